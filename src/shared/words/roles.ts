import type { MessageKey } from './i18n.ts';

/** Those who disclose by their part in the page, without a name, by its language. Not "The author's wife". */
const ROLES = {
  verdictAuthor: {
    en: /^(?:(?:the|this) )?(?:author|writer|contributor)$/i,
    zh: /^(?:本文)?(?:作者|[笔筆]者)$/,
    ja: /^(?:著者|執筆者|筆者)$/,
    ko: /^(?:필자|저자|글쓴이|작성자)$/,
    de: /^(?:der autor|die autorin|der verfasser|die verfasserin|autors|autorin|verfassers)$/i,
    fr: /^(?:l['’])?(?:auteur|autrice|auteure)$/i,
    es: /^(?:el autor|la autora|autora?)$/i,
  },
  verdictAnalyst: {
    en: /^(?:(?:the|this) )?analyst$/i,
    zh: /^分析[师師]$/,
    ja: /^アナリスト$/,
    ko: /^애널리스트$/,
    de: /^(?:der analyst|die analystin|analysten|analystin)$/i,
    fr: /^(?:l['’])?analyste$/i,
    es: /^(?:(?:el|la) )?analista$/i,
  },
  verdictPublisher: {
    en: /^(?:(?:the|this) )?publisher$/i,
    zh: /^[发發]布者$/,
    ja: /^発行者$/,
    ko: /^발행인$/,
    de: /^(?:der herausgeber|herausgebers)$/i,
    fr: /^(?:l['’])?éditeur$/i,
  },
  verdictEditor: {
    en: /^(?:(?:the|this) )?editor$/i,
    zh: /^[编編][辑輯]$/,
    ja: /^編集者$/,
    ko: /^편집자$/,
  },
} as const satisfies Partial<Record<MessageKey, Readonly<Record<string, RegExp>>>>;

/** Where a part is named with its article, "Analyst" alone stood in a heading. */
const WITH_ARTICLE = /^(?:(?:the|this|der|die|el|la)\s|l['’])/i;
const HAS_ARTICLES = /^(?:en|de|fr|es)/;

/**
 * How a reader of another language is told of the author, the analyst, the publisher or the editor; in the page's own
 * language its own words stay, unless they are a heading's: "Die Autorin", but "The analyst" for "Analyst's Disclosure".
 * @param language of the interface, BCP 47
 * @returns null where the party's own words can stand, or where it is nobody's part
 */
export function roleIn(party: string, language: string): keyof typeof ROLES | null {
  for (const [role, words] of Object.entries(ROLES))
    for (const [spoken, pattern] of Object.entries(words))
      if (pattern.test(party)) {
        const canStand = WITH_ARTICLE.test(party) || !HAS_ARTICLES.test(spoken);
        return language.startsWith(spoken) && canStand ? null : (role as keyof typeof ROLES);
      }
  return null;
}
