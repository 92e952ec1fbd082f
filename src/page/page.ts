/** The types that the steps of the reading room hand to each other. They hold live nodes and never leave the page. */
import type { Article, Block, PageReport } from '../shared/report.ts';

/** A block with what reading needs beyond the report: its element and how it stands in the page. */
export interface PageBlock {
  /** Place in the order of the document; the same id in the report. */
  readonly id: number;
  /** White space folded, hidden characters removed. */
  readonly text: string;
  /** The innermost block-level element around the text. Several blocks may share one (text before and after a child). */
  readonly element: Element;
  readonly tag: string;
  readonly shape: Block['shape'];
  readonly place: Block['place'];
  /** Characters of `text` that stand inside links. */
  readonly linkLength: number;
  /** Hidden by an attribute or inline style of itself or an ancestor; computed style is asked only for candidates. */
  readonly hidden: boolean;
  /** Invisible characters removed from `text`. */
  readonly hiddenCharacters: number;
  /** The text nodes, in order, for highlights. */
  readonly nodes: readonly Text[];
}

export interface Page {
  readonly document: Document;
  readonly url: string;
  readonly blocks: readonly PageBlock[];
  /** False when the walk stopped at a cap. */
  readonly complete: boolean;
}

/** The story as found, before notices are taken out of it. */
export interface Story {
  readonly kind: PageReport['pageKind'];
  readonly facts: Omit<Article, 'spans'>;
  /** In order; empty when the page is not an article. */
  readonly blocks: readonly PageBlock[];
}
