import * as v from 'valibot';
import { limits } from '../limits.ts';

/** Catalogues of `public/_locales`, in the order in which the reader chooses from them. */
export const LOCALES = ['en', 'zh_TW', 'zh_CN', 'ja', 'ko', 'de', 'fr', 'es', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];

/** Languages that clauses can be shown in. */
const TARGET_LANGUAGES = ['en', 'zh-Hant', 'zh-Hans', 'ja', 'ko', 'de', 'fr', 'es', 'ar'] as const;
/** Those that the phrase book writes; the others take the browser's own Translator. */
const OFFLINE_TARGETS: readonly TargetLanguage[] = ['en', 'zh-Hant', 'zh-Hans'];
export type TargetLanguage = (typeof TARGET_LANGUAGES)[number];

/**
 * What this browser can translate clauses into: all languages where it has a Translator of its own.
 * @param chosen stays in sight, also where there is nothing for it
 */
export function offeredTargets(chosen: Settings['translateTo']): readonly TargetLanguage[] {
  if ('Translator' in globalThis) return TARGET_LANGUAGES;
  return TARGET_LANGUAGES.filter((one) => one === chosen || OFFLINE_TARGETS.includes(one));
}

/** @returns true where neither the phrase book nor this browser writes the language */
export function isUntranslatable(target: string): boolean {
  return !('Translator' in globalThis) && !OFFLINE_TARGETS.some((one) => one === target);
}

export const NOTICE_VIEWS = ['translated', 'original', 'both'] as const;
export type NoticeView = (typeof NOTICE_VIEWS)[number];

export const SECTIONS = ['summary', 'notices', 'trending', 'mentions'] as const;
export type Section = (typeof SECTIONS)[number];

const WatchedSchema = v.strictObject({
  symbol: v.pipe(v.string(), v.regex(/^[A-Z]{1,4}:\^?[A-Z0-9][A-Z0-9.-]{0,14}$/)),
  name: v.pipe(v.string(), v.maxLength(limits.name)),
  /** Lines of the securities' table, exchange first, for finding its names where the table is not loaded. */
  rows: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.maxLength(limits.tableLine), v.regex(/^[A-Z]{1,4}\t[^\s][^\r\n]*$/))),
      v.maxLength(limits.watchedRows),
    ),
  ),
});
export type Watched = v.InferOutput<typeof WatchedSchema>;

/** Each choice by itself, with its default beside it: one broken field never costs the others. */
const fields = {
  /** The interface; `auto` follows the browser. */
  interfaceLanguage: v.fallback(v.picklist(['auto', ...LOCALES]), 'auto'),
  /** What clauses are translated into; `auto` follows the interface. */
  translateTo: v.fallback(v.picklist(['auto', ...TARGET_LANGUAGES]), 'auto'),
  summaryLength: v.fallback(v.picklist(['short', 'long']), 'short'),
  noticeView: v.fallback(v.picklist(NOTICE_VIEWS), 'translated'),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /**
   * Single letters and digits as shortcuts of the popup: who speaks to a computer may press them unawares (WCAG
   * 2.1.4).
   */
  singleKeys: v.fallback(v.boolean(), true),
  /** Sections that the reader folded away. */
  folded: v.fallback(v.pipe(v.array(v.picklist(SECTIONS)), v.maxLength(SECTIONS.length)), []),
  /** One broken entry, or one too many, never costs the others. */
  watchList: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((list) => list.filter((one) => v.is(WatchedSchema, one)).slice(0, limits.watchList)),
    ),
    [],
  ),
  /** Off until asked for: it keeps the notices of the sites that were read. */
  rememberNotices: v.fallback(v.boolean(), false),
};

/** The reader's choices. Unknown fields of a newer version are dropped, broken ones fall back. */
const SettingsSchema = v.object({ version: v.fallback(v.literal(1), 1), ...fields });
export type Settings = v.InferOutput<typeof SettingsSchema>;

