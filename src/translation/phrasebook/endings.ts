/**
 * A word that takes endings is kept as its stem and a digit that says which endings: `exact1` is read in "exact",
 * "exacte", "exacts" and "exactes". German, French and Spanish books would be twice as long with all forms written out.
 */
export const AS_ADJECTIVE = '1';
export const AS_PRESENT = '2';
export const AS_PARTICIPLE = '3';

const endings = (text: string) => text.split(' ').map((ending) => (ending === '-' ? '' : ending));

/** Without accents, as words are compared; "-" is none. The participles of class 3 are those that follow from the infinitive. */
const ENDINGS: Record<string, Record<string, readonly string[]>> = {
  de: { [AS_ADJECTIVE]: endings('- e en er es em'), [AS_PRESENT]: endings('t en') },
  fr: {
    [AS_ADJECTIVE]: endings('- e s es le les ne nes al ale aux ales if ifs ive ives eux euse euses'),
    [AS_PRESENT]: endings('e ent er ons ez'),
    [AS_PARTICIPLE]: endings('e ee es ees'),
  },
  es: {
    [AS_ADJECTIVE]: endings('o a os as - s es'),
    [AS_PRESENT]: endings('a an ar e en er ir'),
    [AS_PARTICIPLE]: endings('ado ada ados adas ido ida idos idas'),
  },
};

/** @returns whether words of the language are kept as stems */
export const hasEndings = (language: string): boolean => language in ENDINGS;

/** A stem as it stands in the book. */
export const isStem = (key: string): boolean => /[a-z][123]$/.test(key);

/** Shorter stems would be found in nearly any word. */
const SHORTEST_STEM = 3;

/** @returns the stems that a word may be a form of, each with its digit */
export function stemsOf(word: string, language: string): string[] {
  const classes = ENDINGS[language];
  if (!classes || !/^[a-z]+$/.test(word)) return [];
  return Object.entries(classes).flatMap(([digit, all]) =>
    all
      .filter((ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM)
      .map((ending) => word.slice(0, word.length - ending.length) + digit),
  );
}
