import { findStory } from '../../src/page/article/find-story.ts';
import { findNotices } from '../../src/page/notices/find-notices.ts';
import { pageOf } from '../../src/page/page-of.ts';
import type { PageTranscript } from '../../src/shared/transcript.ts';

/** Rounds over all pages before any is timed, so that the code is compiled as in a popup in use. */
const WARM_UPS = 3;
/** Rounds that are timed; of each page the fastest counts, which other work on the machine disturbs least. */
const ROUNDS = 7;

/**
 * What finding and cutting the notices of a page takes, as a share of telling its story, both from the same
 * transcript in the same run. All pages take turns, so that nothing is left in a cache from the round before.
 * @returns a line: the share of the median page, the one that 95 % of pages stay under, and that of all pages together
 */
export function timesLine(transcripts: readonly PageTranscript[]): string {
  const times = transcripts.map(() => ({
    story: Number.POSITIVE_INFINITY,
    notices: Number.POSITIVE_INFINITY,
  }));
  for (let round = 0; round < WARM_UPS + ROUNDS; round += 1)
    for (const [at, transcript] of transcripts.entries()) {
      const page = pageOf(transcript);
      const start = performance.now();
      const story = findStory(page, transcript.loadedAt, transcript.clock);
      const told = performance.now();
      findNotices(page, story);
      const found = performance.now();
      const best = times[at];
      if (round < WARM_UPS || !best) continue;
      best.story = Math.min(best.story, told - start);
      best.notices = Math.min(best.notices, found - told);
    }
  const shares = times.map(({ story, notices }) => notices / story).sort((a, b) => a - b);
  const share = (of: number) => (shares[Math.floor((shares.length - 1) * of)] ?? 0).toFixed(2);
  const sum = (part: 'story' | 'notices') => times.reduce((total, each) => total + each[part], 0);
  const all = (sum('notices') / sum('story')).toFixed(2);
  return `time of notices as a share of the story's, ${shares.length} pages: median ${share(0.5)}, p95 ${share(0.95)}, all together ${all}`;
}
