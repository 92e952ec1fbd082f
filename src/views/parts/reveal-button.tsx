import type { JSX } from 'preact';
import { useWords } from '../words.ts';
import { Icon } from './marks.tsx';

/** Scrolls the page to the passage beside it. */
export function RevealButton({ onReveal }: { onReveal: () => void }): JSX.Element {
  const t = useWords();
  return (
    <button
      type="button"
      class="quiet"
      onClick={onReveal}
      title={t('showOnPage')}
      aria-label={t('showOnPage')}
    >
      <Icon name="find" />
    </button>
  );
}
