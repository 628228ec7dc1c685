import { nearestName } from '../../document/index.ts';
import type { Rule } from '../rule.ts';

/** A schema's `type` that the version of the specification does not have. */
export const typeUnknown: Rule = {
  code: 'type-unknown',
  severity: 'warning',
  check({ document, report }) {
    return {
      mismatch(cursor, shape) {
        if (shape.kind !== 'schemaType') return;
        const { value } = cursor;
        const types: unknown[] = Array.isArray(value) ? value : [value];
        const unknown = types.find((type) => typeof type !== 'string' || !shape.values.includes(type));
        report({
          at: cursor,
          message:
            unknown === undefined
              ? `A list of types is not possible in OpenAPI ${document.version}.`
              : `${JSON.stringify(unknown)} is no type in OpenAPI ${document.version}.`,
          help: help(unknown, shape.values),
        });
      },
    };
  },
};

function help(unknown: unknown, types: readonly string[]): string {
  if (unknown === undefined) return 'Write one `type`, with `nullable: true` for null, or use `anyOf`.';
  if (unknown === 'null') return 'Write `nullable: true` next to another type.';
  if (unknown === null) return "Put `'null'` in quotes.";
  const near = nearestName(String(unknown), types);
  return near === undefined
    ? `Use one of ${types.map((type) => `\`${type}\``).join(', ')}.`
    : `Did you mean \`${near}\`?`;
}
