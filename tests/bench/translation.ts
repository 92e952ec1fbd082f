import { readFileSync } from 'node:fs';
import { type NoticeText, translateNotice } from '../../src/translation/engine.ts';
import { lossIn } from '../../src/translation/guard/guard.ts';
import { chrf } from './chrf.ts';

/**
 * Translation on clauses of publishers that the library does not hold, against references by hand:
 *   npm run bench:translation [-- NOTICES.jsonl] [--show]
 * NOTICES.jsonl (`{lang, text, notice, clauses}` a line) is only asked what it is covered, having no references.
 */
interface Row {
  publisher: string;
  language: string;
  text: string;
  target: string;
  reference: string;
}

const show = process.argv.includes('--show');
const corpus = process.argv.slice(2).find((argument) => !argument.startsWith('--'));

function references(): Row[] {
  const file = new URL('./translation-references.txt', import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [publisher = '', language = '', text = '', target = '', reference = ''] = line.split(' | ');
      return { publisher, language, text, target, reference };
    });
}

async function translated(text: string, language: string, target: string) {
  const notice: NoticeText = { text, language, clauses: [{ text, kind: 'NOADV' }] };
  return (await translateNotice(notice, target))[0];
}

/** Below this a covered clause is read again by eye: it may be wrong although it was shown. */
const DOUBTFUL = 45;

const groups = new Map<
  string,
  { all: number; covered: number; score: number; doubtful: number; losses: number }
>();
for (const row of references()) {
  const pair = `${row.language}→${row.target}`;
  const group = groups.get(pair) ?? { all: 0, covered: 0, score: 0, doubtful: 0, losses: 0 };
  groups.set(pair, group);
  group.all += 1;
  const answer = await translated(row.text, row.language, row.target);
  if (!answer || answer.text === null) {
    if (show) console.log(`- ${row.text}  [${answer?.text === null ? (answer.loss ?? answer.reason) : ''}]`);
    continue;
  }
  const score = chrf(answer.text, row.reference);
  group.covered += 1;
  group.score += score;
  if (score < DOUBTFUL) group.doubtful += 1;
  if (lossIn({ text: answer.text, language: row.target }, { text: row.reference, language: row.target }))
    group.losses += 1;
  if (show)
    console.log(
      `${score < DOUBTFUL ? '?' : '+'} ${row.text}\n    ${answer.text}\n    ${row.reference}  ${score.toFixed(0)}`,
    );
}

console.log(
  'pair             clauses  covered  chrF++  doubtful  differs in figures, names, negation, modality',
);
for (const [pair, { all, covered, score, doubtful, losses }] of groups)
  console.log(
    `${pair.padEnd(18)}${String(all).padStart(6)}${`${Math.round((100 * covered) / all)} %`.padStart(9)}` +
      `${(score / Math.max(1, covered)).toFixed(1).padStart(8)}${String(doubtful).padStart(9)}${String(losses).padStart(9)}`,
  );

if (corpus) {
  const counts = new Map<string, [number, number]>();
  for (const line of readFileSync(corpus, 'utf8').split('\n').filter(Boolean)) {
    const page = JSON.parse(line) as { lang: string; notice: unknown; clauses?: { text: string }[] };
    if (page.notice !== true) continue;
    for (const { text } of page.clauses ?? []) {
      const answer = await translated(text, page.lang, page.lang === 'en' ? 'zh-Hant' : 'en');
      const count = counts.get(page.lang) ?? [0, 0];
      counts.set(page.lang, [count[0] + (answer?.text ? 1 : 0), count[1] + 1]);
    }
  }
  for (const [language, [covered, all]] of counts)
    console.log(`corpus ${language}: ${covered} of ${all} covered`);
}
