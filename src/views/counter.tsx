import type { JSX } from 'preact';
import type { Translator } from '../shared/words/i18n.ts';
import { announcement, leftSentence } from './frame/announce.ts';
import { Foot } from './frame/foot.tsx';
import { KeysHelp } from './frame/keys-help.tsx';
import { ClosedPanel, Skeleton, StatusPanel } from './frame/status.tsx';
import { Toolbar } from './frame/toolbar.tsx';
import type { ReportView, reportSaid } from './report-view.tsx';
import type { Actions, CounterState } from './state.ts';
import { Words } from './words.ts';

/** What shows a page that was read, and what says it. */
export interface ReportRoom {
  ReportView: typeof ReportView;
  reportSaid: typeof reportSaid;
}

/** The whole counter in one state: toolbar, what was read or why not, and the promise at the foot. */
export function Counter(props: {
  state: CounterState;
  actions: Actions;
  t: Translator;
  /** What shows a page that was read: loaded while the page is being read; the skeleton stands until then. */
  report: ReportRoom | null;
}): JSX.Element {
  const { state, actions, t } = props;
  const { reading } = state;
  const hasReport = reading.phase === 'read' && reading.report.state !== 'nothing';
  return (
    <Words.Provider value={t}>
      <Toolbar hasReport={hasReport} actions={actions} />
      <main inert={state.keysShown}>{renderReading(state, actions, props.report?.ReportView ?? null)}</main>
      <Foot state={state} onSwitch={actions.setAlwaysOn} />
      {/* Apart, so that the reading is not said again when the word about what just happened has gone. */}
      <p class="live" role="status">
        {state.toast}
      </p>
      <p class="live" role="status">
        {announcement(t, state, props.report?.reportSaid ?? null)}
      </p>
      {state.toast && (
        <p class="toast" aria-hidden="true">
          {state.toast}
        </p>
      )}
      {state.keysShown && (
        <KeysHelp singleKeys={state.settings.singleKeys} onClose={() => actions.showKeys(false)} />
      )}
    </Words.Provider>
  );
}

function renderReading(state: CounterState, actions: Actions, Report: typeof ReportView | null): JSX.Element {
  const { reading } = state;
  switch (reading.phase) {
    case 'reading':
      return reading.busy ? (
        <StatusPanel sentence="stateBusy" hint="stateBusyHint" onRetry={actions.retry} />
      ) : (
        <Skeleton />
      );
    case 'closed':
      return <ClosedPanel why={reading.why} onText={actions.openText} />;
    case 'left':
      return (
        <StatusPanel sentence={leftSentence(state.beside)} hint="stateLeftHint" onRetry={actions.retry} />
      );
    case 'failed':
      return (
        <StatusPanel
          sentence="stateFailed"
          hint="stateFailedHint"
          onRetry={actions.retry}
          details={reading.details}
          onCopyDetails={actions.copyDetails}
        />
      );
    case 'read':
      if (reading.report.state === 'nothing') {
        return <StatusPanel sentence="stateNothing" hint="stateNothingHint" onRetry={actions.retry} />;
      }
      if (Report)
        return <Report state={state} report={reading.report} parts={reading.parts} actions={actions} />;
      return state.viewFailure === null ? (
        <Skeleton />
      ) : (
        <StatusPanel
          sentence="stateUnloaded"
          hint="stateUnloadedHint"
          onRetry={actions.beginAgain}
          details={state.viewFailure}
          onCopyDetails={actions.copyDetails}
        />
      );
  }
}
