import type { ComponentChildren, JSX } from 'preact';
import type { PageReport } from '../shared/report/report.ts';
import { clauseBehind } from '../shared/report/verdict-speaker.ts';
import { offeredTargets, type Section as SectionName } from '../shared/stored/settings.ts';
import type { Translator } from '../shared/words/i18n.ts';
import { verdictText } from '../shared/words/verdict-text.ts';
import { Changes } from './fine-print/changes.tsx';
import { FinePrint } from './fine-print/fine-print.tsx';
import { goToSection } from './frame/go-to-section.ts';
import { Section } from './frame/section.tsx';
import { SkeletonBody } from './frame/status.tsx';
import { Facts } from './glance/facts.tsx';
import { Strip } from './glance/strip.tsx';
import { VerdictLine } from './glance/verdict.tsx';
import { PartFailed } from './parts/part-failed.tsx';
import type { Actions, CounterState, DigestPart, DigestParts } from './state.ts';
import { isBlank } from './stocks/list-state.ts';
import { MentionsView } from './stocks/mentions.tsx';
import { TrendingView } from './stocks/trending.tsx';
import { SummaryView } from './summary/summary.tsx';
import { useWords } from './words.ts';

/** A page that was read: facts, verdict and counts at a glance, then the four sections. */
export function ReportView(props: {
  state: CounterState;
  report: PageReport;
  parts: DigestParts;
  actions: Actions;
}): JSX.Element {
  const t = useWords();
  const { report, parts, actions, state } = props;
  const { settings } = state;
  const language = report.article?.language ?? null;
  const behind = clauseBehind(report.notices, report.verdict);
  const list = report.trendingLists[0];
  const rows = list?.rows.filter((row) => row.state !== 'ad').length ?? 0;
  const blank = list !== undefined && isBlank(list);
  const { failures } = parts;
  const failed = (part: Exclude<DigestPart, 'translations'>) =>
    failures[part] !== undefined && (
      <PartFailed details={failures[part]} onCopyDetails={actions.copyDetails} />
    );
  const section = (name: SectionName, heading: string, children: ComponentChildren) => (
    <Section
      key={name}
      name={name}
      heading={heading}
      folded={settings.folded.includes(name)}
      onFold={(folded) => actions.setFolded(name, folded)}
    >
      {children}
    </Section>
  );
  return (
    <>
      <Facts report={report} minutes={parts.minutes} />
      <VerdictLine
        verdict={report.verdict}
        {...(behind && {
          onReveal: () => actions.reveal(behind.notice.spans[0]?.block ?? null, behind.clause.text),
        })}
      />
      <Strip
        counts={[
          { section: 'summary', count: parts.summary?.sentences.length ?? null, label: 'stripSentences' },
          { section: 'notices', count: report.notices.length, label: 'stripNotices' },
          { section: 'trending', count: rows, label: blank ? 'stripBlank' : 'stripRows', blank },
          { section: 'mentions', count: parts.mentions?.length ?? null, label: 'stripCompanies' },
        ]}
        onGo={(name) => goToSection(name, () => actions.setFolded(name, false))}
      />
      {report.state === 'partial' && <p class="banner">{t('statePartial')}</p>}
      <Changes changes={state.changes} />
      {parts.summary === null && failures.summary === undefined ? (
        // The sections come together with the summary, so that nothing moves under the reader's eye.
        <SkeletonBody />
      ) : (
        <>
          {section(
            'summary',
            t('sectionSummary'),
            failed('summary') || (
              <SummaryView
                parts={parts}
                language={language}
                view={settings.noticeView}
                onView={actions.setView}
                onReveal={actions.reveal}
                onDownload={actions.downloadTranslator}
                onWrite={actions.writeSummary}
              />
            ),
          )}
          {section(
            'notices',
            t('sectionNotices'),
            <FinePrint
              report={report}
              parts={parts}
              view={settings.noticeView}
              onView={actions.setView}
              onDownload={actions.downloadTranslator}
              onCopyDetails={actions.copyDetails}
              choice={{
                target: state.target,
                targets: offeredTargets(state.target),
                onTarget: actions.setTarget,
              }}
              onCopyBoth={actions.copyBoth}
              onReveal={actions.reveal}
            />,
          )}
          {section(
            'trending',
            t('sectionTrending'),
            <TrendingView
              report={report}
              crossings={parts.crossings}
              waited={state.waited}
              onReveal={actions.reveal}
              onCopy={actions.copyList}
            />,
          )}
          {section(
            'mentions',
            t('sectionMentions'),
            <>
              {failed('mentions')}
              {(parts.mentions !== null || failures.mentions === undefined) && (
                <MentionsView
                  mentions={parts.mentions}
                  watchList={settings.watchList}
                  language={language}
                  onReveal={actions.reveal}
                  onWatch={actions.setWatched}
                />
              )}
            </>,
          )}
          {report.left.length > 0 && (
            <details class="whole">
              <summary>{t.count('leftOut', report.left.length)}</summary>
              <ul>
                {report.left.map((line) => (
                  <li key={line} lang="en">
                    {line}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </>
  );
}

/**
 * A report in one breath, for who hears the counter: the verdict first, as it stands first for who sees it.
 * @returns "Standard notice · 1 notice found"
 */
export function reportSaid(t: Translator, { verdict, notices }: PageReport): string {
  const said = verdictText(t, verdict);
  return notices.length ? `${said} · ${t.count('noticesFound', notices.length)}` : said;
}
