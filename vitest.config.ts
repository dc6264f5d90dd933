import { times } from '@thari/testing/times';
import { defineConfig } from 'vitest/config';

const never = ['**/node_modules/**', '**/dist/**'];
const browser = '**/*.e2e.test.ts';

/** Two cores: two files at once, except the browser tests, which each start a whole server and come one by one, last. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    globalSetup: ['./testing/postgres-for-tests.ts'],
    setupFiles: process.env.THARI_LONGER ? ['./testing/property-runs.ts'] : [],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...never, browser],
          testTimeout: times(20_000),
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: [browser],
          exclude: never,
          testTimeout: times(60_000),
          hookTimeout: 60_000,
          maxWorkers: 1,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
