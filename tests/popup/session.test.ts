import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BUSY_AFTER } from '../../src/popup/reading/session.ts';
import { PageClosedError } from '../../src/shared/errors.ts';
import { parts as made } from '../views/examples.ts';
import { quietReport } from '../views/reports.ts';
import { digester, phases, play, settle } from './play-session.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A tab that goes away under every reading: what a page says that takes the script in and never answers it. */
test('a page that is gone again and again before it says anything is given up, with what can be passed on', async () => {
  let links = 0;
  const { last } = play({
    link: async (_onReport, onGone) => {
      links += 1;
      // A test that fails must end.
      if (links < 50) queueMicrotask(onGone);
      return { read: () => new Promise(() => {}), reveal: async () => false, close: () => {} };
    },
  });
  await settle();
  expect(last().reading).toMatchObject({ phase: 'failed', details: expect.stringContaining('page-gone') });
  expect(links).toBeLessThan(10);
});

test('a page that loads anew a few times is read in the end', async () => {
  const { page, last } = play();
  for (let times = 0; times < 20; times += 1) {
    await settle();
    page.gone();
  }
  await settle();
  expect(last().reading.phase).toBe('read');
});

describe('a reading', () => {
  test('what is made of the report gets ready while the page is entered, not before', async () => {
    const order: string[] = [];
    const say =
      <T>(what: string, value: T) =>
      async () => {
        order.push(what);
        return value;
      };
    const link = say('entered', {
      read: say('read', quietReport),
      reveal: async () => true,
      close: () => {},
    });
    play({ link, digester: { ...digester, getReady: () => void order.push('ready') } });
    await settle();
    expect(order).toEqual(['entered', 'ready', 'read']);
  });

  test('a tab whose address ends in a text fragment shows its page', async () => {
    const { page, last } = play();
    page.url = `${quietReport.url}#:~:text=wording`;
    await settle();
    expect(last().reading.phase).toBe('read');
  });

  test('a report of another page than the tab’s ends in a sentence, not in waiting', async () => {
    const { page, last } = play();
    page.url = 'https://other.example/';
    await vi.advanceTimersByTimeAsync(5000);
    expect(last().reading.phase).toBe('left');
  });

  test('goes from reading to read, with the parts of the digest as they come', async () => {
    const { states, last } = play();
    expect(phases(states)).toEqual(['reading']);
    await settle();
    expect(last().reading).toMatchObject({ phase: 'read', report: quietReport, parts: made });
  });

  test('of a slow page says that it is busy, and goes on', async () => {
    const { last } = play({
      read: () => new Promise((done) => setTimeout(() => done(quietReport), 6000)),
    });
    await vi.advanceTimersByTimeAsync(BUSY_AFTER);
    expect(last().reading).toEqual({ phase: 'reading', busy: true });
    await vi.advanceTimersByTimeAsync(6000);
    expect(last().reading.phase).toBe('read');
  });

  test.each([
    [new PageClosedError(), { phase: 'closed', why: 'browser' }],
    [new PageClosedError('application/pdf'), { phase: 'closed', why: 'pdf' }],
    [new Error('broken'), { phase: 'failed', details: `failed: broken\n${quietReport.url}` }],
  ])('that fails with %s says why', async (error, state) => {
    const { last } = play({ link: () => Promise.reject(error) });
    await settle();
    expect(last().reading).toEqual(state);
  });

  test('can be started again after it failed', async () => {
    const read = vi.fn().mockRejectedValueOnce(new Error('once')).mockResolvedValue(quietReport);
    const { session, last } = play({ read });
    await settle();
    expect(last().reading.phase).toBe('failed');
    session.start();
    await settle();
    expect(last().reading.phase).toBe('read');
  });
});

describe('a part of the digest that fails', () => {
  const broken = () => Promise.reject(new Error('no memory'));
  const details = `failed: no memory\n${quietReport.url}`;

  test.each([
    ['summary', { summary: null }],
    ['translations', { translations: null }],
    ['mentions', { mentions: null, crossings: null }],
  ] as const)('leaves what was read and the other parts in sight: %s', async (name, missing) => {
    const { last } = play({ digester: { ...digester, [name]: broken } });
    await settle();
    expect(last().reading).toMatchObject({
      phase: 'read',
      report: quietReport,
      parts: { ...made, ...missing, failures: { [name]: details } },
    });
  });

  test('keeps the companies when only their crossings fail', async () => {
    const { last } = play({ digester: { ...digester, crossings: broken } });
    await settle();
    expect(last().reading).toMatchObject({
      parts: { mentions: made.mentions, failures: { mentions: details } },
    });
  });

  test('is forgotten once it is made', async () => {
    const summary = vi.fn(digester.summary).mockRejectedValueOnce(new Error('once'));
    const { session, last } = play({ digester: { ...digester, summary } });
    await settle();
    session.digestAgain();
    await settle();
    expect(last().reading).toMatchObject({ parts: { ...made, failures: {} } });
  });
});
