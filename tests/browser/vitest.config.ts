import { defineConfig } from 'vitest/config';

/** The built extension in real Chromium and real Firefox; they read `dist/` and need it there. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    // One browser at a time, on machines with two cores.
    fileParallelism: false,
    // A browser on a loaded machine takes its time to start. Milliseconds.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
