import { build, type Rollup } from 'vite';
import { finishedWordIndex } from '../../scripts/build/finished-word-index.ts';
import type { PageTranscript } from '../../src/shared/report/transcript.ts';
import type { Times } from './notices-timed.ts';

/** Both are told by code as it is shipped: in one file, with the finished index of words. */
async function shipped(): Promise<{ timesOf(transcripts: readonly PageTranscript[]): Times[] }> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [finishedWordIndex()],
    build: { write: false, lib: { entry: 'tests/bench/notices-timed.ts', formats: ['es'] } },
  })) as Rollup.RollupOutput[];
  const code = result[0]?.output[0].code ?? '';
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

/**
 * What finding, cutting and classifying the notices of a page takes, as a share of telling its story, both from the
 * same transcript in the same run; the walk over the document, which both need, counts for neither.
 * @returns a line: the share of the median page, of all pages together, and the one that 95 % of pages stay under
 */
export async function timesLine(transcripts: readonly PageTranscript[]): Promise<string> {
  const times = (await shipped()).timesOf(transcripts);
  const shares = times.map(({ story, notices }) => notices / story).sort((a, b) => a - b);
  const share = (of: number) => (shares[Math.floor((shares.length - 1) * of)] ?? 0).toFixed(2);
  const sum = (part: keyof Times) => times.reduce((total, each) => total + each[part], 0);
  const all = (sum('notices') / sum('story')).toFixed(2);
  return `time to tell notices from the transcript as a share of the time to tell the story from it, ${shares.length} pages, as shipped: median ${share(0.5)}, all together ${all}, p95 ${share(0.95)}`;
}
