import { accessKeys } from './access-keys.ts';
import type { Behaviours } from './behaviour.ts';
import { cas } from './cas.ts';
import { events } from './events.ts';
import { groups } from './groups.ts';
import { oidc } from './oidc.ts';
import { roles } from './roles.ts';
import { signIn } from './sign-in.ts';
import { tokenEndpoint } from './token-endpoint.ts';
import { users } from './users.ts';

/** Every operation that does more than show its example. */
export const behaviours: Behaviours = {
  ...accessKeys,
  ...events,
  ...users,
  ...groups,
  ...roles,
  ...signIn,
  ...oidc,
  ...tokenEndpoint,
  ...cas,
};
