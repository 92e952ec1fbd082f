import type { Settings } from '../shared/stored/settings.ts';
import type { Board } from './board.tsx';

/** What another choice of the reader's takes. */
export interface Consequences {
  /** Makes what is made of the report anew. */
  digestAgain(): void;
  /** Opens the counter anew, in another language. */
  beginAgain(): void;
}

/**
 * Shows what the reader chooses elsewhere meanwhile: a counter beside the page stays open while the options stand in a
 * tab of their own, and each window may have its counter.
 * @param onStored calls back with the settings whenever a page of the extension stored some
 */
export function followSettings(
  { state, takeOver }: Board,
  onStored: (listener: (settings: Settings) => void) => void,
  { digestAgain, beginAgain }: Consequences,
): void {
  onStored((stored) => {
    const before = state();
    if (stored.interfaceLanguage !== before.settings.interfaceLanguage) return beginAgain();
    takeOver(stored);
    const after = state();
    const other = after.target !== before.target || makes(after.settings) !== makes(before.settings);
    if (other) digestAgain();
  });
}

/** What a digest is made with, beside its language. */
const makes = ({ summaryLength, watchList }: Settings): string =>
  [summaryLength, ...watchList.map(({ symbol }) => symbol)].join(' ');
