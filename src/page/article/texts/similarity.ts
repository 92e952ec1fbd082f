/**
 * All that is no letter or digit: ASCII, Latin-1, general and East Asian punctuation and space. One plain class, so
 * it is cheap.
 */
const BETWEEN =
  /[\s!-/:-@[-`{-~\u00a1-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u2000-\u206f\u2190-\u2bff\u3000-\u3020\u30fb\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/g;
const BEYOND_LATIN = /[^\u0000-\u024f]/;

/** Letters and digits alone, lower case, compatibility forms folded: "「Ａ股」 Rises!" → "a股rises". */
export function bare(text: string): string {
  const folded = BEYOND_LATIN.test(text) ? text.normalize('NFKC') : text;
  return folded.replace(BETWEEN, '').toLowerCase();
}

/**
 * How much of the two texts is the same, by pairs of neighbouring characters, so it works in scripts without spaces.
 * @returns 0 (nothing) to 1 (the same but for case, space and punctuation)
 */
export function similarity(a: string, b: string): number {
  return bareSimilarity(bare(a.slice(0, 500)), bare(b.slice(0, 500)));
}

/** Whether they are more similar than `least`; pairs are not counted where the lengths alone forbid it. */
export function isSimilar(a: string, b: string, least: number): boolean {
  const [left, right] = [bare(a.slice(0, 500)), bare(b.slice(0, 500))];
  const shorter = Math.min(left.length, right.length);
  if (left !== right && 2 * (shorter - 1) <= least * Math.max(1, left.length + right.length - 2))
    return false;
  return bareSimilarity(left, right) > least;
}

/** The same for texts that `bare` has already been applied to. */
export function bareSimilarity(left: string, right: string): number {
  if (!left || !right) return 0;
  if (left === right) return 1;
  const pairs = new Map<string, number>();
  for (let at = 0; at < left.length - 1; at += 1) {
    const pair = left.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at < right.length - 1; at += 1) {
    const pair = right.slice(at, at + 2);
    const count = pairs.get(pair) ?? 0;
    if (count > 0) {
      shared += 1;
      pairs.set(pair, count - 1);
    }
  }
  return (2 * shared) / Math.max(1, left.length + right.length - 2);
}
