import type { Network } from '../../src/page/article/network.ts';

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

/** Trains a network of one hidden layer with Adam on weighted, sparse examples. */
export function train(inputs: number, examples: Examples, training: Training): Network {
  const { hidden, epochs, rate, decay, seed, drop } = training;
  const { labels, importance } = examples;
  const { scales, indexes, values, starts } = sparse(inputs, examples);
  const random = randomFrom(seed);
  const size = hidden * inputs + 2 * hidden + 1;
  const weights = new Float64Array(size);
  const biases = hidden * inputs;
  for (let at = 0; at < biases; at += 1) weights[at] = (random() * 2 - 1) * Math.sqrt(2 / inputs);
  for (let at = biases + hidden; at < size - 1; at += 1)
    weights[at] = (random() * 2 - 1) * Math.sqrt(2 / hidden);
  const gradient = new Float64Array(size);
  const m = new Float64Array(size);
  const v = new Float64Array(size);
  const sums = new Float64Array(hidden);
  const back = new Float64Array(hidden);
  const order = Int32Array.from(labels.keys()).filter((at) => (importance[at] as number) > 0);
  const batch = 128;
  let step = 0;
  const dropSeed = Math.floor(random() * 2 ** 30);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      const kept = order[at] as number;
      order[at] = order[other] as number;
      order[other] = kept;
    }
    const speed = rate * 0.5 * (1 + Math.cos((Math.PI * epoch) / epochs));
    for (let start = 0; start < order.length; start += batch) {
      gradient.fill(0);
      const end = Math.min(order.length, start + batch);
      for (let at = start; at < end; at += 1) {
        const example = order[at] as number;
        const from = starts[example] as number;
        const to = starts[example + 1] as number;
        let mask = (dropSeed ^ Math.imul(example + 1, 2654435761) ^ Math.imul(epoch + 1, 40503)) >>> 0;
        for (let unit = 0; unit < hidden; unit += 1) sums[unit] = weights[biases + unit] as number;
        for (let item = from; item < to; item += 1) {
          mask = (Math.imul(mask, 1664525) + 1013904223) >>> 0;
          if (mask / 2 ** 32 < drop) continue;
          const base = (indexes[item] as number) * hidden;
          const value = values[item] as number;
          for (let unit = 0; unit < hidden; unit += 1)
            sums[unit] = (sums[unit] as number) + value * (weights[base + unit] as number);
        }
        let logit = weights[size - 1] as number;
        for (let unit = 0; unit < hidden; unit += 1)
          if ((sums[unit] as number) > 0)
            logit += (sums[unit] as number) * (weights[biases + hidden + unit] as number);
        const error =
          (1 / (1 + Math.exp(-logit)) - (labels[example] as number)) * (importance[example] as number);
        if (Math.abs(error) < 1e-4) continue;
        gradient[size - 1] = (gradient[size - 1] as number) + error;
        for (let unit = 0; unit < hidden; unit += 1) {
          const on = sums[unit] as number;
          back[unit] = 0;
          if (on <= 0) continue;
          const outAt = biases + hidden + unit;
          gradient[outAt] = (gradient[outAt] as number) + error * on;
          back[unit] = error * (weights[outAt] as number);
          gradient[biases + unit] = (gradient[biases + unit] as number) + (back[unit] as number);
        }
        mask = (dropSeed ^ Math.imul(example + 1, 2654435761) ^ Math.imul(epoch + 1, 40503)) >>> 0;
        for (let item = from; item < to; item += 1) {
          mask = (Math.imul(mask, 1664525) + 1013904223) >>> 0;
          if (mask / 2 ** 32 < drop) continue;
          const base = (indexes[item] as number) * hidden;
          const value = values[item] as number;
          for (let unit = 0; unit < hidden; unit += 1)
            gradient[base + unit] = (gradient[base + unit] as number) + value * (back[unit] as number);
        }
      }
      step += 1;
      const count = end - start;
      const fix = Math.sqrt(1 - 0.999 ** step) / (1 - 0.9 ** step);
      for (let at = 0; at < size; at += 1) {
        const g = (gradient[at] as number) / count;
        m[at] = 0.9 * (m[at] as number) + 0.1 * g;
        v[at] = 0.999 * (v[at] as number) + 0.001 * g * g;
        const move = (speed * fix * (m[at] as number)) / (Math.sqrt(v[at] as number) + 1e-8);
        weights[at] = (weights[at] as number) * (1 - speed * decay) - move;
      }
    }
  }
  // What was learnt on scaled inputs with some left out is put back onto the inputs as they are.
  for (let at = 0; at < inputs; at += 1)
    for (let unit = 0; unit < hidden; unit += 1)
      weights[at * hidden + unit] =
        (weights[at * hidden + unit] as number) * (scales[at] as number) * (1 - drop);
  return { inputs, hidden, weights };
}
