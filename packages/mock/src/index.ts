export type { Api } from './contract/load-documents.ts';
export type { FailureRule } from './control/failures.ts';
export type { RecordedRequest } from './control/recorded-request.ts';
export { knownCredentials } from './credentials/known-credentials.ts';
export type { AccessKey, Application } from './credentials/known-credentials.ts';
export type { MockOptions } from './mock-options.ts';
export { startMock } from './start-mock.ts';
export type { Mock } from './start-mock.ts';
