import type { Adapter, AdapterPayload } from 'oidc-provider';

/** Where a provider keeps what it knows, for the time of a test. */
export function memory(): (name: string) => Adapter {
  const entries = new Map<string, AdapterPayload>();
  return (name) => {
    const found = (is: (payload: AdapterPayload) => boolean): AdapterPayload | undefined =>
      [...entries.values()].find(is);
    return {
      upsert: async (id, payload) => void entries.set(`${name} ${id}`, payload),
      find: async (id) => entries.get(`${name} ${id}`),
      findByUid: async (uid) => found((payload) => payload.uid === uid),
      findByUserCode: async (userCode) => found((payload) => payload.userCode === userCode),
      consume: async (id) => {
        const payload = entries.get(`${name} ${id}`);
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id) => void entries.delete(`${name} ${id}`),
      revokeByGrantId: async (grantId) => {
        for (const [key, payload] of entries) if (payload.grantId === grantId) entries.delete(key);
      },
    };
  };
}
