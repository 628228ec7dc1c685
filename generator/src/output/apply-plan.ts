import { relative } from 'node:path';
import { carryOut, UnfinishedChange } from './carry-out.ts';
import { checkWritable } from './check-writable.ts';
import { diskError } from './disk-error.ts';
import { holdSignals } from './hold-signals.ts';
import { journalPath, removeJournal, writeJournal } from './journal.ts';
import type { OutputPlan } from './plan-output.ts';
import { openStaging } from './staging.ts';
import type { Staging } from './staging.ts';
import type { Step } from './step.ts';

/** How a plan is applied. */
interface ApplyOptions {
  /** Called before each thing that is done on disk, with its description; tests throw or die in it. */
  readonly onStep?: (description: string) => void;
}

/**
 * Does what a plan says, all or nothing. To be called by the holder of the lock (`withOutputLock`).
 *
 * Everything that may fail comes first: the new content is staged. Then a journal of the whole change is put in place:
 * from there on the change counts as made. If the process is killed before that, nothing has changed; if it is killed
 * after it, the next run finishes the change. Throws an `OutputError` when the disk refuses; nothing is changed then.
 */
export async function applyPlan(root: string, plan: OutputPlan, options: ApplyOptions = {}): Promise<void> {
  if (plan.steps.length === 0) return;
  await holdSignals(() => apply(root, plan, options.onStep ?? ignore));
}

function apply(root: string, plan: OutputPlan, onStep: (description: string) => void): void {
  const staging = openStaging(root, plan.folders);
  try {
    checkWritable(root, plan.steps);
    const staged = prepare(plan.steps, staging, onStep);
    commit(root, plan, onStep);
    carryOut({ root, steps: plan.steps, staging, staged, onStep });
    onStep('remove journal');
    removeJournal(root);
  } catch (error) {
    if (!(error instanceof UnfinishedChange)) removeJournal(root);
    throw error;
  } finally {
    staging.clear();
  }
}

/** Stages the new content; returns where each of it waits. */
function prepare(steps: readonly Step[], staging: Staging, onStep: (description: string) => void): Map<Step, string> {
  const staged = new Map<Step, string>();
  for (const step of steps) {
    if (step.kind !== 'write') continue;
    try {
      onStep(`stage ${step.path}`);
      staged.set(step, staging.add(step.path, step.content));
    } catch (error) {
      throw diskError(error, { path: step.path, state: 'nothing was changed' });
    }
  }
  return staged;
}

function commit(root: string, plan: OutputPlan, onStep: (description: string) => void): void {
  try {
    onStep('write journal');
    writeJournal(root, plan);
    onStep('journal written');
  } catch (error) {
    throw diskError(error, { path: relative(root, journalPath(root)), state: 'nothing was changed' });
  }
}

function ignore(): void {}
