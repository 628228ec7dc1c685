import { redirect } from '../answer/answer.ts';
import type { Answer } from '../answer/answer.ts';
import { exampleAnswer } from '../answer/example-answer.ts';
import type { Behaviour, Behaviours, Call } from './behaviour.ts';

/** Seconds between the login and the check of its ticket. */
const ticketLifetime = 300;
/** Who signs in: the examples of the contract are about Ada Lind. */
const subject = '6745c0de0a1b2c3d4e5f6001';

/** Shows the contract's example of a good or a bad ticket. A ticket is good once, and for its own service. */
const validate: Behaviour = (call) => {
  const { query, mocked } = call;
  const live = mocked.credentials.tokens.take(String(query['ticket']), 'ticket');
  const service = live?.bound?.['service'] ?? query['service'];
  return checked(call, live !== undefined && service === query['service'] ? 'valid' : 'invalid');
};

function checked({ operation, query }: Call, outcome: 'valid' | 'invalid'): Answer {
  const accept = query['format'] === 'JSON' ? 'application/json' : 'application/xml';
  return exampleAnswer(operation, { accept, name: outcome });
}

/** The central authentication service: logins, and checks of their tickets. */
export const cas: Behaviours = {
  startCasSignIn: (call) => {
    const { path, query, operation, mocked } = call;
    const service = query['service'];
    if (typeof service !== 'string' || !URL.canParse(service)) return exampleAnswer(operation);
    const grant = { kind: 'ticket', subject, appId: String(path['appId']), lifetime: ticketLifetime } as const;
    const url = new URL(service);
    // CAS Protocol 3.0 Specification, section 3.1.1.
    url.searchParams.set('ticket', mocked.credentials.tokens.issue({ ...grant, bound: { service } }, 'ST-'));
    return redirect(url.href);
  },
  validateCasTicket: validate,
  validateCasServiceTicket: validate,
};
