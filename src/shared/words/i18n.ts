import type english from '../../../public/_locales/en/messages.json';
import { plainText } from './plain-text.ts';

/** A catalogue as both browsers store it: `_locales/<locale>/messages.json`. */
export type Catalogue = Record<string, { message: string; description?: string }>;

type Key = keyof typeof english;
type BaseOf<K> = K extends `${infer Base}_other` ? Base : never;
/** A message that counts something: `noticesFound` stands for `noticesFound_one`, `noticesFound_other`, … */
export type CountKey = BaseOf<Key>;
/** A message without plural forms. */
export type MessageKey = Exclude<Key, `${string}_${Intl.LDMLPluralRule}`>;

/** Finds one message and puts the values in place of `$1`, `$2`, …; an empty string when there is none. */
export type Lookup = (key: string, values: string[]) => string;

export interface Translator {
  /** The sentence for a key, with its values in place of `$1`, `$2`, …. Values lose controls, and are isolated where they run the other way. */
  (key: MessageKey, ...values: string[]): string;
  /** The sentence for a count, in the plural form the language asks for; `$1` is the count. */
  count(key: CountKey, count: number): string;
  /** "a, b and c" in the interface language. */
  list(items: readonly string[]): string;
  number(value: number): string;
  /** A calendar day, "31 Oct 2025"; other text than an ISO day comes back unchanged. */
  day(iso: string): string;
  /** The name of a language in the interface language, its code when unknown. */
  languageName(tag: string): string;
  /** BCP 47 tag of the catalogue in use. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Whether `$1`'s value would disturb the order of the sentence around it (Hebrew, Arabic, Syriac, Thaana). */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
/** Stands at both ends of a value until the sentence is whole; no value has it, since `plainText` takes controls away. */
const EDGE = '\u0001';
/** A space that sets a value apart where both neighbours are letters of a script without spaces: "持有 台積電 的", not "持有 NVDA 的". */
const NEEDLESS =
  /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー])(?: \u0001|\u0001 )(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])/gu;

/**
 * A lookup over one catalogue, in the placeholder rules of `browser.i18n.getMessage`:
 * `$1`–`$9` are values, `$$` is a dollar sign.
 * @param fallback asked for the keys that the catalogue lacks
 */
export function catalogueLookup(catalogue: Catalogue, fallback?: Catalogue): Lookup {
  return (key, values) => {
    const message = catalogue[key]?.message ?? fallback?.[key]?.message ?? '';
    return message.replace(/\$([1-9$])/g, (_whole, sign: string) =>
      sign === '$' ? '$' : (values[Number(sign) - 1] ?? ''),
    );
  };
}

/** Works in the popup (over `browser.i18n`) and on the command line (over a catalogue read from disk). */
export function createTranslator(lookup: Lookup): Translator {
  const language = lookup('localeCode', []) || 'en';
  const direction = lookup('localeDirection', []) === 'rtl' ? 'rtl' : 'ltr';
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const isolate = (value: string) => {
    const plain = plainText(value);
    const foreign = (direction === 'rtl') !== RIGHT_TO_LEFT.test(plain);
    return `${EDGE}${foreign ? `${FIRST_STRONG_ISOLATE}${plain}${POP_ISOLATE}` : plain}${EDGE}`;
  };
  const say = (key: string, values: string[]) =>
    lookup(key, values.map(isolate)).replace(NEEDLESS, '').replaceAll(EDGE, '');

  const translate = (key: MessageKey, ...values: string[]) => say(key, values) || key;
  return Object.assign(translate, {
    count(key: CountKey, count: number): string {
      const values = [numbers.format(count)];
      return say(`${key}_${plurals.select(count)}`, values) || say(`${key}_other`, values) || key;
    },
    list: (items: readonly string[]) => lists.format(items),
    number: (value: number) => numbers.format(value),
    day: (iso: string) => formatDay(iso, language),
    languageName: (tag: string) => nameLanguage(tag, language),
    language,
    direction,
  } as const);
}

function formatDay(iso: string, language: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : null;
  if (!day || Number.isNaN(day.getTime())) return iso;
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(day);
}

function nameLanguage(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
