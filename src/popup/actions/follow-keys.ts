import { goToSection } from '../../views/frame/go-to-section.ts';
import type { Actions, CounterState } from '../../views/state.ts';
import { keyAction, nextView } from './keys.ts';

/**
 * Does what the reader asks for by keyboard.
 * @param state as it stands when a key is pressed
 */
export function followKeys(document: Document, actions: Actions, state: () => CounterState): void {
  document.addEventListener('keydown', (event) => {
    const { keysShown, settings } = state();
    const action = keyAction(event, settings.singleKeys);
    if (!action) return;
    if (action.act === 'escape') {
      const menu = document.querySelector<HTMLDetailsElement>('details.menu[open]');
      if (!keysShown && !menu) return;
      // The focus goes back to the button before the list that holds it is gone.
      menu?.querySelector('summary')?.focus();
      menu?.removeAttribute('open');
      actions.showKeys(false);
    } else if (action.act === 'keys') actions.showKeys(!keysShown);
    else if (action.act === 'view') actions.setView(nextView(settings.noticeView));
    else if (action.act === 'copy') actions.copyReport();
    else goToSection(action.section, () => actions.setFolded(action.section, false));
    event.preventDefault();
  });
}
