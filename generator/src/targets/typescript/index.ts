import type { ExportDeclarationStructure } from 'ts-morph';
import { fileName } from '../../naming.ts';
import { noMemory } from '../memory.ts';
import type { Target } from '../target.ts';
import { classFile } from './class-file.ts';
import { errorAdviceFiles } from './error-advice-file.ts';
import { ingredientsOf } from './ingredients.ts';
import { visibleText } from './literal.ts';
import { modelsFiles, modelsIndex, namedTypes } from './models-files.ts';
import { operationTypes } from './named-type.ts';
import { operationsFile, operationsIndex, type OperationsInput } from './operations-files.ts';
import type { TypeScriptOptions } from './options.ts';
import { FilePrinter } from './print-file.ts';
import { StructureKind } from './structure-kind.ts';
import { typeParameters } from './type-parameters.ts';

export type { TypeScriptOptions } from './options.ts';

/**
 * The TypeScript target: interfaces and functions, a file each per tag, and one class with every operation as a method.
 */
export const typescriptTarget: Target<TypeScriptOptions> = ({ api, memory = noMemory }, options) => {
  const title = visibleText(api.title).replaceAll(/\s+/g, ' ');
  const printer = new FilePrinter(
    `// Made by the typescript target from the contract of the ${title}.\n// Do not edit: change the contract and generate again.\n`,
    memory,
  );
  const types = operationTypes(api);
  const named = namedTypes(api, types.values());
  const groups = new Map(named.map(({ name, group }) => [name, group]));
  const parameters = typeParameters(named);
  const input: OperationsInput = { api, types, groups, parameters, options };
  const ingredients = ingredientsOf(input, named);
  const advice = errorAdviceFiles(api, options.runtime, printer);
  return [
    ...advice,
    ...modelsFiles(named, parameters, printer).map(({ path, types, print }) =>
      memory.made(
        () =>
          ingredients(
            path,
            types.map(({ schema }) => schema),
          ),
        print,
      ),
    ),
    modelsIndex(named, printer),
    ...api.tags.map((tag) =>
      memory.made(
        () => ingredients(`operations/${tag.fileName}`, tag.operations),
        () => operationsFile(tag, input, printer),
      ),
    ),
    operationsIndex(api, printer),
    classFile(input, printer),
    printer.print('index.ts', [
      {
        kind: StructureKind.ExportDeclaration,
        moduleSpecifier: `./${fileName(options.className)}.ts`,
        namedExports: [options.className],
      },
      ...advice.map(({ path }): ExportDeclarationStructure => ({
        kind: StructureKind.ExportDeclaration,
        moduleSpecifier: `./${path}`,
        namedExports: ['errorAdvice'],
      })),
      { kind: StructureKind.ExportDeclaration, isTypeOnly: true, moduleSpecifier: './models/index.ts' },
      {
        kind: StructureKind.ExportDeclaration,
        isTypeOnly: true,
        moduleSpecifier: './models/index.ts',
        namespaceExport: 'Models',
      },
      { kind: StructureKind.ExportDeclaration, moduleSpecifier: './operations/index.ts' },
    ]),
  ];
};
