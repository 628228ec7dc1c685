import { errorBrand } from './gen-auth-error.ts';
import type { GenAuthError } from './gen-auth-error.ts';

/** Whether `error` comes from this library, whichever copy of the package threw it. */
export function isGenAuthError(error: unknown): error is GenAuthError {
  return errorBrand in Object(error);
}
