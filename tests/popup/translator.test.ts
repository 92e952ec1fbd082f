import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openTranslator } from '../../src/popup/digester/translator.ts';
import type { TranslatorParts } from '../../src/popup/digester/translator-run.ts';
import type { ClauseTranslation } from '../../src/shared/digest.ts';
import type { DigestParts } from '../../src/views/state.ts';
import { loudReport, quietReport } from '../views/reports.ts';
import { ShapedTranslator } from './shaped-translator.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Factory = NonNullable<TranslatorParts['factory']>;
const never = <T>() => new Promise<T>(() => {});
const KNOWN: ClauseTranslation = { text: 'known', language: 'en', origin: 'reviewed' };
const LEFT: ClauseTranslation = { text: null, reason: 'unknown' };
/** The last clause of the example is left over: "the company takes no responsibility …". */
const library = { 0: [KNOWN, KNOWN, KNOWN, KNOWN, LEFT], 1: [] };
const WORDS =
  'The company accepts no responsibility or warranty for the accuracy and completeness of information,';

/** A translator over a browser that a test plays. */
function play(factory: Partial<Factory> | undefined, parts: Partial<TranslatorParts> = {}) {
  const shown: Partial<DigestParts> = {};
  const more = vi.fn((part: Partial<DigestParts>) => void Object.assign(shown, part));
  const translator = openTranslator({
    factory: factory && { availability: async () => 'downloadable', create: never, ...factory },
    target: () => 'en',
    library: vi.fn(async () => library),
    named: async (_report, made) => made,
    passages: async (report) => report.notices,
    painted: async () => {},
    clicked: () => false,
    ...parts,
  });
  const ask = async (report = quietReport) => {
    shown.translations = await translator.translations(report, more);
  };
  const state = () => shown.browser?.[0]?.state;
  return { translator, ask, shown, more, state };
}
// The room is loaded on first use, by the test runner's own clock.
const settle = async (milliseconds = 0) => {
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(milliseconds);
};
const ready = (translate: (text: string) => Promise<string>) => ({ create: async () => ({ translate }) });

