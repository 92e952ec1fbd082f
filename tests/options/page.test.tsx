import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { OptionsPage } from '../../src/options/page.tsx';
import { countRequests } from '../../src/options/requests.ts';
import type { OptionsActions, OptionsState } from '../../src/options/state.ts';
import { readSettings } from '../../src/shared/stored/settings.ts';
import { violations } from '../views/axe.ts';
import { openStage, words } from '../views/render.tsx';

const full: OptionsState = {
  settings: readSettings({ watchList: [{ symbol: 'US:NVDA', name: 'NVIDIA' }], rememberNotices: true }),
  sites: ['*://news.example/*'],
  sitesToAsk: ['*://other.example/*'],
  remembered: 3,
  requests: 0,
  extras: { contextMenus: false, sidePanel: true },
  askingReset: true,
  watchAnswer: { kind: 'unknown', asked: 'Nobody & Sons' },
  toast: 'Saved',
};
const actions = () =>
  ({
    change: vi.fn(),
    removeSite: vi.fn(),
    askSites: vi.fn(),
    addWatched: vi.fn(async () => true),
    chooseWatched: vi.fn(),
    exportWatched: vi.fn(),
    importWatched: vi.fn(),
    removeWatched: vi.fn(),
    setExtra: vi.fn(),
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

  test('extras are switched on and given back; what the browser does not offer is not shown', async () => {
    const acts = actions();
    await show(full, acts);
    const boxes = [...app.querySelectorAll<HTMLInputElement>('[aria-labelledby=options-extras] input')];
    expect(boxes.map(({ checked }) => checked)).toEqual([false, true]);
    for (const box of boxes) box.click();
    expect(acts.setExtra.mock.calls).toEqual([
      ['contextMenus', true],
      ['sidePanel', false],
    ]);
    await show({ ...full, extras: {} });
    expect(app.querySelector('[aria-labelledby=options-extras]')).toBeNull();
  });

  const answerText = () => app.querySelector('[aria-labelledby=options-watch] [role=status]')?.textContent;

  test('takes a symbol or a name, empties the field once it is added, and says what it does not know', async () => {
    const acts = actions();
    await show(full, acts);
    const field = app.querySelector<HTMLInputElement>('input[name=security]');
    if (!field) expect.unreachable();
    field.value = 'Apple';
    await act(() => press('Add'));
    expect(acts.addWatched).toHaveBeenCalledWith('Apple');
    await vi.waitFor(() => expect(field.value).toBe(''));
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(answerText()).toMatch(/no security as “Nobody & Sons”/);
  });

  test('what was typed stays in the field while it is not added', async () => {
    const acts = { ...actions(), addWatched: vi.fn(async () => false) };
    await show(full, acts);
    const field = app.querySelector<HTMLInputElement>('input[name=security]');
    if (!field) expect.unreachable();
    field.value = 'toyota';
    await act(() => press('Add'));
    expect(acts.addWatched).toHaveBeenCalledWith('toyota');
    expect(field.value).toBe('toyota');
  });

  test('offers the candidates of a name that means several', async () => {
    const acts = actions();
    const among = [
      { symbol: 'US:BABA', name: 'Alibaba Group Holding Ltd' },
      { symbol: 'HK:09988', name: '阿里巴巴' },
    ];
    await show({ ...full, watchAnswer: { kind: 'choose', asked: 'alibaba', among } }, acts);
    expect(answerText()).toContain('“alibaba” may mean:');
    const field = app.querySelector<HTMLInputElement>('input[name=security]');
    if (!field) expect.unreachable();
    field.value = 'alibaba';
    press('Watch 阿里巴巴 HK:09988');
    expect(field.value).toBe('');
    expect(acts.chooseWatched).toHaveBeenCalledWith(among[1]);
    expect(await violations(dom.serialize())).toEqual([]);
  });

  test('exports the list, imports one, and shows every line that was left away', async () => {
    const acts = actions();
    const unknown = ['Nobody Ltd', '???'];
    const over = ['US:ZZ Zed'];
    await show({ ...full, watchAnswer: { kind: 'imported', added: 3, unknown, over } }, acts);
    expect(answerText()).toContain('3 securities added');
    expect(answerText()).toContain('2 lines were not added');
    expect([...app.querySelectorAll('.left-lines li')].map((line) => line.textContent)).toEqual([
      ...over,
      ...unknown,
    ]);
    press('Export as CSV');
    press('Export as JSON');
    expect(acts.exportWatched.mock.calls).toEqual([['csv'], ['json']]);
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

test('requests to the extension itself are not counted, others are', () => {
  const entries = [
    'chrome-extension://abc/a.js',
    'https://elsewhere.example/',
    'chrome-extension://abcd/a.js',
  ];
  const performance = { getEntriesByType: () => entries.map((name) => ({ name }) as PerformanceEntry) };
  expect(countRequests(performance, 'chrome-extension://abc')).toBe(2);
});
