import type { PageBlock } from '../../page.ts';
import { datesIn } from '../dates/date-text.ts';
import { reporterIn } from './chinese-report.ts';
import { koreanReporterIn } from './korean-report.ts';
import { AUTHORS_LINE, NAME_LINE, piecesOf } from './name-pieces.ts';
import {
  beforeDate,
  beforePost,
  behindBy,
  behindSource,
  isAgency,
  isByAlone,
  isDesk,
  isOrganisation,
  isSection,
  looksLikeName,
  publisherName,
  sameName,
} from './name-text.ts';
import { namedParts } from './named-parts.ts';

/** The names that stand around the headline. */
export interface ShownNames {
  readonly source: string | null;
  /** Behind "By", or what the page's data also names. */
  readonly byline: string | null;
  /** In a box that is named for authors, with nothing else to say so. */
  readonly boxed: string | null;
}

/** Class or id of a box. Catches "author-name", "post_byline"; not "coauthored". */
const AUTHOR_NAMES = /(?:^|[\s_-])(?:author|byline|writer|reporter|autor|auteur|contributor)/;
/** Catches "article-source", "publisher"; not "resource", "sources-list". */
const SOURCE_NAMES = /(?:^|[\s_-])(?:source|publisher|provider|agency|origin)(?:$|[\s_-])/;
/**
 * A line under a picture names who took it, in lower case: catches "credit: epa", "wikileaks founder (afp)", "reuters
 * / d. mercado"; not "reuters", "jane doe".
 */
