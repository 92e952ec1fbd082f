import type { Box } from '../../page.ts';
import type { Rows } from './rows.ts';
import type { Survey } from './survey.ts';

/** Numbers a box. */
export const BOX_SUMS = 4;

/**
 * How much text a box holds, how much of it links, how much of the page's prose, and how many blocks: each box is
 * counted once.
 */
export class BoxSums {
  private readonly known = new Map<Box, readonly number[]>();

  constructor(private readonly survey: Survey) {}

  write(box: Box, row: Rows): void {
    let sums = this.known.get(box);
    if (!sums) {
      sums = this.of(box);
      this.known.set(box, sums);
    }
    for (const sum of sums) row.put(sum);
  }

  private of({ first, end }: Box): readonly number[] {
    const { weightTo, linkTo, proseTo } = this.survey;
    const between = (sums: Float64Array) => (sums[end] as number) - (sums[first] as number);
    const weight = between(weightTo) || 1;
    const all = (proseTo[proseTo.length - 1] as number) || 1;
    return [
      Math.log1p(Math.max(0, weight)) / 2,
      between(linkTo) / weight,
      between(proseTo) / all,
      Math.log1p(Math.max(0, end - first)),
    ];
  }
}
