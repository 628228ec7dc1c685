// The calls that every runtime makes, in the words of the web alone. Gives what came of them, as plain data.
import { AuthenticationClient, isConfigurationError } from '@genauth/authentication';
import {
  accessTokens,
  AbortError,
  isApiError,
  isConnectionError,
  isGenAuthError,
  ManagementClient,
  NotFoundError,
} from '@genauth/management';

/** @param {{ api: string, elsewhere: string, closed: string }} urls where the test's servers are */
export async function suite({ api, elsewhere, closed }) {
  const key = { accessKeyId: 'key-id', accessKeySecret: 'key-secret', host: api };
  const management = new ManagementClient(key);
  const tokens = new ManagementClient({ ...key, authentication: accessTokens });
  const app = new AuthenticationClient({ appId: 'app-id', appHost: api, accessToken: 'user-token' });
  const report = {};
  for (const [name, call] of Object.entries({
    'a signed call': async () => (await management.getUser({ userId: 'Åse & co' })).data,
    'a signed POST': async () =>
      (await management.createUser({ username: 'åse', options: { keepPassword: true } })).data,
    'a signed call by other means': async () => {
      const own = management.withOptions({ fetch: (url, init) => fetch(url, init) });
      return (await own.getUser({ userId: 'ada' })).data;
    },
    'a call with an access token': async () => (await tokens.getUser({ userId: 'ada' })).data,
    'a call for a signed-in user': async () => (await app.getProfile()).data,
    'a POST after 503': async () => {
      const { attempts, status, data } = await tokens.listUsers({ keywords: 'busy' }).withResponse();
      return { attempts, status, message: data.message };
    },
    'a timeout': () => tokens.getUser({ userId: 'stall' }, { timeout: 200, maxRetries: 0 }),
    'an abort': async () => {
      const controller = new AbortController();
      const call = tokens.getUser({ userId: 'stall' }, { signal: controller.signal });
      setTimeout(() => controller.abort(), 100);
      const error = await call.catch((reason) => reason);
      return { aborted: error instanceof AbortError };
    },
    'all pages': async () => {
      const names = [];
      for await (const { username } of tokens.listUsers({ options: { pagination: { page: 1, limit: 2 } } }))
        names.push(username);
      return names;
    },
    'a failure of the API': async () => {
      const error = await tokens.getUser({ userId: 'nobody' }).catch((reason) => reason);
      const { statusCode, apiCode, httpStatus, requestId, attempts } = error;
      const kinds = [error instanceof NotFoundError, isApiError(error, 2004), isGenAuthError(error)];
      return { kinds, statusCode, apiCode, httpStatus, requestId, attempts };
    },
    'no JSON': () => tokens.getUser({ userId: 'html' }),
    'a redirect within the origin': async () => (await tokens.getUser({ userId: 'moved' })).data,
    'a redirect to elsewhere': () => tokens.getUser({ userId: elsewhere }),
    'a closed port': async () => {
      const error = await app
        .withOptions({ appHost: closed, maxRetries: 0 })
        .getProfile()
        .catch((reason) => reason);
      return { kind: isConnectionError(error), refused: error.refused, attempts: error.attempts };
    },
    'a secret in the query of a call that fails': async () => {
      const error = await management
        .withOptions({ host: closed, maxRetries: 0 })
        .getUser({ userId: 's3cret' })
        .catch((reason) => reason);
      const { Bun, Deno, process } = globalThis;
      const show = Deno?.inspect ?? Bun?.inspect ?? process?.getBuiltinModule?.('node:util').inspect ?? String;
      return { failed: isGenAuthError(error), shown: show(error).includes('s3cret') };
    },
    'an upload': async () => {
      const file = new File(['Zażółć'], 'note.txt', { type: 'text/plain' });
      return (await app.uploadFile({ folder: 'notes', file })).data;
    },
    'what cannot be sent': () => tokens.getUser({ userId: Number.NaN }),
    'an ID token that is none': () => app.verifyIdToken('no.token'),
    'events of the user pool': () => firstEvents(management.subscribe('authing.user.login')),
    'events that a server has elsewhere': () => firstEvents(management.subscribe(elsewhere, { maxRetries: 0 })),
    'events for a signed-in user': () => firstEvents(app.subscribe('authing.user.login')),
    'events for nobody': () => firstEvents(app.withOptions({ accessToken: 'expired' }).subscribe('authing.user.login')),
  })) {
    report[name] = await call().catch(briefly);
  }
  return report;
}

/** The data of three events: the server breaks the connection after each second one. */
async function firstEvents(events) {
  const data = [];
  for await (const message of events) {
    data.push(message.data);
    if (data.length === 3) break;
  }
  return data;
}

/** What an error says, but for where the servers are. */
function briefly(error) {
  const text = `${error}`.replace(/(\w+):\/\/[^ ,/]+/g, '$1://…');
  return isConfigurationError(error) || isGenAuthError(error) ? text : `unexpected: ${text} ${error?.stack}`;
}
