import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The sources of what package.json imports by a name, not the compiled program.
  ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } },
  test: {
    include: ['tests/**/*.test.ts'],
    // Much of the time goes into programs that tests start and wait for.
    maxWorkers: 2,
    // Several whole builds in one test, on a machine that others use as well.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
