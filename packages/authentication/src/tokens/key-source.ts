import type { CryptoKey, JWSHeaderParameters } from 'jose';
import type { JsonWebKeySet } from '../generated/index.ts';

/** Finds the key that a token's header names. */
export type KeySource = (header: JWSHeaderParameters) => Promise<CryptoKey>;

/** Milliseconds for which keys are kept. */
const maxAge = 600_000;

/** Milliseconds in which keys are fetched once at most because one was missing. */
const coolDown = 30_000;

/**
 * Keys of an issuer that are fetched when they are first needed, and kept for ten minutes. When a token names a key that is
 * not among them they are fetched once more, for any number of tokens at once, and not again for half a minute: otherwise
 * anyone could make us fetch them by sending made-up tokens. There is no key for a `kid` that stays unknown.
 *
 * @param fetchKeys gets the JWKS (RFC 7517, section 5)
 * @param isShared whether tokens that come in while keys are fetched wait for that fetch
 */
export function keySource(fetchKeys: () => PromiseLike<JsonWebKeySet>, isShared = !isWorkerd()): KeySource {
  let current: { readonly find: KeySource; readonly loadedAt: number } | undefined;
  let pending: Promise<KeySource> | undefined;
  let missedAt = -Infinity;

  const fetchOnce = async (): Promise<KeySource> => {
    const { createLocalJWKSet } = await import('jose');
    const find = createLocalJWKSet(await fetchKeys());
    current = { find, loadedAt: Date.now() };
    return find;
  };
  const load = (): Promise<KeySource> => {
    if (pending && isShared) return pending;
    pending = fetchOnce().finally(() => {
      pending = undefined;
    });
    return pending;
  };
  return async (header) => {
    const find = current && Date.now() - current.loadedAt < maxAge ? current.find : await load();
    try {
      return await find(header);
    } catch (error) {
      const { JWKSNoMatchingKey } = (await import('jose')).errors;
      if (!(error instanceof JWKSNoMatchingKey)) throw error;
      // Others may have fetched newer keys since.
      const newer = current?.find === find ? undefined : current?.find;
      if (!newer && !pending && Date.now() - missedAt < coolDown) throw error;
      missedAt = Date.now();
      return (newer ?? (await load()))(header);
    }
  };
}

/** Cloudflare's workers end a fetch with the request that began it: another one could wait for it forever. */
function isWorkerd(): boolean {
  return globalThis.navigator?.userAgent === 'Cloudflare-Workers';
}
