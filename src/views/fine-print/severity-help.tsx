import type { JSX } from 'preact';
import type { Severity } from '../../shared/report/kinds.ts';
import type { MessageKey } from '../../shared/words/i18n.ts';
import { SEVERITY_LABELS } from '../../shared/words/labels.ts';
import { SeverityMark } from '../parts/marks.tsx';
import { useWords } from '../words.ts';

/** As docs/kinds.md gives them, the one that matters most first. */
const MEANINGS = [
  [4, 'severityMeaning4'],
  [3, 'severityMeaning3'],
  [2, 'severityMeaning2'],
  [1, 'severityMeaning1'],
] as const satisfies readonly (readonly [Severity, MessageKey])[];

/** What the severities and "likely" mean, on demand. */
export function SeverityHelp(): JSX.Element {
  const t = useWords();
  return (
    <details class="origin severity-help">
      <summary>{t('severityHelp', t(SEVERITY_LABELS[4]), t(SEVERITY_LABELS[1]))}</summary>
      <dl>
        {MEANINGS.map(([severity, meaning]) => (
          <div key={severity}>
            <dt>
              <SeverityMark severity={severity} />
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <span class="chip">{t('likely')}</span>
          </dt>
          <dd>{t('likelyHint')}</dd>
        </div>
      </dl>
      <p>{t('severityHelpNote')}</p>
    </details>
  );
}
