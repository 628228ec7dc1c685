import type { HastPluginEntry } from 'satteri';

/** Columns of prose, which take the room that the others leave. */
const prose = new Set(['Description', 'Meaning', 'What happened', 'What it does', 'What it is about', 'What to do']);

/** Tables scroll inside a box of their own, which the keyboard reaches and which has the name of the section. */
export const tables: HastPluginEntry = () => {
  let section = 'Table';
  return {
    name: 'tables',
    element: [
      {
        filter: ['h2', 'h3', 'h4'],
        visit(node, ctx) {
          section = ctx.textContent(node);
        },
      },
      {
        filter: ['table'],
        visit(node, ctx) {
          const properties = { className: ['table'], tabIndex: 0, role: 'group', ariaLabel: section };
          ctx.wrapNode(node, { type: 'element', tagName: 'div', properties, children: [] });
        },
      },
      {
        filter: ['th'],
        visit(node, ctx) {
          if (prose.has(ctx.textContent(node))) ctx.setProperty(node, 'className', ['prose']);
        },
      },
    ],
  };
};
