/**
 * What heads and first lines of pages say, and the facts that a reader would take from them. Self-written in the
 * shape of real pages; each row is one combination that sites use.
 */

export interface FactsRow {
  readonly name: string;
  readonly language: Language;
  /** Inside `<head>`. */
  readonly head?: string;
  /** Between the opening of the story's box and its first paragraph. */
  readonly top: string;
  /** Behind its last paragraph. */
  readonly bottom?: string;
  readonly url?: string;
  /** Whether it is known when the page was loaded: 22 November 2025, 01:00 Greenwich time. */
  readonly based?: boolean;
  readonly expected: {
    readonly title?: string;
    readonly source?: string | null;
    readonly byline?: string | null;
    readonly date?: string | null;
    readonly dateTime?: string | null;
    readonly dateText?: string | null;
  };
}

/** Languages whose notices are read, too, and those of which a head alone is. */
export type Language = 'en' | 'zh-Hant' | 'zh-Hans' | 'ja' | 'ko' | 'de' | 'fr' | 'es' | OtherLanguage;
export type OtherLanguage =
  | 'hu'
  | 'bg'
  | 'cs'
  | 'sk'
  | 'ro'
  | 'tr'
  | 'sv'
  | 'da'
  | 'nb'
  | 'fi'
  | 'uk'
  | 'hr'
  | 'sr'
  | 'id'
  | 'vi'
  | 'ar'
  | 'he'
  | 'nl'
  | 'el'
  | 'it'
  | 'pt';

export const LOADED_AT = Date.UTC(2025, 10, 22, 1, 0);

/** Pieces of heads and tops. */
export const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
export const article = (data: object) =>
  ld({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...data });
export const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
export const title = (text: string) => `<title>${text}</title>`;
export const h1 = (text: string) => `<h1>${text}</h1>`;
