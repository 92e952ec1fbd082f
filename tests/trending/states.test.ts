import { expect, test } from 'vitest';
import { brief, listsOf } from './lists-of.ts';

const ten = Array.from({ length: 10 }, (_, index) => index + 1);
const pendingRanks = ten.map((rank) => `${rank} pending - - - -`);

for (const [what, items] of Object.entries({
  'with ranks only': ten.map((rank) => `<li>${rank}</li>`),
  'with a rank and blank cells': ten.map((rank) => `<li><span>${rank}</span><div></div><div> </div></li>`),
  'with nothing at all': ten.map(() => '<li></li>'),
  'with placeholders': ten.map(() => '<li><span>--</span><span>--</span></li>'),
})) {
  test(`ten blank rows ${what} are ten pending rows`, () => {
    const [list] = listsOf(`<p>Some story.</p><h3>熱議股票</h3><ol>${items.join('')}</ol>`);
    expect(list?.heading).toBe('熱議股票');
    expect(list?.rows.map(brief)).toEqual(pendingRanks);
  });
}

test('rows fill one by one', () => {
  const [list] = listsOf(
    '<div>熱議股票</div><ol><li><span>1</span><a href="/stock/00700">騰訊控股</a><span>00700</span><span>385.20</span><span>+1.25%</span></li><li>2</li></ol>',
  );
  expect(list?.rows.map(brief)).toEqual(['1 filled HK:00700 騰訊控股 385.20 +1.25%', '2 pending - - - -']);
  expect(list?.rows[0]?.url).toBe('https://example.com/stock/00700');
});

test('an advertisement among the rows is an ad, by its label or by its mark', () => {
  const [list] = listsOf(`<h2>热股榜</h2><div>
    <div class="row"><i>1</i><b>贵州茅台</b><em>SH600519</em><u>+0.5%</u></div>
    <div class="row"><b>某某证券开户</b><span>广告</span></div>
    <div class="row is-ad"><b>Free trades</b></div>
    <div class="row"><i>2</i><b>宁德时代</b><em>SZ300750</em><u>-1.5%</u></div></div>`);
  expect(list?.rows.map(brief)).toEqual([
    '1 filled SH:600519 贵州茅台 - +0.5%',
    '- ad - 某某证券开户 - -',
    '- ad - Free trades - -',
    '2 filled SZ:300750 宁德时代 - -1.5%',
  ]);
});

test('blank rows under a heading that does not name stocks are no list of stocks', () => {
  expect(listsOf('<h3>Trending</h3><ol><li></li><li></li><li></li></ol>')).toEqual([]);
});
