/** A small network: inputs → one hidden layer (ReLU) → one opinion. */
export interface Network {
  readonly inputs: number;
  readonly hidden: number;
  /** inputs × hidden (by input), then hidden biases, then hidden output weights, then the output bias. */
  readonly weights: Float64Array;
}

/** Rows of numbers, one behind the other. */
export interface Rows {
  readonly rows: Float32Array;
  readonly width: number;
}

/**
 * @param parts the inputs of each row, in pieces that stand side by side
 * @returns for each row the network's opinion that it is of the story, 0 to 1
 */
export function opinions({ inputs, hidden, weights }: Network, ...parts: readonly Rows[]): Float32Array {
  const count = parts[0] ? parts[0].rows.length / parts[0].width : 0;
  const out = new Float32Array(count);
  const sums = new Float64Array(hidden);
  const biases = weights.subarray(hidden * inputs, hidden * (inputs + 1));
  const output = weights.subarray(hidden * (inputs + 1));
  for (let row = 0; row < count; row += 1) {
    sums.set(biases);
    let from = 0;
    for (const { rows, width } of parts) {
      addRow(sums, weights, from, rows, row * width, width);
      from += width * hidden;
    }
    out[row] = 1 / (1 + Math.exp(-logitOf(sums, output)));
  }
  return out;
}

function logitOf(sums: Float64Array, output: Float64Array): number {
  let logit = output[sums.length] as number;
  for (let unit = 0; unit < sums.length; unit += 1) {
    const sum = sums[unit] as number;
    if (sum > 0) logit += sum * (output[unit] as number);
  }
  return logit;
}

function addRow(
  sums: Float64Array,
  weights: Float64Array,
  from: number,
  rows: Float32Array,
  start: number,
  width: number,
): void {
  for (let at = 0; at < width; at += 1) {
    const value = rows[start + at] as number;
    if (value !== 0) addInput(sums, weights, from + at * sums.length, value);
  }
}

/** Apart and small: called often enough for the browser to compile it within the first page. */
function addInput(sums: Float64Array, weights: Float64Array, base: number, value: number): void {
  for (let unit = 0; unit < sums.length; unit += 1)
    sums[unit] = (sums[unit] as number) + value * (weights[base + unit] as number);
}

/** Printable characters without quotes and the backslash, so that weights are plain text in a source file. */
const DIGITS = '()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
const MIDDLE = (DIGITS.length - 1) / 2;
/** Scales are powers of 2^¼ from 2^-16 on. */
const SCALE = (digit: number) => 2 ** (digit / 4 - 16);

/** Weights in rows of `hidden`, each as a scale and one digit a weight; the counterpart of `encodeNetwork`. */
export function decodeNetwork(text: string, hidden: number): Network {
  const rows = text.length / (hidden + 1);
  const weights = new Float64Array((rows - 1) * hidden + 1);
  const values = new Int16Array(128);
  for (let digit = 0; digit < DIGITS.length; digit += 1) values[DIGITS.charCodeAt(digit)] = digit;
  for (let row = 0; row < rows; row += 1) decodeRow(text, row, hidden, values, weights);
  return { inputs: rows - 3, hidden, weights };
}

function decodeRow(
  text: string,
  row: number,
  hidden: number,
  values: Int16Array,
  weights: Float64Array,
): void {
  const start = row * (hidden + 1);
  const scale = SCALE(values[text.charCodeAt(start)] as number) / MIDDLE;
  const end = Math.min(hidden, weights.length - row * hidden);
  for (let unit = 0; unit < end; unit += 1)
    weights[row * hidden + unit] = ((values[text.charCodeAt(start + 1 + unit)] as number) - MIDDLE) * scale;
}

/** Writes a network as text, each row of weights to one part in `MIDDLE` of its largest. */
export function encodeNetwork({ hidden, weights }: Network): string {
  let text = '';
  for (let from = 0; from < weights.length; from += hidden) {
    const row = Array.from({ length: hidden }, (_, unit) => weights[from + unit] ?? 0);
    const most = Math.max(...row.map(Math.abs));
    const digit = Math.max(0, Math.min(DIGITS.length - 1, Math.ceil((Math.log2(most + 1e-9) + 16) * 4)));
    text += DIGITS[digit];
    for (const weight of row) text += DIGITS[Math.round((weight / SCALE(digit)) * MIDDLE) + MIDDLE];
  }
  return text;
}
