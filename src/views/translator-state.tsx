import type { JSX } from 'preact';
import type { BrowserPair } from '../shared/digest.ts';
import { useWords } from './words.ts';

/**
 * What the browser's own Translator can do for the clauses that are left over, one entry a language:
 * a button, a progress bar or a sentence. Nothing where it worked, or where the browser has none.
 */
export function TranslatorStates(props: {
  pairs: readonly BrowserPair[];
  onDownload: (language: string) => void;
}): JSX.Element {
  return (
    <>
      {props.pairs.map((pair) => (
        <TranslatorState key={pair.from} pair={pair} onDownload={() => props.onDownload(pair.from)} />
      ))}
    </>
  );
}

function TranslatorState({ pair, onDownload }: { pair: BrowserPair; onDownload: () => void }) {
  const t = useWords();
  const { state } = pair;
  const names = [t.languageName(pair.from), t.languageName(pair.to)] as const;
  switch (state.state) {
    case 'absent':
    case 'available':
    case 'aborted':
      return null;
    case 'needs-download':
      return (
        <div class="translator">
          <p class="note">{t('translatorOffer', ...names)}</p>
          <button type="button" class="button" onClick={onDownload}>
            {t('translatorDownload')}
          </button>
        </div>
      );
    case 'downloading': {
      const words = t('translatorDownloading', t.number(Math.round(state.progress * 100)));
      return (
        <div class="translator">
          <p class="note">{words}</p>
          <progress value={state.progress} max={1} aria-label={words} />
        </div>
      );
    }
    case 'stalled':
      return <p class="note translator">{t('translatorStalled')}</p>;
    case 'refused':
      return <p class="note translator">{t('translatorRefused', ...names)}</p>;
    case 'failed':
      return (
        <div class="translator">
          <p class="note">{t('translatorFailed')}</p>
          <details class="origin">
            <summary>{t('details')}</summary>
            <p class="note" lang="en">
              {state.message}
            </p>
          </details>
        </div>
      );
  }
}
