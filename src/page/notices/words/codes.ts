import { foldedUnit } from './fold.ts';

/** What a character is, one bit each; of a text, what any of its characters is. */
export const IS = {
  latin: 1,
  cyrillic: 2,
  east: 4,
  digit: 8,
  /** What may stand between letters that were pasted apart: "d i s c l a i m e r". */
  gap: 16,
  /** Spaces between two of these say nothing: Han and kana. */
  close: 32,
} as const;

/** By code unit. */
const KINDS = new Uint8Array(0x10000)
  .fill(IS.latin, 0x61, 0x7b)
  .fill(IS.cyrillic, 0x400, 0x500)
  .fill(IS.east, 0x2e80, 0xd7a4)
  .fill(IS.east, 0xf900, 0xfb00)
  .fill(IS.east | IS.close, 0x3040, 0x3100)
  .fill(IS.east | IS.close, 0x4e00, 0xa000)
  .fill(IS.digit, 0x30, 0x3a)
  .fill(IS.gap, 0x09, 0x0e)
  .fill(IS.gap, 0x2000, 0x200b);
for (const each of ' \u00a0\u1680\u2028\u2029\u202f\u205f\ufeff._*·-') KINDS[each.charCodeAt(0)] = IS.gap;
KINDS[0x3000] = IS.gap | IS.east;

/** By code unit what it is folded to, 0 where that is not known yet, `MORE` where it takes more than the unit to tell. */
const FOLDED = new Uint16Array(0x10000);
const MORE = 0xffff;

function learn(code: number): number {
  const folded = foldedUnit(code) ?? MORE;
  FOLDED[code] = folded;
  return folded;
}

/** Letters pasted apart stand in rows of at least so many. */
const ALONE = 3;

/** Numbers that are written as letters at once: more than most texts have, fewer than a call may be given. */
const AT_ONCE = 4096;

/**
 * A text as rules are matched against it, in numbers: getting at a character of a string takes longer than all that is
 * asked of it. The numbers are used again for the next text.
 */
export class Codes {
  /** Behind the last there is a 0, which is part of no word. */
  codes = new Uint16Array(1024);
  length = 0;
  /** Bits of `IS`. */
  holds = 0;
  private folded: string | null = null;
  private raw = '';
  /** All of it is ASCII. */
  private isPlain = false;

  /** The same as a string. */
  get text(): string {
    this.folded ??= this.written();
    return this.folded;
  }

  private written(): string {
    const { codes, length } = this;
    if (this.isPlain) return this.raw.toLowerCase();
    let text = '';
    for (let at = 0; at < length; at += AT_ONCE) {
      const some = codes.subarray(at, Math.min(length, at + AT_ONCE));
      text += String.fromCharCode.apply(null, some as unknown as number[]);
    }
    return text;
  }

  /** @param folded as `fold` gives it */
  load(folded: string): this {
    const { length } = folded;
    const codes = this.roomFor(length);
    let holds = 0;
    for (let at = 0; at < length; at += 1) {
      const code = folded.charCodeAt(at);
      codes[at] = code;
      holds |= KINDS[code] as number;
    }
    this.holds = holds;
    this.folded = folded;
    return this;
  }

  /**
   * Folds a text on the way, which makes no string of it.
   * @returns false where that takes more than one character after the other: disguises, letters pasted apart, spaces
   * between Han characters
   */
  fold(text: string): boolean {
    const { length } = text;
    const codes = this.roomFor(length);
    let holds = 0;
    let gap = -1;
    let alone = 0;
    let units = 0;
    for (let at = 0; at < length; at += 1) {
      const unit = text.charCodeAt(at);
      units |= unit;
      const code = (FOLDED[unit] as number) || learn(unit);
      if (code === MORE) return false;
      codes[at] = code;
      const kind = KINDS[code] as number;
      holds |= kind;
      if ((kind & IS.gap) !== 0) {
        if (at - gap > 1) alone = at - gap === 2 ? alone + 1 : 0;
        if (alone === ALONE) return false;
        gap = at;
      } else if ((kind & IS.close) !== 0 && gap > 0 && gap === at - 1) {
        if (((KINDS[codes[at - 2] as number] as number) & (IS.close | IS.gap)) !== 0) return false;
      }
    }
    this.holds = holds;
    this.raw = text;
    this.isPlain = units < 0x80;
    this.folded = null;
    return true;
  }

  private roomFor(length: number): Uint16Array {
    if (length >= this.codes.length) this.codes = new Uint16Array(2 * length);
    this.codes[length] = 0;
    this.length = length;
    return this.codes;
  }
}
