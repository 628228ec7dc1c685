import { commentLines } from './doc-comment.ts';

/** Stands for a comment until the file is printed; contract text never holds it, as no control character gets that far. */
const mark = '\u0001';

/**
 * The doc comments of one file. They stand aside while ts-morph prints, which goes through all text character by
 * character, and take their places afterwards.
 */
export class Comments {
  readonly #texts: string[] = [];

  /** The `docs` of a structure; none for an empty comment. */
  docs(text: string): { description: string }[] {
    if (text === '') return [];
    this.#texts.push(text);
    return [{ description: `${mark}${this.#texts.length - 1}` }];
  }

  /** Their texts, in order of their marks. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  /** Puts the comments into a printed file, indented as their places are. */
  restore(printed: string): string {
    return printed.replaceAll(/^( *)\/\*\* \u0001(\d+) \*\/$/gm, (_, indent: string, index: string) =>
      commentLines(this.#texts[Number(index)] ?? '')
        .map((line) => indent + line)
        .join('\n'),
    );
  }
}
