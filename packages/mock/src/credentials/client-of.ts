import type { IncomingHttpHeaders } from 'node:http';
import type { Credentials } from './credentials.ts';
import type { Application } from './known-credentials.ts';

/**
 * The application that calls an endpoint of OAuth, by HTTP Basic or in the body (RFC 6749, section 2.3.1), or by its name
 * alone. Undefined when it is unknown or its secret is wrong.
 */
export function clientOf(
  { applications }: Credentials,
  headers: IncomingHttpHeaders,
  body: Readonly<Record<string, unknown>>,
): { readonly application: Application; readonly isProved: boolean } | undefined {
  const basic = /^Basic (\S+)$/i.exec(headers.authorization ?? '')?.[1];
  const [basicId, basicSecret] = basic === undefined ? [] : basicPair(basic);
  const id = basicId ?? body['client_id'];
  const secret = basicSecret ?? body['client_secret'];
  const application = applications.get(String(id));
  if (!application || (secret !== undefined && secret !== application.appSecret)) return undefined;
  return { application, isProved: secret !== undefined };
}

function basicPair(text: string): readonly (string | undefined)[] {
  const [, id, secret] = /^([^:]*):(.*)$/s.exec(Buffer.from(text, 'base64').toString()) ?? [];
  return [id, secret].map((part) => part && decodeForm(part));
}

/** RFC 6749, section 2.3.1 wants both parts form-encoded; not everybody does that. */
function decodeForm(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
