import { LEANING_BY_WORDS, LEANING_EASTERN, NOT_LEANING } from './words/openers.ts';
import { words } from './words/sieve.ts';

/** A clause with a pronoun leans: "As they left", "When he spoke"; not "As theirs", "After his return Lee". */
const BEFORE_PRONOUN = new Set(
  words('as when while after before if since because though although once until for to with among like'),
);
const PRONOUNS = new Set(words('he she it they him them'));
/** The same with "this": "In this way", "Despite that", "After this"; not "In this quarter", "For those who". */
const BEFORE_POINTER = new Set(
  words(
    'in at on by with for from to of after before under during despite besides beyond since until through following',
  ),
);
const POINTERS = new Set(words('this that these'));
/** What stands by itself after "this": a span of time, or the page. */
const NOT_TOLD_BEFORE =
  /^(?:year|week|month|quarter|season|summer|winter|spring|autumn|fall|morning|weekend|decade|century|article|blog|post|guide|video|story|tutorial|column|issue)/;
/** Catches "All of them", "One of these", "Two of those who"; not "One of the banks". */
const SOME_OF_THEM =
  /^(?:all|some|many|most|each|none|few|several|half|part|much|one|two|three|four|five|both|either|any) of (?:them|it|this|these|those)\b/;
/** A verb drawn to the pronoun before it: "He’s", "They're", "That’s"; not "Its", "Thats". */
const SHORT_VERB = /^['’](?:s|re|ve|d|ll)\b/;
const SPEAKERS = new Set(words('he she it they'));
/** Catches “We won,” of "“We won,” he said." */
const QUOTATION = /^(?:["“][^"“”]*["”]|'[^']*,'),? /;
/** A quotation whose speaker is a pronoun: catches "“We won,” he said."; not "“We won,” Lee said." */
const QUOTED_BY_PRONOUN =
  /^(?:["“][^"“”]*["”]|'[^']*,'),? (?:(?:he|she|they|it) \p{L}+|\p{L}+ (?:he|she|they))\b/iu;
/** Catches "He sold", "Он добавил", "他"; not "It was a warm day", "Онлайн". */
const BARE_PRONOUN =
  /^["“「]?(?:(?:he|she|it(?!['’]s| (?:is|was|took|has|had|will|would)\b)|they|er|sie|ils?|elles?|él|ellos|egli|el[ea]s?|он|она|они)(?!\p{L})|[他她它])/iu;
const FREE_STARTS = new RegExp(`^(?:${NOT_LEANING.join('|')})`, 'iu');
const PART_OF_WORD = /^[\p{L}\p{N}'’]/u;
const PLAIN_WORD = /^\w+/;
/** Catches "außerdem" of "außerdem, so"; not "Er": asked of small letters. */
const FIRST_LATIN_WORD = /^[a-zß-ÿ]+/;
/** More than the longest opening with a mark before it and the letter after it. */
const LONGEST_OPENING = 40;

/** An opening is filed under its first word, or under its first character where blanks part no words. */
const filedUnder = (opening: string) => FIRST_LATIN_WORD.exec(opening)?.[0] ?? opening.slice(0, 1);

const FREE = new Set(NOT_LEANING.map(filedUnder));
const BY_WORDS = new Map(
  Object.entries(LEANING_BY_WORDS).map(([language, openings]) => [language, byFirst(openings)]),
);
const EASTERN = byFirst(LEANING_EASTERN);

function byFirst(openings: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const filed = new Map<string, string[]>();
  for (const opening of openings) {
    const first = filedUnder(opening);
    filed.set(first, [...(filed.get(first) ?? []), opening]);
  }
  return filed;
}

/**
 * @param language BCP 47; of one without a list of its own, the English list
 * @returns whether the opening points to the sentence before: "He", "But", "此外"
 */
export function leans(text: string, language = 'en'): boolean {
  const small = text.slice(0, LONGEST_OPENING).toLowerCase();
  const leaning =
    leansByWord(small.replace(/^["“‘«]/, ''), language) ||
    leansByClause(small) ||
    leansByStart(small.replace(/^[「“]/, '')) ||
    isSaidByPronoun(text);
  return leaning && !(FREE.has(filedUnder(small)) && FREE_STARTS.test(text));
}

/**
 * A first sentence has nothing to lean on, and its "Their" is told within it ("Their hopes dashed, 150 travellers
 * returned"); a bare "He" is not, and "It was a warm day" points to what follows.
 * @returns whether a sentence that leans cannot stand first
 */
export function leansOnNobody(text: string): boolean {
  return BARE_PRONOUN.test(text);
}

function leansByWord(small: string, language: string): boolean {
  const openings = BY_WORDS.get(language.split('-')[0] as string) ?? BY_WORDS.get('en');
  return (openings?.get(filedUnder(small)) ?? []).some((opening) => {
    if (!small.startsWith(opening)) return false;
    const next = small.charAt(opening.length);
    if (next === ' ' || next === ',') return true;
    const rest = small.slice(opening.length, LONGEST_OPENING);
    return !PART_OF_WORD.test(rest) || SHORT_VERB.test(rest);
  });
}

function leansByClause(small: string): boolean {
  const [first = '', second = '', third = '', fourth = ''] = small.split(' ', 4);
  const word = PLAIN_WORD.exec(second)?.[0] ?? '';
  if (BEFORE_PRONOUN.has(first) && PRONOUNS.has(word)) return true;
  if (second === 'of') return SOME_OF_THEM.test(small) && !NOT_TOLD_BEFORE.test(fourth);
  return BEFORE_POINTER.has(first) && POINTERS.has(word) && !NOT_TOLD_BEFORE.test(third);
}

function leansByStart(small: string): boolean {
  return (EASTERN.get(small.slice(0, 1)) ?? []).some((opening) => small.startsWith(opening));
}

function isSaidByPronoun(text: string): boolean {
  const quotation = QUOTATION.exec(text)?.[0];
  if (!quotation) return false;
  const after = text.slice(quotation.length, quotation.length + LONGEST_OPENING).toLowerCase();
  const speaker = after.split(' ', 2).some((word) => SPEAKERS.has(PLAIN_WORD.exec(word)?.[0] ?? ''));
  return speaker && QUOTED_BY_PRONOUN.test(text);
}
