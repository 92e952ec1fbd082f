import { LEGAL_FORM } from './name-words.ts';

/** A word with its apostrophe: "WRITER'S", "DON'T". */
const WORD = /[A-Za-z]+(?:['’][A-Za-z]+)*/g;
/** Catches "NOT", "WRITER'S"; not "Not", "A", "I". */
const IN_CAPITALS = /^[A-Z]{2,}(?:['’][A-Z]+)*$/;
/** Written so by itself for its weight, and no name: "you may lose ALL of it". Not caught: "US", "IT". */
const STRESSED =
  /^(?:not|no|never|none|nothing|any|all|may|might|must|should|will|can|cannot|only|entire|every|always|before|without|own|your)$/;
/** What small letters would make another word of, or none: "US", "AI", "FDIC". Not caught: "BUY", "RISK". */
const ABBREVIATION =
  /^(?:ai|us|usa|uk|eu|uae|eea|ipo|etfs?|otc|adrs?|nav|api|ceo|cfo|aum|fdic|sipc|finra|sec|mas|asic|sebi|ncua|usd|eur|aud|cad|cfa|cpa|fca|fda|mba|[^aeiouy]+)$/;
/** Behind these stands whose shares or money it is; with no such word between, ordinary words may be its name. */
const BEFORE_NAME =
  /\b(?:(?:AM|IS|ARE) (?:LONG|SHORT)|(?:OWNS?|HOLDS?)(?! (?:SHARES|STOCKS?|POSITIONS?|SECURITIES|OPTIONS|LONG|SHORT)\b)|(?:SHARES|STOCKS?|OPTIONS|POSITIONS?|INTERESTS?) (?:OF|IN|ON)|(?:PAID|PAID FOR|SPONSORED|COMPENSATED|OWNED|OPERATED) BY|FROM) (?!(?:THE|AN?|ANY|ALL|SOME|THIS|THESE|THOSE|SUCH|OTHER|OUR|YOUR|ITS|THEIR|MY|HIS|HER|EACH|EVERY|NO|CERTAIN|THIRD|INVESTING|TRADING|USING)\b)([A-Z]+)/;
/**
 * "GLOBAL PAYMENTS DOES NOT": several that do as one are one name. Not caught: "PERFORMANCE IS", "FUTURES TRADING
 * IS".
 */
const MANY_AS_ONE = /^(?:[A-Z]+ ){1,3}[A-Z]+[^S\W]S (?:IS|HAS|DOES|WAS|HOLDS|OWNS|PAYS)\b/;

interface Word {
  text: string;
  at: number;
  /** It stands in capitals and the book has it as an ordinary word. */
  ordinary: boolean;
  capitals: boolean;
}

/**
 * English notices IN CAPITALS are read as the same words in small letters; names stay as they are printed.
 * @param text one clause
 * @param knows whether the book has a word, given in small letters
 * @param names of companies that stand in the clause, as it writes them
 * @returns the text with as many letters; unchanged where a word may be a name or is not known
 */
export function inSmallLetters(
  text: string,
  knows: (word: string) => boolean,
  names: readonly string[] = [],
): string {
  const words = [...text.matchAll(WORD)].map((found) => wordOf(found[0], found.index, knows));
  const capitals = words.filter((word) => word.capitals);
  if (capitals.length === 0) return text;
  const kept = placesOf(names, text);
  const isKept = ({ at, text: word }: Word) =>
    kept.some(([from, to]) => at >= from && at < to) || ABBREVIATION.test(word.toLowerCase());
  const whole = capitals.length > words.length / 2 && capitals.length > 2;
  const named = BEFORE_NAME.exec(text);
  const place = named ? named.index + named[0].length - (named[1]?.length ?? 0) : -1;
  const isNamed = (word: Word, i: number) =>
    isKept(word) ||
    LEGAL_FORM.test(word.text.toLowerCase()) ||
    word.at === place ||
    LEGAL_FORM.test(words[i + 1]?.text.toLowerCase() ?? '');
  if (whole && MANY_AS_ONE.test(text)) return text;
  if (
    whole &&
    words.some((word, i) =>
      word.ordinary ? word.at === place && !isKept(word) : word.capitals && !isNamed(word, i),
    )
  )
    return text;
  let out = text;
  for (const [i, word] of words.entries()) {
    if (!word.ordinary || isKept(word)) continue;
    const beside = words[i - 1]?.ordinary || words[i + 1]?.ordinary;
    if (!whole && !beside && !STRESSED.test(word.text.toLowerCase())) continue;
    const small = word.text.toLowerCase();
    const written = i === 0 ? word.text.charAt(0) + small.slice(1) : small;
    out = out.slice(0, word.at) + written + out.slice(word.at + word.text.length);
  }
  return whole ? out.replace(/\bA\b/g, 'a') : out;
}

function wordOf(text: string, at: number, knows: (word: string) => boolean): Word {
  const capitals = IN_CAPITALS.test(text);
  const small = text
    .toLowerCase()
    .replace(/^(?:can|won)['’]t$/, 'can')
    .replace(/n['’]t$|['’][a-z]+$/, '');
  const ordinary = capitals && !ABBREVIATION.test(small) && !LEGAL_FORM.test(small) && knows(small);
  return { text, at, ordinary, capitals };
}

const placesOf = (names: readonly string[], text: string): [number, number][] =>
  names
    .map((name): [number, number] => [text.indexOf(name), text.indexOf(name) + name.length])
    .filter(([from]) => from >= 0);
