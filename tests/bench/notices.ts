/**
 * How well notices are found and read: npm run bench:notices -- PATH/TO/corpora [--part develop|kept|all] [--pages N] [--show]
 * Passages are labelled; each is put into a made-up page as the story's last paragraph, behind the story or in the footer:
 * our own in all three places, those of the corpus in turn.
 * Pages are ordinary news pages with nothing labelled: what is found inside the body text that the set names as truth is
 * counted as a suspected false alarm and printed for a human to judge. On the same pages the time for notices is set
 * beside the time for the story.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { reportOf } from '../../src/page/report-of.ts';
import type { PageTranscript } from '../../src/shared/transcript.ts';
import { isKept } from './corpora.ts';
import { ownPassages, ownSets } from './notices-own.ts';
import { foundIn, PLACES, transcribe } from './notices-page.ts';
import { type Passage, PassageScore } from './notices-score.ts';
import { timesLine } from './notices-times.ts';

const [corpora, ...flags] = process.argv.slice(2);
if (!corpora || !existsSync(`${corpora}/notices/dev.jsonl`)) {
  console.error(
    'Give the corpora folder: npm run bench:notices -- PATH/TO/corpora. Its notices/dev.jsonl was not found.',
  );
  process.exit(1);
}
const flag = (name: string) => flags[flags.indexOf(name) + 1] ?? '';
const part = flags.includes('--part') ? flag('--part') : 'all';
const pages = flags.includes('--pages') ? Number(flag('--pages')) : 40;
const show = flags.includes('--show');

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Reads each passage where `placesOf` puts it and prints how well it was found and understood. */
function measure(name: string, passages: readonly Passage[], placesOf: (index: number) => readonly number[]) {
  const score = new PassageScore();
  for (const [index, passage] of passages.entries())
    for (const place of placesOf(index)) score.add(passage, foundIn(passage, place));
  console.log(`${name}: ${passages.length} passages`);
  for (const line of score.lines(show)) console.log(`  ${line}`);
}

for (const set of ownSets())
  measure(`Own, ${set} set, each in three places`, ownPassages(set), () => [0, 1, 2]);
measure(
  `Corpus (${part}), each in one place`,
  lines<Passage>(`${corpora}/notices/dev.jsonl`).filter(
    (each) => part === 'all' || isKept(each.page) === (part === 'kept'),
  ),
  (index) => [index % PLACES],
);

const transcripts: PageTranscript[] = [];
let suspected = 0;
let noticesFound = 0;
for (const set of ['zyte', 'wcxb_dev', 'waddle', 'zhset']) {
  const folder = `${corpora}/articles/${set}`;
  if (!existsSync(`${folder}/manifest.jsonl`)) continue;
  const all = lines<{ id: string; url: string; truth: string }>(`${folder}/manifest.jsonl`);
  const chosen = all
    .filter((each) => part === 'all' || isKept(each.id) === (part === 'kept'))
    .slice(0, pages);
  for (const { id, url, truth } of chosen) {
    const html = gunzipSync(readFileSync(`${folder}/html/${id}.html.gz`))
      .toString('utf8')
      .replace(/<style[\s\S]*?<\/style>/gi, '');
    const transcript = transcribe(html, url);
    const report = reportOf(transcript);
    transcripts.push(transcript);
    const plain = truth.replace(/\s+/g, ' ');
    for (const notice of report.notices) {
      noticesFound += 1;
      const inside = notice.clauses.filter((clause) => plain.includes(clause.text));
      if (inside.length > 0) suspected += 1;
      if (show || inside.length > 0)
        console.log(
          `  ${inside.length > 0 ? 'IN BODY' : 'outside'} ${notice.place} | ${notice.text.slice(0, 300)}\n      ${notice.clauses.map((each) => `${each.kind} ${each.why[0]}`).join('\n      ')}`,
        );
    }
  }
}
console.log(
  `Ordinary pages: ${transcripts.length}; notices found ${noticesFound}; in the body text ${suspected} (${((100 * suspected) / Math.max(1, transcripts.length)).toFixed(1)} per 100 pages, to be judged by eye)`,
);
/** Pages whose reading is timed, as many of each set: enough for a p95, few enough to take a moment. */
const TIMED = 60;
const every = Math.max(1, Math.floor(transcripts.length / TIMED));
console.log(await timesLine(transcripts.filter((_, at) => at % every === 0).slice(0, TIMED)));
