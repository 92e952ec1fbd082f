import { expect, test, vi } from 'vitest';
import type { PageReport } from '../../src/shared/report/report.ts';
import { examples, parts } from './examples.ts';
import { noActions } from './no-actions.ts';
import { openStage, show } from './render.tsx';
import { loudReport, quietReport } from './reports.ts';

const state = (name: string) => examples[name] ?? expect.unreachable(name);
const reading = (report: PageReport) => ({
  ...state('standard'),
  reading: { phase: 'read' as const, report, parts },
});
const texts = (app: HTMLElement) =>
  [...app.querySelectorAll('#notices .clause-text')].map((one) => one.textContent);

test('translated shows translations, and the original where there is none', () => {
  const shown = texts(show(openStage(), state('standard')));
  expect(shown).toHaveLength(5);
  expect(shown[0]).toBe('Disclaimer: investing carries risk;');
  expect(shown[4]).toBe(quietReport.notices[0]?.clauses[4]?.text);
});

test('original shows the page’s own words', () => {
  const original = {
    ...state('standard'),
    settings: { ...state('standard').settings, noticeView: 'original' as const },
  };
  expect(texts(show(openStage(), original)).join('')).toBe(quietReport.notices[0]?.text);
});

test('both shows each translation with its original under it', () => {
  expect(texts(show(openStage(), state('both')))).toHaveLength(9);
});

test('the toggle asks for the view that was chosen', () => {
  const setView = vi.fn();
  const dom = openStage();
  const app = show(dom, state('standard'), { actions: { ...noActions, setView } });
  app.querySelector<HTMLInputElement>('input[value=both]')?.click();
  expect(setView).toHaveBeenCalledWith('both');
});

test('says that the translation is unofficial and how much was left in the original', () => {
  const text = show(openStage(), state('standard')).querySelector('#notices')?.textContent;
  expect(text).toContain('Unofficial translation; the original prevails.');
  expect(text).toContain('1 of 5 clauses left in Traditional Chinese');
});

test('the most severe notice comes first, each clause with kind, word and shape', () => {
  const app = show(openStage(), state('holds'));
  const clause = app.querySelector('.clause');
  expect(clause?.textContent).toContain('Positions held');
  expect(clause?.textContent).toContain('Critical');
  expect(clause?.querySelector('.shape-4')).not.toBeNull();
  expect(app.querySelector('.notice')?.textContent).toContain('Hidden on the page');
});

test('a clause that no phrase tells is called likely before its kind, and says why on demand', () => {
  const app = show(openStage(), state('likely'));
  const [held, machine] = app.querySelectorAll('.clause');
  expect(held?.querySelector('.clause-head')?.textContent).toMatch(/^LikelyPositions held/);
  const why = held?.querySelector('details');
  expect(why?.open).toBe(false);
  expect(why?.textContent).toBe('Why “likely”?Its words together suggest it; no known phrase says so.');
  expect(machine?.textContent).not.toMatch(/likely/i);
});

test('so is the verdict that rests on it, which does not claim that the page says so', () => {
  const verdict = show(openStage(), state('likely')).querySelector('.verdict');
  expect(verdict?.querySelector('.verdict-line')?.textContent).toMatch(/^Likely: The author discloses/);
  expect(verdict?.textContent).toContain('no known phrase says so');
  expect(verdict?.textContent).toContain(
    'Also: The publisher earns from its links (likely)\u00a0· AI was used',
  );
  expect(show(openStage(), state('holds')).querySelector('.verdict')?.textContent).not.toMatch(/likely/i);
});

test('the verdict leads to the clause that it rests on, and one that rests on none leads nowhere', () => {
  const reveal = vi.fn();
  const press = (report: PageReport) =>
    show(openStage(), reading(report), { actions: { ...noActions, reveal } })
      .querySelector<HTMLElement>('.verdict button')
      ?.click();
  press(quietReport);
  expect(reveal).not.toHaveBeenCalled();
  const shown = loudReport.notices.map((notice) => ({ ...notice, visible: true }));
  press({ ...loudReport, notices: shown });
  const [, holding] = shown;
  expect(reveal).toHaveBeenCalledWith(holding?.spans[0]?.block, holding?.clauses[0]?.text);
});

