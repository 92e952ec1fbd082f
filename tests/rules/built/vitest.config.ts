import { defineConfig } from 'vitest/config';

/** Rules of what `npm run build` wrote; they read `dist/` and need it there. */
export default defineConfig({ test: { include: ['tests/rules/built/*.test.ts'] } });
