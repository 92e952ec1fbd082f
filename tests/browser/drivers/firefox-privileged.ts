import type { Browser } from 'puppeteer-core';
import { PATIENCE } from './driver.ts';

/** What only the browser's own window can do in Firefox: press its toolbar button, and see the panel that opens. */
export interface Privileged {
  clickButton(extensionId: string): Promise<void>;
  /** Waits for the panel to show an address with this end. */
  popupShows(end: string): Promise<void>;
  /** Runs an expression in the popup; its value must be data. */
  inPopup<T>(expression: string): Promise<T>;
  /** Presses a key while the popup has the focus. */
  pressInPopup(key: string): Promise<void>;
  /** Holds keys down together, the last one last, while the address bar has the focus. */
  pressInWindow(keys: readonly string[]): Promise<void>;
  /** The same in the sidebar. */
  inSidebar<T>(expression: string): Promise<T>;
  popupPicture(): Promise<Buffer>;
  closePopup(): Promise<void>;
  /** What about:addons does when a site is switched off there. */
  revoke(extensionId: string, pattern: string): Promise<void>;
  restart(extensionId: string): Promise<void>;
}

/** The panel's own `<browser>`: it is no tab, so no tab interface knows it. */
const PANEL = `const panel = document.querySelector('browser.webextension-popup-browser');`;
const SIDEBAR = `const panel = document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');`;
const ANSWER_IN = 15_000;
/** Keys as the operating system would hand them to the window: the browser's own shortcuts see them too. */
const press = (keys: readonly string[]) => `
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!processor.beginInputTransactionForTests(window)) throw new Error('the window takes no keys');
  const events = ${JSON.stringify(keys)}.map((key) => {
    const keyCode = key.length === 1 ? key.toUpperCase().charCodeAt(0) : 0;
    return new KeyboardEvent('', { key, keyCode: /[A-Z0-9 ]/i.test(key) && key.length === 1 ? keyCode : 0 });
  });
  for (const event of events) processor.keydown(event);
  for (const event of events.reverse()) processor.keyup(event);`;

export async function openPrivileged(browser: Browser): Promise<Privileged> {
  const window = (
    await send<{ contexts: { url: string; context: string }[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
    })
  ).contexts.find(({ url }) => url.includes('browser.xhtml'))?.context;

  async function send<T>(method: string, parameters: object): Promise<T> {
    // Not in puppeteer's types: the BiDi connection under the browser.
    const { connection } = browser as unknown as {
      connection: { send(method: string, parameters: object): Promise<{ result?: T }> };
    };
    const answer = await connection.send(method, parameters);
    return answer.result ?? (answer as T);
  }

  /** @param body of an async function with the window's rights; what it returns must be data */
  async function inWindow<T>(body: string): Promise<T> {
    const answer = await send<{
      type: string;
      result?: { value?: string };
      exceptionDetails?: { text: string };
    }>('script.evaluate', {
      target: { context: window },
      awaitPromise: true,
      expression: `(async () => JSON.stringify(await (async () => { ${body} })()) ?? 'null')()`,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(answer.result?.value ?? 'null');
  }

  return {
    async clickButton(extensionId) {
      await inWindow(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
        ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
    },
    async popupShows(end) {
      const deadline = Date.now() + PATIENCE;
      while (!(await inWindow<string>(`${PANEL} return panel?.currentURI?.spec ?? '';`)).endsWith(end)) {
        if (Date.now() > deadline) throw new Error('Firefox opened no popup');
        await new Promise((later) => setTimeout(later, 100));
      }
    },
    inPopup: (expression) => inWindow(ask(PANEL, expression)),
    inSidebar: (expression) => inWindow(ask(SIDEBAR, expression)),
    async pressInPopup(key) {
      // Given the focus once: given anew, it would no longer be shown.
      await inWindow(`${PANEL} if (document.activeElement !== panel) panel.focus(); ${press([key])}`);
      // The key goes to another process: a frame later it has done there what it does. Escape ends the popup.
      await inWindow(
        ask(PANEL, 'new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 0, null)))'),
      ).catch(() => {});
    },
    async pressInWindow(keys) {
      await inWindow(`gURLBar.focus(); ${press(keys)}`);
    },
    async popupPicture() {
      const address = await inWindow<string>(`${PANEL}
        const bitmap = await panel.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL('image/png');`);
      return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
    },
    async revoke(extensionId, pattern) {
      await inWindow(`
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
        const given = { permissions: [], origins: [${JSON.stringify(pattern)}], data_collection: [] };
        await ExtensionPermissions.remove(${JSON.stringify(extensionId)}, given, extension);`);
    },
    async restart(extensionId) {
      await inWindow(`
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(${JSON.stringify(extensionId)})).reload();`);
    },
    async closePopup() {
      await inWindow(`${PANEL} panel?.closest('panel')?.hidePopup();`);
    },
  };
}

/**
 * What the extension shows lives in another process, and its policy forbids eval: a frame script runs the expression in a sandbox
 * beside its window and sends back what came of it.
 */
function ask(where: string, expression: string): string {
  const key = JSON.stringify(`fineprint-${Math.random()}`);
  const inSandbox = JSON.stringify(`(async () => JSON.stringify(await (${expression})) ?? 'null')()`);
  const frameScript = JSON.stringify(`(async () => {
    let answer;
    try {
      const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      answer = { value: await Cu.evalInSandbox(${inSandbox}, sandbox) };
    } catch (error) {
      answer = { error: String(error) };
    }
    sendAsyncMessage(${key}, answer);
  })();`);
  return `${where}
    const answer = await new Promise((resolve, reject) => {
      const { messageManager } = panel;
      messageManager.addMessageListener(${key}, function listener({ data }) {
        messageManager.removeMessageListener(${key}, listener);
        resolve(data);
      });
      const script = 'data:application/javascript;charset=utf-8,' + encodeURIComponent(${frameScript});
      messageManager.loadFrameScript(script, false);
      setTimeout(() => reject(new Error('what was asked did not answer')), ${ANSWER_IN});
    });
    if (answer.error) throw new Error(answer.error);
    return JSON.parse(answer.value);`;
}
