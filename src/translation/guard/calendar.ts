/** Months by name in the languages that have names for them; elsewhere they are numbers already (3月, 3월). */
export const MONTHS: Record<string, readonly RegExp[]> = {
  en: months(
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
  ),
  de: months(
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
  ),
  fr: months(
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
  ),
  es: months(
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
  ),
};

function months(...names: string[]): RegExp[] {
  return names.map((name) => new RegExp(name ? `(?<!\\p{L})(?:${name})(?!\\p{L})` : '(?!)', 'gu'));
}

/** The month, not the verb: beside a figure, or after a word that stands before times ("in May", "since last May"). */
export const MAY =
  /\bMay\b(?=[\s.,]{1,3}\d)|(?<=\d(?:st|nd|rd|th)?[\s.]{1,3}(?:of )?)May\b|(?<=\b(?:in|since|until|by|from|last|this|next|early|late|mid|of|before|after|to|through|and|during|for)[ -])May\b/g;

/** @returns the text without its months, whose figures are compared: "May" is no name, and no "may" */
export function withoutMonths(text: string, language: string): string {
  let rest = language === 'en' ? text.replace(MAY, '.') : text;
  for (const month of MONTHS[language] ?? []) rest = rest.replace(month, '.');
  return rest;
}
