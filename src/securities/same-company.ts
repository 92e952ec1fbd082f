import type { Securities } from './securities.ts';

/** Two rows are one company when they share a local name or the telling part of the English one. */
export function isSameCompany({ table }: Securities, one: number, other: number): boolean {
  if (one === other) return one >= 0;
  if (one < 0 || other < 0) return false;
  if (table.exchangeOf(one) === table.exchangeOf(other)) return false;
  const [a, b] = [table.security(one), table.security(other)];
  return (a.local !== '' && a.local === b.local) || telling(a.english) === telling(b.english);
}

const telling = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[.,]/g, '')
    .replace(/\b(?:inc|corp|corporation|co|company|ltd|limited|plc|ag|se|sa|nv|holdings?|group|adr)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
