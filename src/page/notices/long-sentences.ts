/** Longest sentence looked at whole; a longer one is a list without full stops and is read in parts. */
export const LONGEST = 1200;

/** Where a long sentence is best cut, in order: behind a mark of its own, between words, between characters of no figure. */
const CUTS = [
  // Catches "fees, " and 费用，; not the comma in "1,000".
  /[，、,:：](?!\d)/gu,
  /\s/gu,
  // Catches what stands between 费 and 用; not between 5 and 0, "a" and "b".
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}](?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])/gu,
];

/** @returns where a sentence that begins at a place and is longer than `LONGEST` is cut: in its second half */
export function cutOfLong(text: string, from: number): number {
  const half = from + LONGEST / 2;
  const room = text.slice(half, from + LONGEST);
  for (const cut of CUTS) {
    const last = [...room.matchAll(cut)].at(-1);
    if (last) return half + last.index + last[0].length;
  }
  return from + LONGEST;
}
