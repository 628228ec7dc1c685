export type { ApiPromise, ApiResponse } from './api-promise.ts';
export type { Authenticate, Credentials, RequestDraft } from './authenticate.ts';
export type { ClientOptions, CommonOptions } from './client-options.ts';
export type { ChangeableClient, Client } from './client.ts';
export { createClient } from './create-client.ts';
export { AbortError } from './errors/abort-error.ts';
export type { ApiCode, KnownApiCode } from './errors/api-code.ts';
export { ApiError } from './errors/api-error.ts';
export { ConfigurationError } from './errors/configuration-error.ts';
export { ConnectionError } from './errors/connection-error.ts';
export { DecodeError } from './errors/decode-error.ts';
export type { ErrorAdvice } from './errors/error-advice.ts';
export { GenAuthError } from './errors/gen-auth-error.ts';
export type { ErrorCode } from './errors/gen-auth-error.ts';
export * from './errors/guards.ts';
export { isGenAuthError } from './errors/is-gen-auth-error.ts';
export { PaginationError } from './errors/pagination-error.ts';
export { RedirectError } from './errors/redirect-error.ts';
export * from './errors/status/index.ts';
export { TimeoutError } from './errors/timeout-error.ts';
export type { EventMessage, EventName } from './events/event-message.ts';
export type { EventStream, SubscribeCallbacks, SubscribeOptions, Subscription } from './events/subscription.ts';
export type { EventOptions, OpenWebSocket, WebSocketLike } from './events/web-socket.ts';
export { fetchTransport } from './fetch-transport.ts';
export type { Fetch } from './fetch-transport.ts';
export { logTo } from './log-to.ts';
export type { LogLevel, LogSink } from './log-to.ts';
export { logWire } from './log-wire.ts';
export type { Middleware } from './middleware.ts';
export type { Observer } from './observer.ts';
export type {
  FullOperation,
  HttpMethod,
  Operation,
  PagePointers,
  ParameterStyle,
  PlainOperation,
} from './operation.ts';
export type { PageOptions, PagePromise } from './page-promise.ts';
export { redact } from './redact.ts';
export type { HeaderValues, Language, RequestOptions } from './request-options.ts';
export type { FileDownload } from './response/file-download.ts';
export type { HttpRequest, Transport } from './transport.ts';
