import { accessKeys } from './access-keys.ts';
import type { Behaviours } from './behaviour.ts';
import { events } from './events.ts';
import { groups } from './groups.ts';
import { roles } from './roles.ts';
import { users } from './users.ts';

/** Every operation that does more than show its example. */
export const behaviours: Behaviours = { ...accessKeys, ...events, ...users, ...groups, ...roles };
