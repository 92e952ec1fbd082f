import type { Digest } from '../shared/digest.ts';
import type { Translator } from '../shared/words/i18n.ts';
import { leftLabel } from '../shared/words/labels.ts';
import { plainText } from '../shared/words/plain-text.ts';

/** Every clause as plain text: its translation, then the original under it; or why there is no translation. */
export function clausePairs(t: Translator, { report, translations }: Digest): string {
  const pairs = report.notices.flatMap(({ id, clauses }) =>
    clauses.map(({ text }, index) => {
      const original = plainText(text).trim();
      const made = translations[id]?.[index];
      if (!made || (made.text === null && made.reason === 'same-language')) return original;
      return made.text === null
        ? `${original}\n(${t(leftLabel(made))})`
        : `${plainText(made.text).trim()}\n${original}`;
    }),
  );
  return `${[t('translationUnofficial'), ...pairs].join('\n\n')}\n`;
}
