import type { JSX } from 'preact';
import type { ClauseTranslation } from '../../shared/digest.ts';
import type { Clause } from '../../shared/report/report.ts';
import type { NoticeView } from '../../shared/stored/settings.ts';
import { KIND_LABELS } from '../../shared/words/labels.ts';
import { symbolText } from '../../shared/words/symbol-text.ts';
import { SeverityMark } from '../parts/marks.tsx';
import { PageText } from '../parts/page-text.tsx';
import { RevealButton } from '../parts/reveal-button.tsx';
import { Origin } from '../translation/origin.tsx';
import { useWords } from '../words.ts';

/** One clause: its kind, how much it matters, its words in the reader's language, the original, or both. */
export function ClauseView(props: {
  clause: Clause;
  language: string;
  /** Undefined while it is being made. */
  translation: ClauseTranslation | undefined;
  view: NoticeView;
  /** Whether it tells that no translation is known; what a translation would have changed it always tells. */
  saysUnknown: boolean;
  onReveal?: () => void;
}): JSX.Element {
  const t = useWords();
  const { clause, translation, view } = props;
  const translated = translation?.text != null ? translation : null;
  const paired = view === 'both' && translated !== null;
  const showOriginal = view !== 'translated' || !translated;
  const named = clause.symbols.length ? clause.symbols.map(symbolText) : clause.names;
  return (
    <li class={`clause clause-${clause.severity}${paired ? ' clause-pair' : ''}`}>
      <div class="clause-head">
        <p>
          {clause.toldBy === 'words' && <span class="chip">{t('likely')}</span>}
          <span class="clause-kind">{t(KIND_LABELS[clause.kind])}</span>
          <SeverityMark severity={clause.severity} />
          {clause.denied && <span class="chip">{t('clauseDenied')}</span>}
          {clause.edited !== null && (
            <span class="chip">{t(clause.edited ? 'clauseEdited' : 'clauseNotEdited')}</span>
          )}
        </p>
        {props.onReveal && (
          <RevealButton
            passage={translated && view !== 'original' ? translated.text : clause.text}
            onReveal={props.onReveal}
          />
        )}
      </div>
      {translated && view !== 'original' && (
        <p class="clause-text">
          <PageText text={translated.text} language={translated.language} />
        </p>
      )}
      {showOriginal && (
        <p class={paired ? 'clause-text clause-original' : 'clause-text'}>
          <PageText text={clause.text} language={props.language} />
        </p>
      )}
      {named.length > 0 && <p class="note">{t('clauseSecurities', t.list(named))}</p>}
      {translation && view !== 'original' && (props.saysUnknown || !isUnknown(translation)) && (
        <Origin translation={translation} />
      )}
      {clause.toldBy === 'words' && (
        <details class="origin">
          <summary>{t('likelyWhy')}</summary>
          <p class="note">{t('likelyHint')}</p>
        </details>
      )}
    </li>
  );
}

const isUnknown = (one: ClauseTranslation): boolean => one.text === null && one.reason === 'unknown';
