import { defineConfig } from 'vitest/config';

/** Rooms whose tests keep nothing to themselves: their files share the modules of a worker, which are loaded once instead of three hundred times. */
const SHARED = ['corpus', 'engine', 'importers', 'messages', 'rules', 'text', 'trace'].map(
  (room) => `tests/${room}/**/*.test.ts`,
);

export default defineConfig({
  // All cores: by itself it leaves one free, and half of a machine of two would wait.
  test: {
    testTimeout: 60_000,
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'shared', include: SHARED, isolate: false } },
      { extends: true, test: { name: 'apart', include: ['tests/**/*.test.ts'], exclude: SHARED } },
    ],
  },
});
