import type { ArticleBlock } from '../../src/shared/report/article-blocks.ts';
import { splitSentences } from '../../src/summary/sentences.ts';
import { termsOf } from '../../src/summary/terms.ts';

/** Every sentence of a story. */
export function sentencesOf(blocks: readonly ArticleBlock[]): { text: string; terms: string[] }[] {
  return blocks.flatMap((block) =>
    splitSentences(block.text, block.language).map(({ text }) => ({
      text,
      terms: termsOf(text, block.language),
    })),
  );
}

/** The first three sentences: what most summarisers do not beat. */
export function lead(blocks: readonly ArticleBlock[], count = 3): string[] {
  return sentencesOf(blocks)
    .slice(0, count)
    .map(({ text }) => text);
}

/** TextRank (Mihalcea and Tarau, 2004): shared terms over the logarithms of the lengths, damping 0.85, 30 rounds. */
export function textRank(blocks: readonly ArticleBlock[], count = 3): string[] {
  const sentences = sentencesOf(blocks);
  const sets = sentences.map(({ terms }) => new Set(terms));
  const weight = sets.map((a, i) =>
    sets.map((b, j) => {
      if (i === j || a.size < 2 || b.size < 2) return 0;
      const shared = [...a].filter((term) => b.has(term)).length;
      return shared / (Math.log(a.size) + Math.log(b.size));
    }),
  );
  const out = weight.map((row) => row.reduce((sum, value) => sum + value, 0));
  let rank = sets.map(() => 1);
  for (let round = 0; round < 30; round += 1)
    rank = rank.map((_, i) =>
      rank.reduce(
        (sum, other, j) =>
          sum + (out[j] ? (0.85 * other * ((weight[j] as number[])[i] as number)) / (out[j] as number) : 0),
        0.15,
      ),
    );
  const best = rank
    .map((value, i) => [value, i] as const)
    .sort((a, b) => b[0] - a[0])
    .slice(0, count)
    .map(([, i]) => i)
    .sort((a, b) => a - b);
  return best.map((i) => (sentences[i] as { text: string }).text);
}
