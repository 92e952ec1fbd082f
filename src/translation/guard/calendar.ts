/**
 * Months by name in the languages that have names for them, forms parted by a stroke; elsewhere they are numbers
 * already (3月, 3월). `[Jj]anvier` may be written small.
 */
const MONTHS: Record<string, readonly string[]> = {
  en: [
    'January|Jan',
    'February|Feb',
    'March|Mar',
    'April|Apr',
    '',
    'June|Jun',
    'July|Jul',
    'August|Aug',
    'September|Sept|Sep',
    'October|Oct',
    'November|Nov',
    'December|Dec',
  ],
  de: [
    'Januar|Jänner|Jan',
    'Februar|Feb',
    'März',
    'April|Apr',
    'Mai',
    'Juni',
    'Juli',
    'August|Aug',
    'September|Sept',
    'Oktober|Okt',
    'November|Nov',
    'Dezember|Dez',
  ],
  fr: [
    '[Jj]anvier',
    '[Ff]évrier',
    '[Mm]ars',
    '[Aa]vril',
    '[Mm]ai',
    '[Jj]uin',
    '[Jj]uillet',
    '[Aa]oût',
    '[Ss]eptembre',
    '[Oo]ctobre',
    '[Nn]ovembre',
    '[Dd]écembre',
  ],
  es: [
    '[Ee]nero',
    '[Ff]ebrero',
    '[Mm]arzo',
    '[Aa]bril',
    '[Mm]ayo',
    '[Jj]unio',
    '[Jj]ulio',
    '[Aa]gosto',
    '[Ss]eptiembre',
    '[Oo]ctubre',
    '[Nn]oviembre',
    '[Dd]iciembre',
  ],
};

const ready = new Map<string, ReadonlyMap<string, number>>();

/** @returns the months of a language by each of their written forms, or undefined */
function monthsOf(language: string): ReadonlyMap<string, number> | undefined {
  const names = MONTHS[language];
  if (!names) return undefined;
  const known = ready.get(language);
  if (known) return known;
  const forms = new Map<string, number>();
  names.forEach((name, i) => {
    for (const form of name.split('|')) {
      const [either, large, small] = /^\[(.)(.)\]/.exec(form) ?? [];
      const rest = form.slice(either?.length ?? 0);
      for (const first of either ? [large, small] : ['']) if (form) forms.set(`${first}${rest}`, i + 1);
    }
  });
  ready.set(language, forms);
  return forms;
}

/** Words of the languages that part them by blanks: "für", not 为. Ready sooner than a class of all letters of the world. */
export const LATIN_LETTERS = /[a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+/g;

/** The month, not the verb: beside a figure, or after a word that stands before times ("in May", "since last May"). */
const MAY =
  /\bMay\b(?=[\s.,]{1,3}\d)|(?<=\d(?:st|nd|rd|th)?[\s.]{1,3}(?:of )?)May\b|(?<=\b(?:in|since|until|by|from|last|this|next|early|late|mid|of|before|after|to|through|and|during|for)[ -])May\b/g;

const namesMay = (text: string, language: string) => language === 'en' && text.includes('May');

/** @returns the months that the text names, as figures */
export function monthsIn(text: string, language: string): number[] {
  const names = monthsOf(language);
  if (!names) return [];
  const named = (text.match(LATIN_LETTERS) ?? []).flatMap((word) => names.get(word) ?? []);
  const may = namesMay(text, language) ? Array.from(text.match(MAY) ?? [], () => 5) : [];
  return [...named, ...may];
}

/** @returns the text without its months, whose figures are compared: "May" is no name, and no "may" */
export function withoutMonths(text: string, language: string): string {
  const names = monthsOf(language);
  if (!names) return text;
  const rest = namesMay(text, language) ? text.replace(MAY, '.') : text;
  return rest.replace(LATIN_LETTERS, (word) => (names.has(word) ? '.' : word));
}