const CREDIT = /credit|photo|image|caption|figure|[(（/]|©|图|圖|写真|사진/;
/** Authors' names in scripts without spaces: "王小明、李大同、某某社记者团队". */
const DENSE_LINE = 24;
/** Catches "你怎样看？", "首先，欢迎你"; not "王小明、李大同". */
const SENTENCE = /[，。？！；]/;
const DENSE = /^[\u3040-\u30ff\u3400-\u9fff]/;
/** A line on reporters is no paper: catches "경제 많이본 기자"; not "기자협회보". */
const REPORTERS = /기자$/;
/** When each of those who write a live report does: catches " (now)", " (earlier)"; not " (AFP)". */
const TURNS = /\s?\((?:now|earlier|previously|jetzt|zuvor|ahora|antes)\)/g;
/** A headline, and no standing head such as "The Long View". Characters. */
const HEADLINE = 25;
/** A line that signs a story, or the end of its last one. Characters. */
const SIGNED = 40;
/** A paper beside a date, as Chinese portals name it among links: catches "某某晚报", "某某在线-某某日报"; not "新闻中心". */
const PAPER = /^[\u3400-\u9fff·-]{2,14}[网網报報社刊]$/;

/**
 * What the page's data names, and where the page shows its date: what is shown has to agree with them or to be
 * marked.
 */
export interface KnownNames {
  readonly title: string;
  readonly authors: readonly string[];
  readonly publishers: readonly string[];
  /** The block that shows the date: an organisation beside it is the source. */
  readonly dateBlock: PageBlock | null;
  /** Id of the story's last block. */
  readonly end: number;
}

/** A line around the headline, and what its surroundings say of the names in it. */
interface Line {
  readonly block: PageBlock;
  /** Class, id and the like of the box and of the elements around the text. */
  readonly classNames: string;
  readonly isCaption: boolean;
  /** Whether it stands where sites show a story's source without a label. */
  readonly mayShowSource: boolean;
}

/** A piece of a line that may be a name, and what follows a "By" that stands before it or opens it. */
interface Piece {
  readonly text: string;
  readonly by: string | null;
}

type Told = Partial<Record<keyof ShownNames, string | null>>;

/**
 * Reads the names off the lines around the headline. What a nearer line tells stands.
 * @param near those lines, nearest first
 */
export function namesShown(near: readonly PageBlock[], known: KnownNames): ShownNames {
  let shown: ShownNames = { source: null, byline: null, boxed: null };
  /** The block whose last piece is "By" alone. */
  let endsInBy: number | null = null;
  /** The block that names the authors behind "By". */
  let bylineIn: number | null = null;
  for (const block of near) {
    if (signsTeaser(block, near, known)) continue;
    const reporter = reporterIn(block.text) ?? koreanReporterIn(block.text, known.publishers);
    if (reporter) {
      shown = joined(shown, reporter);
      continue;
    }
    const line = lineOf(block, known, bylineIn);
    shown = joined(shown, { source: line.isCaption ? null : labelledSource(block, known.end) });
    shown = joined(shown, toldByParts(line, known));
    const pieces = piecesOf(block).map((piece) => piece.replace(TURNS, ''));
    for (const piece of behindEachBy(pieces, endsInBy === block.id - 1)) {
      const announced = piece.by && shown.byline === null ? announcedAuthor(piece.by, block) : null;
      if (announced !== null) bylineIn = block.id;
      shown = joined(shown, piece.by ? { byline: announced } : toldByPlace(piece.text, line, known));
    }
    endsInBy = isByAlone(pieces.at(-1) ?? '') ? block.id : null;
  }
  return shown;
}

/**
 * Whether a line stands right below the linked headline of another story, which it signs: "À Brest, l'exode sous
 * pression", "Par Jeanne Dupont".
 */
function signsTeaser(
  { id, shape }: PageBlock,
  near: readonly PageBlock[],
  { title, authors }: KnownNames,
): boolean {
  const over = near.find((block) => block.id === id - 1);
  if (!over || shape === 'heading' || over.shape !== 'heading') return false;
  const isOther =
    over.text.length >= HEADLINE && over.linkLength >= over.text.length && !sameName(over.text, title);
  return isOther && authors.length === 0;
}

function joined(shown: ShownNames, told: Told): ShownNames {
  return {
    source: shown.source ?? told.source ?? null,
    byline: shown.byline ?? told.byline ?? null,
    boxed: shown.boxed ?? told.boxed ?? null,
  };
}

function lineOf(block: PageBlock, { publishers, dateBlock }: KnownNames, bylineIn: number | null): Line {
  const classNames = `${block.box.names} ${block.inlineNames}`;
  const besideDate = dateBlock !== null && Math.abs(block.id - dateBlock.id) <= 1;
  const underByline = publishers.length === 0 && bylineIn === block.id - 1;
  return {
    block,
    classNames,
    isCaption: block.shape === 'caption' || block.pictures > 0 || CREDIT.test(classNames),
    mayShowSource:
      ((besideDate || underByline) && (block.links === 0 || block.parts.some(isAgency))) ||
      SOURCE_NAMES.test(classNames),
  };
}

/**
 * "Source: Reuters" → "Reuters"; null for "Source: 4 May 2024". Below the story what is labelled so may be where its
 * figures come from: "Source: National Institute of Harbours".
 */
function labelledSource({ text, id }: PageBlock, end: number): string | null {
  const name = behindSource(text);
  if (!name || datesIn(name).length > 0) return null;
  return id < end || DENSE.test(name) || isOrganisation(name) ? publisherName(name) : null;
}

/**
 * The paper that Chinese sites name behind the story: "（来源：某某日报）" at the end of its last paragraph or in a line below.
 * @param last the story's last block
 * @param behind the blocks below it, nearest first
 */
export function sourceAtEnd(last: PageBlock | undefined, behind: readonly PageBlock[]): string | null {
  const ends = [last?.text.slice(-SIGNED) ?? '', ...behind.map(({ text }) => text)];
  for (const text of ends) {
    const name = text.length <= SIGNED ? behindSource(text) : null;
    if (name && DENSE.test(name) && datesIn(name).length === 0) return publisherName(name);
  }
  return null;
}

/** @param opened whether the line before ended in "By" */
function* behindEachBy(pieces: readonly string[], opened: boolean): Generator<Piece> {
  let afterBy = opened;
  for (const text of pieces) {
    const isBy = isByAlone(text);
    if (!isBy) yield { text, by: afterBy ? text : behindBy(text) };
    afterBy = isBy;
  }
}

/** The name behind a "By", where it is a name and no longer than names are. */
function announcedAuthor(by: string, block: PageBlock): string | null {
  return by.length <= mostOf(by, block) && (looksLikeName(by) || isDesk(by))
    ? beforePost(beforeDate(by))
    : null;
}

/** What the elements inside a line are named for; a caption's author took the picture, and teasers name sources too. */
function toldByParts({ block, isCaption }: Line, { dateBlock, title }: KnownNames): Told {
  if (isCaption) return {};
  const { author, source } = namedParts(block);
  return {
    boxed: author && !sameName(author, title) ? author : null,
    source: dateBlock && Math.abs(block.id - dateBlock.id) <= 1 ? source : null,
  };
}

/** What a name without "By" or label is, told by the page's data first, then by where it stands. */
function toldByPlace(
  text: string,
  line: Line,
  { title, authors, publishers, dateBlock, end }: KnownNames,
): Told {
  if (text.length > NAME_LINE || sameName(text, title) || !(looksLikeName(text) || isAgency(text))) return {};
  if (authors.some((name) => sameName(name, text))) return { byline: beforeDate(text) };
  if (publishers.some((name) => sameName(name, text))) return { source: nameOf(text, publishers) };
  // Below a story the form for readers' comments is for authors too: "点击登录", "昵称".
  if (AUTHOR_NAMES.test(line.classNames) && !(DENSE.test(text) && line.block.id > end))
    return { boxed: beforePost(beforeDate(text)) };
  if (line.block === dateBlock && PAPER.test(text)) return { source: publisherName(text) };
  const isOther = line.isCaption || line.block.links > 1 || CREDIT.test(text.toLowerCase());
  if (isOther || REPORTERS.test(text) || !line.mayShowSource || isSection(text) || !isOrganisation(text))
    return {};
  return { source: nameOf(text, publishers) };
}

/** How long authors' names may be: several, each a link, take more, and those in scripts without spaces less. */
function mostOf(by: string, { links }: PageBlock): number {
  if (DENSE.test(by)) return SENTENCE.test(by) ? 0 : DENSE_LINE;
  return links > 1 ? AUTHORS_LINE : NAME_LINE;
}

/** Words that a name is shown with or without: "The Example Post". */
const ARTICLE = /^(?:the|le|la|les|der|die|das|el|il) /i;

/**
 * The publisher's name as shown; as the data gives it where a figure behind it was taken for a date, "Example Report
 * 24", or where other words stand beside it: "Like Example Money", "Example.tv" in a menu.
 */
function nameOf(text: string, publishers: readonly string[]): string | null {
  const bare = text.replace(ARTICLE, '');
  return (
    publishers.find(
      (name) => name.startsWith(`${text} `) || (bare !== name && bare.includes(name.replace(ARTICLE, ''))),
    ) ?? publisherName(text)
  );
}
