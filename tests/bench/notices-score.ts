import { severityOf } from '../../src/page/notices/severity.ts';
import { KINDS, type Kind } from '../../src/shared/report/kinds.ts';
import { DenialTally } from './notices-denials.ts';
import {
  covered,
  type KindRun,
  type LabelledRun,
  locate,
  meet,
  type Passage,
  type Run,
} from './notices-runs.ts';

export class Tally {
  hits = 0;
  misses = 0;
  alarms = 0;
  get precision() {
    return this.hits / Math.max(1, this.hits + this.alarms);
  }
  get recall() {
    return this.hits / Math.max(1, this.hits + this.misses);
  }
  get f1() {
    return (2 * this.hits) / Math.max(1, 2 * this.hits + this.misses + this.alarms);
  }
  line(): string {
    const share = (value: number) => value.toFixed(3);
    return `P ${share(this.precision)}  R ${share(this.recall)}  F1 ${share(this.f1)}  (${this.hits} hits, ${this.misses} missed, ${this.alarms} alarms)`;
  }
}

export class KindTally {
  readonly kinds = new Map<Kind, Tally>(KINDS.map((kind) => [kind, new Tally()]));
  readonly errors: string[] = [];

  add(labelled: readonly LabelledRun[], found: readonly KindRun[]): void {
    for (const gold of labelled) {
      const tally = this.kinds.get(gold.kind) as Tally;
      if (found.some((each) => each.kind === gold.kind && meet(each, gold))) tally.hits += 1;
      else {
        tally.misses += 1;
        const instead = found.filter((each) => meet(each, gold)).map((each) => `${each.kind} by ${each.why}`);
        this.errors.push(`${gold.kind} read as ${instead.join(' + ') || 'nothing'}: ${gold.why}`);
      }
    }
    for (const each of found) {
      if (labelled.some((gold) => gold.kind === each.kind && meet(each, gold))) continue;
      (this.kinds.get(each.kind) as Tally).alarms += 1;
    }
  }

  get micro(): Tally {
    const all = new Tally();
    for (const tally of this.kinds.values()) {
      all.hits += tally.hits;
      all.misses += tally.misses;
      all.alarms += tally.alarms;
    }
    return all;
  }

  /** Mean over the kinds that are labelled at all. */
  get macroF1(): number {
    const seen = [...this.kinds.values()].filter((tally) => tally.hits + tally.misses > 0);
    return seen.reduce((sum, tally) => sum + tally.f1, 0) / Math.max(1, seen.length);
  }
}

/** Share of a notice's characters that must be covered for it to count as found. */
const FOUND = 0.8;

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** How well passages were found and understood, by language and by kind, and which rules erred. */
export class PassageScore {
  private readonly finding = new Map<string, Tally>();
  private readonly kinds = new KindTally();
  private readonly denials = new DenialTally();
  private readonly errors: string[] = [];
  private readonly erring = new Map<string, number>();
  private severeMissed = 0;

  add(passage: Passage, { runs, clauses }: { runs: readonly Run[]; clauses: readonly KindRun[] }): void {
    const text = plain(passage.text);
    const span = locate(text, plain(passage.span ?? passage.text)) ?? { start: 0, end: text.length };
    const share = covered(span, runs);
    for (const tally of [this.tallyOf(passage.lang), this.tallyOf('all')]) {
      if (passage.notice !== true) tally.alarms += runs.length > 0 ? 1 : 0;
      else if (share >= FOUND) tally.hits += 1;
      else tally.misses += 1;
    }
    if (passage.notice !== true) {
      if (runs.length === 0) return;
      this.blame(clauses);
      this.errors.push(`FALSE ALARM ${clauses.map(({ why }) => why).join(' + ')}: ${text.slice(0, 250)}`);
      return;
    }
    if (share < FOUND) this.errors.push(`MISSED (${share.toFixed(2)} covered): ${text.slice(0, 400)}`);
    const labelled = (passage.clauses ?? []).flatMap((clause) => {
      const run = locate(text, plain(clause.text));
      return run ? [{ ...run, kind: clause.kind, denied: clause.denied, why: clause.text }] : [];
    });
    this.severeMissed += labelled.filter(
      (gold) =>
        severityOf(gold.kind, false) === 4 &&
        !clauses.some((each) => each.kind === gold.kind && covered(gold, [each]) > 0),
    ).length;
    this.blame(clauses.filter(({ kind }) => labelled.every((gold) => gold.kind !== kind)));
    this.kinds.add(labelled, clauses);
    this.denials.add(passage.lang, labelled, clauses);
  }

  /** @param all the passages and clauses that were read wrong, too */
  lines(all: boolean): string[] {
    return [
      ...[...this.finding].sort().map(([name, tally]) => `finding ${name.padEnd(8)} ${tally.line()}`),
      `kinds micro      ${this.kinds.micro.line()}`,
      `kinds macro F1   ${this.kinds.macroF1.toFixed(3)}`,
      ...[...this.kinds.kinds]
        .filter(([, { hits, misses, alarms }]) => hits + misses + alarms > 0)
        .map(([kind, tally]) => `  ${kind.padEnd(6)} ${tally.line()}`),
      `clauses of a kind of severity 4 missed: ${this.severeMissed}`,
      ...this.denials.lines(),
      `rules that erred: ${[...this.erring].map(([rule, times]) => `${rule} (${times})`).join(' · ') || 'none'}`,
      ...(all
        ? [...this.errors, ...this.kinds.errors, ...this.denials.errors].map((each) => `- ${each}`)
        : []),
    ];
  }

  private tallyOf(language: string): Tally {
    const tally = this.finding.get(language) ?? new Tally();
    this.finding.set(language, tally);
    return tally;
  }

  private blame(clauses: readonly KindRun[]): void {
    for (const { why } of clauses) this.erring.set(why, (this.erring.get(why) ?? 0) + 1);
  }
}
