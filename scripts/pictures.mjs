/** The pictures for the stores. What each shows is in scripts/store/pictures.json. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';
import { build } from './release/build.mjs';
import { readCall } from './steps/call.mjs';

const USAGE = `Usage: npm run pictures [-- FOLDER]

Takes the pictures for the stores, 1280×800, of the built extension's real popup in Chromium beside pages of our own,
and writes them into FOLDER (default: docs/store/pictures).`;
const {
  paths: [chosen],
} = readCall(USAGE, {}, [0, 1]);

const root = fileURLToPath(new URL('..', import.meta.url));
const store = new URL('store/', import.meta.url);
const folder = resolve(chosen ?? join(root, 'docs/store/pictures'));
const pictures = JSON.parse(readFileSync(new URL('pictures.json', store), 'utf8'));
/** What the popup leaves of the window in frame.html, in CSS pixels. */
const PAGE = { width: 764, height: 618 };

register();
const { launch } = await import('../tests/browser/drivers/launch.ts');
await build(root, ['chrome']);
const { address, close } = await servePages();
const driver = await launch('chromium', root, {
  // The pages have the addresses that the frame shows; `.example` is nobody's. A low screen would cut the popup.
  args: [`--host-resolver-rules=MAP *.example ${address}`, '--screen-info={1600x1200}'],
});
try {
  mkdirSync(folder, { recursive: true });
  for (const picture of pictures) {
    writeFileSync(join(folder, picture.file), await take(picture));
    console.log(join(folder, picture.file));
  }
} finally {
  await driver.close();
  close();
}

async function take(picture) {
  const own = await driver.openOwnPage('src/options/index.html');
  const settings = {
    version: 1,
    interfaceLanguage: picture.language,
    theme: picture.theme,
    noticeView: picture.view,
    watchList: [{ symbol: 'SH:600019', name: 'Baoshan Iron & Steel' }],
  };
  await own.evaluate((chosen) => chrome.storage.local.set({ settings: chosen }), settings);
  await own.close();
  const page = await driver.openPage(`http://${picture.address}`);
  await page.setViewport(PAGE);
  const popup = await driver.clickButton(page);
  // The sample's list fills after two seconds; nothing may be under way any more.
  await popup.waitFor(
    () =>
      !document.querySelector(
        '.skeleton, .skeleton-body, .pending, .list-waiting, .strip button:disabled, .bone',
      ),
    [],
  );
  await popup.evaluate((selector) => {
    document.querySelector(selector)?.scrollIntoView({ behavior: 'instant', block: 'start' });
    document.activeElement?.blur();
  }, picture.show);
  await new Promise((still) => setTimeout(still, 500));
  const popupPicture = await popup.picture();
  await popup.close();
  const pagePicture = await page.screenshot();
  await page.close();
  return await frame(picture, pagePicture, popupPicture);
}

/** The page and the popup over it, in a window of our own drawing. */
async function frame(picture, page, popup) {
  const view = await driver.openPage('http://frame.example/');
  try {
    await view.setViewport({ width: 1280, height: 800 });
    const source = (bytes) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
    await view.evaluate(
      async ({ title, words, address, language, theme }, images) => {
        document.documentElement.lang = language.replace('_', '-');
        document.documentElement.classList.toggle('dark', theme === 'dark');
        for (const [id, text] of Object.entries({ title, words, address }))
          document.getElementById(id).textContent = text;
        for (const [id, image] of Object.entries(images)) {
          const element = document.getElementById(id);
          element.src = image;
          await element.decode();
        }
      },
      picture,
      { page: source(page), popup: source(popup) },
    );
    return await view.screenshot();
  } finally {
    await view.close();
  }
}

async function servePages() {
  const files = Object.fromEntries(pictures.map(({ address, page }) => [address, page]));
  files['frame.example/'] = 'frame.html';
  const server = createServer((request, response) => {
    const file = files[request.headers.host + request.url];
    response.writeHead(file ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(file ? readFileSync(new URL(file, store)) : 'Not found');
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `127.0.0.1:${server.address().port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