describe('the browser’s own translator', () => {
  test('fills what the phrase book left over, and nothing else', async () => {
    const translate = vi.fn(async () => WORDS);
    const { ask, shown, state } = play(ready(translate));
    await ask();
    expect(shown.translations).toEqual(library);
    await settle();
    expect(state()).toEqual({ state: 'available' });
    expect(translate).toHaveBeenCalledOnce();
    expect(shown.translations?.[0]).toEqual([
      KNOWN,
      KNOWN,
      KNOWN,
      KNOWN,
      { text: WORDS, language: 'en', origin: 'browser' },
    ]);
  });

  test('is not asked before the phrase book’s own are painted', async () => {
    const create = vi.fn(never<never>);
    let paint = () => {};
    const painted = () =>
      new Promise<void>((done) => {
        paint = done;
      });
    const { ask } = play({ create }, { painted });
    await ask();
    await settle(5000);
    expect(create).not.toHaveBeenCalled();
    paint();
    await settle();
    expect(create).toHaveBeenCalledOnce();
  });

  test('is asked for what is left over once companies are known by name, which are told after the first paint', async () => {
    const translate = vi.fn(async () => WORDS);
    const NAMED: ClauseTranslation = { text: 'The author holds 台積電', language: 'en', origin: 'template' };
    const named = { 0: [KNOWN, KNOWN, KNOWN, KNOWN, NAMED], 1: [] };
    let paint = () => {};
    const painted = () =>
      new Promise<void>((done) => {
        paint = done;
      });
    const namedFrom = vi.fn(async () => named);
    const { ask, shown, more } = play(ready(translate), { named: namedFrom, painted });
    await ask();
    expect(shown.translations).toEqual(library);
    await settle();
    expect(namedFrom).not.toHaveBeenCalled();
    paint();
    await settle();
    expect(namedFrom).toHaveBeenCalledExactlyOnceWith(quietReport, library);
    expect(shown.translations).toBe(named);
    expect(translate).not.toHaveBeenCalled();
    more.mockClear();
    await ask();
    expect(shown.translations).toBe(named);
    expect(more.mock.calls.filter(([part]) => part.translations)).toEqual([]);
  });

  test('fills what is left over where the companies cannot be found', async () => {
    const failing = async () => Promise.reject(new Error('the table does not load'));
    const { ask, shown } = play(
      ready(async () => WORDS),
      { named: failing },
    );
    await ask();
    await settle();
    expect(shown.translations?.[0]?.[4]).toMatchObject({ origin: 'browser' });
  });

  test('that is not there leaves things as they are', async () => {
    const { ask, shown } = play(undefined);
    await ask();
    await settle(5000);
    expect(shown).toEqual({ translations: library, browser: [] });
  });

  test.each<[string, Partial<Factory>, object]>([
    ['never answers', {}, { state: 'stalled' }],
    ['never says whether it can', { availability: never }, { state: 'stalled' }],
    ['does not offer the pair', { availability: async () => 'unavailable' }, { state: 'refused' }],
    [
      'wants a click',
      { create: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
      { state: 'needs-download' },
    ],
    [
      'breaks',
      { create: () => Promise.reject(new Error('no memory')) },
      { state: 'failed', message: 'Error: no memory' },
    ],
    [
      'breaks over a clause',
      ready(() => Promise.reject(new Error('lost'))),
      { state: 'failed', message: 'Error: lost' },
    ],
  ])('that %s ends in a state that is said', async (_what, factory, end) => {
    const { ask, shown, state } = play(factory);
    await ask();
    await settle(2500);
    expect(state()).toEqual(end);
    expect(shown.translations).toEqual(library);
  });

  test('under a click offers the download first, and downloads when asked', async () => {
    const create = vi.fn<Factory['create']>(async () => ({ translate: async () => WORDS }));
    const { ask, translator, shown, state } = play({ create }, { clicked: () => true });
    await ask();
    await settle();
    expect(state()).toEqual({ state: 'needs-download' });
    expect(create).not.toHaveBeenCalled();
    translator.download('zh-Hant');
    expect(create).toHaveBeenCalledOnce();
    expect(state()).toEqual({ state: 'downloading', progress: 0 });
    await settle();
    expect(shown.translations?.[0]?.[4]).toMatchObject({ origin: 'browser' });
  });

  test('whose words would lose a negation is told apart, with what would have changed', async () => {
    const { ask, shown } = play(ready(async () => 'The company accepts responsibility for the information.'));
    await ask();
    await settle();
    expect(shown.translations?.[0]?.[4]).toEqual({ text: null, reason: 'guard', loss: 'negation' });
  });
});

describe('a translator of the browser’s own shape', () => {
  const { availability, create } = ShapedTranslator;
  const factory = { availability, create };
  const clicked = () => ShapedTranslator.clicked;

  test('is offered by a button, downloads with progress, translates, and needs no click the next time', async () => {
    ShapedTranslator.reset(() => WORDS);
    const { ask, translator, shown, state, more } = play(factory, { clicked });
    await ask();
    await settle(100);
    expect(state()).toEqual({ state: 'needs-download' });
    expect(shown.translations).toEqual(library);

    ShapedTranslator.clicked = true;
    translator.download('zh-Hant');
    await settle(500);
    const states = more.mock.calls.flatMap(([part]) => part.browser?.map((pair) => pair.state) ?? []);
    expect(states).toContainEqual({ state: 'downloading', progress: 0.5 });
    expect(state()).toEqual({ state: 'available' });
    expect(shown.translations?.[0]?.[4]).toEqual({ text: WORDS, language: 'en', origin: 'browser' });

    const again = play(factory, { clicked });
    await again.ask();
    await settle(100);
    expect(again.shown.translations?.[0]?.[4]).toMatchObject({ origin: 'browser' });
    expect(ShapedTranslator.created).toBe(2);
  });

  test('is believed no more than others: what it turns round stays in the original', async () => {
    ShapedTranslator.reset(() => 'The company guarantees the accuracy and completeness of information,');
    ShapedTranslator.installed = true;
    const { ask, shown } = play(factory, { clicked });
    await ask();
    await settle(100);
    expect(shown.translations?.[0]?.[4]).toEqual({ text: null, reason: 'guard', loss: 'negation' });
  });
});

describe('a page that reports anew', () => {
  test('with the same notices keeps what was made, and makes nothing twice', async () => {
    const create = vi.fn<Factory['create']>(async () => ({ translate: async () => WORDS }));
    const { ask, shown } = play({ create });
    await ask();
    await settle();
    await ask({ ...quietReport, trendingLists: loudReport.trendingLists });
    expect(shown.translations?.[0]?.[4]).toMatchObject({ origin: 'browser' });
    expect(shown.browser).toHaveLength(1);
    await settle();
    expect(create).toHaveBeenCalledOnce();
  });

  test('with other notices gives up the wait for the old ones', async () => {
    let waiting: AbortSignal | undefined;
    const create: Factory['create'] = ({ signal }) => {
      waiting ??= signal;
      return never();
    };
    const { ask, shown } = play({ create });
    await ask();
    await settle();
    await ask({ ...quietReport, notices: [] });
    expect(waiting?.aborted).toBe(true);
    expect(shown.browser).toEqual([]);
    await settle(5000);
    expect(shown.browser).toEqual([]);
  });

  test('that could not begin leaves the phrase book’s words, and begins when asked again', async () => {
    const passages = vi.fn<TranslatorParts['passages']>(async (report) => report.notices);
    passages.mockRejectedValueOnce(new Error('not loaded'));
    const translate = vi.fn(async () => WORDS);
    const { ask, shown } = play(ready(translate), { passages });
    await ask();
    await settle();
    expect(shown.translations).toEqual(library);
    expect(translate).not.toHaveBeenCalled();
    await ask();
    await settle();
    expect(translate).toHaveBeenCalledOnce();
  });

  test('after a failure of the phrase book tries again', async () => {
    const failing = vi.fn().mockRejectedValueOnce(new Error('once')).mockResolvedValue(library);
    const { ask, shown } = play(undefined, { library: failing });
    await expect(ask()).rejects.toThrow('once');
    await ask();
    expect(shown.translations).toEqual(library);
  });
});
