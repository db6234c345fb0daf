import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', '**/node_modules/**', '.output/**'],
    setupFiles: ['tests/setup.ts'],
    reporters: ['default', new URL('./tools/closing-line-reporter.ts', import.meta.url).pathname],
    testTimeout: 20_000,
    passWithNoTests: false,
  },
});
