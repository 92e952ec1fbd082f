import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { OptionsPage } from '../../src/options/page.tsx';
import { countRequests } from '../../src/options/requests.ts';
import type { OptionsActions, OptionsState } from '../../src/options/state.ts';
import { readSymbol } from '../../src/options/symbol.ts';
import { readSettings } from '../../src/shared/settings.ts';
import { violations } from '../views/axe.ts';
import { openStage, words } from '../views/render.tsx';

const full: OptionsState = {
  settings: readSettings({ watchList: [{ symbol: 'US:NVDA', name: 'NVIDIA' }], rememberNotices: true }),
  sites: ['*://news.example/*'],
  sitesToAsk: ['*://other.example/*'],
  remembered: 3,
  requests: 0,
  menu: false,
  askingReset: true,
  invalidSymbol: true,
  toast: 'Saved',
};
const actions = () =>
  ({
    change: vi.fn(),
    removeSite: vi.fn(),
    askSites: vi.fn(),
    addWatched: vi.fn(() => true),
    removeWatched: vi.fn(),
    setMenu: vi.fn(),
    forget: vi.fn(),
    exportFile: vi.fn(),
    importFile: vi.fn(),
    askReset: vi.fn(),
    reset: vi.fn(),
  }) satisfies OptionsActions;

let dom: ReturnType<typeof openStage>;
let app: HTMLElement;
beforeEach(() => {
  dom = openStage();
  dom.window.document.documentElement.lang = 'en';
  app = dom.window.document.getElementById('app') as HTMLElement;
});
const show = (state: OptionsState, acts: OptionsActions = actions()) =>
  act(() => render(<OptionsPage state={state} actions={acts} t={words('en')} />, app));
const press = (label: string) =>
  [...app.querySelectorAll('button')]
    .find((button) => [button.textContent, button.getAttribute('aria-label')].includes(label))
    ?.click();

describe('the options page', () => {
  test('breaks no rule of accessibility', async () => {
    await show(full);
    expect(await violations(dom.serialize())).toEqual([]);
  });

  test('lists each site with its way out', async () => {
    const acts = actions();
    await show(full, acts);
    press('Remove news.example');
    expect(acts.removeSite).toHaveBeenCalledWith('*://news.example/*');
    press('Switch 1 site on again');
    expect(acts.askSites).toHaveBeenCalledWith(['*://other.example/*']);
  });

  test('takes a symbol, and says when it is none', async () => {
    const acts = actions();
    await show(full, acts);
    const field = app.querySelector<HTMLInputElement>('input[name=symbol]');
    if (field) field.value = 'us:aapl';
    press('Add');
    expect(acts.addWatched).toHaveBeenCalledWith('us:aapl');
    expect(app.querySelector('[role=alert]#watch-hint')?.textContent).toMatch(/Not a symbol/);
  });

  test('passes on what was chosen', async () => {
    const acts = actions();
    await show(full, acts);
    const select = [...app.querySelectorAll('select')].find(
      (one) => one.value === 'auto' && one.length === 10,
    );
    if (select) {
      select.selectedIndex = 2;
      select.dispatchEvent(new dom.window.Event('change', { bubbles: true }));
    }
    expect(acts.change).toHaveBeenCalledWith({ interfaceLanguage: 'zh_TW' });
  });

  test('says what is stored, that nothing is sent, and counts it', async () => {
    await show(full);
    expect(app.textContent).toContain('Network requests made by this page: 0');
  });

  test('asks before it resets', async () => {
    const acts = actions();
    await show({ ...full, askingReset: false }, acts);
    press('Reset everything');
    expect(acts.askReset).toHaveBeenCalledWith(true);
    expect(acts.reset).not.toHaveBeenCalled();
    await show(full, acts);
    press('Yes, reset');
    expect(acts.reset).toHaveBeenCalledOnce();
  });
});

test.each([
  ['us:nvda', 'US:NVDA'],
  [' NVDA ', 'US:NVDA'],
  ['BRK.B', 'US:BRK.B'],
  ['HK:700', 'HK:00700'],
  ['ＴＷ：２３３０', 'TW:2330'],
  ['600519', null],
  ['a b', null],
  ['', null],
  ['<b>', null],
])('%j typed as a symbol is %s', (text, symbol) => {
  expect(readSymbol(text)).toBe(symbol);
});

test('requests to the extension itself are not counted, others are', () => {
  const entries = [
    'chrome-extension://abc/a.js',
    'https://elsewhere.example/',
    'chrome-extension://abcd/a.js',
  ];
  const performance = { getEntriesByType: () => entries.map((name) => ({ name }) as PerformanceEntry) };
  expect(countRequests(performance, 'chrome-extension://abc')).toBe(2);
});
