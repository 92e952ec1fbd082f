import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const FOLDER = new URL('../../src/views/markup/', import.meta.url);

/**
 * Puts markup that several pages share in the place of `<!-- include head.html -->`: it stands in the built page, since
 * what is painted first waits for no script. Its links start at the project's root.
 */
export function includeMarkup(): Plugin {
  return {
    name: 'include-markup',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace(/<!-- include ([\w-]+\.html) -->\n/g, (_place, name: string) =>
          readFileSync(new URL(name, FOLDER), 'utf8'),
        ),
    },
  };
}
