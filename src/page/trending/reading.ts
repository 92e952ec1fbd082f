import type { Money } from './figures.ts';
import type { Column } from './labels.ts';

export interface RowContext {
  /** Place in the list, from 1. */
  position: number;
  /** What the table's heads call each column; empty where there are none. */
  columns: readonly (Column | null)[];
  language: string;
  /** The page's address, for relative links. */
  url: string;
  /** Rank given by the list itself (`ol`, `aria-posinset`), or null. */
  given: number | null;
}

/** What a row says, before it is decided what the row is. */
export interface Reading {
  rank: number | null;
  name: string | null;
  symbol: string | null;
  symbolText: string | null;
  /** The symbol is a code that says no exchange. */
  bare: boolean;
  money: Money | null;
  percent: string | null;
  amount: string | null;
  ad: boolean;
  /** Direction said by a word or an arrow of its own. */
  sign: '' | '+' | '-';
  block: number | null;
}
