import { defineConfig } from 'vitest/config';

// Tests start processes and servers of their own; two at a time is what a small machine carries.
const limits = { maxWorkers: 2, testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    ...limits,
    reporters: ['default', './scripts/test-summary.ts'],
    projects: [
      {
        test: {
          ...limits,
          name: 'sources',
          include: ['{generator,packages/*}/test/**/*.test.ts'],
          exclude: ['**/*.built.test.ts', '**/node_modules/**'],
        },
      },
      {
        // What users get: these tests run on packages/*/dist, which is built once before them.
        test: {
          ...limits,
          name: 'built',
          include: ['scripts/test/**/*.test.ts', 'docs/test/samples/*.test.ts', 'packages/*/test/**/*.built.test.ts'],
          globalSetup: ['./scripts/build-before-tests.ts'],
        },
      },
      {
        // The documentation as readers get it, built once as well.
        test: {
          ...limits,
          name: 'site',
          include: ['docs/test/site/*.test.ts'],
          globalSetup: ['./docs/test/site/build-site.ts'],
        },
      },
    ],
  },
});
