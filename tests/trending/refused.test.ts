import { expect, test } from 'vitest';
import { listsOf } from './lists-of.ts';

const items = (texts: string[]) =>
  `<ul>${texts.map((text) => `<li><a href="/news/${text.length}">${text}</a></li>`).join('')}</ul>`;

for (const [what, html] of Object.entries({
  'articles under a heading about stocks': `<h3>热门股票</h3>${items(['贵州茅台发布三季报，净利润同比增长百分之六点二', '宁德时代宣布与多家车企达成长期合作协议', '美股三大指数集体收涨，科技股领涨大盘'])}`,
  'articles under Trending': `<h3>Trending</h3>${items(['Why Nvidia stock fell 3% on Monday', 'Five stocks to buy before Christmas', 'Fed holds rates'])}`,
  'most read': `<h3>Most popular</h3><ol><li>Stocks slip 1.2% as oil jumps</li><li>Dollar up 0.5% on the week</li><li>Gold hits record</li></ol>`,
  authors: `<h3>Most popular</h3><ul><li>Jane Doe</li><li>John Smith</li><li>Ann Lee</li></ul>`,
  'sections of a site': `<h3>Hot</h3><ul><li>World</li><li>Markets</li><li>Sports</li></ul>`,
  'a table of results inside a story': `<table><tr><th>Quarter</th><th>Revenue</th><th>Growth</th></tr><tr><td>Q1</td><td>$5.1B</td><td>+3.2%</td></tr><tr><td>Q2</td><td>$5.4B</td><td>+4.1%</td></tr><tr><td>Q3</td><td>$5.9B</td><td>+6.0%</td></tr></table>`,
  coins:
    '<h3>Trending</h3><table><tr><td>BTC</td><td>Bitcoin</td><td>$100,000</td><td>+1%</td></tr><tr><td>ETH</td><td>Ethereum</td><td>$3,000</td><td>+2%</td></tr></table>',
  'tabs of a list that is not there':
    '<h3>热门股票</h3><ul><li>全球</li><li>沪深</li><li>港股</li><li>美股</li></ul>',
  'headlines with cashtags': `<h3>Popular</h3>${items(['Why $TSLA bulls will not give up this year', 'Is it too late to buy $NVDA now that it has split?', 'The case against $AAPL after the event'])}`,
}))
  test(`${what}: no list of stocks`, () => expect(listsOf(html)).toEqual([]));
