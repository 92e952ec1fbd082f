import { severityOf } from '../../src/page/notices/severity.ts';
import type { KindRun, LabelledRun } from './notices-runs.ts';

/** How many of so many were right. */
interface Count {
  right: number;
  all: number;
}

/**
 * How often "has no position" and "has a position" are told apart, by language. Denial is asked of clauses that were
 * heard as the kind that they are; severity, which the reader sees, of every labelled clause: one that was missed is
 * wrong there.
 */
export class DenialTally {
  private readonly denials = new Map<string, Count>();
  private readonly severities = new Map<string, Count>();
  readonly errors: string[] = [];

  add(language: string, labelled: readonly LabelledRun[], found: readonly KindRun[]): void {
    for (const { denied, ...gold } of labelled) {
      if (denied === undefined) continue;
      const told = closest(gold, found);
      const severity = told && severityOf(told.kind, told.denied);
      count(this.severities, language, severity === severityOf(gold.kind, denied));
      if (told?.kind !== gold.kind) continue;
      count(this.denials, language, told.denied === denied);
      if (told.denied !== denied)
        this.errors.push(
          `${gold.kind} told as ${told.denied ? 'denied' : 'affirmed'} by ${told.why}: ${gold.why}`,
        );
    }
  }

  lines(): string[] {
    if (this.severities.size === 0) return [];
    return [
      `denied or not, of clauses with the right kind: ${line(this.denials)}`,
      `severity, of all labelled clauses: ${line(this.severities)}`,
    ];
  }
}

const shared = (a: LabelledRun, b: KindRun) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** The clause that lies over most of the labelled one; among equals the one of its kind. */
const closest = (gold: LabelledRun, found: readonly KindRun[]): KindRun | undefined =>
  found
    .filter((each) => shared(gold, each) > 0)
    .sort(
      (a, b) =>
        shared(gold, b) - shared(gold, a) || Number(b.kind === gold.kind) - Number(a.kind === gold.kind),
    )[0];

function count(counts: Map<string, Count>, language: string, right: boolean): void {
  for (const name of ['all', language]) {
    const known = counts.get(name) ?? { right: 0, all: 0 };
    counts.set(name, { right: known.right + (right ? 1 : 0), all: known.all + 1 });
  }
}

const line = (counts: ReadonlyMap<string, Count>): string =>
  [...counts]
    .sort()
    .map(([name, { right, all }]) => `${name} ${(right / all).toFixed(3)} (${right} of ${all})`)
    .join(' · ');
