import type { FactsRow, OtherLanguage } from '../row.ts';

/** What stands under a headline, and the facts in it. */
export type Said = readonly [name: string, lines: string, expected: FactsRow['expected']];
export type SaidIn = Readonly<Partial<Record<OtherLanguage, readonly Said[]>>>;
