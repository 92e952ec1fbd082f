import { type SourceLanguage, sourceOf, type TargetCell } from './languages.ts';

/** Clauses that most notices of a language have, each covered by the phrase book. */
export const EXAMPLES: Record<SourceLanguage, readonly string[]> = {
  en: [
    'This article is for reference only and does not constitute investment advice.',
    'Investing involves risk, including the possible loss of principal.',
    'The author holds no position in any of the stocks mentioned.',
  ],
  zh: [
    '本文僅供參考，不構成任何投資建議。',
    '投資有風險，過去績效不代表未來表現。',
    '作者未持有文中提及的股票。',
  ],
  ja: [
    '本記事は投資の勧誘を目的としたものではありません。',
    '投資判断はお客様ご自身で行ってください。',
    '内容は予告なく変更される場合があります。',
  ],
  ko: [
    '본 자료는 투자 권유를 목적으로 하지 않습니다.',
    '투자 판단의 책임은 투자자 본인에게 있습니다.',
    '작성자는 해당 종목을 보유하고 있습니다.',
  ],
  de: [
    'Dieser Artikel stellt keine Anlageberatung dar.',
    'Wir übernehmen keine Haftung für Schäden.',
    'Der Autor hält keine Aktien der genannten Unternehmen.',
  ],
  fr: [
    'Les informations ne constituent pas un conseil en investissement.',
    'Vous pouvez perdre tout ou partie de votre capital.',
    "L'auteur détient des actions des sociétés mentionnées.",
  ],
  es: [
    'La información puede modificarse sin previo aviso.',
    'No nos hacemos responsables de las pérdidas.',
    'El autor no tiene acciones de las empresas mencionadas.',
  ],
};

/**
 * Pages in English carry Chinese notices where an Asian house publishes in English; of Chinese pages one in 152 carried
 * one in another language.
 * @param page BCP 47 of the page, or anything where it is not known
 * @returns the language that a reader will need translated: the page's, or, where that is English and their own, or
 * unknown, the one that notices in it are met most; null where probably none is
 */
export function likelySource(target: TargetCell, page: string): SourceLanguage | null {
  const own = target === 'en' ? 'en' : 'zh';
  const source = sourceOf(page);
  if (source && source !== own) return source;
  if (own === 'en') return 'zh';
  return source === 'zh' ? null : 'en';
}
