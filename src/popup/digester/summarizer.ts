import type { SummarizerFactory } from '../../digest/written-summary.ts';
import type { WrittenSummary } from '../../shared/digest.ts';
import { articleBlocks } from '../../shared/report/article-blocks.ts';
import type { PageReport } from '../../shared/report/report.ts';
import { storyKey } from '../../shared/report/story-key.ts';
import type { Digester } from '../reading/fill-parts.ts';

export interface SummarizerParts {
  /** `globalThis.Summarizer`, where there is one. */
  factory: SummarizerFactory | undefined;
  /** Settles when what was made so far can be seen. */
  painted(): Promise<void>;
}

type Tell = Parameters<Digester['offerWriting']>[1];

/** One story, for as long as the page shows it. */
interface Run {
  key: string;
  report: PageReport;
  stop: AbortController;
  state: WrittenSummary;
  tell: Tell;
}

/** Offers the browser's own model for an English article, and lets it write when the reader asks. */
export function openSummarizer({
  factory,
  painted,
}: SummarizerParts): Pick<Digester, 'offerWriting' | 'writeSummary'> {
  let run: Run | null = null;
  const room = () => import('../../digest/written-summary.ts');
  const set = (mine: Run, state: WrittenSummary) => {
    if (run !== mine) return;
    mine.state = state;
    mine.tell(state);
  };
  return {
    async offerWriting(report, tell) {
      if (!factory) return;
      const key = storyKey(report);
      if (run?.key === key) {
        run.tell = tell;
        tell(run.state);
        return;
      }
      run?.stop.abort();
      const mine: Run = { key, report, stop: new AbortController(), state: { state: 'absent' }, tell };
      run = mine;
      const [{ canWrite }] = await Promise.all([room(), painted()]);
      if (await canWrite(factory, report.article?.language, mine.stop.signal))
        set(mine, { state: 'offered' });
    },
    async writeSummary() {
      const mine = run;
      if (!factory || mine?.state.state !== 'offered') return;
      // Loaded when it was offered: the click is still in force.
      const { writeSummary } = await room();
      set(
        mine,
        await writeSummary(factory, articleBlocks(mine.report), mine.stop.signal, (state) =>
          set(mine, state),
        ),
      );
    },
  };
}
