import { expect, test } from 'vitest';
import { siteShown } from '../../../../src/page/article/names/site-shown.ts';
import type { PageBlock } from '../../../../src/page/page.ts';

/** Id of the story's last block in the pages below. */
const END = 2;
const site = (head: string, story: string, foot: string, host: string) => {
  const blocks = [head, 'Harbour to be rebuilt', story, foot].map((text, id) => ({ id, text }));
  return siteShown(blocks as unknown as PageBlock[], END, host);
};

test.each([
  ['Harbour Post', '', 'www.harbourpost.example', 'Harbour Post'],
  ['Menu', '© 2026 Harbour Post. All rights reserved.', 'a.example', 'Harbour Post'],
  ['Markets', '© 2026 Harbour Post', 'markets.example.test', 'Harbour Post'],
  ['Menu', 'Copyright ⓒ 항구일보. 무단 전재 금지', 'a.example', '항구일보'],
])('a head of "%s" and a foot of "%s" name the site', (head, foot, host, expected) => {
  expect(site(head, 'Work begins.', foot, host)).toBe(expected);
});

test.each([
  ['a section whose name stands in the address', 'Markets', '', 'markets.example.test'],
  ['the last part of the address', 'Online', '', 'harbour.online'],
  ['another name than the address has', 'Harbour Post', '', 'a.example'],
  ['a line of rights that names a year alone', 'Menu', '© 2026', 'a.example'],
])('%s names none', (_what, head, foot, host) => {
  expect(site(head, 'Work begins.', foot, host)).toBeNull();
});

test('rights of a picture in the story are not the site’s', () => {
  expect(site('Menu', '© Jane Doe Pictures', '', 'a.example')).toBeNull();
});
