import type { Box } from '../page.ts';
import type { Survey } from './survey.ts';

/** Numbers a box. */
export const BOX_SUMS = 4;

/** How much text a box holds, how much of it links, how much of the page's prose, and how many blocks: each box is counted once. */
export class BoxSums {
  private readonly known = new Map<Box, Float32Array>();

  constructor(private readonly survey: Survey) {}

  of(box: Box): Float32Array {
    const known = this.known.get(box);
    if (known) return known;
    const { weightTo, linkTo, proseTo } = this.survey;
    const { first, end } = box;
    const weight = (weightTo[end] as number) - (weightTo[first] as number) || 1;
    const sums = new Float32Array(BOX_SUMS);
    sums[0] = Math.log1p(Math.max(0, weight)) / 2;
    sums[1] = ((linkTo[end] as number) - (linkTo[first] as number)) / weight;
    sums[2] =
      ((proseTo[end] as number) - (proseTo[first] as number)) /
      ((proseTo[proseTo.length - 1] as number) || 1);
    sums[3] = Math.log1p(Math.max(0, end - first));
    this.known.set(box, sums);
    return sums;
  }
}
