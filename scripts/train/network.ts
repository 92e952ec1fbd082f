import type { Network } from '../../src/page/article/judging/network.ts';

export interface Examples {
  /** Dense rows, one after the other; most numbers are 0. */
  readonly rows: Float32Array;
  readonly labels: Uint8Array;
  readonly importance: Float32Array;
}

export interface Training {
  readonly hidden: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly seed: number;
  /** Share of the inputs left out of each example, so that no single one is leaned on. */
  readonly drop: number;
}

/** Deterministic, so that the same data gives the same weights. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Gathers the numbers that are not 0, scaled to about the same size an input. */
function sparse(inputs: number, { rows, labels }: Examples) {
  const count = labels.length;
  const squares = new Float64Array(inputs);
  let filled = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const value = rows[at] as number;
    if (value === 0) continue;
    filled += 1;
    squares[at % inputs] = (squares[at % inputs] as number) + value * value;
  }
  // An input that is rarely there must not weigh more than ten times its number.
  const scales = squares.map((sum) => Math.min(10, 1 / Math.sqrt(sum / count + 1e-9)));
  const indexes = new Int16Array(filled);
  const values = new Float32Array(filled);
  const starts = new Int32Array(count + 1);
  let next = 0;
  for (let row = 0; row < count; row += 1) {
    for (let at = 0; at < inputs; at += 1) {
      const value = rows[row * inputs + at] as number;
      if (value === 0) continue;
      indexes[next] = at;
      values[next] = value * (scales[at] as number);
      next += 1;
    }
    starts[row + 1] = next;
  }
  return { scales, indexes, values, starts };
}

/** Examples that one step of the weights is told from. */
const BATCH = 128;
/**
 * How much of their past both averages of Adam keep from step to step: the values of its authors (Kingma and Ba,
 * 2015).
 */
const KEPT = { gradient: 0.9, square: 0.999 };
/** A smaller error teaches nothing that is worth its time. */
const LEAST_ERROR = 1e-4;

/**
 * What is learnt: of each input its weights to all units, then the units' biases, their weights to the output, and
 * its bias.
 */
interface Weights {
  readonly hidden: number;
  readonly values: Float64Array;
  /** Where the biases begin. */
  readonly biases: number;
}

/** The numbers of one example that take part, and what it teaches. */
interface Lesson {
  /** Numbers of the inputs, and their values. */
  readonly indexes: Int16Array;
  readonly values: Float32Array;
  /** Places in both of those that take part in this epoch, of which the first `count` are meant. */
  readonly kept: Int32Array;
  readonly count: number;
  readonly label: number;
  readonly importance: number;
}

/** Small random numbers, by how many meet in a unit; biases begin at 0. */
function firstWeights(inputs: number, hidden: number, random: () => number): Weights {
  const biases = hidden * inputs;
  const values = new Float64Array(biases + 2 * hidden + 1);
  const last = values.length - 1;
  for (let at = 0; at < biases; at += 1) values[at] = (random() * 2 - 1) * Math.sqrt(2 / inputs);
  for (let at = biases + hidden; at < last; at += 1) values[at] = (random() * 2 - 1) * Math.sqrt(2 / hidden);
  return { hidden, values, biases };
}

/** Puts the examples into another order, in place. */
function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] as number;
    order[at] = order[other] as number;
    order[other] = kept;
  }
}

/** Chooses which of an example's numbers take part. @returns how many of `kept` are filled */
function keepSome(kept: Int32Array, from: number, to: number, drop: number, seed: number): number {
  let state = seed >>> 0;
  let count = 0;
  for (let item = from; item < to; item += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    if (state / 2 ** 32 < drop) continue;
    kept[count] = item;
    count += 1;
  }
  return count;
}

