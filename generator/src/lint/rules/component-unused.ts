import { lastToken, objectType } from '../../document/index.ts';
import type { Cursor } from '../../document/index.ts';
import { componentUses, placeKey } from '../component-uses.ts';
import { members } from '../members.ts';
import type { ContractRule } from '../rule.ts';

/**
 * A component, or a definition in another file next to one that is used, that no operation reaches. One that only
 * unused components refer to is unused as well.
 */
export const componentUnused: ContractRule = {
  code: 'component-unused',
  severity: 'warning',
  check({ document, report }, alongside) {
    const { containers } = componentUses(document);
    const used = [document, ...alongside].map((one) => componentUses(one).places);
    for (const component of [...ownComponents(), ...[...containers.values()].flatMap(definitions)]) {
      if (used.some((places) => places.has(placeKey(component)))) continue;
      report({
        at: component,
        of: 'key',
        message: `No operation uses \`${lastToken(component.pointer) ?? component.file}\`.`,
        help: 'Remove it, or refer to it.',
      });
    }

    function ownComponents(): Cursor[] {
      const components = document.child(document.root, 'components');
      const sections = Object.keys(objectType('components', document.version).fields);
      return sections.flatMap((section) => definitions(document.child(components, section)));
    }

    function definitions(container: Cursor): Cursor[] {
      return members(document, container).filter((member) => !lastToken(member.pointer)?.startsWith('x-'));
    }
  },
};
