/** @returns the tag as this project writes it (`zh-TW` → `zh-Hant`, `en-US` → `en`), or undefined */
export function normaliseTag(tag: string): string | undefined {
  const parts = tag.trim().toLowerCase().split(/[-_]/);
  const primary = parts[0] ?? '';
  if (!/^[a-z]{2,3}$/.test(primary)) return undefined;
  if (primary !== 'zh') return primary;
  const traditional = parts.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part));
  return traditional ? 'zh-Hant' : 'zh-Hans';
}
