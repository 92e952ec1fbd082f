import type { Rows } from '../../src/page/article/network.ts';

/** Rows of both, side by side. */
export function beside(left: Rows, right: Rows): Rows {
  const width = left.width + right.width;
  const count = left.rows.length / left.width;
  const rows = new Float32Array(width * count);
  for (let row = 0; row < count; row += 1) {
    rows.set(left.rows.subarray(row * left.width, (row + 1) * left.width), row * width);
    rows.set(right.rows.subarray(row * right.width, (row + 1) * right.width), row * width + left.width);
  }
  return { rows, width };
}

/** One row for every block of a page; zeros for those that are never judged. */
export function onePerBlock({ rows, width }: Rows, ids: Int32Array, count: number): Float32Array {
  const all = new Float32Array(width * count);
  for (let at = 0; at < ids.length; at += 1)
    all.set(rows.subarray(at * width, (at + 1) * width), (ids[at] as number) * width);
  return all;
}
