import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', '**/node_modules/**', '.output/**'],
    setupFiles: ['tests/setup.ts'],
    reporters: ['default', 'tests/tools/closing-line-reporter.ts'],
    testTimeout: 20_000,
    passWithNoTests: false,
  },
});
