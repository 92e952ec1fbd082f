import { limits } from '../shared/limits.ts';
import type { ArticleBlock } from '../shared/report/article-blocks.ts';
import type { Notice } from '../shared/report/report.ts';
import { symbolOfHolding } from './crossings.ts';
import { findMentions } from './find-mentions.ts';
import type { Securities } from './table/securities.ts';

/** Evidence that is a name; a symbol is one in every script. */
const IS_NAME: ReadonlySet<string> = new Set(['name', 'alias', 'romanised']);

/**
 * The listed companies that notices name, as each notice writes them. A doubtful name counts where the article names
 * its company, too.
 * @param article without its notices
 * @returns by notice id; notices that name none are left out
 */
export function namesInNotices(
  notices: readonly Notice[],
  article: readonly ArticleBlock[],
  securities: Securities,
): Map<number, string[]> {
  // Below the article's numbers; first, so that an article that names a company a hundred times leaves them their evidence.
  const blocks = notices.map(({ text, language }, order) => ({
    id: order - notices.length,
    text,
    language,
    start: 0,
  }));
  const evidence = findMentions([...blocks, ...article], securities).flatMap((mention) => mention.evidence);
  const names = new Map<number, string[]>();
  for (const [order, { id, clauses }] of notices.entries()) {
    const written = evidence
      .filter(({ block, by }) => block === order - notices.length && IS_NAME.has(by))
      .map(({ text }) => text);
    const held = clauses
      .flatMap((clause) => clause.names)
      .filter((name) => symbolOfHolding(name, securities) !== null);
    const all = [...new Set([...written, ...held])].slice(0, limits.listed);
    if (all.length > 0) names.set(id, all);
  }
  return names;
}
