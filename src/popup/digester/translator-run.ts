import type { LeftoverParts, Leftovers } from '../../digest/leftovers.ts';
import type { BrowserPair, Digest } from '../../shared/digest.ts';
import type { PageReport } from '../../shared/report/report.ts';

export interface TranslatorParts {
  /** `globalThis.Translator`, where there is one. */
  factory: LeftoverParts['factory'] | undefined;
  /** BCP 47 of the reader's language. */
  target(): string;
  /** What the phrase book makes of a report. */
  library(report: PageReport): Promise<Digest['translations']>;
  /** The same with what more can be told once the listed companies that the notices name are known. */
  named(report: PageReport, made: Digest['translations']): Promise<Digest['translations']>;
  /** What the browser's own Translator is asked about: the notices and the summary. */
  passages(report: PageReport): Promise<LeftoverParts['passages']>;
  /** Settles when what was made so far can be seen. */
  painted(): Promise<void>;
  /** Whether a click is still in force. */
  clicked(): boolean;
}

/** Told what changed since the phrase book's translations. */
type Tell = (part: { translations?: Digest['translations']; browser?: BrowserPair[] }) => void;

/** The notices and the summary of one story in one target language, for as long as the page shows them. */
export class TranslatorRun {
  latest: Digest['translations'] = {};
  pairs: BrowserPair[] = [];
  private readonly stopped = new AbortController();
  private leftovers: Leftovers | null = null;

  constructor(
    private readonly parts: TranslatorParts,
    private readonly report: PageReport,
    private readonly tell: Tell,
  ) {}

  /** The phrase book's translations, at once. */
  async make(): Promise<void> {
    this.latest = await this.parts.library(this.report);
  }

  /** What can be told besides, after those have been painted. */
  async goFurther(): Promise<void> {
    await this.parts.painted();
    if (!this.stopped.signal.aborted) await this.nameCompanies();
    if (this.parts.factory && !this.stopped.signal.aborted) await this.askBrowser(this.parts.factory);
  }

  download(language: string): void {
    void this.leftovers?.download(language);
  }

  stop(): void {
    this.stopped.abort();
  }

  /** Whoever lists the companies tells why they could not be found; the translations stay as they are. */
  private async nameCompanies(): Promise<void> {
    const named = await this.parts.named(this.report, this.latest).catch(() => this.latest);
    if (named === this.latest) return;
    this.latest = named;
    this.tell({ translations: named });
  }

  private async askBrowser(factory: LeftoverParts['factory']): Promise<void> {
    const [{ Leftovers }, passages] = await Promise.all([
      import('../../digest/leftovers.ts'),
      this.parts.passages(this.report),
    ]);
    if (this.stopped.signal.aborted) return;
    this.leftovers = new Leftovers({
      factory,
      target: this.parts.target(),
      passages,
      translations: this.latest,
      signal: this.stopped.signal,
      onPairs: (pairs) => {
        this.pairs = pairs;
        this.tell({ browser: pairs });
      },
      onTranslations: (translations) => {
        this.latest = translations;
        this.tell({ translations });
      },
    });
    await this.leftovers.tryQuietly(this.parts.clicked());
  }
}
