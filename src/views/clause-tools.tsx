import type { JSX } from 'preact';
import type { TargetLanguage } from '../shared/settings.ts';
import { useWords } from './words.ts';

/** The language that clauses are translated into. */
export interface TargetChoice {
  target: TargetLanguage;
  targets: readonly TargetLanguage[];
  onTarget: (target: TargetLanguage) => void;
}

/** Which language clauses are translated into, and a copy of them in both. */
export function ClauseTools(props: { choice: TargetChoice; onCopyBoth?: () => void }): JSX.Element {
  const t = useWords();
  const { target, targets, onTarget } = props.choice;
  return (
    <div class="clause-tools">
      <label>
        <span>{t('optionsTranslateTo')}</span>
        <select
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
