import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LEFT_BLANK_AFTER } from '../../src/popup/reading/blank-wait.ts';
import type { SessionParts } from '../../src/popup/reading/session.ts';
import { PageClosedError, PageGoneError } from '../../src/shared/errors.ts';
import type { PageReport } from '../../src/shared/report/report.ts';
import { loudReport, quietReport } from '../views/reports.ts';
import { digester, phases, play, settle } from './play-session.ts';

/** A session whose page changes: another one takes its place, a list fills, a notice is worded anew. */

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

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
