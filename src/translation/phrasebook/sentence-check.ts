import { isCapital, isSmall } from '../letters.ts';
import { meansElse } from './doubts.ts';
import type { Matching } from './matcher.ts';

/** 不持有所有股票 could be "none of them" and "not all of them"; 並無部分 is no better. */
const NOT_ALL_OR_NONE =
  /[不未沒没無无非][^，。；]{0,40}(?:所有(?!人|權|权)|全部|(?<!任何)部分|大部分|許多|许多|各[^種种類类])/u;
/** "All products are not tested" may mean that some are. */
const ALL_NOT = /所有[^，。；]{0,40}均[^，。；]{0,6}(?:不|[並并][未非無无])/u;
/** A fee is paid, and is not paid for its work. */
const FEE_IS_PAID = /(?:[費费息稅税款價价]|(?<!基)金)[^，。；]{0,12}[獲获][^，。；]{0,30}支付[報报]酬/u;
/** "A client in 2023": a year is no place that somebody is in. */
const IN_A_YEAR = /(?:19|20)\d\d(?:年\d+月)?中/;
/** "Guaranteed to 90%", where Chinese has a direction; "the author is paid by", where it has who is given away. */
const ASTRAY = /向[\d.]+%|(?:作者|[编編][辑輯]|分析[师師]|我[们們])[^，。；]{0,8}由[^，。；]{1,30}支付/u;
/** Says that it is not all, and nothing else; 並不適合所有投資者 is how every broker says it. */
const CLEARLY_NOT_ALL = /[並并]非所有|(?:不|未必)[適适]合(?:所有|全部|每)/g;
/** "Target", "Shell"; not "NVDA" or "target". */
const isCapitalised = (word: string) => isCapital(word[0]) && isSmall(word[1]);
/** What a notice writes with a capital after these is a term of its own: "the Company", "this Website". */
const DETERMINERS = new Set(
  'the a an this that these those such any all each every our your my its their his her no other'.split(' '),
);
/** Sections that hold names and their translations. */
const PROPER = ['regulator', 'law', 'place', 'month', 'person', 'holder'] as const;
const LINKING = /^(?:of|and|the|&)$/;

/**
 * A sentence that was put together word by word is looked at once more, since no person wrote it whole.
 * @param from its first token
 * @param end the token after its last
 * @returns true when it denies all or some of something, or when words of it are written like a name but were
 *   translated
 */
export function isDoubtful(matching: Matching, from: number, end: number, written: string): boolean {
  const plain = written.replace(CLEARLY_NOT_ALL, '');
  if (
    NOT_ALL_OR_NONE.test(plain) ||
    ALL_NOT.test(plain) ||
    FEE_IS_PAID.test(plain) ||
    IN_A_YEAR.test(plain) ||
    ASTRAY.test(plain)
  )
    return true;
  const { language, text, tokens } = matching.source;
  const own = text.slice(tokens[from]?.start, tokens[end - 1]?.end);
  if (meansElse(own, language)) return true;
  return language === 'de'
    ? turnsPassive(own, written) || mayMeanOthers(matching, from, end, written)
    : translatesName(matching, from, end, written);
}

/** "You may not copy this", "not responsible for this": Chinese says what. Not caught: 這並非建議, 這些, 這個. */
const BARE_THIS = /這(?=$|[，。；：、])|[對因就於向為從](?:於)?這(?![些個項種篇份類點樣裡一])/;

/** Catches the end of "wir werden für den Artikel bezahlt"; not of "wir werden den Artikel bezahlen". */
const ENDS_ON_PARTICIPLE = /\s[a-zäöüß]{2,30}t[.!]?$/;
const WILL_OR_IS = /\b(?:wird|werden)\b/;
const IS_OR_WAS = /\b(?:wird|werden|wurden?)\b/;
const WILL_DO = /\bwill\b|將/;
const BY_WHOM = /\b(?:von|vom|durch)\b/;
const SAYS_BY_WHOM = /\bby\b|[由獲被]/;

/** "Wir werden für den Artikel vom Verlag bezahlt" pays us, and it is the firm that pays: the tables have who will pay, and a firm's article. */
function turnsPassive(own: string, written: string): boolean {
  if (!ENDS_ON_PARTICIPLE.test(own)) return false;
  const willDo = WILL_OR_IS.test(own) && WILL_DO.test(written);
  return willDo || (IS_OR_WAS.test(own) && BY_WHOM.test(own) && !SAYS_BY_WHOM.test(written));
}

