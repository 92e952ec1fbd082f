import { expect, test, vi } from 'vitest';
import { openSummarizer, type SummarizerParts } from '../../src/popup/digester/summarizer.ts';
import type { WrittenSummary } from '../../src/shared/digest.ts';
import { loudReport, quietReport } from '../views/reports.ts';

type Factory = NonNullable<SummarizerParts['factory']>;
const WORDS = 'The Harbour Light Company said its revenue rose 12.4% to $318 million.';

function play(factory: Partial<Factory> | undefined) {
  const states: WrittenSummary[] = [];
  const summarizer = openSummarizer({
    factory: factory && {
      availability: async () => 'available',
      create: async () => ({ summarize: async () => WORDS }),
      ...factory,
    },
    painted: async () => {},
  });
  return {
    summarizer,
    states,
    offer: (report = quietReport) => summarizer.offerWriting(report, (state) => states.push(state)),
  };
}

test('a browser without a summariser is not asked, and nothing is offered', async () => {
  const { offer, states, summarizer } = play(undefined);
  await offer();
  summarizer.writeSummary();
  expect(states).toEqual([]);
});

test('nothing is written before the reader asks', async () => {
  const create = vi.fn<Factory['create']>(async () => ({ summarize: async () => WORDS }));
  const { offer, states, summarizer } = play({ create });
  await offer();
  expect(states).toEqual([{ state: 'offered' }]);
  expect(create).not.toHaveBeenCalled();
  summarizer.writeSummary();
  await vi.waitFor(() => expect(states.at(-1)).toEqual({ state: 'written', text: WORDS }));
});

test('the same story keeps what was written, another one starts anew', async () => {
  const { offer, states, summarizer } = play({});
  await offer();
  summarizer.writeSummary();
  await vi.waitFor(() => expect(states.at(-1)?.state).toBe('written'));
  await offer({ ...quietReport, trendingLists: loudReport.trendingLists });
  expect(states.at(-1)?.state).toBe('written');
  await offer(loudReport);
  expect(states.at(-1)).toEqual({ state: 'offered' });
});

test('an answer for a story that was left is not told', async () => {
  let answer = (_: string) => {};
  const { offer, states, summarizer } = play({
    create: async () => ({
      summarize: () =>
        new Promise((done) => {
          answer = done;
        }),
    }),
  });
  await offer();
  summarizer.writeSummary();
  await vi.waitFor(() => expect(states.at(-1)?.state).toBe('writing'));
  await offer(loudReport);
  answer(WORDS);
  await vi.waitFor(() => expect(states.at(-1)).toEqual({ state: 'offered' }));
});