test('where no clause could be translated that is said once, and there is nothing to toggle', () => {
  const untranslated = quietReport.notices.map(({ id, clauses }) => [
    id,
    clauses.map(() => ({ text: null, reason: 'unknown' as const })),
  ]);
  const all = {
    ...state('standard'),
    reading: {
      phase: 'read' as const,
      report: quietReport,
      parts: { ...parts, translations: Object.fromEntries(untranslated) },
    },
  };
  const notices = show(openStage(), all).querySelector('#notices');
  expect(notices?.textContent).toContain('5 of 5 clauses left in Traditional Chinese');
  expect(notices?.textContent).not.toContain('no translation known');
  expect(notices?.querySelector('.toggle')).toBeNull();
  expect(show(openStage(), state('standard')).querySelector('#notices')?.textContent).toContain(
    'Left in the original',
  );
});

test('clauses in the reader’s own language wait for no translation', () => {
  const waiting = (target: 'en' | 'zh-Hant') => ({
    ...state('standard'),
    target,
    reading: {
      phase: 'read' as const,
      report: quietReport,
      parts: { ...parts, translations: null },
    },
  });
  expect(show(openStage(), waiting('en')).querySelector('#notices .toggle')).not.toBeNull();
  expect(show(openStage(), waiting('zh-Hant')).querySelector('#notices .toggle')).toBeNull();
});

test('a page without notices is not called safe', () => {
  expect(show(openStage(), state('bare')).querySelector('#notices')?.textContent).toContain(
    'does not make the page safe',
  );
});

test('what the severities and “likely” mean is told on demand, once, above the notices', () => {
  const app = show(openStage(), state('likely'));
  const help = app.querySelectorAll<HTMLDetailsElement>('.severity-help');
  expect(help).toHaveLength(1);
  expect(help[0]?.open).toBe(false);
  expect(help[0]?.nextElementSibling?.className).toBe('notice');
  expect(help[0]?.querySelector('summary')?.textContent).toBe('From “Critical” to “Routine”: what it means');
  const terms = [...(help[0]?.querySelectorAll('dt') ?? [])].map((one) => one.textContent);
  expect(terms).toEqual(['Critical', 'Material', 'Context', 'Routine', 'Likely']);
  expect(help[0]?.textContent).toContain('It never tells that a page is safe.');
});

test('nothing is explained where no notice has a severity', () => {
  expect(show(openStage(), state('bare')).querySelector('.severity-help')).toBeNull();
});

test('each button that shows a passage is named by the beginning of the words beside it', () => {
  const named = (name: string, part: string) =>
    [...show(openStage(), state(name)).querySelectorAll(`#${part} [aria-label^="Show on the page"]`)].map(
      (one) => one.getAttribute('aria-label'),
    );
  expect(named('standard', 'notices')).toEqual([
    'Show on the page: Disclaimer: investing carries risk;',
    'Show on the page: this article is not investment advice;',
    'Show on the page: the content above should not be regarded as an…',
    'Show on the page: nor should any related discussion, comment or…',
    `Show on the page: ${quietReport.notices[0]?.clauses[4]?.text}`,
  ]);
  expect(named('original', 'notices')[0]).toBe(
    `Show on the page: ${quietReport.notices[0]?.clauses[0]?.text}`,
  );
  for (const part of ['summary', 'trending', 'mentions']) {
    const names = named('holds', part);
    expect(new Set(names).size).toBe(names.length);
    expect(names.join()).not.toBe('');
  }
});

test('the head of a bilingual notice names both of its languages', () => {
  const head = show(openStage(), state('bilingual')).querySelector('.notice-head')?.textContent;
  expect(head).toContain('English and Traditional Chinese');
});

// "The author holds no position" says something about holdings; it discloses none.
test('of a standard notice only what it discloses is denied, not what it speaks of', () => {
  const denies = { ...state('standard'), reading: state('bilingual').reading };
  const meaning = show(openStage(), denies).querySelector('.verdict-meaning')?.textContent;
  expect(meaning).toBe('No clause found that discloses holdings, payment or AI.');
});
