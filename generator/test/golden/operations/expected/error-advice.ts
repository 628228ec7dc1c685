// Made by the typescript target from the contract of the Operations.
// Do not edit: change the contract and generate again.

import { adviceFrom } from '@genauth/core/codegen';
import type { ErrorAdvice } from '@genauth/core/codegen';

/** What to do, by statusCode. */
const statusCodes = {
  404: 'Look elsewhere.',
};

/** What to do, by apiCode. */
const apiCodes = {
  2004: 'Check the ID.',
  2005: 'Tell the user\'s "administrator" about it, wait until the account is open again, and then begin the whole sign-in once more.',
  2120008:
    'Tell whoever looks after the tenant about it, wait until it is open again, and then begin the whole sign-in once more.',
};

/** What the contract says to do about a failure, for the option of this name. */
export const errorAdvice: ErrorAdvice = /* @__PURE__ */ adviceFrom(statusCodes, apiCodes);
