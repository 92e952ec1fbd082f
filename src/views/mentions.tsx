import type { JSX } from 'preact';
import type { Mention } from '../shared/digest.ts';
import { EVIDENCE_LABELS } from '../shared/labels.ts';
import { symbolText } from '../shared/symbol-text.ts';
import { Icon } from './marks.tsx';
import { PageText } from './page-text.tsx';
import { RevealButton } from './reveal-button.tsx';
import { useWords } from './words.ts';

/** The listed companies that the article names, each with the words that name it. */
export function MentionsView(props: {
  mentions: readonly Mention[] | null;
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
  language: string | null;
  onReveal: (block: number, text: string) => void;
  onWatch: (symbol: string, name: string, watched: boolean) => void;
}): JSX.Element {
  const t = useWords();
  const { symbol, name, evidence, inTrending, inNotice, watched } = props.mention;
  const first = evidence[0];
  const watchLabel = t(watched ? 'watchRemove' : 'watchAdd', name);
  return (
    <li class="mention">
      <div class="mention-head">
        <span class="mention-name">
          <PageText text={name} />
        </span>
        <span class="mention-symbol">
          <bdi>{symbolText(symbol)}</bdi>
        </span>
        <button
          type="button"
          class="quiet"
          aria-pressed={watched}
          aria-label={watchLabel}
          title={watchLabel}
          onClick={() => props.onWatch(symbol, name, !watched)}
        >
          <Icon name="star" />
        </button>
        {first && <RevealButton onReveal={() => props.onReveal(first.block, first.text)} />}
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
        {inTrending && <span class="chip chip-accent">{t('mentionInTrending')}</span>}
        {inNotice && <span class="chip">{t('mentionInNotice')}</span>}
      </p>
    </li>
  );
}
