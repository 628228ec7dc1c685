import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import tables from './dto-tables.json' with { type: 'json' };

const reference = join(import.meta.dirname, '..', '..', 'docs', 'reference', 'generated');

/** The names in the first column of the table below a heading. */
function rowsBelow(page: string, heading: string): readonly string[] {
  const [, section = ''] = page.split(`\n${heading}\n`);
  const [body = ''] = section.split(/\n#{2,3} /);
  return [...body.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, name = '']) => name);
}

describe.each(Object.entries(tables))('%s', (name, { parameters, response, dtos }) => {
  const page = readFileSync(join(reference, `${name}.md`), 'utf8');

  test('lists every parameter', () => {
    expect(rowsBelow(page, '## Query parameters')).toEqual(parameters);
  });

  test('lists every property of the response', () => {
    const expected = Object.entries(dtos).find(([dto]) => dto === response)?.[1];
    expect(rowsBelow(page, '## Response')).toEqual(expected);
  });

  test.each(Object.entries(dtos).filter(([dto]) => dto !== response))('%s has every row', (dto, properties) => {
    expect(rowsBelow(page, `### ${dto}`).toSorted()).toEqual(properties.toSorted());
  });
});
