import type { DigestOptions } from '../../digest/digest.ts';
import type { LeftoverParts } from '../../digest/leftovers.ts';
import type { Summary } from '../../shared/digest.ts';
import type { PageReport } from '../../shared/report/report.ts';
import { storyKey } from '../../shared/report/story-key.ts';
import type { Digester } from '../reading/fill-parts.ts';
import { openSummarizer, type SummarizerParts } from './summarizer.ts';
import { openTranslator } from './translator.ts';

/** The browser's own Translator (Chrome 138+, Edge); undefined in browsers without one. */
const browserTranslator = (globalThis as { Translator?: LeftoverParts['factory'] }).Translator;

/** The browser's own Summarizer (Chrome 138+, Edge); undefined in browsers without one. */
const browserSummarizer = (globalThis as { Summarizer?: SummarizerParts['factory'] }).Summarizer;

/** After the next frame: what was drawn before is on the screen then. */
const painted = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));

/** A page that still loads tells its language late; what most readers need is made ready then. Milliseconds. */
const LANGUAGE_PATIENCE = 50;
const UNKNOWN = 'und';

/**
 * Makes the parts of a digest; the rooms behind it are loaded on first use, after the first paint.
 * @param pageLanguage what the browser takes the page's language for, where there is a page
 */
export function openDigester(
  options: () => DigestOptions,
  pageLanguage: () => Promise<string> = async () => UNKNOWN,
): Digester {
  const languageSoon = () =>
    Promise.race([
      pageLanguage().catch(() => UNKNOWN),
      new Promise<string>((done) => setTimeout(() => done(UNKNOWN), LANGUAGE_PATIENCE)),
    ]);
  const room = () => import('../../digest/digest.ts');
  /** A story keeps its summary while its page fills its lists and reports anew. */
  let kept: { key: string; summary: Promise<Summary> } | null = null;
  const summary = (report: PageReport): Promise<Summary> => {
    const key = `${options().summaryLength} ${storyKey(report)}`;
    if (kept?.key !== key)
      kept = { key, summary: room().then(({ summaryOf }) => summaryOf(report, options())) };
    return kept.summary;
  };
  /** For what is made besides: a summary that fails says so in its own place. */
  const summaryOrNone = (report: PageReport) => summary(report).catch(() => null);
  return {
    // Whoever asks for a part of the digest tells its failures.
    getReady: () => {
      const language = languageSoon();
      void room()
        .then(({ getReady }) => getReady(options(), language))
        .catch(() => undefined);
    },
    summary,
    minutes: async (report) => (await room()).minutesOf(report),
    mentions: async (report) => (await room()).mentionsOf(report, options().watchList),
    ...openTranslator({
      factory: browserTranslator,
      target: () => options().target,
      library: async (report) =>
        (await room()).translationsOf(report, options(), await summaryOrNone(report)),
      named: async (report, made) => (await room()).translationsWithCompanies(report, options().target, made),
      passages: async (report) => (await room()).passagesOf(report, await summaryOrNone(report)),
      painted,
      clicked: () => navigator.userActivation?.isActive ?? false,
    }),
    ...openSummarizer({ factory: browserSummarizer, painted }),
    crossings: async (report, mentions) =>
      (await room()).rowCrossingsOf(report, mentions, options().watchList),
  };
}
