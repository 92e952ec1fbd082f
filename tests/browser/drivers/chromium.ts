import puppeteer, { type Browser, type Extension, type KeyInput } from 'puppeteer-core';
import { type Driver, type LaunchOptions, PATIENCE, type Popup, waiting } from './driver.ts';

const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium, Chrome or Edge. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  // Chromium refuses its sandbox to root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: options.headless,
    // A reader who ends the command closes the browser in good order: see scripts/start.mjs.
    handleSIGINT: options.headless,
    defaultViewport: null,
    pipe: true,
    enableExtensions: true,
    timeout: PATIENCE,
    protocolTimeout: PATIENCE,
    args: [...ARGUMENTS, ...sandbox, ...options.args],
  });
  const id = await browser.installExtension(options.extension);
  const extension = await installed(browser, id);
  const ownPage = (path: string) => `chrome-extension://${id}/${path}`;
  return {
    engine: 'chromium',
    async openPage(url) {
      const page = await browser.newPage();
      await page.goto(url, { timeout: PATIENCE });
      return page;
    },
    async openOwnPage(path) {
      const page = await browser.newPage();
      await page.goto(ownPage(path), { timeout: PATIENCE });
      return page;
    },
    async clickButton(page) {
      await page.bringToFront();
      const opened = browser.waitForTarget((target) => target.url() === ownPage(options.popup), {
        timeout: PATIENCE,
      });
      await page.triggerExtensionAction(extension);
      const popup = await (await opened).asPage();
      const evaluate = ((work: (...values: unknown[]) => unknown, ...values: unknown[]) =>
        popup.evaluate(work, ...values)) as Popup['evaluate'];
      return {
        evaluate,
        ...waiting(evaluate),
        press: (key) => popup.keyboard.press(key as KeyInput),
        picture: async () => Buffer.from(await popup.screenshot()),
        close: () => popup.close(),
      };
    },
    async inBeside<T>(expression: string) {
      const panel = browser.targets().find((target) => target.url() === ownPage('src/popup/panel.html'));
      if (!panel) throw new Error('Nothing stands beside the page');
      return (await (await panel.asPage()).evaluate(expression)) as T;
    },
    revoke: (pattern) =>
      onExtensionsPage(browser, (own, host) => own.removeHostPermission(own.id, host), id, pattern),
    async restart() {
      await onExtensionsPage(browser, restart, id, '');
      await started(ownPage(options.popup), browser);
    },
    close: () => browser.close(),
    onClosed: (listener) => void browser.once('disconnected', listener),
  };
}

/** An unpacked extension starts again only where developer mode is on. */
async function restart(own: DeveloperPrivate & { id: string }): Promise<void> {
  await own.updateProfileConfiguration({ inDeveloperMode: true });
  await own.reload(own.id);
}

/** Waits until the extension's pages open. */
async function started(address: string, browser: Browser): Promise<void> {
  const page = await browser.newPage();
  try {
    for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
      if (await page.goto(address).catch(() => null)) return;
      await new Promise((later) => setTimeout(later, 100));
    }
    throw new Error('The extension did not start again');
  } finally {
    await page.close();
  }
}

/** What the browser's own page for extensions works with. */
interface DeveloperPrivate {
  removeHostPermission(id: string, host: string): Promise<void>;
  reload(id: string): Promise<void>;
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
}

/** Does what a reader does on `chrome://extensions`, through what that page itself calls. */
async function onExtensionsPage(
  browser: Browser,
  work: (own: DeveloperPrivate & { id: string }, host: string) => Promise<void>,
  id: string,
  host: string,
): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto('chrome://extensions/');
    await page.evaluate(
      `(${work})(Object.assign(Object.create(chrome.developerPrivate), { id: ${JSON.stringify(id)} }), ${JSON.stringify(host)})`,
    );
  } finally {
    await page.close();
  }
}

/** The browser lists an extension a moment after it has loaded it. */
async function installed(browser: Browser, id: string): Promise<Extension> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const extension = (await browser.extensions()).get(id);
    if (extension) return extension;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`The browser did not load the extension ${id}`);
}
