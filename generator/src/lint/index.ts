export { lint } from './lint.ts';
export type { LintOptions } from './lint.ts';
export { rules } from './rules.ts';
export type { Rule } from './rule.ts';
