import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{generator,packages/*,scripts}/test/**/*.test.ts'],
    // Tests start processes and servers of their own; two at a time is what a small machine carries.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', './scripts/test-summary.ts'],
  },
});
