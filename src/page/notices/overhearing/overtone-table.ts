/** Weights of overtones as text: how they are written, read and added up. */
import type { Kind } from '../../../shared/report/kinds.ts';
import { hashOf } from '../words/letter-table.ts';

/** What a sentence can say; the first is nothing, the last a notice of another kind or a denial. */
export const SAYINGS: readonly (Kind | 'nothing' | 'other')[] = [
  'nothing',
  'POS',
  'COI',
  'PAID',
  'SPON',
  'AFF',
  'other',
];

/** Printable characters without quotes and the backslash, so that weights are plain text in a source file. */
const DIGITS = '()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
const MIDDLE = (DIGITS.length - 1) / 2;
/** A digit's worth; weights reach from -4.2 to 4.2. */
const GRAIN = 0.1;

/** Digits of a name's key: of 614,125 keys a few thousand are taken, so one word in 200 is mistaken for another. */
const KEY = 3;
const KEYS = DIGITS.length ** KEY;
const ROW = KEY + SAYINGS.length;

/** The key of what every sentence has. */
const ALWAYS = keyOf('');

/** @returns a short key of a feature's name */
export function keyOf(name: string): number {
  return keyOfHash(hashOf(name, name.length));
}

/** @returns the key of the name with this hash, stirred once more so that all its digits differ */
export function keyOfHash(letters: number): number {
  let hash = letters;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = (hash ^ (hash >>> 13)) >>> 0;
  return hash % KEYS;
}

/** A key as it is written, its last digit first. */
const writtenKey = (key: number): string =>
  Array.from({ length: KEY }, (_, at) =>
    DIGITS.charAt(Math.floor(key / DIGITS.length ** at) % DIGITS.length),
  ).join('');

const readKey = (written: string): number =>
  [...written].reduceRight((key, digit) => key * DIGITS.length + DIGITS.indexOf(digit), 0);

/** @param rows weights in the order of `SAYINGS`, by name; that of every sentence under the empty name */
export function writeTable(rows: ReadonlyMap<string, readonly number[]>): string {
  const digit = (weight: number) =>
    DIGITS.charAt(Math.max(0, Math.min(DIGITS.length - 1, Math.round(weight / GRAIN) + MIDDLE)));
  return [...rows].map(([name, weights]) => writtenKey(keyOf(name)) + weights.map(digit).join('')).join('');
}

/** Weights in the order of `SAYINGS`, by key. */
export type Table = ReadonlyMap<number, readonly number[]>;

/** @returns the weights by key */
export function readTable(text: string): Table {
  const rows = new Map<number, readonly number[]>();
  for (let at = 0; at < text.length; at += ROW)
    rows.set(
      readKey(text.slice(at, at + KEY)),
      SAYINGS.map((_, saying) => (DIGITS.indexOf(text.charAt(at + KEY + saying)) - MIDDLE) * GRAIN),
    );
  return rows;
}

/** @returns by how much each saying may gain on nothing from the named features */
export const gainsOf = (table: Table, names: readonly string[]): number[] =>
  SAYINGS.map((_, saying) =>
    names
      .flatMap((name) => [table.get(keyOf(name)) ?? []])
      .reduce((sum, row) => sum + Math.max(0, (row[saying] ?? 0) - (row[0] ?? 0)), 0),
  );

/** Features named as the reason. */
const NAMED = 4;

/** What the overtones of a sentence add up to, one after the other. */
export class Sum {
  private readonly sums: number[];
  private readonly heard: (readonly [name: string, weights: readonly number[]])[] = [];

  constructor(private readonly table: Table) {
    this.sums = [...(table.get(ALWAYS) ?? SAYINGS.map(() => 0))];
  }

  /** @param names features of the sentence, none of them added before */
  add(names: Iterable<string>): this {
    const { heard, table } = this;
    for (const name of names) {
      const weights = table.get(keyOf(name));
      if (!weights) continue;
      heard.push([name, weights]);
      this.addWeights(weights);
    }
    return this;
  }

  addWeights(weights: readonly number[]): void {
    const { sums } = this;
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] as number) + (weights[at] as number);
  }

  private get best(): number {
    return this.sums.indexOf(Math.max(...this.sums));
  }

  get saying(): (typeof SAYINGS)[number] {
    return SAYINGS[this.best] ?? 'nothing';
  }

  /** Logarithm of the odds that it says this rather than anything else. */
  get odds(): number {
    const { best, sums } = this;
    const others = sums.reduce((sum, each, at) => (at === best ? sum : sum + Math.exp(each)), 0);
    return (sums[best] as number) - Math.log(others);
  }

  /**
   * @param gains as `gainsOf` gives them
   * @returns whether a kind may be likelier than nothing by so much, once any of those features were added to the sum
   */
  mayReach(odds: number, gains: readonly number[]): boolean {
    const { sums } = this;
    for (let saying = 1; saying < SAYINGS.length - 1; saying += 1)
      // A hair less, because sums in another order differ in their last digits.
      if ((sums[saying] as number) - (sums[0] as number) + (gains[saying] as number) > odds - 1e-6)
        return true;
    return false;
  }

  /** The features that spoke for it most, the heaviest first. */
  heaviest(): string[] {
    const { best } = this;
    const speaksFor = ([, weights]: (typeof this.heard)[number]) => (weights[best] ?? 0) - (weights[0] ?? 0);
    return [...this.heard]
      .sort((a, b) => speaksFor(b) - speaksFor(a))
      .slice(0, NAMED)
      .map(([name]) => name);
  }
}
