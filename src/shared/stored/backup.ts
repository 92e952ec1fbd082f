import * as v from 'valibot';
import { limits } from '../limits.ts';
import { loadMemory, MEMORY_KEY, type NoticeMemory, readMemory } from './notice-memory.ts';
import {
  COPY_KEY,
  loadSettings,
  readSettings,
  SETTINGS_KEY,
  type Settings,
  type StorageLike,
  storedSettings,
} from './settings.ts';

/** Everything that is stored, as one file. */
export interface Backup {
  settings: Settings;
  notices: NoticeMemory;
  /** Origins of the always-on sites; the browser alone can give them back, in a click. */
  sites: string[];
}

const FORMAT = 'fineprint-backup';
const FileSchema = v.object({
  format: v.literal(FORMAT),
  settings: v.pipe(
    v.record(v.string(), v.unknown()),
    v.check((settings) => !Array.isArray(settings) && holdsAny(settings)),
  ),
  notices: v.fallback(v.record(v.string(), v.unknown()), {}),
  sites: v.fallback(v.array(v.pipe(v.string(), v.regex(/^\*:\/\/[a-z0-9.-]+\/\*$/))), []),
});

/** Whether one setting at least is as this version writes it: what holds none would put defaults in the place of every choice. */
function holdsAny(settings: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(readSettings(settings)).some(
    ([key, value]) => JSON.stringify(settings[key]) === JSON.stringify(value),
  );
}

/** @param sites origins of the always-on sites */
export async function exportBackup(storage: StorageLike, sites: string[]): Promise<string> {
  const [settings, notices] = await Promise.all([loadSettings(storage), loadMemory(storage)]);
  return `${JSON.stringify({ format: FORMAT, settings, notices, sites }, null, 2)}\n`;
}

/** @returns null when the text is no such file, or too long for one */
export function parseBackup(text: string): Backup | null {
  if (text.length > limits.backup) return null;
  try {
    const parsed = v.safeParse(FileSchema, JSON.parse(text));
    if (!parsed.success) return null;
    const { settings, notices, sites } = parsed.output;
    return { settings: readSettings(settings), notices: readMemory(notices), sites };
  } catch {
    return null;
  }
}

/** Puts a backup in the place of all that is stored. */
export async function importBackup(storage: StorageLike, { settings, notices }: Backup): Promise<void> {
  await storage.set({ ...storedSettings(settings), [MEMORY_KEY]: notices });
}

/** Deletes all that is stored; permissions are given back by the browser, not here. */
export async function resetAll(storage: StorageLike): Promise<void> {
  await storage.remove([SETTINGS_KEY, COPY_KEY, MEMORY_KEY]);
}
