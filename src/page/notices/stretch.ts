/** A part of a text, from `start` up to `end`: a word, a phrase, a sentence. UTF-16 code units. */
export interface Stretch {
  start: number;
  end: number;
}

export const overlap = (a: Stretch, b: Stretch) => a.start < b.end && b.start < a.end;

/** Characters between two stretches; those that overlap are not apart. */
export const apart = (a: Stretch, b: Stretch) => Math.max(0, b.start - a.end, a.start - b.end);
