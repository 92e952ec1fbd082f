/** Letters and digits alone, lower case, compatibility forms folded: "「A股」 Rises!" → "a股rises". */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * How much of the longer text the two share, by pairs of neighbouring characters, so it works in scripts without spaces.
 * @returns 0 (nothing) to 1 (the same but for case, space and punctuation)
 */
export function similarity(a: string, b: string): number {
  const left = bare(a.slice(0, 500));
  const right = bare(b.slice(0, 500));
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
