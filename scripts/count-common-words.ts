/**
 * npx tsx scripts/count-common-words.ts CORPORA    writes src/page/notices/words/common-words.ts
 *
 * How many blocks of ordinary pages hold each word of the word files. The index of words is made with it: a phrase is
 * looked for where its rarest word stands.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { indexWords } from '../src/page/notices/index-words.ts';
import { LETTERS } from '../src/page/notices/shelves.ts';
import { fold } from '../src/page/notices/words/fold.ts';
import { Scan } from '../src/page/notices/words/scan.ts';
import { Words } from '../src/page/notices/words/words.ts';
import { transcribe } from '../tests/bench/notices-page.ts';

/** Pages of each set, behind those that the bench reads first. */
const [FIRST, LAST] = [40, 100];
/** Words that stand in fewer blocks are not told apart: one of so many. */
const RAREST = 2048;

const corpora = process.argv[2] ?? '';
if (!existsSync(`${corpora}/articles`))
  throw new Error('Give the corpora folder; its articles were not found.');

const blocks = ['zyte', 'wcxb_dev', 'waddle', 'zhset'].flatMap((set) => {
  const folder = `${corpora}/articles/${set}`;
  if (!existsSync(`${folder}/manifest.jsonl`)) return [];
  const lines = readFileSync(`${folder}/manifest.jsonl`, 'utf8').split('\n').filter(Boolean);
  return lines.slice(FIRST, LAST).flatMap((line) => {
    const { id, url } = JSON.parse(line);
    const html = gunzipSync(readFileSync(`${folder}/html/${id}.html.gz`)).toString('utf8');
    return transcribe(html.replace(/<style[\s\S]*?<\/style>/gi, ''), url).blocks.map(
      ({ text }) => fold(text).text,
    );
  });
});

/** By how many blocks with letters of the script one has them: the words. */
const common = (script: 'latin' | 'cyrillic' | 'east') => {
  const own = blocks.filter((block) => LETTERS[script].test(block));
  const { filed } = indexWords(script);
  const words = new Words(script, filed);
  const tokens = filed.words.split(' ');
  const held = tokens.map(() => 0);
  for (const block of own) {
    const { ids, count } = new Scan(words, block).present;
    for (const id of ids.subarray(0, count)) held[id] = (held[id] ?? 0) + 1;
  }
  const lists: Record<number, string> = {};
  for (const [id, token] of tokens.entries()) {
    const of = 2 ** Math.floor(Math.log2(own.length / (held[id] ?? 0)));
    if (of <= RAREST) lists[of] = lists[of] ? `${lists[of]} ${token}` : token;
  }
  return lists;
};

const made = { latin: common('latin'), cyrillic: common('cyrillic'), east: common('east') };
const head = `/**
 * Words of the word files that many blocks of a page hold, of whatever page: of so many blocks with letters of their
 * script one has each of them.
 * Counted over ${blocks.length} blocks of news pages by scripts/count-common-words.ts.
 */`;
writeFileSync(
  new URL('../src/page/notices/words/common-words.ts', import.meta.url),
  `${head}\nexport const COMMON_WORDS = ${JSON.stringify(made, null, 2)};\n`,
);
