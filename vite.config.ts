import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { closedToPages } from './scripts/build/closed-to-pages.ts';
import { finishedPhrases } from './scripts/build/finished-phrases.ts';
import { finishedWordIndex } from './scripts/build/finished-word-index.ts';
import { includeMarkup } from './scripts/build/include-markup.ts';
import { manifestFor, TARGETS, type Target } from './scripts/build/manifest.ts';
import { preactWithoutHtml } from './scripts/build/preact-without-html.ts';

/** One build a target: `vite build --mode chrome`, `vite build --mode firefox`. */
export default defineConfig(({ mode }) => {
  const target = TARGETS.find((known) => known === mode) ?? ('chrome' satisfies Target);
  return {
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      includeMarkup(),
      preactWithoutHtml(),
      finishedWordIndex(),
      finishedPhrases(),
      crx({ manifest: manifestFor(target), browser: target }),
      closedToPages(['src/content/index.ts']),
    ],
    build: {
      outDir: `dist/${target}`,
      target: target === 'chrome' ? 'chrome123' : 'firefox142',
      modulePreload: {
        polyfill: false,
        // A page names all its first scripts, which would else be found one after another; lists inside scripts weigh more than they bring.
        resolveDependencies: (_file, scripts, { hostType }) => (hostType === 'html' ? scripts : []),
      },
      rolldownOptions: {
        // Pages that no key of the manifest names, and Firefox's sidebar, whose key CRXJS does not know.
        input: ['own-pages/given-text', 'own-pages/welcome', ...(target === 'firefox' ? ['panel'] : [])].map(
          (page) => `src/popup/${page}.html`,
        ),
        // Names without hashes: those depend on the folder that is built in, and an extension's files need none.
        output: {
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
        },
      },
    },
  };
});
