import type { JSX } from 'preact';
import type { Summary } from '../shared/digest.ts';
import type { MessageKey } from '../shared/i18n.ts';
import { PageText } from './page-text.tsx';
import { RevealButton } from './reveal-button.tsx';
import { spanKey } from './state.ts';
import { useWords } from './words.ts';

const NOTES = {
  'no-article': 'summaryNoArticle',
  'too-short': 'summaryTooShort',
  'mostly-lists': 'summaryMostlyLists',
} as const satisfies Record<NonNullable<Summary['note']>, MessageKey>;

/** The article's own sentences, in its order. */
export function SummaryView(props: {
  summary: Summary | null;
  language: string | null;
  onReveal: (block: number, text: string) => void;
}): JSX.Element {
  const t = useWords();
  const { summary } = props;
  if (!summary) return <p class="pending">{t('summaryPending')}</p>;
  return (
    <>
      <ul class="sentences">
        {summary.sentences.map((sentence) => (
          <li key={spanKey(sentence)}>
            <p>
              <PageText text={sentence.text} language={props.language} />
            </p>
            <RevealButton onReveal={() => props.onReveal(sentence.block, sentence.text)} />
          </li>
        ))}
      </ul>
      <p class="note">{t(summary.note ? NOTES[summary.note] : 'summaryVerbatim')}</p>
    </>
  );
}
