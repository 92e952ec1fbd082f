import { limits } from '../../shared/limits.ts';
import type { Row } from '../../shared/report/report.ts';
import { symbolOfAddress } from '../../shared/symbols/symbols.ts';
import { currencyOf, readMoney } from './figures.ts';
import { AD_LABELS, type Column, DOWN_WORDS, PLACEHOLDERS, UP_WORDS } from './labels.ts';
import type { Reading, RowContext } from './reading.ts';
import type { Piece, RawRow } from './row-pieces.ts';
import { readSymbol, stripRank, WKN } from './row-symbol.ts';

/** `1`, `1.`, `#1`, `No. 1`, `第1名`, `1위`, `TOP1`; not `1.5`, `600519`. */
const RANK = /^(?:#|no\.?\s?|top\s?|第)?(\d{1,3})(?:[.)、:]|位|名|위|º|°)?$/i;
export const isRank = (text: string): boolean => RANK.test(text);
/** `+1.23%`, `▼ 0.5 %`, `(−2.1%)`, `+1,23 %`. */
const PERCENT = /([+\-−–﹣＋－▲△▼▽↑↓⬆⬇]?)\s?(\d[\d.,]{0,11})\s?[%％]/;
/** An amount with a sign: `+1.20`, `▼ 350`, `-12,5`; not `1-2`. */
const AMOUNT = /^[（(]?([+\-−–﹣＋－▲△▼▽↑↓⬆⬇])\s?(\d[\d.,]{0,14})[)）]?$/;
const SIGNED = /^[+\-−–]/;
/** `NVIDIA NVDA 135.20`: a figure with decimals after a name in one piece; not `S&P 500`. */
const NAME_THEN_PRICE = /^(.{0,80}\p{L}.{0,20}?)\s+([^\s\d]{0,3}\d[\d,.]{0,14}[.,]\d{1,4})$/u;
const UNITED = /^[+\-−–﹣＋－▲△▼▽↑↓⬆⬇]$/;

const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase();
/** Catches the dots of "加载中...", "Loading…"; not those that stand alone. */
const DOTS = /(?<=\p{L}\s?)[.…。]{1,6}$/u;
const isPlaceholder = (text: string) =>
  /^[.…]+$/.test(text) || PLACEHOLDERS.has(plain(text).replace(DOTS, ''));

/** Reads one row; its state follows from what stands in it, never from colours. */
export function readRow(raw: RawRow, context: RowContext): Row {
  const reading: Reading = {
    rank: null,
    name: null,
    symbol: null,
    symbolText: null,
    bare: false,
    money: null,
    percent: null,
    amount: null,
    ad: raw.adMark,
    sign: '',
    block: null,
  };
  const pieces = joinSigns(raw.pieces);
  for (const [index, piece] of pieces.entries()) readPiece(piece, index, reading, context);
  const links = raw.links.flatMap((href) => webAddress(href, context.url));
  let linked: string | null = null;
  for (const link of links) linked ??= symbolOfAddress(link, context.language);
  // "LVMH" over a link to Paris is the name; a code that says no exchange yields to the link.
  if (reading.bare && linked && linked !== reading.symbol) {
    if (/^[A-Z]/.test(reading.symbolText ?? '')) {
      reading.name ??= reading.symbolText;
      reading.symbolText = null;
    }
    reading.symbol = linked;
  }
  if (isForeign(reading, linked, context)) reading.symbol = null;
  const symbol = reading.symbol ?? linked;
  const empty = !reading.name && !symbol && !reading.money && !reading.percent;
  const state = reading.ad ? 'ad' : empty ? 'pending' : 'filled';
  const rank = reading.rank ?? context.given ?? (state === 'ad' ? null : context.position);
  return {
    rank,
    state,
    name: cut(reading.name),
    symbol,
    symbolText: cut(reading.symbolText),
    price: cut(reading.money?.figure ?? null),
    currency: currencyOf(reading.money, symbol),
    change: cut(changeOf(reading)),
    url: links[0] ?? null,
    block: reading.block,
  };
}

/** Where letters alone are an American ticker. */
const AMERICAN = /^(?:en|zh|ja|ko|und)?(?:-|$)/;

/** "AIR" on a French page is Airbus in Paris or AAR in New York: letters without an exchange tell no listing there. */
const isForeign = (reading: Reading, linked: string | null, { language }: RowContext): boolean =>
  reading.bare &&
  !linked &&
  /^[A-Z]/.test(reading.symbolText ?? '') &&
  !AMERICAN.test(language) &&
  !/^(?:\$|US\$|USD)$/.test(reading.money?.currency ?? '');

const cut = (text: string | null) => text?.slice(0, limits.name) ?? null;

/** A sign, arrow or currency in a span of its own belongs to the figure after it, a percent sign to the one before. */
function joinSigns(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined[joined.length - 1];
    const together = last && last.column === piece.column;
    if (together && /^[%％]$/.test(piece.text) && /\d$/.test(last.text)) last.text += piece.text;
    else if (together && UNITED.test(last.text) && /^\d/.test(piece.text)) last.text += piece.text;
    else joined.push({ ...piece });
  }
  return joined;
}

