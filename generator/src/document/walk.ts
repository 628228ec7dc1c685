import type { Cursor, Document } from './document.ts';
import { isRecord } from './pointer.ts';
import { objectType } from './structure/openapi-objects.ts';
import type { NodeType, ObjectType, Shape } from './structure/shape.ts';

/** One object of the document, in its role. */
export interface Visit {
  readonly type: NodeType;
  readonly cursor: Cursor;
  readonly node: Readonly<Record<string, unknown>>;
  /** The object that holds this one, or the reference that led here; undefined for the root. */
  readonly parent: Visit | undefined;
  /** The field of the parent, and the name below it where the field is a map. */
  readonly field: string;
  readonly name: string | undefined;
}

/** A `$ref` in a place where the specification allows one. */
export interface ReferenceVisit {
  readonly type: NodeType;
  /** The object that holds `$ref`. */
  readonly cursor: Cursor;
  readonly node: Readonly<Record<string, unknown>>;
  readonly parent: Visit | undefined;
  /** What it points at, one hop; undefined when it dangles. */
  readonly target: Cursor | undefined;
}

/** What to do on the way. */
export interface Visitor {
  /** Each object once in each role it has, before its members, however many references lead to it. */
  enter?(visit: Visit): void;
  /** Each reference once. */
  reference?(visit: ReferenceVisit): void;
  /** A value that is not of the shape that its place asks for; not walked into. */
  mismatch?(cursor: Cursor, shape: Shape): void;
  /** Everything that the paths, webhooks and other parts need has been seen; components that are still unseen come next. */
  beforeComponents?(): void;
}

/** What a walk comes by. */
type Step =
  | EnterStep
  | ({ readonly kind: 'reference' } & ReferenceVisit)
  | { readonly kind: 'mismatch'; readonly cursor: Cursor; readonly shape: Shape }
  | { readonly kind: 'beforeComponents' };

type EnterStep = { readonly kind: 'enter' } & Visit;

interface Place {
  readonly parent: Visit | undefined;
  readonly field: string;
  readonly name: string | undefined;
}

/**
 * Walks a whole document by the specification's own structure: in document order with the components last, targets of
 * references after the place that refers to them, literals (examples, defaults, extensions) not at all.
 */
export function walk(document: Document, visitor: Visitor): void {
  for (const step of stepsThrough(document)) {
    switch (step.kind) {
      case 'enter':
        visitor.enter?.(step);
        break;
      case 'reference':
        visitor.reference?.(step);
        break;
      case 'mismatch':
        visitor.mismatch?.(step.cursor, step.shape);
        break;
      case 'beforeComponents':
        visitor.beforeComponents?.();
    }
  }
}

function stepsThrough(document: Document): readonly Step[] {
  let steps = knownSteps.get(document);
  if (steps === undefined) knownSteps.set(document, (steps = findSteps(document)));
  return steps;
}

// A document does not change once it is loaded, and loading, lint and bundling all walk through it.
const knownSteps = new WeakMap<Document, readonly Step[]>();

