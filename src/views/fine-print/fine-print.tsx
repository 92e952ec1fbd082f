import type { JSX } from 'preact';
import type { Notice, PageReport } from '../../shared/report/report.ts';
import { isUntranslatable, type NoticeView } from '../../shared/stored/settings.ts';
import { PartFailed } from '../parts/part-failed.tsx';
import { type DigestParts, translationsOf } from '../state.ts';
import { TranslatorStates } from '../translation/translator-state.tsx';
import { ViewToggle } from '../translation/view-toggle.tsx';
import { useWords } from '../words.ts';
import { ClauseTools, type TargetChoice } from './clause-tools.tsx';
import { leftoverSentence } from './leftover-sentence.ts';
import { NoticeCard } from './notice.tsx';
import { SeverityHelp } from './severity-help.tsx';

/** Every notice, the most severe first, with the toggle over all of them when there is a translation to toggle. */
export function FinePrint(props: {
  report: PageReport;
  parts: DigestParts;
  view: NoticeView;
  onView: (view: NoticeView) => void;
  onDownload: (language: string) => void;
  onCopyDetails?: (details: string) => void;
  /** Absent where the reading is shown in passing. */
  choice?: TargetChoice;
  onCopyBoth?: () => void;
  /** Absent where there is no page to scroll. */
  onReveal?: (block: number | null, text: string) => void;
}): JSX.Element {
  const t = useWords();
  const { report, parts } = props;
  if (report.notices.length === 0) return <p class="empty">{t('noticesNoneHint')}</p>;

  const all = report.notices.flatMap((notice) => translationsOf(parts, notice.id));
  const translated = all.filter((one) => one.text !== null).length;
  const left = leftoverSentence(t, report.notices, parts);
  const failure = parts.failures.translations;
  const pending = parts.translations === null && failure === undefined && hasForeign(report, props.choice);
  const noneTranslated = left !== null && translated === 0;
  const notices = report.notices
    .map((notice) => ({ notice, severity: Math.max(0, ...notice.clauses.map((clause) => clause.severity)) }))
    .sort((a, b) => b.severity - a.severity || a.notice.id - b.notice.id);
  return (
    <>
      {(translated > 0 || pending) && (
        <ViewToggle name="notice-view" view={props.view} onView={props.onView} />
      )}
      {failure !== undefined && (
        <PartFailed
          details={failure}
          {...(props.onCopyDetails ? { onCopyDetails: props.onCopyDetails } : {})}
        />
      )}
      {pending && <p class="pending">{t('translationPending')}</p>}
      {translated > 0 && props.view !== 'original' && <p class="note">{t('translationUnofficial')}</p>}
      {left !== null && <p class="note">{left}</p>}
      {left !== null && props.choice && isUntranslatable(props.choice.target) && (
        <p class="note">{t('translationNoneYet', t.languageName(props.choice.target))}</p>
      )}
      {left !== null && (
        <TranslatorStates
          about="clauses"
          pairs={parts.browser}
          languages={languagesOf(report.notices)}
          onDownload={props.onDownload}
        />
      )}
      <SeverityHelp />
      {notices.map(({ notice }) => (
        <NoticeCard
          key={notice.id}
          notice={notice}
          translations={translationsOf(parts, notice.id)}
          view={props.view}
          noneTranslated={noneTranslated}
          {...(props.onReveal ? { onReveal: props.onReveal } : {})}
        />
      ))}
      {props.choice && (
        <ClauseTools
          choice={props.choice}
          above={parts.translations}
          {...(props.onCopyBoth && translated > 0 ? { onCopyBoth: props.onCopyBoth } : {})}
        />
      )}
    </>
  );
}

/** Whether a notice is in another language than the reader's; one that nobody could tell may be. */
function hasForeign({ notices }: PageReport, choice: TargetChoice | undefined): boolean {
  return languagesOf(notices).some((language) => language !== choice?.target);
}

/** Every language that something of the notices is written in; one may stand there more than once. */
const languagesOf = (notices: readonly Notice[]): string[] =>
  notices.flatMap(({ language, clauses }) => [
    language,
    ...clauses.flatMap((clause) => clause.language ?? []),
  ]);
