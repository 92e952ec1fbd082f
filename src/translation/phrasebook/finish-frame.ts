import type { Book, Entry } from './book.ts';
import { type FinishedFrame, FLAGS } from './finished.ts';
import { SlotCodes } from './slot-codes.ts';

/** @returns what the finished files of all languages share */
export function finishFrame(book: Book): FinishedFrame {
  return {
    sections: [...book.sections].map(([name, { length }]) => `${name} ${length}`).join(' '),
    flags: [...book.sections.values()].flat().map(flagOf).join(''),
    slots: new SlotCodes(book).names,
  };
}

function flagOf({ reviewed, number }: Entry): string {
  const found = Object.entries(FLAGS).find(([, flag]) => flag[0] === reviewed && flag[1] === number);
  return found?.[0] ?? 'g';
}
