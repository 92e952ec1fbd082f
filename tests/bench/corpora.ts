import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One page of a corpus with the text that people took to be its article. */
export interface CorpusPage {
  readonly corpus: string;
  readonly id: string;
  readonly url: string;
  /** ISO 639-1; empty where the corpus does not say. */
  readonly language: string;
  readonly truth: string;
  html(): string;
}

/**
 * @param root the folder that holds `articles/<corpus>/manifest.jsonl` and `html/<id>.html.gz`
 * @param only names of corpora; all when empty
 * @returns never when the folder is not there: the command says what to give, and ends with 1
 */
export function readCorpora(root: string | undefined, only: readonly string[] = []): CorpusPage[] {
  const folder = join(root ?? '', 'articles');
  if (!root || !existsSync(folder)) {
    console.error(
      `${root ? `No corpora at ${root}` : 'No corpora'}: give the path of the folder that holds articles/, as in: npm run bench:articles -- PATH/TO/corpora`,
    );
    process.exit(1);
  }
  return readdirSync(folder)
    .filter((corpus) => only.length === 0 || only.includes(corpus))
    .flatMap((corpus) => readCorpus(join(folder, corpus), corpus));
}

function readCorpus(folder: string, corpus: string): CorpusPage[] {
  const lines = readFileSync(join(folder, 'manifest.jsonl'), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: string; url: string; lang?: string; truth?: string })
    .filter((row) => row.truth)
    .map((row) => ({
      corpus,
      id: row.id,
      url: row.url,
      language: row.lang === 'cyr' ? 'ru' : (row.lang ?? ''),
      truth: row.truth as string,
      html: () => gunzipSync(readFileSync(join(folder, 'html', `${row.id}.html.gz`))).toString('utf8'),
    }));
}

/** @returns whether the page is of the third that is kept aside from writing rules and from training */
export const isKept = (page: string): boolean =>
  [...createHash('md5').update(page).digest('hex')].reduce(
    (sum, digit) => sum + Number.parseInt(digit, 16),
    0,
  ) %
    3 ===
  0;

/** Every n-th page, so that a sample holds some of every corpus and language. */
export function sample<T>(pages: readonly T[], every: number, from = 0): T[] {
  return pages.filter((_, at) => at % every === from);
}
