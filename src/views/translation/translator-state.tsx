import type { JSX } from 'preact';
import type { BrowserPair } from '../../shared/digest.ts';
import type { MessageKey } from '../../shared/words/i18n.ts';
import { useWords } from '../words.ts';

/** What the sentences are about: clauses left over, or the summary. */
const WORDS = {
  clauses: { offer: 'translatorOffer', stalled: 'translatorStalled', failed: 'translatorFailed' },
  summary: {
    offer: 'translatorOfferSummary',
    stalled: 'translatorStalledSummary',
    failed: 'translatorFailedSummary',
  },
} as const satisfies Record<string, Record<string, MessageKey>>;
type About = keyof typeof WORDS;

const base = (language: string) => language.split('-')[0];

/**
 * What the browser's own Translator can do for the clauses that are left over or for the summary, one entry a language:
 * a button, a progress bar or a sentence. Nothing where it worked, or where the browser has none.
 */
export function TranslatorStates(props: {
  pairs: readonly BrowserPair[];
  /** BCP 47 of what is left over here; the browser may be asked for other languages elsewhere. */
  languages: readonly string[];
  about: About;
  onDownload: (language: string) => void;
}): JSX.Element {
  return (
    <>
      {props.pairs
        .filter(({ from }) => props.languages.some((one) => base(one) === base(from)))
        .map((pair) => (
          <TranslatorState
            key={pair.from}
            pair={pair}
            about={props.about}
            onDownload={() => props.onDownload(pair.from)}
          />
        ))}
    </>
  );
}

function TranslatorState({
  pair,
  about,
  onDownload,
}: {
  pair: BrowserPair;
  about: About;
  onDownload: () => void;
}) {
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
          <p class="note">{t(WORDS[about].offer, ...names)}</p>
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
      return <p class="note translator">{t(WORDS[about].stalled)}</p>;
    case 'refused':
      return <p class="note translator">{t('translatorRefused', ...names)}</p>;
    case 'failed':
      return (
        <div class="translator">
          <p class="note">{t(WORDS[about].failed)}</p>
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
