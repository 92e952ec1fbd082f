import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { PageReport } from '../../src/shared/report/report.ts';
import { LOCALES } from '../../src/shared/stored/settings.ts';
import { announcement } from '../../src/views/frame/announce.ts';
import { examples, parts } from './examples.ts';
import { noActions } from './no-actions.ts';
import { openStage, show, words } from './render.tsx';
import { loudReport, quietReport } from './reports.ts';

/** What the live regions say: first what just happened, then the reading. */
const live = (app: HTMLElement) => [...app.querySelectorAll('.live')].map((one) => one.textContent);
const state = (name: string) => examples[name] ?? expect.unreachable(name);
const reading = (report: PageReport) => ({
  ...state('standard'),
  reading: { phase: 'read' as const, report, parts },
});

describe('states', () => {
  test.each([
    ['reading', 'Reading the page…'],
    ['busy', 'The page is busy and has not answered yet.'],
    ['closed', 'The browser lets no extension read this page.'],
    ['closed-pdf', 'This tab shows a PDF, which Fineprint cannot read.'],
    ['failed', 'This page could not be read.'],
    ['nothing', 'There is no text to read on this page.'],
    ['standard', 'Standard notice · 1 notice found'],
    ['holds', 'The author discloses a position in NVDA and SH:688233 · 2 notices found'],
    ['bare', 'No notice found'],
  ])('%s is announced', (name, sentence) => {
    expect(live(show(openStage(), state(name)))).toEqual(['', sentence]);
  });

  test.each(LOCALES)('in %s the hint on an empty page names the button that looks again', (locale) => {
    const t = words(locale);
    expect(t('stateNothingHint')).toContain(t('tryAgain'));
  });

  test('the switch says beforehand what the browser may call it, to who hears it, too', () => {
    const app = show(openStage(), state('standard'));
    const described = app.querySelector('.switch input')?.getAttribute('aria-describedby');
    expect(app.querySelector(`#${described}`)?.textContent).toContain('“read and change”');
    expect(app.querySelector('.switch')?.getAttribute('title')).toContain('never changes a page');
  });

  test('what was read is not announced before the verdict can be shown', () => {
    expect(announcement(words('en'), state('standard'), null)).toBe('Reading the page…');
  });

  test('a word about what just happened is announced beside the reading, which is not said again', () => {
    expect(live(show(openStage(), state('toast')))).toEqual([
      'Report copied',
      'Standard notice · 1 notice found',
    ]);
  });

  test('a page without an article says that, and not that it has no title', () => {
    const title = (report: PageReport) =>
      show(openStage(), reading(report)).querySelector('.facts-title')?.textContent;
    expect(title({ ...quietReport, article: null })).toBe('No article found on this page');
    const named = { ...quietReport, article: null, pageTitle: 'Terms of use' };
    expect(title(named)).toBe('Terms of use');
    expect(show(openStage(), reading(named)).querySelector('.facts-line')?.textContent).toMatch(
      /^No article found on this page/,
    );
    const untitled = quietReport.article && { ...quietReport.article, title: null };
    expect(title({ ...quietReport, article: untitled })).toBe('No title on this page');
  });

  test('a page too large says so above what was read', () => {
    expect(show(openStage(), state('partial')).querySelector('.banner')?.textContent).toMatch(/too large/);
  });

  test('the details of a failure can be copied', () => {
    const copyDetails = vi.fn();
    const app = show(openStage(), state('failed'), { actions: { ...noActions, copyDetails } });
    app.querySelector<HTMLElement>('.whole .button')?.click();
    expect(copyDetails).toHaveBeenCalledWith(expect.stringContaining('invalid-message'));
  });
});

