import type {
  ImportDeclarationStructure,
  MethodSignatureStructure,
  OptionalKind,
  VariableStatementStructure,
} from 'ts-morph';
import type { Operation } from '../../model/index.ts';
import type { GeneratedFile } from '../../output/generated-file.ts';
import { fileName } from '../../naming.ts';
import { docComment, prose } from './doc-comment.ts';
import { aliasDoc, operationDoc, presetDoc } from './operation-doc.ts';
import { runtimeImports } from './imports.ts';
import { lineBreak } from './layout.ts';
import { objectKey } from './literal.ts';
import { type OperationsInput, returned, signature } from './operations-files.ts';
import type { FilePrinter } from './print-file.ts';
import { declarationsOf, Scope } from './scope.ts';
import { StructureKind, VariableDeclarationKind } from './structure-kind.ts';

/**
 * The file of the class that has every operation of the document as a method. The runtime makes the methods from the
 * functions: engines take several times as long to read a class with hundreds of methods.
 */
export function classFile(input: OperationsInput, printer: FilePrinter): GeneratedFile {
  const { api, options } = input;
  const scope = new NamespaceScope(declarationsOf(api), input.parameters);
  const operations = api.tags.flatMap((tag) => tag.operations);
  const methods = operations.flatMap((operation) => methodsOf(operation, input, scope));
  scope.runtimeType('Client');
  scope.runtimeValue('apiClass');
  return printer.print(
    `${fileName(options.className)}.ts`,
    [
      ...runtimeImports(scope, options.runtime),
      ...(scope.mentioned.size > 0 ? [namespaceImport('Models', './models/index.ts', true)] : []),
      ...(methods.length > 0 ? [namespaceImport('operations', './operations/index.ts', false)] : []),
      {
        kind: StructureKind.Interface,
        name: options.className,
        isExported: true,
        extends: ['Client'],
        docs: [{ description: docComment([prose(`Every operation of the ${api.title} as a method.`)]) }],
        methods,
      },
      classStatement(options.className, methods),
    ],
    scope.comments,
  );
}

/** The class behind the interface. Bundles in which nobody uses it leave it out, as the mark for pure calls allows. */
function classStatement(name: string, methods: readonly { readonly name: string }[]): VariableStatementStructure {
  const members = methods.map((method) => `  ${objectKey(method.name)}: operations.${method.name},${lineBreak}`);
  const table = members.length > 0 ? `{${lineBreak}${members.join('')}}` : '{}';
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    isExported: true,
    docs: [{ description: 'Extended by a class that performs operations, in its method `request`.' }],
    declarations: [
      { name, type: `abstract new () => ${name}`, initializer: `/* @__PURE__ */ apiClass<${name}>(${table})` },
    ],
  };
}
function namespaceImport(name: string, module: string, isTypeOnly: boolean): ImportDeclarationStructure {
  return { kind: StructureKind.ImportDeclaration, isTypeOnly, moduleSpecifier: module, namespaceImport: name };
}

function methodsOf(
  operation: Operation,
  input: OperationsInput,
  scope: Scope,
): OptionalKind<MethodSignatureStructure>[] {
  const types = input.types.get(operation);
  const { typeParameters, returnType } = returned(types, scope);
  const method = (name: string, description: string): OptionalKind<MethodSignatureStructure> => ({
    name,
    docs: scope.comments.docs(description),
    parameters: signature(types, scope),
    typeParameters,
    returnType,
  });
  return [
    method(operation.operationId, operationDoc(operation)),
    ...operation.aliases.map((alias) => method(alias, aliasDoc(operation))),
    ...operation.presets.map((preset) => ({
      ...method(preset.operationId, presetDoc(preset, operation)),
      parameters: signature(types?.presets.get(preset), scope),
    })),
  ];
}

/** In this file every type of the models goes through one namespace. */
class NamespaceScope extends Scope {
  override reference(name: string): string {
    return `Models.${super.reference(name)}`;
  }
}
