import type { Cursor, Document, NodeType, ReferenceVisit, Shape, Visit } from '../document/index.ts';

/** What a rule may look at, and how it reports. */
export interface RuleContext {
  readonly document: Document;
  /** The contract is our own, and held to everything. */
  readonly strict: boolean;
  /** Reports a finding at a place; the same finding at the same place is reported once. */
  report(finding: Finding): void;
}

/** A finding of a rule: a diagnostic before it has a code, a severity and a position. */
export interface Finding {
  readonly at: Cursor;
  /** Mark the key of the place instead of its value. */
  readonly of?: 'key' | 'value';
  readonly message: string;
  readonly help: string;
  /** For a finding that is worse than others of its rule. */
  readonly severity?: 'error';
}

/** What a rule wants to see on a walk through the document. */
export type RuleVisitor = {
  readonly [type in NodeType]?: (visit: Visit) => void;
} & {
  /** Each object of any type. */
  readonly any?: (visit: Visit) => void;
  readonly reference?: (visit: ReferenceVisit) => void;
  readonly mismatch?: (cursor: Cursor, shape: Shape) => void;
  /** All that operations need has been seen; what comes now are components that none of them reaches. */
  readonly beforeComponents?: () => void;
  /** The walk is over. */
  readonly done?: () => void;
};

/** What all rules have. */
interface RuleName {
  /** Stable; diagnostics carry it. */
  readonly code: string;
  /** Errors stop the generator. Warnings do only where the contract is our own. */
  readonly severity: 'error' | 'warning';
}

/** One thing that can be wrong with a document by itself. */
export interface Rule extends RuleName {
  /** Starts a check of one document. */
  check(context: RuleContext): RuleVisitor;
}

/** One thing that can be wrong with a document among the others of its contract. */
export interface ContractRule extends RuleName {
  /** Checks one document. `alongside` are the others. */
  check(context: RuleContext, alongside: readonly Document[]): void;
}
