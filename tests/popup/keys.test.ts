import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { keyAction, nextView } from '../../src/popup/actions/keys.ts';

const { document } = new JSDOM('<input><input type=radio><select></select><p>').window;
const press = (key: string, on = 'p', held: object = {}, singleKeys = true) =>
  keyAction(
    { key, ctrlKey: false, metaKey: false, altKey: false, target: document.querySelector(on), ...held },
    singleKeys,
  );

test.each([
  ['t', { act: 'view' }],
  ['T', { act: 'view' }],
  ['1', { act: 'section', section: 'summary' }],
  ['4', { act: 'section', section: 'mentions' }],
  ['c', { act: 'copy' }],
  ['?', { act: 'keys' }],
  ['Escape', { act: 'escape' }],
  ['5', null],
  ['x', null],
])('%s', (key, action) => {
  expect(press(key)).toEqual(action);
});

test('keys mean nothing while typing, choosing, or with a modifier held', () => {
  expect(press('t', 'input')).toBeNull();
  expect(press('1', 'select')).toBeNull();
  expect(press('c', 'p', { ctrlKey: true })).toBeNull();
  expect(press('t', 'input[type=radio]')).toEqual({ act: 'view' });
});

test('single keys that are switched off mean nothing, but Escape closes', () => {
  const pressOff = (key: string) => press(key, 'p', {}, false);
  expect(['t', 'c', '1', '?'].map(pressOff)).toEqual([null, null, null, null]);
  expect(pressOff('Escape')).toEqual({ act: 'escape' });
});

test('the views go round', () => {
  expect(nextView('translated')).toBe('original');
  expect(nextView('both')).toBe('translated');
});