describe('trending list', () => {
  const trending = (app: HTMLElement) => app.querySelector('#trending');

  test('blank rows are counted, not shown', () => {
    const list = trending(show(openStage(), state('standard')));
    expect(list?.textContent).toContain('10 rows, still blank on the page');
    expect(list?.querySelector('table')).toBeNull();
  });

  test('a blank list is called blank where the eye falls first', () => {
    const strip = (name: string) =>
      [...show(openStage(), state(name)).querySelectorAll('.strip li')].map((one) => one.textContent);
    expect(strip('standard')[2]).toBe('10blank');
    expect(strip('holds')[2]).toMatch(/^\dtrending$/);
  });

  test('after a while they are said to be left blank', () => {
    expect(trending(show(openStage(), state('left-blank')))?.textContent).toContain('left blank by the page');
  });

  test('filled rows stand as written, with what the article and the reader have to do with them', () => {
    const list = trending(show(openStage(), state('holds')));
    expect(list?.querySelectorAll('tbody tr')).toHaveLength(4);
    expect(list?.textContent).toContain('3 of 5 rows filled so far');
    const row = [...(list?.querySelectorAll('tr') ?? [])].find((one) => one.textContent?.includes('688233'));
    expect(row?.textContent).toContain('In the article');
    expect(row?.textContent).toContain('Watched');
    expect(list?.textContent).toContain('Advertisement');
  });

  test('a row’s marks are words with a shape each, and only its own', () => {
    const list = trending(show(openStage(), state('holds')));
    const marks = (code: string) => {
      const row = [...(list?.querySelectorAll('tr') ?? [])].find((one) => one.textContent?.includes(code));
      return [...(row?.querySelectorAll('.cross-mark') ?? [])].map(
        (mark) => `${mark.querySelector('svg')?.getAttribute('class')} ${mark.textContent}`,
      );
    };
    expect(marks('688233')).toEqual([
      'icon icon-article In the article',
      'icon icon-flag In the fine print',
      'icon icon-star Watched',
    ]);
    expect(marks('NVDA')).toEqual(['icon icon-flag In the fine print']);
    expect(marks('00700')).toEqual([]);
  });

  test('a row opens its own page, and only where the row has one', () => {
    const links = trending(show(openStage(), state('holds')))?.querySelectorAll<HTMLAnchorElement>('th a');
    expect([...(links ?? [])].map(({ href, rel }) => [href, rel])).toEqual([
      ['https://news.example/stock/NVDA', 'noreferrer noopener'],
    ]);
  });

  test('the list in view is copied in the format that was chosen', async () => {
    const copyList = vi.fn();
    const dom = openStage();
    const app = show(dom, state('holds'), { actions: { ...noActions, copyList } });
    const press = (label: string) =>
      [...app.querySelectorAll<HTMLElement>('#trending .menu button')]
        .find(({ textContent }) => textContent === label)
        ?.click();
    press('Copy as CSV');
    expect(copyList).toHaveBeenLastCalledWith(loudReport.trendingLists[0], 'csv');
    const choice = app.querySelector<HTMLSelectElement>('#trending select');
    if (!choice) expect.unreachable();
    choice.value = '1';
    await act(() => void choice.dispatchEvent(new dom.window.Event('change', { bubbles: true })));
    press('Copy as Markdown');
    expect(copyList).toHaveBeenLastCalledWith(loudReport.trendingLists[1], 'markdown');
  });

  test('rows that fill while the counter is open appear, and nothing else is drawn anew', () => {
    const dom = openStage();
    const app = show(dom, state('standard'));
    const sentence = app.querySelector('.sentences li');
    const notice = app.querySelector('.notice');
    const filled = { ...quietReport, trendingLists: loudReport.trendingLists.slice(0, 1) };
    show(dom, reading(filled));
    expect(trending(app)?.querySelectorAll('tbody tr')).toHaveLength(4);
    expect(app.querySelector('.sentences li')).toBe(sentence);
    expect(app.querySelector('.notice')).toBe(notice);
  });
});

