import type { Api, Operation, Preset } from '../../../model/index.ts';
import type { Declarations } from '../declarations.ts';
import type { MarkdownOptions } from '../options.ts';
import { fencedCode } from '../text/fenced-code.ts';
import { curlCommand } from './curl-command.ts';
import { exampleInput, requiredInput } from './example-input.ts';
import { presetParts, requestParts } from './request-parts.ts';
import { functionProgram, methodProgram, pagesProgram } from './sample-program.ts';

/** A longer program stands on its page once: as a function it would say the same again. */
const longestTwice = 30;

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
 * The same call, with the contract's example values, by the client's method, by the function and by curl, and a walk
 * through all pages where there are any. Each block has a title, and nothing stands between them, so that a site can make
 * tabs of them.
 */
export function sampleBlocks(sample: SampleInput): string {
  const { operation, preset, api, declarations, schemes, options } = sample;
  const input = preset ? presetInput(preset) : exampleInput(operation, declarations);
  const { operationId: name } = preset ?? operation;
  const program = { name, input, result: operation.result, declarations, schemes, options };
  const method = methodProgram(program);
  const parts = preset ? presetParts(preset) : requestParts(operation, input);
  const curl = curlCommand({ operation, parts, schemes, api, options });
  const blocks = [
    titledCode('ts', 'Class', method),
    ...(method.split('\n').length > longestTwice ? [] : [titledCode('ts', 'Function', functionProgram(program))]),
    ...(preset || !operation.pagination ? [] : [titledCode('ts', 'All pages', allPages(sample))]),
    ...(curl === undefined ? [] : [titledCode('sh', 'curl', curl)]),
  ];
  return blocks.join('\n\n');
}

/** What narrows the list down stands in the samples of one page. */
function allPages({ operation, declarations, schemes, options }: SampleInput): string {
  const { operationId: name, result } = operation;
  return pagesProgram({ name, input: requiredInput(operation, declarations), result, declarations, schemes, options });
}

function titledCode(language: string, title: string, code: string): string {
  return fencedCode(`${language} title="${title}"`, code);
}

function presetInput({ example, parameters }: Preset): object | undefined {
  return parameters.some(({ required }) => required) || Object.keys(example).length > 0 ? example : undefined;
}
