import type { LeftoverParts, Leftovers } from '../../digest/leftovers.ts';
import type { BrowserPair, Digest } from '../../shared/digest.ts';
import type { PageReport } from '../../shared/report/report.ts';
import { storyKey } from '../../shared/report/story-key.ts';
import type { Digester } from '../reading/fill-parts.ts';

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

type More = Parameters<Digester['translations']>[1];

/** The notices and the summary of one story in one target language, for as long as the page shows them. */
interface Run {
  key: string;
  stop: AbortController;
  made: Promise<Digest['translations']>;
  latest: Digest['translations'];
  pairs: BrowserPair[];
  leftovers: Leftovers | null;
  more: More;
}

/**
 * The phrase book's translations at once; after those have been painted, what it can tell besides once companies are
 * known by name, and the browser's own Translator for what is left over then. A page that fills its lists reports
 * anew: the same notices go on where they were.
 */
export function openTranslator(parts: TranslatorParts): Pick<Digester, 'translations' | 'download'> {
  let run: Run | null = null;

  function begin(key: string, report: PageReport, more: More): Run {
    run?.stop.abort();
    const made = parts.library(report);
    const mine: Run = {
      key,
      stop: new AbortController(),
      made,
      latest: {},
      pairs: [],
      leftovers: null,
      more,
    };
    made
      .then((translations) => {
        mine.latest = translations;
        return goFurther(mine, report);
      })
      .catch(() => {
        // Asked again, it is tried again.
        if (run === mine) run = null;
      });
    return mine;
  }

  async function goFurther(mine: Run, report: PageReport): Promise<void> {
    await parts.painted();
    if (!mine.stop.signal.aborted) await nameCompanies(mine, report);
    if (parts.factory && !mine.stop.signal.aborted) await askBrowser(mine, report, parts.factory);
  }

  /** Whoever lists the companies tells why they could not be found; the translations stay as they are. */
  async function nameCompanies(mine: Run, report: PageReport): Promise<void> {
    const named = await parts.named(report, mine.latest).catch(() => mine.latest);
    if (named === mine.latest) return;
    mine.latest = named;
    if (run === mine) mine.more({ translations: named });
  }

  async function askBrowser(mine: Run, report: PageReport, factory: LeftoverParts['factory']): Promise<void> {
    const [{ Leftovers }, passages] = await Promise.all([
      import('../../digest/leftovers.ts'),
      parts.passages(report),
    ]);
    if (mine.stop.signal.aborted) return;
    mine.leftovers = new Leftovers({
      factory,
      target: parts.target(),
      passages,
      translations: mine.latest,
      signal: mine.stop.signal,
      onPairs(pairs) {
        mine.pairs = pairs;
        if (run === mine) mine.more({ browser: pairs });
      },
      onTranslations(translations) {
        mine.latest = translations;
        if (run === mine) mine.more({ translations });
      },
    });
    await mine.leftovers.tryQuietly(parts.clicked());
  }

  return {
    async translations(report, more) {
      const key = `${parts.target()} ${JSON.stringify(report.notices)} ${storyKey(report)}`;
      const mine = run?.key === key ? run : begin(key, report, more);
      run = mine;
      mine.more = more;
      await mine.made;
      more({ browser: mine.pairs });
      return mine.latest;
    },
    download(language) {
      void run?.leftovers?.download(language);
    },
  };
}
