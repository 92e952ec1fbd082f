import { describe, expect, test } from 'vitest';
import { judge } from '../../src/page/notices/verdict.ts';
import type { Story } from '../../src/page/page.ts';
import { readHtml } from '../reading.ts';

/** No rule understands it; its words together tell PAID. */
const OVERHEARD = "L'appareil nous a été laissé gracieusement par Fairphone à l'issue de l'essai.";
const HELD = 'Disclosure: The author owns 500 shares of Tesla.';
const AFFILIATE = 'This page contains affiliate links.';
const story = { facts: { opinion: false } } as Story;
const told = (footer: string) =>
  readHtml(`<body><main><article><h1>New bridge</h1>
    <p>The council approved the plan for a new bridge on Tuesday after three hours of debate in the town hall.</p>
    <p>Work is expected to begin next spring and will take about two years, officials told residents here.</p>
    <p>The bridge is to be paid for by the city and by the county, which has set aside forty million for it.</p>
    <p>${OVERHEARD}</p></article></main><footer><p>${footer}</p></footer></body>`);

describe('what only its words together tell is likely', () => {
  test('in the clause, and in the verdict that rests on it', () => {
    const { notices, verdict } = told('© 2026');
    expect(notices.flatMap(({ clauses }) => clauses.map(({ toldBy }) => toldBy))).toEqual(['words']);
    expect(verdict).toMatchObject({ code: 'paid', likely: ['paid'], severity: 4 });
  });
  test('and outweighs what matters less and is sure', () =>
    expect(told(AFFILIATE).verdict).toMatchObject({ code: 'paid', likely: ['paid'], also: ['affiliate'] }));
  test('but stands behind what matters alike and is sure', () =>
    expect(told(HELD).verdict).toMatchObject({
      code: 'holds',
      also: ['paid'],
      likely: ['paid'],
      securities: ['Tesla'],
    }));
  test('not where a phrase tells the same: that clause speaks, though only the likely one has a name', () => {
    const { notices } = told('The author owns shares of companies mentioned in this article.');
    const both = notices.map((notice) => ({
      ...notice,
      clauses: notice.clauses.map((clause) =>
        clause.toldBy === 'words' ? { ...clause, kind: 'POS' as const, names: ['Fairphone'] } : clause,
      ),
    }));
    expect(judge(both, story)).toMatchObject({ code: 'holds', likely: [], securities: [] });
  });
});
