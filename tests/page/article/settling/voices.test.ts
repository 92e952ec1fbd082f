import { expect, test } from 'vitest';
import { withoutVoices } from '../../../../src/page/article/settling/voices.ts';
import { BEGINNING, STORY, takenBy } from './rules-of-blocks.ts';

const taken = (html: string) => takenBy(withoutVoices, `<article>${STORY}${html}</article>`);
const said = (...lines: string[]) => `<section>${lines.map((line) => `<p>${line}</p>`).join('')}</section>`;

test.each([
  ['a name and a time over each', said('tanuki55 2h ago', 'I hold this.', 'heron 3h ago', 'I sold.')],
  [
    'the name in a line above the time',
    said('Holger sagt:', '3 May 2024 16:05', 'I hold this.', 'Marie', '3 May 2024 17:10', 'I sold.'),
  ],
  [
    'boxes in boxes',
    '<ul><li><div><p>tanuki55 2h ago</p><p>I hold this.</p></div></li><li><div><p>heron 3h ago</p><p>I sold.</p></div></li></ul>',
  ],
  [
    'boxes that are numbered',
    said('').replace(
      '<p></p>',
      '<p class="c-1">tanuki55 2h ago</p><p>I hold.</p><p class="c-2">heron 3h ago</p><p>I sold.</p>',
    ),
  ],
])('what readers say is taken away from the first of them on: %s', (_what, html) => {
  expect(taken(html)).toEqual(takenBy(() => [], html));
});

test.each([
  ['a story that goes on below', `${said('tanuki55 2h ago', 'I hold.', 'heron 3h ago', 'I sold.')}${STORY}`],
  [
    'lines that say more',
    said(
      'In Frankfurt the exchange opened weakly on 3 May 2024 9:00',
      'So.',
      'In Frankfurt the exchange ended weakly on 3 May 2024 17:30',
      'So.',
    ),
  ],
  ['sentences', said('It fell 2h ago.', 'So.', 'It rose 3h ago.', 'So.')],
  [
    'times of a live report',
    said('3. Mai 2024, 19:22 Uhr', 'It begins.', '3. Mai 2024, 19:40 Uhr', 'It ends.'),
  ],
  ['names with a day and no time', said('Jane Doe 3 May 2024', 'So.', 'John Roe 4 May 2024', 'So.')],
  ['names one right below the other', said('tanuki55 2h ago', 'heron 3h ago', 'So they wrote')],
  [
    'a line of the entry before',
    '<section><div><p>Weak opening</p></div><p>3 May 2024 16:05</p><p>It fell.</p><div><p>Weak close</p></div><p>3 May 2024 17:05</p><p>It fell more.</p></section>',
  ],
  [
    'quotes',
    said('').replace(
      '<p></p>',
      '<blockquote>Jane Doe 2h ago</blockquote><p>So.</p><blockquote>John Roe 3h ago</blockquote><p>So.</p>',
    ),
  ],
  [
    'headlines of others',
    said(
      'Example Wire 2h ago',
      '<a href="/2">Five stocks</a>',
      'Example Times 3h ago',
      '<a href="/3">Six stocks</a>',
    ),
  ],
])('%s stay', (_what, html) => {
  expect(taken(html)).toEqual([]);
});

test('above two paragraphs nobody is looked for', () => {
  const voices = said('tanuki55 2h ago', 'I hold this.', 'heron 3h ago', 'I sold.');
  expect(takenBy(withoutVoices, `<h1>Harbour</h1>${voices}${BEGINNING}`)).toEqual([]);
});
