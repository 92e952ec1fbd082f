/** Source languages that the phrase book can read. */
export const SOURCES = ['en', 'zh', 'ja', 'ko', 'de', 'fr', 'es'] as const;
export type SourceLanguage = (typeof SOURCES)[number];

/** Languages that the phrase book writes, by the code of its cells. */
export const TARGETS = ['en', 'zh', 'hans'] as const;
export type TargetCell = (typeof TARGETS)[number];

const TRADITIONAL = new Set(['hant', 'tw', 'hk', 'mo']);

/**
 * @param tag BCP 47 of a page, notice or browser
 * @returns the tag as this project writes it: `zh-Hant`, `zh-Hans`, or the primary language alone
 */
export function plainTag(tag: string): string {
  const [primary = 'und', ...rest] = tag.trim().toLowerCase().split(/[-_]/);
  if (primary !== 'zh') return primary;
  return rest.some((part) => TRADITIONAL.has(part)) ? 'zh-Hant' : 'zh-Hans';
}

export function sourceOf(tag: string): SourceLanguage | null {
  const primary = plainTag(tag).slice(0, 2);
  return SOURCES.find((language) => language === primary) ?? null;
}

export function targetOf(tag: string): TargetCell | null {
  const plain = plainTag(tag);
  if (plain === 'zh-Hant') return 'zh';
  if (plain === 'zh-Hans') return 'hans';
  return plain === 'en' ? 'en' : null;
}
