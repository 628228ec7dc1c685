import { compareDiagnostics } from '../diagnostic.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { walk } from '../document/index.ts';
import type { Document, NodeType, Visit } from '../document/index.ts';
import type { Finding, Rule, RuleVisitor } from './rule.ts';
import { rules } from './rules.ts';

/** How to lint. */
export interface LintOptions {
  /** Our own contract is held to everything: warnings are errors. A foreign document only has to be usable. */
  readonly strict: boolean;
  /** Other documents of the same contract: a definition in a shared file is used when one of them uses it. */
  readonly alongside?: readonly Document[];
}

/** Checks a loaded document against all rules in one walk. What loading has reported is not reported again. */
export function lint(document: Document, options: LintOptions): Diagnostic[] {
  const findings = new Map<string, { readonly rule: Rule; readonly finding: Finding }>();
  const visitors = rules.map((rule) =>
    rule.check({
      document,
      strict: options.strict,
      alongside: options.alongside ?? [],
      report(finding) {
        const { file, pointer } = finding.at;
        const key = [rule.code, file, pointer, finding.message].join('\n');
        if (!findings.has(key)) findings.set(key, { rule, finding });
      },
    }),
  );
  walkWith(document, visitors);
  return [...findings.values()]
    .map(({ rule, finding: { at, of, message, help, ...finding } }): Diagnostic => {
      const severity = options.strict ? 'error' : (finding.severity ?? rule.severity);
      return { code: rule.code, severity, message, help, location: document.locate(at, of ?? 'value') };
    })
    .sort(compareDiagnostics);
}

function walkWith(document: Document, visitors: readonly RuleVisitor[]): void {
  const byType = new Map<NodeType, ((visit: Visit) => void)[]>();
  walk(document, {
    enter(visit) {
      let listeners = byType.get(visit.type);
      if (listeners === undefined) {
        listeners = visitors.flatMap((visitor) => [visitor[visit.type] ?? [], visitor.any ?? []].flat());
        byType.set(visit.type, listeners);
      }
      for (const listener of listeners) listener(visit);
    },
    reference: (visit) => visitors.forEach((visitor) => visitor.reference?.(visit)),
    mismatch: (cursor, shape) => visitors.forEach((visitor) => visitor.mismatch?.(cursor, shape)),
    beforeComponents: () => visitors.forEach((visitor) => visitor.beforeComponents?.()),
  });
  for (const visitor of visitors) visitor.done?.();
}