function findSteps(document: Document): readonly Step[] {
  const steps: Step[] = [];
  const seen = new Map<NodeType, Set<unknown>>();
  const queue: { readonly type: NodeType; readonly cursor: Cursor; readonly place: Place }[] = [];
  let done = 0;
  let root: Visit | undefined;

  enqueue('openapi', document.root, { parent: undefined, field: '', name: undefined });
  drain();
  steps.push({ kind: 'beforeComponents' });
  if (root !== undefined) field(root, 'components', { kind: 'node', type: 'components' });
  drain();
  return steps;

  // Targets of references wait in a queue, so that a long chain of them cannot exhaust the stack.
  function enqueue(type: NodeType, cursor: Cursor, place: Place): void {
    queue.push({ type, cursor, place });
  }

  function drain(): void {
    for (let next = queue[done]; next !== undefined; next = queue[done]) {
      done += 1;
      object(next.type, next.cursor, next.place);
    }
  }

  function object(type: NodeType, cursor: Cursor, place: Place): void {
    const node = cursor.value;
    if (!isRecord(node)) {
      // JSON Schema 2020-12, section 4.3.2: `true` and `false` are schemas.
      if (type === 'schema' && document.version === '3.1' && typeof node === 'boolean') return;
      mismatch(cursor, { kind: 'node', type });
      return;
    }
    if (isSeen(type, node)) return;
    const description = objectType(type, document.version);
    if (description.referable && typeof node['$ref'] === 'string') reference(type, cursor, place);
    else members({ kind: 'enter', type, cursor, node, ...place }, description);
  }

  function mismatch(cursor: Cursor, shape: Shape): void {
    steps.push({ kind: 'mismatch', cursor, shape });
  }

  function isSeen(type: NodeType, node: object): boolean {
    let nodes = seen.get(type);
    if (nodes === undefined) seen.set(type, (nodes = new Set()));
    return nodes.size === nodes.add(node).size;
  }

  function reference(type: NodeType, cursor: Cursor, place: Place): void {
    const node = cursor.value;
    if (!isRecord(node)) return;
    const target = document.target(cursor);
    steps.push({ kind: 'reference', type, cursor, node, parent: place.parent, target });
    if (target !== undefined) enqueue(type, target, place);
    // Next to `$ref`, a path item may have fields and a schema of 3.1 may have keywords.
    const siblings = type === 'pathItem' || (type === 'schema' && document.version === '3.1');
    if (siblings && Object.keys(node).some((key) => key !== '$ref' && key !== 'description' && key !== 'summary')) {
      members({ kind: 'enter', type, cursor, node, ...place }, objectType(type, document.version));
    }
  }

  function members(visit: EnterStep, description: ObjectType): void {
    if (visit.type === 'openapi') root = visit;
    steps.push(visit);
    for (const key of Object.keys(visit.node)) {
      if (visit.type === 'openapi' && key === 'components') continue;
      const shape = fieldShape(description, key);
      if (shape !== undefined) field(visit, key, shape);
    }
  }

  function field(visit: Visit, key: string, shape: Shape): void {
    const content = visit.node[key];
    if (content === undefined || isPlainFit(shape, content)) return;
    value(shape, document.child(visit.cursor, key), { parent: visit, field: key, name: undefined });
  }

  function value(shape: Shape, cursor: Cursor, place: Place): void {
    if (shape.kind === 'literal') return;
    if (shape.kind === 'node') return object(shape.type, cursor, place);
    if (shape.kind === 'either') return alternative(shape.of, shape, cursor, place);
    if (!fits(shape, cursor.value)) return mismatch(cursor, shape);
    if (shape.kind === 'list') return list(shape.of, cursor, place);
    if (shape.kind === 'map') return map(shape.of, cursor, place);
    if (shape.kind === 'mapping') mapping(cursor, place);
  }

  function alternative(shapes: readonly Shape[], shape: Shape, cursor: Cursor, place: Place): void {
    const match = shapes.find((candidate) => fits(candidate, cursor.value));
    if (match === undefined) mismatch(cursor, shape);
    else value(match, cursor, place);
  }

  function list(of: Shape, cursor: Cursor, place: Place): void {
    if (!Array.isArray(cursor.value) || of.kind === 'literal') return;
    for (let index = 0; index < cursor.value.length; index += 1) {
      if (!isPlainFit(of, cursor.value[index])) value(of, document.child(cursor, index), place);
    }
  }

  function map(of: Shape, cursor: Cursor, place: Place): void {
    if (!isRecord(cursor.value) || of.kind === 'literal') return;
    for (const name of Object.keys(cursor.value)) {
      if (!isPlainFit(of, cursor.value[name])) value(of, document.child(cursor, name), { ...place, name });
    }
  }

  // A mapping's values are references without `$ref`: they lead to schemas all the same.
  function mapping(cursor: Cursor, place: Place): void {
    if (!isRecord(cursor.value)) return;
    for (const name of Object.keys(cursor.value)) {
      const target = document.mappingTarget(document.child(cursor, name));
      if (target !== undefined) enqueue('schema', target, { ...place, name });
    }
  }
}

/** True for a value of the right type that holds nothing to visit. Most are, and none of them needs a place. */
function isPlainFit(shape: Shape, value: unknown): boolean {
  return (shape.kind === 'string' || shape.kind === 'boolean' || shape.kind === 'integer') && fits(shape, value);
}

/** The shape that a field of an object must have; undefined for extensions and for fields that do not exist. */
export function fieldShape(type: ObjectType, key: string): Shape | undefined {
  if (Object.hasOwn(type.fields, key)) return type.fields[key];
  return type.patterned?.names.test(key) === true ? type.patterned.shape : undefined;
}

/** True when a value has the JSON type that a shape asks for; members are not looked at. */
export function fits(shape: Shape, value: unknown): boolean {
  switch (shape.kind) {
    case 'literal':
      return true;
    case 'string':
      return typeof value === 'string' && (shape.values === undefined || shape.values.includes(value));
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number';
    case 'integer':
      return Number.isInteger(value);
    case 'schemaType':
      return isSchemaType(shape, value);
    case 'list':
      return Array.isArray(value);
    case 'node':
    case 'map':
    case 'mapping':
      return isRecord(value);
    case 'either':
      return shape.of.some((candidate) => fits(candidate, value));
  }
}

function isSchemaType(shape: Extract<Shape, { kind: 'schemaType' }>, value: unknown): boolean {
  const isType = (type: unknown) => typeof type === 'string' && shape.values.includes(type);
  return Array.isArray(value) ? shape.isListable && value.every(isType) : isType(value);
}
