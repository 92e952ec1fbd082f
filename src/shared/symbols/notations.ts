import { BY_PREFIX, BY_SUFFIX, type Exchange, TERSE } from './exchanges.ts';

/** How a symbol was written: which notation of the table below. */
export type Notation =
  | 'named-cashtag'
  | 'cashtag'
  | 'prefix'
  | 'suffix'
  | 'glued'
  | 'lenticular'
  | 'isin'
  | 'wkn'
  | 'label'
  | 'bracket'
  | 'bare';

/** `$贵州茅台(600519)$`, `$NVIDIA (NVDA.US)$`; not `$5 (about ¥36)`. */
const NAMED_CASHTAG = /\$([^$()（）\n]{1,60})[(（]([A-Za-z0-9.:^-]{1,16})[)）]\$/g;
/** `$TSLA`, `$BRK.B`, `$BTC.X`, `$0700.HK`; not `US$`, `$5`, `$AUD 5`, `$tsla`. */
const CASHTAG =
  /(?<![\p{L}\p{N}$])\$([A-Z]{1,6}(?:[.-][A-Z]{1,2})?|\d{4,6}\.[A-Z]{2})(?![\p{L}\p{N}$]|\s?\d)/gu;
/** `NASDAQ: AAPL`, `（港交所：00700）`, `TWS:2330:STOCK`, `NYSE American: UEC`, `TSX-V: NLG`; not `Note: AAPL`. */
const PREFIX =
  /(?<![\p{L}\p{N}])(\p{L}{1,14}(?:[.-]V)?(?: \p{L}{1,10}){0,2})(?:\s?[:：]\s?|(?<=東証\p{L}{0,6})\s)(\^?[A-Z0-9]{1,12}(?:[./-][A-Z]{1,2})?)(?![\p{L}\p{N}])/gu;
/** `00700.HK`, `2330-TW`, `600519.ss`, `AIR.PA`, `AAPL.US`; not `www.SAP.DE`, `U.S.`, `e.g.`. */
const SUFFIX =
  /(?<![A-Za-z0-9.@/:_-])([A-Z0-9]{1,12}(?:[-/.][A-Z])?)([.-])([A-Za-z]{1,4})(?![A-Za-z0-9_]|[.-][A-Za-z0-9])/g;
/** `SH600519`, `hk00700`, `gb_aapl`, `1rPAIR`; not `HK$700`. */
const GLUED =
  /(?<![A-Za-z0-9])(?:(SH|SZ|BJ|sh|sz|bj)(\d{6})|(?:HK|hk)(\d{5})|gb_([a-z]{1,5})|1r([AP])([A-Z0-9]{2,6}))(?![A-Za-z0-9])/g;
/** `【7203】`, `＜130A＞`; not `【速報】`. */
const LENTICULAR = /([【＜<〈])([1-9][\dA-Y]\d[\dA-Y])[】＞>〉](?!年)/g;
/** Twelve characters that end in a check digit: `US0378331005`. */
const ISIN = /(?<![A-Za-z0-9])[A-Z]{2}[A-Z0-9]{9}\d(?![A-Za-z0-9])/g;
/** `WKN: A1CX3T`, `WKN 716460`. */
const WKN = /\bWKN:?\s?([A-Z0-9]{6})(?![A-Za-z0-9])/g;
/** `股票代码：600519`, `Ticker: AAPL`, `종목코드 005930`; not `Ticker symbol change`. */
const LABEL =
  /(?:代码|代碼|代號|代号|コード|종목코드|[Tt]icker(?: [Ss]ymbol)?|[Ss]tock [Cc]ode)(?:[:：]\s?|は|为|為|\s)([A-Z0-9]{2,6})(?![\p{L}\p{N}.:-])/gu;
