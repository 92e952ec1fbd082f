import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Popup } from './drivers/driver.ts';
import { launch } from './drivers/launch.ts';
import { serve, type TestServer } from './server.ts';

/** Everything that the popup can do, done by keyboard alone, with real keys in real browsers. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SAMPLE = readFileSync(new URL('../../scripts/sample/page.html', import.meta.url), 'utf8');
/** In the last row of its list: the reading stands still from then on. */
const LAST = 'NVIDIA';
/** More than there are stops in any reading of the sample. */
const MOST_STOPS = 150;

/** Every control in sight, by its words; a group of radio buttons is one stop, at the chosen one. */
function controls(): string[] {
  return [
    ...document.querySelectorAll<HTMLElement>('a[href], button:enabled, summary, select, input, textarea'),
  ]
    .filter((one) => one.checkVisibility() && !one.closest('[inert]'))
    .filter((one) => !(one instanceof HTMLInputElement) || one.type !== 'radio' || one.checked)
    .map((one, at) => {
      one.dataset.stop = `${at} ${one.getAttribute('aria-label') ?? one.textContent ?? ''}`.slice(0, 60);
      return one.dataset.stop;
    });
}

/** What has the focus, and what is wrong with how that is shown. */
function focused(): { stop: string | null; wrong: string | null } {
  const one = document.activeElement as HTMLElement;
  if (one === document.body) return { stop: null, wrong: null };
  // A radio button is drawn by the words beside it.
  const drawn = one instanceof HTMLInputElement && one.type === 'radio' ? one.nextElementSibling : one;
  const { outlineStyle, outlineWidth } = getComputedStyle(drawn ?? one);
  const { top, bottom } = (drawn ?? one).getBoundingClientRect();
  const shown = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  const inSight = bottom > 0 && top < innerHeight;
  const wrong = !shown ? 'no outline' : !inSight ? 'out of sight' : null;
  return { stop: one.dataset.stop ?? one.tagName, wrong };
}

describe.each(['chromium', 'firefox'] as const)('%s', (engine) => {
  let driver: Driver;
  let server: TestServer;
  let popup: Popup;

  beforeAll(async () => {
    server = await serve({ 'story.html': SAMPLE });
    driver = await launch(engine, ROOT);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });
  afterEach(async () => {
    await popup?.close().catch(() => {});
  });

  const settled = () =>
    popup.waitFor(
      (last: string) => {
        const { innerText } = document.body;
        return (
          innerText.includes(last) &&
          !document.querySelector('.skeleton, .skeleton-body, .pending, .strip button:disabled')
        );
      },
      [LAST],
    );
  const open = async () => {
    const page = await driver.openPage(server.url('story.html'));
    popup = await driver.clickButton(page);
    await settled();
    return page;
  };
  const press = async (...keys: string[]) => {
    for (const key of keys) await popup.press(key);
  };
  /** Tabs on until a control with these words has the focus. */
  const tabTo = async (words: string) => {
    await popup.evaluate(controls);
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if ((await popup.evaluate(focused)).stop?.includes(words)) return;
      await press('Tab');
    }
    throw new Error(`The focus never came to ${words}`);
  };
  const heading = () => popup.evaluate(() => document.activeElement?.id);
  const chosenView = (view: string) =>
    popup.waitFor(
      (value: string) =>
        document.querySelector<HTMLInputElement>('input[name=notice-view]:checked')?.value === value,
      [view],
    );

  test('Tab reaches every control, and each shows that it has the focus', async () => {
    await open();
    const all = await popup.evaluate(controls);
    expect(all.length).toBeGreaterThan(20);
    const reached = new Set<string>();
    const wrong: string[] = [];
    for (let stop = 0; stop < MOST_STOPS && reached.size < all.length; stop += 1) {
      await press('Tab');
      const now = await popup.evaluate(focused);
      if (now.stop === null) continue;
      // Firefox stops at what scrolls, too.
      if (all.includes(now.stop)) reached.add(now.stop);
      if (now.wrong) wrong.push(`${now.stop}: ${now.wrong}`);
    }
    expect(all.filter((stop) => !reached.has(stop))).toEqual([]);
    expect(wrong).toEqual([]);
  });

  test('t goes round the views, 1 to 4 go to the sections and unfold them, c copies', async () => {
    await open();
    for (const view of ['original', 'both', 'translated']) {
      await press('t');
      await chosenView(view);
    }
    await press('2');
    expect(await heading()).toBe('notices-heading');
    await press('Enter');
    await popup.waitFor(() => document.querySelector('#notices-body')?.checkVisibility() === false, []);
    await press('1');
    expect(await heading()).toBe('summary-heading');
    await press('2');
    expect(await heading()).toBe('notices-heading');
    await popup.waitFor(() => document.querySelector('#notices-body')?.checkVisibility() === true, []);
    await press('3');
    expect(await heading()).toBe('trending-heading');
    await press('4');
    expect(await heading()).toBe('mentions-heading');
    await press('c');
    await popup.waitFor(() => document.querySelector('.live')?.textContent === 'Report copied', []);
  });

  test('? shows the keys and hides them again; the focus goes there and comes back', async () => {
    await open();
    await press('1', '?');
    await popup.waitFor(() => document.activeElement?.closest('[role=dialog]') !== null, []);
    await press('?');
    await popup.waitFor(() => document.querySelector('[role=dialog]') === null, []);
    expect(await heading()).toBe('summary-heading');
  });

  test('Escape closes what is open', async () => {
    await open();
    await tabTo('More');
    await press('Enter');
    await popup.waitFor(() => document.querySelector('details.menu[open]') !== null, []);
    await press('Escape');
    if (engine === 'firefox') {
      // Firefox closes the popup itself, before any page hears of the key.
      await expect(popup.text()).rejects.toThrow();
      return;
    }
    await popup.waitFor(() => document.querySelector('details.menu[open]') === null, []);
    expect(await popup.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await press('?');
    await popup.waitFor(() => document.querySelector('[role=dialog]') !== null, []);
    await press('Escape');
    await popup.waitFor(() => document.querySelector('[role=dialog]') === null, []);
  });

  test('Enter shows a sentence on the page, arrows choose a view, and a menu closes when the focus leaves it', async () => {
    const page = await open();
    await press('1', 'Tab', 'Enter');
    await page.waitForFunction(() => (CSS.highlights?.size ?? 0) > 0);
    await tabTo('More');
    await press('Enter');
    await popup.waitFor(() => document.querySelector('details.menu[open]') !== null, []);
    for (let item = 0; item < 10; item += 1) await press('Tab');
    await popup.waitFor(() => document.querySelector('details.menu[open]') === null, []);
    await press('2', 'Tab', 'ArrowRight');
    await chosenView('original');
    await press('ArrowLeft');
    await chosenView('translated');
  });

  // A browser without a window takes no shortcuts, but for Firefox.
  if (engine === 'firefox') {
    test('the shortcut opens the popup and lets it read the page', async () => {
      const page = await driver.openPage(server.url('story.html'));
      popup = (await driver.pressCommand?.(page)) ?? expect.unreachable();
      await settled();
    });
  }
});
