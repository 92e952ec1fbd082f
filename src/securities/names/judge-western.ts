import {
  AFTER_BARE_NAME,
  AFTER_COMPANY,
  AFTER_COMPANY_AT_START,
  BEFORE_COMPANY,
  BEFORE_PAIRS,
  FREE_BEFORE,
  GIVEN_NAMES,
  HEADLINE_DEEDS,
  NOT_COMPANY_AFTER,
  NOT_COMPANY_BEFORE,
  SOURCES,
} from './context-words.ts';
import { adjoins, isCapital, type Judgement, type NamePlace, word } from './name-place.ts';

/** Before an ordinary word: "the apple", "ein Fuchs". */
const DETERMINER =
  /^(?:a|an|the|each|every|this|that|one|his|her|my|our|ein|eine|einen|der|die|das|une?|la|le|l)$/i;
/** Between a given name and a surname. */
const PARTICLE = /^(?:von|van|de|di|da|du)$/;
/** Languages whose everyday words the table's marks were made for. */
const CHECKED = /^(?:en|zh|ja|ko|de|fr|und)/;

/**
 * Judges a name in a script with capitals. A name that is nothing else counts at once; one that is also a word, a
 * surname or a place needs the words around it.
 * @param last token of the name
 */
export function judgeWestern(place: NamePlace, last: number): Judgement {
  const { tokens, at, match, sentences, casing, language } = place;
  const start = tokens.start[at] as number;
  const before = adjoins(tokens, at - 1) ? word(tokens, at - 1) : '';
  const next = adjoins(tokens, last) ? word(tokens, last + 1) : '';
  const text = word(tokens, at);
  const single = match.length === 1;
  if (isAnotherThing(place, { before, next, text, single })) return 'maybe';
  if (SOURCES.has(text.toLowerCase())) return isAbout(place, last) ? 'sure' : 'maybe';
  if (casing === 'capitals' && single && match.level !== 'strong') return 'maybe';
  // In other languages a single word is not enough: "Roku" is a year in Polish.
  if (match.level === 'strong' && (!single || CHECKED.test(language))) return 'sure';
  const about = isAbout(place, last);
  if (casing === 'prose' && language !== 'de') {
    // "Jinzhou Apple", "Orange County": another name, whatever else the article says.
    if (isCapital(before) && !FREE_BEFORE.has(before.toLowerCase())) return 'no';
    if (isCapital(next) && !AFTER_COMPANY.has(next.toLowerCase()) && !about) return 'no';
  }
  // "die Hannover Rück", "la Société Générale": German and French put an article before names of several words.
  const named = !single && /^(?:de|fr)/.test(language);
  if (DETERMINER.test(before) && !about && !named) return 'maybe';
  // Where every noun has a capital, the place in the sentence says nothing.
  const first = !language.startsWith('de') && sentences.around(start).start >= start - 1;
  if (match.level !== 'weak') {
    // At the start of a sentence the capitals of the further words still say that it is a name.
    const isName = casing !== 'title' && (!first || !single);
    return about || ((isName || isBareName(place, last)) && sentences.isBusiness()) ? 'sure' : 'listed';
  }
  // At the start of a sentence "Total sales", "Strategy results" are words; "Orange said" is a company.
  const sure =
    about &&
    casing === 'prose' &&
    sentences.isBusiness() &&
    (!first || AFTER_COMPANY_AT_START.has(phraseAfter(place, last)));
  return sure ? 'sure' : 'listed';
}

/** "Intel's next", ", which", ", whose": only a name is bare before them. */
const BARE_BEFORE = /^(?:['’]s \p{Ll}|, (?:which|whose)\b)/u;

/** Whether the words behind a name tell that it is one where its capital does not: at a sentence's start, in a headline. */
function isBareName({ tokens }: NamePlace, last: number): boolean {
  const end = tokens.end[last] as number;
  // As much as the longest of these takes.
  if (BARE_BEFORE.test(tokens.text.slice(end, end + 10))) return true;
  if (!adjoins(tokens, last)) return false;
  const next = word(tokens, last + 1).toLowerCase();
  if (next !== 'to') return AFTER_BARE_NAME.has(next);
  return adjoins(tokens, last + 1) && HEADLINE_DEEDS.has(word(tokens, last + 2).toLowerCase());
}

/** A stadium, a person, a product of somebody else, or letters that are short for the words before them. */
function isAnotherThing(
  { tokens, at }: NamePlace,
  { before, next, text, single }: { before: string; next: string; text: string; single: boolean },
): boolean {
  if (isCapital(next) && NOT_COMPANY_AFTER.has(next.toLowerCase())) return true;
  if (!single) return false;
  if (
    isCapital(before) &&
    (GIVEN_NAMES.has(before.toLowerCase()) || NOT_COMPANY_BEFORE.has(before.toLowerCase()))
  )
    return true;
  // "Werner von Siemens".
  const given = PARTICLE.test(before) && adjoins(tokens, at - 2) ? word(tokens, at - 2) : '';
  if (isCapital(given) && GIVEN_NAMES.has(given.toLowerCase())) return true;
  // "John M. Ford".
  if (/(?:^|\s)\p{Lu}\. ?$/u.test(tokens.text.slice(0, tokens.start[at]).slice(-4))) return true;
  if (text.length > 5 || text !== text.toUpperCase()) return false;
  // "RTX 2060"; "Alzheimer Society of Manitoba (ASM)".
  return /^\d/.test(next) || /[(（]$/.test(tokens.text.slice(0, tokens.start[at]));
}

/** The word after a name, past "'s"; of "a annoncé", "hat gemeldet" the second too. */
function phraseAfter({ tokens }: NamePlace, last: number): string {
  let next = last + 1;
  if (next >= tokens.count) return '';
  const possessive =
    /^['’]$/.test(tokens.text.slice(tokens.end[last], tokens.start[next])) && /^s$/i.test(word(tokens, next));
  if (possessive) next += 1;
  if (next >= tokens.count || !/^[\s'’-]*$/.test(tokens.text.slice(tokens.end[next - 1], tokens.start[next])))
    return '';
  const after = word(tokens, next).toLowerCase();
  return /^(?:a|ha|hat|has|will)$/.test(after) && adjoins(tokens, next)
    ? `${after}_${word(tokens, next + 1).toLowerCase()}`
    : after;
}

/** The words right beside it treat it as a company: "Apple shares", "Visa's earnings", "stake in Target". */
function isAbout(place: NamePlace, last: number): boolean {
  const { tokens, at } = place;
  const after = phraseAfter(place, last);
  if (AFTER_COMPANY.has(after) || AFTER_COMPANY_AT_START.has(after)) return true;
  if (!adjoins(tokens, at - 1)) return false;
  const before = word(tokens, at - 1).toLowerCase();
  return (
    BEFORE_COMPANY.has(before) ||
    (adjoins(tokens, at - 2) && BEFORE_PAIRS.has(`${word(tokens, at - 2).toLowerCase()}_${before}`))
  );
}
