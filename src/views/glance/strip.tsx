import type { JSX } from 'preact';
import type { Section } from '../../shared/stored/settings.ts';
import type { CountKey } from '../../shared/words/i18n.ts';
import { useWords } from '../words.ts';

/** Four counts at a glance; each leads to its section. A count still being made is a dash; a blank list stands out. */
export function Strip(props: {
  counts: readonly { section: Section; count: number | null; label: CountKey; blank?: boolean }[];
  onGo: (section: Section) => void;
}): JSX.Element {
  const t = useWords();
  return (
    <ul class="strip">
      {props.counts.map(({ section, count, label, blank }) => (
        <li key={section} class={blank ? 'strip-blank' : count === 0 ? 'strip-none' : undefined}>
          <button type="button" onClick={() => props.onGo(section)} disabled={count === null}>
            <span class="strip-count">{count === null ? '–' : t.number(count)}</span>
            <span class="strip-label">{t.count(label, count ?? 0)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
