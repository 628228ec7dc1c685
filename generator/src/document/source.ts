import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document as YamlDocument, Pair, YAMLMap } from 'yaml';
import type { Diagnostic, SourceLocation } from '../diagnostic.ts';
import { indexLines } from './line-index.ts';
import { plainValue } from './plain-value.ts';
import type { ValueProblem } from './plain-value.ts';
import { quickValue } from './quick-value.ts';
import { pointerTo, pointerTokens } from './pointer.ts';
import { describeSyntaxError } from './yaml-syntax.ts';

/** One parsed file. */
export interface Source {
  /** Path relative to the configuration's folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** Plain data; undefined when the file is broken. */
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** Position of the place that a pointer names, or of the nearest place above it that exists. */
  locate(pointer: string, of: 'key' | 'value'): SourceLocation;
}

/** Problems shown for one file; the first few explain the rest. */
const maxProblems = 20;

/** Parses YAML 1.2 or JSON. Nothing is thrown; positions are worked out only when asked for. */
export function parseSource(file: string, text: string): Source {
  const quick = quickValue(text);
  if (quick !== undefined) {
    return { file, text, value: quick, diagnostics: [], locate: sourcePositions(file, text).locate };
  }
  const yaml = parseYaml(text);
  const positions = sourcePositions(file, text, yaml);
  const problems: ValueProblem[] = [...yaml.errors, ...yaml.warnings].map(describeSyntaxError);
  // A tree that the parser gave up on is not worth a second opinion.
  const value = problems.length === 0 ? plainValue(yaml, problems) : undefined;
  const diagnostics = problems.slice(0, maxProblems).map(({ code, message, help, range, path }): Diagnostic => ({
    code,
    severity: 'error',
    message,
    help,
    location: positions.span(range, path.reduce<string>(pointerTo, '')),
  }));
  return { file, text, value: problems.length === 0 ? value : undefined, diagnostics, locate: positions.locate };
}

// Uniqueness of keys is checked by `plainValue`: the parser's own check is quadratic.
function parseYaml(text: string): YamlDocument.Parsed {
  return parseDocument(text, {
    schema: 'core',
    merge: false,
    stringKeys: true,
    uniqueKeys: false,
    resolveKnownTags: false,
    prettyErrors: false,
    // At `silent`, the parser would pass over a second document without a word.
    logLevel: 'error',
  });
}

/** A file that could not be read: its one diagnostic points at the start of an empty text. */
export function unreadableSource(file: string, problem: Pick<Diagnostic, 'code' | 'message' | 'help'>): Source {
  const location: SourceLocation = { file, line: 1, column: 1, endColumn: 1, pointer: '' };
  return {
    file,
    text: '',
    value: undefined,
    diagnostics: [{ ...problem, severity: 'error', location }],
    locate: (pointer) => ({ ...location, pointer }),
  };
}

function sourcePositions(file: string, text: string, parsed?: YamlDocument.Parsed) {
  // The tree takes many times the memory of the text, and most files are never asked for a position. A question long after
  // the last one parses again.
  let tree = parsed && new WeakRef(parsed);
  const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
  let lines: ReturnType<typeof indexLines> | undefined;

  function span(range: readonly [number, number], pointer: string): SourceLocation {
    lines ??= indexLines(text);
    const { line, column } = lines.position(range[0]);
    const end = Math.min(range[1], lines.lineEnd(range[0]));
    return { file, line, column, endColumn: column + Math.max(0, end - range[0]), pointer };
  }

  function locate(pointer: string, of: 'key' | 'value'): SourceLocation {
    const yaml = tree?.deref() ?? parseYaml(text);
    tree = new WeakRef(yaml);
    let value: unknown = yaml.contents;
    let key: unknown;
    for (const token of pointerTokens(pointer)) {
      const target = isNode(value) && 'resolve' in value ? value.resolve(yaml) : value;
      const found = isMap(target)
        ? pairs(target).get(token)
        : isSeq(target)
          ? { key: undefined, value: target.items[Number(token)] }
          : undefined;
      if (found?.value === undefined && found?.key === undefined) break;
      key = found.key;
      value = found.value;
    }
    const place = of === 'key' && isNode(key) ? key : isNode(value) ? value : key;
    const range = isNode(place) ? place.range : undefined;
    return span([range?.[0] ?? 0, range?.[1] ?? 0], pointer);
  }

  // A contract with many diagnostics has most of them in a few large maps.
  function pairs(map: YAMLMap): ReadonlyMap<string, Pair> {
    let index = indexes.get(map);
    if (index === undefined) {
      index = new Map(map.items.toReversed().map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
      indexes.set(map, index);
    }
    return index;
  }

  return { span, locate };
}
