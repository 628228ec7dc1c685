import { accessKeys } from './access-keys.ts';
import type { Behaviours } from './behaviour.ts';

/** Every operation that does more than show its example. */
export const behaviours: Behaviours = { ...accessKeys };
