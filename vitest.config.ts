import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Several whole builds in one test, on a machine that others use as well.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
