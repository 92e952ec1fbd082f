import { isCapital, isSmall, LATIN_LETTER, turnsCapital } from '../../letters.ts';

/** Longest name, in tokens: "The Corporation of the City of London", or twelve Chinese characters. */
export const LONGEST_NAME = 12;
/** Joins the words of a name: "Bank of America", "Procter & Gamble"; "and" parts names of a list. */
export const INSIDE_NAME = new Set(['of', 'the', '&', 'de', 'la', 'du', 'des', 'del', 'von']);
/** What firms are by law, in small letters: "Acme Inc", "Sonne AG". */
export const LEGAL_FORM = /^(?:inc|ltd|llc|plc|co|corp|gmbh|ag|se|sa|s\.a|nv|kg|lp|limited|corporation)$/;

/** Catches "shares"; not "Acme", "ärzte". */
export const SMALL_WORD = /^[a-z]+$/;

/** German writes every noun with a capital, so there a name is an acronym, CamelCase, or has a dot or digit. */
export function isNameWord(raw: string, language: string): boolean {
  if (!LATIN_LETTER.test(raw)) return /^\d{1,4}$/.test(raw) && language === 'en';
  if (language === 'de')
    return isAcronym(raw) || turnsCapital(raw) || /[.&\d]/.test(raw) || LEGAL_FORM.test(raw.toLowerCase());
  if (/^(?:zh|ja|ko)/.test(language)) return true;
  if (SMALL_WORD.test(raw)) return false;
  return isCapital(raw[0]) || /\.[a-z]{2,}$/.test(raw) || (isSmall(raw[0]) && isCapital(raw[1]));
}

/** Catches "NVDA", "TMX"; not "A", "Acme", 台積電. */
export function isAcronym(raw: string): boolean {
  return raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}
