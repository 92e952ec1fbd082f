/** Prices as pages write them. */
export interface Money {
  /** As written, without its currency. */
  figure: string;
  /** ISO 4217 where the page says it; "$" and "¥" alone are of several countries. */
  currency: string | null;
  /** `$`, `¥` or `元`, which mean a currency only together with the exchange. */
  shared: string | null;
}

/** What says a currency beyond doubt. */
const CURRENCIES: Record<string, string> = {
  us$: 'USD',
  usd: 'USD',
  美元: 'USD',
  米ドル: 'USD',
  달러: 'USD',
  hk$: 'HKD',
  hkd: 'HKD',
  港元: 'HKD',
  港币: 'HKD',
  港幣: 'HKD',
  nt$: 'TWD',
  twd: 'TWD',
  新台幣: 'TWD',
  新臺幣: 'TWD',
  cny: 'CNY',
  rmb: 'CNY',
  人民币: 'CNY',
  人民幣: 'CNY',
  'cn¥': 'CNY',
  jpy: 'JPY',
  円: 'JPY',
  'jp¥': 'JPY',
  krw: 'KRW',
  '₩': 'KRW',
  원: 'KRW',
  eur: 'EUR',
  '€': 'EUR',
  gbp: 'GBP',
  '£': 'GBP',
  chf: 'CHF',
  cad: 'CAD',
  c$: 'CAD',
  aud: 'AUD',
  a$: 'AUD',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  pln: 'PLN',
  zł: 'PLN',
  inr: 'INR',
  '₹': 'INR',
  r$: 'BRL',
  brl: 'BRL',
  sgd: 'SGD',
  s$: 'SGD',
  '₽': 'RUB',
  rub: 'RUB',
};
/** What says a currency only together with the exchange. */
const SHARED = ['$', '¥', '￥', '元'];
const BY_EXCHANGE: Record<string, string> = {
  US$: 'USD',
  'T¥': 'JPY',
  'SH¥': 'CNY',
  'SZ¥': 'CNY',
  'BJ¥': 'CNY',
  HK$: 'HKD',
  TW元: 'TWD',
  SH元: 'CNY',
  SZ元: 'CNY',
  BJ元: 'CNY',
  HK元: 'HKD',
  TWO元: 'TWD',
};
const WORDS = [...Object.keys(CURRENCIES), ...SHARED].sort((a, b) => b.length - a.length);

/** A figure and nothing else: `1,234.50`, `1.234,50`, `1 234,5`, `27'500`, `.85`. */
const FIGURE = /^(?:\d{1,3}(?:[,.'’\s]\d{3})+|\d+)?(?:[.,]\d+)?$/;

/**
 * @param text of one piece of a row
 * @returns the price, or null where the text is no figure with at most a currency ("1.2亿", "5M" are none)
 */
export function readMoney(text: string): Money | null {
  if (!/\d/.test(text)) return null;
  let figure = text.trim();
  let currency: string | null = null;
  let shared: string | null = null;
  const lower = figure.toLowerCase();
  for (const word of WORDS) {
    if (lower.startsWith(word)) figure = figure.slice(word.length).trim();
    else if (lower.endsWith(word)) figure = figure.slice(0, -word.length).trim();
    else continue;
    currency = CURRENCIES[word] ?? null;
    shared = currency ? null : word;
    break;
  }
  return figure.length <= 20 && FIGURE.test(figure) ? { figure, currency, shared } : null;
}

/** @param symbol of the row: "$" beside `US:AAPL` is the US dollar, beside a name alone it may be another */
export function currencyOf(money: Money | null, symbol: string | null): string | null {
  if (!money?.shared || !symbol) return money?.currency ?? null;
  return BY_EXCHANGE[symbol.slice(0, symbol.indexOf(':')) + money.shared.replace('￥', '¥')] ?? null;
}
