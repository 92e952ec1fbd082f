/** The types that the steps of the reading room hand to each other. What is `Live` holds nodes and never leaves the page. */
import type { Article, Block, PageReport } from '../shared/report/report.ts';

/** A block-level element that the walk went through: how blocks stand together. Made once, without asking the page again. */
export interface Box {
  readonly tag: string;
  readonly parent: Box | null;
  readonly depth: number;
  /** `class`, `id` and the other naming attributes, lower case, as written: "post-body article__text". */
  readonly names: string;
  /** `role`, lower case; empty where there is none. */
  readonly role: string;
  /** Blocks inside: from `first` to `end`, end exclusive. */
  readonly first: number;
  readonly end: number;
}

/** A block with what reading needs beyond the report: how it stands in the page. */
export interface PageBlock {
  /** Place in the order of the document; the same id in the report. */
  readonly id: number;
  /** White space folded, hidden characters removed. */
  readonly text: string;
  /** The innermost block-level element around the text. Several blocks may share one (text before and after a child). */
  readonly box: Box;
  readonly tag: string;
  readonly shape: Block['shape'];
  readonly place: Block['place'];
  /** Characters of `text` that stand inside links. */
  readonly linkLength: number;
  /** Links that the text touches. */
  readonly links: number;
  /** Pictures, films and frames between the text of the block before and this one. */
  readonly pictures: number;
  /** Characters of `text` in bold or italics. */
  readonly strongLength: number;
  /** `class`, `id` and the like of the inline elements that hold all of the text ("byline-name"); empty mostly. */
  readonly inlineNames: string;
  /** Hidden by an attribute or inline style of itself or an ancestor; computed style is asked only for candidates. */
  readonly hidden: boolean;
  /** False where any style hides it; asked of all but menus and labels, else the opposite of `hidden`. */
  readonly visible: boolean;
  /** Invisible characters removed from `text`. */
  readonly hiddenCharacters: number;
  /** Offsets into `text` where a single `<br>` breaks the line. */
  readonly breaks: readonly number[];
  /** What its text nodes say, one by one, where the block is short enough to be a line of names and dates; else none. */
  readonly parts: readonly string[];
  /** For each of `parts` the names of the inline elements around it, innermost first; left out where none is named, or `inlineNames` says as much. */
  readonly partNames?: readonly string[];
}

/** A block still tied to the page. */
export interface LiveBlock extends PageBlock {
  /** The box's element. */
  readonly element: Element;
  /** The text nodes, in order, for highlights. */
  readonly nodes: readonly Text[];
}

/** What a page says about itself beside its text, gathered on the same walk. */
export interface PageHead {
  /** `<title>`. */
  readonly title: string;
  /** `lang` of the document. */
  readonly language: string;
  /** `name`, `property` or `itemprop` in lower case, and the content, in order. */
  readonly metas: readonly (readonly [name: string, content: string])[];
  /** Sources of `application/ld+json` scripts. */
  readonly linkedData: readonly string[];
  /** Sources of data islands: JSON in a `textarea` or a typed `script` with an id that ends in "data". */
  readonly state: readonly string[];
  /** `<time>` elements, with the id of the block that they stand in or before. */
  readonly times: readonly { readonly dateTime: string; readonly block: number }[];
}

export interface Page {
  readonly url: string;
  readonly blocks: readonly PageBlock[];
  readonly head: PageHead;
  /** Of several headlines the block of the one that the reader has scrolled to, where that is known. */
  readonly headlineInView?: number | null;
  /** False when the walk stopped at a cap. */
  readonly complete: boolean;
}

/** The page as the walk left it. */
export interface LivePage extends Page {
  readonly document: Document;
  readonly blocks: readonly LiveBlock[];
}

/** The story as found, before notices are taken out of it. */
export interface Story {
  readonly kind: PageReport['pageKind'];
  readonly facts: Omit<Article, 'spans'>;
  /** In order; empty when the page is not an article. */
  readonly blocks: readonly PageBlock[];
}
