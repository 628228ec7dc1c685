import type { Element, ElementContent, Root, Text } from 'hast';
import { common, createLowlight } from 'lowlight';
import type { HastPluginDefinition, HastPluginEntry, HastVisitorContext } from 'satteri';

const highlighter = createLowlight(common);

/**
 * Colours fenced code by classes, and puts each block into a `figure` with the title of its fence (` ```ts title="…" `).
 * Titled blocks that follow each other directly become tabs, which work without script.
 */
export const codeBlocks: readonly HastPluginEntry[] = [figures(), tabs];

function figures(): HastPluginDefinition {
  return {
    name: 'code-figures',
    element: {
      filter: ['pre'],
      visit(node, ctx) {
        const code = node.children.find((child) => child.type === 'element' && child.tagName === 'code');
        if (code?.type !== 'element') return;
        const { language, meta } = fence(code);
        return figure(ctx.textContent(code).replace(/\n$/, ''), language, /title="([^"]*)"/.exec(meta)?.[1]);
      },
    },
  };
}

/** The words after the ticks: the language, and the rest. */
function fence(code: Readonly<Element>): { readonly language: string; readonly meta: string } {
  const classes = Array.isArray(code.properties?.['className']) ? code.properties['className'] : [];
  const language = classes.map(String).find((name) => name.startsWith('language-'));
  const data: Readonly<Record<string, unknown>> = { ...code.data };
  return {
    language: language?.slice('language-'.length) ?? 'text',
    meta: typeof data['meta'] === 'string' ? data['meta'] : '',
  };
}

function figure(text: string, language: string, title: string | undefined): Element {
  const known = highlighter.registered(language);
  const colored: Root = known
    ? highlighter.highlight(language, text, { prefix: 'c-' })
    : { type: 'root', children: [{ type: 'text', value: text }] };
  // What scrolls has to be in reach of the keyboard.
  const pre = element('pre', { tabIndex: 0, dataLanguage: language }, [
    element(
      'code',
      {},
      colored.children.filter((child) => child.type === 'text' || child.type === 'element'),
    ),
  ]);
  const caption = title === undefined ? [] : [element('figcaption', {}, [{ type: 'text', value: title }])];
  return element('figure', { className: ['code'] }, [...caption, pre]);
}

/** Joins neighbours that have titles. */
function tabs(): HastPluginDefinition {
  let count = 0;
  return {
    name: 'code-tabs',
    before(root, ctx) {
      const elements = root.children.filter((child) => child.type === 'element' || child.type === 'text');
      for (const group of titledNeighbours(elements)) {
        const [first, ...others] = group;
        if (!first) continue;
        count += 1;
        // A node cannot stand in two places while the tree changes, so that the tabs hold blocks made anew.
        const blocks = group.map((each) => figure(codeOf(each, ctx), languageOf(each), titleOf(each)));
        ctx.replaceNode(first, tabGroup(blocks, `tabs-${count}`));
        for (const other of others) ctx.removeNode(other);
      }
    },
  };
}

function codeOf(node: Element, ctx: HastVisitorContext): string {
  const pre = preOf(node);
  return pre ? ctx.textContent(pre) : '';
}

function languageOf(node: Element): string {
  return String(preOf(node)?.properties?.['dataLanguage'] ?? 'text');
}

function preOf(node: Element): Element | undefined {
  return node.children.find((child): child is Element => child.type === 'element' && child.tagName === 'pre');
}

function titledNeighbours(children: readonly (Element | Text)[]): readonly Element[][] {
  const groups: Element[][] = [];
  let group: Element[] = [];
  for (const child of children) {
    if (child.type === 'text' && child.value.trim() === '') continue;
    if (child.type === 'element' && titleOf(child) !== undefined) {
      group.push(child);
      continue;
    }
    groups.push(group);
    group = [];
  }
  return [...groups, group].filter(({ length }) => length > 1);
}

function titleOf(node: Element): string | undefined {
  if (node.tagName !== 'figure') return undefined;
  const [caption] = node.children;
  if (caption?.type !== 'element' || caption.tagName !== 'figcaption') return undefined;
  const [text] = caption.children;
  return text?.type === 'text' ? text.value : undefined;
}

/** Radio buttons in front of the blocks: the style sheet shows the block of the one that is chosen. */
function tabGroup(figures: readonly Element[], name: string): Element {
  const radios = figures.flatMap((each, index) => {
    const id = `${name}-${index}`;
    const checked = index === 0 ? { checked: true } : {};
    return [
      element('input', { type: 'radio', name, id, ...checked }, []),
      element('label', { htmlFor: [id] }, [{ type: 'text', value: titleOf(each) ?? '' }]),
    ];
  });
  const legend = element('legend', { className: ['sr-only'] }, [{ type: 'text', value: 'Shown as' }]);
  return element('fieldset', { className: ['tabs'] }, [legend, ...radios, ...figures]);
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
