import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type ClauseTranslation, SUMMARY_ID, type Summary } from '../../shared/digest.ts';
import type { NoticeView } from '../../shared/stored/settings.ts';
import type { MessageKey } from '../../shared/words/i18n.ts';
import { PageText } from '../parts/page-text.tsx';
import { RevealButton } from '../parts/reveal-button.tsx';
import { type DigestParts, spanKey, translationsOf } from '../state.ts';
import { Origin } from '../translation/origin.tsx';
import { TranslatorStates } from '../translation/translator-state.tsx';
import { ViewToggle } from '../translation/view-toggle.tsx';
import { useWords } from '../words.ts';
import { WriterToggle, WrittenSummaryView } from './written-summary.tsx';

const NOTES = {
  'no-article': 'summaryNoArticle',
  'too-short': 'summaryTooShort',
  'mostly-lists': 'summaryMostlyLists',
} as const satisfies Record<NonNullable<Summary['note']>, MessageKey>;

export interface SummaryProps {
  parts: DigestParts;
  /** BCP 47 of the article. */
  language: string | null;
  view: NoticeView;
  onView: (view: NoticeView) => void;
  onReveal: (block: number, text: string) => void;
  onDownload: (language: string) => void;
  onWrite: () => void;
}

/** The article's own sentences, in its order; or what the browser's model wrote, when the reader asked for it. */
export function SummaryView(props: SummaryProps): JSX.Element {
  const t = useWords();
  const { summary, written } = props.parts;
  const [shown, setShown] = useState<'written' | 'verbatim'>('written');
  if (!summary) return <p class="pending">{t('summaryPending')}</p>;
  return (
    <>
      {written.state === 'written' && <WriterToggle shown={shown} onShown={setShown} />}
      {written.state === 'written' && shown === 'written' ? (
        <>
          <p class="written">
            <PageText text={written.text} language={props.language} />
          </p>
          <p class="note">{t('writtenNote')}</p>
        </>
      ) : (
        <Verbatim {...props} summary={summary} />
      )}
      <WrittenSummaryView written={written} onWrite={props.onWrite} />
    </>
  );
}

function Verbatim({ summary, ...props }: SummaryProps & { summary: Summary }) {
  const t = useWords();
  const translations = translationsOf(props.parts, SUMMARY_ID);
  const translated = translations.some(({ text }) => text !== null);
  const left = translations.some(isLeft);
  return (
    <>
      {translated && <ViewToggle name="summary-view" view={props.view} onView={props.onView} />}
      {summary.sentences.length > 0 && (
        <ul class="sentences">
          {summary.sentences.map((sentence, index) => (
            <li key={spanKey(sentence)}>
              <Sentence
                text={sentence.text}
                language={props.language}
                translation={translations[index]}
                view={props.view}
              />
              <RevealButton
                passage={(props.view !== 'original' && translations[index]?.text) || sentence.text}
                onReveal={() => props.onReveal(sentence.block, sentence.text)}
              />
            </li>
          ))}
        </ul>
      )}
      <p class="note">
        {t(
          summary.note
            ? NOTES[summary.note]
            : translated && props.view !== 'original'
              ? 'summaryTranslated'
              : 'summaryVerbatim',
        )}
      </p>
      {left && props.language && (
        <TranslatorStates
          about="summary"
          pairs={props.parts.browser}
          languages={[props.language]}
          onDownload={props.onDownload}
        />
      )}
    </>
  );
}

/** A sentence in the reader's language, the original, or both, as a clause is shown. */
function Sentence({
  text,
  language,
  translation,
  view,
}: {
  text: string;
  language: string | null;
  translation: ClauseTranslation | undefined;
  view: NoticeView;
}) {
  const translated = translation?.text != null ? translation : null;
  return (
    <div class="sentence">
      {translated && view !== 'original' && (
        <p>
          <PageText text={translated.text} language={translated.language} />
        </p>
      )}
      {(view !== 'translated' || !translated) && (
        <p class={translated && view === 'both' ? 'clause-original' : undefined}>
          <PageText text={text} language={language} />
        </p>
      )}
      {translation && view !== 'original' && !isWaiting(translation) && <Origin translation={translation} />}
    </div>
  );
}

/** No browser has tried it: that is no failure to tell. */
const isWaiting = (one: ClauseTranslation): boolean => one.text === null && one.reason === 'unknown';
const isLeft = (one: ClauseTranslation): boolean => one.text === null && one.reason !== 'same-language';
