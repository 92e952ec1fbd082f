/** Catches "said , ``", "it . ''", "did n't", "-lrb- cnn -rrb-"; not "C'est vrai !", "$5.20", "the '90s". */
const CUT_INTO_WORDS = /``|-[lr][rs]b-| (?:[.,]|''|n't|'s)(?: |$)/i;

/** How text that was cut into words is written, and how it is printed. In this order: a mark closes up to the one before. */
const PRINTED: readonly (readonly [cut: RegExp, printed: string])[] = [
  [/``\s?/g, '“'],
  [/\s?''/g, '”'],
  [/(^|\s)`\s?/g, '$1‘'],
  [/\s'(?=\s|$)/g, '’'],
  [/-l[rs]b-\s?/gi, '('],
  [/\s?-r[rs]b-/gi, ')'],
  [/\s(?=(?:n't|'(?:s|re|ve|ll|d|m))(?:\s|$))/gi, ''],
  [/\s(?=[,.;:!?%](?:\s|[”’)]|$))/g, ''],
  [/([$£€])\s(?=\d)/g, '$1'],
];

/**
 * Collections of news are kept with a blank between any word and its marks ("`` we won , '' lee said -lrb- in may
 * -rrb- ."). Patterns are written for print, so they are asked of the text as print has it; what is shown stays as
 * the page wrote it.
 * @returns the text with its marks closed up, or the text itself where it was never cut
 */
export function asPrinted(text: string): string {
  if (!CUT_INTO_WORDS.test(text)) return text;
  return PRINTED.reduce((read, [cut, printed]) => read.replace(cut, printed), text);
}

/** Catches "`` We", "won . ''"; not "''Tis", "5'' wide". */
const CUT_QUOTES = /``| ''(?:\s|$)/;
/** In text cut into words a full stop that ends a sentence stands alone, as at the end of all; an abbreviation's does not. */
const ENDS_IN_LONE_STOP = / [.!?][\s”’']*$/;
const STOP = /([.!?]["”')]?\s+)(\p{Ll})/gu;
const STOP_ALONE = /( [.!?][\s”’')]*\s)(\p{Ll})/gu;
/** An initial in small letters: catches "a" of "david a. start"; not "i" of "it is i". */
const SMALL_INITIAL = /(?<=\p{Ll} )\p{Ll}(?=\. )/gu;

/**
 * The text as rules for sentences read it, at the same length: quotation marks as one sign and a blank, and capitals
 * after full stops and for initials where all letters are small.
 */
export function forCutting(text: string): string {
  const read = CUT_QUOTES.test(text) ? text.replace(/``/g, '“ ').replace(/''/g, '” ') : text;
  if (/[A-Z]/.test(read) || /\p{Lu}/u.test(read) || !/\p{Ll}/u.test(read)) return read;
  const capital = (letter: string) => {
    const large = letter.toUpperCase();
    return large.length === letter.length ? large : letter;
  };
  return read
    .replace(
      ENDS_IN_LONE_STOP.test(read) ? STOP_ALONE : STOP,
      (_, stop: string, letter: string) => stop + capital(letter),
    )
    .replace(SMALL_INITIAL, capital);
}
