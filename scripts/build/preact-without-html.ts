import type { Plugin } from 'vite';

/** The one place where Preact writes HTML (`dangerouslySetInnerHTML`): catches `n.innerHTML=t.__html`, not `n.innerHTML==""`. */
const HTML_SINK = /\b([\w$]+)\.innerHTML=([\w$]+)\.__html/g;
const ANY_HTML_ASSIGNMENT = /\.innerHTML\s*=[^=]/;

/**
 * Fineprint never writes HTML, so the shipped code has no way to do it: Preact's own sink becomes text.
 * @throws when a new version of Preact writes it differently, so that the build stops and somebody looks
 */
export function preactWithoutHtml(): Plugin {
  return {
    name: 'fineprint-preact-without-html',
    apply: 'build',
    transform: {
      filter: { id: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ },
      handler(code) {
        const safe = code.replace(HTML_SINK, '$1.textContent=$2.__html');
        if (safe === code || ANY_HTML_ASSIGNMENT.test(safe))
          throw new Error('Preact writes HTML in a way this build does not know: see preact-without-html.ts');
        return { code: safe, map: null };
      },
    },
  };
}
