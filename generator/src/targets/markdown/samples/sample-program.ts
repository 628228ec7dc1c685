import type { OperationResult } from '../../../model/index.ts';
import type { Declarations } from '../declarations.ts';
import type { ClientOption } from '../client-options.ts';
import type { MarkdownOptions } from '../options.ts';
import { printTypescript } from './print-literal.ts';

const printWidth = 120;

/** What a sample program is made from. */
export interface ProgramInput {
  /** Method of the client, and function of the package. */
  readonly name: string;
  /** The argument of the call; undefined for none. */
  readonly input: unknown;
  readonly result: OperationResult;
  readonly declarations: Declarations;
  /** Names of the security schemes that the operation may use. */
  readonly schemes: readonly string[];
  readonly options: MarkdownOptions;
}

/** A complete program that calls a method of the client, in Prettier's form. */
export function methodProgram(program: ProgramInput): string {
  const { clientName } = program.options;
  return programText([clientName], `new ${clientName}`, callLines(`client.${program.name}(`, program), program);
}

/** A complete program that calls the function of the same name, which takes the client first. */
export function functionProgram(program: ProgramInput): string {
  const create = `create${program.options.clientName}`;
  const start = `${program.name}(client${program.input === undefined ? '' : ', '}`;
  return programText([create, program.name], create, callLines(start, program), program);
}

/** A complete program that goes through the entries of all pages. */
export function pagesProgram(program: ProgramInput): string {
  const { clientName } = program.options;
  const call = `for await (const entry of client.${program.name}(`;
  const lines = [`${call}${argumentText(program.input, call.length, 4)})) {`, '  console.log(entry);', '}'];
  return programText([clientName], `new ${clientName}`, lines, program);
}

function programText(names: readonly string[], make: string, lines: readonly string[], program: ProgramInput): string {
  const { options, schemes } = program;
  const shown = options.clientOptions.filter(({ scheme }) => scheme === undefined || schemes.includes(scheme));
  return [
    importStatement(names, options.package),
    '',
    `const client = ${make}(${constructorArgument(shown)});`,
    '',
    ...lines,
  ].join('\n');
}

function importStatement(names: readonly string[], from: string): string {
  const line = `import { ${names.join(', ')} } from '${from}';`;
  if (line.length <= printWidth) return line;
  return `import {\n${names.map((name) => `  ${name},\n`).join('')}} from '${from}';`;
}

function callLines(start: string, { input, result, declarations }: ProgramInput): readonly string[] {
  const kept = resultName(result, declarations);
  const call = `${kept === undefined ? '' : `const ${kept} = `}await ${start}`;
  const lines = [`${call}${argumentText(input, call.length, 2)});`];
  return kept === undefined ? lines : [...lines, `console.log(${kept.replaceAll(/[{} ]/g, '')});`];
}

function argumentText(input: unknown, column: number, after: number): string {
  return input === undefined ? '' : printTypescript(input, column, after);
}

function constructorArgument(clientOptions: readonly ClientOption[]): string {
  if (clientOptions.length === 0) return '';
  const lines = clientOptions.map(({ name, variable }) => `  ${name}: process.env.${variable} ?? '',`);
  return `{\n${lines.join('\n')}\n}`;
}

/** What the program keeps of the result: the part that one calls the operation for. */
function resultName(result: OperationResult, declarations: Declarations): string | undefined {
  switch (result.kind) {
    case 'envelope': {
      const names = new Set(declarations.shape(result.schema).properties.map(({ name }) => name));
      return names.has('data') ? '{ data }' : '{ statusCode }';
    }
    case 'json':
      return 'result';
    case 'text':
      return 'text';
    case 'binary':
      return 'file';
    case 'redirect':
      return 'address';
    case 'none':
      return undefined;
  }
}
