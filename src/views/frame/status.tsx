import type { ComponentChildren, JSX } from 'preact';
import type { MessageKey } from '../../shared/words/i18n.ts';
import type { WhyClosed } from '../state.ts';
import { useWords } from '../words.ts';

/** A state that has no page to show: its sentence, what can be done, and details that can be passed on. */
export function StatusPanel(props: {
  sentence: MessageKey;
  hint: MessageKey;
  onRetry?: () => void;
  details?: string;
  onCopyDetails?: (details: string) => void;
  children?: ComponentChildren;
}): JSX.Element {
  const t = useWords();
  const { details } = props;
  return (
    <section class="status">
      <h1 class="status-sentence">{t(props.sentence)}</h1>
      <p>{t(props.hint)}</p>
      {props.onRetry && (
        <button type="button" class="button" onClick={props.onRetry}>
          {t('tryAgain')}
        </button>
      )}
      {props.children}
      {details && (
        <details class="whole">
          <summary>{t('details')}</summary>
          <pre>{details}</pre>
          <button type="button" class="button" onClick={() => props.onCopyDetails?.(details)}>
            {t('copyDetails')}
          </button>
        </details>
      )}
    </section>
  );
}

/** What stands in the tab, in a sentence, and what the reader can do about it. */
export const CLOSED = {
  browser: ['stateClosed', 'stateClosedHint'],
  file: ['stateFile', 'stateFileHint'],
  pdf: ['statePdf', 'stateTextHint'],
  picture: ['statePicture', 'stateTextHint'],
  data: ['stateData', 'stateDataHint'],
} as const satisfies Record<WhyClosed, readonly [MessageKey, MessageKey]>;

/** A tab that shows nothing that can be read; a text copied from it can. */
export function ClosedPanel(props: { why: WhyClosed; onText: () => void }): JSX.Element {
  const t = useWords();
  const [sentence, hint] = CLOSED[props.why];
  return (
    <StatusPanel sentence={sentence} hint={hint}>
      <button type="button" class="button" onClick={props.onText}>
        {t('textTitle')}
      </button>
    </StatusPanel>
  );
}

/** The room that the reading will take, in the same heights. */
export function Skeleton(): JSX.Element {
  const t = useWords();
  return (
    <div class="skeleton">
      <h1 class="sr-only">{t('stateReading')}</h1>
      <div class="facts" aria-hidden="true">
        <span class="bone bone-title" />
        <span class="bone bone-title bone-short" />
        <span class="bone bone-line" />
      </div>
      <div class="verdict verdict-0" aria-hidden="true">
        <span class="bone bone-line" />
      </div>
      <SkeletonBody />
    </div>
  );
}

/** Below the verdict, until there is a summary. */
export function SkeletonBody(): JSX.Element {
  return (
    <div class="skeleton-body" aria-hidden="true">
      {[92, 84, 96, 70, 90, 62].map((width) => (
        <span key={width} class="bone" style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}
