import type { ClientOptions } from './client-options.ts';
import type { Operation } from './operation.ts';
import { definedEntries } from './request/defined-entries.ts';
import type { Language, RequestOptions } from './request-options.ts';
import { unsendable } from './errors/unsendable.ts';
import { requireUrl } from './require-url.ts';

/** A client's options, with what is usual where they say nothing. */
export interface Settings extends Omit<ClientOptions, 'timeout' | 'deadline' | 'maxRetries' | 'lang'> {
  readonly timeout: number;
  readonly deadline: number;
  readonly maxRetries: number;
  readonly lang: Language;
}

/** What holds where nothing else is said. */
export const usual: Settings = {
  baseUrl: '',
  timeout: 30_000,
  deadline: Infinity,
  maxRetries: 2,
  lang: 'zh-CN',
};

/**
 * Settings with changes; what is undefined changes nothing.
 *
 * @param operation the one that is called, if one is
 * @throws ConfigurationError that names the option which is malformed
 */
export function settle(settings: Settings, changes: ClientOptions | RequestOptions, operation?: Operation): Settings {
  let settled: Settings;
  try {
    settled = { ...settings, ...Object.fromEntries(definedEntries('options', changes)) };
    if (settled.signal && settled.signal.aborted === undefined) throw new TypeError('signal must be an AbortSignal');
    for (const name of ['timeout', 'deadline'] as const) {
      if (typeof settled[name] !== 'number' || !(settled[name] > 0)) {
        throw new TypeError(`${name} must be milliseconds above 0`);
      }
    }
  } catch (cause) {
    throw unsendable(cause, operation);
  }
  const { baseUrl } = settled;
  return baseUrl && baseUrl === settings.baseUrl ? settled : { ...settled, baseUrl: requireUrl('baseUrl', baseUrl) };
}
