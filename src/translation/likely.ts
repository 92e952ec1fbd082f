import { type SourceLanguage, sourceOf, type TargetCell } from './languages.ts';

/** Clauses that most notices of a language have, each covered by the phrase book. */
export const EXAMPLES: Record<SourceLanguage, readonly string[]> = {
  en: [
    'This article is for reference only and does not constitute investment advice.',
    'Investing involves risk, including the possible loss of principal.',
    'The author holds no position in any of the stocks mentioned.',
    'The views expressed are those of the author and do not necessarily reflect the views of the publisher.',
    'We make no representation as to the accuracy or completeness of the information.',
    'You should consult a financial adviser before making any investment decision.',
    'We may receive a commission if you buy through our links.',
    'Prices are delayed by at least 15 minutes.',
  ],
  zh: [
    '本文僅供參考，不構成任何投資建議。',
    '投資有風險，過去績效不代表未來表現。',
    '作者未持有文中提及的股票。',
    '文章內容為作者個人觀點，不代表本公司立場。',
    '本網站對資料的準確性、完整性不作任何保證。',
    '据此操作，风险自担。',
    '未经书面许可，不得转载。',
    '行情延遲至少15分鐘。',
  ],
  ja: [
    '本記事は投資の勧誘を目的としたものではありません。',
    '投資判断はお客様ご自身で行ってください。',
    '内容は予告なく変更される場合があります。',
    '情報の正確性、完全性を保証するものではありません。',
    '当社は一切の責任を負いません。',
    '株価は20分遅れで表示しています。',
    '本記事にはアフィリエイト広告が含まれています。',
    '記事の内容は筆者個人の見解です。',
  ],
  ko: [
    '본 자료는 투자 권유를 목적으로 하지 않습니다.',
    '투자 판단의 책임은 투자자 본인에게 있습니다.',
    '작성자는 해당 종목을 보유하고 있습니다.',
    '본 정보의 정확성이나 완전성을 보장하지 않습니다.',
    '무단 전재 및 재배포를 금지합니다.',
    '과거의 수익률이 미래의 수익을 보장하지 않습니다.',
    '시세는 20분 지연된 정보입니다.',
    '당사는 손실에 대해 책임을 지지 않습니다.',
  ],
  de: [
    'Dieser Artikel stellt keine Anlageberatung dar.',
    'Wir übernehmen keine Haftung für Schäden.',
    'Der Autor hält keine Aktien der genannten Unternehmen.',
    'Alle Angaben ohne Gewähr.',
    'Für die Richtigkeit und Vollständigkeit der Daten wird keine Haftung übernommen.',
    'Die Kurse sind mindestens 15 Minuten verzögert.',
    'Vergangene Wertentwicklungen sind kein verlässlicher Indikator für künftige Ergebnisse.',
    'Wenn Sie über diese Links kaufen, erhalten wir eine Provision.',
  ],
  fr: [
    'Les informations ne constituent pas un conseil en investissement.',
    'Vous pouvez perdre tout ou partie de votre capital.',
    "L'auteur détient des actions des sociétés mentionnées.",
    'Les performances passées ne préjugent pas des performances futures.',
    'Les cours sont différés d’au moins 15 minutes.',
    'Nous déclinons toute responsabilité en cas d’erreur ou d’omission.',
    'Les opinions exprimées n’engagent que leur auteur.',
    'Cet article contient des liens affiliés.',
  ],
  es: [
    'La información puede modificarse sin previo aviso.',
    'No nos hacemos responsables de las pérdidas.',
    'El autor no tiene acciones de las empresas mencionadas.',
    'Rentabilidades pasadas no garantizan rentabilidades futuras.',
    'Los datos se ofrecen con un retraso mínimo de 15 minutos.',
    'Las opiniones expresadas son responsabilidad exclusiva de sus autores.',
    'Consulte con un asesor financiero antes de invertir.',
    'El inversor puede perder la totalidad de su capital.',
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
