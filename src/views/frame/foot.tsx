import type { JSX } from 'preact';
import type { CounterState, SiteAnswer } from '../state.ts';
import { useWords } from '../words.ts';

/** The promise, and the switch that keeps Fineprint on for this site; with what the last turn of it came to. */
export function Foot(props: { state: CounterState; onSwitch: (on: boolean) => void }): JSX.Element {
  const t = useWords();
  const { site, siteAnswer, reading } = props.state;
  // Where nothing can be read a badge would never show.
  const offered = site !== null && reading.phase !== 'closed' ? site : null;
  return (
    <footer class="foot">
      <p class="site-answer" role="status">
        {offered && siteAnswer && t(ANSWERS[siteAnswer], offered.name)}
      </p>
      <span>{t('privacyLine')}</span>
      {offered && (
        <label class="switch" title={t('alwaysOnHint')}>
          <input
            type="checkbox"
            checked={offered.on}
            aria-describedby="always-on-hint"
            onChange={(event) => props.onSwitch(event.currentTarget.checked)}
          />
          {t('alwaysOn', offered.name)}
        </label>
      )}
      {offered && (
        <span id="always-on-hint" hidden>
          {t('alwaysOnHint')}
        </span>
      )}
    </footer>
  );
}

const ANSWERS = {
  given: 'alwaysOnGiven',
  refused: 'alwaysOnRefused',
  ended: 'alwaysOnEnded',
} as const satisfies Record<SiteAnswer, string>;
