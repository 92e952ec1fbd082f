import { readLinkedData } from '../../src/page/article/data/linked-data.ts';
import { blockFeatures } from '../../src/page/article/judging/features.ts';
import { gather } from '../../src/page/article/judging/known.ts';
import { unlabelled } from '../../src/page/article/judging/link-labels.ts';
import type { Rows } from '../../src/page/article/judging/rows.ts';
import type { Survey } from '../../src/page/article/judging/survey.ts';
import { isAside } from '../../src/page/article/settling/tidy.ts';
import { type Title, titleOf } from '../../src/page/article/title.ts';
import type { PageBlock } from '../../src/page/page.ts';
import type { CorpusPage } from '../../tests/bench/corpora.ts';
import { labelBlocks } from './labels.ts';
import { storedPage } from './pages.ts';

/** A page ready for training: features, what the truth says of each block, and how much each weighs. */
export interface Prepared {
  readonly page: CorpusPage;
  readonly blocks: readonly PageBlock[];
  readonly survey: Survey;
  readonly title: Title;
  readonly titleAt: number;
  readonly own: Rows;
  /** Of the blocks that `own` has rows of. */
  readonly ids: Int32Array;
  readonly labels: Uint8Array;
  readonly importance: Float32Array;
  /** The same number for pages of one site, so that no site is in training and check at once. */
  readonly site: number;
  /** A number of the page, for halves. */
  readonly half: number;
}

/** A block of one in twenty-five of the story's length weighs fully; the smallest still one in twenty. */
const FULL = 25;
const LEAST = 0.05;

/**
 * Reads one page and works out all that training takes from it.
 * @param cache folder that keeps what was read: pages are read once, and prepared many times
 */
export function prepare(page: CorpusPage, cache: string): Prepared {
  const stored = storedPage(page, cache);
  const { blocks } = stored;
  const linked = readLinkedData(stored.head.linkedData);
  const title = titleOf(stored, linked);
  const known = gather(stored, linked, title);
  const { labels, shares } = labelBlocks(
    blocks.map((block) => block.text),
    page.truth,
  );
  const ids = unlabelled(blocks);
  const judged = new Set(ids);
  const importance = new Float32Array(blocks.length);
  for (const block of blocks) {
    // What sends the reader away is never of the story, whatever a truth says.
    if (isAside(block)) labels[block.id] = 0;
    if (block.id !== known.titleAt && judged.has(block.id))
      importance[block.id] = Math.min(1, (shares[block.id] as number) * FULL) + LEAST;
  }
  const host = /\/\/(?:www\.)?([^/]+)/.exec(page.url)?.[1] ?? page.id;
  return {
    page,
    blocks,
    survey: known.survey,
    title,
    titleAt: known.titleAt,
    own: blockFeatures(known, ids),
    ids,
    labels,
    importance,
    site: numberOf(host === 'example.org' ? page.id : host),
    half: numberOf(page.id) % 2,
  };
}

function numberOf(text: string): number {
  let number = 7;
  for (let at = 0; at < text.length; at += 1) number = (number * 31 + text.charCodeAt(at)) >>> 0;
  return number;
}
