import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver } from './drivers/driver.ts';
import { launch } from './drivers/launch.ts';
import { serve, type TestServer } from './server.ts';

/** Tabs that hold no page of text: each is told as what it is, with the way to read a copied text. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FEED = '<?xml version="1.0"?><rss version="2.0"><channel><title>Markets</title></channel></rss>';
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 144]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;
const PIXEL = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

describe.each(['chromium', 'firefox'] as const)('%s', (engine) => {
  let driver: Driver;
  let server: TestServer;
  beforeAll(async () => {
    server = await serve({
      'report.pdf': ['application/pdf', PDF],
      'chart.gif': ['image/gif', Buffer.from(PIXEL, 'base64')],
      'feed.xml': ['text/xml', FEED],
      'quotes.json': ['application/json', '{"NVDA":1}'],
    });
    driver = await launch(engine, ROOT);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  test.each([
    ['report.pdf', 'This tab shows a PDF'],
    ['chart.gif', 'This tab shows a picture or a film'],
    ['feed.xml', 'This tab shows data for programs'],
    ['quotes.json', 'This tab shows data for programs'],
  ])('%s', async (name, sentence) => {
    const page = await driver.openPage(server.url(name));
    const popup = await driver.clickButton(page);
    try {
      await popup.waitFor(() => document.querySelector('.status button') !== null, []);
      expect(await popup.text()).toContain(sentence);
      expect(await popup.evaluate(() => document.querySelector('.switch'))).toBeNull();
    } finally {
      await popup.close();
      await page.close();
    }
  });
});
