import { isCapital, isSmall } from '../letters.ts';
import { AFTER_SUBJECT, ORDINARY_WORDS } from './ordinary-words.ts';

/** @returns whether a dictionary of the text's language has a word, given in small letters without accents */
export type Knows = (word: string) => boolean;

/** A word with a capital where a sentence opens, and the word after it: catches "Acme" and "does" of "Acme does not"; not "iPhone", "1. Platz". */
const OPENING =
  /(?:^|[.!?:;]\s)\s?["“„«(]?([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)(?=['’]s\s|,? (?:Inc|Ltd|LLC|PLC|plc|Corp|AG|SE|SA)\b|\s?\(|[\s'’]+([a-zA-ZÀ-ÖØ-öø-ÿ]+))/g;
/** The same where who gives or takes is told: catches "Target" of "a fee from Target", "Strategy" of "shares of Strategy"; not "from the Company", "by Acme Bank". */
const TOLD_OF =
  /[a-z] (?:(?:from|by|with)|(?:shares|stock) (?:of|in)) ([A-Z][a-z]+)(?![a-z]|['’]?[\s-]+[A-Z])/g;
/** German words are put together; the last of them says what they are: Kursverluste. */
const SHORTEST_HEAD = 4;
const ACCENTS = /[\u0300-\u036f]/g;

interface Lexicon {
  words: ReadonlySet<string>;
  endings: readonly string[];
  after: ReadonlySet<string>;
}

const ready = new Map<string, Lexicon>();

function lexiconOf(language: string): Lexicon | null {
  const known = ready.get(language);
  if (known) return known;
  const written = ORDINARY_WORDS[language];
  if (written === undefined) return null;
  const words = written.split(/\s+/);
  const lexicon = {
    words: new Set(words),
    endings: words.filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
    after: new Set((AFTER_SUBJECT[language] ?? '').split(/\s+/)),
  };
  ready.set(language, lexicon);
  return lexicon;
}

/**
 * Names that only stand where every word has a capital: those of whom a sentence says something at once ("Acme does
 * not", "Acme and its affiliates", "Acme Research"), when no dictionary has the word. An opening word that is ordinary
 * is one only where it is counted and nothing stands before it ("Strategy may issue"), so "Capital" is not seen.
 * @param text in NFKC, without names that are known by what they mean
 * @param kept letter by letter in the other text: such a word is not looked up
 * @param knows without a dictionary, what may be a plural is taken for one
 */
export function openingNames(
  text: string,
  language: string,
  kept: Knows,
  knows: Knows = mayBePlural,
): string[] {
  const names: string[] = [];
  for (const [, word = '', next = ''] of text.matchAll(OPENING)) {
    if (kept(word)) continue;
    const lexicon = lexiconOf(language);
    if (lexicon && isSubject(next, language, lexicon) && !isOrdinary(word, language, lexicon, knows))
      names.push(word);
  }
  const lexicon = lexiconOf(language);
  if (language === 'en' && lexicon)
    for (const [, word = ''] of text.matchAll(TOLD_OF))
      if (!kept(word) && isCounted(word.toLowerCase(), knows) && !lexicon.words.has(word.toLowerCase()))
        names.push(word);
  return names;
}

const pluralOf = (word: string) => `${word.replace(/y$/, 'ie').replace(/(?:s|x|ch|sh)$/, '$&e')}s`;
/** What a dictionary has in the plural, too: then nothing before it makes it a name. */
const isCounted = (small: string, knows: Knows) => knows !== mayBePlural && knows(pluralOf(small));
const mayBePlural: Knows = (word) => word.endsWith('s');

/** German writes every noun with a capital, so there a second one says nothing. */
function isSubject(next: string, language: string, { after }: Lexicon): boolean {
  if (next === '') return true;
  return after.has(next) || (language !== 'de' && isCapital(next[0]) && isSmall(next[1]));
}

function isOrdinary(word: string, language: string, { words, endings }: Lexicon, knows: Knows): boolean {
  const small = word.toLowerCase();
  if (words.has(small) || endings.some((ending) => small.endsWith(ending))) return true;
  // "Strategy may issue": what English counts stands after "a" or "the", or it is a name.
  if (language === 'en' && isCounted(small, knows)) return false;
  const plain = small.normalize('NFD').replace(ACCENTS, '').replaceAll('ß', 'ss');
  if (knows(plain)) return true;
  if (language !== 'de') return false;
  for (let at = SHORTEST_HEAD - 1; at <= plain.length - SHORTEST_HEAD; at += 1)
    if (knows(plain.slice(at))) return true;
  return false;
}
