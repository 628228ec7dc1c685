import { didYouMean } from '../did-you-mean.ts';
import { members } from '../members.ts';
import { declaredTags } from '../tags.ts';
import type { Rule } from '../rule.ts';

/** An operation's tag that the root does not list, most often a misspelt one, which would make a file of its own. */
export const tagUndeclared: Rule = {
  code: 'tag-undeclared',
  severity: 'warning',
  check({ document, report }) {
    const declared = new Set(declaredTags(document).map((tag) => tag.name));
    return {
      operation({ cursor }) {
        for (const tag of members(document, document.child(cursor, 'tags'))) {
          if (typeof tag.value !== 'string' || declared.has(tag.value)) continue;
          report({
            at: tag,
            message: `The tag \`${tag.value}\` is not declared in the document's \`tags\`.`,
            help: didYouMean(tag.value, declared, 'Declare it, with a description.'),
          });
        }
      },
    };
  },
};
