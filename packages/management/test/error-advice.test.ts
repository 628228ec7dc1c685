import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { json, startLoopback } from '../../core/test/loopback.ts';
import { rejection } from '../../core/test/rejection.ts';
import { createManagementClient, errorAdvice, ManagementClient } from '../src/index.ts';
import type { Client } from '../src/index.ts';

const contract = new URL('../../contract/src/generated/management/openapi.json', import.meta.url);
const { 'x-sdk-error-catalogue': catalogue } = JSON.parse(readFileSync(contract, 'utf8'));
const server = await startLoopback();
server.answer = (_, response) =>
  json(response, { statusCode: 404, apiCode: 2011, message: 'not found', requestId: 'r1' });
const options = { accessKeyId: 'the-id', accessKeySecret: 's3cret', host: server.url };

function action({ action }: { action?: string } = {}): string | undefined {
  return action;
}

it('is what the contract says to do, for each code in it', () => {
  const { 200: _, ...failures } = catalogue.statusCodes;
  expect(Object.keys(failures).map((code) => errorAdvice(Number(code), undefined))).toEqual(
    Object.values(failures).map((one) => action(Object(one))),
  );
  expect(Object.keys(catalogue.apiCodes).map((code) => errorAdvice(400, Number(code)))).toEqual(
    Object.values(catalogue.apiCodes).map((one) => action(Object(one))),
  );
  expect([errorAdvice(200, undefined), errorAdvice(404, 1)]).toEqual([undefined, catalogue.statusCodes[404].action]);
});

async function message(client: Client): Promise<unknown> {
  const error = await rejection(client.request({ operationId: 'get', method: 'GET', path: '/x' }));
  return error instanceof Error ? error.message : error;
}
const said = (next: string): string => `get (GET /x): statusCode 404, apiCode 2011: not found. ${next} Request id: r1.`;
const known = said('Check the application ID and that it belongs to this user pool.');

it('is in the messages of clients with methods, and of their copies', async () => {
  expect([
    await message(new ManagementClient(options)),
    await message(new ManagementClient({ ...options, errorAdvice: undefined })),
    await message(new ManagementClient(options).withOptions({ lang: 'en-US' })),
  ]).toEqual([known, known, known]);
});

it('is in those of clients for functions where it is given; else they say a few words', async () => {
  expect([
    await message(createManagementClient(options)),
    await message(createManagementClient({ ...options, errorAdvice })),
    await message(new ManagementClient({ ...options, errorAdvice: () => 'See our runbook.' })),
  ]).toEqual([said('Check the input.'), known, said('See our runbook.')]);
});
