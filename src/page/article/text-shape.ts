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

/** @returns the shape of a text; counts of a long one are of its beginning, its weight is of the whole */
export function shapeOf(text: string): TextShape {
  const shape: TextShape = {
    weight: 0,
    letters: 0,
    capitals: 0,
    digits: 0,
    commas: 0,
    stops: 0,
    words: 0,
    capitalWords: 0,
    grammar: 0,
    bars: 0,
  };
  const end = Math.min(text.length, SAMPLE);
  let wordLength = 0;
  let wordCapital = false;
  for (let at = 0; at <= end; at += 1) {
    const code = at < end ? text.charCodeAt(at) : 32;
    const lower = (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff);
    const upper = (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
    const other = code > 0xff && code < 0x2000;
    if (lower || upper || other) {
      if (wordLength === 0) wordCapital = upper || (other && isUpper(code));
      if (upper || (other && isUpper(code))) shape.capitals += 1;
      wordLength += 1;
      shape.letters += 1;
      shape.weight += 1;
      continue;
    }
    if (wordLength > 0) {
      shape.words += 1;
      if (wordCapital) shape.capitalWords += 1;
      else if (wordLength <= SHORT_WORD) shape.grammar += 1;
      wordLength = 0;
    }
    if (at === end) break;
    const character = text[at] as string;
    if (isDense(code)) {
      shape.letters += 1;
      shape.weight += DENSE_WEIGHT;
      // A word of two characters is the commonest in all three.
      shape.words += 0.5;
      if (GRAMMAR.has(character)) shape.grammar += 1;
      continue;
    }
    shape.weight += 1;
    if (code >= 48 && code <= 57) shape.digits += 1;
    else if (COMMAS.has(character)) shape.commas += 1;
    else if (STOPS.has(character)) shape.stops += 1;
    else if (BARS.has(character)) shape.bars += 1;
  }
  if (text.length > end) shape.weight *= text.length / end;
  return shape;
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
