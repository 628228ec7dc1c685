import { beforeEach, describe, expect, it } from 'vitest';
import { json, startLoopback } from '../../../core/test/loopback.ts';
import { rejection } from '../../../core/test/rejection.ts';
import { AuthenticationClient } from '../../src/index.ts';
import { openBrowser } from '../provider/browser.ts';

const success = {
  serviceResponse: {
    authenticationSuccess: { user: 'ada.lind', attributes: { sub: 'ada', email: 'ada@halden.example' } },
  },
};
const failure = { authenticationFailure: { code: 'INVALID_TICKET', description: 'The ticket is not valid' } };
const xml =
  '<cas:serviceResponse xmlns:cas="http://www.yale.edu/tp/cas"><cas:user>ada.lind</cas:user></cas:serviceResponse>';

/** A CAS server with one user who is signed in; its tickets work once, for the service that they were made for. */
const server = await startLoopback();
const tickets = new Map<string, string>();

beforeEach(() => {
  server.received.length = 0;
  tickets.clear();
  server.answer = ({ url }, response) => {
    const { pathname, searchParams } = new URL(url, server.url);
    const service = searchParams.get('service') ?? '';
    if (pathname === '/cas-idp/the-app') {
      const ticket = `ST-${tickets.size}`;
      tickets.set(ticket, service);
      return response.writeHead(302, { location: `${service}?ticket=${ticket}` }).end();
    }
    const ticket = searchParams.get('ticket') ?? '';
    const isValid = tickets.get(ticket) === service;
    tickets.delete(ticket);
    if (pathname === '/cas-idp/the-app/validate') return response.end(isValid ? 'yes\nada.lind\n' : 'no\n\n');
    if (pathname !== '/cas-idp/the-app/serviceValidate') return json(response, { statusCode: 404, message: 'no' }, 404);
    if (searchParams.get('format') === 'XML') return response.setHeader('content-type', 'application/xml').end(xml);
    return json(response, isValid ? success : failure);
  };
});

const service = 'https://portal.halden.example/cas';
const client = new AuthenticationClient({
  appId: 'the-app',
  appHost: server.url,
  protocol: 'cas',
  redirectUri: service,
  accessToken: 'of-ada',
});

/** Goes through a login, up to the ticket that it ends with. */
async function ticketOf(params = {}): Promise<string> {
  const { url } = await client.buildAuthorizeUrl(params);
  const end = await openBrowser().open(url, ['portal.halden.example']);
  return new URL(end.url).searchParams.get('ticket') ?? '';
}

describe('CAS 1.0', () => {
  it('a ticket works once', async () => {
    const ticket = await ticketOf();
    expect(await client.validateTicketV1(ticket)).toEqual({ valid: true, username: 'ada.lind' });
    expect(await client.validateTicketV1(ticket)).toEqual({ valid: false });
  });

  it('a ticket of another service is none', async () => {
    const ticket = await ticketOf({ service: 'https://portal.halden.example/other' });
    expect(await client.validateTicketV1(ticket, service)).toEqual({ valid: false });
  });

  it.each(['', 'yes', 'yes\n', 'YES\nada', 'no\nada', '<html>yes\nada</html>', ' yes\nada'])(
    'the answer %j proves nothing',
    async (answer) => {
      server.answer = (_, response) => response.end(answer);
      expect(await client.validateTicketV1('ST-1')).toEqual({ valid: false });
    },
  );
});

describe('CAS 2.0', () => {
  it('a ticket works once', async () => {
    const ticket = await ticketOf();
    expect(await client.validateTicketV2(ticket)).toEqual(success);
    expect(await client.validateTicketV2(ticket)).toEqual(failure);
  });

  it('as XML', async () => {
    expect(await client.validateTicketV2(await ticketOf(), { format: 'XML' })).toBe(xml);
    expect(server.received.at(-1)?.url).toMatch(/ticket=ST-0&format=XML$/);
  });
});

it('sends the ticket and nobody’s token', async () => {
  await client.validateTicketV2('ST-1', { service: 'https://a.example/?b=c' });
  const [request] = server.received;
  expect([request?.url, request?.headers.authorization]).toEqual([
    '/cas-idp/the-app/serviceValidate?service=https%3A%2F%2Fa.example%2F%3Fb%3Dc&ticket=ST-1&format=JSON',
    undefined,
  ]);
});

it.each([
  ['1.0', () => client.validateTicketV1('ST-1')],
  ['1.0, told of no number', () => client.validateTicketV1('ST-1', undefined, { maxRetries: undefined })],
  ['2.0, told of no number', () => client.validateTicketV2('ST-1', {}, { maxRetries: undefined })],
  ['2.0', () => client.validateTicketV2('ST-1')],
  ['2.0 as XML', () => client.validateTicketV2('ST-1', { format: 'XML' })],
])('CAS %s: a failing server is no verdict, and gets the ticket once', async (_, validate) => {
  server.answer = (_request, response) => json(response, { statusCode: 503, message: 'later' }, 503);
  expect(await rejection(validate())).toMatchObject({ code: 'api_error', statusCode: 503, attempts: 1 });
  expect(server.received).toHaveLength(1);
});

it('makes a check again where told so', async () => {
  server.answer = (_request, response) => json(response, { statusCode: 503, message: 'later' }, 503);
  await rejection(client.validateTicketV1('ST-1', undefined, { maxRetries: 1 }));
  await rejection(client.validateTicketV2('ST-1', {}, { maxRetries: 1 }));
  expect(server.received).toHaveLength(4);
});

it('needs a service', async () => {
  const one = client.withOptions({ redirectUri: undefined });
  for (const call of [one.validateTicketV1('ST-1'), one.validateTicketV2('ST-1')]) {
    expect(await rejection(call)).toMatchObject({ code: 'configuration_error' });
  }
});
