export { lint } from './lint.ts';
export type { LintOptions } from './lint.ts';