function readPiece(piece: Piece, index: number, reading: Reading, context: RowContext): void {
  const { text } = piece;
  if (isPlaceholder(text)) return;
  const word = plain(text);
  if (AD_LABELS.has(word.replace(/^[[(【]|[\])】]$/g, ''))) {
    reading.ad = true;
    return;
  }
  const column = context.columns[piece.column];
  const rank = RANK.exec(text);
  if (
    rank &&
    reading.rank === null &&
    (column === 'rank' || (column === undefined && index === 0 && !isLoneFigure(text)))
  ) {
    reading.rank = Number(rank[1]);
    return;
  }
  if (UP_WORDS.has(word) || DOWN_WORDS.has(word)) {
    reading.sign ||= UP_WORDS.has(word) ? '+' : '-';
    return;
  }
  if (context.columns.length > 0 && !isReadColumn(column, text, reading, context)) return;
  reading.block ??= piece.block;
  readFigures(text, column, reading, context);
}

/** Columns with a head that names something else are passed over; a signed figure is kept where no head names the change. */
function isReadColumn(
  column: Column | null | undefined,
  text: string,
  reading: Reading,
  { columns }: RowContext,
): boolean {
  if (column) return column !== 'rank';
  const named = columns.includes('percent') || columns.includes('amount');
  return !named && /\d/.test(text) && (reading.sign !== '' || /[+\-−▲▼↑↓]/.test(text));
}

/** A rank is a small number without decimals. */
const isLoneFigure = (text: string) => /\d\.\d/.test(text);

function readFigures(
  text: string,
  column: Column | undefined | null,
  reading: Reading,
  context: RowContext,
): void {
  let rest = text;
  const figures = column !== 'name' && column !== 'symbol' && column !== 'price';
  const percent = figures ? PERCENT.exec(rest) : null;
  // A figure with words on both sides is a headline's, not a row's.
  if (percent && !isBetweenWords(rest, percent.index, percent[0].length)) {
    const signed = percent[1] !== '';
    // A share of searches or of turnover has no sign; the change has.
    if (!reading.percent || (signed && !SIGNED.test(reading.percent)))
      reading.percent = signedFigure(percent[1] ?? '', `${percent[2]}%`);
    rest = rest
      .replace(percent[0], ' ')
      .replace(/[(（]\s*[)）]/, ' ')
      .trim();
  } else if (column === 'percent') {
    const sign = SIGNED.exec(rest)?.[0] ?? '';
    if (/\d/.test(rest)) reading.percent ??= signedFigure(sign, rest.slice(sign.length).trim());
    return;
  }
  for (const part of figures ? rest.split(/\s+(?=[+\-−–▲△▼▽↑↓]\s?\d)/) : []) {
    const amount = AMOUNT.exec(part.trim());
    if (amount) reading.amount ??= signedFigure(amount[1] ?? '', amount[2] ?? '');
    else if (column === 'amount' && /^\d/.test(part.trim())) reading.amount ??= part.trim();
    else continue;
    rest = rest.replace(part, ' ').trim();
  }
  const priced = column === undefined ? NAME_THEN_PRICE.exec(rest) : null;
  if (priced && readMoney(priced[2] ?? '')) {
    readNameOrPrice(priced[1] ?? '', column, reading, context);
    readNameOrPrice(priced[2] ?? '', column, reading, context);
  } else if (rest) readNameOrPrice(rest, column, reading, context);
}

const isBetweenWords = (text: string, at: number, length: number) =>
  /\p{L}/u.test(text.slice(0, at)) && /\p{L}/u.test(text.slice(at + length));

function readNameOrPrice(
  text: string,
  column: Column | undefined | null,
  reading: Reading,
  context: RowContext,
): void {
  // "SAP" in a column of names is one, where codes have a column of their own.
  const isName = column === 'name' && context.columns.includes('symbol');
  if (column !== 'price' && !isName && !reading.symbol && readSymbol(text, column, reading, context)) return;
  if (column === 'symbol' && context.language.startsWith('de') && WKN.test(text)) {
    reading.symbol ??= `WKN:${text}`;
    reading.symbolText ??= text;
    return;
  }
  // A cell with the symbol may hold the name under it.
  if (column === 'symbol' && !reading.symbolText) {
    reading.symbolText = text;
    return;
  }
  const money = column === 'name' ? null : readMoney(text);
  if (money) {
    // After the price, a figure behind a word like "하락" is the change.
    if (reading.money && reading.sign && !reading.amount) reading.amount = money.figure;
    // A bare number before a figure with decimals or a currency was a number of the security, not its price.
    const better =
      /^\d{5,}$/.test(reading.money?.figure ?? '') && (money.currency !== null || /\D/.test(money.figure));
    reading.money = better ? money : (reading.money ?? money);
    return;
  }
  if (/\p{L}/u.test(text) && column !== 'price' && column !== 'amount')
    reading.name ??= stripRank(text, reading);
}

/** Arrows become the sign that they stand for; a written sign stays as written. */
function signedFigure(sign: string, figure: string): string {
  if (/[▲△↑⬆＋]/.test(sign)) return `+${figure}`;
  if (/[▼▽↓⬇－﹣]/.test(sign)) return `-${figure}`;
  return sign + figure;
}

/** Percent where the page gives one, else the amount; its sign is the page's own, or none. */
function changeOf({ percent, amount, sign }: Reading): string | null {
  const figure = percent ?? amount;
  if (figure === null || SIGNED.test(figure) || !/[1-9]/.test(figure)) return figure;
  return (sign || SIGNED.exec(amount ?? '')?.[0] || '') + figure;
}

function webAddress(href: string, base: string): string[] {
  try {
    const url = new URL(href, base || undefined);
    return /^https?:$/.test(url.protocol) && url.href.length <= limits.url ? [url.href] : [];
  } catch {
    return [];
  }
}
