import type { PageBlock } from '../../page.ts';
import { foldSpace } from '../../text.ts';
import { datesIn } from '../dates/date-text.ts';
import { unglued } from '../texts/unglued.ts';
import { behindBy, isByAlone } from './name-text.ts';
import { WEEKDAYS } from './name-words.ts';

/** A name line holds a name and little else. Characters. */
export const NAME_LINE = 60;
/** A line that opens with "By" may name several. Characters. */
export const AUTHORS_LINE = 120;
/**
 * What stands between a name and the date that was cut off: "Jane Doe on |", "Jane Doe Last updated: |", "Jane Doe
 * Tuesday, |", "某某网 (|"; not "Jon |".
 */
const BEFORE_DATE = new RegExp(
  `\\s(?:last )?(?:on|published|posted|updated|modified|reviewed|am|um|le|el|il|em|(?:${WEEKDAYS})(?=,))?[\\s,:]{0,6}[(（]?\\|`,
  'gi',
);
/** What parts a word from the date cut off before it: ", par". */
const OPENING = /^[\s,;–—-]+(?=\S)/;
/**
 * What parts names, or opens or ends such a part: catches ",", " and ", ", John Roe", "& "; not "Special envoys",
 * "—in".
 */
const PARTS_NAMES = /^[,，、;&·／/]|^\p{Ll}{1,3}(?:\s|$)|[,，、;&·／/]$|\s\p{Ll}{1,3}$/u;
/** A name has two words, or is written without spaces. */
const TWO_WORDS = /\S\s+\S|^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2}/;
/** Without any of these a text is one piece; most are. */
const PARTED = /[|｜•·\d:：]|\s\s/;

/**
 * The parts of a line that may be names: its text nodes, cut at separators, before figures and before labels; the whole
 * line without its dates where it opens with a "By" of its own, as "By", "Jane Doe", "and", "John Roe", as far as its
 * names go.
 */
export function piecesOf(block: PageBlock): string[] {
  const { parts } = block;
  const text = unglued(block);
  const isShort = text.length <= NAME_LINE || (text.length <= AUTHORS_LINE && datesIn(text).length === 0);
  const by = foldSpace(parts[0] ?? '');
  const whole = isShort && isByAlone(by);
  return (whole ? [unglued(block, namesEnd(parts))] : parts).flatMap((part) =>
    cut(withoutDates(foldSpace(part)))
      .map((piece) => piece.replace(OPENING, ''))
      .filter((piece) => /[^\d\s]{2}/.test(piece) || isByAlone(piece)),
  );
}

/**
 * Behind how many parts the names of a line end that opens with "By": what no comma and no "and" joins to a whole
 * name is a post, a paper, a button.
 */
function namesEnd(parts: readonly string[]): number {
  let name = '';
  for (let at = 1; at < parts.length; at += 1) {
    const part = foldSpace(parts[at] as string);
    if (isByAlone(part)) return at;
    if (PARTS_NAMES.test(part)) name = '';
    else if (TWO_WORDS.test(name)) return at;
    else name = `${name} ${part}`.trim();
  }
  return parts.length;
}

/** At separators, before figures, before labels. */
function cut(text: string): string[] {
  if (!PARTED.test(text)) return [text];
  const pieces = text.split(
    /\s*[|｜•·]\s*|\s{2,}|\s(?=[^\s\d:：]{1,6}[:：])|(?<=[^\d\sA-Z])\s*(?=\d)|\s+(?=\d)/,
  );
  // "Scris de: Ion Popescu": the label is cut in two.
  const [first = '', second = ''] = pieces;
  const opening = `${first} ${second}`;
  const isLabel = text.startsWith(opening) && behindBy(opening) && !behindBy(first) && !behindBy(second);
  return isLabel ? [opening, ...pieces.slice(2)] : pieces;
}

function withoutDates(text: string): string {
  return datesIn(text)
    .reduce((left, date) => left.replace(date.text, '|'), text)
    .replace(BEFORE_DATE, ' |');
}