/**
 * Any stored, imported or older value as settings of this version. Never throws: what cannot be
 * understood takes its default.
 */
export function readSettings(stored: unknown): Settings {
  const parsed = v.safeParse(SettingsSchema, stored);
  return parsed.success ? parsed.output : v.parse(SettingsSchema, {});
}

/** What both browsers' `storage.local` have in common. */
export interface StorageLike {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export const SETTINGS_KEY = 'settings';
/** The settings once more, with a checksum: extension storage that was damaged and repaired has lost single keys. */
export const COPY_KEY = 'settings-copy';

/**
 * @returns the settings as stored, from their copy where they were damaged, else as a new reader has them
 * @throws what the browser says of storage that cannot be read
 */
export async function loadSettings(storage: StorageLike): Promise<Settings> {
  const stored = (await storage.get(SETTINGS_KEY))[SETTINGS_KEY];
  const whole = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  return readSettings(whole ? stored : await readCopy(storage));
}

/**
 * The settings for what must be shown whatever became of storage: where it cannot be read, as a new reader has them.
 */
export const settingsToShow = (storage: StorageLike): Promise<Settings> =>
  loadSettings(storage).catch(() => readSettings(undefined));

/** @returns the settings among what just changed in storage; null where none of it was theirs */
export function settingsIn(changes: Readonly<Record<string, { newValue?: unknown }>>): Settings | null {
  const change = changes[SETTINGS_KEY];
  return change ? readSettings(change.newValue) : null;
}

/** @returns undefined where there is no copy, or not as it was written */
async function readCopy(storage: StorageLike): Promise<unknown> {
  const copy = (await storage.get(COPY_KEY))[COPY_KEY];
  if (!v.is(v.object({ text: v.string(), sum: v.number() }), copy)) return undefined;
  return checksum(copy.text) === copy.sum ? JSON.parse(copy.text) : undefined;
}

/** What is stored for these settings: themselves, and their copy. */
export function storedSettings(settings: Settings): Record<string, unknown> {
  const text = JSON.stringify(settings);
  return { [SETTINGS_KEY]: settings, [COPY_KEY]: { text, sum: checksum(text) } };
}

/** 32-bit FNV-1a over UTF-16 units: against damage, not against anybody. */
function checksum(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return sum;
}

/**
 * Changes the settings as they stand in storage now, one change at a time in all of the extension's
 * pages: 100 unlocked read-and-write rounds were measured to keep a single one.
 * @returns the settings after the change
 * @throws what the browser says of storage that is full or cannot be read; nothing is changed then
 */
export function changeSettings(
  storage: StorageLike,
  change: (settings: Settings) => Partial<Settings>,
): Promise<Settings> {
  return locked(SETTINGS_KEY, async () => {
    const before = await loadSettings(storage);
    const after = readSettings({ ...before, ...change(before) });
    await storage.set(storedSettings(after));
    return after;
  });
}

/** Runs `work` while no other page of the extension holds the lock of that name. */
export async function locked<T>(name: string, work: () => Promise<T>): Promise<T> {
  return await navigator.locks.request(`fineprint-${name}`, work);
}

/** The list with further securities at its end, each once; those over the cap are left away. */
export function withWatched(list: readonly Watched[], more: readonly Watched[]): Watched[] {
  const symbols = new Set(more.map(({ symbol }) => symbol));
  return [...list.filter(({ symbol }) => !symbols.has(symbol)), ...more].slice(0, limits.watchList);
}

/** The language that clauses are translated into. @param interfaceTag BCP 47 tag of the interface */
export function targetLanguage(settings: Settings, interfaceTag: string): TargetLanguage {
  if (settings.translateTo !== 'auto') return settings.translateTo;
  const locale = new Intl.Locale(interfaceTag).maximize();
  const tag = locale.language === 'zh' ? `zh-${locale.script}` : locale.language;
  return TARGET_LANGUAGES.find((known) => known === tag) ?? 'en';
}
