/**
 * A company listed twice has two rows with the same names. Which one an article means: the one whose symbol it
 * writes; else the one that readers of its language trade; else the listing at home.
 */
const BY_LANGUAGE: Record<string, readonly string[]> = {
  'zh-Hans': ['SH', 'SZ', 'BJ', 'HK', 'US', 'TW', 'TWO'],
  'zh-Hant': ['TW', 'TWO', 'HK', 'US', 'SH', 'SZ', 'BJ'],
  ja: ['T', 'US', 'KS', 'KQ', 'TW', 'HK'],
  ko: ['KS', 'KQ', 'US', 'T', 'TW', 'HK'],
  de: ['DE', 'SW', 'VI'],
  fr: ['PA', 'BR', 'SW'],
  es: ['MC'],
  it: ['MI'],
  nl: ['AS', 'BR'],
  sv: ['ST', 'HE'],
  en: [],
};
/** Home before receipts abroad: an American row of a Japanese, Korean, Taiwanese or European name is a receipt. */
const AT_HOME = [
  'T',
  'KS',
  'KQ',
  'TW',
  'TWO',
  'PA',
  'DE',
  'L',
  'SW',
  'AS',
  'CO',
  'ST',
  'HE',
  'OL',
  'MI',
  'MC',
  'BR',
  'LS',
  'IR',
  'VI',
  'US',
  'HK',
  'SH',
  'SZ',
  'BJ',
];

/**
 * @param exchanges of the candidates
 * @param language of the text that names the company
 * @returns which candidate is meant, by its place in the list
 */
export function chooseListing(exchanges: readonly string[], language: string): number {
  const order = [...(BY_LANGUAGE[language] ?? BY_LANGUAGE[language.split('-')[0] ?? ''] ?? []), ...AT_HOME];
  const rank = (exchange: string) => {
    const place = order.indexOf(exchange);
    return place < 0 ? order.length : place;
  };
  let best = 0;
  for (let i = 1; i < exchanges.length; i += 1)
    if (rank(exchanges[i] ?? '') < rank(exchanges[best] ?? '')) best = i;
  return best;
}
