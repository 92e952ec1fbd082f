import { expect, vi } from 'vitest';
import type { Digester } from '../../src/popup/reading/fill-parts.ts';
import { openSession, type SessionParts } from '../../src/popup/reading/session.ts';
import type { PageReport } from '../../src/shared/report/report.ts';
import type { Reading } from '../../src/views/state.ts';
import { parts as made } from '../views/examples.ts';
import { quietReport } from '../views/reports.ts';

/** Answers with the parts of the examples. */
export const digester: Digester = {
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
export function play(overrides: Partial<SessionParts> & { read?: () => Promise<PageReport> } = {}) {
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
export const settle = () => vi.advanceTimersByTimeAsync(0);
export const phases = (states: { reading: Reading }[]) => states.map(({ reading }) => reading.phase);
