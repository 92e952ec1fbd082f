/**
 * Characters that show nothing: zero-width spaces and joiners, bidi marks and embeddings, soft hyphen,
 * tag characters, fillers, C0 and C1 controls other than white space.
 * Source: Unicode general category Cf and Default_Ignorable_Code_Point; Trojan Source (CVE-2021-42574).
 * Catches "Dis\u200Bclaimer"; leaves the ZWJ of an emoji and the ZWNJ of Persian or Indic text alone.
 */
const HIDDEN =
  /\u034F|[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\uDB40-\uDB43][\uDC00-\uDFFF]/g;
/**
 * Runs of them, as a second joiner stands behind a joiner, not a letter. Apart, as its classes of scripts are dear to
 * compile and few pages have a joiner.
 */
const JOINERS =
  /(?<=[\s\p{P}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{N}])[\u200B-\u200D\u2060\uFEFF]+/gu;
const JOINER = /[\u200C\u200D]/;

/** Whether a text may hold any of them: one plain class, asked of every text before the costly pattern. */
const MAYBE_HIDDEN =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\uDB40]|\u034F/;

const SPACE = /[\s\u0085]+/g;
/** White space that is not one plain space between two words; most texts have none. */
const UNFOLDED = /[^\S ]|\u0085| {2}/;

/** @returns the text with runs of white space folded to one space and trimmed */
export function foldSpace(text: string): string {
  return UNFOLDED.test(text) ? text.replace(SPACE, ' ').trim() : text.trim();
}

/** @returns the text without hidden characters, and how many were removed */
export function removeHidden(text: string): { text: string; removed: number } {
  if (!MAYBE_HIDDEN.test(text)) return { text, removed: 0 };
  let removed = 0;
  const remove = (run: string) => {
    removed += [...run].length;
    return '';
  };
  // Joiners first: what stands before them tells whether they show nothing, hidden or not.
  const joined = JOINER.test(text) ? text.replace(JOINERS, remove) : text;
  return { text: joined.replace(HIDDEN, remove), removed };
}

/**
 * Lower case with every character in its place, for patterns whose finds are cut from the text as written: a few letters
 * ("İ") grow longer in lower case, and then ASCII alone is lowered.
 */
export function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (run) => run.toLowerCase());
}
