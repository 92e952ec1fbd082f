import { expect, test } from 'vitest';
import { readPlain } from '../reading.ts';

const page = (by: string) =>
  `<head><meta property="og:site_name" content="Harbour Courier"></head><body><article><h1>New bridge</h1>
  <p>The council approved the plan for a new bridge on Tuesday after three hours of debate in the town hall.</p>
  <p>Work is expected to begin next spring and will take about two years, officials told residents here.</p>
  <p>This podcast is brought to you by ${by}.</p></article></body>`;

test('what the site brings itself is not sponsored', () => {
  expect(readPlain(page('the Harbour Courier')).notices).toEqual([]);
});

test('what somebody else brings is', () => {
  const { notices } = readPlain(page('Acme Bank'));
  expect(notices.flatMap(({ clauses }) => clauses.map(({ kind }) => kind))).toEqual(['SPON']);
});
