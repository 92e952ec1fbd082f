import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { followKeys } from '../../src/popup/actions/follow-keys.ts';
import { examples } from '../views/examples.ts';
import { noActions } from '../views/no-actions.ts';

function stage(markup: string, state = examples.standard) {
  const { window } = new JSDOM(markup);
  const actions = { ...noActions, showKeys: vi.fn(), setView: vi.fn() };
  if (state) followKeys(window.document, actions, () => state);
  const press = (key: string) =>
    !window.document.body.dispatchEvent(
      new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  return { document: window.document, actions, press };
}

test('Escape closes an open menu and gives its button the focus; without one the browser has it', () => {
  const { document, press } = stage('<details class="menu" open><summary>Menu</summary></details>');
  expect(press('Escape')).toBe(true);
  expect(document.querySelector('details')?.open).toBe(false);
  expect(document.activeElement?.tagName).toBe('SUMMARY');
  expect(press('Escape')).toBe(false);
});

test('the list of keys is shown and hidden, the view goes on to the next', () => {
  const hidden = stage('');
  hidden.press('?');
  hidden.press('t');
  expect(hidden.actions.showKeys).toHaveBeenCalledWith(true);
  expect(hidden.actions.setView).toHaveBeenCalledWith('original');
  const shown = stage('', examples.keys);
  shown.press('Escape');
  expect(shown.actions.showKeys).toHaveBeenCalledWith(false);
});
