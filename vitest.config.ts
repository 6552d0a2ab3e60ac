import { defineConfig } from 'vitest/config';

export default defineConfig({
  // All cores: by itself it leaves one free, and half of a machine of two would wait.
  test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000, maxWorkers: '100%' },
});
