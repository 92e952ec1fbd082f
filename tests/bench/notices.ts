/**
 * How well notices are found and read.
 * Passages are labelled; each is put into a made-up page as the story's last paragraph, behind the story or in the footer:
 * our own in all three places, those of the corpus in turn.
 * Pages are ordinary news pages with nothing labelled: what is found inside the body text that the set names as truth is
 * counted as a suspected false alarm and printed for a human to judge. On the same pages the time for notices is set
 * beside the time for the story.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readCall } from '../../scripts/steps/call.mjs';
import { reportOf } from '../../src/page/report-of.ts';
import type { PageTranscript } from '../../src/shared/report/transcript.ts';
import { isKept } from './corpora.ts';
import { ownPassages, ownSets } from './notices-own.ts';
import { foundIn, PLACES, transcribe } from './notices-page.ts';
import type { Passage } from './notices-runs.ts';
import { PassageScore } from './notices-score.ts';
import { timesLine } from './notices-times.ts';

const USAGE = `Usage: npm run bench:notices -- CORPORA [options]

Measures how well notices are found and read, and how long it takes beside the story. CORPORA is the folder that holds
notices/dev.jsonl and articles/.

  --part develop|kept|all   which part of the labelled passages (default: all)
  --pages N                 ordinary pages read of each set (default: 40)
  --show                    prints what was found`;
const { values, paths } = readCall(
  USAGE,
  {
    part: { type: 'string', default: 'all' },
    pages: { type: 'string', default: '40' },
    show: { type: 'boolean', default: false },
  } as const,
  [1, 1],
);
const { part, show } = values;
const pages = Number(values.pages);
const corpora = paths[0] as string;
if (!existsSync(`${corpora}/notices/dev.jsonl`)) {
  console.error(`${corpora}/notices/dev.jsonl was not found.

${USAGE}`);
  process.exit(1);
}

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
