import { makeKinds, NONE, WORD } from './fold.ts';

/** By UTF-16 code unit: what it is for cutting text into tokens. */
export const KINDS = makeKinds();

/** @returns where the token that starts at `at` ends, or `at` when none starts there; `&` is a letter ("AT&T") */
export function tokenEnd(text: string, at: number, limit: number): number {
  const kind = KINDS[text.charCodeAt(at)] as number;
  if (kind === NONE) return at;
  let end = at + 1;
  if (kind === WORD) while (end < limit && KINDS[text.charCodeAt(end)] === WORD) end += 1;
  return end;
}

/**
 * @returns the tokens of a text, in order: words of scripts with spaces, single characters of scripts without;
 *   `Tencent Holdings` two, `腾讯控股` four, `TCL科技` three
 */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = tokenEnd(text, at, text.length);
    if (end > at) tokens.push(text.slice(at, end));
    at = Math.max(end, at + 1);
  }
  return tokens;
}
