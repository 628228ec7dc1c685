import { objectType } from '../../document/index.ts';
import type { Visit } from '../../document/index.ts';
import type { Rule } from '../rule.ts';

const schemeFields: Readonly<Record<string, readonly string[]>> = {
  apiKey: ['name', 'in'],
  http: ['scheme'],
  oauth2: ['flows'],
  openIdConnect: ['openIdConnectUrl'],
};

const flowFields: Readonly<Record<string, readonly string[]>> = {
  implicit: ['authorizationUrl'],
  password: ['tokenUrl'],
  clientCredentials: ['tokenUrl'],
  authorizationCode: ['authorizationUrl', 'tokenUrl'],
};

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
            message: `A ${name} Object must have the field \`${field}\`.`,
            help: field === 'schema' ? 'Add `schema`, or `content`.' : `Add \`${field}\`.`,
          });
        }
      },
    };
  },
};

function conditional({ type, node, field }: Visit): readonly string[] {
  if (type === 'securityScheme') return schemeFields[String(node['type'])] ?? [];
  if (type === 'oauthFlow') return flowFields[field] ?? [];
  if (type === 'parameter' || type === 'header') return Object.hasOwn(node, 'content') ? [] : ['schema'];
  return [];
}
