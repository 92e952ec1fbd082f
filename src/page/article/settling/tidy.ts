import { DENSE_LETTER } from '../../letters.ts';
import type { PageBlock } from '../../page.ts';
import {
  AWAY,
  CREDITS,
  INTERFACE,
  LEADING,
  PICTURE_AGENCIES,
  PICTURE_BY,
  PICTURE_ENDS,
  SLOGANS,
} from '../texts/label-words.ts';
import { Phrases, type Spoken, spoken } from '../texts/phrases.ts';
import { bare } from '../texts/similarity.ts';
import { endsSentence } from '../texts/text-ends.ts';
import { withoutTrailers } from './trailers.ts';

/** A line that sends away is short. Characters. */
const LINE_LENGTH = 240;
const INTERFACE_LENGTH = 60;
/** Texts shorter than this may be said twice: "He agreed." Letters and digits. */
const SAME = 40;
/** Share of all text that a block needs to be looked at as the story said again; few can have it. */
const LARGE = 0.2;
/** Paragraphs that it must hold. */
const PARTS = 3;
/** Shorter headlines may begin a paragraph. Letters and digits. */
const HEADLINE = 15;
/** Characters of byline and date. */
const HEAD = 100;
/** A full stop behind a link may stand outside it. */
const ALL_LINK = 0.97;

const away = new Phrases([AWAY]);
const ofInterface = new Phrases([INTERFACE]);
const slogans = new Phrases([SLOGANS]);
const leading = new Phrases([LEADING]);
const credits = new Phrases([CREDITS]);
/** A line that names who took a picture. Characters. */
const CREDIT_LENGTH = 80;

/**
 * A line that sends the reader elsewhere, or an interface text between paragraphs. Catches "Read more: Markets
 * fall", "相关阅读：…", "Advertisement"; not "Related companies said …" without a link or colon.
 */
export function isAside({ text, linkLength }: { text: string; linkLength: number }, said?: Spoken): boolean {
  if (text.length > LINE_LENGTH) return false;
  const words = said ?? spoken(text);
  if (text.length < INTERFACE_LENGTH && ofInterface.is(words)) return true;
  const begins = away.begins(words);
  return begins === 2 || (begins === 1 && linkLength * 3 > text.length);
}

/**
 * The chosen blocks without what repeats them or the headline, without headings that head nothing and lines that lead
 * away.
 */
export function tidy(chosen: readonly PageBlock[], title: string): PageBlock[] {
  const headline = bare(title);
  const kept: PageBlock[] = [];
  const said = new Set<string>();
  const texts = chosen.map((block) => bare(block.text));
  const repeats = wholeAgain(texts);
  for (const [at, block] of chosen.entries()) {
    const text = texts[at] as string;
    if (text !== '' && (text === headline || isAsideOrSlogan(block))) continue;
    if (headline.length >= HEADLINE && text.startsWith(headline) && isHead(block, title)) continue;
    if ((text.length >= SAME && said.has(text)) || repeats.has(at) || isSignpost(block)) continue;
    if (TIME_ALONE.test(block.text) || isPointedCaption(block)) continue;
    said.add(text);
    kept.push(block);
  }
  const story = withoutTrailers(kept);
  while (story.at(-1)?.shape === 'heading') story.pop();
  return story;
}

/** The headline with byline and date behind single line breaks. */
function isHead({ text }: PageBlock, title: string): boolean {
  return text.length - title.length < HEAD && !endsSentence(text);
}

/**
 * A line that is only a time: the stamp of an entry in a live report. Catches "16:05", "4.30 p.m.", "16h05", "9.00
 * Uhr"; not "3:2" in a sentence.
 */
const TIME_ALONE = /^\d{1,2}\s?[:.hH：]\s?\d{2}(?:\s?[apAP]\.?[mM]\.?|\s?[a-zA-Z]{2,4})?$/;

