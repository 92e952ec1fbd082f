import type { PageBlock } from '../page.ts';
import { foldSpace } from '../text.ts';
import { datesIn } from './date-text.ts';
import {
  beforeDate,
  behindBy,
  behindSource,
  isByAlone,
  isDesk,
  isOrganisation,
  isSection,
  looksLikeName,
  publisherName,
  sameName,
} from './name-text.ts';

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
/** A line under a picture names who took it, in lower case: catches "credit: epa", "wikileaks founder (afp)", "reuters / d. mercado"; not "reuters", "jane doe". */
const CREDIT = /credit|photo|image|caption|figure|[(（/]|©|图|圖|写真|사진/;
/**
 * How Chinese papers open a report: "【聯合晚報╱記者李樹人／即時報導】", "（中央社記者王小明台北31日電）".
 * Texts have their white space folded. A name has two or three characters, and what follows closes it, so "（記者會今天舉行）" names nobody.
 */
const REPORT =
  /^[【（(〔[] ?(?<paper>[\u3400-\u9fff]{1,6}[報报社網网])? ?[╱／/]? ?(?:本報|本报)?[記记]者 ?[:：]? ?(?<name>[\u3400-\u9fff]{2,3})(?=[╱／/\s】）)〕\]、，]|$|[\u3400-\u9fff]{2,3}\d{1,2}日)/;
/** The same without brackets: "某某日報 記者王小明／台北報導", "本报记者 王五"; not "本報記者會", nor "本报记者 王五 摄", who took the picture. */
const REPORTER =
  /[報报社網网刊]\s?[記记]者\s?(?!會|会|招待)(?<name>[\u3400-\u9fff]{2,3})(?=[╱／/、\s]|$)(?! ?[摄攝图圖])/;
/** What stands between a name and the date that was cut off: "Jane Doe on |", "Jane Doe Updated |"; not "Jon |". */
const BEFORE_DATE = /\s(?:on|published|posted|updated|am|um|le|el|il|em)?[\s,:]{0,6}\|/gi;
/** A name line holds a name and little else. Characters. */
const NAME_LINE = 60;
/** A line that opens with "By" may name several. Characters. */
const AUTHORS_LINE = 120;
/** The same in scripts without spaces: "王小明、李大同、某某社记者团队". */
const DENSE_LINE = 24;
/** Catches "你怎样看？", "首先，欢迎你"; not "王小明、李大同". */
const SENTENCE = /[，。？！；]/;
/** Without any of these a text is one piece; most are. */
const PARTED = /[|｜•·\d:：]|\s\s/;
const DENSE = /^[\u3040-\u30ff\u3400-\u9fff]/;
/** A paper beside a date, as Chinese portals name it among links: catches "某某晚报", "某某在线-某某日报"; not "新闻中心". */
const PAPER = /^[\u3400-\u9fff·-]{2,14}[网網报報社刊]$/;

/**
 * Reads the names off the lines around the headline.
 * @param near those lines, nearest first
 * @param authors and publishers that the page's data names: what is shown agrees with them or has to be marked
 * @param dateBlock the line that shows the date: an organisation beside it is the source
 */
export function namesShown(
  near: readonly PageBlock[],
  title: string,
  authors: readonly string[],
  publishers: readonly string[],
  dateBlock: PageBlock | null,
): ShownNames {
  let source: string | null = null;
  let byline: string | null = null;
  let boxed: string | null = null;
  /** The block in which "By" stood alone at the end. */
  let byIn: number | null = null;
  /** The block that names the authors. */
  let bylineIn: number | null = null;
  for (const block of near) {
    const names = `${block.box.names} ${block.inlineNames}`;
    const isCaption = block.shape === 'caption' || block.pictures > 0 || CREDIT.test(names);
    const reporter = reporterIn(block.text);
    if (reporter) {
      byline ??= reporter.name as string;
      source ??= reporter.paper ?? null;
      continue;
    }
    const labelled = isCaption ? null : behindSource(block.text);
    if (labelled && datesIn(labelled).length === 0) source ??= publisherName(labelled);
    const besideDate = dateBlock !== null && Math.abs(block.id - dateBlock.id) <= 1;
    const underByline = publishers.length === 0 && bylineIn !== null && block.id === bylineIn + 1;
    let afterBy = byIn !== null && block.id === byIn + 1;
    byIn = null;
    for (const text of piecesOf(block)) {
      if (isByAlone(text)) {
        afterBy = true;
        byIn = block.id;
        continue;
      }
      const by = afterBy ? text : behindBy(text);
      afterBy = false;
      byIn = null;
      if (by && byline === null && by.length <= mostOf(by, block) && (looksLikeName(by) || isDesk(by))) {
        byline = beforeDate(by);
        bylineIn = block.id;
      }
      if (by || text.length > NAME_LINE || sameName(text, title) || !looksLikeName(text)) continue;
      if (authors.some((name) => sameName(name, text))) byline ??= beforeDate(text);
      else if (publishers.some((name) => sameName(name, text))) source ??= nameOf(text, publishers);
      else if (AUTHOR_NAMES.test(names)) boxed ??= beforeDate(text);
      else if (source === null && block === dateBlock && PAPER.test(text)) source = publisherName(text);
      else if (isCaption || CREDIT.test(text.toLowerCase()) || isSection(text) || block.links > 1) continue;
      else if (
        source === null &&
        (((besideDate || underByline) && block.links === 0) || SOURCE_NAMES.test(names)) &&
        isOrganisation(text)
      )
        source = publisherName(text);
    }
  }
  return { source, byline, boxed };
}

/** The reporter and the paper that a Chinese line names. */
function reporterIn(text: string): Partial<Record<string, string>> | undefined {
  if (!text.includes('者')) return undefined;
  const line = text.length <= NAME_LINE ? REPORTER.exec(text) : null;
  return (REPORT.exec(text.slice(0, NAME_LINE)) ?? line)?.groups;
}

/** How long authors' names may be: several, each a link, take more, and those in scripts without spaces less. */
function mostOf(by: string, { links }: PageBlock): number {
  if (DENSE.test(by)) return SENTENCE.test(by) ? 0 : DENSE_LINE;
  return links > 1 ? AUTHORS_LINE : NAME_LINE;
}

/**
 * The parts of a line that may be names: its text nodes, cut at separators, before figures and before labels; the whole
 * line without its dates where it opens with a "By" of its own, as "By", "Jane Doe", "and", "John Roe".
 */
function piecesOf({ parts, text }: PageBlock): string[] {
  const isShort = text.length <= NAME_LINE || (text.length <= AUTHORS_LINE && datesIn(text).length === 0);
  const whole = isShort && isByAlone(foldSpace(parts[0] ?? ''));
  return (whole ? [text] : parts).flatMap((part) =>
    cut(withoutDates(foldSpace(part))).filter((piece) => /[^\d\s]{2}/.test(piece) || isByAlone(piece)),
  );
}

/** At separators, before figures, before labels. */
function cut(text: string): string[] {
  if (!PARTED.test(text)) return [text];
  return text.split(/\s*[|｜•·]\s*|\s{2,}|\s(?=[^\s\d:：]{1,6}[:：])|(?<=[^\d\sA-Z])\s*(?=\d)|\s+(?=\d)/);
}

function withoutDates(text: string): string {
  return datesIn(text)
    .reduce((left, date) => left.replace(date.text, '|'), text)
    .replace(BEFORE_DATE, ' |');
}

/** The publisher's name as shown; whole where a figure behind it was taken for a date: "Example Report 24". */
function nameOf(text: string, publishers: readonly string[]): string | null {
  return publishers.find((name) => name.startsWith(`${text} `)) ?? publisherName(text);
}
