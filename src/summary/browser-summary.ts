import type { WrittenSummary } from '../shared/digest.ts';
import type { ArticleBlock } from '../shared/report/article-blocks.ts';
import { failure, Wait } from '../shared/wait.ts';
import { unfaithful } from './faithful.ts';

/** The browser's own Summarizer (Chrome 138+, Edge). The room has no globals, so the factory is given. */
export interface SummarizerFactory {
  availability(options: typeof OPTIONS): Promise<string>;
  create(
    options: typeof OPTIONS & { signal: AbortSignal; monitor(monitor: EventTarget): void },
  ): Promise<BrowserSummarizer>;
}

interface BrowserSummarizer {
  summarize(text: string, options?: { signal?: AbortSignal }): Promise<string>;
  destroy?(): void;
}

/** Three sentences of plain text; the model speaks English, Spanish and Japanese, and is asked for English alone. */
const OPTIONS = {
  type: 'tldr',
  format: 'plain-text',
  length: 'medium',
  expectedInputLanguages: ['en'],
  outputLanguage: 'en',
} as const;

export interface Patience {
  /** Milliseconds for the question whether there is a model. */
  quiet: number;
  /** Milliseconds without progress after which a download or a summary counts as stalled; a model of some gigabytes is slow to start. */
  stall: number;
}
const PATIENCE: Patience = { quiet: 2000, stall: 60_000 };

/** Characters of the article that the model is given: about 4,000 words, which its window takes. */
const MOST_TEXT = 24_000;
/** What a summary in three sentences can be; anything longer is not one. Characters. */
const MOST_SUMMARY = 2000;

/** @returns whether a button should be shown: an English article, and a browser that says it has a summariser for it */
export async function canWrite(
  factory: SummarizerFactory | undefined,
  language: string | undefined,
  signal: AbortSignal,
  patience: Patience = PATIENCE,
): Promise<boolean> {
  if (typeof factory?.create !== 'function' || language?.split('-')[0] !== 'en') return false;
  const wait = new Wait(signal, patience.quiet);
  try {
    const answer = await wait.race(Promise.resolve(factory.availability(OPTIONS)));
    return ['available', 'downloadable', 'downloading'].includes(String(answer));
  } catch {
    return false;
  } finally {
    wait.end();
  }
}

/**
 * Lets the browser's model write a summary; call it from a click, which pays for one download.
 * @param tell told of each state on the way
 * @returns the last state: the summary only when the article bears out its figures, names and denials
 */
export async function writeSummary(
  factory: SummarizerFactory,
  blocks: readonly ArticleBlock[],
  signal: AbortSignal,
  tell: (state: WrittenSummary) => void,
  patience: Patience = PATIENCE,
): Promise<WrittenSummary> {
  const wait = new Wait(signal, patience.stall);
  const monitor = (events: EventTarget) =>
    events.addEventListener('downloadprogress', (event) => {
      if (signal.aborted) return;
      wait.restart();
      tell({ state: 'downloading', progress: Number((event as ProgressEvent).loaded) || 0 });
    });
  let model: BrowserSummarizer | undefined;
  try {
    tell({ state: 'writing' });
    model = await wait.race(factory.create({ ...OPTIONS, signal: wait.signal, monitor }));
    tell({ state: 'writing' });
    wait.restart();
    const text = await wait.race(model.summarize(textOf(blocks), { signal: wait.signal }));
    return checked(String(text).trim(), blocks);
  } catch (error) {
    // Left for another page: nobody looks any more, and the button may be pressed again.
    if (wait.outcome()) return { state: wait.outcome()?.state === 'stalled' ? 'stalled' : 'offered' };
    const told = failure(error);
    switch (told.state) {
      // The click did not last: another one is asked for.
      case 'needs-download':
        return { state: 'offered' };
      case 'refused':
        return { state: 'refused' };
      default:
        return told;
    }
  } finally {
    wait.end();
    model?.destroy?.();
  }
}

function checked(text: string, blocks: readonly ArticleBlock[]): WrittenSummary {
  if (!text || text.length > MOST_SUMMARY)
    return { state: 'failed', message: `A summary of ${text.length} characters` };
  const findings = [...new Set(unfaithful(text, blocks).map((finding) => finding.text))];
  return findings.length > 0 ? { state: 'declined', findings } : { state: 'written', text };
}

function textOf(blocks: readonly ArticleBlock[]): string {
  return blocks
    .map(({ text }) => text)
    .join('\n\n')
    .slice(0, MOST_TEXT);
}
