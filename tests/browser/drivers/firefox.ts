import puppeteer from 'puppeteer-core';
import { type Driver, type LaunchOptions, PATIENCE, type Popup, waiting } from './driver.ts';
import { openPrivileged, type Privileged } from './firefox-privileged.ts';

/** The address of the extension's own pages; Firefox invents one unless told. */
const UUID = '11111111-2222-4333-8444-555555555555';
/** No load event is told for them: how long to wait for it in vain. Milliseconds. */
const OWN_PAGE_LOAD = 1500;

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    // A reader who ends the command closes the browser in good order: see scripts/start.mjs.
    handleSIGINT: options.headless,
    defaultViewport: null,
    timeout: 2 * PATIENCE,
    protocolTimeout: 2 * PATIENCE,
    // The toolbar button belongs to the browser's own window.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [options.id]: UUID }),
      // A window shows the question for a permission; without one it is answered with yes.
      'extensions.webextOptionalPermissionPrompts': !options.headless,
      // Nothing is fetched while it starts.
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
    },
  });
  await browser.installExtension(options.extension);
  const privileged = await openPrivileged(browser);
  return {
    engine: 'firefox',
    async openPage(url) {
      const page = await browser.newPage();
      await page.goto(url, { timeout: PATIENCE });
      return page;
    },
    async openOwnPage(path) {
      const page = await browser.newPage();
      await page.goto(`moz-extension://${UUID}/${path}`, { timeout: OWN_PAGE_LOAD }).catch(() => {});
      return page;
    },
    async clickButton(page) {
      await page.bringToFront();
      await privileged.clickButton(options.id);
      await privileged.popupShows(options.popup);
      return popupOf(privileged);
    },
    async pressCommand(page) {
      await page.bringToFront();
      await privileged.pressInWindow(['Alt', 'Shift', 'F']);
      await privileged.popupShows(options.popup);
      return popupOf(privileged);
    },
    inBeside: (expression) => privileged.inSidebar(expression),
    revoke: (pattern) => privileged.revoke(options.id, pattern),
    restart: () => privileged.restart(options.id),
    close: () => browser.close(),
    onClosed: (listener) => void browser.once('disconnected', listener),
  };
}

function popupOf(privileged: Privileged): Popup {
  const evaluate: Popup['evaluate'] = (work, ...values) =>
    privileged.inPopup(`(${work})(${values.map((value) => JSON.stringify(value)).join()})`);
  return {
    evaluate,
    ...waiting(evaluate),
    press: (key) => privileged.pressInPopup(key),
    picture: () => privileged.popupPicture(),
    close: () => privileged.closePopup(),
  };
}
