import { expect, test } from 'vitest';
import { withoutInsets } from '../../../../src/page/article/settling/insets.ts';
import { STORY, takenBy } from './rules-of-blocks.ts';

const taken = (inset: string, story = STORY) =>
  takenBy(withoutInsets, `<article>${story}${inset}${STORY}</article>`);
const link = (text: string) => `<p><a href="/2">${text}</a></p>`;

test('a card, an offer and a price between a story’s paragraphs are none of it', () => {
  expect(taken(`<div>${link('Five stocks to watch')}<p>A look ahead.</p></div>`)).toHaveLength(2);
  expect(taken('<div><p>Markets each morning.</p><button>Sign up</button></div>')).toHaveLength(2);
  expect(taken('<div><p>Acme</p><p>112.40</p><p>-9.63 (-7.9%)</p></div>')).toHaveLength(3);
  expect(taken('<div><div><p>Acme</p></div><div><p>112.40</p><p>+1.2%</p></div></div>')).toHaveLength(3);
});

const LONG =
  'It is to be deeper than the old one, and its quays are to be wide enough for trains of any length.';
const SHORT = 'It is deep.';

test.each([
  [
    'a box that holds much of it',
    `<div>${link('The plans')}${`<p>${LONG}</p>`.repeat(3)}${`<p>${LONG}, and`.repeat(4)}</div>`,
  ],
  ['a box of many lines', `<div>${link('The plans')}${'<p>Quay</p>'.repeat(14)}</div>`],
  ['a box that tells in sentences', `<div>${link('The plans')}${`<p>${SHORT}</p>`.repeat(4)}</div>`],
  ['a long text that is a link', `<div>${link(LONG.replace('.', ', ').repeat(2))}<p>The plans</p></div>`],
  [
    'what somebody said elsewhere',
    `<div><blockquote>“${SHORT}”</blockquote>${link('Jane Doe at the port')}</div>`,
  ],
  [
    'a list of links of its own',
    '<ul><li><a href="/2">The plans</a></li><li><a href="/3">The costs</a></li></ul>',
  ],
  ['a sign with a link', `<div>${link('#')}<p>The plans</p></div>`],
  ['a label with a figure', '<div><p>Founded</p><p>2009</p></div>'],
  ['short lines without a figure', '<div><p>Quays</p><p>Cranes</p><p>Locks</p></div>'],
])('%s stays', (_what, inset) => {
  expect(taken(inset)).toEqual([]);
});

test('where headings are links to themselves, so is one in a box', () => {
  const box = '<div><h3><a href="#b">What it costs now</a></h3><p>The banks lend most.</p></div>';
  const heading = '<h3><a href="#a">What is planned here</a></h3>';
  expect(taken(box)).toHaveLength(2);
  expect(taken(box, `${STORY}${heading}`)).toEqual([]);
});
