import {
  type Event,
  EVENT_ID,
  boolCoreTag,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';
import { maxDepth } from './plain-value.ts';

/** A mapping or sequence whose end is not reached yet. */
type Open =
  | { readonly value: unknown[]; readonly object?: never }
  | { readonly value: object; readonly object: Record<string, unknown>; key?: string | undefined };

const scalarTags = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];

/** What a plain scalar that is no text begins with. */
const meaning = /^[-+.\d~nNtTfF]/;

/**
 * What parsers disagree on: tabs where indentation stands, carriage returns alone, block scalars that give their indentation,
 * and blanks in the place of a last line.
 */
const disputed = /^ *\t|\r(?!\n)|[|>][-+]?[1-9][-+]?[ \t]*(?:#.*)?$|\n[ \t]+$(?![^])/m;

/** What may follow a quoted scalar. */
const afterQuote = /[\s,:\]}]/;

/**
 * The plain JSON data of a YAML text that says nothing unusual: one document, no anchors, no tags, no key twice. Undefined
 * for everything else, also for every mistake: that is for the parser that knows positions, and takes five times as long.
 */
export function quickValue(text: string): object | undefined {
  if (disputed.test(text)) return undefined;
  try {
    return valueOf(text, parseEvents(text, { maxDepth }));
  } catch {
    // Whatever is wrong, the other parser finds words for it.
    return undefined;
  }
}

function valueOf(text: string, events: readonly Event[]): object | undefined {
  const open: Open[] = [];
  let root: object | undefined;
  for (const [index, event] of events.entries()) {
    if (event.type === EVENT_ID.DOCUMENT) {
      if (index > 0 || event.directives.length > 0) return undefined;
    } else if (event.type === EVENT_ID.POP) {
      open.pop();
    } else {
      if (event.type === EVENT_ID.ALIAS || event.anchorStart !== -1 || event.tagStart !== -1) return undefined;
      const parent = open.at(-1);
      if (event.type === EVENT_ID.SCALAR) {
        if (parent === undefined || !addScalar(parent, event, text)) return undefined;
        continue;
      }
      const next = opened(event.type === EVENT_ID.SEQUENCE);
      if (parent === undefined) root = next.value;
      else if (!add(parent, next.value)) return undefined;
      open.push(next);
    }
  }
  return root;
}

function opened(isSequence: boolean): Open {
  if (isSequence) return { value: [] };
  const object = {};
  return { value: object, object };
}

/** False for what only the other parser can judge. */
function addScalar(parent: Open, event: ScalarEvent, text: string): boolean {
  if (isQuoted(event) && !afterQuote.test(text.charAt(event.valueEnd + 1) || ' ')) return false;
  const source = getScalarValue(text, event);
  if (parent.object === undefined || parent.key !== undefined) {
    const value = event.style === SCALAR_STYLE.PLAIN ? plainScalar(source) : source;
    return value !== NOT_RESOLVED && add(parent, value);
  }
  // A key that is not there is none, unless in quotes.
  if (source === '' && event.style === SCALAR_STYLE.PLAIN) return false;
  if (source === '__proto__' || source === '<<' || Object.hasOwn(parent.object, source)) return false;
  parent.key = source;
  return true;
}

function isQuoted({ style }: ScalarEvent): boolean {
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
}

function add(parent: Open, value: unknown): boolean {
  if (parent.object === undefined) {
    parent.value.push(value);
    return true;
  }
  // Without a key before it, it is itself one.
  if (parent.key === undefined) return false;
  parent.object[parent.key] = value;
  parent.key = undefined;
  return true;
}

/** What the core schema of YAML 1.2 makes of it; `NOT_RESOLVED` for a number that JSON has not. */
function plainScalar(source: string): unknown {
  if (source !== '' && !meaning.test(source)) return source;
  for (const tag of scalarTags) {
    const value: unknown = tag.resolve(source, false, '');
    if (value === NOT_RESOLVED) continue;
    return typeof value !== 'number' || Number.isFinite(value) ? value : NOT_RESOLVED;
  }
  return Math.abs(Number(source)) === Infinity ? NOT_RESOLVED : source;
}
