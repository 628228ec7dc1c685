import { createApiReference } from '#scalar';
import { managementToken, sendTo, type Destination } from './send.ts';

let destination: Destination = { host: '', headers: {} };

const form = document.querySelector<HTMLFormElement>('form.explorer-host');
const place = document.querySelector<HTMLElement>('#explorer');
if (form && place) void start(form, place);

/** Shows the API, and sends its calls to the host of the form once that is given. */
async function start(form: HTMLFormElement, place: HTMLElement): Promise<void> {
  const content: unknown = await fetch(place.dataset['document'] ?? '').then((response) => response.json());
  const reference = createApiReference(place, configuration(content, undefined));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void use(form, (host) => reference.updateConfiguration(configuration(content, host)));
  });
}

/** Nothing but the reader's host is called: no proxy, no telemetry, no fonts from elsewhere. */
function configuration(content: unknown, host: string | undefined): object {
  return {
    content,
    ...(host ? { servers: [{ url: host }] } : {}),
    customFetch: sendTo(() => destination, globalThis.fetch.bind(globalThis)),
    proxyUrl: '',
    withDefaultFonts: false,
    telemetry: false,
    showDeveloperTools: 'never',
    agent: { disabled: true },
    mcp: { disabled: true },
    hideClientButton: true,
    hideDarkModeToggle: true,
    forceDarkModeState: document.documentElement.dataset['theme'] === 'light' ? 'light' : 'dark',
    defaultOpenAllTags: false,
    theme: 'none',
    persistAuth: false,
  };
}

/** Takes over what the form says; with an access key, gets a token first. */
async function use(form: HTMLFormElement, show: (host: string) => void): Promise<void> {
  const status = form.querySelector('[role=status]');
  const say = (text: string): void => {
    if (status) status.textContent = text;
  };
  const field = (name: string): string => form.querySelector<HTMLInputElement>(`[name=${name}]`)?.value.trim() ?? '';
  const host = field('host').replace(/\/+$/, '');
  try {
    say('…');
    destination = { host, headers: await credentials(host, field) };
    show(host);
    say(`Calls go to ${host}.`);
  } catch (error) {
    say(`No token from ${host}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function credentials(host: string, field: (name: string) => string): Promise<Record<string, string>> {
  const headers: Record<string, string> = {};
  const accessKeyId = field('accessKeyId');
  const key = { host, accessKeyId, accessKeySecret: field('accessKeySecret') };
  const token = accessKeyId ? await managementToken(key, globalThis.fetch.bind(globalThis)) : field('accessToken');
  if (token) headers['authorization'] = token;
  if (field('userPoolId')) headers['x-authing-userpool-id'] = field('userPoolId');
  if (field('appId')) headers['x-authing-app-id'] = field('appId');
  return headers;
}
