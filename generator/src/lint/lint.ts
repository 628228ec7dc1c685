import { compareDiagnostics } from '../diagnostic.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { walk } from '../document/index.ts';
import type { Document, NodeType, Visit } from '../document/index.ts';
import type { ContractRule, Finding, Rule, RuleContext, RuleVisitor } from './rule.ts';
import { contractRules, rules } from './rules.ts';

/** How to lint. */
export interface LintOptions {
  /** Our own contract is held to everything: warnings are errors. A foreign document only has to be usable. */
  readonly strict: boolean;
  /** Other documents of the same contract: a definition in a shared file is used when one of them uses it. */
  readonly alongside?: readonly Document[];
}

/** Checks a loaded document against all rules. What loading has reported is not reported again. */
export function lint(document: Document, { strict, alongside = [] }: LintOptions): Diagnostic[] {
  const among = collect(document, strict, (contextOf) => {
    for (const rule of contractRules) rule.check(contextOf(rule), alongside);
  });
  return [...byItself(document, strict), ...among].sort(compareDiagnostics);
}

/** All that is wrong with a document whatever else the contract holds, found in one walk. */
function byItself(document: Document, strict: boolean): readonly Diagnostic[] {
  const known = strict ? knownStrict : knownLoose;
  let diagnostics = known.get(document);
  if (diagnostics === undefined) {
    diagnostics = collect(document, strict, (contextOf) => {
      walkWith(
        document,
        rules.map((rule) => rule.check(contextOf(rule))),
      );
    });
    known.set(document, diagnostics);
  }
  return diagnostics;
}

// A document does not change once it is loaded: a run that follows may find that only another one has.
const knownStrict = new WeakMap<Document, readonly Diagnostic[]>();
const knownLoose = new WeakMap<Document, readonly Diagnostic[]>();

/** The diagnostics of what rules report while `check` runs. */
function collect(
  document: Document,
  strict: boolean,
  check: (contextOf: (rule: Rule | ContractRule) => RuleContext) => void,
): readonly Diagnostic[] {
  const findings = new Map<string, { readonly rule: Rule | ContractRule; readonly finding: Finding }>();
  check((rule) => ({
    document,
    strict,
    report(finding) {
      const { file, pointer } = finding.at;
      const key = [rule.code, file, pointer, finding.message].join('\n');
      if (!findings.has(key)) findings.set(key, { rule, finding });
    },
  }));
  return [...findings.values()].map(({ rule, finding: { at, of, message, help, ...finding } }) => {
    const severity = strict ? 'error' : (finding.severity ?? rule.severity);
    return { code: rule.code, severity, message, help, location: document.locate(at, of ?? 'value') };
  });
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
