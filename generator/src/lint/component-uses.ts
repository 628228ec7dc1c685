import { isRecord, lastToken, parentPointer, walk } from '../document/index.ts';
import type { Cursor, Document, ReferenceVisit, Visit } from '../document/index.ts';
import { memberNames, members, textMember } from './members.ts';

/** What the operations of a document need of its components and of other files. */
export interface ComponentUses {
  /** `file#pointer` of each definition that a reference leads to, and of all that contains one. */
  readonly places: ReadonlySet<string>;
  /** Objects of other files whose members references lead to: their other members ought to be used as well. */
  readonly containers: ReadonlyMap<string, Cursor>;
}

/** The key under which a place stands in `places`. */
export function placeKey(cursor: Pick<Cursor, 'file' | 'pointer'>): string {
  return `${cursor.file}#${cursor.pointer}`;
}

/** Finds what a document uses. */
export function componentUses(document: Document): ComponentUses {
  let uses = known.get(document);
  if (uses === undefined) known.set(document, (uses = findUses(document)));
  return uses;
}

// A document does not change once it is loaded, and every other of the same contract asks what it uses.
const known = new WeakMap<Document, ComponentUses>();

function findUses(document: Document): ComponentUses {
  const places = new Set<string>();
  const targets = new Set<string>();
  const containers = new Map<string, Cursor>();
  let reachable = true;
  walk(document, { reference, enter, beforeComponents });
  return { places, containers };

  function beforeComponents(): void {
    reachable = false;
    for (const [key, container] of containers) if (isPart(container)) containers.delete(key);
  }

  function reference({ target }: Pick<ReferenceVisit, 'target'>): void {
    if (!reachable || target === undefined || targets.has(placeKey(target))) return;
    targets.add(placeKey(target));
    mark(target);
    const parent = parentPointer(target.pointer);
    if (parent === undefined || target.file === document.root.file || !isContainer(parent)) return;
    const root = document.rootOf(target.file);
    const name = lastToken(parent);
    const path = name === undefined ? [] : parent.split('/').slice(1);
    const container = path.reduce<Cursor | undefined>((place, key) => place && document.child(place, key), root);
    if (container !== undefined) containers.set(placeKey(container), container);
  }

  function enter({ type, cursor, node }: Visit): void {
    if (type === 'securityRequirement') memberNames(cursor).forEach(useScheme);
    if (type === 'discriminator') {
      for (const value of members(document, document.child(cursor, 'mapping'))) {
        reference({ target: document.mappingTarget(value) });
      }
    }
    const envelope = type === 'openapi' ? textMember(node, 'x-sdk-envelope') : undefined;
    if (envelope !== undefined) useComponent('schemas', envelope);
  }

  function useScheme(name: string): void {
    useComponent('securitySchemes', name);
  }

  function useComponent(section: string, name: string): void {
    if (!reachable) return;
    mark(document.child(document.child(document.child(document.root, 'components'), section), name));
  }

  function mark({ file, pointer }: Cursor): void {
    for (let place: string | undefined = pointer; place !== undefined; place = parentPointer(place)) {
      places.add(placeKey({ file, pointer: place }));
    }
  }

  function isPart({ file, pointer, value }: Cursor): boolean {
    if (!isRecord(value)) return true;
    for (let place: string | undefined = pointer; place !== undefined; place = parentPointer(place)) {
      if (targets.has(placeKey({ file, pointer: place }))) return true;
    }
    return false;
  }
}

/** A map of definitions, as opposed to the inside of one. */
function isContainer(pointer: string): boolean {
  return pointer.lastIndexOf('/') <= 0 || /^\/components\/[^/]+$/.test(pointer);
}
