import type { JSX } from 'preact';
import { NOTICE_VIEWS, type NoticeView } from '../../shared/stored/settings.ts';
import type { MessageKey } from '../../shared/words/i18n.ts';
import { useWords } from '../words.ts';

const LABELS = {
  translated: 'viewTranslated',
  original: 'viewOriginal',
  both: 'viewBoth',
} as const satisfies Record<NoticeView, MessageKey>;

/**
 * Translated, original or both: real radio buttons, so arrows and screen readers work as everywhere.
 * @param name of the group; two toggles that are shown together need two names
 */
export function ViewToggle(props: {
  name: string;
  view: NoticeView;
  onView: (view: NoticeView) => void;
}): JSX.Element {
  const t = useWords();
  return (
    <div class="toggle" role="radiogroup" aria-label={t('viewLabel')}>
      {NOTICE_VIEWS.map((view) => (
        <label key={view}>
          <input
            type="radio"
            name={props.name}
            value={view}
            checked={props.view === view}
            onChange={() => props.onView(view)}
          />
          <span>{t(LABELS[view])}</span>
        </label>
      ))}
    </div>
  );
}
