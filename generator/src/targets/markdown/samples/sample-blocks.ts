import type { Api, Operation, Preset } from '../../../model/index.ts';
import type { Declarations } from '../declarations.ts';
import type { MarkdownOptions } from '../options.ts';
import { fencedCode } from '../text/fenced-code.ts';
import { curlCommand } from './curl-command.ts';
import { exampleInput, requiredInput } from './example-input.ts';
import { presetParts, requestParts } from './request-parts.ts';
import { functionProgram, methodProgram } from './sample-program.ts';

/** What the samples of a page are made from. */
export interface SampleInput {
  readonly operation: Operation;
  /** The preset to call in place of the operation itself. */
  readonly preset: Preset | undefined;
  readonly api: Api;
  readonly declarations: Declarations;
  /** Names of the security schemes that the operation may use. */
  readonly schemes: readonly string[];
  readonly options: MarkdownOptions;
}

/**
 * The same call, with the contract's example values, by the client's method (and then, where there are pages, through all of
 * them), by the function and by curl. Each block has a title, and nothing stands between them, so that a site can make tabs
 * of them.
 */
export function sampleBlocks(sample: SampleInput): string {
  const { operation, preset, api, declarations, schemes, options } = sample;
  const input = preset ? presetInput(preset) : exampleInput(operation, declarations);
  const { operationId: name } = preset ?? operation;
  const program = { name, input, result: operation.result, declarations, schemes, options };
  const hasPages = operation.pagination !== undefined && !preset;
  // What narrows the list down stands in the first call.
  const pages = hasPages ? { input: requiredInput(operation, declarations) } : undefined;
  const parts = preset ? presetParts(preset) : requestParts(operation, input);
  const curl = curlCommand({ operation, parts, schemes, api, options });
  const blocks = [
    titledCode('ts', 'Class', methodProgram(program, pages)),
    titledCode('ts', 'Function', functionProgram(program)),
    ...(curl === undefined ? [] : [titledCode('sh', 'curl', curl)]),
  ];
  return blocks.join('\n\n');
}

/** A block of code with a title. */
export function titledCode(language: string, title: string, code: string): string {
  return fencedCode(`${language} title="${title}"`, code);
}

function presetInput({ example, parameters }: Preset): object | undefined {
  return parameters.some(({ required }) => required) || Object.keys(example).length > 0 ? example : undefined;
}
