import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LEFT_BLANK_AFTER } from '../../src/popup/reading/blank-wait.ts';
import type { Digester } from '../../src/popup/reading/fill-parts.ts';
import { BUSY_AFTER, openSession, type SessionParts } from '../../src/popup/reading/session.ts';
import { PageClosedError, PageGoneError } from '../../src/shared/errors.ts';
import type { PageReport } from '../../src/shared/report/report.ts';
import type { Reading } from '../../src/views/state.ts';
import { parts as made } from '../views/examples.ts';
import { loudReport, quietReport } from '../views/reports.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const digester: Digester = {
  getReady: () => {},
  summary: async () => made.summary ?? expect.unreachable(),
  translations: async () => made.translations ?? expect.unreachable(),
  mentions: async () => made.mentions ?? expect.unreachable(),
  minutes: async () => made.minutes ?? expect.unreachable(),
  download: () => {},
  offerWriting: async () => {},
  writeSummary: () => {},
  crossings: async () => made.crossings ?? expect.unreachable(),
};

/** A session over a page that a test plays. */
function play(overrides: Partial<SessionParts> & { read?: () => Promise<PageReport> } = {}) {
  const states: { reading: Reading; waited: boolean }[] = [];
  const page = {
    url: quietReport.url as string | null,
    report: (_: PageReport) => {},
    gone: () => {},
    closed: 0,
  };
  const session = openSession({
    link: async (onReport, onGone) => {
      page.report = onReport;
      page.gone = onGone;
      return {
        read: overrides.read ?? (async () => quietReport),
        reveal: async () => true,
        close: () => {
          page.closed += 1;
        },
      };
    },
    address: async () => page.url,
    digester,
    beside: false,
    onChange: (reading, waited) => states.push({ reading, waited }),
    ...overrides,
  });
  session.start();
  return { session, page, states, last: () => states.at(-1) ?? expect.unreachable() };
}
const settle = () => vi.advanceTimersByTimeAsync(0);
const phases = (states: { reading: Reading }[]) => states.map(({ reading }) => reading.phase);

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

describe('another page', () => {
  test('is never shown: a report of another address changes nothing', async () => {
    const { page, states, last } = play();
    await settle();
    const before = states.length;
    page.report({ ...loudReport, url: 'https://news.example/other' });
    await vi.advanceTimersByTimeAsync(5000);
    expect(states).toHaveLength(before);
    expect(last().reading).toMatchObject({ report: { url: quietReport.url } });
  });

  test('is shown once the tab has moved on to it', async () => {
    const { page, last } = play();
    await settle();
    const next = { ...loudReport, url: 'https://news.example/next' };
    page.report(next);
    await vi.advanceTimersByTimeAsync(300);
    page.url = next.url;
    await vi.advanceTimersByTimeAsync(300);
    expect(last().reading).toMatchObject({ phase: 'read', report: next });
  });

  test('that replaces this one is read from the start', async () => {
    const { page, last, states } = play();
    await settle();
    page.gone();
    expect(last().reading).toEqual({ phase: 'reading', busy: false });
    expect(page.closed).toBe(1);
    await settle();
    expect(phases(states).filter((phase) => phase === 'reading').length).toBeGreaterThan(1);
    expect(last().reading.phase).toBe('read');
  });

  test('that the browser keeps closed until another click says that the tab moved on', async () => {
    let gone = () => {};
    const link = vi
      .fn<SessionParts['link']>()
      .mockImplementationOnce(async (_onReport, onGone) => {
        gone = onGone;
        return { read: async () => quietReport, reveal: async () => true, close: () => {} };
      })
      .mockRejectedValue(new PageClosedError());
    const { last } = play({ link });
    await settle();
    gone();
    await settle();
    expect(last().reading).toEqual({ phase: 'left' });
  });

  test('leaves no failure behind when the old one went away unanswered', async () => {
    const read = vi
      .fn<() => Promise<PageReport>>()
      .mockImplementationOnce(
        () => new Promise((_, fail) => setTimeout(() => fail(new PageGoneError()), 100)),
      )
      .mockResolvedValue(quietReport);
    const { page, states } = play({ read });
    await settle();
    page.gone();
    await vi.advanceTimersByTimeAsync(200);
    expect(phases(states)).not.toContain('failed');
  });
});

test('what an earlier reading still sends does not disturb the one under way', async () => {
  const { page, session, last } = play();
  await settle();
  const earlier = page.report;
  page.url = 'https://other.example/';
  session.start();
  await settle();
  expect(last().reading.phase).toBe('reading');
  earlier(quietReport);
  page.url = quietReport.url;
  await vi.advanceTimersByTimeAsync(1000);
  expect(last().reading.phase).toBe('read');
});

describe('a list', () => {
  test('that fills appears at once, and what did not change keeps its digest', async () => {
    const { page, states, last } = play();
    await settle();
    const before = states.length;
    page.report({ ...quietReport, trendingLists: loudReport.trendingLists });
    await settle();
    expect(
      states.slice(before).every(({ reading }) => reading.phase === 'read' && reading.parts.summary),
    ).toBe(true);
    expect(last().reading).toMatchObject({ report: { trendingLists: loudReport.trendingLists } });
  });

  test('that stays blank is said to be left blank after a while', async () => {
    const { last } = play();
    await settle();
    expect(last().waited).toBe(false);
    await vi.advanceTimersByTimeAsync(LEFT_BLANK_AFTER);
    expect(last().waited).toBe(true);
  });

  test('of the next page, reached without a click, has its own time', async () => {
    const { page, last } = play();
    await settle();
    await vi.advanceTimersByTimeAsync(LEFT_BLANK_AFTER);
    const next = { ...quietReport, url: 'https://example.com/next' };
    page.url = next.url;
    page.report(next);
    await settle();
    expect(last().waited).toBe(false);
    await vi.advanceTimersByTimeAsync(LEFT_BLANK_AFTER);
    expect(last().waited).toBe(true);
  });

  test('that is full is never said to be left blank', async () => {
    const full = { ...loudReport, trendingLists: loudReport.trendingLists.slice(1) };
    const { last } = play({ read: async () => full });
    await vi.advanceTimersByTimeAsync(LEFT_BLANK_AFTER + 1);
    expect(last().waited).toBe(false);
  });
});

test('notices that changed lose the translations of the old ones at once', async () => {
  const slow = { ...digester, translations: vi.fn(digester.translations) };
  const { page, last } = play({ digester: slow });
  await settle();
  slow.translations.mockImplementation(() => new Promise(() => {}));
  page.report({ ...quietReport, notices: loudReport.notices });
  await settle();
  expect(last().reading).toMatchObject({ phase: 'read', parts: { translations: null } });
});
