import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPlain } from '../reading.ts';

/** `POS- POS / POS | text | party=…; amount=…; names=…`; see the head of the file. */
const rows = readFileSync(new URL('./phrases/denials.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(' | ').map((each) => each.trim()));

const STORY =
  '<p>The council approved the plan for a new bridge on Tuesday after three hours of debate in the town hall.</p>' +
  '<p>Work is expected to begin next spring and will take about two years, officials told residents here.</p>';

describe('how far a denial reaches', () => {
  test.each(rows)('%s: %s', (kinds = '', text = '', facts = '') => {
    const { notices } = readPlain(
      `<body><article><h1>New bridge</h1>${STORY}</article><div><p>${text}</p></div></body>`,
    );
    const clauses = notices.flatMap((notice) => notice.clauses);
    expect(kinds.split(' / ')).toContain(
      clauses.map(({ kind, denied }) => kind + (denied ? '-' : '')).join(' '),
    );
    const said = clauses.filter(({ denied }) => !denied);
    for (const fact of facts ? facts.split('; ') : []) {
      const [name = '', value = ''] = fact.split('=');
      const [clause] = said.length > 0 ? said : clauses;
      if (name === 'names') expect(clause?.names).toContain(value);
      else expect(clause).toMatchObject({ [name]: value });
    }
  });
});
