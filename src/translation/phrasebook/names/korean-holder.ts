import type { Source } from './source.ts';

/** "저작권자 ⓒ ", which is "저작권자 c " in NFKC, "ⓒ", "(c)"; not "저작권자의". */
const SIGN = /(?:©|\(c\)|(?:^|[^\p{L}])c)[ ]?$/iu;
/** Catches "데일리머니", "한국경제 TV"; a comma, a bracket or "무단" ends it: one to three words of 20 letters at most. */
const HOLDER =
  /^[\p{L}\p{N}&·]{2,20}(?: (?!무단|All|저작권)[\p{L}\p{N}&·]{1,20}){0,2}(?=[,.)\]>|]| 무단| -| All|$)/u;

/** @returns place after the name of who holds a Korean copyright → the name; only right behind the sign, where nothing else stands */
export function koreanHolder({ tokens, text }: Source, at: number): [number, string][] {
  const start = tokens[at]?.start ?? 0;
  if (!SIGN.test(text.slice(Math.max(0, start - 4), start))) return [];
  const name = HOLDER.exec(text.slice(start, start + 70))?.[0];
  if (!name) return [];
  const end = tokens.findIndex((token) => token.start >= start + name.length);
  return [[end < 0 ? tokens.length : end, name]];
}
