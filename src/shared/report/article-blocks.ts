import type { Block, PageReport } from './report.ts';

/** A run of the article: its block, cut to what belongs to the story. */
export interface ArticleBlock extends Block {
  /** Where `text` starts in the whole block of the report. */
  start: number;
}

/**
 * The article's text, run by run, in the order of the story.
 * @returns none when there is no article; spans that the report does not hold are passed over
 */
export function articleBlocks(report: PageReport): ArticleBlock[] {
  const byId = new Map(report.blocks.map((block) => [block.id, block]));
  return (report.article?.spans ?? []).flatMap(({ block: id, start, end }) => {
    const block = byId.get(id);
    return block ? [{ ...block, text: block.text.slice(start, end), start }] : [];
  });
}
