/** A word of a script with spaces, or one character of a script without. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/** Letters and digits of scripts with spaces; `&` glues ("AT&T") or stands alone. Compared after folding. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{M}&＆]+/gu;

/** @returns the tokens of a text, in order: `Tencent Holdings` two, `腾讯控股` four, `TCL科技` three */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
