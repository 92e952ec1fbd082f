import { spread } from '../../src/page/article/judging/choose-blocks.ts';
import { contextFeatures } from '../../src/page/article/judging/context.ts';
import {
  encodeNetwork,
  type Network,
  opinions,
  readNetwork,
  type WrittenNetwork,
} from '../../src/page/article/judging/network.ts';
import type { Rows } from '../../src/page/article/judging/rows.ts';
import { train } from './network.ts';
import type { Prepared } from './prepare.ts';
import { onePerBlock } from './rows.ts';

export type Pair = readonly [first: Network, second: Network];

const TRAINING = { hidden: 12, epochs: 20, rate: 0.003, decay: 0.02, seed: 1, drop: 0.3 } as const;

/**
 * Trains the first network on features, and the second on features and the first's opinions; those come from a
 * network trained on the other half of the pages, so that the second learns how far to trust them.
 */
export function trainPair(pages: readonly Prepared[]): Pair {
  const own = (page: Prepared) => onePerBlock([page.own], page.ids, page.blocks.length);
  const halves = [0, 1].map((half) =>
    trainOn(
      pages.filter((page) => page.half === half),
      own,
    ),
  );
  const first = trainOn(pages, own);
  const joined = new Map(
    pages.map((page) => [page, inContext(page, halves[1 - page.half] as Network)] as const),
  );
  const second = trainOn(pages, (page) => joined.get(page) as Float32Array);
  return [first, second];
}

/** The second network's opinion of each block. */
export function judge([first, second]: Pair, page: Prepared): Float32Array {
  return spread(opinions(asWritten(second), page.own, contextOf(page, first)), page.ids, page.blocks.length);
}

function contextOf(page: Prepared, first: Network): Rows {
  const { survey, own, ids, blocks } = page;
  return contextFeatures(survey, spread(opinions(asWritten(first), own), ids, blocks.length), ids);
}

function inContext(page: Prepared, first: Network): Float32Array {
  return onePerBlock([page.own, contextOf(page, first)], page.ids, page.blocks.length);
}

/** What the extension will read: the weights rounded as they are written. */
function asWritten(network: Network): WrittenNetwork {
  return readNetwork(encodeNetwork(network), network.hidden);
}

function trainOn(pages: readonly Prepared[], rowsOf: (page: Prepared) => Float32Array): Network {
  const count = pages.reduce((sum, page) => sum + page.blocks.length, 0);
  const width = rowsOf(pages[0] as Prepared).length / (pages[0] as Prepared).blocks.length;
  const rows = new Float32Array(count * width);
  const labels = new Uint8Array(count);
  const importance = new Float32Array(count);
  let at = 0;
  for (const page of pages) {
    rows.set(rowsOf(page), at * width);
    labels.set(page.labels, at);
    importance.set(page.importance, at);
    at += page.blocks.length;
  }
  return train(width, { rows, labels, importance }, TRAINING);
}
