import { expect, test } from 'vitest';
import { listsOf } from './lists-of.ts';

const items = (texts: string[]) =>
  `<ul>${texts.map((text) => `<li><a href="/news/${text.length}">${text}</a></li>`).join('')}</ul>`;

/** Rows that would be a list of stocks under another heading, or none. */
const stocks =
  '<table><tr><td>AAPL.US</td><td>Apple</td><td>269.43</td><td>-0.38%</td></tr><tr><td>NVDA.US</td><td>NVIDIA</td><td>188.15</td><td>+0.04%</td></tr><tr><td>TSLA.US</td><td>Tesla</td><td>445.23</td><td>+3.66%</td></tr></table>';

test('the rows that are refused under some headings are a list under others', () => {
  expect(listsOf(`<h3>Trending stocks</h3>${stocks}`)[0]?.rows).toHaveLength(3);
  expect(listsOf(`<h3>Shares of the day</h3>${stocks}`)[0]?.rows).toHaveLength(3);
});

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
  'a ranking of authors with their returns': `<h3>Top analysts</h3><ol><li>Jane Doe <span>+32.1%</span></li><li>John Smith <span>+28.4%</span></li><li>Ann Lee <span>+21.0%</span></li></ol>`,
  'most read, numbered, with tickers in the titles': `<h3>Most read</h3><ol><li>1 Nvidia (NVDA) slips as chip rally fades into the close</li><li>2 Apple (AAPL) to open a store in every state next year</li><li>3 Why the Fed will hold rates again in December</li></ol>`,
  'Chinese articles under a hot list': `<h3>热榜</h3><ol><li>1 贵州茅台三季报出炉：净利润增长6.25%</li><li>2 突发！多家银行宣布下调存款利率</li><li>3 A股收评：沪指跌0.5%失守四千点</li></ol>`,
  'the watch list of the reader': `<h3>My Watchlist</h3>${stocks}`,
  'the watch list of the reader, in Chinese': `<h3>我的自选股</h3>${stocks}`,
  'a portfolio': `<h3>Model portfolio</h3>${stocks}`,
  'a German depot': `<h3>Musterdepot</h3>${stocks}`,
  'indices of markets':
    '<h3>Markets</h3><table><tr><td>^GSPC</td><td>S&amp;P 500</td><td>6,832.43</td><td>+1.54%</td></tr><tr><td>^DJI</td><td>Dow Jones</td><td>47,368.63</td><td>+0.81%</td></tr><tr><td>^IXIC</td><td>Nasdaq</td><td>23,527.17</td><td>+2.27%</td></tr></table>',
  'indices by name':
    '<h3>Indizes</h3><ul><li>DAX <span>+1.2%</span></li><li>CAC 40 <span>+0.9%</span></li><li>SMI <span>-0.1%</span></li></ul>',
  currencies:
    '<h3>Währungen</h3><table><tr><td>EUR/USD</td><td>1,1562</td><td>+0,11%</td></tr><tr><td>USD/JPY</td><td>154,15</td><td>-0,02%</td></tr><tr><td>GBP/USD</td><td>1,3170</td><td>+0,05%</td></tr></table>',
  'a menu of market pages':
    '<nav><ul><li><a href="/stocks/US">US</a></li><li><a href="/stocks/HK">HK</a></li><li><a href="/stocks/CN">CN</a></li></ul></nav>',
  'prices in the story':
    '<article><p>Prices:</p><table><tr><td>Wheat</td><td>$5.20</td><td>-1.2%</td></tr><tr><td>Corn</td><td>$4.31</td><td>+0.4%</td></tr><tr><td>Soy</td><td>$11.02</td><td>+0.9%</td></tr></table></article>',
  'poll results':
    '<h3>Popular</h3><ul><li>Bulls <b>54%</b></li><li>Bears <b>31%</b></li><li>Neither <b>15%</b></li></ul>',
  'headlines with cashtags': `<h3>Popular</h3>${items(['Why $TSLA bulls will not give up this year', 'Is it too late to buy $NVDA now that it has split?', 'The case against $AAPL after the event'])}`,
}))
  test(`${what}: no list of stocks`, () => expect(listsOf(html)).toEqual([]));
