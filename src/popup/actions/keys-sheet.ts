import type { Actions } from '../../views/state.ts';
import type { Board } from '../board.tsx';

/** Shows and hides the list of keys; what had the focus before has it again afterwards. */
export function keysSheet(document: Document, { state, update }: Board): Actions['showKeys'] {
  let focusBefore: Element | null = null;
  return (keysShown) => {
    if (keysShown === state().keysShown) return;
    if (keysShown) focusBefore = document.activeElement;
    update({ keysShown });
    if (!keysShown && focusBefore instanceof HTMLElement) focusBefore.focus();
  };
}
