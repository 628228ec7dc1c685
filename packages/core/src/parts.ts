// What the clients of this workspace are made from. Not for users: it may change with any version.
export { base64 } from './base64.ts';
export { changeOptions } from './change-options.ts';
export { fullCodec } from './codec/full-codec.ts';
export { createClient } from './create-client.ts';
export type { ApiEvents } from './events/feed.ts';
export { openSubscription } from './events/open-subscription.ts';
export { socketUri } from './events/socket-uri.ts';
export { isObject } from './is-object.ts';
export { managementSignature } from './management-signature.ts';
export type { AccessKey, SignedParts } from './management-signature.ts';
export { jsonText } from './request/json-text.ts';
export { requireSignals } from './require-signals.ts';
export { requireText } from './require-text.ts';
export { requireUrl } from './require-url.ts';
export { withTimeLimit } from './with-time-limit.ts';
