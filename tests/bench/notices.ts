/**
 * How well notices are found and read: npm run bench:notices -- PATH/TO/corpora [--part develop|kept|all] [--pages N] [--show]
 * Passages are labelled; each is put into a made-up page as the story's last paragraph, behind the story or in the footer, in turn.
 * Pages are ordinary news pages with nothing labelled: what is found inside the body text that the set names as truth is
 * counted as a suspected false alarm and printed for a human to judge.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { severityOf } from '../../src/page/notices/severity.ts';
import { readPage } from '../../src/page/read-page.ts';
import type { PageReport } from '../../src/shared/report.ts';
import { covered, type KindRun, KindTally, locate, type Passage, Tally } from './notices-score.ts';

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

/** A third of the pages is kept aside from writing rules. */
const kept = (page: string) =>
  [...createHash('md5').update(page).digest('hex')].reduce(
    (sum, digit) => sum + Number.parseInt(digit, 16),
    0,
  ) %
    3 ===
  0;
const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const STORY: Record<string, string[]> = {
  en: [
    'The council approved the plan for a new harbour bridge on Tuesday after three hours of debate.',
    'Work is expected to begin next spring and will take about two years, officials told residents.',
  ],
  zh: [
    '市政府周二批准了新港口大桥的建设方案，会议持续了三个小时。',
    '工程预计明年春天开工，工期约两年，周边居民对此反应不一。',
  ],
  ru: [
    'Совет города во вторник одобрил план строительства нового моста через гавань.',
    'Работы начнутся весной и продлятся около двух лет, рассказали жителям.',
  ],
};
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function wrap(passage: Passage, index: number): string {
  const story = STORY[passage.lang.slice(0, 2)] ?? STORY.en ?? [];
  const text = `<p>${escaped(passage.text)}</p>`;
  const paragraphs = [...story, ...story.map((each) => `${each} ${each}`)]
    .map((each) => `<p>${each}</p>`)
    .join('');
  const [inside, behind, footer] = [0, 1, 2].map((turn) => (index % 3 === turn ? text : ''));
  return `<html lang="${passage.lang}"><body><article><h1>New bridge</h1>${paragraphs}${inside}</article>
    <div>${behind}</div><footer>${footer}</footer></body></html>`;
}

const read = (html: string) => readPage(new JSDOM(html).window.document, 'https://news.example/story');

/** What was found in the passage's own block: runs of it that are notice, and its clauses. */
function foundIn(
  report: PageReport,
  passage: Passage,
): { runs: { start: number; end: number }[]; clauses: KindRun[] } {
  const text = passage.text.replace(/\s+/g, ' ').trim();
  const ids = new Set(report.blocks.filter((block) => text.includes(block.text)).map((block) => block.id));
  const notices = report.notices.filter((notice) => notice.spans.some((span) => ids.has(span.block)));
  const runs = notices.flatMap((notice) =>
    notice.text.split('\n').flatMap((each) => locate(text, each) ?? []),
  );
  const clauses = notices.flatMap((notice) =>
    notice.clauses.flatMap((clause) => {
      const run = locate(text, clause.text);
      return run ? [{ ...run, kind: clause.kind, why: clause.why[0] ?? '' }] : [];
    }),
  );
  return { runs, clauses };
}

const finding = new Map<string, Tally>();
const kinds = new KindTally();
const tallyOf = (language: string) =>
  finding.get(language) ?? finding.set(language, new Tally()).get(language);
let missedFour = 0;
const errors: string[] = [];

const passages = lines<Passage>(`${corpora}/notices/dev.jsonl`).filter(
  (each) => part === 'all' || kept(each.page) === (part === 'kept'),
);
for (const [index, passage] of passages.entries()) {
  const text = passage.text.replace(/\s+/g, ' ').trim();
  const { runs, clauses } = foundIn(read(wrap(passage, index)), passage);
  const span = locate(text, (passage.span ?? passage.text).replace(/\s+/g, ' ').trim()) ?? {
    start: 0,
    end: text.length,
  };
  for (const tally of [tallyOf(passage.lang), tallyOf('all')]) {
    if (!tally) continue;
    if (passage.notice !== true) tally.alarms += runs.length > 0 ? 1 : 0;
    else if (covered(span, runs) >= 0.8) tally.hits += 1;
    else tally.misses += 1;
  }
  if (passage.notice !== true) {
    if (runs.length > 0)
      errors.push(`FALSE ALARM ${clauses.map((each) => each.why).join(' + ')}: ${text.slice(0, 250)}`);
    continue;
  }
  if (covered(span, runs) < 0.8)
    errors.push(
      `MISSED (${covered(span, runs).toFixed(2)} covered by ${clauses.length} clauses): ${text.slice(0, 400)}`,
    );
  const labelled = (passage.clauses ?? []).flatMap((clause) => {
    const run = locate(text, clause.text.replace(/\s+/g, ' ').trim());
    return run ? [{ ...run, kind: clause.kind, why: clause.text }] : [];
  });
  missedFour += labelled.filter(
    (gold) =>
      severityOf(gold.kind, false) === 4 &&
      !clauses.some((each) => each.kind === gold.kind && covered(gold, [each]) > 0),
  ).length;
  kinds.add(labelled, clauses);
}

console.log(`Passages (${part}): ${passages.length}`);
for (const [language, tally] of [...finding].sort())
  console.log(`  finding ${language.padEnd(8)} ${tally.line()}`);
console.log(`  kinds micro      ${kinds.micro.line()}`);
console.log(`  kinds macro F1   ${kinds.macroF1.toFixed(3)}`);
for (const [kind, tally] of kinds.kinds)
  if (tally.hits + tally.misses + tally.alarms > 0) console.log(`    ${kind.padEnd(6)} ${tally.line()}`);
console.log(`  clauses of a kind of severity 4 missed: ${missedFour}`);
if (show) for (const each of [...errors, ...kinds.errors]) console.log(`  - ${each}`);

let readPages = 0;
let suspected = 0;
let noticesFound = 0;
for (const set of ['zyte', 'wcxb_dev', 'waddle', 'zhset']) {
  const folder = `${corpora}/articles/${set}`;
  if (!existsSync(`${folder}/manifest.jsonl`)) continue;
  const all = lines<{ id: string; url: string; truth: string }>(`${folder}/manifest.jsonl`);
  const chosen = all.filter((each) => part === 'all' || kept(each.id) === (part === 'kept')).slice(0, pages);
  for (const { id, url, truth } of chosen) {
    const html = gunzipSync(readFileSync(`${folder}/html/${id}.html.gz`))
      .toString('utf8')
      .replace(/<style[\s\S]*?<\/style>/gi, '');
    const report = readPage(new JSDOM(html).window.document, url);
    readPages += 1;
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
  `Ordinary pages: ${readPages}; notices found ${noticesFound}; in the body text ${suspected} (${((100 * suspected) / Math.max(1, readPages)).toFixed(1)} per 100 pages, to be judged by eye)`,
);
