import type { ArticleBlock } from '../shared/report/article-blocks.ts';

/**
 * Silent reading of prose, units a minute. Source: Brysbaert 2019, "How many words do we read per minute?"
 * (English 238 words, Chinese 260 characters, Japanese 357 characters, Korean 226 words).
 */
const WORDS_A_MINUTE = 238;
const HAN_A_MINUTE = 260;
const JAPANESE_A_MINUTE = 357;

/** @returns whole minutes that the article takes to read, at least 1; 0 for no article */
export function readingMinutes(blocks: readonly ArticleBlock[]): number {
  let minutes = 0;
  for (const { text, language } of blocks) {
    const eastern = text.match(/[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g)?.length ?? 0;
    const words = text.match(/[^\s\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]+/g)?.length ?? 0;
    minutes += eastern / (language === 'ja' ? JAPANESE_A_MINUTE : HAN_A_MINUTE) + words / WORDS_A_MINUTE;
  }
  return minutes === 0 ? 0 : Math.max(1, Math.round(minutes));
}
