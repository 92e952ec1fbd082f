import type { PageBlock } from '../page.ts';
import { foldSpace } from '../text.ts';
import { datesIn } from './date-text.ts';
import { isByAlone } from './name-text.ts';
import { unglued } from './unglued.ts';

/** A name line holds a name and little else. Characters. */
export const NAME_LINE = 60;
/** A line that opens with "By" may name several. Characters. */
export const AUTHORS_LINE = 120;
/** What stands between a name and the date that was cut off: "Jane Doe on |", "Jane Doe Last updated: |", "某某网 (|"; not "Jon |". */
const BEFORE_DATE =
  /\s(?:last )?(?:on|published|posted|updated|modified|reviewed|am|um|le|el|il|em)?[\s,:]{0,6}[(（]?\|/gi;
/** What parts a word from the date cut off before it: ", par". */
const OPENING = /^[\s,;–—-]+(?=\S)/;
/** Without any of these a text is one piece; most are. */
const PARTED = /[|｜•·\d:：]|\s\s/;

/**
 * The parts of a line that may be names: its text nodes, cut at separators, before figures and before labels; the whole
 * line without its dates where it opens with a "By" of its own, as "By", "Jane Doe", "and", "John Roe".
 */
export function piecesOf(block: PageBlock): string[] {
  const { parts } = block;
  const text = unglued(block);
  const isShort = text.length <= NAME_LINE || (text.length <= AUTHORS_LINE && datesIn(text).length === 0);
  const by = foldSpace(parts[0] ?? '');
  const whole = isShort && isByAlone(by);
  return (whole ? [text] : parts).flatMap((part) =>
    cut(withoutDates(foldSpace(part)))
      .map((piece) => piece.replace(OPENING, ''))
      .filter((piece) => /[^\d\s]{2}/.test(piece) || isByAlone(piece)),
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
