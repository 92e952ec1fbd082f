import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WrittenSummary } from '../../src/shared/digest.ts';
import { canWrite, type SummarizerFactory, writeSummary } from '../../src/summary/browser-summary.ts';
import { blocksOf } from '../bench/summary-weak-set.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ARTICLE = blocksOf([
  'Acme Corp. said on Tuesday that sales rose 12 percent to $3.5 billion in the quarter.',
]);
const GOOD = 'Acme sales rose 12% to $3.5 billion in the quarter.';
const never = <T>() => new Promise<T>(() => {});
const open = new AbortController().signal;
const browser = (parts: Partial<SummarizerFactory>): SummarizerFactory => ({
  availability: async () => 'available',
  create: async () => ({ summarize: async () => GOOD }),
  ...parts,
});
const writing = (summary: string) => browser({ create: async () => ({ summarize: async () => summary }) });

describe('the button', () => {
  test.each(['available', 'downloadable', 'downloading'])(
    'stands where the browser says %s',
    async (answer) => {
      expect(await canWrite(browser({ availability: async () => answer }), 'en', open)).toBe(true);
    },
  );

  test.each<[string, SummarizerFactory | undefined, string | undefined]>([
    ['there is no summariser', undefined, 'en'],
    ['the browser says it is unavailable', browser({ availability: async () => 'unavailable' }), 'en'],
    ['the question breaks', browser({ availability: () => Promise.reject(new TypeError('no')) }), 'en'],
    [
      'the question breaks at once',
      browser({
        availability: () => {
          throw new TypeError('no');
        },
      }),
      'en',
    ],
    ['the article is Chinese', browser({}), 'zh-Hant'],
    ['there is no article', browser({}), undefined],
  ])('does not stand where %s', async (_what, factory, language) => {
    expect(await canWrite(factory, language, open)).toBe(false);
  });

  test('does not stand where the browser never says', async () => {
    const asked = canWrite(browser({ availability: never }), 'en', open);
    await vi.advanceTimersByTimeAsync(2500);
    expect(await asked).toBe(false);
  });
});

describe('a summary that the model wrote', () => {
  const run = async (factory: SummarizerFactory, wait = 0, signal = open) => {
    const states: WrittenSummary[] = [];
    const end = writeSummary(factory, ARTICLE, signal, (state) => states.push(state));
    await vi.advanceTimersByTimeAsync(wait);
    return { states, end: await end };
  };

  test('is shown when the article bears it out', async () => {
    expect((await run(writing(GOOD))).end).toEqual({ state: 'written', text: GOOD });
  });

  test.each([
    ['Acme sales rose 13% in the quarter.', '13%'],
    ['Bolt sales rose 12% in the quarter.', 'Bolt'],
  ])('is not shown when it is not: %s', async (summary, finding) => {
    expect((await run(writing(summary))).end).toEqual({ state: 'declined', findings: [finding] });
  });

  test.each(['', 'sales '.repeat(1000)])('is a failure when it is none', async (summary) => {
    expect((await run(writing(summary))).end).toMatchObject({ state: 'failed' });
  });

  test('tells how far the download is, and waits as long as it goes on', async () => {
    const slow = browser({
      create: async ({ monitor }) => {
        const events = new EventTarget();
        monitor(events);
        for (const loaded of [0, 0.5, 1]) {
          await new Promise((later) => setTimeout(later, 50_000));
          events.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
        }
        return { summarize: async () => GOOD };
      },
    });
    const { states, end } = await run(slow, 200_000);
    expect(states).toEqual([
      { state: 'writing' },
      { state: 'downloading', progress: 0 },
      { state: 'downloading', progress: 0.5 },
      { state: 'downloading', progress: 1 },
      { state: 'writing' },
    ]);
    expect(end).toEqual({ state: 'written', text: GOOD });
  });

  test.each<[string, Partial<SummarizerFactory>]>([
    ['the model never comes', { create: never }],
    ['it never writes', { create: async () => ({ summarize: never }) }],
  ])('ends with a sentence when %s', async (_what, parts) => {
    expect((await run(browser(parts), 130_000)).end).toEqual({ state: 'stalled' });
  });

  test.each<[string, Error, WrittenSummary]>([
    ['wants another click', new DOMException('', 'NotAllowedError'), { state: 'offered' }],
    ['is switched off', new DOMException('', 'NotSupportedError'), { state: 'refused' }],
    ['breaks', new Error('no memory'), { state: 'failed', message: 'Error: no memory' }],
  ])('that %s says so', async (_what, error, end) => {
    expect((await run(browser({ create: () => Promise.reject(error) }))).end).toEqual(end);
  });

  test('is not waited for on another page', async () => {
    const stop = new AbortController();
    const asked = run(browser({ create: never }), 0, stop.signal);
    stop.abort();
    expect((await asked).end).toEqual({ state: 'offered' });
  });
});
