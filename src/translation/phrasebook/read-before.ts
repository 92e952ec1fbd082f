import type { PackedStep } from './finished.ts';
import { atomsOf, readings, reads } from './repeats.ts';

interface Before<Entry> {
  steps: readonly PackedStep[];
  entry: Entry;
}

/** Variants of the entries before, by section and a word or slot that they cannot do without. */
export class ReadBefore<Entry> {
  readonly #before = new Map<string, Before<Entry>[]>();

  /**
   * @param fits whether an entry before may stand for this one
   * @returns whether whatever the variant reads is read by fitting entries before it, which are tried first
   */
  covers(section: string, variant: readonly PackedStep[], fits: (entry: Entry) => boolean): boolean {
    return readings(variant)?.every((atoms) => this.#reads(section, atoms, fits)) ?? false;
  }

  add(section: string, steps: readonly PackedStep[], entry: Entry): void {
    const key = keyOf(section, needed(steps));
    const filed = this.#before.get(key);
    if (filed) filed.push({ steps, entry });
    else this.#before.set(key, [{ steps, entry }]);
  }

  #reads(section: string, atoms: readonly string[], fits: (entry: Entry) => boolean): boolean {
    for (const atom of ['', ...new Set(atoms)])
      for (const { steps, entry } of this.#before.get(keyOf(section, atom)) ?? [])
        if (fits(entry) && reads(steps, atoms)) return true;
    return false;
  }
}

const keyOf = (section: string, atom: string) => `${section} ${atom}`;

/** @returns the longest word or slot outside choices; nothing where all may be missing */
function needed(steps: readonly PackedStep[]): string {
  const atoms = steps.flatMap((step) =>
    typeof step === 'string' && !step.endsWith('?}') ? atomsOf(step) : [],
  );
  return atoms.reduce((longest, atom) => (atom.length > longest.length ? atom : longest), '');
}
