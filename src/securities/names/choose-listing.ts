/** What readers of a language trade, first first; a company listed twice has two rows with the same names. */
const BY_LANGUAGE: Record<string, readonly string[]> = {
  'zh-Hans': ['SH', 'SZ', 'BJ', 'HK', 'TW', 'TWO'],
  'zh-Hant': ['TW', 'TWO', 'HK', 'SH', 'SZ', 'BJ'],
  de: ['DE', 'SW', 'VI'],
  fr: ['PA', 'BR', 'SW'],
  es: ['MC'],
  it: ['MI'],
  nl: ['AS', 'BR'],
};
/** Home before receipts abroad: an American row of a Japanese, Korean, Taiwanese or European name is a receipt. */
const AT_HOME = 'T KS KQ TW TWO PA DE L SW AS CO ST HE OL MI MC BR LS IR VI US HK SZ SH BJ'.split(' ');
/** American over-the-counter receipts of foreign shares: five letters that end in F or Y. */
const RECEIPT = /^US:[A-Z]{4}[FY]$/;

/**
 * Which of several listings an article means that writes no symbol: the one that readers of its language trade,
 * else the one at home.
 * @param symbols of the candidates
 * @param language of the text that names the company
 * @returns the place of the one that is meant
 */
export function chooseListing(symbols: readonly string[], language: string): number {
  const order = [...(BY_LANGUAGE[language] ?? BY_LANGUAGE[language.slice(0, 2)] ?? []), ...AT_HOME];
  const rank = (symbol: string): number => {
    if (RECEIPT.test(symbol)) return 1000;
    const exchange = order.indexOf(symbol.slice(0, symbol.indexOf(':')));
    // "BRK.A" after "BRK", Korean preferred shares (codes that do not end in 0) after the ordinary ones.
    const special = /[.]/.test(symbol) || /^K[SQ]:.*[^0]$/.test(symbol) ? 0.5 : 0;
    return (exchange < 0 ? order.length : exchange) + special;
  };
  let best = 0;
  for (let i = 1; i < symbols.length; i += 1)
    if (rank(symbols[i] ?? '') < rank(symbols[best] ?? '')) best = i;
  return best;
}
