// What generated code may import, and nothing else: a change here changes every file in a folder called `generated`.
export { apiClass } from './api-class.ts';
export type { ApiPromise } from './api-promise.ts';
export type { Client } from './client.ts';
export { fullCodec } from './codec/full-codec.ts';
export { adviceFrom } from './errors/advice-from.ts';
export type { ErrorAdvice } from './errors/error-advice.ts';
export type { Operation } from './operation.ts';
export type { PagePromise } from './page-promise.ts';
export { paginate } from './paginate.ts';
export { presetInput } from './preset-input.ts';
export type { RequestOptions } from './request-options.ts';
export type { FileDownload } from './response/file-download.ts';
