import type { Api, Operation, Preset, SecurityRequirement } from '../../../model/index.ts';
import type { Declarations } from '../declarations.ts';
import type { MarkdownOptions } from '../options.ts';
import { fencedCode } from '../text/fenced-code.ts';
import { curlCommand } from './curl-command.ts';
import { exampleInput, walkInput } from './example-input.ts';
import { presetParts, requestParts } from './request-parts.ts';
import { functionProgram, methodProgram } from './sample-program.ts';

/** What the samples of a page are made from. */
export interface SampleInput {
  readonly operation: Operation;
  /** The preset to call in place of the operation itself. */
  readonly preset: Preset | undefined;
  readonly api: Api;
  readonly declarations: Declarations;
  readonly options: MarkdownOptions;
}

/**
 * The same call, with the contract's example values, by the client's method (and then, where there are pages, through all of
 * them), by the function and by curl. Each block has a title, and nothing stands between them, so that a site can make tabs
 * of them.
 */
export function sampleBlocks(sample: SampleInput): string {
  const { operation, preset, api, declarations, options } = sample;
  const input = preset ? presetInput(preset) : exampleInput(operation, declarations);
  const { operationId: name } = preset ?? operation;
  const security = operation.security ?? api.security;
  const program = {
    name,
    input,
    result: operation.result,
    declarations,
    schemes: lightestOf(security),
    options,
  };
  const hasPages = operation.pagination !== undefined && !preset;
  const pages = hasPages ? { input: walkInput(operation, declarations) } : undefined;
  const parts = preset ? presetParts(preset) : requestParts(operation, input);
  const curl = curlCommand({ operation, parts, schemes: lightestOf(sendable(security, options)), api, options });
  const blocks = [
    titledCode('ts', 'Class', methodProgram(program, pages)),
    titledCode('ts', 'Function', functionProgram(program)),
    ...(curl === undefined ? [] : [titledCode('sh', 'curl', curl)]),
  ];
  return blocks.join('\n\n');
}

/** What curl can send: all of it where the headers of no alternative are known. */
function sendable(security: readonly SecurityRequirement[], { curlHeaders = [] }: MarkdownOptions) {
  const known = new Set(curlHeaders.map(({ scheme }) => scheme));
  const whole = security.filter((schemes) => schemes.every((scheme) => known.has(scheme)));
  return whole.length > 0 ? whole : [security.flat()];
}

/**
 * The alternative that asks for the least, so that a sample needs no token before there is one. None at all is the last
 * choice: credentials may then stand in a parameter.
 */
function lightestOf(security: readonly SecurityRequirement[]): readonly string[] {
  return security.filter(({ length }) => length > 0).toSorted((one, other) => one.length - other.length)[0] ?? [];
}

/** A block of code with a title. */
export function titledCode(language: string, title: string, code: string): string {
  return fencedCode(`${language} title="${title}"`, code);
}

function presetInput({ example, parameters }: Preset): object | undefined {
  return parameters.some(({ required }) => required) || Object.keys(example).length > 0 ? example : undefined;
}
