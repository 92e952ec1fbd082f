import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPlain } from '../reading.ts';

/** Sentences of our own: notices.txt and ordinary.txt in every language, english.txt, languages.txt and hard.txt in breadth. */
const lines = (name: string) =>
  readFileSync(new URL(`./phrases/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));

const STORY =
  '<p>The council approved the plan for a new bridge on Tuesday after three hours of debate in the town hall.</p>' +
  '<p>Work is expected to begin next spring and will take about two years, officials told residents here.</p>';

const page = (text: string, inside: boolean) =>
  `<body><article><h1>New bridge</h1>${STORY}${inside ? `<p>${text}</p>` : ''}</article><div>${inside ? '' : `<p>${text}</p>`}</div></body>`;

describe.each(['notices', 'english', 'languages'])('heard as what they are: %s', (name) => {
  test.each(lines(name).map((line) => line.split(' | ') as [string, string]))('%s: %s', (kind, text) => {
    const clauses = readPlain(page(text, false)).notices.flatMap((notice) => notice.clauses);
    expect(clauses.map((clause) => clause.kind + (clause.denied ? '-' : ''))).toEqual([kind]);
  });
});

describe('left alone', () => {
  test.each([...lines('ordinary'), ...lines('hard')])('%s', (text) => {
    expect(readPlain(page(text, true)).notices).toEqual([]);
    expect(readPlain(page(text, false)).notices).toEqual([]);
  });
});
