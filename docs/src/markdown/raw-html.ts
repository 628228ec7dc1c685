import type { HastPluginDefinition } from 'satteri';

/** Shows HTML as text. The generated pages have none of their own, so that what there is came from a contract. */
export const rawHtmlAsText: HastPluginDefinition = {
  name: 'raw-html-as-text',
  raw: (node) => ({ type: 'text', value: node.value }),
};
