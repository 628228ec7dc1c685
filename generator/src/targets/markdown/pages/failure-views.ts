import type { Example } from '../../../model/index.ts';
import { printJson } from '../samples/print-literal.ts';
import { fencedCode } from '../text/fenced-code.ts';
import type { Prose } from '../text/prose.ts';

/** An example of a failure on a page. */
export interface FailureView {
  readonly title: string;
  readonly json: string;
}

/** Failures with their titles, as JSON. */
export function failureViews(failures: readonly Example[], prose: Prose): readonly FailureView[] {
  return failures.map(({ summary, name, value }) => ({
    title: prose.line(summary ?? name).replace(/[.:]$/, ''),
    json: fencedCode('json', printJson(value)),
  }));
}
