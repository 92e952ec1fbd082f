import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { TargetLanguage } from '../../shared/stored/settings.ts';
import type { DigestParts } from '../state.ts';
import { useWords } from '../words.ts';

/** The language that clauses are translated into. */
export interface TargetChoice {
  target: TargetLanguage;
  targets: readonly TargetLanguage[];
  onTarget: (target: TargetLanguage) => void;
}

/**
 * Which language clauses are translated into, and a copy of them in both.
 * @param above what is shown above: another one has another height, and the field that brought it stays in sight
 */
export function ClauseTools(props: {
  choice: TargetChoice;
  above: DigestParts['translations'];
  onCopyBoth?: () => void;
}): JSX.Element {
  const t = useWords();
  const { target, targets, onTarget } = props.choice;
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    const { current } = field;
    if (current?.matches(':focus')) current.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [target, props.above]);
  return (
    <div class="clause-tools">
      <label>
        <span>{t('optionsTranslateTo')}</span>
        <select
          ref={field}
          class="control"
          value={target}
          onChange={(event) => {
            const chosen = targets[event.currentTarget.selectedIndex];
            if (chosen) onTarget(chosen);
          }}
        >
          {targets.map((one) => (
            <option key={one} value={one}>
              {t.languageName(one)}
            </option>
          ))}
        </select>
      </label>
      {props.onCopyBoth && (
        <button type="button" class="button" onClick={props.onCopyBoth}>
          {t('copyBoth')}
        </button>
      )}
    </div>
  );
}
