import type { JSX } from 'preact';
import { useWords } from '../words.ts';
import { beginning } from './beginning.ts';
import { Icon } from './marks.tsx';

/** Scrolls the page to the passage beside it, and is named by how that begins: a list of buttons then tells them apart. */
export function RevealButton({ passage, onReveal }: { passage: string; onReveal: () => void }): JSX.Element {
  const t = useWords();
  const label = t('showPassage', beginning(passage));
  return (
    <button type="button" class="quiet" onClick={onReveal} title={label} aria-label={label}>
      <Icon name="find" />
    </button>
  );
}
