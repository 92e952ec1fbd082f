import { characters } from '../../tests/bench/shingles.ts';

const SIZE = 4;
/** Share of a block's shingles that must stand in the truth for it to be of the story. */
const ENOUGH = 0.5;

/**
 * Which blocks the truth of a page holds. A long block is looked up by its shingles, each used as often as the
 * truth has it; a short one must stand in the truth between what its neighbours matched.
 * @returns 1 or 0 a block, and the weight of its tokens against the truth's, for the loss
 */
export function labelBlocks(
  texts: readonly string[],
  truth: string,
): { labels: Uint8Array; shares: Float32Array } {
  const wanted = characters(truth);
  const places = new Map<string, number[]>();
  for (let at = 0; at + SIZE <= wanted.length; at += 1) {
    const shingle = wanted.slice(at, at + SIZE).join(' ');
    places.set(shingle, [...(places.get(shingle) ?? []), at]);
  }
  const used = new Uint8Array(wanted.length);
  const labels = new Uint8Array(texts.length);
  const shares = new Float32Array(texts.length);
  const ends = new Int32Array(texts.length).fill(-1);
  const starts = new Int32Array(texts.length).fill(-1);
  for (const [block, text] of texts.entries()) {
    const tokens = characters(text);
    shares[block] = tokens.length / Math.max(1, wanted.length);
    let found = 0;
    const spots: number[] = [];
    for (let at = 0; at + SIZE <= tokens.length; at += 1) {
      const spot = places.get(tokens.slice(at, at + SIZE).join(' '))?.find((place) => !used[place]);
      if (spot === undefined) continue;
      found += 1;
      spots.push(spot);
    }
    const shingles = tokens.length - SIZE + 1;
    if (shingles < 1 || found / shingles < ENOUGH) continue;
    labels[block] = 1;
    for (const spot of spots) used[spot] = 1;
    starts[block] = Math.min(...spots);
    ends[block] = Math.max(...spots) + SIZE;
  }
  const joined = ` ${wanted.join(' ')} `;
  const offsets: number[] = [];
  for (let at = 0, offset = 1; at < wanted.length; at += 1) {
    offsets.push(offset);
    offset += (wanted[at] as string).length + 1;
  }
  let last = 0;
  for (const [block, text] of texts.entries()) {
    if (labels[block]) {
      last = Math.max(last, ends[block] as number);
      continue;
    }
    const tokens = characters(text);
    if (tokens.length === 0 || tokens.length >= SIZE) continue;
    let next = wanted.length;
    for (let after = block + 1; after < texts.length; after += 1) {
      if (!labels[after]) continue;
      next = starts[after] as number;
      break;
    }
    const from = offsets[last] ?? joined.length;
    const to = offsets[next] ?? joined.length;
    const spot = joined.indexOf(` ${tokens.join(' ')} `, from - 1);
    if (spot >= 0 && spot < to) labels[block] = 1;
  }
  return { labels, shares };
}
