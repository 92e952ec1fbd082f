import type { ArticleBlock } from '../shared/report/article-blocks.ts';

/** What stands over a firm's or a writer's description of itself: catches "About Acme Pumps", "關於海濱集團"; not "About 400 jobs go", "關於稅率的問題". */
const HEADING =
  /^(?:About (?:\p{Lu}|us\b|the (?:author|company)\b)|Über (?:\p{Lu}|uns(?!\p{L})|den Autor)|À propos d|Acerca de )[^.!?]{0,60}:?$|^(?:[关關][于於].{0,20}(?:我们|我們|公司|集团|集團|控股|股份|作者)|会社概要|.{0,20}株式会社.{0,20}について|회사 소개)[:：]?$/u;
/** The same with the description behind it: catches "About Acme Acme makes pumps.", "About Acme: Acme"; not "About Acme, he said that". */
const HEADED = /^About (\p{Lu}\p{L}*)[^.]{0,40}?:? \1(?!\p{L})/u;

/**
 * Releases end in what the firm says of itself, whatever happened; further up, such a heading may be the story's own.
 * @param blocks the article's runs, in order
 * @returns ids of the blocks in which firms and writers describe themselves
 */
export function aboutTheFirm(blocks: readonly ArticleBlock[]): ReadonlySet<number> {
  const found = new Set<number>();
  let under = false;
  blocks.forEach(({ id, text, shape }, index) => {
    if (index < blocks.length / 2) return;
    const heading = HEADING.test(text);
    if (heading || shape === 'heading') under = heading;
    if (under || HEADED.test(text)) found.add(id);
  });
  return found;
}
