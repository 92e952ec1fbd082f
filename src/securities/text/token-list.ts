import type { Fold } from './fold.ts';
import { KINDS, tokenEnd } from './tokens.ts';

/** Multiplier of the FNV-1a hash (Fowler, Noll, Vo), 32 bits. */
const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;
/** "&" alone is the word "and". */
const AND_SIGN = 0x26;

/** The tokens of one text: words of scripts with spaces, single characters of scripts without. Arrays run in step. */
export interface TokenList {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Of the folded token. */
  hash: Int32Array;
  /** `WORD`, `HAN`, `KANA` or `HANGUL`. */
  kind: Uint8Array;
}

const hashOfAnd = 'and'.split('').reduce((hash, letter) => step(hash, letter.charCodeAt(0)), BASIS);

function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/** @returns one number for two tokens in a row; the first alone is its own number */
export const pairHash = (first: number, second: number): number => Math.imul(first, 31) ^ second;

/** Cuts a text into tokens; linear. */
export function listTokens(text: string, fold: Fold): TokenList {
  const list: TokenList = {
    text,
    count: 0,
    start: new Int32Array(text.length),
    end: new Int32Array(text.length),
    hash: new Int32Array(text.length),
    kind: new Uint8Array(text.length),
  };
  for (let at = 0; at < text.length; ) {
    const end = readToken(text, at, text.length, fold);
    if (end === at) {
      at += 1;
      continue;
    }
    list.start[list.count] = at;
    list.end[list.count] = end;
    list.hash[list.count] = tokenHash;
    list.kind[list.count] = KINDS[text.charCodeAt(at)] as number;
    list.count += 1;
    at = end;
  }
  return list;
}

/** Hash of the token that `readToken` read last: a second result without an object for each of a million tokens. */
export let tokenHash = 0;

/** @returns where the token that starts at `at` ends, or `at` when none starts there */
export function readToken(text: string, at: number, limit: number, fold: Fold): number {
  const end = tokenEnd(text, at, limit);
  if (end === at) return at;
  let hash = BASIS;
  for (let place = at; place < end; place += 1) hash = step(hash, fold[text.charCodeAt(place)] as number);
  tokenHash = end === at + 1 && fold[text.charCodeAt(at)] === AND_SIGN ? hashOfAnd : hash;
  return end;
}
