import { expect, it } from 'vitest';
import { referenceRenderer } from '../../src/markdown/render-reference.ts';

const site = { root: new URL('../../', import.meta.url), base: '/' };
const file = new URL('../../reference/generated/management/users/get-user.md', import.meta.url);
const render = await referenceRenderer(site);

it.each([
  ['a script', 'before <script>alert(1)</script> after', /<script/],
  ['an image that fails', '<img src=x onerror=alert(1)>', /<img/],
  ['an element in a block', '<iframe src="https://evil.example"></iframe>', /<iframe/],
  ['a comment that ends early', '<!-- a --> b <b onclick=x>', /<b\b/],
])('%s shows as text', async (_, markdown, element) => {
  const { html } = await render(`# Title\n\n${markdown}\n`, file);
  expect(html).not.toMatch(element);
  expect(html).toContain('&lt;');
});

it.each(['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,<script>1</script>', 'vbscript:x'])(
  'a link to %s leads nowhere',
  async (address) => {
    const { html } = await render(`[here](<${address}>)\n`, file);
    expect(html).not.toMatch(/href="\s*(javascript|data|vbscript)/i);
  },
);

it('front matter, expressions and imports are text', async () => {
  const { html } = await render(
    '---\ntitle: evil\n---\n\nimport x from "y"\n\n{process.env.SECRET}\n\n:::note\nx\n:::\n',
    file,
  );
  expect(html).toContain('{process.env.SECRET}');
  expect(html).toContain('import x from');
  expect(html).toContain(':::note');
});

it('code stays code, whatever it holds', async () => {
  const { html } = await render('```ts title="a"\n</code></pre><script>alert(1)</script>\n```\n', file);
  expect(html).not.toContain('<script>');
});
