import type { ArticleBlock } from '../shared/report/article-blocks.ts';

/** Who speaks, or what is told of: catches "Prof. Lee" of "Prof. Lee: We", "李明" of "李明：我們"; not "At 9:30". */
const LABEL = /^(\p{L}[\p{L}.'’()（） ·-]{0,29})[:：]/u;
/** Two questions and two answers, or two things with two fields each. */
const FEWEST_TURNS = 4;

/** @returns the label that a block opens with, or nothing */
export const labelOf = (text: string) => LABEL.exec(text)?.[1] ?? '';

/** @returns labels that open two blocks and more; a few blocks make no interview, so then none */
export function labelsThatComeBack(blocks: readonly ArticleBlock[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const { text } of blocks) {
    const label = labelOf(text);
    if (label) seen.set(label, (seen.get(label) ?? 0) + 1);
  }
  const back = [...seen].filter(([, times]) => times > 1);
  const turns = back.reduce((sum, [, times]) => sum + times, 0);
  return new Set(turns < FEWEST_TURNS ? [] : back.map(([label]) => label));
}
