import type {
  FunctionDeclarationStructure,
  OptionalKind,
  ParameterDeclarationStructure,
  VariableStatementStructure,
} from 'ts-morph';
import type { Api, Operation, Preset, Tag } from '../../model/index.ts';
import type { GeneratedFile } from '../../output/generated-file.ts';
import { type Groups, runtimeImports, typeImports } from './imports.ts';
import type { OperationTypes } from './named-type.ts';
import { aliasDoc, operationDoc, presetDoc } from './operation-doc.ts';
import { requestStatement } from './operation-literal.ts';
import type { TypeScriptOptions } from './options.ts';
import type { FilePrinter } from './print-file.ts';
import { settled } from './layout.ts';
import { presetStatement } from './preset-statement.ts';
import { printType } from './print-type.ts';
import { declarationsOf, Scope } from './scope.ts';
import { StructureKind, VariableDeclarationKind } from './structure-kind.ts';
import { declared } from './type-parameters.ts';
import type { TypeParameters } from './type-parameters.ts';

/** What the files of functions are made from. */
export interface OperationsInput {
  readonly api: Api;
  readonly types: ReadonlyMap<Operation, OperationTypes>;
  readonly groups: Groups;
  readonly parameters: TypeParameters;
  readonly options: TypeScriptOptions;
}

/** The file of one tag: each operation as a plain function that a bundler can drop. */
export function operationsFile(tag: Tag, input: OperationsInput, printer: FilePrinter): GeneratedFile {
  const scope = new Scope(declarationsOf(input.api), input.parameters);
  const functions = tag.operations.flatMap((operation) => [
    operationFunction(operation, input, scope),
    ...operation.aliases.map((alias) => aliasConstant(alias, operation, scope)),
    ...operation.presets.map((preset) => presetFunction(preset, operation, input, scope)),
  ]);
  const models = typeImports(scope.mentioned, input.groups, (group) => `../models/${group}.ts`);
  const runtime = runtimeImports(scope, input.options.runtime);
  return printer.print(`operations/${tag.fileName}.ts`, [...runtime, ...models, ...functions], scope.comments);
}

/** The file that gathers the functions of all tags. */
export function operationsIndex(api: Api, printer: FilePrinter): GeneratedFile {
  return printer.print(
    'operations/index.ts',
    api.tags.map(({ fileName }) => ({ kind: StructureKind.ExportDeclaration, moduleSpecifier: `./${fileName}.ts` })),
  );
}

/** Parameters of an operation's function after the client, and of its method. */
export function signature(
  types: Pick<OperationTypes, 'params'> | undefined,
  scope: Scope,
): OptionalKind<ParameterDeclarationStructure>[] {
  const options = { name: 'options', type: scope.runtimeType('RequestOptions'), hasQuestionToken: true };
  if (!types?.params) return [options];
  const { schema, required } = types.params;
  return [{ name: 'params', type: printType(schema, scope, 0, 0), hasQuestionToken: !required }, options];
}

/** What an operation's function and method have in common: their type parameters, and the type that they return. */
export function returned(types: OperationTypes | undefined, scope: Scope): Returned {
  const parts = [types?.result, types?.item].filter((part) => part !== undefined && part !== 'file');
  const parameters = [...new Set(parts.flatMap((part) => scope.parametersIn(part)))];
  return {
    typeParameters: declared(parameters),
    returnType: scope.withParameters(parameters, () => returnType(types, scope)),
  };
}

/** See `returned`. */
interface Returned {
  readonly typeParameters: ReturnType<typeof declared>;
  readonly returnType: string;
}

function returnType(types: OperationTypes | undefined, scope: Scope): string {
  const { result, item, optional } = types ?? {};
  const text = resultType(result, scope) + (optional ? ' | undefined' : '');
  return item
    ? `${scope.runtimeType('PagePromise')}<${text}, ${settled(printType(item, scope, 0, 0))}>`
    : `${scope.runtimeType('ApiPromise')}<${text}>`;
}

function resultType(result: OperationTypes['result'], scope: Scope): string {
  if (result === undefined) return 'void';
  return result === 'file' ? scope.runtimeType('FileDownload') : settled(printType(result, scope, 0, 0));
}

function operationFunction(operation: Operation, input: OperationsInput, scope: Scope): FunctionDeclarationStructure {
  const types = input.types.get(operation);
  const params = types?.params ? 'params' : 'undefined';
  const { typeParameters, returnType } = returned(types, scope);
  return {
    kind: StructureKind.Function,
    name: operation.operationId,
    isExported: true,
    docs: scope.comments.docs(operationDoc(operation)),
    parameters: [clientParameter(scope), ...signature(types, scope)],
    typeParameters,
    returnType,
    statements: [requestStatement(operation, input.api, params, scope)],
  };
}

function presetFunction(
  preset: Preset,
  operation: Operation,
  input: OperationsInput,
  scope: Scope,
): FunctionDeclarationStructure {
  const types = input.types.get(operation);
  const { typeParameters, returnType } = returned(types, scope);
  return {
    kind: StructureKind.Function,
    name: preset.operationId,
    isExported: true,
    docs: scope.comments.docs(presetDoc(preset, operation)),
    parameters: [clientParameter(scope), ...signature(types?.presets.get(preset), scope)],
    typeParameters,
    returnType,
    statements: [presetStatement(preset, operation, scope)],
  };
}

function clientParameter(scope: Scope): OptionalKind<ParameterDeclarationStructure> {
  return { name: 'client', type: scope.runtimeType('Client') };
}

function aliasConstant(alias: string, operation: Operation, scope: Scope): VariableStatementStructure {
  const { operationId } = operation;
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    isExported: true,
    docs: scope.comments.docs(aliasDoc(operation)),
    declarations: [{ name: alias, type: `typeof ${operationId}`, initializer: operationId }],
  };
}
