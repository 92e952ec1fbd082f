import type { Rows } from './rows.ts';

/** A small network: inputs → one hidden layer (ReLU) → one opinion. */
export interface Network {
  readonly inputs: number;
  readonly hidden: number;
  /** inputs × hidden (by input), then hidden biases, then hidden output weights, then the output bias. */
  readonly weights: Float64Array;
}

/** A network as it is written: rows of `hidden` weights, each row a scale and one digit a weight. */
export interface WrittenNetwork {
  readonly inputs: number;
  readonly hidden: number;
  /** Codes of the text's characters; never decoded as a whole, as a page asks for a part of them. */
  readonly codes: Uint8Array;
}

/**
 * @param parts the inputs of each row, in pieces that stand side by side
 * @returns for each row the network's opinion that it is of the story, 0 to 1
 */
export function opinions(network: WrittenNetwork, ...parts: readonly Rows[]): Float32Array {
  const { inputs, hidden, codes } = network;
  const count = parts[0]?.count ?? 0;
  const out = new Float32Array(count);
  const sums = new Float64Array(hidden);
  const biases = decodeRow(codes, inputs, hidden);
  const output = decodeRow(codes, inputs + 1, hidden);
  const outputBias = decodeRow(codes, inputs + 2, hidden)[0] as number;
  for (let row = 0; row < count; row += 1) {
    sums.set(biases);
    let from = 0;
    for (const part of parts) {
      addRow(sums, codes, from, part, row);
      from += part.width;
    }
    let logit = outputBias;
    for (let unit = 0; unit < hidden; unit += 1)
      logit += Math.max(0, sums[unit] as number) * (output[unit] as number);
    out[row] = 1 / (1 + Math.exp(-logit));
  }
  return out;
}

function addRow(sums: Float64Array, codes: Uint8Array, from: number, rows: Rows, row: number): void {
  const { inputs, values } = rows;
  const end = rows.endOf(row);
  for (let at = rows.endOf(row - 1); at < end; at += 1)
    addInput(sums, codes, (from + (inputs[at] as number)) * (sums.length + 1), values[at] as number);
}

/** Apart and small: called often enough for the browser to compile it within the first page. */
function addInput(sums: Float64Array, codes: Uint8Array, start: number, value: number): void {
  const scaled = value * (SCALES[codes[start] as number] as number);
  for (let unit = 0; unit < sums.length; unit += 1)
    sums[unit] = (sums[unit] as number) + scaled * (LEVELS[codes[start + 1 + unit] as number] as number);
}

/** Printable characters without quotes and the backslash, so that weights are plain text in a source file. */
const DIGITS = '()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
const MIDDLE = (DIGITS.length - 1) / 2;
/** Scales are powers of 2^¼ from 2^-16 on. */
const SCALE = (digit: number) => 2 ** (digit / 4 - 16);

/** By character: what it says as a digit, -1 to 1, and as a scale. */
const LEVELS = new Float64Array(128);
const SCALES = new Float64Array(128);
for (let digit = 0; digit < DIGITS.length; digit += 1) {
  LEVELS[DIGITS.charCodeAt(digit)] = (digit - MIDDLE) / MIDDLE;
  SCALES[DIGITS.charCodeAt(digit)] = SCALE(digit);
}

/** @param text as `encodeNetwork` writes it */
export function readNetwork(text: string, hidden: number): WrittenNetwork {
  const rows = text.length / (hidden + 1);
  return { inputs: rows - 3, hidden, codes: new TextEncoder().encode(text) };
}

function decodeRow(codes: Uint8Array, row: number, hidden: number): Float64Array {
  const start = row * (hidden + 1);
  const scale = SCALES[codes[start] as number] as number;
  return Float64Array.from(
    { length: hidden },
    (_, unit) => scale * (LEVELS[codes[start + 1 + unit] as number] as number),
  );
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
