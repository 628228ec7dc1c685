import { astToString, type GlobalContext, type OpenAPI3, transformSchema } from 'openapi-typescript';

/** A part of a document that is turned into types by itself: a few of its paths, or a few components of one kind. */
export interface Section {
  readonly root: Root;
  /** The kind of components; missing in other roots. */
  readonly kind?: string;
  readonly entries: Readonly<Record<string, unknown>>;
}

/** The types of a section, as printed. */
export interface SectionTypes {
  /** Members of the root's interface, or of the kind of components in it. */
  readonly members: string;
  /** Members of the interface `operations`. */
  readonly operations: string;
  /** Declarations that members use. */
  readonly helpers: readonly string[];
}

type Root = (typeof roots)[number];

// In the order in which openapi-typescript declares them.
const roots = ['paths', 'webhooks', 'components', '$defs'] as const;
const kinds = ['schemas', 'responses', 'parameters', 'requestBodies', 'headers', 'pathItems'] as const;

/** Entries of a section: few enough that an edit makes few of them anew, many enough that printing begins seldom. */
const size = 16;

const operationsHead = 'export interface operations {\n';

/** Everything in a document that has types, in sections. */
export function sectionsOf(document: OpenAPI3): readonly Section[] {
  return roots.flatMap((root): readonly Section[] => {
    const node = recordOf(document[root]);
    // One type, and not an interface with members.
    if (root === '$defs') return document.$defs ? [{ root, entries: node }] : [];
    if (root !== 'components') return chunks(node).map((entries) => ({ root, entries }));
    return kinds.flatMap((kind) => chunks(recordOf(node[kind])).map((entries) => ({ root, kind, entries })));
  });
}

function chunks(node: Readonly<Record<string, unknown>>): readonly Readonly<Record<string, unknown>>[] {
  const entries = Object.entries(node);
  const starts = Array.from({ length: Math.ceil(entries.length / size) }, (_, index) => index * size);
  return starts.map((start) => Object.fromEntries(entries.slice(start, start + size)));
}

/** Turns a section into types, as openapi-typescript would if the document held nothing else. */
export function printSection(
  { root, kind, entries }: Section,
  document: OpenAPI3,
  context: GlobalContext,
): SectionTypes {
  const { openapi, info } = document;
  const part = { openapi, info, [root]: kind === undefined ? entries : { [kind]: entries } };
  const nodes = transformSchema(part, { ...context, injectFooter: [] });
  const main = nodes[roots.indexOf(root)];
  const footer = nodes.slice(roots.length).map((node) => astToString(node));
  const operations = footer.find((text) => text.startsWith(operationsHead));
  return {
    members: main === undefined ? '' : membersOf(astToString(main), root, kind),
    operations: operations === undefined ? '' : body(operations, operationsHead, '}\n'),
    helpers: footer.filter((text) => !/^export \w+ operations /.test(text)),
  };
}

function membersOf(text: string, root: Root, kind: string | undefined): string {
  if (root === '$defs') return text;
  return kind === undefined
    ? body(text, `export interface ${root} {\n`, '}\n')
    : body(text, `\n    ${kind}: {\n`, '    };\n');
}

/** What stands between the first of two texts and the last of the other; nothing where they do not stand. */
function body(text: string, head: string, tail: string): string {
  const start = text.indexOf(head);
  return start === -1 ? '' : text.slice(start + head.length, text.lastIndexOf(tail));
}

/** All sections together, as openapi-typescript prints the whole document. */
export function joinSections(
  document: OpenAPI3,
  printed: readonly { readonly section: Section; readonly types: SectionTypes }[],
): string {
  const members = (root: Root, kind?: string) =>
    printed
      .filter(({ section }) => section.root === root && section.kind === kind)
      .map(({ types }) => types.members)
      .join('');
  const operations = printed.map(({ types }) => types.operations).join('');
  // Where the first of them came up, `operations` is declared.
  const footer = new Set(
    printed.flatMap(({ types }) => [...(types.operations ? [operationsHead] : []), ...types.helpers]),
  );
  return [
    interfaceOf('paths', members('paths')),
    interfaceOf('webhooks', members('webhooks')),
    interfaceOf(
      'components',
      document.components ? kinds.map((kind) => componentsOf(kind, members('components', kind))).join('') : '',
    ),
    members('$defs') || interfaceOf('$defs', ''),
    ...[...footer].map((text) => (text === operationsHead ? `${text}${operations}}\n` : text)),
    ...(operations === '' ? [interfaceOf('operations', '')] : []),
  ].join('');
}

function interfaceOf(name: string, members: string): string {
  return members === ''
    ? `export type ${name} = Record<string, never>;\n`
    : `export interface ${name} {\n${members}}\n`;
}

function componentsOf(kind: string, members: string): string {
  return members === '' ? `    ${kind}: never;\n` : `    ${kind}: {\n${members}    };\n`;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
