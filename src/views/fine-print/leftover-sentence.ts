import type { Notice } from '../../shared/report/report.ts';
import type { Translator } from '../../shared/words/i18n.ts';
import { type DigestParts, translationsOf } from '../state.ts';

/** "3 of 11 clauses left in Chinese"; null when none is. Clauses that were in the reader's language don't count. */
export function leftoverSentence(
  t: Translator,
  notices: readonly Notice[],
  parts: DigestParts,
): string | null {
  let left = 0;
  let all = 0;
  const languages = new Set<string>();
  for (const { id, language, clauses } of notices) {
    for (const [at, translation] of translationsOf(parts, id).entries()) {
      if (translation.text === null && translation.reason === 'same-language') continue;
      all += 1;
      if (translation.text !== null) continue;
      left += 1;
      languages.add(clauses[at]?.language ?? language);
    }
  }
  if (left === 0) return null;
  // A language that nobody could tell has no name.
  if (languages.has('und')) return t.count('translationLeft', left);
  const names = [...languages].map((language) => t.languageName(language));
  return t('translationLeftIn', t.number(left), t.number(all), t.list(names));
}
