import type { JSX } from 'preact';
import type { Mention } from '../../shared/digest.ts';
import type { Watched } from '../../shared/stored/settings.ts';
import { EVIDENCE_LABELS } from '../../shared/words/labels.ts';
import { symbolText } from '../../shared/words/symbol-text.ts';
import { Icon } from '../parts/marks.tsx';
import { PageText } from '../parts/page-text.tsx';
import { RevealButton } from '../parts/reveal-button.tsx';
import { useWords } from '../words.ts';
import { CrossMarks } from './cross-marks.tsx';

/** The listed companies that the article names, each with the words that name it. */
export function MentionsView(props: {
  mentions: readonly Mention[] | null;
  watchList: readonly Watched[];
  language: string | null;
  onReveal: (block: number, text: string) => void;
  onWatch: (symbol: string, name: string, watched: boolean) => void;
}): JSX.Element {
  const t = useWords();
  if (!props.mentions) return <p class="pending">{t('mentionsPending')}</p>;
  if (props.mentions.length === 0) return <p class="empty">{t('mentionsNone')}</p>;
  return (
    <ul class="mentions">
      {props.mentions.map((mention) => (
        <MentionItem key={mention.symbol} mention={mention} {...props} />
      ))}
    </ul>
  );
}

function MentionItem(props: {
  mention: Mention;
  watchList: readonly Watched[];
  language: string | null;
  onReveal: (block: number, text: string) => void;
  onWatch: (symbol: string, name: string, watched: boolean) => void;
}): JSX.Element {
  const t = useWords();
  const { symbol, name, english, evidence, inTrending, inNotice, watched } = props.mention;
  const first = evidence[0];
  // The star is for this listing; the mark also for another one of the company.
  const starred = props.watchList.some((one) => one.symbol === symbol);
  const watchLabel = t(starred ? 'watchRemove' : 'watchAdd', name);
  return (
    <li class="mention">
      <div class="mention-head">
        <p>
          <span class="mention-name">
            <PageText text={name} />
          </span>{' '}
          <span class="mention-symbol">
            <bdi>{symbolText(symbol)}</bdi>
          </span>
          {english && isForeign(props.language, t.language) && (
            <span class="mention-english" lang="en">
              {english}
            </span>
          )}
        </p>
        <button
          type="button"
          class="quiet"
          aria-pressed={starred}
          aria-label={watchLabel}
          title={watchLabel}
          onClick={() => props.onWatch(symbol, name, !starred)}
        >
          <Icon name="star" />
        </button>
        {first && <RevealButton passage={name} onReveal={() => props.onReveal(first.block, first.text)} />}
      </div>
      <p class="note mention-marks">
        {first && (
          <span>
            {t(EVIDENCE_LABELS[first.by])}{' '}
            <q>
              <PageText text={first.text} language={props.language} />
            </q>
          </span>
        )}
        <CrossMarks crossing={{ inTrending, inNotice, watched }} />
      </p>
    </li>
  );
}

/** Whether a reader of one language meets another: "zh-Hant" is no other than "zh-TW". */
function isForeign(article: string | null, reader: string): boolean {
  return article?.split('-')[0] !== reader.split('-')[0];
}
