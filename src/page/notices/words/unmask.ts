/**
 * Letters that stand in for others: look-alikes of other scripts, styled and full-width letters. What is read is the
 * plain text; what is shown and quoted stays the page's own, so places are carried over.
 */

/** Letters that look like Latin ones, each before its double. Source: Unicode confusables (UTS 39), letters in common use. */
const LOOKALIKES =
  'аaвbсcԁdеeһhіiјjкkӏlмmнhоoрpԛqгrѕsтtуyхxԝwАAВBСCЕEНHІIЈJКKМMОOРPЅSТTУYХXԌGԚQԜWαaβbεeηnιiκkνvοoρpτtυuχxγyωwΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXΖZоoсcօoսuհhոnցgɑaıiɡgᴀaᴇeᴏoƖlꓲi';
const LATIN = new Map<string, string>();
for (let i = 0; i + 1 < LOOKALIKES.length; i += 2) LATIN.set(LOOKALIKES.charAt(i), LOOKALIKES.charAt(i + 1));

/** Cyrillic, Greek and Armenian letters; phonetic ones; styled, circled and full-width ones. One plain class, asked of every text. */
const MASKED =
  /[\u0196\u0131\u0251\u0261\u0370-\u0587\u1d00-\u1d7f\u2100-\u214f\u24b6-\u24e9\ua4f2\uff21-\uff3a\uff41-\uff5a\ud835\ud83c]/;
/** What has a plain form: "𝐀", "ⓐ", "ℬ", "Ａ". */
const STYLED = /[\u2100-\u214f\u24b6-\u24e9]|\ud835[\udc00-\udfff]|\ud83c[\udd30-\udd89]/g;
const WIDE = /[\uff21-\uff3a\uff41-\uff5a]/g;

export interface Unmasked {
  text: string;
  /** Of each offset into `text`, and of its end, the offset into the shown text; null when they are the same. */
  shownAt: readonly number[] | null;
}

/** @returns whether the text holds letters that may stand in for others */
export const isMasked = (text: string): boolean => MASKED.test(text);

/** @returns the text as it looks, in plain letters */
export function unmask(shown: string): Unmasked {
  if (!isMasked(shown)) return { text: shown, shownAt: null };
  const latin = isLatin(shown);
  const wide = isWide(shown);
  let text = '';
  const shownAt: number[] = [];
  let at = 0;
  for (const character of shown) {
    const plain = plainOf(character, latin, wide);
    for (let i = 0; i < plain.length; i += 1) shownAt.push(at);
    text += plain;
    at += character.length;
  }
  shownAt.push(at);
  return { text, shownAt: text.length === shown.length ? null : shownAt };
}

function plainOf(character: string, latin: boolean, wide: boolean): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character;
  if (code > 0xff00 && code < 0xff5f)
    return wide || WIDE_LETTER.test(character) ? String.fromCharCode(code - 0xfee0) : character;
  if (STYLED_LETTER.test(character)) return character.normalize('NFKC');
  return (latin && LATIN.get(character)) || character;
}
const WIDE_LETTER = new RegExp(`^${WIDE.source}$`);
const STYLED_LETTER = new RegExp(`^(?:${STYLED.source})$`);

/** Russian and Greek pages keep their letters: most of theirs have no double. A text of Latin letters and doubles is in disguise. */
function isLatin(text: string): boolean {
  let latin = 0;
  let foreign = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b)) latin += 1;
    else if (code > 0x36f && code < 0x590 && !LATIN.has(text.charAt(at))) foreign += 1;
  }
  return latin >= foreign;
}

/** A text set in full-width letters has its points and brackets full-width, too; a Chinese one has them anyway. */
function isWide(text: string): boolean {
  const letters = text.match(WIDE)?.length ?? 0;
  return letters > 0 && letters * 2 > (text.match(/[\p{L}]/gu)?.length ?? 0);
}
