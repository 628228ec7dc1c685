import { parseArgs } from 'node:util';
import { WrongUse } from './wrong-use.ts';

/** What the command line asks for. */
export interface Arguments {
  readonly check: boolean;
  readonly watch: boolean;
  readonly json: boolean;
  readonly help: boolean;
  /** Names of the only targets to run; empty for all. */
  readonly only: readonly string[];
  /** Path of the configuration, as given. */
  readonly config?: string;
}

const flags = ['check', 'watch', 'json', 'help'] as const;
const settings = ['only', 'config'] as const;

/** Reads the command line; throws `WrongUse` for what it does not know. */
export async function readArguments(args: readonly string[], targetNames: readonly string[]): Promise<Arguments> {
  const given = { flags: new Set<string>(), only: new Array<string>(), config: new Array<string>() };
  for (const token of tokensOf(args)) {
    if (token.kind === 'positional') throw await unknownWord(token.value);
    if (token.kind !== 'option') continue;
    if (isOneOf(flags, token.name)) {
      if (token.value !== undefined) throw new WrongUse(`--${token.name} takes no value`, 'See `generate --help`.');
      given.flags.add(token.name);
    } else if (isOneOf(settings, token.name)) {
      if (token.value === undefined || token.value === '') throw missingValue(token.name);
      given[token.name].push(token.value);
    } else {
      throw await unknownOption(token.rawName);
    }
  }
  for (const name of given.only) if (!targetNames.includes(name)) throw await unknownTarget(name, targetNames);
  return checked({
    check: given.flags.has('check'),
    watch: given.flags.has('watch'),
    json: given.flags.has('json'),
    help: given.flags.has('help'),
    only: given.only,
    ...(given.config[0] === undefined ? {} : { config: given.config[0] }),
  });
}

function checked(args: Arguments): Arguments {
  if (args.watch && args.check) throw new WrongUse('--watch and --check exclude each other', 'Leave one of them out.');
  if (args.watch && args.json) throw new WrongUse('--watch and --json exclude each other', 'Leave one of them out.');
  return args;
}

function tokensOf(args: readonly string[]) {
  const options = {
    check: { type: 'boolean' },
    watch: { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    only: { type: 'string' },
    config: { type: 'string' },
  } as const;
  // pnpm hands over the `--` of `pnpm generate -- --check`.
  const own = args[0] === '--' ? args.slice(1) : [...args];
  return parseArgs({ args: own, options, strict: false, tokens: true }).tokens;
}

function missingValue(name: string): WrongUse {
  return new WrongUse(`--${name} needs a value`, `Write --${name} <${name === 'only' ? 'target' : 'file'}>.`);
}

async function unknownWord(word: string): Promise<WrongUse> {
  return new WrongUse(`there is nothing to be done with ‘${word}’`, await suggestion(`--${word}`, optionNames));
}

async function unknownOption(option: string): Promise<WrongUse> {
  return new WrongUse(`there is no option ${option}`, await suggestion(option, optionNames));
}

async function unknownTarget(name: string, targetNames: readonly string[]): Promise<WrongUse> {
  return new WrongUse(`there is no target ‘${name}’`, await suggestion(name, targetNames));
}

const optionNames: readonly string[] = [...flags, ...settings].map((name) => `--${name}`);

async function suggestion(word: string, known: readonly string[]): Promise<string> {
  const { nearestName } = await import('../document/index.ts');
  const nearest = nearestName(word, known);
  return nearest === undefined ? `Use one of: ${known.join(', ')}.` : `Did you mean ${nearest}?`;
}

function isOneOf<Name extends string>(names: readonly Name[], name: string): name is Name {
  return names.some((one) => one === name);
}
