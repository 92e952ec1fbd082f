import type { JSX } from 'preact';
import type { WrittenSummary } from '../../shared/digest.ts';
import type { MessageKey } from '../../shared/words/i18n.ts';
import { useWords } from '../words.ts';

const WRITERS = ['written', 'verbatim'] as const;
type Writer = (typeof WRITERS)[number];
const LABELS = { written: 'writtenByModel', verbatim: 'writtenByArticle' } as const satisfies Record<
  Writer,
  MessageKey
>;

/** Whose words are shown: the model's, or the article's own. */
export function WriterToggle(props: { shown: Writer; onShown: (shown: Writer) => void }): JSX.Element {
  const t = useWords();
  return (
    <div class="toggle toggle-two" role="radiogroup" aria-label={t('writtenLabel')}>
      {WRITERS.map((writer) => (
        <label key={writer}>
          <input
            type="radio"
            name="summary-writer"
            value={writer}
            checked={props.shown === writer}
            onChange={() => props.onShown(writer)}
          />
          <span>{t(LABELS[writer])}</span>
        </label>
      ))}
    </div>
  );
}

/** Where the browser's own model stands: a button, a progress bar or a sentence; nothing where there is none. */
export function WrittenSummaryView(props: {
  written: WrittenSummary;
  onWrite: () => void;
}): JSX.Element | null {
  const t = useWords();
  const { written } = props;
  switch (written.state) {
    case 'absent':
    case 'written':
      return null;
    case 'offered':
      return (
        <div class="translator">
          <p class="note">{t('writtenOffer')}</p>
          <button type="button" class="button" onClick={props.onWrite}>
            {t('writtenWrite')}
          </button>
        </div>
      );
    case 'downloading': {
      const words = t('writtenDownloading', t.number(Math.round(written.progress * 100)));
      return (
        <div class="translator">
          <p class="note">{words}</p>
          <progress value={written.progress} max={1} aria-label={words} />
        </div>
      );
    }
    case 'writing':
      return <p class="note translator">{t('writtenWriting')}</p>;
    case 'stalled':
      return <p class="note translator">{t('writtenStalled')}</p>;
    case 'refused':
      return <p class="note translator">{t('writtenRefused')}</p>;
    case 'declined':
      return <p class="note translator">{t('writtenDeclined', t.list(written.findings))}</p>;
    case 'failed':
      return (
        <div class="translator">
          <p class="note">{t('writtenFailed')}</p>
          <details class="origin">
            <summary>{t('details')}</summary>
            <p class="note" lang="en">
              {written.message}
            </p>
          </details>
        </div>
      );
  }
}
