import type { TargetRegistry } from '../../src/target-registry.ts';

/** Targets that show what the command line makes of them. */
export const targets: TargetRegistry = {
  // A file for each tag with its operations, and one with an option.
  list: {
    options: { heading: { kind: 'text', required: true }, loud: { kind: 'flag', required: false } },
    load:
      async () =>
      ({ api }, options) => [
        { path: 'heading.txt', content: `${String(options['heading'])}${options['loud'] === true ? '!' : ''}\n` },
        ...api.tags.map((tag) => ({
          path: `${tag.fileName}.txt`,
          content: tag.operations.map(({ operationId, summary }) => `${operationId}: ${summary}\n`).join(''),
        })),
      ],
  },
  title: {
    options: {},
    load:
      async () =>
      ({ api }) => [{ path: 'title.txt', content: `${api.title}\n` }],
  },
  // Tells when it runs.
  telling: {
    options: {},
    load:
      async () =>
      ({ api }) => {
        process.stderr.write(`told of ${api.title}\n`);
        return [{ path: 'title.txt', content: `${api.title}\n` }];
      },
  },
  escaping: {
    options: {},
    load: async () => () => [{ path: '../../escaped.txt', content: 'x' }],
  },
  uninstalled: {
    options: {},
    load: async () => import(String('no-such-package')),
  },
  failing: {
    options: {},
    load: async () => () => {
      throw new TypeError('no such thing \u001b[31m');
    },
  },
};
