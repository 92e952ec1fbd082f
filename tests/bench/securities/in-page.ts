import type { FoundMention, MentionBlock } from '../../../src/securities/find-mentions.ts';

/** Milliseconds on the clock of the page or worker that runs this. */
export interface Timing {
  /** From nothing loaded to the mentions of one line: fetch, compile, table, index, match. */
  first: number;
  /** The article, right after that, and the best of five more turns. */
  cold: number;
  warm: number;
  /** Peers in the same page: `JSON.parse` of the table's text as one array of rows; every name looked for with `String.includes`. */
  parse: number;
  includes: number;
  names: number;
  found: number;
}

const AGAIN = 5;

async function measure(blocks: MentionBlock[]): Promise<Timing> {
  const clock = () => performance.now();
  const started = clock();
  const [{ loadSecurities }, { findMentions }] = await Promise.all([
    import('../../../src/securities/table/load-securities.ts'),
    import('../../../src/securities/find-mentions.ts'),
  ]);
  const securities = await loadSecurities();
  findMentions([{ id: 0, text: 'Nvidia rose.', language: 'en', start: 0 }], securities);
  const first = clock() - started;
  const time = (run: () => unknown) => {
    const before = clock();
    run();
    return clock() - before;
  };
  let found: FoundMention[] = [];
  const cold = time(() => {
    found = findMentions(blocks, securities);
  });
  const warm = Math.min(...Array.from({ length: AGAIN }, () => time(() => findMentions(blocks, securities))));
  const rows = Array.from({ length: securities.table.size }, (_, row) => securities.table.security(row));
  const stored = JSON.stringify(rows);
  const parse = time(() => JSON.parse(stored));
  const names = rows.flatMap(({ english, local, aliases }) => [english, local, ...aliases].filter(Boolean));
  const text = blocks.map((block) => block.text).join('\n');
  const includes = time(() => names.filter((name) => text.includes(name)).length);
  return { first, cold, warm, parse, includes, names: names.length, found: found.length };
}

const scope = globalThis as unknown as {
  measure: typeof measure;
  onmessage: ((event: MessageEvent<MentionBlock[]>) => void) | null;
  postMessage(timing: Timing): void;
};
scope.measure = measure;
// In a worker there is no document, and the article comes as a message.
if (typeof document === 'undefined')
  scope.onmessage = ({ data }) => void measure(data).then(scope.postMessage);
