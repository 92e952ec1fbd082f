import type { JSX } from 'preact';
import type { MessageKey } from '../../shared/words/i18n.ts';
import { useWords } from '../words.ts';

/** A state that has no page to show: its sentence, what can be done, and details that can be passed on. */
export function StatusPanel(props: {
  sentence: MessageKey;
  hint: MessageKey;
  onRetry?: () => void;
  details?: string;
  onCopyDetails?: (details: string) => void;
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
