import type { VariableStatementStructure } from 'ts-morph';
import type { Api, ErrorCode } from '../../model/index.ts';
import type { GeneratedFile } from '../../output/generated-file.ts';
import { runtimeImports } from './imports.ts';
import { lineBreak, lineWidth } from './layout.ts';
import { stringLiteral } from './literal.ts';
import type { FilePrinter } from './print-file.ts';
import { declarationsOf, Scope } from './scope.ts';
import { StructureKind, VariableDeclarationKind } from './structure-kind.ts';

/** The file of what to do about each failure that the catalogue explains; none where it explains none. */
export function errorAdviceFiles(api: Api, runtime: string, printer: FilePrinter): readonly GeneratedFile[] {
  const { statusCodes, apiCodes } = api.errors;
  const tables = [table('statusCodes', statusCodes.filter(isFailure)), table('apiCodes', apiCodes)];
  if (tables.every((each) => each.isEmpty)) return [];
  const scope = new Scope(declarationsOf(api));
  const type = scope.runtimeType('ErrorAdvice');
  const make = scope.runtimeValue('adviceFrom');
  const advice: VariableStatementStructure = {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    isExported: true,
    docs: [{ description: 'What the contract says to do about a failure, for the option of this name.' }],
    declarations: [{ name: 'errorAdvice', type, initializer: `/* @__PURE__ */ ${make}(statusCodes, apiCodes)` }],
  };
  const statements = [...runtimeImports(scope, runtime), ...tables.map((each) => each.statement), advice];
  return [printer.print('error-advice.ts', statements)];
}

function isFailure({ code }: ErrorCode): boolean {
  return code < 200 || code > 299;
}

function table(
  name: string,
  codes: readonly ErrorCode[],
): { readonly statement: VariableStatementStructure; readonly isEmpty: boolean } {
  const members = codes
    .map(({ code, action }) => ({ code, sentence: action.replaceAll(/\s+/g, ' ').trim() }))
    .filter(({ code, sentence }) => Number.isSafeInteger(code) && code >= 0 && sentence !== '')
    .map(({ code, sentence }) => member(`${code}`, stringLiteral(sentence)));
  const initializer = members.length > 0 ? `{${lineBreak}${members.join('')}}` : '{}';
  const statement: VariableStatementStructure = {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    docs: [{ description: `What to do, by ${name.slice(0, -1)}.` }],
    declarations: [{ name, initializer }],
  };
  return { statement, isEmpty: members.length === 0 };
}

/** One on a line, or where that is too long and the key is not short, on two. */
function member(key: string, literal: string): string {
  const line = `  ${key}: ${literal},`;
  const isBroken = line.length > lineWidth && key.length > 4;
  return `${isBroken ? `  ${key}:${lineBreak}    ${literal},` : line}${lineBreak}`;
}
