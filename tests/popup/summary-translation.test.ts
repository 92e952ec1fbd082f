import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { summaryPassage } from '../../src/digest/passages.ts';
import { openTranslator } from '../../src/popup/digester/translator.ts';
import type { TranslatorParts } from '../../src/popup/digester/translator-run.ts';
import { type ClauseTranslation, SUMMARY_ID } from '../../src/shared/digest.ts';
import type { DigestParts } from '../../src/views/state.ts';
import { parts as made } from '../views/examples.ts';
import { quietReport } from '../views/reports.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Factory = NonNullable<TranslatorParts['factory']>;
const never = <T>() => new Promise<T>(() => {});
const whole = made.summary ?? expect.unreachable();
const summary = { ...whole, sentences: whole.sentences.slice(1) };
const GERMAN = new Map([
  [
    'Orders',
    'Die Aufträge für Schiffssensoren, zwei Fünftel des Umsatzes, wuchsen erstmals seit drei Jahren nicht.',
  ],
  ['Chief', 'Firmenchefin Ana Ruiz erwartet, dass sich der Auftragsbestand „nicht vor dem Frühjahr“ erholt.'],
  ['Shen', 'Shen Gong Shares, ihr Zulieferer für Siliziumteile, fiel in Shanghai um 3,1 %.'],
]);
/** An English story without notices, for a reader of German. */
const report = { ...quietReport, notices: [] };
const passage = summaryPassage(report, summary) ?? expect.unreachable();
const LEFT: ClauseTranslation[] = passage.clauses.map(() => ({ text: null, reason: 'unknown' }));

function play(factory: Partial<Factory> | undefined, clicked = false) {
  const shown: Partial<DigestParts> = {};
  const translator = openTranslator({
    factory: factory && { availability: async () => 'downloadable', create: never, ...factory },
    target: () => 'de',
    library: async () => ({ [SUMMARY_ID]: LEFT }),
    named: async (_report, made) => made,
    passages: async () => [passage],
    painted: async () => {},
    clicked: () => clicked,
  });
  const ask = async () => {
    shown.translations = await translator.translations(report, (part) => Object.assign(shown, part));
    await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(2500);
  };
  return { ask, translator, shown, state: () => shown.browser?.[0]?.state };
}
/** Keeps every figure, name and negation. */
const faithfully = async (text: string) => GERMAN.get(text.split(' ')[0] ?? '') ?? expect.unreachable(text);

describe('the summary in the reader’s language', () => {
  test('is translated sentence by sentence, and says by whom', async () => {
    const { ask, shown, state } = play({ create: async () => ({ translate: faithfully }) });
    await ask();
    expect(state()).toEqual({ state: 'available' });
    const sentences = shown.translations?.[SUMMARY_ID] ?? [];
    expect(sentences).toEqual(
      [...GERMAN.values()].map((text) => ({ text, language: 'de', origin: 'browser' })),
    );
  });

  test('keeps a sentence in the original whose figure would change, with the reason', async () => {
    const translate = async (text: string) => (await faithfully(text)).replace('3,1 %', '1,3 %');
    const { ask, shown } = play({ create: async () => ({ translate }) });
    await ask();
    const sentences = shown.translations?.[SUMMARY_ID] ?? [];
    expect(sentences.map(({ text }) => text === null)).toEqual([false, false, true]);
    expect(sentences[2]).toMatchObject({ reason: 'guard' });
  });

  test.each<[string, Partial<Factory> | undefined, object | undefined]>([
    ['is not there', undefined, undefined],
    ['never answers', {}, { state: 'stalled' }],
    ['does not offer the pair', { availability: async () => 'unavailable' }, { state: 'refused' }],
    [
      'wants a click',
      { create: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
      { state: 'needs-download' },
    ],
    [
      'breaks over a sentence',
      { create: async () => ({ translate: () => Promise.reject(new Error('lost')) }) },
      { state: 'failed', message: 'Error: lost' },
    ],
  ])('stays in the original when the translator %s', async (_what, factory, end) => {
    const { ask, shown, state } = play(factory);
    await ask();
    expect(state()).toEqual(end);
    expect(shown.translations?.[SUMMARY_ID]).toEqual(LEFT);
  });

  test('is translated after the download that the reader asked for', async () => {
    const { ask, shown, state, translator } = play({ create: async () => ({ translate: faithfully }) }, true);
    await ask();
    expect(state()).toEqual({ state: 'needs-download' });
    translator.download('en');
    expect(state()).toEqual({ state: 'downloading', progress: 0 });
    await vi.advanceTimersByTimeAsync(0);
    expect(shown.translations?.[SUMMARY_ID]?.[0]).toMatchObject({ origin: 'browser' });
  });
});

test('a story whose language nobody could tell has no passage to translate', () => {
  const article = { ...(report.article ?? expect.unreachable()), language: 'und' };
  expect(summaryPassage({ ...report, article }, summary)).toBeNull();
  expect(summaryPassage({ ...report, article: null }, summary)).toBeNull();
  expect(summaryPassage(report, { sentences: [], note: 'too-short' })).toBeNull();
});
