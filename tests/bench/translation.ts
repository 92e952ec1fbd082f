import { readFileSync } from 'node:fs';
import { readCall } from '../../scripts/steps/call.mjs';
import { type NoticeText, translateNotice } from '../../src/translation/engine.ts';
import { lossIn } from '../../src/translation/guard/guard.ts';
import type { Knows } from '../../src/translation/guard/opening-names.ts';
import { SOURCES, type SourceLanguage } from '../../src/translation/languages.ts';
import { LIBRARY } from '../../src/translation/library/library.ts';
import { dictionaryOf, matcherOf } from '../../src/translation/phrase-engine.ts';
import { readEntries } from '../../src/translation/phrasebook/book.ts';
import { renderClause } from '../../src/translation/phrasebook/clause.ts';
import { finishFrame } from '../../src/translation/phrasebook/finish-frame.ts';
import { finishSource } from '../../src/translation/phrasebook/finish-source.ts';
import { finishTarget } from '../../src/translation/phrasebook/finish-target.ts';
import type { Matcher } from '../../src/translation/phrasebook/matcher.ts';
import { parsePattern } from '../../src/translation/phrasebook/pattern.ts';
import { Writer } from '../../src/translation/phrasebook/writer.ts';
import { readWholeBook } from '../../src/translation/whole-book.ts';
import { bestChrf, CHRF, CHRF_PLUS_PLUS } from './chrf.ts';

const USAGE = `Usage: npm run bench:translation [-- NOTICES.jsonl] [options]

Measures translation on clauses of publishers that the library does not hold, against references by hand.
NOTICES.jsonl ({lang, text, notice, clauses} a line) has no references: it is told how much of it is covered.

  --set=NAME   the clauses of tests/bench/translation-NAME.txt (default: references)
  --show       prints every clause`;
interface Row {
  publisher: string;
  language: string;
  text: string;
  target: string;
  /** One or more, each a whole right translation, written apart from each other. */
  references: readonly [string, ...string[]];
}

const FILLERS: Record<string, string> = { name: 'Acme Media', number: '15', org: 'Acme' };
const {
  values: { show, set },
  paths: [corpus],
} = readCall(
  USAGE,
  { show: { type: 'boolean', default: false }, set: { type: 'string', default: 'references' } } as const,
  [0, 1],
);

function references(): Row[] {
  const file = new URL(`./translation-${set}.txt`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [publisher = '', language = '', text = '', target = '', first = '', ...more] = line.split(' | ');
      return { publisher, language, text, target, references: [first, ...more] };
    });
}

async function translated(text: string, language: string, target: string) {
  const notice: NoticeText = { text, language, clauses: [{ text }] };
  const [answer] = await translateNotice(notice, target);
  return answer as { text: string | null; origin?: string; reason?: string; loss?: string } | undefined;
}

/** Below this a covered clause is read again by eye: it may be wrong although it was shown. */
const DOUBTFUL = 45;

/** What is counted for one language pair and origin. */
class Tally {
  /** @param knows which words are none of a name, by language: "Verluste" opens a sentence with a capital, too */
  constructor(private readonly knows: Readonly<Record<string, Knows>>) {}

  shown = 0;
  /** Sums of the scores: chrF++ and chrF, each against the first reference and against the best of them. */
  plusPlus = { first: 0, best: 0 };
  plain = { first: 0, best: 0 };
  /** Of clauses with two references, what the second person's translation scores by chrF++ against the first's. */
  person = { sum: 0, clauses: 0 };
  doubtful = 0;
  losses: Record<string, number> = {};

  add(shown: string, row: Row): number {
    const [first, second] = row.references;
    const best = bestChrf(shown, row.references, CHRF_PLUS_PLUS);
    this.shown += 1;
    this.plusPlus.first += bestChrf(shown, [first], CHRF_PLUS_PLUS);
    this.plusPlus.best += best;
    this.plain.first += bestChrf(shown, [first], CHRF);
    this.plain.best += bestChrf(shown, row.references, CHRF);
    if (second) {
      this.person.sum += bestChrf(second, [first], CHRF_PLUS_PLUS);
      this.person.clauses += 1;
    }
    if (best < DOUBTFUL) this.doubtful += 1;
    const loss = lossIn(
      { text: row.text, language: row.language },
      { text: shown, language: row.target },
      { knows: this.knows[row.language] },
    );
    // A second opinion: the reference written by hand must say no more and no less either.
    const told = lossIn({ text: shown, language: row.target }, { text: first, language: row.target });
    for (const what of [loss, told]) if (what) this.losses[what] = (this.losses[what] ?? 0) + 1;
    return best;
  }

