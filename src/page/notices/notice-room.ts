import { limits } from '../../shared/limits.ts';
import type { Notice } from '../../shared/report/report.ts';
import type { Passage } from './passages.ts';

/** What one notice still has room for: a page that floods its foot gets several notices, none of them cut. */
export class NoticeRoom {
  private clauses = 0;
  private characters = 0;
  private passages = 0;

  holds(passage: Passage): boolean {
    return (
      this.clauses + clausesIn(passage) <= limits.clauses &&
      // A line feed stands between passages.
      this.characters + passage.block.text.length + 1 <= limits.noticeText &&
      this.passages < limits.listed
    );
  }

  take(passage: Passage): void {
    this.clauses += clausesIn(passage);
    this.characters += passage.block.text.length + 1;
    this.passages += 1;
  }

  empty(): void {
    this.clauses = 0;
    this.characters = 0;
    this.passages = 0;
  }
}

const clausesIn = ({ sentences }: Passage): number =>
  sentences.reduce((sum, { clauses }) => sum + clauses.length, 0);

/**
 * A notice as it travels: of one block with more clauses than a notice may have, those that matter most, in their order.
 * @returns how many clauses were left out
 */
export function cutToRoom(notice: Notice): { notice: Notice; clausesLeft: number } {
  const whole = notice.clauses.filter(({ start, text }) => start + text.length <= limits.noticeText);
  const clauses = gravest(whole, limits.clauses, ({ severity }) => severity);
  return {
    notice: {
      ...notice,
      text: notice.text.slice(0, limits.noticeText),
      spans: notice.spans.slice(0, limits.listed),
      clauses,
    },
    clausesLeft: notice.clauses.length - clauses.length,
  };
}

/** @returns no more notices than a report holds: those with the most severe clauses, in their order */
export const gravestNotices = (notices: readonly Notice[], max: number): Notice[] =>
  gravest(notices, max, ({ clauses }) => Math.max(0, ...clauses.map(({ severity }) => severity)));

function gravest<T>(all: readonly T[], max: number, severityOf: (one: T) => number): T[] {
  if (all.length <= max) return [...all];
  const ranked = all.map((one, at) => ({ one, at, severity: severityOf(one) }));
  // Of those that matter alike the first ones stay: sorting keeps their order.
  const kept = ranked.sort((a, b) => b.severity - a.severity).slice(0, max);
  return kept.sort((a, b) => a.at - b.at).map(({ one }) => one);
}
