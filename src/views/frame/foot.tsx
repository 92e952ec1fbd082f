import type { JSX } from 'preact';
import type { CounterState } from '../state.ts';
import { useWords } from '../words.ts';

/** The promise, and the switch that keeps Fineprint on for this site. */
export function Foot(props: { site: CounterState['site']; onSwitch: (on: boolean) => void }): JSX.Element {
  const t = useWords();
  const { site } = props;
  return (
    <footer class="foot">
      <span>{t('privacyLine')}</span>
      {site && (
        <label class="switch" title={t('alwaysOnHint')}>
          <input
            type="checkbox"
            checked={site.on}
            aria-describedby="always-on-hint"
            onChange={(event) => props.onSwitch(event.currentTarget.checked)}
          />
          {t('alwaysOn', site.name)}
        </label>
      )}
      {site && (
        <span id="always-on-hint" hidden>
          {t('alwaysOnHint')}
        </span>
      )}
    </footer>
  );
}
