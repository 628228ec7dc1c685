import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Document, Range, YAMLMap } from 'yaml';

/** Something that YAML can say and an OpenAPI document must not. */
export interface ValueProblem {
  readonly code: string;
  readonly message: string;
  readonly help: string;
  /** Start and end offset of the marked text. */
  readonly range: readonly [number, number];
  /** Reference tokens of the place. */
  readonly path: readonly (string | number)[];
}

/** Deeper nesting than any contract needs, and less than any recursion over it can bear. */
export const maxDepth = 200;

/** How many nodes all aliases of a file may stand for together. */
const maxAliasedNodes = 100_000;

interface Anchor {
  readonly value: unknown;
  readonly nodes: number;
  readonly height: number;
}

/**
 * The plain JSON data of a parsed YAML document. An alias gives the very object of its anchor. What is not JSON (cyclic
 * aliases, merge keys, keys given twice, `__proto__`, infinite numbers) or is out of all proportion becomes a problem.
 */
export function plainValue(document: Document.Parsed, problems: ValueProblem[]): unknown {
  const anchors = new Map<string, Anchor | 'open'>();
  const path: (string | number)[] = [];
  let nodes = 0;
  let aliasedNodes = 0;
  let isAbsurd = false;
  let deepest = 0;

  return convert(document.contents, 0);

  function convert(node: unknown, depth: number): unknown {
    nodes += 1;
    if (depth > deepest) deepest = depth;
    if (isScalar(node)) {
      const value = scalar(node.value, node.range);
      if (node.anchor !== undefined) anchors.set(node.anchor, { value, nodes: 1, height: 0 });
      return value;
    }
    if (isAlias(node)) return alias(node.source, node.range, depth);
    if (!isMap(node) && !isSeq(node)) return null;
    if (depth >= maxDepth) {
      problem('yaml-depth', `The nesting is deeper than ${maxDepth} levels.`, 'Flatten the document.', node.range);
      return null;
    }
    return node.anchor === undefined ? collection(node, depth) : anchored(node, node.anchor, depth);
  }

  function anchored(node: object, anchor: string, depth: number): unknown {
    const [nodesBefore, deepestBefore] = [nodes, deepest];
    deepest = depth;
    anchors.set(anchor, 'open');
    const value = collection(node, depth);
    anchors.set(anchor, { value, nodes: nodes - nodesBefore + 1, height: deepest - depth });
    deepest = Math.max(deepest, deepestBefore);
    return value;
  }

  function collection(node: object, depth: number): unknown {
    if (isMap(node)) return object(node, depth);
    const items: unknown[] = [];
    if (!isSeq(node)) return items;
    for (const item of node.items) {
      path[depth] = items.length;
      items.push(convert(item, depth + 1));
    }
    path.length = depth;
    return items;
  }

  function object(node: YAMLMap, depth: number): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const pair of node.items) {
      if (!isScalar(pair.key)) continue;
      const key = String(pair.key.value);
      path[depth] = key;
      if (accepted(key, pair.key.range, result)) result[key] = convert(pair.value, depth + 1);
    }
    path.length = depth;
    return result;
  }

  function accepted(key: string, range: Range | null | undefined, result: object): boolean {
    if (key === '__proto__') {
      problem('yaml-proto', 'A key is called `__proto__`, which no program can pass on safely.', 'Rename it.', range);
      return false;
    }
    if (key === '<<') {
      problem(
        'yaml-merge',
        'The merge key `<<` is no part of YAML 1.2.',
        'Write the members out, or use allOf.',
        range,
      );
      return false;
    }
    if (!Object.hasOwn(result, key)) return true;
    problem('yaml-duplicate-key', `The key \`${key}\` stands twice in one mapping.`, 'Remove one of the two.', range);
    return false;
  }

  function alias(source: string, range: Range | null | undefined, depth: number): unknown {
    const anchor = anchors.get(source);
    if (anchor === undefined) {
      problem('yaml-alias', `The alias \`*${source}\` has no anchor before it.`, `Define \`&${source}\` first.`, range);
      return null;
    }
    if (anchor === 'open') {
      problem('yaml-alias', `The alias \`*${source}\` contains itself.`, 'Use a $ref for recursive data.', range);
      return null;
    }
    nodes += anchor.nodes;
    aliasedNodes += anchor.nodes;
    if (aliasedNodes > maxAliasedNodes || depth + anchor.height > maxDepth) {
      if (isAbsurd) return null;
      isAbsurd = true;
      problem('yaml-alias', `The alias \`*${source}\` makes the document absurdly large.`, 'Use $ref instead.', range);
      return null;
    }
    deepest = Math.max(deepest, depth + anchor.height);
    return anchor.value;
  }

  function scalar(value: unknown, range: Range | null | undefined): unknown {
    if (typeof value !== 'number' || Number.isFinite(value)) return value;
    problem('yaml-number', `The number ${value} does not exist in JSON.`, 'Write a finite number or a string.', range);
    return null;
  }

  function problem(code: string, message: string, help: string, range: Range | null | undefined): void {
    problems.push({ code, message, help, range: [range?.[0] ?? 0, range?.[1] ?? 0], path: path.slice() });
  }
}
