import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** WCAG 2.5.8, both sides of what is pressed. CSS pixels. */
const TARGET = 24;

/** Takes the checker into a page; again after each load. */
export const loadChecker = (page: Page) => page.evaluate(AXE);

/** What is wrong with what a page shows: rules of axe, anything that needs scrolling sideways, words cut off, small targets. */
export function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(
    async (rules, least) => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not(.menu)'))
        details.open = true;
      const { axe: checker } = globalThis as unknown as { axe: typeof axe };
      const { violations } = await checker.run(document, { runOnly: rules });
      const shown = (box: Element) => box.checkVisibility() && !box.closest('.live, .sr-only');
      const wide = [...document.querySelectorAll<HTMLElement>('html, main, main *, .toolbar, .foot, .sheet')]
        // Fields scroll by themselves; lines that are not broken up have no width of their own.
        // The marks of a row run on from its name's cell below its figures.
        .filter((box) => shown(box) && !box.matches('textarea, select, input, svg, svg *, .rows th'))
        .filter((box) => getComputedStyle(box).display !== 'inline' && box.scrollWidth > box.clientWidth + 1);
      const pressed = 'a[href], button, summary, select, textarea, label:has(input), input:not(label input)';
      const small = [...document.querySelectorAll(pressed)].filter((box) => {
        const { width, height } = box.getBoundingClientRect();
        return shown(box) && getComputedStyle(box).display !== 'inline' && Math.min(width, height) < least;
      });
      const words = (box: Element) => box.outerHTML.slice(0, 120);
      return [
        ...violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
        ...wide.map((box) => `too wide (${box.scrollWidth} > ${box.clientWidth}): ${words(box)}`),
        ...small.map((box) => `less than ${least} pixels: ${words(box)}`),
      ];
    },
    RULES,
    TARGET,
  );
}