  line(title: string, all: number): string {
    const kept = (...what: string[]) => {
      const lost = what.reduce((sum, name) => sum + (this.losses[name] ?? 0), 0);
      return `${Math.round((100 * (this.shown - lost)) / Math.max(1, this.shown))} %`.padStart(10);
    };
    const coverage = `${this.shown}/${all} ${Math.round((100 * this.shown) / all)} %`.padStart(13);
    const scores = [this.plusPlus.first, this.plusPlus.best, this.plain.first, this.plain.best]
      .map((sum) => (sum / Math.max(1, this.shown)).toFixed(1).padStart(8))
      .join('');
    const figures = kept('number', 'percentage', 'currency', 'name');
    const { sum, clauses } = this.person;
    const person = (clauses ? (sum / clauses).toFixed(1) : '–').padStart(8);
    return `${title.padEnd(26)}${coverage}${scores}${person}${kept('negation')}${figures}${String(this.doubtful).padStart(10)}`;
  }
}

/**
 * "best" is the score against the better of two references, where a set has two; chrF counts characters only. "person"
 * is chrF++ of the second reference against the first, of the same clauses: what a person who translates well scores.
 */
const HEADER =
  'pair · origin                  covered  chrF++    best    chrF    best  person  polarity   figures  doubtful';

const KNOWS: Record<string, Knows> = {};
for (const language of SOURCES) KNOWS[language] = await dictionaryOf(language);

const tallies = new Map<string, Tally>();
const asked = new Map<string, number>();
for (const row of references()) {
  const pair = `${row.language}→${row.target}`;
  asked.set(pair, (asked.get(pair) ?? 0) + 1);
  const answer = await translated(row.text, row.language, row.target);
  if (!answer || answer.text === null) {
    if (show) console.log(`- ${row.text}  [${answer?.loss ?? answer?.reason}]`);
    continue;
  }
  for (const title of [pair, `${pair} · ${answer.origin}`]) {
    const tally = tallies.get(title) ?? new Tally(KNOWS);
    tallies.set(title, tally);
    const score = tally.add(answer.text, row);
    if (show && title === pair) {
      const marked = `${score < DOUBTFUL ? '?' : '+'} ${row.text}`;
      console.log([marked, answer.text, ...row.references].join('\n    '));
    }
  }
}
console.log(HEADER);
for (const [title, tally] of [...tallies].sort())
  console.log(tally.line(title, asked.get(title.split(' ')[0] ?? '') ?? 1));

/** The library without one publisher, asked for that publisher's own clauses: what the rest of the book makes of them. */
const left = new Tally(KNOWS);
let clauses = 0;
for (const family of LIBRARY) {
  const book = readWholeBook(family);
  const matchers = new Map<SourceLanguage, Matcher>();
  const frame = finishFrame(book);
  const writers = {
    en: new Writer(finishTarget(book, 'en'), frame, 'en'),
    zh: new Writer(finishTarget(book, 'zh'), frame, 'zh'),
  };
  for (const { cells, category } of readEntries(family.text, true)) {
    const source = SOURCES.find((language) => language !== 'en' && cells[language]) ?? 'en';
    const target = source === 'en' ? 'zh' : 'en';
    const text = spoken(cells[source]);
    const reference = spoken(cells[target]);
    if (category !== 'clause' || !text || !reference) continue;
    clauses += 1;
    const matcher = matchers.get(source) ?? matcherOf(finishSource(book, source), frame, source);
    matchers.set(source, matcher);
    const answer = renderClause(text, matcher, writers[target]);
    if (answer)
      left.add(answer.text, {
        publisher: family.name,
        language: source,
        text,
        target,
        references: [reference],
      });
  }
}
console.log(left.line('each publisher left out', clauses));

/** The first way of saying it, names and numbers filled in. */
function spoken(cell: string | undefined): string {
  const [nodes = []] = parsePattern(cell ?? '');
  return nodes
    .map((node) =>
      node.kind === 'text' ? node.text : node.kind === 'slot' ? (FILLERS[node.category] ?? '') : '',
    )
    .join('');
}

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
