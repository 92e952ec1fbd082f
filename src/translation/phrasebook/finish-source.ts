import { toSimplified } from '../scripts/fold.ts';
import type { Book, Entry } from './book.ts';
import { hasEndings } from './endings.ts';
import { addWordsOfPart, endOfPart, filingWords, isRunAlone } from './filed-words.ts';
import { NO_PART, stepCode } from './filing.ts';
import { type FinishedSource, keysOfRun, type PackedStep, packedLine, partsOf } from './finished.ts';
import { packLines } from './packed-lines.ts';
import { type PatternNode, parsePattern, type Slot } from './pattern.ts';
import { ReadBefore } from './read-before.ts';
import { withoutRepeats } from './repeats.ts';
import { SlotCodes } from './slot-codes.ts';
import { keysIn } from './tokens.ts';
import { splitVariants, writable } from './variants.ts';

const EASTERN = /^(?:zh|ja|ko)$/;

/** @returns what the matcher needs of one source language of the book */
export function finishSource(book: Book, language: string): FinishedSource {
  const lines: string[] = [];
  const entries: number[] = [];
  const codes = new SlotCodes(book);
  const all = [...book.sections.values()].flat();
  const read = new Map<string, Entry[]>();
  const before = new ReadBefore<Entry>();
  all.forEach((entry, id) => {
    const { cells, category, unread } = entry;
    const cell = cells[language];
    if (cell === undefined || unread?.includes(language)) return;
    const folded = language === 'zh' ? toSimplified(cell) : cell;
    const variants = splitVariants(folded).map((variant) => packed(parsePattern(variant)[0] ?? [], language));
    const own = withoutRepeats(variants);
    for (const steps of own) {
      const line = codes.coded(packedLine(steps));
      const same = read.get(category + line) ?? [];
      // The first entry that reads some words and can be written is taken: what only repeats it is never asked.
      const fits = (earlier: Entry) => TARGETS_WRITTEN.every((target) => saysAsMuch(earlier, entry, target));
      if (same.some(fits) || before.covers(category, steps, fits)) continue;
      read.set(category + line, [...same, entry]);
      lines.push(line);
      entries.push(id);
    }
    for (const steps of own) before.add(category, steps, entry);
  });
  const twos = EASTERN.test(language);
  return {
    variants: packLines(lines),
    entries: entries.map((id, i) => stepCode(id - (entries[i - 1] ?? 0))).join(''),
    filed: filed(lines, twos),
    twos: twos ? 'twos' : '',
    endings: hasEndings(language) ? language : '',
  };
}

/** Scripts of Chinese are written of one cell. */
const TARGETS_WRITTEN = ['en', 'zh'];

/** @returns whether the target has a way of saying the one with the same slots wherever it has one for the other */
function saysAsMuch(one: Entry, other: Entry, target: string): boolean {
  const ways = ({ cells }: Entry) => new Set(writable(cells[target]).map(slotsOf));
  const own = ways(one);
  return [...ways(other)].every((slots) => own.has(slots));
}

const slotsOf = (variant: string) => (variant.match(/\{[^{}]*\}/g) ?? []).sort().join('');

function packed(nodes: readonly PatternNode[], language: string): PackedStep[] {
  const steps: PackedStep[] = [];
  for (const node of nodes) {
    if (node.kind === 'slot') steps.push(packedSlot(node));
    else if (node.kind === 'choice') {
      const options = node.options.map((option) => packed(option, language));
      steps.push(node.role === 'maybe' ? [...options, []] : options);
    } else {
      // "~offer" takes an article in English; the mark itself is no token.
      node.text.split('~').forEach((part, i) => {
        if (i > 0 && language === 'en') steps.push('~');
        const run = keysIn(part, language).join(' ');
        // Runs that follow each other are one: in a line nothing would part them.
        if (run && isRun(steps.at(-1))) steps.push(`${steps.pop()} ${run}`);
        else if (run) steps.push(run);
      });
    }
  }
  return steps;
}

const isRun = (step: PackedStep | undefined) =>
  typeof step === 'string' && step !== '~' && !step.startsWith('{');
const packedSlot = ({ name, list, maybe }: Slot) => `{${name}${list ? '*' : ''}${maybe ? '?' : ''}}`;

/** What filing a variant under one more word costs when the book is loaded, in strangers that a clause meets. */
const FILED_ONCE = 30;

/**
 * @param lines the variants
 * @returns for each variant of more than words the part under whose words it is filed: of all that it cannot do
 *   without, the one whose words the book says least often
 */
function filed(lines: readonly string[], twos: boolean): string {
  const rarity = new Map<string, number>();
  for (const word of lines.flatMap(partsOf).flatMap((part) => filingWords(keysOfRun(part), twos)))
    rarity.set(word, (rarity.get(word) ?? 0) + 1);
  const cost = (words: readonly string[]) =>
    words.reduce((sum, word) => sum + FILED_ONCE + (rarity.get(word) ?? 0), 0);
  return lines
    .filter((line) => !isRunAlone(line))
    .map((line) => {
      let best = NO_PART;
      let least = Number.POSITIVE_INFINITY;
      for (let from = 0, number = 1; from < line.length; number += 1) {
        const end = endOfPart(line, from);
        const words: string[] = [];
        if (addWordsOfPart(line, from, end, twos, words) && cost(words) < least) {
          best = number;
          least = cost(words);
        }
        from = end;
      }
      return stepCode(best);
    })
    .join('');
}
