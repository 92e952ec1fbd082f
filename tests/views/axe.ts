import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { JSDOM } from 'jsdom';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// One window for all documents: axe takes longer to load than to look.
const { window } = new JSDOM('', { runScripts: 'outside-only' });
window.eval(source);

/** Runs axe on a document; colours are looked at in a real browser. */
export async function violations(html: string): Promise<string[]> {
  const { document } = window;
  const { documentElement } = new window.DOMParser().parseFromString(html, 'text/html');
  document.documentElement.replaceWith(document.adoptNode(documentElement));
  const results = await (window as unknown as { axe: typeof axe }).axe.run(window.document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast': { enabled: false } },
  });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
