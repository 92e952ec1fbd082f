import type { PackedStep } from './finished.ts';

/** Ways tried for one variant: a pattern with more is kept beside what it may repeat. */
const MOST_TRIES = 2000;
/** Readings of a variant that are looked for one by one: one with more choices is kept. */
const MOST_READINGS = 48;

/**
 * What is written stands in the book without choices, and mostly once more among the choices of what is only recognised.
 * @param variants all variants of one cell, in order
 * @returns those that say something which the others of the cell do not read in the same way
 */
export function withoutRepeats(variants: readonly PackedStep[][]): PackedStep[][] {
  let kept = [...variants];
  for (const variant of variants) {
    const others = kept.filter((each) => each !== variant);
    const all = readings(variant);
    if (all?.every((atoms) => others.some((other) => reads(other, atoms)))) kept = others;
  }
  return kept;
}

export const atomsOf = (step: string): string[] => (step.startsWith('{') ? [step] : step.split(' '));

/** @returns every run of words and slots that the variant stands for, or null where they are too many */
export function readings(steps: readonly PackedStep[]): string[][] | null {
  let all: string[][] = [[]];
  for (const step of steps) {
    const options = typeof step === 'string' ? [[atomsOf(step)]] : step.map(readings);
    const next: string[][] = [];
    for (const option of options) {
      if (!option) return null;
      for (const before of all) for (const atoms of option) next.push([...before, ...atoms]);
    }
    if (next.length > MOST_READINGS) return null;
    all = next;
  }
  return all;
}

/** @returns whether the variant reads just these words and slots, and fills the same slots */
export function reads(steps: readonly PackedStep[], atoms: readonly string[]): boolean {
  let tries = 0;
  function ends(rest: readonly PackedStep[], at: number): boolean {
    const [step, ...others] = rest;
    tries += 1;
    if (tries > MOST_TRIES) return false;
    if (step === undefined) return at === atoms.length;
    if (typeof step !== 'string') return step.some((option) => ends([...option, ...others], at));
    const wanted = atomsOf(step);
    if (wanted.every((atom, i) => atoms[at + i] === atom) && ends(others, at + wanted.length)) return true;
    if (!step.endsWith('?}')) return false;
    // What may be missing also reads where it is there.
    return (atoms[at] === `${step.slice(0, -2)}}` && ends(others, at + 1)) || ends(others, at);
  }
  return ends(steps, 0);
}
