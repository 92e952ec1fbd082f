import { bundle, openChromium } from './chromium.ts';
import { worked } from './times.ts';

/** Nodes of the made-up pages. */
const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** Slower than this on one size, an extractor is not asked for the next, which takes ten times as long at least. Milliseconds. */
const PATIENCE = 4_000;
/** Nodes of one paragraph with its text, and of one menu entry. */
const NODES = 7;

/** A page of n nodes: an article of one part in ten, the rest menus, teasers and comments. */
function pageOf(nodes: number): string {
  const sentence =
    'The council said on Monday that the harbour would be rebuilt, and that the port would pay for most of it.';
  const count = Math.floor(nodes / NODES);
  const parts: string[] = [];
  for (let at = 0; at < count; at += 1) {
    if (at % 10 === 0) parts.push(`<p>${sentence} <b>${at}</b> It gave no date.</p>`);
    else parts.push(`<li><a href="/${at}"><span>Story number ${at}</span></a></li>`);
  }
  const prose = parts.filter((_, at) => at % 10 === 0);
  const rest = parts.filter((_, at) => at % 10 !== 0);
  return `<title>Harbour</title><h1>Harbour</h1><article>${prose.join('\n')}</article><ul>${rest.join('\n')}</ul>`;
}

/**
 * Prints how the time of each extractor grows with the page, each in a fresh tab of its own: what the main thread worked, as in
 * times.ts, since garbage collection and other work on the machine double what passes on a clock.
 */
export async function measureGrowth(names: readonly string[]): Promise<void> {
  const code = await bundle('tests/bench/in-page.ts');
  const browser = await openChromium();
  const tooSlow = new Set<string>();
  console.log(`\nmilliseconds by nodes          ${names.join('  ')}`);
  try {
    for (const size of SIZES) {
      const html = pageOf(size);
      const cells: string[] = [];
      for (const name of names) {
        const took = tooSlow.has(name)
          ? null
          : await browser.onPage(html, async (tab) => {
              await tab.evaluate(code);
              return worked(tab, `readOnce('${name}', 'http://page.test/')`);
            });
        if (took !== null && took > PATIENCE) tooSlow.add(name);
        cells.push((took === null ? 'too slow' : took.toFixed(0)).padEnd(name.length + 2));
      }
      console.log(`${String(size).padEnd(31)}${cells.join('')}`);
    }
  } finally {
    await browser.close();
  }
}
