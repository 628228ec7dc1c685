import { createApiReference } from '#scalar';
import { themeButton } from '../page/theme-button.ts';
import { configuration } from './configuration.ts';
import { mendMarkup } from './mend-markup.ts';
import { headersOf, managementToken, sendTo, type Credentials, type Destination } from './send.ts';

let destination: Destination = { host: '', headers: {} };

themeButton(document);
const form = document.querySelector<HTMLFormElement>('form.explorer-host');
const place = document.querySelector<HTMLElement>('#explorer');
if (form && place) void start(form, place);

/** Shows the API, and sends its calls to the host of the form once that is given. */
async function start(form: HTMLFormElement, place: HTMLElement): Promise<void> {
  const { hash } = location;
  const content: object = await fetch(place.dataset['document'] ?? '').then((response) => response.json());
  const customFetch = sendTo(() => destination, globalThis.fetch.bind(globalThis));
  // Scalar chooses what the contract names first, a signature, unless it is told what the form asks for.
  let credentials: Credentials = form.querySelector('[name=userPoolId]')
    ? { accessToken: '', userPoolId: '' }
    : { accessToken: '', appId: '' };
  const current = (): object =>
    configuration({ content, customFetch, host: destination.host, credentials, isLight: isLight() });
  let reference = createApiReference(place, current());
  mendMarkup(document.body);
  // Scalar takes its colours once, from its settings, and from then on by these classes.
  const recolour = new MutationObserver(() => {
    document.body.classList.toggle('light-mode', isLight());
    document.body.classList.toggle('dark-mode', !isLight());
  });
  recolour.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void connect(form, (given) => {
      credentials = { ...credentials, ...given };
      // An update of its settings would leave Scalar without a server. Whoever came for an operation is led back to it.
      history.replaceState(null, '', hash || location.pathname);
      reference.destroy();
      reference = createApiReference(place, current());
    });
  });
}

function isLight(): boolean {
  return document.documentElement.dataset['theme'] === 'light';
}

/** Takes over what the form says; with an access key, gets a token first. */
async function connect(form: HTMLFormElement, show: (credentials: Credentials) => void): Promise<void> {
  const status = form.querySelector('[role=status]');
  const say = (text: string): void => {
    if (status) status.textContent = text;
  };
  const field = (name: string): string => form.querySelector<HTMLInputElement>(`[name=${name}]`)?.value.trim() ?? '';
  const host = field('host').replace(/\/+$/, '');
  try {
    say('…');
    const credentials = await credentialsFor(host, field);
    destination = { host, headers: headersOf(credentials) };
    show(credentials);
    say(`Calls go to ${host}.`);
  } catch (error) {
    say(`No token from ${host}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function credentialsFor(host: string, field: (name: string) => string): Promise<Credentials> {
  const accessKeyId = field('accessKeyId');
  const key = { host, accessKeyId, accessKeySecret: field('accessKeySecret') };
  const accessToken = accessKeyId
    ? await managementToken(key, globalThis.fetch.bind(globalThis))
    : field('accessToken');
  const given = { accessToken, userPoolId: field('userPoolId'), appId: field('appId') };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
}
