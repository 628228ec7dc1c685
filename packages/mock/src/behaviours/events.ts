import { success } from '../answer/answer.ts';
import type { Behaviour, Behaviours } from './behaviour.ts';

const publish: Behaviour = ({ body, mocked: { hub } }) => {
  const { eventType, eventData } = body;
  hub.publish(String(eventType), typeof eventData === 'string' ? eventData : JSON.stringify(eventData));
  return success({ success: true });
};

/** Hands published events to their subscribers. */
export const events: Behaviours = { publishEvent: publish, publishUserEvent: publish };
