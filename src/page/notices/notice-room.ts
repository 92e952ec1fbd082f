import { limits } from '../../shared/limits.ts';
import type { Clause, Notice } from '../../shared/report/report.ts';
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
  const clauses = mostSevere(whole, limits.clauses);
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

function mostSevere(clauses: readonly Clause[], max: number): Clause[] {
  if (clauses.length <= max) return [...clauses];
  // Of clauses that matter alike the first ones stay: sorting keeps their order.
  const kept = [...clauses].sort((a, b) => b.severity - a.severity).slice(0, max);
  return kept.sort((a, b) => a.start - b.start);
}