/** `腾讯控股(00700)`, `Apple (AAPL)`; a name stands before the bracket; not `(2024)`, `(Reuters)`. */
const BRACKET =
  /(?<=[\p{L}\p{N}.]["'”’]?\s?)[(（[［]\s?(\d{3,6}|\d{3}[A-Y]|[A-Z]{1,5}(?:\.[A-Z])?)\s?[)）\]］]/gu;

/** Years between brackets are years. */
const YEAR = /^(?:19[5-9]|20[0-4])\d$/;
/**
 * @param exchange as found in the tables
 * @returns the canonical symbol, or null when the exchange has no such codes
 */
export function canonical(exchange: Exchange | undefined, code: string): string | null {
  if (!exchange) return null;
  if (code.startsWith('^')) return `${exchange.symbol}:${code}`;
  if (!exchange.form.test(code)) return null;
  if (exchange.symbol === 'HK') return `HK:${code.padStart(5, '0')}`;
  return `${exchange.symbol}:${exchange.symbol === 'US' ? code.replace(/[/-]/, '.') : code}`;
}

export const fits = (market: string, code: string): string | null => canonical(BY_SUFFIX.get(market), code);

/** Markets to try for a code without an exchange, by its length and the language of the text. */
function markets(code: string, language: string): string[] {
  if (/^[A-Z]/.test(code)) return ['US'];
  const korean = language.startsWith('ko');
  if (code.length === 6) {
    const mainland = ['SH', 'SZ', 'BJ'];
    if (korean) return ['KS', 'KQ'];
    // Six digits on a German page are a WKN.
    if (!/^(?:zh|en|ja|und)?(?:-|$)/.test(language)) return [];
    return language.startsWith('zh') ? mainland : [...mainland, 'KS', 'KQ'];
  }
  if (code.length === 5)
    return /^00\d{3}/.test(code) && language === 'zh-Hant' ? ['HK', 'TW'] : ['HK', 'TW', 'TWO'];
  if (language.startsWith('ja')) return ['T'];
  if (code.length === 3) return ['HK'];
  if (language === 'zh-Hant') return code.startsWith('0') ? ['HK', 'TW'] : ['TW', 'TWO', 'HK'];
  return language.startsWith('zh') ? ['HK', 'TW'] : code.startsWith('0') ? ['HK'] : ['T', 'TW', 'TWO', 'HK'];
}

/** Coins that lists and posts write like tickers; the same letters are tickers of small funds. */
export const COINS = /^(?:BTC|ETH|SOL|XRP|DOGE|ADA|BNB|USDT|USDC|SHIB|AVAX|PEPE)$/;

/** @returns every symbol that a code without an exchange may mean, likeliest first */
export function symbolsOfCode(code: string, language = ''): string[] {
  if (COINS.test(code)) return [`X:${code}`];
  return markets(code, language).flatMap((market) => fits(market, code) ?? []);
}

/**
 * ISO 6166 check digit: letters count from A = 10, then the Luhn sum over all digits.
 * @param isin twelve characters
 */
export function isIsin(isin: string): boolean {
  if (!/^[A-Z]{2}[A-Z0-9]{9}\d$/.test(isin)) return false;
  const digits = [...isin].map((character) => Number.parseInt(character, 36)).join('');
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]) * (i % 2 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/**
 * Korean and Taiwanese numbering puts the exchange's code into the ISIN; German numbering holds the WKN.
 * Elsewhere the number names a security and no listing, so it stays an ISIN.
 */
function ofIsin(isin: string): string[] {
  const korean = /^KR7(\d{6})00\d$/.exec(isin)?.[1];
  if (korean) return [`KS:${korean}`, `KQ:${korean}`];
  const taiwanese = /^TW000(\d{4})00\d$/.exec(isin)?.[1];
  if (taiwanese) return [`TW:${taiwanese}`, `TWO:${taiwanese}`];
  return [`ISIN:${isin}`];
}

/** `BTC.X` of Stocktwits, `BTC-USD` of Yahoo. */
const COIN = /^([A-Z]{2,6})(?:\.X|-USD)$/;

/** One code with its exchange, or bare: what stands inside a named cashtag. */
export function ofInner(code: string, language: string): string[] {
  const coin = COIN.exec(code)?.[1];
  if (coin) return [`X:${coin}`];
  const split = /^([A-Z0-9]{1,7}(?:[.-][A-Z])?)[.-]([A-Z]{1,4})$/i.exec(code);
  const suffixed = split && canonical(BY_SUFFIX.get((split[2] ?? '').toUpperCase()), split[1] ?? '');
  if (suffixed) return [suffixed];
  const glued = /^(?:(SH|SZ|BJ|HK)[:.]?(\d+)|([A-Z]{1,3})[:.]([A-Z0-9.]+))$/i.exec(code);
  const exchange = (glued?.[1] ?? glued?.[3] ?? '').toUpperCase();
  const prefixed = glued && canonical(BY_PREFIX.get(exchange), glued[2] ?? glued[4] ?? '');
  return prefixed ? [prefixed] : symbolsOfCode(code.toUpperCase(), language);
}

type Reader = (match: RegExpMatchArray, text: string, language: string) => string[];

/**
 * The table of notations: name, pattern, what a match means, and a sign without which a text cannot hold one.
 * Earlier ones win where two overlap.
 */
export const NOTATIONS: readonly (readonly [Notation, RegExp, Reader, RegExp])[] = [
  ['named-cashtag', NAMED_CASHTAG, (match, _text, language) => ofInner(match[2] ?? '', language), /\$/],
  ['cashtag', CASHTAG, ([, code = '']) => ofInner(code, 'en'), /\$/],
  ['isin', ISIN, ([isin]) => (isIsin(isin) ? ofIsin(isin) : []), /[A-Z0-9]{11}\d/],
  ['wkn', WKN, ([, wkn = '']) => (/\d/.test(wkn) ? [`WKN:${wkn}`] : []), /WKN/],
  ['prefix', PREFIX, ofPrefix, /[:：]|東証/],
  ['suffix', SUFFIX, ofSuffix, /[A-Z0-9][.-][A-Za-z]/],
  [
    'glued',
    GLUED,
    ([, market, mainland, hongKong, american, paris, european]) => {
      const found = market
        ? fits(market.toUpperCase(), mainland ?? '')
        : hongKong
          ? `HK:${hongKong}`
          : american
            ? `US:${american.toUpperCase()}`
            : fits(paris === 'A' ? 'AS' : 'PA', european ?? '');
      return found ? [found] : [];
    },
    /\d{5}|gb_|1r[AP]/,
  ],
  [
    'lenticular',
    LENTICULAR,
    (match, text) => {
      const code = match[2] ?? '';
      return YEAR.test(code) && !/\p{L}/u.test(text[(match.index ?? 0) - 1] ?? '') ? [] : [`T:${code}`];
    },
    /[【＜<〈]/,
  ],
  ['label', LABEL, ([, code = ''], _text, language) => symbolsOfCode(code, language), /[码碼號号ドtT드e]/],
];

/**
 * The exchange at the end of what stands before a colon: of "shares of Acme Nasdaq", of "腾讯控股港交所".
 * @returns the exchange, its name as written, and where that starts
 */
function prefixOf(names: string): { exchange: Exchange; name: string; at: number } | null {
  for (let at = 0; at >= 0 && at < names.length; ) {
    const name = names.slice(at);
    const exchange = BY_PREFIX.get(name.toUpperCase());
    if (exchange) return { exchange, name, at };
    // Han has no spaces: every character may start the name.
    at = HAN.test(name[0] ?? '') ? at + 1 : names.indexOf(' ', at) + 1 || -1;
  }
  return null;
}
const HAN = /\p{Script=Han}/u;

function ofPrefix([whole, names = '', code = '']: RegExpMatchArray): string[] {
  const found = prefixOf(names);
  if (!found) return [];
  const { exchange, name } = found;
  const spaced = /^[A-Z^]/.test(code) && /\s/.test(whole.slice(names.length));
  if (TERSE.test(name.toUpperCase()) && (name !== name.toUpperCase() || spaced)) return [];
  const symbol = canonical(exchange, code);
  return symbol ? [symbol] : [];
}

function ofSuffix(match: RegExpMatchArray, text: string): string[] {
  const [, code = '', mark = '', suffix = ''] = match;
  const lettered = /^[A-Z]/.test(code);
  if (lettered && suffix !== suffix.toUpperCase()) return [];
  // "ANTI-US", "VOD.L", "AIR.N": words and initials look the same, so letters need brackets around them.
  const loose = lettered && (mark === '-' || suffix.length === 1);
  const start = match.index ?? 0;
  // "TSX-V: NLG": what stands before a colon is an exchange.
  if (lettered && /^\s?[:：]/.test(text.slice(start + match[0].length))) return [];
  if (loose && !/[(（<＜[【$]/.test(text[start - 1] ?? '')) return [];
  const found = canonical(BY_SUFFIX.get(suffix.toUpperCase()), code);
  return found ? [found] : [];
}

/** In brackets after a name: only where the caller checks it against that name. */
export const BRACKETED: (typeof NOTATIONS)[number] = [
  'bracket',
  BRACKET,
  ([, code = ''], _text, language) =>
    YEAR.test(code) && !/^(?:ja|zh-Hant)/.test(language) ? [] : symbolsOfCode(code, language),
  /[(（[［]/,
];

/** Where the exchange's name starts within a match. */
export const prefixStart = ([, names = '']: RegExpMatchArray): number => prefixOf(names)?.at ?? 0;
