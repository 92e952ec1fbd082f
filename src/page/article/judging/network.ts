import type { Rows } from './rows.ts';

/** A small network: inputs → one hidden layer (ReLU) → one opinion. */
export interface Network {
  readonly inputs: number;
  readonly hidden: number;
  /** inputs × hidden (by input), then hidden biases, then hidden output weights, then the output bias. */
  readonly weights: Float64Array;
}

/**
 * A network as it is written, in rows of `hidden` weights; a row is decoded when its input is first seen, as a page
 * has few of all.
 */
export interface WrittenNetwork extends Network {
  readonly text: string;
  /** 1 where the weights of an input stand in `weights`. */
  readonly ready: Uint8Array;
}

/**
 * @param own a row of inputs for each block
 * @param context rows that stand beside them
 * @param places which row of `own` each row of `context` stands beside
 * @returns for each row, of `context` where it is given, the network's opinion that it is of the story, 0 to 1
 */
export function opinions(
  network: WrittenNetwork,
  own: Rows,
  context?: Rows,
  places?: Int32Array,
): Float32Array {
  const { inputs, hidden, weights } = network;
  const out = new Float32Array((context ?? own).count);
  const sums = new Float64Array(hidden);
  const biases = weights.subarray(hidden * inputs, hidden * (inputs + 1));
  const output = weights.subarray(hidden * (inputs + 1));
  for (let row = 0; row < out.length; row += 1) {
    sums.set(biases);
    addRow(sums, network, 0, own, places ? (places[row] as number) : row);
    if (context) addRow(sums, network, own.width, context, row);
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

function addRow(sums: Float64Array, network: WrittenNetwork, from: number, rows: Rows, row: number): void {
  const { weights, ready } = network;
  const { inputs, values } = rows;
  const end = rows.endOf(row);
  for (let at = rows.endOf(row - 1); at < end; at += 1) {
    const input = from + (inputs[at] as number);
    if (ready[input] === 0) decodeRow(network, input);
    addInput(sums, weights, input * sums.length, values[at] as number);
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

/** By character: the digit. */
const VALUES = new Int16Array(128);
for (let digit = 0; digit < DIGITS.length; digit += 1) VALUES[DIGITS.charCodeAt(digit)] = digit;

/** @param text rows of `hidden` weights, each row a scale and one digit a weight, as `encodeNetwork` writes them */
export function readNetwork(text: string, hidden: number): WrittenNetwork {
  const rows = text.length / (hidden + 1);
  const network = {
    inputs: rows - 3,
    hidden,
    weights: new Float64Array(rows * hidden),
    text,
    ready: new Uint8Array(rows),
  };
  for (let row = rows - 3; row < rows; row += 1) decodeRow(network, row);
  return network;
}

function decodeRow({ text, hidden, weights, ready }: WrittenNetwork, row: number): void {
  const start = row * (hidden + 1);
  const scale = SCALE(VALUES[text.charCodeAt(start)] as number) / MIDDLE;
  for (let unit = 0; unit < hidden; unit += 1)
    weights[row * hidden + unit] = ((VALUES[text.charCodeAt(start + 1 + unit)] as number) - MIDDLE) * scale;
  ready[row] = 1;
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
