import type { ErrorAdvice } from './error-advice.ts';

/** What to do, by number. */
type Actions = Readonly<Record<number, string>>;

/** Advice by `apiCode`, which tells more, or else by `statusCode`. */
export function adviceFrom(statusCodes: Actions, apiCodes: Actions): ErrorAdvice {
  return (statusCode, apiCode) => (apiCode === undefined ? undefined : apiCodes[apiCode]) ?? statusCodes[statusCode];
}
