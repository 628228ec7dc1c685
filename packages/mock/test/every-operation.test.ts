import { afterAll, beforeEach, expect, test } from 'vitest';
import { contract } from '../src/contract/contract.ts';
import { knownCredentials, startMock } from '../src/index.ts';
import { validators } from '../src/validate/validators.ts';
import { AuthenticationExamples, ManagementExamples } from './call-example.ts';

const mock = await startMock();
const { operations, documents } = contract();
const validatorFor = validators(documents);
const clients = {
  management: new ManagementExamples({ ...knownCredentials, host: mock.url, maxRetries: 0 }),
  authentication: new AuthenticationExamples({ ...knownCredentials, appHost: mock.url, maxRetries: 0 }),
};

beforeEach(() => mock.reset());
afterAll(() => mock.close());

test('both documents are there', () => {
  expect(operations.length).toBe(667);
});

test.each(operations)('$api $id takes its example and answers as the contract promises', async (operation) => {
  const result = await clients[operation.api].call(operation);
  const request = mock.requests.at(-1);
  expect(request).toMatchObject({ operationId: operation.id, api: operation.api });
  expect(request?.statusCode ?? 200).toBe(200);
  const promised = operation.responses[String(request?.status)];
  expect(promised).toBeDefined();
  const schema = promised?.content?.['application/json']?.schema;
  if (!schema) return;
  const validate = validatorFor(schema, { api: operation.api, notation: 'json' });
  validate(result);
  expect(validate.errors).toBeNull();
});
