import { objectType } from '../../document/index.ts';
import type { NodeType, Visit } from '../../document/index.ts';
import type { Rule } from '../rule.ts';

const schemeFields = new Map<unknown, readonly string[]>([
  ['apiKey', ['name', 'in']],
  ['http', ['scheme']],
  ['oauth2', ['flows']],
  ['openIdConnect', ['openIdConnectUrl']],
]);

const flowFields = new Map<string, readonly string[]>([
  ['implicit', ['authorizationUrl']],
  ['password', ['tokenUrl']],
  ['clientCredentials', ['tokenUrl']],
  ['authorizationCode', ['authorizationUrl', 'tokenUrl']],
]);

/** Objects that mean nothing without their required fields; others are still of use. */
const essential = new Set<NodeType>(['parameter', 'securityScheme', 'discriminator', 'tag', 'server']);

/** A field that the specification requires, always or for the kind of object that this one says it is. */
export const keywordMissing: Rule = {
  code: 'keyword-missing',
  severity: 'warning',
  check({ document, report }) {
    return {
      any(visit) {
        if (Object.hasOwn(visit.node, '$ref')) return;
        const { name, required } = objectType(visit.type, document.version);
        for (const field of [...required, ...conditional(visit)]) {
          if (Object.hasOwn(visit.node, field)) continue;
          report({
            at: visit.cursor,
            of: 'key',
            ...(essential.has(visit.type) && field !== 'schema' ? { severity: 'error' } : {}),
            message: `The ${name} Object lacks the field \`${field}\`.`,
            help: field === 'schema' ? 'Add `schema`, or `content`.' : `Add \`${field}\`.`,
          });
        }
      },
    };
  },
};

function conditional({ type, node, field }: Visit): readonly string[] {
  if (type === 'securityScheme') return schemeFields.get(node['type']) ?? [];
  if (type === 'oauthFlow') return flowFields.get(field) ?? [];
  if (type === 'parameter' || type === 'header') return Object.hasOwn(node, 'content') ? [] : ['schema'];
  return [];
}
