import type { JSX } from 'preact';
import type { ClauseTranslation } from '../../shared/digest.ts';
import { leftLabel, ORIGIN_LABELS } from '../../shared/words/labels.ts';
import { useWords } from '../words.ts';

/** Where the translation comes from, on demand; or why there is none. */
export function Origin({ translation }: { translation: ClauseTranslation }): JSX.Element | null {
  const t = useWords();
  if (translation.text === null) {
    return translation.reason === 'same-language' ? null : <p class="note">{t(leftLabel(translation))}</p>;
  }
  const [word, hint] = ORIGIN_LABELS[translation.origin];
  return (
    <details class="origin">
      <summary>{t(word)}</summary>
      <p class="note">{t(hint)}</p>
    </details>
  );
}
