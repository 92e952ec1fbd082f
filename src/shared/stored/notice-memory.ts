import * as v from 'valibot';
import { limits } from '../limits.ts';
import { locked, type StorageLike } from './settings.ts';

/** The notices of the sites that were read, to tell when one changes. Kept only when the reader asked for it. */
const MemorySchema = v.record(
  v.pipe(v.string(), v.maxLength(limits.name)),
  v.pipe(v.array(v.pipe(v.string(), v.maxLength(limits.memoryText))), v.maxLength(limits.memoryNotices)),
);
/** By host, the site last read first; the notices of a site, the newest first. */
export type NoticeMemory = v.InferOutput<typeof MemorySchema>;
export const MEMORY_KEY = 'notices';

export interface NoticeChange {
  before: string;
  now: string;
}

/** Any stored or imported value as a memory; what cannot be understood is forgotten. */
export function readMemory(stored: unknown): NoticeMemory {
  const parsed = v.safeParse(MemorySchema, stored);
  const sites = parsed.success ? Object.entries(parsed.output) : [];
  return Object.fromEntries(sites.slice(0, limits.memorySites));
}

/** @returns what is remembered; nothing where what is stored has not the agreed form */
export async function loadMemory(storage: StorageLike): Promise<NoticeMemory> {
  return readMemory((await storage.get(MEMORY_KEY))[MEMORY_KEY]);
}

/**
 * Compares a page's notices with what the site said before, and remembers them.
 * @returns the notices that are like a known one, yet not the same
 */
export function rememberNotices(
  storage: StorageLike,
  host: string,
  notices: readonly string[],
): Promise<NoticeChange[]> {
  return locked(MEMORY_KEY, async () => {
    const memory = await loadMemory(storage);
    // A host may be called "constructor".
    const known = (Object.hasOwn(memory, host) && memory[host]) || [];
    const texts = notices.map((text) => text.slice(0, limits.memoryText));
    const changes = changedNotices(known, texts);
    const replaced = new Set(changes.map(({ before }) => before));
    const kept = [...new Set([...texts, ...known.filter((text) => !replaced.has(text))])];
    const { [host]: _previous, ...others } = memory;
    const sites = Object.entries({ [host]: kept.slice(0, limits.memoryNotices), ...others });
    await storage.set({ [MEMORY_KEY]: Object.fromEntries(sites.slice(0, limits.memorySites)) });
    return changes;
  });
}

/**
 * Pairs of a notice in two revisions share well over half of their pairs of letters; two notices about
 * different things share less than a third.
 */
const ALIKE = 0.6;

/** Each notice that is new, beside the known one that it resembles most, if any does. */
export function changedNotices(known: readonly string[], notices: readonly string[]): NoticeChange[] {
  const gone = known.filter((text) => !notices.includes(text));
  return notices
    .filter((text) => !known.includes(text))
    .flatMap((now) => {
      const [best] = gone
        .map((before) => ({ before, likeness: likeness(before, now) }))
        .sort((a, b) => b.likeness - a.likeness);
      return best && best.likeness >= ALIKE ? [{ before: best.before, now }] : [];
    });
}

/** Sørensen–Dice over pairs of letters: 0 for nothing shared, 1 for the same. Linear. */
function likeness(a: string, b: string): number {
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i += 1) {
    const pair = a.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i + 1 < b.length; i += 1) {
    const pair = b.slice(i, i + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      shared += 1;
      pairs.set(pair, left - 1);
    }
  }
  return (2 * shared) / Math.max(1, a.length + b.length - 2);
}
