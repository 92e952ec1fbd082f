/** A sentence to learn from: the numbers of its features, its class, how much it counts. */
export interface Example {
  readonly features: Int32Array;
  readonly label: number;
  readonly importance: number;
}

export interface Learning {
  readonly classes: number;
  readonly epochs: number;
  /** How far one example moves a weight. */
  readonly rate: number;
  /** What a weight must be worth over all examples to be kept: more makes fewer weights. */
  readonly worth: number;
}

/**
 * Multinomial logistic regression with few weights, trained one example after the other by FTRL-proximal (McMahan and
 * others, "Ad click prediction: a view from the trenches", 2013).
 * @param width how many features there are
 * @param order a number from 0 to 1 each time it is asked, to shuffle by
 * @returns weights, by feature and class
 */
export function trainSoftmax(
  examples: readonly Example[],
  width: number,
  { classes, epochs, rate, worth }: Learning,
  order: () => number,
): Float64Array {
  const drift = new Float64Array(width * classes);
  const squares = new Float64Array(width * classes);
  const weights = new Float64Array(width * classes);
  const kept = worth * epochs;
  const shuffled = [...examples];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(shuffled, order);
    for (const { features, label, importance } of shuffled) {
      const odds = shares(weights, features, classes);
      for (const feature of features)
        for (let at = 0; at < classes; at += 1) {
          const cell = feature * classes + at;
          const slope = importance * ((odds[at] as number) - (at === label ? 1 : 0));
          const before = squares[cell] as number;
          const after = before + slope * slope;
          const weight = weights[cell] as number;
          const moved =
            (drift[cell] as number) + slope - ((Math.sqrt(after) - Math.sqrt(before)) / rate) * weight;
          drift[cell] = moved;
          squares[cell] = after;
          weights[cell] =
            Math.abs(moved) <= kept ? 0 : ((Math.sign(moved) * kept - moved) * rate) / (1 + Math.sqrt(after));
        }
    }
  }
  return weights;
}

/** @returns the share of each class, together 1 */
function shares(weights: Float64Array, features: Int32Array, classes: number): Float64Array {
  const sums = new Float64Array(classes);
  for (const feature of features)
    for (let at = 0; at < classes; at += 1)
      sums[at] = (sums[at] as number) + (weights[feature * classes + at] as number);
  const most = Math.max(...sums);
  let total = 0;
  for (let at = 0; at < classes; at += 1) total += sums[at] = Math.exp((sums[at] as number) - most);
  return sums.map((sum) => sum / total);
}

function shuffle(items: Example[], order: () => number): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(order() * (at + 1));
    [items[at], items[other]] = [items[other] as Example, items[at] as Example];
  }
}
