import type { Rule } from '../rule.ts';

/** A default or const that the enum next to it does not list. */
export const enumExcludes: Rule = {
  code: 'enum-excludes',
  severity: 'warning',
  check({ document, report }) {
    return {
      schema({ node, cursor }) {
        if (!Array.isArray(node['enum'])) return;
        const values = new Set(node['enum'].map((value) => JSON.stringify(value)));
        for (const keyword of ['default', 'const']) {
          if (!Object.hasOwn(node, keyword) || (node[keyword] === null && node['nullable'] === true)) continue;
          const text = JSON.stringify(node[keyword]);
          if (values.has(text)) continue;
          report({
            at: document.child(cursor, keyword),
            message: `The ${keyword} ${text} is none of the enum's values.`,
            help: `Use one of ${[...values].slice(0, 10).join(', ')}, or add it to the enum.`,
          });
        }
      },
    };
  },
};
