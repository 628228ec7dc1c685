import type { Operation } from '../contract/operation.ts';
import type { Fault } from './fault.ts';

/**
 * Whether a fault is none after all: only the grant of an authorization code has a redirect URI (RFC 6749, sections 4.1.3,
 * 4.3.2, 4.4.2 and 6), while the contract has one schema for all grants, which demands it.
 */
export function isExcused({ path }: Operation, body: unknown, { pointer, message }: Fault): boolean {
  const isMissing = pointer === '/body/redirect_uri' && message === 'is required';
  return isMissing && /^\/(oidc|oauth)\/token$/.test(path) && Object(body)['grant_type'] !== 'authorization_code';
}
