import { declaredTags } from '../tags.ts';
import type { Rule } from '../rule.ts';

/** A tag declared twice (OpenAPI 3.1.1, section 4.8.1.1: names must be unique). */
export const tagDuplicate: Rule = {
  code: 'tag-duplicate',
  severity: 'warning',
  check({ document, report }) {
    return {
      openapi() {
        const seen = new Set<string>();
        for (const { name, at } of declaredTags(document)) {
          if (seen.has(name))
            report({ at, message: `The tag \`${name}\` is declared twice.`, help: 'Remove one of the two.' });
          seen.add(name);
        }
      },
    };
  },
};
