import { lastToken } from '../document/index.ts';
import type { Cursor, Shape } from '../document/index.ts';

/** Whether an exclusive limit is written as the other version of OpenAPI has it: as a flag in 3.1, as a number in 3.0. */
export function isLimitOfOtherVersion({ pointer, value }: Cursor, { kind }: Shape): boolean {
  const isLimit = /^exclusiveM(?:in|ax)imum$/.test(lastToken(pointer) ?? '');
  return isLimit && (kind === 'number' ? typeof value === 'boolean' : kind === 'boolean' && typeof value === 'number');
}
