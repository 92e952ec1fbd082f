import type { Rows } from '../../src/page/article/judging/rows.ts';

/**
 * @param parts the numbers of each judged block, in pieces that stand side by side
 * @param ids of the judged blocks
 * @param count of all blocks
 * @returns one row for every block of a page, the zeros too; all zeros for those that are never judged
 */
export function onePerBlock(parts: readonly Rows[], ids: Int32Array, count: number): Float32Array {
  const width = parts.reduce((sum, part) => sum + part.width, 0);
  const all = new Float32Array(width * count);
  let from = 0;
  for (const part of parts) {
    for (let row = 0; row < ids.length; row += 1)
      for (let at = part.endOf(row - 1); at < part.endOf(row); at += 1)
        all[(ids[row] as number) * width + from + (part.inputs[at] as number)] = part.values[at] as number;
    from += part.width;
  }
  return all;
}
