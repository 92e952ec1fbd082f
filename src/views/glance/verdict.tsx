import type { JSX } from 'preact';
import type { Verdict } from '../../shared/report/report.ts';
import {
  verdictAlso,
  verdictFacts,
  verdictHeadline,
  verdictMark,
  verdictMeaning,
} from '../../shared/words/verdict-text.ts';
import { SeverityShape } from '../parts/marks.tsx';
import { RevealButton } from '../parts/reveal-button.tsx';
import { useWords } from '../words.ts';

/** The one line over all notices, what it means, and what else the page earns. */
export function VerdictLine(props: {
  verdict: Verdict;
  /** Absent where no single clause stands behind it, or no page. */
  onReveal?: () => void;
}): JSX.Element {
  const t = useWords();
  const { verdict } = props;
  const mark = verdictMark(t, verdict);
  // No line begins with a dot.
  const also = verdictAlso(t, verdict)?.replaceAll(' · ', '\u00a0· ');
  const facts = verdictFacts(t, verdict);
  return (
    <section class={`verdict verdict-${verdict.severity}`} aria-label={t('verdictLabel')}>
      <SeverityShape severity={verdict.severity} />
      <div>
        <p class="verdict-line">{verdictHeadline(t, verdict)}</p>
        {facts.length > 0 && (
          <ul class="verdict-facts dotted">
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        )}
        <p class="verdict-meaning">{verdictMeaning(t, verdict)}</p>
        {mark && <p class="verdict-meaning">{mark}</p>}
        {also && <p class="verdict-meaning">{also}</p>}
      </div>
      {props.onReveal && <RevealButton passage={verdictHeadline(t, verdict)} onReveal={props.onReveal} />}
    </section>
  );
}