/** Nothing but brackets: catches "【我要纠错】", "[推荐] [收藏] [打印]"; not "【导语】港口…". Several of them are buttons. */
const BRACKETED = /^(?:\s?[【[［(（〔][^】\]］)）〕]{1,14}[】\]］)）〕])+$/;
const SEVERAL = /^.[^】\]］)）〕]+.\s?[【[［〔]/;

/** A slogan: catches "炒股就看某某研报，权威，专业！", "海量资讯、精准解读"; not a paragraph that says 炒股 among other words. */
function isAsideOrSlogan(block: PageBlock): boolean {
  if (block.text.length > LINE_LENGTH) return false;
  const said = spoken(block.text);
  if (BRACKETED.test(block.text) && (SEVERAL.test(block.text) || ofInterface.in(said) !== 0)) return true;
  if (leading.begins(said) > 0 && block.linkLength * 3 > block.text.length) return true;
  if (block.text.length < CREDIT_LENGTH && credits.begins(said) === 2 && !endsSentence(block.text))
    return true;
  return isAside(block, said) || (block.text.length < INTERFACE_LENGTH && slogans.in(said) !== 0);
}

/**
 * A line that is all link and no sentence, but for a sign or a label before it: the headline of another story. Catches
 * "SPICER ELIMINATED FROM SHOW", "▶ Gas storage fills", "あわせて読みたい：…"; not "“We left,” he said."
 */
function isSignpost({ text, linkLength, shape }: PageBlock): boolean {
  if (text.length >= LINE_LENGTH || linkLength === 0 || endsSentence(text)) return false;
  const opening = shape === 'paragraph' ? (LABELLED.exec(text) ?? POINTER.exec(text)) : null;
  const rest = text.slice(opening?.[0].length ?? 0);
  if (opening && rest.length < (DENSE.test(rest) ? DENSE_HEADLINE : LINKED_HEADLINE)) return false;
  return linkLength >= rest.length * ALL_LINK;
}

/** In scripts without spaces only, as elsewhere "Firm feel: …" before a link says something of it. Catches "次のページ：". */
const LABELLED = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3 ]{2,16}[:：]\s*/;
/** Catches "▶ ", "👉 ", "» ". */
const POINTER = /^(?:[▶►▷→»☞⇒]|👉)\s*/u;
/** A linked headline behind them is longer than a product's name. Characters. */
const LINKED_HEADLINE = 22;
const DENSE_HEADLINE = 5;
const DENSE = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
/** Chinese captions point at their picture: catches "▲首艘貨輪停靠"; not "▶ …", which points at a story. */
const POINTS = /^[▲▼△▽]/;

function isPointedCaption({ text, pictures }: PageBlock): boolean {
  if (text.length < LINE_LENGTH && POINTS.test(text)) return true;
  return (
    pictures > 0 && text.length < (DENSE_LETTER.test(text) ? DENSE_CAPTION : CAPTION) && PICTURED.test(text)
  );
}

/** Captions that say more tell the story of a gallery. Characters. */
const CAPTION = 120;
const DENSE_CAPTION = 50;
/**
 * A line right under a picture that says whose it is or what it shows. Catches "图为一处盐田（资料图）", "王五 摄", "한빛조선 제공",
 * "The dock. Photo: Jane Doe", "A quay.Jane Doe/Getty"; not "Photos were sold.", "Plastic wrap", "Der Hafen in der
 * Nacht".
 */
const PICTURED = new RegExp(
  `^[（(]?[图圖][为為：:]|(?:${PICTURE_ENDS})[）)\\]]?。?$|\\b(?:${PICTURE_AGENCIES})[)\\]]?$|\\b(?:${PICTURE_BY}):? [^.!?]{2,60}$`,
);

/** Which texts hold most of the others again: data islands shown as text, copies for printing. */
function wholeAgain(texts: readonly string[]): Set<number> {
  const all = texts.reduce((sum, text) => sum + text.length, 0);
  const found = new Set<number>();
  for (const [at, text] of texts.entries()) {
    if (text.length < all * LARGE) continue;
    const held = texts.filter(
      (part, other) =>
        other !== at && part.length >= SAME && part.length < text.length && text.includes(part),
    );
    const length = held.reduce((sum, part) => sum + part.length, 0);
    if (held.length >= PARTS && length * 2 > text.length) found.add(at);
  }
  return found;
}
