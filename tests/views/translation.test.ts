import { describe, expect, test, vi } from 'vitest';
import type { ClauseTranslation } from '../../src/shared/digest.ts';
import type { PageReport } from '../../src/shared/report/report.ts';
import type { DigestParts } from '../../src/views/state.ts';
import { examples, parts } from './examples.ts';
import { noActions } from './no-actions.ts';
import { openStage, show } from './render.tsx';
import { loudReport, quietReport } from './reports.ts';

const state = (name: string) => examples[name] ?? expect.unreachable(name);
const read = (report: PageReport, made: Partial<DigestParts> = {}) => ({
  ...state('standard'),
  reading: { phase: 'read' as const, report, parts: { ...parts, ...made } },
});
const notices = (app: HTMLElement) => app.querySelector('#notices') ?? expect.unreachable();

describe('the browser’s translator', () => {
  test.each([
    ['translator-stalled', 'did not answer'],
    ['translator-refused', 'does not offer Traditional Chinese → English'],
    ['translator-failed', 'OperationError: no memory'],
    ['translator-downloading', 'Downloading the language pack: 42%'],
    ['translator-offered', 'downloads a language pack first; the page’s words stay on this device'],
  ])('%s is said in a sentence, and nothing spins', (name, sentence) => {
    const section = notices(show(openStage(), state(name)));
    expect(section.textContent).toContain(sentence);
    expect(section.querySelector('progress:not([value])')).toBeNull();
  });

  test.each(['absent', 'available', 'aborted'] as const)('%s needs no words', (one) => {
    const browser = [{ from: 'zh-Hant', to: 'en', state: { state: one } }];
    expect(
      notices(show(openStage(), read(quietReport, { browser }))).querySelector('.translator'),
    ).toBeNull();
  });

  test('downloads in a click on the button that says so', () => {
    const downloadTranslator = vi.fn();
    const app = show(openStage(), state('translator-offered'), {
      actions: { ...noActions, downloadTranslator },
    });
    const button = notices(app).querySelector<HTMLElement>('.translator button');
    expect(button?.textContent).toBe('Download the language pack');
    button?.click();
    expect(downloadTranslator).toHaveBeenCalledWith('zh-Hant');
  });
});

describe('clauses left in the original', () => {
  test('are counted among those that had to be translated, with their language', () => {
    expect(notices(show(openStage(), read(loudReport))).textContent).toContain(
      '1 of 5 clauses left in Traditional Chinese',
    );
  });

  test('are said to be in the language of each, where a notice is bilingual', () => {
    const [notice] = quietReport.notices;
    const bilingual = {
      ...quietReport,
      notices: [{ ...notice, clauses: notice?.clauses.map((each) => ({ ...each, language: 'ko' })) }],
    } as typeof quietReport;
    const left: ClauseTranslation = { text: null, reason: 'unknown' };
    const app = notices(show(openStage(), read(bilingual, { translations: { 0: [left] } })));
    expect(app.textContent).toContain('1 of 1 clauses left in Korean');
    expect(app.querySelector('.clause-text [lang]')?.getAttribute('lang')).toBe('ko');
  });

  test.each([
    ['percentage', 'a figure would have changed'],
    ['negation', 'a negation would have changed'],
    ['chance', '“may” would have changed'],
    ['all', '“some” or “all” would have changed'],
    [undefined, 'a figure, name or negation would have changed'],
  ])('by the guard for %s say what would have changed', (loss, sentence) => {
    const left: ClauseTranslation = { text: null, reason: 'guard', ...(loss ? { loss } : {}) };
    const app = show(openStage(), read(quietReport, { translations: { 0: [left] } }));
    expect(notices(app).querySelector('.clause')?.textContent).toContain(sentence);
  });
});

test.each([
  ['de', true],
  ['en', false],
] as const)('a reader of %s is told when no translation into it exists here: %s', (target, told) => {
  const left: ClauseTranslation = { text: null, reason: 'unknown' };
  const app = show(openStage(), { ...read(quietReport, { translations: { 0: [left] } }), target });
  const text = notices(app).textContent ?? '';
  expect(text.includes('cannot translate into German by itself yet')).toBe(told);
  expect(text.includes('English and Chinese can be chosen')).toBe(told);
});

describe('in both languages', () => {
  test('each half has its own language and direction, and only a pair is marked as one', () => {
    const report: PageReport = {
      ...quietReport,
      notices: quietReport.notices.map((notice) => ({ ...notice, language: 'ar' })),
    };
    const clauses = report.notices[0]?.clauses ?? expect.unreachable();
    if (clauses[0]) clauses[0] = { ...clauses[0], text: 'NVDA: هذا المقال ليس نصيحة للاستثمار' };
    const app = show(openStage(), { ...read(report), settings: state('both').settings });
    const pieces = [...app.querySelectorAll('.clause:first-child .clause-text bdi')];
    expect(pieces.map((one) => [one.getAttribute('lang'), one.getAttribute('dir')])).toEqual([
      ['en', 'ltr'],
      ['ar', 'rtl'],
    ]);
    expect(app.querySelectorAll('.clause-pair')).toHaveLength(4);
  });

  test('can be copied, where there is a translation', () => {
    const copyBoth = vi.fn();
    const tools = (made: Partial<DigestParts>) =>
      notices(
        show(openStage(), read(quietReport, made), { actions: { ...noActions, copyBoth } }),
      ).querySelector<HTMLElement>('.clause-tools button');
    tools({})?.click();
    expect(copyBoth).toHaveBeenCalledOnce();
    expect(tools({ translations: { 0: [{ text: null, reason: 'unknown' }] } })).toBeNull();
  });
});

test('the target language is chosen beside the clauses; one that this browser lacks stays in sight', () => {
  const setTarget = vi.fn();
  const app = show(
    openStage(),
    { ...read(quietReport), target: 'ja' },
    { actions: { ...noActions, setTarget } },
  );
  const select = app.querySelector<HTMLSelectElement>('.clause-tools select') ?? expect.unreachable();
  expect([...select.options].map((one) => one.value)).toEqual(['en', 'zh-Hant', 'zh-Hans', 'ja']);
  expect(select.value).toBe('ja');
  select.value = 'zh-Hant';
  select.dispatchEvent(new (window as typeof globalThis & Window).Event('change'));
  expect(setTarget).toHaveBeenCalledWith('zh-Hant');
});

describe('facts', () => {
  const facts = (report: PageReport, minutes: number | null = 4) =>
    show(openStage(), read(report, { minutes })).querySelector('.facts') ?? expect.unreachable();

  test('name language, reading time and what a machine did', () => {
    const also = { ...loudReport.verdict, also: ['ai' as const, 'machine-translated' as const] };
    const text = facts({ ...loudReport, verdict: also }).textContent;
    for (const words of ['English', '4 min read', 'AI was used', 'Machine translation'])
      expect(text).toContain(words);
    expect(facts(quietReport).textContent).not.toContain('AI was used');
  });

  test('keep the room of a reading time still being counted, and have none without an article', () => {
    expect(facts(quietReport, null).querySelector('.facts-later')).not.toBeNull();
    expect(facts({ ...quietReport, article: null }, 0).textContent).not.toContain('min read');
  });
});

test('the mark that calls the article advertising stands with the verdict, as text', () => {
  const verdict = { ...quietReport.verdict, code: 'sponsored' as const, label: '<b>Anzeige</b>' };
  const line = show(openStage(), read({ ...quietReport, verdict })).querySelector('.verdict');
  expect(line?.textContent).toContain('Labelled on the page: <b>Anzeige</b>');
});
