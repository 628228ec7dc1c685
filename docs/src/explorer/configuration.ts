import type { Credentials } from './send.ts';

/** What Scalar has to know. */
export interface Shown {
  /** The contract. */
  readonly content: object;
  readonly customFetch: typeof globalThis.fetch;
  /** Where calls go; empty as long as the reader has not said so. */
  readonly host: string;
  readonly credentials: Credentials;
  readonly isLight: boolean;
}

/** Scalar's settings. Nothing but the reader's host is called: no proxy, no telemetry, no fonts from elsewhere. */
export function configuration({ content, customFetch, host, credentials, isLight }: Shown): object {
  const values = Object.entries(credentials).map(([name, value]) => [name, { value }] as const);
  return {
    content: host ? { ...content, servers: [{ url: host }] } : content,
    authentication: {
      preferredSecurityScheme: Object.keys(credentials),
      securitySchemes: Object.fromEntries(values),
    },
    customFetch,
    proxyUrl: '',
    withDefaultFonts: false,
    telemetry: false,
    showDeveloperTools: 'never',
    agent: { disabled: true },
    mcp: { disabled: true },
    hideClientButton: true,
    hideDarkModeToggle: true,
    forceDarkModeState: isLight ? 'light' : 'dark',
    documentDownloadType: 'none',
    defaultOpenAllTags: false,
    theme: 'none',
    persistAuth: false,
  };
}
