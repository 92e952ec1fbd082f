import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { digestReport, translationsOf, translationsWithCompanies } from '../../src/digest/digest.ts';
import type { PageReport } from '../../src/shared/report/report.ts';
import { readHtml } from '../reading.ts';

const OPTIONS = { target: 'en', summaryLength: 'short', watchList: [] } as const;
const pageOf = (name: string) =>
  readHtml(readFileSync(new URL(`../pages/${name}/page.html`, import.meta.url), 'utf8'));

/** Clauses of all notices, each with its translation or the reason why it has none. */
async function told(report: PageReport, target = 'en') {
  const { translations } = await digestReport(report, { ...OPTIONS, target });
  return report.notices.flatMap(({ id, clauses }) =>
    clauses.map(({ text }, at) => {
      const made = translations[id]?.[at];
      return [text.trim(), made?.text ?? made?.reason];
    }),
  );
}

test('what an author holds is told where the company stands without its code', async () => {
  expect(await told(pageOf('column-tw--holds-company'))).toEqual([
    ['截至發稿時，作者持有台積電股票。', 'On the date of publication, the author holds shares of 台積電.'],
    ['作者並未持有鴻海股票。', 'The author does not hold shares of 鴻海.'],
    ['作者持有台積電以外的股票。', 'unknown'],
  ]);
  expect(await told(pageOf('column-jp--holds-company'))).toEqual([
    [
      '開示：筆者はトヨタ自動車の株式を保有しています。',
      'Disclosure: The author holds shares of トヨタ自動車.',
    ],
    ['筆者はソニーグループの株式を保有していません。', 'The author does not hold shares of ソニーグループ.'],
  ]);
});

const column = (notice: string) =>
  readHtml(
    `<html lang="zh-Hant"><title>市場觀察</title><article><h1>市場觀察</h1><p>台股上週收在歷史高點，成交量卻比前一個月少了一成，投資人對於下半年的看法並不一致。</p><p>${notice}</p></article></html>`,
  );

test('a name that the table of securities does not have is none', async () => {
  expect(await told(column('利益揭露：作者持有海灣晶圓股票。'))).toEqual([
    ['作者持有海灣晶圓股票。', 'unknown'],
  ]);
});

test('the other clauses stay as they were made, and all of them where no company helps', async () => {
  const report = pageOf('column-tw--holds-company');
  const made = await translationsOf(report, OPTIONS);
  const gained = await translationsWithCompanies(report, 'en', made);
  expect(gained).not.toBe(made);
  expect(await translationsWithCompanies(report, 'en', gained)).toBe(gained);
  const own = await translationsOf(report, { ...OPTIONS, target: 'zh-Hant' });
  expect(await translationsWithCompanies(report, 'zh-Hant', own)).toBe(own);
});

test('an article that names a company more often than evidence is kept leaves the notice its name', async () => {
  const often = '台積電的股價上漲，台積電的訂單增加，台積電的資本支出提高。'.repeat(10);
  expect(await told(column(`${often}</p><p>利益揭露：作者持有台積電股票。`))).toEqual([
    ['作者持有台積電股票。', 'The author holds shares of 台積電.'],
  ]);
});
