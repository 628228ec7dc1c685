/** How an operation is to fail. What is left out does not happen: a delay alone only delays. */
export interface FailureRule {
  /** `statusCode` of the envelope. */
  readonly statusCode?: number | undefined;
  readonly apiCode?: number | undefined;
  readonly message?: string | undefined;
  /** What comes along with the failure in the envelope's `data`. */
  readonly data?: unknown;
  /** The HTTP status; by default the one that the API sends with this `statusCode`. */
  readonly httpStatus?: number | undefined;
  /** Headers of the answer, such as `retry-after`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds to wait before anything else happens. */
  readonly delay?: number | undefined;
  /** Closes the connection without an answer. */
  readonly drop?: boolean | undefined;
  /** How many calls it is for; all of them when left out. */
  readonly times?: number | undefined;
}

/** Rules by operationId, `*` for every operation. */
export interface Failures {
  /** @returns what takes the rule back */
  add(operationId: string, rule: FailureRule): () => void;
  /** The oldest rule that is for this operation, counted as used. */
  take(operationId: string): FailureRule | undefined;
  /** Takes back the rules of an operation, or all. */
  clear(operationId?: string): void;
}

/** Keeps rules in the order in which they came. */
export function createFailures(): Failures {
  let rules: readonly { readonly operationId: string; readonly rule: FailureRule; left: number }[] = [];
  return {
    add: (operationId, rule) => {
      const entry = { operationId, rule, left: rule.times ?? Infinity };
      rules = [...rules, entry];
      return () => {
        rules = rules.filter((each) => each !== entry);
      };
    },
    take: (operationId) => {
      const found = rules.find((each) => each.operationId === operationId || each.operationId === '*');
      if (!found) return undefined;
      found.left--;
      if (found.left <= 0) rules = rules.filter((each) => each !== found);
      return found.rule;
    },
    clear: (operationId) => {
      rules = operationId === undefined ? [] : rules.filter((each) => each.operationId !== operationId);
    },
  };
}
