import type { Stage } from '../generation.ts';
import { visible } from './visible.ts';

/** Where to show what is being done. */
export interface Progress {
  readonly onStage: (stage: Stage) => void;
  /** Takes an unfinished line away; to be called before anything else is printed. */
  clear(): void;
}

/** A place that text can be written to. */
export interface TextStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const verbs: Readonly<Record<Stage['room'], string>> = {
  load: 'load',
  lint: 'lint',
  model: 'build the model of',
  target: 'emit',
  output: 'files:',
};

/** A line that changes on a terminal, a line for each stage elsewhere, nothing when quiet. */
export function openProgress(
  stream: TextStream,
  { quiet, env }: { readonly quiet: boolean; readonly env: Readonly<Record<string, string | undefined>> },
): Progress {
  if (quiet) return { onStage: () => {}, clear: () => {} };
  const live = stream.isTTY === true && !env['CI'] && env['TERM'] !== 'dumb';
  if (!live) return { onStage: (stage) => void stream.write(`${describe(stage)}\n`), clear: () => {} };
  let shown = false;
  return {
    onStage(stage) {
      shown = true;
      stream.write(`\r\x1b[K${describe(stage).slice(0, (stream.columns ?? 80) - 1)}`);
    },
    clear() {
      if (shown) stream.write('\r\x1b[K');
      shown = false;
    },
  };
}

function describe({ room, subject }: Stage): string {
  return visible(`${verbs[room]} ${subject}`);
}
