import type { TargetOptions, TargetRegistry } from '../target-registry.ts';

/** Every target. Each loads its code only when a run has work for it: ts-morph and handlebars take their time. */
export const targets = {
  typescript: {
    options: {
      className: { kind: 'text', required: true },
      runtime: { kind: 'text', required: true },
    },
    load: async () => {
      const { typescriptTarget } = await import('./typescript/index.ts');
      return (input, options) =>
        typescriptTarget(input, { className: text(options, 'className'), runtime: text(options, 'runtime') });
    },
  },
  markdown: {
    options: {
      package: { kind: 'text', required: true },
      clientName: { kind: 'text', required: true },
      clientOptions: { kind: 'text', required: true },
      curlHeaders: { kind: 'text', required: false },
      hostVariable: { kind: 'text', required: false },
      proseWrap: { kind: 'text', required: false },
    },
    load: async () => {
      const { markdownTarget, parseClientOptions, parseHeaders, readTemplates } = await import('./markdown/index.ts');
      const templates = readTemplates();
      return (input, options) =>
        markdownTarget(input, {
          package: text(options, 'package'),
          clientName: text(options, 'clientName'),
          clientOptions: parseClientOptions(text(options, 'clientOptions')),
          curlHeaders: parseHeaders(options['curlHeaders'] === undefined ? '' : text(options, 'curlHeaders')),
          ...(options['hostVariable'] !== undefined && { hostVariable: text(options, 'hostVariable') }),
          proseWrap: options['proseWrap'] === 'never' ? 'never' : 'preserve',
          templates,
        });
    },
  },
  contract: {
    options: {},
    load: async () => (await import('./contract/index.ts')).contractTarget,
  },
} satisfies TargetRegistry;

/** An option that the configuration's rules guarantee. */
function text(options: TargetOptions, key: string): string {
  const value = options[key];
  if (typeof value !== 'string') throw new TypeError(`The option ${key} passed the configuration without a text.`);
  return value;
}
