import { hash } from 'node:crypto';
import { posix } from 'node:path';
import type { Cursor, Document } from './document.ts';
import { isReference } from './link-document.ts';
import { isRecord, lastToken, pointerTo } from './pointer.ts';
import { sameContent } from './same-content.ts';
import type { NodeType } from './structure/shape.ts';
import { walk } from './walk.ts';

/** A definition outside the entry file, or the name it shares with an equal one, in the bundle's `components`. */
export interface Component {
  /** E.g. `schemas`. */
  readonly section: string;
  readonly name: string;
  readonly type: NodeType;
  /** Where its content stands. */
  readonly source: Cursor;
}

/** Where the definitions of other files go. */
export interface ComponentNames {
  /** The component that a place outside the entry file becomes. */
  of(target: Cursor): Component | undefined;
  /** All of it as one text, for who depends on it. */
  readonly digest: string;
  /** The components to add to those of the entry file, in order of first reference. */
  readonly added: readonly Component[];
  /** Definitions that could not have the name they wanted, because something different has it. */
  readonly clashes: readonly { readonly wanted: string; readonly first: Cursor; readonly second: Cursor }[];
}

const sectionEntries: readonly (readonly [NodeType, string])[] = [
  ['schema', 'schemas'],
  ['response', 'responses'],
  ['parameter', 'parameters'],
  ['example', 'examples'],
  ['requestBody', 'requestBodies'],
  ['header', 'headers'],
  ['securityScheme', 'securitySchemes'],
  ['link', 'links'],
  ['callback', 'callbacks'],
  ['pathItem', 'pathItems'],
];

const sections: ReadonlyMap<NodeType, string> = new Map(sectionEntries);

/**
 * Gives each definition that lies outside the entry file a name in `components`: that of the entry file's own component
 * where this is nothing but a reference to it, else the last token of its pointer, with a number where that is taken by
 * something different.
 */
export function nameComponents(document: Document): ComponentNames {
  let names = knownNames.get(document);
  if (names === undefined) knownNames.set(document, (names = assignNames(document)));
  return names;
}

// A document does not change once it is loaded, and both linting and bundling ask for the names.
const knownNames = new WeakMap<Document, ComponentNames>();

function assignNames(document: Document): ComponentNames {
  const byPlace = new Map<string, Component>();
  const byName = new Map<string, Cursor>();
  const added: Component[] = [];
  const clashes: ComponentNames['clashes'][number][] = [];
  reserveOwn();
  walk(document, {
    reference({ type, target, parent }) {
      const inlined = type === 'pathItem' && (parent?.type === 'paths' || parent?.type === 'openapi');
      if (target !== undefined && !inlined) add(type, target);
    },
    enter({ type, cursor }) {
      if (type === 'discriminator') addMapping(document.child(cursor, 'mapping'));
    },
  });
  const places = [...byPlace].map(([place, { section, name }]) => [place, section, name]);
  const digest = hash('sha256', JSON.stringify(places));
  return { of: (target) => byPlace.get(placeKey(target)), digest, added, clashes };

  function reserveOwn(): void {
    const components = document.child(document.root, 'components');
    for (const [type, section] of sectionEntries) {
      const members = document.child(components, section);
      for (const name of Object.keys(isRecord(members.value) ? members.value : {})) {
        const own = document.child(members, name);
        byName.set(pointerTo(section, name), own);
        adopt(type, section, name, own);
      }
    }
  }

  // `User: {$ref: ./users.yaml#/User}`: the entry file names the definition, so no second name is made.
  function adopt(type: NodeType, section: string, name: string, own: Cursor): void {
    if (!isReference(own.value) || Object.keys(own.value).length > 1) return;
    const target = document.target(own);
    if (target === undefined || target.file === document.root.file || byPlace.has(placeKey(target))) return;
    byPlace.set(placeKey(target), { section, name, type, source: target });
  }

  function addMapping(mapping: Cursor): void {
    if (!isRecord(mapping.value)) return;
    for (const value of Object.keys(mapping.value)) {
      const target = document.mappingTarget(document.child(mapping, value));
      if (target !== undefined) add('schema', target);
    }
  }

  function add(type: NodeType, target: Cursor): void {
    const section = sections.get(type);
    if (section === undefined || target.file === document.root.file || byPlace.has(placeKey(target))) return;
    const wanted = componentName(target);
    let name = wanted;
    const first = byName.get(pointerTo(section, wanted));
    for (let number = 2; byName.has(pointerTo(section, name)); number += 1) {
      const other = byName.get(pointerTo(section, name));
      if (other !== undefined && sameContent(document, other, target)) {
        byPlace.set(placeKey(target), { section, name, type, source: other });
        return;
      }
      name = `${wanted}${number}`;
    }
    if (first !== undefined) clashes.push({ wanted, first, second: target });
    const component = { section, name, type, source: target };
    byName.set(pointerTo(section, name), target);
    byPlace.set(placeKey(target), component);
    added.push(component);
  }
}

function placeKey(cursor: Cursor): string {
  return `${cursor.file}#${cursor.pointer}`;
}

/** The last token of the pointer, or the name of a file that is referred to as a whole, in characters that a name may have. */
function componentName({ file, pointer }: Cursor): string {
  const name = (lastToken(pointer) ?? posix.parse(file).name).replaceAll(/[^a-zA-Z0-9._-]/g, '_');
  // As a key, this would become the prototype of all components.
  return name === '__proto__' ? 'proto' : name;
}
