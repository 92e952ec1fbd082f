import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Those need the built extension: their own configurations run them after a build.
    exclude: ['tests/browser/**', 'tests/rules/built/**', 'node_modules/**'],
    // A loaded machine with two cores is slow, not wrong. Milliseconds.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
