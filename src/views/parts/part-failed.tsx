import type { JSX } from 'preact';
import { useWords } from '../words.ts';

/** In the place of a part that could not be made: the others stand as they are. */
export function PartFailed(props: {
  details: string;
  onCopyDetails?: (details: string) => void;
}): JSX.Element {
  const t = useWords();
  const { details, onCopyDetails } = props;
  return (
    <div class="banner part-failed">
      <p>{t('partFailed')}</p>
      <details class="origin">
        <summary>{t('details')}</summary>
        <pre>{details}</pre>
        {onCopyDetails && (
          <button type="button" class="button button-plain" onClick={() => onCopyDetails(details)}>
            {t('copyDetails')}
          </button>
        )}
      </details>
    </div>
  );
}
