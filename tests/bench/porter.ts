/** The Porter stemmer (M. F. Porter, "An algorithm for suffix stripping", Program 14, 1980), as ROUGE counts words. */

const VOWEL = /[aeiou]/;

/** Whether each letter is a consonant; `y` after a consonant is none. */
function isConsonant(word: string, i: number): boolean {
  const letter = word[i] as string;
  if (letter === 'y') return i === 0 || !isConsonant(word, i - 1);
  return !VOWEL.test(letter);
}

/** How often a vowel run is followed by a consonant run: the paper's m. */
function measure(stem: string): number {
  let m = 0;
  for (let i = 1; i < stem.length; i += 1) if (isConsonant(stem, i) && !isConsonant(stem, i - 1)) m += 1;
  return m;
}

const hasVowel = (stem: string) => [...stem].some((_, i) => !isConsonant(stem, i));

const endsDouble = (word: string) =>
  word.length > 1 && word.at(-1) === word.at(-2) && isConsonant(word, word.length - 1);

/** Consonant, vowel, consonant, the last none of w, x, y: the paper's *o. */
function endsShort(word: string): boolean {
  const last = word.length - 1;
  return (
    last > 1 &&
    isConsonant(word, last) &&
    !isConsonant(word, last - 1) &&
    isConsonant(word, last - 2) &&
    !/[wxy]$/.test(word)
  );
}

const pairs = (text: string): [string, string][] =>
  text.split(' ').map((pair) => pair.split('>') as [string, string]);

const STEP2 = pairs(
  'ational>ate tional>tion enci>ence anci>ance izer>ize abli>able alli>al entli>ent eli>e ousli>ous ization>ize ation>ate ator>ate alism>al iveness>ive fulness>ful ousness>ous aliti>al iviti>ive biliti>ble',
);
const STEP3 = pairs('icate>ic ative> alize>al iciti>ic ical>ic ful> ness>');
const STEP4 = 'al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize'
  .split(' ')
  .map((end): [string, string] => [end, '']);

/** Replaces the longest ending that fits, when the stem before it measures more than `least`. */
function replace(word: string, table: readonly [string, string][], least: number): string {
  const [end, by] = table
    .filter(([ending]) => word.endsWith(ending))
    .sort((a, b) => b[0].length - a[0].length)[0] ?? ['', ''];
  const stem = word.slice(0, word.length - end.length);
  if (!end || measure(stem) <= least) return word;
  if (end === 'ion' && !/[st]$/.test(stem)) return word;
  return stem + by;
}

/** @param word in small letters */
export function stem(word: string): string {
  if (word.length < 3) return word;
  let w = word;
  if (w.endsWith('sses') || w.endsWith('ies')) w = w.slice(0, -2);
  else if (w.endsWith('s') && !w.endsWith('ss')) w = w.slice(0, -1);

  if (w.endsWith('eed')) {
    if (measure(w.slice(0, -3)) > 0) w = w.slice(0, -1);
  } else {
    const cut = /(?:ed|ing)$/.exec(w);
    if (cut && hasVowel(w.slice(0, cut.index))) {
      w = w.slice(0, cut.index);
      if (/(?:at|bl|iz)$/.test(w)) w += 'e';
      else if (endsDouble(w) && !/[lsz]$/.test(w)) w = w.slice(0, -1);
      else if (measure(w) === 1 && endsShort(w)) w += 'e';
    }
  }
  if (w.endsWith('y') && hasVowel(w.slice(0, -1))) w = `${w.slice(0, -1)}i`;
  w = replace(w, STEP2, 0);
  w = replace(w, STEP3, 0);
  w = replace(w, STEP4, 1);
  if (w.endsWith('e')) {
    const m = measure(w.slice(0, -1));
    if (m > 1 || (m === 1 && !endsShort(w.slice(0, -1)))) w = w.slice(0, -1);
  }
  if (w.endsWith('ll') && measure(w) > 1) w = w.slice(0, -1);
  return w;
}
