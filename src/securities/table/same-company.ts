import type { Security } from './table.ts';

/** Words that one listing of a company has and another leaves out. */
const FORMS =
  /\b(?:the|inc|corp|corporation|co|company|ltd|limited|plc|ag|se|sa|nv|spa|ab|asa|holdings?|group|adr)\b/g;

/** The part of an English name that tells which company it is. */
function telling(name: string): string {
  return name.toLowerCase().replace(/[.,/]/g, '').replace(FORMS, '').replace(/\s+/g, ' ').trim();
}

/**
 * @param fold makes names comparable
 * @returns what two rows of one company share: the local name, the telling part of the English one
 */
export function keysOf({ english, local }: Security, fold: (text: string) => string): string[] {
  return [telling(english), local && fold(local)].filter((key) => key.length > 1);
}

/** What knows the keys of its rows. */
interface Keyed {
  companyKeys(row: number): string[];
}

/** Two rows are one company when they share a local name or the telling part of the English one. */
export function isSameCompany(securities: Keyed, one: number, other: number): boolean {
  if (one < 0 || other < 0) return false;
  if (one === other) return true;
  const keys = securities.companyKeys(one);
  return securities.companyKeys(other).some((key) => keys.includes(key));
}
