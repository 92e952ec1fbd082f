import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { examples } from './examples.ts';
import { openStage, show } from './render.tsx';

test('the checker sees a fault', async () => {
  expect((await violations('<main><img src="a.png"></main>')).join()).toContain('image-alt');
});

describe('no rule of accessibility is broken while', () => {
  test.each(Object.entries(examples))('%s', async (_name, state) => {
    const dom = openStage();
    show(dom, state);
    expect(await violations(dom.serialize())).toEqual([]);
  });
});
