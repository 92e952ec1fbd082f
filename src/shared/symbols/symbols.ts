import { BY_PREFIX } from './exchanges.ts';
import {
  BRACKETED,
  canonical,
  fits,
  NOTATIONS,
  type Notation,
  ofInner,
  prefixStart,
  symbolsOfCode,
} from './notations.ts';

export interface FoundSymbol {
  /** Canonical: `HK:00700`, `US:AAPL`; `ISIN:…` and `WKN:…` where the number alone tells no listing; `X:BTC` for coins. */
  symbol: string;
  /** The exact run of the text, at `start`. */
  text: string;
  start: number;
  end: number;
  notation: Notation;
  /** Other symbols that the same code may mean, likeliest first; only for codes without an exchange. */
  others: string[];
}

export interface SymbolOptions {
  /**
   * Codes without an exchange: `none` passes them over (default); `bracket` takes those in brackets after a name,
   * which the caller has to check against that name; `all` takes a text that is nothing but a code (cell of a list).
   */
  bare?: 'none' | 'bracket' | 'all';
  /** BCP 47 of the text: tells which market a code without an exchange belongs to. */
  language?: string;
}

/** The next code of a list that shares its prefix: `, MSFT` in `(NASDAQ: AAPL, MSFT)`. */
const NEXT_IN_LIST =
  /^\s?(?:[,、，;；&/]|and|und|et|和|及)\s?([A-Z0-9]{1,7}(?:[./-][A-Z]{1,2})?)(?=\s?[,、，;；&/)）\]】]|\s(?:and|und|et)\s)/;
/** A text that is nothing but a code, perhaps with Eastmoney's market digit (`1.600519`) or a caret. */
const BARE =
  /^(?:[01]\.(\d{6})|(\d{3,6}[A-Z]?|\d{3}[A-Z]|\d{4}[A-Z]\d|[A-Z]{1,5}(?:[.-][A-Z]{1,2})?)|\^([A-Z0-9]{2,8}))$/;

/** Where indices of the caret notation live that are not American. */
const INDEX_MARKETS: Record<string, string> = {
  HSI: 'HK',
  HSCE: 'HK',
  N225: 'T',
  KS11: 'KS',
  KQ11: 'KQ',
  TWII: 'TW',
  FTSE: 'L',
  GDAXI: 'DE',
  FCHI: 'PA',
  STOXX: 'PA',
  STOXX50E: 'PA',
  SSMI: 'SW',
  AEX: 'AS',
  IBEX: 'MC',
};

/**
 * Finds symbols of listed securities in a text, in every notation of the table. Symbols are never matched
 * case-insensitively: "(NASDAQ: all)" is none.
 * @returns in the order of the text, without overlaps; each is an exact run of it
 */
export function parseSymbols(
  text: string,
  { bare = 'none', language = '' }: SymbolOptions = {},
): FoundSymbol[] {
  const found: FoundSymbol[] = [];
  const taken = new Set<number>();
  const add = (notation: Notation, start: number, length: number, symbols: readonly string[]) => {
    const [symbol, ...others] = symbols;
    if (!symbol || taken.has(start) || taken.has(start + length - 1)) return false;
    for (let i = start; i < start + length; i += 1) taken.add(i);
    found.push({
      symbol,
      text: text.slice(start, start + length),
      start,
      end: start + length,
      notation,
      others,
    });
    return true;
  };
  const notations = bare === 'bracket' ? [...NOTATIONS, BRACKETED] : NOTATIONS;
  for (const [notation, pattern, read, sign] of notations) {
    if (!sign.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const symbols = read(match, text, language);
      const start = match.index + (notation === 'prefix' ? prefixStart(match) : 0);
      const end = match.index + match[0].length;
      if (add(notation, start, end - start, symbols) && notation === 'prefix')
        addList(text, end, symbols[0] ?? '', add);
    }
  }
  const whole = bare === 'all' && found.length === 0 ? ofBare(text.trim(), language) : [];
  if (whole.length > 0) add('bare', text.indexOf(text.trim()), text.trim().length, whole);
  return found.sort((a, b) => a.start - b.start);
}

/** Further codes after a prefix, as far as the list runs on to a closing bracket. */
function addList(
  text: string,
  from: number,
  first: string,
  add: (notation: Notation, start: number, length: number, symbols: readonly string[]) => boolean,
): void {
  const exchange = BY_PREFIX.get(first.slice(0, first.indexOf(':')));
  for (let at = from; ; ) {
    const next = NEXT_IN_LIST.exec(text.slice(at, at + 24));
    const symbol = next && canonical(exchange, next[1] ?? '');
    if (!next || !symbol) return;
    const length = next[1]?.length ?? 0;
    add('prefix', at + next[0].length - length, length, [symbol]);
    at += next[0].length;
  }
}

/** "NVDA-US", "VOD.L": alone in a cell, letters with a market behind them are no words. */
const MARKED = /^[A-Z0-9]{1,7}[.-][A-Z]{1,4}$/;

function ofBare(text: string, language: string): string[] {
  const marked = MARKED.test(text) ? ofInner(text, language) : [];
  if (marked.length > 0) return marked;
  const [, secid, code, index] = BARE.exec(text) ?? [];
  if (secid) return [fits(text.startsWith('1') ? 'SH' : 'SZ', secid)].flatMap((symbol) => symbol ?? []);
  if (index) return [`${INDEX_MARKETS[index] ?? 'US'}:^${index}`];
  return code ? symbolsOfCode(code, language) : [];
}

/** `?code=005930`, `&symbol=AAPL`. */
const PARAMETER =
  /[?&](?:code|symbol|s|q|ticker|itemcode|secid|stockcode)=([A-Za-z0-9.:^_-]{1,20})(?:[&#]|$)/;
/** `/S/SH600519`, `/quote/AAPL/`, `/stock/NVDA-US`, `quote.example.cn/sh600519.html`; not `/news/AAPL-soars-123`. */
const PATH =
  /(?:\/(?:[Ss]|hq|stocks?|quotes?|symbols?|securit(?:y|ies)|gupiao|shares?|equities|kurse|cours)\/(?:[a-z]{1,8}\/){0,2}([A-Za-z0-9.:^_-]{1,20}?)|\/((?:s[hz]|bj|hk)\d{5,6}))(?:\.html?)?\/?(?:[?#]|$)/;

/**
 * @param address of a link, as `https://xueqiu.com/S/SH600519`, `/stock/NVDA-US`, `?code=005930`
 * @returns the security it leads to, or null; articles' addresses name none
 */
export function symbolOfAddress(address: string, language = ''): string | null {
  const short = address.slice(0, 500);
  const path = PATH.exec(short);
  const code = PARAMETER.exec(short)?.[1] ?? path?.[1] ?? path?.[2];
  if (!code) return null;
  // Lower-case letters are a name's slug (`/equities/tesla`); Korean sites write an A before the code.
  return parseSymbols(code.replace(/^A(?=\d{6}$)/, ''), { bare: 'all', language })[0]?.symbol ?? null;
}
