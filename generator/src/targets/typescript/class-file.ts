import type { ImportDeclarationStructure, MethodDeclarationStructure, OptionalKind } from 'ts-morph';
import type { Operation } from '../../model/index.ts';
import type { GeneratedFile } from '../../output/generated-file.ts';
import { fileName } from '../../naming.ts';
import { docComment, prose } from './doc-comment.ts';
import { aliasDoc, operationDoc, presetDoc } from './operation-doc.ts';
import { runtimeImports } from './imports.ts';
import { type OperationsInput, returned, signature } from './operations-files.ts';
import type { FilePrinter } from './print-file.ts';
import { declarationsOf, Scope } from './scope.ts';
import { StructureKind } from './structure-kind.ts';

/** The file of the class that has every operation of the document as a method. */
export function classFile(input: OperationsInput, printer: FilePrinter): GeneratedFile {
  const { api, options } = input;
  const scope = new NamespaceScope(declarationsOf(api), input.parameters);
  const methods = api.tags.flatMap(({ operations }) =>
    operations.flatMap((operation) => methodsOf(operation, input, scope)),
  );
  for (const name of ['ApiPromise', 'Client', 'Operation', 'RequestOptions']) scope.runtimeType(name);
  return printer.print(
    `${fileName(options.className)}.ts`,
    [
      ...runtimeImports(scope, options.runtime),
      ...(scope.mentioned.size > 0 ? [namespaceImport('Models', './models/index.ts', true)] : []),
      ...(methods.length > 0 ? [namespaceImport('operations', './operations/index.ts', false)] : []),
      {
        kind: StructureKind.Class,
        name: options.className,
        isExported: true,
        isAbstract: true,
        implements: ['Client'],
        docs: [{ description: docComment([prose(`Every operation of the ${api.title} as a method.`)]) }],
        methods: [requestMethod, ...methods],
      },
    ],
    scope.comments,
  );
}

function namespaceImport(name: string, module: string, isTypeOnly: boolean): ImportDeclarationStructure {
  return { kind: StructureKind.ImportDeclaration, isTypeOnly, moduleSpecifier: module, namespaceImport: name };
}

const requestMethod: OptionalKind<MethodDeclarationStructure> = {
  name: 'request',
  isAbstract: true,
  docs: [{ description: 'Performs one operation; every method below goes through it.' }],
  typeParameters: ['T'],
  parameters: [
    { name: 'operation', type: 'Operation' },
    { name: 'params', type: 'object', hasQuestionToken: true },
    { name: 'options', type: 'RequestOptions', hasQuestionToken: true },
  ],
  returnType: 'ApiPromise<T>',
};

function methodsOf(
  operation: Operation,
  input: OperationsInput,
  scope: Scope,
): OptionalKind<MethodDeclarationStructure>[] {
  const types = input.types.get(operation);
  const { typeParameters, typeArguments, returnType } = returned(types, scope);
  const method = (name: string, description: string): OptionalKind<MethodDeclarationStructure> => ({
    name,
    docs: scope.comments.docs(description),
    parameters: signature(types, scope),
    typeParameters,
    returnType,
    statements: [`return operations.${name}${typeArguments}(this, ${types?.params ? 'params, ' : ''}options);`],
  });
  return [
    method(operation.operationId, operationDoc(operation)),
    ...operation.aliases.map((alias) => method(alias, aliasDoc(operation))),
    ...operation.presets.map((preset) => ({
      ...method(preset.operationId, presetDoc(preset, operation)),
      parameters: signature(types?.presets.get(preset), scope),
      statements: [
        `return operations.${preset.operationId}${typeArguments}(this, ${preset.parameters.length > 0 ? 'params, ' : ''}options);`,
      ],
    })),
  ];
}

/** In this file every type of the models goes through one namespace. */
class NamespaceScope extends Scope {
  override reference(name: string): string {
    return `Models.${super.reference(name)}`;
  }
}
