import { findStory } from '../../src/page/article/find-story.ts';
import { findNotices } from '../../src/page/notices/find-notices.ts';
import { pageOf } from '../../src/page/page-of.ts';
import type { PageTranscript } from '../../src/shared/report/transcript.ts';

/** Rounds over all pages before any is timed, so that the code is compiled as in a popup in use. */
const WARM_UPS = 3;
/** Rounds that are timed; of each page the fastest counts, which other work on the machine disturbs least. */
const ROUNDS = 7;

/** What two ways of telling things from one transcript take. Milliseconds. */
export interface Times {
  story: number;
  notices: number;
}

/** @returns of each page the time to tell its story, and to find, cut and classify its notices; all pages take turns, so that nothing is left in a cache from the round before */
export function timesOf(transcripts: readonly PageTranscript[]): Times[] {
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
  return times;
}
