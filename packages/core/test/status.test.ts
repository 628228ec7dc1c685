import { expect, it } from 'vitest';
import * as core from '../src/index.ts';
import type { Operation } from '../src/index.ts';

const operation: Operation = { operationId: 'get', method: 'GET', path: '/' };
const classes = [
  [301, core.ActionRequiredError],
  [400, core.InvalidArgumentError],
  [401, core.UnauthorizedError],
  [402, core.PaymentNeededError],
  [403, core.ForbiddenError],
  [404, core.NotFoundError],
  [409, core.ConflictError],
  [413, core.PayloadTooLargeError],
  [422, core.InvalidOperationError],
  [429, core.ThrottleError],
  [499, core.ClientError],
  [500, core.ServerError],
  [501, core.UnsupportedOperationError],
  [502, core.BadGatewayError],
  [503, core.ServiceUnavailableError],
  [601, core.EndpointRequestError],
  [602, core.EndpointResponseError],
  [603, core.CustomCodeError],
] as const;

it.each(classes)('statusCode %i is an instance of its class, and of no other', (statusCode, own) => {
  const error: unknown = new core.ApiError(operation, new Response(''), { statusCode });
  expect(classes.filter(([, one]) => error instanceof one)).toEqual([[statusCode, own]]);
  expect(error instanceof core.ApiError).toBe(true);
  expect(new core.TimeoutError('x') instanceof own).toBe(false);
});

it('an instance across copies of the package', () => {
  const copy: unknown = Object.create(Error.prototype, {
    code: { value: 'api_error' },
    statusCode: { value: 404 },
    [Symbol.for('@genauth/error')]: { value: true },
  });
  expect([copy instanceof core.NotFoundError, copy instanceof core.ConflictError]).toEqual([true, false]);
});

it('narrows', () => {
  const error: unknown = new core.ApiError(operation, new Response(''), { statusCode: 404, message: 'gone' });
  if (!(error instanceof core.NotFoundError)) throw error;
  const statusCode: 404 = error.statusCode;
  expect(statusCode).toBe(404);
});
