import type { JSX } from 'preact';
import type { ClauseTranslation } from '../../shared/digest.ts';
import type { Notice } from '../../shared/report/report.ts';
import type { NoticeView } from '../../shared/stored/settings.ts';
import { PLACE_LABELS } from '../../shared/words/labels.ts';
import { PageText } from '../parts/page-text.tsx';
import { useWords } from '../words.ts';
import { ClauseView } from './clause.tsx';

/** One notice: where it stands, its clauses in its own order, and its whole text on demand. */
export function NoticeCard(props: {
  notice: Notice;
  translations: readonly ClauseTranslation[];
  view: NoticeView;
  /** Said once above the notices, not under each clause. */
  noneTranslated?: boolean;
  /** Absent where there is no page to scroll. */
  onReveal?: (block: number | null, text: string) => void;
}): JSX.Element {
  const t = useWords();
  const { notice, translations, onReveal } = props;
  const block = notice.spans[0]?.block ?? null;
  return (
    <article class="notice" aria-label={t(PLACE_LABELS[notice.place])}>
      <p class="notice-head">
        <span class="notice-place">{t(PLACE_LABELS[notice.place])}</span>
        <span>{t.list(languagesOf(notice).map((one) => t.languageName(one)))}</span>
        <span>{t.count('clausesCount', notice.clauses.length)}</span>
        {!notice.visible && <span class="chip">{t('noticeHidden')}</span>}
        {notice.hiddenCharacters > 0 && (
          <span class="chip">{t.count('noticeHiddenCharacters', notice.hiddenCharacters)}</span>
        )}
      </p>
      <ol class="clauses">
        {notice.clauses.map((clause, index) => (
          <ClauseView
            key={clause.start}
            clause={clause}
            language={clause.language ?? notice.language}
            translation={translations[index]}
            view={props.view}
            saysUnknown={!props.noneTranslated}
            {...(onReveal ? { onReveal: () => onReveal(block, clause.text) } : {})}
          />
        ))}
      </ol>
      <details class="whole">
        <summary>{t('noticeWhole')}</summary>
        <p>
          <PageText text={notice.text} language={notice.language} />
        </p>
      </details>
    </article>
  );
}

/** Its own language, and those of clauses that are written in another script: the halves of a bilingual notice. */
const languagesOf = ({ language, clauses }: Notice): string[] => [
  ...new Set([language, ...clauses.flatMap((clause) => clause.language ?? [])]),
];