/** Adds to the gradient what one example teaches. @param sums of the units, overwritten */
function addGradient(gradient: Float64Array, weights: Weights, lesson: Lesson, sums: Float64Array): void {
  const { hidden, values, biases } = weights;
  const { indexes, kept, count } = lesson;
  const last = values.length - 1;
  for (let unit = 0; unit < hidden; unit += 1) sums[unit] = values[biases + unit] as number;
  for (let at = 0; at < count; at += 1) {
    const item = kept[at] as number;
    const base = (indexes[item] as number) * hidden;
    const value = lesson.values[item] as number;
    for (let unit = 0; unit < hidden; unit += 1)
      sums[unit] = (sums[unit] as number) + value * (values[base + unit] as number);
  }
  let logit = values[last] as number;
  for (let unit = 0; unit < hidden; unit += 1)
    if ((sums[unit] as number) > 0)
      logit += (sums[unit] as number) * (values[biases + hidden + unit] as number);
  const error = (1 / (1 + Math.exp(-logit)) - lesson.label) * lesson.importance;
  if (Math.abs(error) < LEAST_ERROR) return;
  gradient[last] = (gradient[last] as number) + error;
  // From here on the units' sums make room for what goes back through them.
  for (let unit = 0; unit < hidden; unit += 1) {
    const on = sums[unit] as number;
    sums[unit] = 0;
    if (on <= 0) continue;
    const outAt = biases + hidden + unit;
    gradient[outAt] = (gradient[outAt] as number) + error * on;
    sums[unit] = error * (values[outAt] as number);
    gradient[biases + unit] = (gradient[biases + unit] as number) + (sums[unit] as number);
  }
  for (let at = 0; at < count; at += 1) {
    const item = kept[at] as number;
    const base = (indexes[item] as number) * hidden;
    const value = lesson.values[item] as number;
    for (let unit = 0; unit < hidden; unit += 1)
      gradient[base + unit] = (gradient[base + unit] as number) + value * (sums[unit] as number);
  }
}

/** @returns the step of Adam: moves the weights by a gradient that `count` examples added up */
function adam(weights: Float64Array, decay: number) {
  const gradients = new Float64Array(weights.length);
  const squares = new Float64Array(weights.length);
  let step = 0;
  return (gradient: Float64Array, count: number, speed: number): void => {
    step += 1;
    const fix = Math.sqrt(1 - KEPT.square ** step) / (1 - KEPT.gradient ** step);
    for (let at = 0; at < weights.length; at += 1) {
      const slope = (gradient[at] as number) / count;
      gradients[at] = KEPT.gradient * (gradients[at] as number) + 0.1 * slope;
      squares[at] = KEPT.square * (squares[at] as number) + 0.001 * slope * slope;
      const move = (speed * fix * (gradients[at] as number)) / (Math.sqrt(squares[at] as number) + 1e-8);
      weights[at] = (weights[at] as number) * (1 - speed * decay) - move;
    }
  };
}

/** Trains a network of one hidden layer with Adam on weighted, sparse examples. */
export function train(inputs: number, examples: Examples, training: Training): Network {
  const { hidden, epochs, rate, decay, seed, drop } = training;
  const { labels, importance } = examples;
  const { scales, indexes, values, starts } = sparse(inputs, examples);
  const random = randomFrom(seed);
  const weights = firstWeights(inputs, hidden, random);
  const move = adam(weights.values, decay);
  const gradient = new Float64Array(weights.values.length);
  const sums = new Float64Array(hidden);
  const kept = new Int32Array(inputs);
  const order = Int32Array.from(labels.keys()).filter((at) => (importance[at] as number) > 0);
  const dropSeed = Math.floor(random() * 2 ** 30);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const speed = rate * 0.5 * (1 + Math.cos((Math.PI * epoch) / epochs));
    for (let start = 0; start < order.length; start += BATCH) {
      gradient.fill(0);
      const batch = order.subarray(start, start + BATCH);
      for (const example of batch) {
        const from = starts[example] as number;
        const to = starts[example + 1] as number;
        const mask = dropSeed ^ Math.imul(example + 1, 2654435761) ^ Math.imul(epoch + 1, 40503);
        const count = keepSome(kept, from, to, drop, mask);
        const lesson = { indexes, values, kept, count, label: labels[example] as number };
        addGradient(gradient, weights, { ...lesson, importance: importance[example] as number }, sums);
      }
      move(gradient, batch.length, speed);
    }
  }
  // What was learnt on scaled inputs with some left out is put back onto the inputs as they are.
  for (let at = 0; at < inputs; at += 1)
    for (let unit = 0; unit < hidden; unit += 1)
      weights.values[at * hidden + unit] =
        (weights.values[at * hidden + unit] as number) * (scales[at] as number) * (1 - drop);
  return { inputs, hidden, weights: weights.values };
}
