import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import tables from './dto-tables.json' with { type: 'json' };

const reference = join(import.meta.dirname, '..', '..', 'docs', 'reference', 'generated');

/** What is known of a parameter or property from elsewhere than the contract. */
interface Fact {
  /** `string`, `array of string`, or the name of a DTO. */
  readonly type: string;
  readonly required?: boolean;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly deprecated?: boolean;
}

/** The rows of the table below a heading by their names, each with its cells by the headings of the columns. */
function tableBelow(page: string, heading: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const [, section = ''] = page.split(`\n${heading}\n`);
  const [body = ''] = section.split(/\n#{2,3} /);
  const [head = [], , ...rows] = [...body.matchAll(/^\|(.*)\|$/gm)].map(([, line = '']) => cells(line));
  return new Map(
    rows.map((row) => [row[0]?.replaceAll('`', '') ?? '', new Map(head.map((name, at) => [name, row[at] ?? '']))]),
  );
}

function cells(line: string): readonly string[] {
  return line.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

/** What a page says of the same, with the values that it gives in the row of another name. */
function factOf(name: string, rows: ReturnType<typeof tableBelow>, known: Fact): Fact {
  const cell = (column: string, row = name): string => rows.get(row)?.get(column) ?? '';
  const [, other = name] = /Values as for `([^`]+)`/.exec(cell('Description')) ?? [];
  const values = known.enum?.filter((value) => cell('Description', other).includes(`\`${String(value)}\``));
  const [, initial = cell('Default')] = /By default (`[^`]+`)\./.exec(cell('Description')) ?? [];
  const type = cell('Type').replace(/^\[(.*)\]\(#.*\)$/, '$1');
  return {
    type: type === 'integer' ? 'number' : type,
    ...(cell('Required') === 'yes' && { required: true }),
    ...(initial !== '' && { default: JSON.parse(initial.replaceAll('`', '')) }),
    ...(values && { enum: values }),
    ...(cell('Description').startsWith('**Deprecated.**') && { deprecated: true }),
  };
}

function expectFacts(rows: ReturnType<typeof tableBelow>, facts: Readonly<Record<string, Fact>>): void {
  const said = Object.entries(facts).map(([name, fact]) => [name, factOf(name, rows, fact)]);
  expect(Object.fromEntries(said)).toEqual(facts);
  expect([...rows.keys()].toSorted()).toEqual(Object.keys(facts).toSorted());
}

describe.each(Object.entries(tables))('%s', (name, { method, request, parameters, response, dtos }) => {
  const page = readFileSync(join(reference, `${name}.md`), 'utf8');
  const named = Object.entries<Readonly<Record<string, Fact>>>(dtos);

  test('tells how it is called', () => {
    expect(page).toMatch(new RegExp(`^- Method: \`${method}\` of \`\\w+\`$`, 'm'));
    expect(page).toContain(`\n- Request: \`${request}\`\n`);
  });

  test('tells every parameter', () => {
    expectFacts(tableBelow(page, '## Query parameters'), parameters);
  });

  test('names the response, with every property of it on the page or with the envelope', () => {
    const { data, ...envelope } = named.find(([dto]) => dto === response)?.[1] ?? {};
    expect(page).toContain(
      `Resolves to \`${response}\`, an [envelope](../index.md#envelope) whose \`data\` is [${data?.type}](#`,
    );
    const index = readFileSync(join(reference, name.split('/')[0] ?? '', 'index.md'), 'utf8');
    expectFacts(tableBelow(index, '## Envelope'), Object.fromEntries(Object.entries(envelope).map(withoutFormat)));
  });

  test.each(named.filter(([dto]) => dto !== response))('tells every property of %s', (dto, facts) => {
    expectFacts(tableBelow(page, `### ${dto}`), facts);
  });

  test('has a value for each property that must come, and of its type', () => {
    const [, json = '{}'] = /## Sample result\n\n```json\n(.*?)\n```/s.exec(page) ?? [];
    expect(mistakes(JSON.parse(json), response, Object.fromEntries(named))).toEqual([]);
  });

  test('is in English, without placeholders', () => {
    expect(page).not.toMatch(/\p{Script=Han}|x{4}/u);
  });
});

/** The contract says more of it: `string (uuid)`. */
function withoutFormat([name, fact]: readonly [string, Fact]): readonly [string, Fact] {
  return [name, name === 'requestId' ? { ...fact, type: 'string (uuid)' } : fact];
}

/** Paths of properties that are missing or of another type than is known. */
function mistakes(
  value: unknown,
  type: string,
  dtos: Readonly<Record<string, Readonly<Record<string, Fact>>>>,
): readonly string[] {
  const facts = dtos[type];
  if (facts === undefined)
    return (Array.isArray(value) ? type.startsWith('array') : typeof value === type) ? [] : [type];
  return Object.entries(facts).flatMap(([name, fact]) => {
    const own: unknown = Object.entries(Object(value)).find(([key]) => key === name)?.[1];
    if (own === undefined) return fact.required ? [name] : [];
    const wrong = fact.enum?.includes(own) === false ? [`${name}: ${String(own)}`] : [];
    return [...wrong, ...mistakes(own, fact.type, dtos).map((path) => `${name}.${path}`)];
  });
}