/** @returns true where Chinese would end on a bare 這, or hang a word of direction on it */
export const pointsAtNothing = (written: string): boolean => BARE_THIS.test(written);

/** Catches 下落し, 変動し before a comma; not 目的とし or 記載しており, which hold whatever may happen. */
const GOES_ON = /[^と]し$/;
const JAPANESE_MAY = /(?:可能性|おそれ|恐れ|場合|こと)[がも](?:あ|ござ)/;

/**
 * 株価が下落し、損失が生じる可能性があります says that the price may fall, too: read as two pieces it would be told to fall.
 * @param steps the pieces of a clause by their tokens, in their order
 */
export function saysMayAtTheEnd(
  { source }: Matching,
  steps: readonly { from: number; end: number }[],
): boolean {
  const { language, text, tokens } = source;
  const last = steps.at(-1);
  if (language !== 'ja' || steps.length < 2 || !last) return false;
  if (!JAPANESE_MAY.test(text.slice(tokens[last.from]?.start))) return false;
  return steps
    .slice(0, -1)
    .some(({ from, end }) =>
      GOES_ON.test(text.slice(tokens[from]?.start, tokens[end - 1]?.end).replace(/[、,]$/, '')),
    );
}

/** "Die Seite enthält kein Angebot und keine Empfehlung" is one denial: its end is none for itself. */
export const deniesTogether = (
  { source }: Matching,
  steps: readonly { from: number; joiner: unknown }[],
): boolean =>
  source.language === 'de' &&
  steps.some(({ from, joiner }) => joiner && /^kein/.test(source.tokens[from]?.key ?? ''));

/** "sie", "ihre": they and theirs, where only a capital means the reader. */
const THEIRS = /^(?:sie|ihnen|ihr(?:e[nmrs]?)?)$/;
/** "Sie stellen keine Beratung dar", "Sie sind kein Angebot": what is told so is never a reader. */
const SAID_OF_THINGS = /^(?:stellen|sind)$/i;
/** How the grammar writes what is said of things. */
const WRITTEN_OF_THINGS = /^(?:they |其)/;
/** What follows a "Sie" that opens a clause and is no "it": "Sie ersetzt" speaks of what was said before. */
const SAID_TO_READER =
  /^(?:k[oö]nn(?:t)?en|sollten|m[uü]ssen|d[uü]rfen|haben|tragen|handeln|akzeptieren|erhalten|finden|nutzen)$/i;

/** German tells the reader from others, and names from other words, by a capital, and by none where a clause begins. */
function mayMeanOthers(matching: Matching, from: number, end: number, written: string): boolean {
  const { tokens, text } = matching.source;
  const raw = (at: number) => text.slice(tokens[at]?.start, tokens[at]?.end);
  const ofThings = SAID_OF_THINGS.test(raw(from + 1)) && WRITTEN_OF_THINGS.test(written);
  if (raw(from) === 'Sie' && !ofThings && !SAID_TO_READER.test(raw(from + 1))) return true;
  for (let at = from; at < end; at += 1) {
    if (THEIRS.test(raw(at))) return true;
    // An adjective with a capital is part of a name: "Deutsche Bank".
    const named = at > from && isCapitalised(raw(at)) && isCapitalised(raw(at + 1));
    if (named && matching.section('xa', at).size > 0) return true;
  }
  return false;
}

function translatesName(matching: Matching, from: number, end: number, written: string): boolean {
  const { tokens, text } = matching.source;
  const raw = (at: number) => text.slice(tokens[at]?.start, tokens[at]?.end);
  const capital = (at: number) => at < end && isCapitalised(raw(at)) && !written.includes(raw(at));
  for (let at = from; at < end; at += 1) {
    if (!capital(at)) continue;
    let after = at + 1;
    while (capital(after) || (LINKING.test(raw(after)) && capital(after + 1))) after += 1;
    const begins = at === from && (from === 0 || /^[.;:]$/.test(tokens[from - 1]?.key ?? ''));
    const ordinary = begins ? after === at + 1 : DETERMINERS.has(tokens[at - 1]?.key ?? '');
    const known = PROPER.some((section) =>
      [at, at - 1].some((start) => [...matching.section(section, start).keys()].some((to) => to >= after)),
    );
    if (!ordinary && !known) return true;
    at = after - 1;
  }
  return false;
}
