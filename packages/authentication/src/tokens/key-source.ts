import type { CryptoKey, JWSHeaderParameters } from 'jose';
import type { JsonWebKeySet } from '../generated/index.ts';

/** Finds the key that a token's header names. */
export type KeySource = (header: JWSHeaderParameters) => Promise<CryptoKey>;

/** Milliseconds after which keys are fetched anew. */
const maxAge = 600_000;

/** Milliseconds for which keys are of use when newer ones cannot be had. */
const longestAge = 3_600_000;

/** Milliseconds from one fetch to the next, where a key is missing or newer keys could not be had. */
const coolDown = 30_000;

/** Milliseconds from a fetch that failed to the next, where there are no keys at all. */
const shortCoolDown = 5000;

/**
 * Keys of an issuer that are fetched when they are first needed, and kept for ten minutes; for an hour where newer ones
 * cannot be had then. When a token names a key that is not among them they are fetched once more, for any number of tokens
 * at once. From one fetch to the next half a minute passes, or five seconds while there are no keys: otherwise anyone could
 * make us fetch them by sending made-up tokens, and a server that is down would be asked for every token. There is no key
 * for a `kid` that stays unknown.
 *
 * @param fetchKeys gets the JWKS (RFC 7517, section 5)
 * @param isShared whether tokens that come in while keys are fetched wait for that fetch
 */
export function keySource(fetchKeys: () => PromiseLike<JsonWebKeySet>, isShared = !isWorkerd()): KeySource {
  let current: { readonly find: KeySource; readonly loadedAt: number } | undefined;
  let failure: { readonly error: unknown; readonly failedAt: number } | undefined;
  let pending: Promise<KeySource> | undefined;

  const isYoung = (age: number): boolean => current !== undefined && Date.now() - current.loadedAt < age;
  const fetchOnce = async (): Promise<KeySource> => {
    try {
      const { createLocalJWKSet } = await import('jose');
      const find = createLocalJWKSet(await fetchKeys());
      current = { find, loadedAt: Date.now() };
      failure = undefined;
      return find;
    } catch (error) {
      failure = { error, failedAt: Date.now() };
      throw error;
    }
  };
  const load = async (): Promise<KeySource> => {
    if (pending && isShared) return pending;
    if (failure && Date.now() - failure.failedAt < (current ? coolDown : shortCoolDown)) throw failure.error;
    pending = fetchOnce().finally(() => {
      pending = undefined;
    });
    return pending;
  };
  const keys = async (): Promise<KeySource> => {
    if (current && isYoung(maxAge)) return current.find;
    return load().catch((error: unknown) => {
      if (current && isYoung(longestAge)) return current.find;
      throw error;
    });
  };
  return async (header) => {
    const find = await keys();
    try {
      return await find(header);
    } catch (error) {
      const { JWKSNoMatchingKey } = (await import('jose')).errors;
      if (!(error instanceof JWKSNoMatchingKey)) throw error;
      // Others may have fetched newer keys since.
      const newer = current?.find === find ? undefined : current?.find;
      if (!newer && !pending && isYoung(coolDown)) throw error;
      return (newer ?? (await load()))(header);
    }
  };
}

/** Cloudflare's workers end a fetch with the request that began it: another one could wait for it forever. */
function isWorkerd(): boolean {
  return globalThis.navigator?.userAgent === 'Cloudflare-Workers';
}
