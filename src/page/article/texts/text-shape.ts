/** How a text is written, counted in one pass: the script-blind measures that tell prose from labels. */
export interface TextShape {
  /** In Latin letters' worth. */
  weight: number;
  letters: number;
  capitals: number;
  digits: number;
  /** Commas and their kin, in every script. */
  commas: number;
  /** Ends of sentences. */
  stops: number;
  words: number;
  /** Words that begin in upper case. */
  capitalWords: number;
  /** Short lower-case words, or the commonest grammar characters of Chinese, Japanese and Korean. */
  grammar: number;
  /** Separators of label rows: | · • » / >. */
  bars: number;
}

const GRAMMAR = new Set('的了是在和不有这這他之也就与與为為の は に を が で と も은는이가을를의에도다');
const COMMAS = new Set(',،、，;；:：');
const STOPS = new Set('.!?。！？…｡');
const BARS = new Set('|·•»/>›｜_=+');
/** A Han, kana or Hangul character says about as much as 1.8 Latin letters. */
const DENSE_WEIGHT = 1.8;
/** Letters of a word that is counted as grammar: "the", "of", "und", "de". */
const SHORT_WORD = 3;
/** Characters looked at: a longer block is prose or nothing, and its shape is known by then. */
const SAMPLE = 500;

/** What a character counts as. */
const [OTHER, LOWER, UPPER, DIGIT, COMMA, STOP, BAR, DENSE] = [0, 1, 2, 3, 4, 5, 6, 7];

function kindOf(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff)) return LOWER;
  if ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)) return UPPER;
  if (code > 0xff && code < 0x2000) return isUpper(code) ? UPPER : LOWER;
  if (isDense(code)) return DENSE;
  if (code >= 48 && code <= 57) return DIGIT;
  const character = String.fromCharCode(code);
  return COMMAS.has(character) ? COMMA : STOPS.has(character) ? STOP : BARS.has(character) ? BAR : OTHER;
}
/** The kinds of the first 256, which most characters of most pages are. */
const KINDS = Uint8Array.from({ length: 256 }, (_, code) => kindOf(code));

/** @returns the shape of a text; counts of a long one are of its beginning, its weight is of the whole */
export function shapeOf(text: string): TextShape {
  const end = Math.min(text.length, SAMPLE);
  let weight = 0;
  let letters = 0;
  let capitals = 0;
  let digits = 0;
  let commas = 0;
  let stops = 0;
  let words = 0;
  let capitalWords = 0;
  let grammar = 0;
  let bars = 0;
  let wordLength = 0;
  let wordCapital = false;
  for (let at = 0; at <= end; at += 1) {
    const code = at < end ? text.charCodeAt(at) : 32;
    const kind = code < 256 ? (KINDS[code] as number) : kindOf(code);
    if (kind === LOWER || kind === UPPER) {
      if (wordLength === 0) wordCapital = kind === UPPER;
      if (kind === UPPER) capitals += 1;
      wordLength += 1;
      letters += 1;
      weight += 1;
      continue;
    }
    if (wordLength > 0) {
      words += 1;
      if (wordCapital) capitalWords += 1;
      else if (wordLength <= SHORT_WORD) grammar += 1;
      wordLength = 0;
    }
    if (at === end) break;
    if (kind === DENSE) {
      letters += 1;
      weight += DENSE_WEIGHT;
      // A word of two characters is the commonest in all three.
      words += 0.5;
      if (GRAMMAR.has(text.charAt(at))) grammar += 1;
      continue;
    }
    weight += 1;
    if (kind === DIGIT) digits += 1;
    else if (kind === COMMA) commas += 1;
    else if (kind === STOP) stops += 1;
    else if (kind === BAR) bars += 1;
  }
  if (text.length > end) weight *= text.length / end;
  return { weight, letters, capitals, digits, commas, stops, words, capitalWords, grammar, bars };
}

function isDense(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3)
  );
}

/** Upper case of Greek and Cyrillic, and of Latin beyond Latin-1, where capitals are the even codes. */
function isUpper(code: number): boolean {
  if (code >= 0x391 && code <= 0x3a9) return true;
  if (code >= 0x400 && code <= 0x42f) return true;
  return code >= 0x100 && code <= 0x17f && code % 2 === 0;
}
