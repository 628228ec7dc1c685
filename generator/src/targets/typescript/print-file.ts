import type { Project as ProjectType, SourceFileStructure, StatementStructures } from 'ts-morph';
import type { GeneratedFile } from '../../output/generated-file.ts';
import { type Memory, noMemory } from '../memory.ts';
import { Comments } from './comments.ts';
import { fitLines } from './fit-lines.ts';
import { lineBreak } from './layout.ts';
import { IndentationText, Project, QuoteKind } from './structure-kind.ts';

/** Prints files from ts-morph structures, all in one project that lives in memory. */
export class FilePrinter {
  readonly #header: string;
  readonly #memory: Memory;
  #project: ProjectType | undefined;

  /** @param header first lines of every file */
  constructor(header: string, memory: Memory = noMemory) {
    this.#header = header;
    this.#memory = memory;
  }

  /**
   * Prints one file.
   *
   * @param path relative to the output folder
   * @param comments the doc comments that the statements refer to
   */
  print(path: string, statements: readonly StatementStructures[], comments = new Comments()): GeneratedFile {
    return this.#memory.made(
      () => JSON.stringify([this.#header, path, statements, comments.texts]),
      () => this.#print(path, statements, comments),
    );
  }

  #print(path: string, statements: readonly StatementStructures[], comments: Comments): GeneratedFile {
    const structure: Omit<SourceFileStructure, 'kind'> = { statements: [...statements] };
    this.#project ??= openProject();
    const file = this.#project.createSourceFile(path, structure);
    const { text, isFinal } = fitLines(file.getFullText().replaceAll(lineBreak, '\n'));
    file.forget();
    // A file without a declaration would be no module, and nothing could be exported from it.
    const body = text.trim() || 'export {};';
    const content = `${this.#header}\n${comments.restore(spaced(body))}\n`;
    return isFinal ? { path, content } : { path, content, format: true };
  }
}

function openProject(): ProjectType {
  return new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single },
  });
}

/** ts-morph prints type aliases, constants and methods line by line; a blank line before each reads better. */
function spaced(text: string): string {
  return text
    .replaceAll(/;\n(?=\/\*\*|export (type|const) \w+)/g, ';\n\n')
    .replaceAll(/(?<=^ {2}(.*\w\(.*)?\): .*;\n)(?= {2}\/\*\* )/gm, '\n');
}
