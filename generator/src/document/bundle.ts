import { nameComponents } from './component-names.ts';
import type { Component, ComponentNames } from './component-names.ts';
import type { Cursor, Document } from './document.ts';
import { isReference } from './link-document.ts';
import { isRecord } from './pointer.ts';
import { objectType } from './structure/openapi-objects.ts';
import type { NodeType, Shape } from './structure/shape.ts';
import { fieldShape } from './walk.ts';

type Json = Record<string, unknown>;

/**
 * The whole contract as one OpenAPI document: plain JSON data in which every `$ref` is local. Definitions of other files
 * are components under the last token of their reference; path items stand under `paths` themselves; circular references
 * stay references, and members next to a `$ref` stay there. Dangling references are left as they are.
 */
export function bundle(document: Document): Record<string, unknown> {
  const names = nameComponents(document);
  const copier = createCopier(document, names);
  const root = copier.node('openapi', document.root);
  if (!isRecord(root)) return {};
  for (const component of names.added) addComponent(root, component, copier.component(component));
  return root;
}

function addComponent(root: Json, { section, name }: Component, content: unknown): void {
  const components = isRecord(root['components']) ? root['components'] : (root['components'] = {});
  if (!isRecord(components)) return;
  const members = isRecord(components[section]) ? components[section] : (components[section] = {});
  if (isRecord(members)) members[name] = content;
}

function createCopier(document: Document, names: ComponentNames) {
  return { node, component };

  function component({ type, source }: Component): unknown {
    return document.remembered(`bundled ${type}`, source, names.digest, () => node(type, source));
  }

  function node(type: NodeType, cursor: Cursor): unknown {
    if (!isRecord(cursor.value)) return cursor.value;
    const description = objectType(type, document.version);
    const copy: Json = {};
    for (const key of Object.keys(cursor.value)) {
      const member = document.child(cursor, key);
      if (key === '$ref' && description.referable && isReference(cursor.value)) {
        copy[key] = reference(document.target(cursor), cursor.value.$ref, cursor.file);
      } else if (type === 'paths' || (type === 'openapi' && key === 'webhooks')) {
        copy[key] = type === 'paths' ? pathItem(member) : pathItems(member);
      } else if (type === 'components') {
        copy[key] = components(key, member);
      } else if (key.startsWith('x-')) {
        // No tool follows references in extensions, so these hold what they refer to.
        copy[key] = document.follow(member)?.value ?? member.value;
      } else {
        copy[key] = value(fieldShape(description, key), member);
      }
    }
    return copy;
  }

  function value(shape: Shape | undefined, cursor: Cursor): unknown {
    switch (shape?.kind) {
      case 'node':
        return node(shape.type, cursor);
      case 'either':
        return shape.of.reduce(
          (copy, alternative) => (copy === cursor.value ? value(alternative, cursor) : copy),
          cursor.value,
        );
      case 'list':
        return Array.isArray(cursor.value)
          ? cursor.value.map((_, index) => value(shape.of, document.child(cursor, index)))
          : cursor.value;
      case 'map':
        return members(cursor, (member) => value(shape.of, member));
      case 'mapping':
        return members(cursor, mapped);
      default:
        return cursor.value;
    }
  }

  function members(cursor: Cursor, copyMember: (member: Cursor) => unknown): unknown {
    if (!isRecord(cursor.value)) return cursor.value;
    const copy: Json = {};
    for (const key of Object.keys(cursor.value)) copy[key] = copyMember(document.child(cursor, key));
    return copy;
  }

  function pathItems(cursor: Cursor): unknown {
    return members(cursor, pathItem);
  }

  function pathItem(cursor: Cursor): unknown {
    return document.remembered('bundled path item', cursor, names.digest, () => mergedPathItem(cursor));
  }

  // Members next to the reference win over those of its target.
  function mergedPathItem(cursor: Cursor): unknown {
    const layers: Json[] = [];
    const passed = new Set<unknown>();
    let place: Cursor | undefined = cursor;
    while (place !== undefined && isRecord(place.value) && !passed.has(place.value)) {
      passed.add(place.value);
      const layer = node('pathItem', place);
      if (!isRecord(layer)) break;
      const target: Cursor | undefined = document.target(place);
      if (target !== undefined) delete layer['$ref'];
      layers.unshift(layer);
      place = target;
    }
    return layers.length === 0 ? cursor.value : Object.assign({}, ...layers);
  }

  // A component of the entry file that only names a definition of another file takes in its content.
  function components(section: string, cursor: Cursor): unknown {
    const shape = fieldShape(objectType('components', document.version), section);
    if (shape?.kind !== 'map') return cursor.value;
    return members(cursor, (member) => {
      const target = document.target(member);
      const component = target === undefined ? undefined : names.of(target);
      const adopted = component?.section === section && document.child(cursor, component.name).value === member.value;
      return value(shape.of, adopted && target !== undefined ? target : member);
    });
  }

  function mapped(cursor: Cursor): unknown {
    const target = document.mappingTarget(cursor);
    return typeof cursor.value === 'string' ? reference(target, cursor.value, cursor.file) : cursor.value;
  }

  /** The local form of a reference that stands in `file`. */
  function reference(target: Cursor | undefined, written: string, file: string): string {
    if (target === undefined) return written;
    if (target.file !== document.root.file) {
      const component = names.of(target);
      return component === undefined ? written : `#/components/${component.section}/${component.name}`;
    }
    // What already is local keeps its spelling, and a mapping that names a schema keeps the name.
    if (file === document.root.file && (written.startsWith('#') || !/[/.]/.test(written))) return written;
    return `#${target.pointer.split('/').map(encodeURIComponent).join('/')}`;
  }
}
