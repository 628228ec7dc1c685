import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import type { HastPluginDefinition, HastPluginEntry } from 'satteri';

/** Headings get ids, and are links to themselves. */
export const headings: readonly HastPluginEntry[] = [satteriHeadingIdsPlugin(), anchors()];

function anchors(): HastPluginDefinition {
  return {
    name: 'heading-anchors',
    element: {
      filter: ['h2', 'h3', 'h4'],
      visit(node) {
        const id = node.properties?.['id'];
        const hasLink = node.children.some((child) => child.type === 'element' && child.tagName === 'a');
        if (typeof id !== 'string' || hasLink) return;
        const properties = { href: `#${id}`, className: ['anchor'] };
        return { ...node, children: [{ type: 'element', tagName: 'a', properties, children: [...node.children] }] };
      },
    },
  };
}
