import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Much of the time goes into programs that tests start and wait for.
    maxWorkers: 2,
    // Several whole builds in one test, on a machine that others use as well.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
