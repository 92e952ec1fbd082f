import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { launch } from './drivers/launch.ts';
import { serve } from './server.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DECLARED = readFileSync(
  new URL('../pages/desk--notices-in-shadow-roots/page.html', import.meta.url),
  'utf8',
);
/** The same roots, built by the page's own script after it has loaded. */
const BUILT = `${DECLARED.replaceAll('<template shadowrootmode=', '<template data-mode=')}<script>
for (const template of document.querySelectorAll('template[data-mode]'))
  template.parentElement.attachShadow({ mode: template.dataset.mode }).append(template.content.cloneNode(true));
</script>`;

describe.each(['chromium', 'firefox'])('%s', (engine) => {
  test('notices in open shadow roots are read where they stand, declared or built by a script', async () => {
    const server = await serve({ 'declared.html': DECLARED, 'built.html': BUILT });
    const driver = await launch(engine, ROOT);
    try {
      for (const name of ['declared.html', 'built.html']) {
        const popup = await driver.clickButton(await driver.openPage(server.url(name)));
        await popup.waitFor(() => document.querySelectorAll('.notice').length === 3, []);
        const notices = await popup.evaluate(() =>
          [...document.querySelectorAll('.notice')].map((notice) => [
            notice.getAttribute('aria-label'),
            notice.querySelector('.chip')?.textContent ?? 'shown',
            notice.querySelector('.whole p')?.textContent,
          ]),
        );
        expect(notices).toEqual([
          [
            'In the article',
            'shown',
            expect.stringMatching(/not investment advice\.\s+The author holds shares of Acme Terminals\.$/),
          ],
          ['In the article', 'Hidden on the page', 'This article was paid for by Beta Docks.'],
          ['Footer', 'shown', 'Quotes are delayed by at least 15 minutes.'],
        ]);
        await popup.close();
      }
    } finally {
      await driver.close();
      await server.close();
    }
  });
});
