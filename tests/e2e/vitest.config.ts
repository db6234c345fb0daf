import { defineConfig } from 'vitest/config';

/** Browser tests run one after another: each starts a real browser with the built extension. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/e2e/**/*.test.ts'],
    reporters: ['default', new URL('../tools/closing-line-reporter.ts', import.meta.url).pathname],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
