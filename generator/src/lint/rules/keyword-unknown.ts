import { fieldShape, objectType } from '../../document/index.ts';
import type { NodeType, ReferenceVisit, Visit } from '../../document/index.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Rule } from '../rule.ts';

/** Keywords of one version, or of JSON Schema, that people write in another. */
const advice: Readonly<Record<string, string>> = {
  'schema nullable': "Write `type: [string, 'null']`.",
  'schema const': 'Write an `enum` with one value.',
  'schema examples': 'Write one `example`.',
  'schema definitions': 'Move the schemas to `components/schemas`.',
  'schema optional': 'Leave the name out of the `required` list of the object.',
  'schema id': 'Write `$id`.',
  'parameter type': 'Move it into `schema`.',
  'parameter enum': 'Move it into `schema`.',
  'parameter format': 'Move it into `schema`.',
  'parameter default': 'Move it into `schema`.',
  'response schema': 'Move it into `content`, below a media type.',
};

const namesAdvice: Partial<Record<NodeType, string>> = {
  paths: 'Start the path with `/`.',
  responses: 'Write a status code in quotes, a range such as `4XX`, or `default`.',
};

/** A field that the specification does not know, most often a misspelt one, which tools would ignore in silence. */
export const keywordUnknown: Rule = {
  code: 'keyword-unknown',
  severity: 'warning',
  check({ document, report }) {
    return { any: unknownFields, reference: ignoredSiblings };

    function unknownFields({ type, node, cursor }: Visit): void {
      const description = objectType(type, document.version);
      for (const key of Object.keys(node)) {
        if (key.startsWith('x-') || (key === '$ref' && description.referable)) continue;
        if (fieldShape(description, key) !== undefined) continue;
        const known = Object.keys(description.fields).filter((field) => !Object.hasOwn(node, field));
        report({
          at: document.child(cursor, key),
          of: 'key',
          message: `\`${key}\` is no field of the ${description.name} Object in OpenAPI ${document.version}.`,
          help:
            advice[`${type} ${key}`] ??
            didYouMean(key, known, namesAdvice[type] ?? 'Remove it, or start it with `x-`.'),
        });
      }
    }

    function ignoredSiblings({ type, node, cursor }: ReferenceVisit): void {
      if (type === 'pathItem' || (type === 'schema' && document.version === '3.1')) return;
      for (const key of Object.keys(node)) {
        if (key === '$ref' || key === 'summary' || key === 'description' || key.startsWith('x-')) continue;
        report({
          at: document.child(cursor, key),
          of: 'key',
          message: `\`${key}\` next to \`$ref\` is ignored.`,
          help:
            type === 'schema'
              ? 'Put the reference into `allOf`.'
              : 'Remove it, or write it where the reference points.',
        });
      }
    }
  },
};
