/** Room made for each row at first; a paragraph has some eighty numbers that are not 0. */
const USUAL = 96;
/** Numbers of one row; more than there are features. */
const WIDEST = 400;

/**
 * Rows of numbers most of which are 0: the others are kept, each with its place. Written row by row, from left to
 * right.
 */
export class Rows {
  /** Places and numbers of all rows, one behind the other. */
  inputs: Uint16Array;
  values: Float32Array;
  /** Numbers of the row being written, the zeros too; of all rows alike. */
  width = 0;
  private readonly ends: Int32Array;
  private filled = 0;
  private row = 0;

  constructor(readonly count: number) {
    this.inputs = new Uint16Array(count * USUAL + WIDEST);
    this.values = new Float32Array(count * USUAL + WIDEST);
    this.ends = new Int32Array(count);
  }

  /** @returns behind the last number of a row; 0 for the row before the first */
  endOf(row: number): number {
    return row < 0 ? 0 : (this.ends[row] as number);
  }

  put(value: number): void {
    if (value !== 0) {
      this.inputs[this.filled] = this.width;
      this.values[this.filled] = value;
      this.filled += 1;
    }
    this.width += 1;
  }

  /** A yes or no. */
  ask(holds: boolean): void {
    if (holds) {
      this.inputs[this.filled] = this.width;
      this.values[this.filled] = 1;
      this.filled += 1;
    }
    this.width += 1;
  }

  /** One of several, or none of them. */
  choose(name: string, among: ReadonlyMap<string, number>): void {
    const at = among.get(name);
    if (at !== undefined) this.set(at, 1);
    this.width += among.size;
  }

  /** Writes a number that is not 0, `ahead` places further right than the next. */
  set(ahead: number, value: number): void {
    this.inputs[this.filled] = this.width + ahead;
    this.values[this.filled] = value;
    this.filled += 1;
  }

  /** Closes a row and opens the next. */
  next(): void {
    this.ends[this.row] = this.filled;
    this.row += 1;
    if (this.row === this.count) return;
    this.width = 0;
    if (this.inputs.length - this.filled < WIDEST) this.grow();
  }

  private grow(): void {
    const { inputs, values } = this;
    this.inputs = new Uint16Array(inputs.length * 2);
    this.inputs.set(inputs);
    this.values = new Float32Array(values.length * 2);
    this.values.set(values);
  }
}
