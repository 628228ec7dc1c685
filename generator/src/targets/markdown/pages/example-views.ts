import type { Example } from '../../../model/index.ts';
import { printJson } from '../samples/print-literal.ts';
import { fencedCode } from '../text/fenced-code.ts';
import type { Prose } from '../text/prose.ts';

/** An example of an answer on a page. */
export interface ExampleView {
  readonly title: string;
  readonly json: string;
}

/** Answers with their titles, as JSON. */
export function exampleViews(examples: readonly Example[], prose: Prose): readonly ExampleView[] {
  return examples.map(({ summary, name, value }) => ({
    title: prose.line(summary ?? name).replace(/[.:]$/, ''),
    json: fencedCode('json', printJson(value)),
  }));
}
