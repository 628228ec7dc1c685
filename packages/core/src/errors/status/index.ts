// One class for each statusCode that the API documents, for `instanceof`.
export { BadGatewayError } from './bad-gateway-error.ts';
export { ClientError } from './client-error.ts';
export { ConflictError } from './conflict-error.ts';
export { CustomCodeError } from './custom-code-error.ts';
export { EndpointRequestError } from './endpoint-request-error.ts';
export { EndpointResponseError } from './endpoint-response-error.ts';
export { ForbiddenError } from './forbidden-error.ts';
export { InvalidArgumentError } from './invalid-argument-error.ts';
export { InvalidOperationError } from './invalid-operation-error.ts';
export { NotFoundError } from './not-found-error.ts';
export { PayloadTooLargeError } from './payload-too-large-error.ts';
export { PaymentNeededError } from './payment-needed-error.ts';
export { ServerError } from './server-error.ts';
export { ServiceUnavailableError } from './service-unavailable-error.ts';
export { ThrottleError } from './throttle-error.ts';
export { UnauthorizedError } from './unauthorized-error.ts';
export { UnsupportedOperationError } from './unsupported-operation-error.ts';
