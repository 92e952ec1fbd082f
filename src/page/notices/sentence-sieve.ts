import { type Prepared, prepare, type Sifted, scanOf } from './prepared.ts';
import { candidates } from './reader.ts';
import { sentencesOf } from './sentences.ts';
import { LETTERS, SCRIPTS, shelfOf } from './shelves.ts';

/** @returns the sentences of a block; its words are walked once for all of them */
export function siftedSentences(text: string): Sifted[] {
  const block = prepare(text);
  block.sentences ??= sift(text, block);
  return block.sentences;
}

function sift(text: string, block: Prepared): Sifted[] {
  const ranges = sentencesOf(text);
  if (ranges.length === 1 || !block.even)
    return ranges.map((range) => ({
      ...range,
      speaks: candidates(text.slice(range.start, range.end)).length > 0,
    }));
  const speaks = ranges.map(() => false);
  for (const script of SCRIPTS) {
    if (!LETTERS[script].test(block.text)) continue;
    const { words, sieve } = shelfOf(script);
    scanOf(block, words).eachRun(ranges, (present, at) => {
      speaks[at] ||= sieve.lets(present).length > 0;
    });
  }
  // Where a cut goes through a word, there is another word on either side of it.
  for (const [at, { start }] of ranges.entries())
    if (at > 0 && AMID_WORD.test(text.slice(start - 1, start + 1))) speaks[at - 1] = speaks[at] = true;
  return ranges.map((range, at) => ({ ...range, speaks: speaks[at] as boolean }));
}

/** Catches "ab"; not ". A", "。这". */
const AMID_WORD = /^[\p{L}\p{N}]{2}$/u;
