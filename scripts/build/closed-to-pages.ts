import type { CrxPlugin } from '@crxjs/vite-plugin';

/**
 * CRXJS lists every injected script as a web-accessible resource, so that any page could ask whether
 * Fineprint is installed, and leaves an unused module twin of each self-contained script beside it.
 * This takes both away. It must stand after `crx()` among the plugins.
 * @param injected ends of the paths of the scripts that `?script&iife` imports
 */
export function closedToPages(injected: readonly string[]): CrxPlugin {
  return {
    name: 'fineprint-closed-to-pages',
    apply: 'build',
    enforce: 'post',
    renderCrxManifest(manifest) {
      delete manifest.web_accessible_resources;
      return manifest;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [file, chunk] of Object.entries(bundle)) {
          const entry = chunk.type === 'chunk' ? chunk.facadeModuleId : null;
          if (entry && injected.some((path) => entry.endsWith(path))) delete bundle[file];
        }
      },
    },
  };
}
