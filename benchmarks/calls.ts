// Times calls of our client beside others, against one server in a process of its own, in one run:
//
//   pnpm build && node benchmarks/calls.ts [rounds]
//
// Each round has every contender make a few calls, in an order that turns from round to round, in one table one after
// the other and in the next 50 at once. A ratio is the median of the rounds' ratios to bare `fetch`, so that a machine
// that slows down slows all of them. "CPU" is the time that this process computed, which other programs disturb least.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callContenders } from './call-contenders.ts';
import type { CallContender } from './call-contenders.ts';
import { median } from './median.ts';

const rounds = Number(process.argv[2] ?? 300);
/** Rounds that warm up compilers and connections. */
const warmUp = 60;
const atOnce = 50;

type Kind = 'read' | 'write';
/** Microseconds a call. */
interface Sample {
  readonly wall: number;
  readonly cpu: number;
}

const modes: Readonly<Record<string, (call: () => Promise<unknown>) => Promise<number>>> = {
  'one after the other': async (call) => {
    for (let made = 0; made < 20; made += 1) await call();
    return 20;
  },
  '50 at once': async (call) => {
    await Promise.all(Array.from({ length: atOnce }, call));
    return atOnce;
  },
};

async function sample(contender: CallContender, kind: Kind, mode: string): Promise<Sample> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const calls = (await modes[mode]?.(() => contender[kind]('6745c0de0a1b2c3d4e5f6001'))) ?? Number.NaN;
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { wall: (wall * 1000) / calls, cpu: (user + system) / calls };
}

/** A table of one kind of call in one mode. */
async function table(contenders: readonly CallContender[], kind: Kind, mode: string): Promise<void> {
  const samples = new Map(contenders.map(({ name }) => [name, Array<Sample>()]));
  for (let round = -warmUp; round < rounds; round += 1) {
    const turn = (round + warmUp) % contenders.length;
    for (const contender of [...contenders.slice(turn), ...contenders.slice(0, turn)]) {
      const taken = await sample(contender, kind, mode);
      if (round >= 0) samples.get(contender.name)?.push(taken);
    }
  }
  const [base = []] = samples.values();
  console.log(`\n${kind}, ${mode}\n\n| client | median | ratio | CPU | ratio |\n| --- | --- | --- | --- | --- |`);
  for (const [name, own] of samples) {
    const cells = (['wall', 'cpu'] as const).flatMap((measure) => [
      `${Math.round(median(own.map((one) => one[measure])))} µs`,
      median(own.map((one, round) => one[measure] / (base[round]?.[measure] ?? Number.NaN))).toFixed(2),
    ]);
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'calls-'));
const server = spawn(process.execPath, [join(import.meta.dirname, 'call-server.ts')], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
try {
  const [line] = await once(server.stdout, 'data');
  const contenders = await callContenders(String(line).trim(), folder);
  console.log(`## Calls, ${rounds} rounds, node ${process.version}`);
  for (const kind of ['read', 'write'] as const) {
    for (const mode of Object.keys(modes)) await table(contenders, kind, mode);
  }
} finally {
  server.kill();
  rmSync(folder, { recursive: true });
}
process.exit();
