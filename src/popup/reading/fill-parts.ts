import type {
  ClauseTranslation,
  Mention,
  RowCrossings,
  Summary,
  WrittenSummary,
} from '../../shared/digest.ts';
import type { PageReport } from '../../shared/report/report.ts';
import type { DigestPart, DigestParts } from '../../views/state.ts';
import { describeError } from './describe-error.ts';

/** What is made of a report; summary at once, the rest as it comes. */
export interface Digester {
  /** Loads what a report will be asked for; failures are told by whoever asks. */
  getReady(): void;
  summary(report: PageReport): Promise<Summary>;
  /** @param more told what the browser's own Translator adds later, until translations are asked for again */
  translations(
    report: PageReport,
    more: (part: Pick<Partial<DigestParts>, 'translations' | 'browser'>) => void,
  ): Promise<Record<number, ClauseTranslation[]>>;
  /** Lets the browser download what it needs to translate from this language; only in a click. */
  download(language: string): void;
  /** Tells when the browser's own model can write a summary of this story, and how it gets on. */
  offerWriting(report: PageReport, tell: (written: WrittenSummary) => void): Promise<void>;
  /** Lets it write; only in a click. */
  writeSummary(): void;
  minutes(report: PageReport): Promise<number>;
  mentions(report: PageReport): Promise<Mention[]>;
  crossings(report: PageReport, mentions: readonly Mention[]): Promise<RowCrossings>;
}

/** Takes in a part of the digest as it comes, and says what there is so far; null once nobody waits for it. */
export interface PartsTaker {
  now(): DigestParts | null;
  add(part: Partial<DigestParts>): void;
}

/**
 * Makes every part of the digest at once, each shown as it comes. A part that fails says so in its own place: what the
 * page says, and the other parts, stay in sight.
 */
export function fillParts(digester: Digester, report: PageReport, { now, add }: PartsTaker): void {
  const make = (name: DigestPart, work: () => Promise<Partial<DigestParts>>) => {
    const settle = (part: Partial<DigestParts>, failure?: string) => {
      const { [name]: _before, ...others } = now()?.failures ?? {};
      add({ ...part, failures: failure === undefined ? others : { ...others, [name]: failure } });
    };
    void work().then(settle, (error) => settle({}, describeError(error, report.url)));
  };
  make('summary', async () => ({ summary: await digester.summary(report) }));
  make('translations', async () => ({ translations: await digester.translations(report, add) }));
  make('mentions', async () => {
    const mentions = await digester.mentions(report);
    add({ mentions });
    return { crossings: await digester.crossings(report, mentions) };
  });
  // An offer that fails is none.
  void digester.offerWriting(report, (written) => add({ written })).catch(() => {});
  // The length in minutes is left out where it cannot be told.
  void digester.minutes(report).then(
    (minutes) => add({ minutes }),
    () => add({ minutes: 0 }),
  );
}