describe('mentions', () => {
  test('say where else the company stands, and the star is for its own listing', () => {
    const setWatched = vi.fn();
    const app = show(openStage(), state('holds'), { actions: { ...noActions, setWatched } });
    const [shenGong, harbour] = app.querySelectorAll('#mentions .mention');
    expect([...(shenGong?.querySelectorAll('.cross-mark') ?? [])].map((one) => one.textContent)).toEqual([
      'In the list',
      'In the fine print',
      'Watched',
    ]);
    expect(harbour?.querySelector('.cross-mark')).toBeNull();
    shenGong?.querySelector<HTMLElement>('[aria-pressed=true]')?.click();
    expect(setWatched).toHaveBeenCalledWith('SH:688233', 'Shen Gong Shares', false);
  });

  test('a name in a script that the reader may not know comes with the English one', () => {
    const english = (locale: string) =>
      show(openStage(), state('foreign'), { locale }).querySelector('.mention-english')?.textContent;
    expect(english('en')).toBe('Shen Gong Semiconductor');
    expect(english('zh_CN')).toBeUndefined();
  });
});

describe('text of a hostile page', () => {
  const attack = '<img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>\u202e';
  const hostile: PageReport = {
    ...loudReport,
    article: loudReport.article && { ...loudReport.article, title: attack, source: attack, byline: attack },
    notices: loudReport.notices.map((notice) => ({
      ...notice,
      text: attack,
      clauses: notice.clauses.map((clause) => ({ ...clause, text: attack, names: [attack], symbols: [] })),
    })),
    trendingLists: loudReport.trendingLists.map((list) => ({
      ...list,
      heading: attack,
      rows: list.rows.map((row) => ({ ...row, name: attack, price: attack, url: 'javascript:alert(1)' })),
    })),
    verdict: { ...loudReport.verdict, securities: [attack], party: attack },
  };

  test('stays text: no element, no address, no control that turns the line around', () => {
    const app = show(openStage(), reading(hostile));
    expect(app.querySelectorAll('img, a, script')).toHaveLength(0);
    expect(app.textContent).toContain('<img src=x');
    expect(app.textContent).not.toContain('\u202e');
  });
});

test('a notice that the site changed is told with both texts', () => {
  const text = show(openStage(), state('changed')).querySelector('.changes')?.textContent;
  expect(text).toContain('has changed since you last saw it');
  expect(text).toContain('不持有文中股份');
  expect(text).toContain('可能持有文中股份');
});

test('the switch of the foot names the site and passes on what was chosen', () => {
  const setAlwaysOn = vi.fn();
  const app = show(openStage(), state('standard'), { actions: { ...noActions, setAlwaysOn } });
  const box = app.querySelector<HTMLInputElement>('.foot input');
  expect(app.querySelector('.foot')?.textContent).toContain('Always on news.example');
  box?.click();
  expect(setAlwaysOn).toHaveBeenCalledWith(true);
});

test.each([
  ['site-given', 'From now on Fineprint reads news.example as its pages open'],
  ['site-refused', 'Nothing was allowed for news.example.'],
  ['site-ended', 'The permission for news.example was given back.'],
])('what came of the switch is told in words and said aloud: %s', (name, sentence) => {
  const answer = show(openStage(), state(name)).querySelector('.site-answer');
  expect(answer?.textContent).toContain(sentence);
  expect(answer?.getAttribute('role')).toBe('status');
});

test('where nothing can be read no badge is offered, but the way to read a copied text', () => {
  const openText = vi.fn();
  const app = show(openStage(), state('closed-picture'), { actions: { ...noActions, openText } });
  expect(app.querySelector('.switch')).toBeNull();
  app.querySelector<HTMLElement>('.status button')?.click();
  expect(openText).toHaveBeenCalledOnce();
});

test('keys that are switched off are not shown as if they worked', () => {
  const keys = (name: string) =>
    [...show(openStage(), state(name)).querySelectorAll('kbd')].map((key) => key.textContent);
  expect(keys('keys')).toContain('t');
  expect(keys('keys-off')).toEqual(['Esc']);
});

test('every word of the counter comes from the catalogue', () => {
  const english = words('en');
  const app = show(openStage(), state('holds'), { locale: 'zh_TW' });
  for (const key of ['sectionSummary', 'viewBoth', 'severity4', 'kindPos', 'privacyLine', 'rowAd'] as const) {
    expect(app.textContent).not.toContain(english(key));
    expect(app.textContent).toContain(words('zh_TW')(key));
  }
});
