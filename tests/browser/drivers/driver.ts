import type { Page } from 'puppeteer-core';

/** A browser with the built extension in it, driven as a reader drives it. The same in Chromium and in Firefox. */
export interface Driver {
  engine: Engine;
  /** Opens a web page in a new tab and waits until it has loaded. */
  openPage(url: string): Promise<Page>;
  /** Opens a page of the extension itself in a tab, by its path in the build. */
  openOwnPage(path: string): Promise<Page>;
  /** Clicks the real toolbar button on a tab, which opens the popup and lets the extension read that tab. */
  clickButton(page: Page): Promise<Popup>;
  /** Presses Alt+Shift+F on a tab. Absent where a browser without a window takes no such keys. */
  pressCommand?(page: Page): Promise<Popup>;
  /** Runs an expression in what stands beside the page; its value must be data. @throws while nothing stands there */
  inBeside<T>(expression: string): Promise<T>;
  /** Takes a site's permission away as the browser's own page for extensions does. @param pattern `*://host/*` */
  revoke(pattern: string): Promise<void>;
  /** Starts the extension anew, as an update does: its pages close, its script in the background begins again. */
  restart(): Promise<void>;
  close(): Promise<void>;
  /** Called when the reader closes the browser. */
  onClosed(listener: () => void): void;
}

/** The popup that the toolbar button opened. */
export interface Popup {
  /** Runs a function in the popup; like its arguments and its result it must be plain data and text of its own. */
  evaluate<A extends unknown[], R>(work: (...values: A) => R, ...values: A): Promise<Awaited<R>>;
  /** Waits until a function answers with true in the popup. @throws after `milliseconds`, with what the popup shows */
  waitFor<A extends unknown[]>(
    work: (...values: A) => unknown,
    values: A,
    milliseconds?: number,
  ): Promise<void>;
  /** What the popup shows, as text. */
  text(): Promise<string>;
  /** Presses a key as the keyboard does: a character, or a name of `KeyboardEvent.key` such as `Tab`. */
  press(key: string): Promise<void>;
  /** A picture of the popup as it stands, PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

export type Engine = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** The unpacked build. */
  extension: string;
  /** The browser's own file. */
  executable: string;
  headless: boolean;
  /** Further arguments of Chromium's command line. */
  args: readonly string[];
  /** Its popup, as the manifest names it. */
  popup: string;
  /** Firefox: the identity that the manifest states. */
  id: string;
}

/** Long enough for a browser on a loaded machine with two cores. Milliseconds. */
export const PATIENCE = 60_000;

/** Both browsers' popups are waited for in the same way. */
export function waiting(evaluate: Popup['evaluate']): Pick<Popup, 'waitFor' | 'text'> {
  const text = () => evaluate(() => document.querySelector<HTMLElement>('#app')?.innerText ?? '');
  return {
    text,
    async waitFor(work, values, milliseconds = PATIENCE) {
      const end = Date.now() + milliseconds;
      // A popup that is just loading has nothing to ask yet.
      while (!(await evaluate(work, ...values).catch(() => false))) {
        if (Date.now() > end)
          throw new Error(`The popup did not come to ${work}; it shows:\n${await text().catch(String)}`);
        await new Promise((later) => setTimeout(later, 100));
      }
    },
  };
}
