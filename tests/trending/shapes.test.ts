import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readBlocks } from '../../src/page/blocks/blocks.ts';
import { findTrendingLists } from '../../src/page/trending/find-trending-lists.ts';
import { rowKey } from '../../src/shared/digest.ts';
import { brief, listsOf } from './lists-of.ts';

const only = (html: string) => listsOf(html)[0]?.rows.map(brief);

test('a table reads its columns by their heads', () => {
  expect(
    only(`<section><h2>Trending tickers</h2><table><thead><tr><th>Symbol</th><th>Name</th><th>Volume</th><th>Price</th><th>Change</th><th>% Change</th></tr></thead><tbody>
      <tr><td><a href="/quote/NVDA">NVDA</a></td><td>NVIDIA Corporation</td><td>182.3M</td><td>135.20</td><td>+1.60</td><td>+1.20%</td></tr>
      <tr><td><a href="/quote/F">F</a></td><td>Ford Motor Company</td><td>52.1M</td><td>10.95</td><td>-0.05</td><td>-0.45%</td></tr></tbody></table></section>`),
  ).toEqual([
    '1 filled US:NVDA NVIDIA Corporation 135.20 +1.20%',
    '2 filled US:F Ford Motor Company 10.95 -0.45%',
  ]);
});

test('a Chinese table with rank, code and heat', () => {
  expect(
    only(`<div class="t">个股人气榜</div><table><tr><th>当前排名</th><th>代码</th><th>股票名称</th><th>最新价</th><th>涨跌额</th><th>涨跌幅</th><th>热度</th></tr>
      <tr><td>1</td><td>600519</td><td>贵州茅台</td><td>1480.00</td><td>12.00</td><td>0.82%</td><td>98.2万</td></tr>
      <tr><td>2</td><td>300750</td><td>宁德时代</td><td>251.30</td><td>-3.21</td><td>-1.26%</td><td>88.1万</td></tr></table>`),
  ).toEqual(['1 filled SH:600519 贵州茅台 1480.00 0.82%', '2 filled SZ:300750 宁德时代 251.30 -1.26%']);
});

test('rows of divs, with arrows instead of signs', () => {
  expect(
    only(`<div class="card"><div class="head"><span>Hot stocks</span><a href="/all">More</a></div><div class="body">
      <a class="r" href="https://www.moomoo.com/stock/TSLA-US"><div>1</div><div><div>Tesla</div><div>TSLA</div></div><div>$250.10</div><div><span>▲</span><span>2.31%</span></div></a>
      <a class="r" href="https://www.moomoo.com/stock/AAPL-US"><div>2</div><div><div>Apple</div><div>AAPL</div></div><div>$195.00</div><div>▼ 0.50%</div></a>
      </div></div>`),
  ).toEqual(['1 filled US:TSLA Tesla 250.10 +2.31%', '2 filled US:AAPL Apple 195.00 -0.50%']);
});

test('Korean rows say the direction as a word', () => {
  expect(
    only(`<h3>인기검색 종목</h3><ul id="popularItemList">
      <li><em>1.</em><a href="/item/main.naver?code=005930">삼성전자</a><span>71,500</span><span class="blind">상승</span><span>1,200</span></li>
      <li><em>2.</em><a href="/item/main.naver?code=000660">SK하이닉스</a><span>180,000</span><span class="blind">하락</span><span>500</span></li></ul>`),
  ).toEqual(['1 filled KS:005930 삼성전자 71,500 +1,200', '2 filled KS:000660 SK하이닉스 180,000 -500']);
});

test('Japanese rows with four-digit codes', () => {
  expect(
    only(`<h2>人気ランキング</h2><ol><li><a href="/stock/7203">7203 トヨタ自動車</a><span>2,850</span><span>+1.5%</span></li>
      <li><a href="/stock/130A">130A Veritas In Silico</a><span>812.5</span><span>-0.3%</span></li></ol>`),
  ).toEqual(['1 filled T:7203 トヨタ自動車 2,850 +1.5%', '2 filled T:130A Veritas In Silico 812.5 -0.3%']);
});

test('European rows with commas and minus signs', () => {
  const [list] =
    listsOf(`<h4>Meistgesucht</h4><table><tr><td><a href="/aktien/sap-aktie">SAP SE</a></td><td>231,45 €</td><td>-1,20%</td></tr>
    <tr><td><a href="/aktien/bayer">Bayer</a></td><td>25,10 €</td><td>+0,35 %</td></tr></table>`);
  expect(list?.rows.map(brief)).toEqual(['1 filled - SAP SE 231,45 -1,20%', '2 filled - Bayer 25,10 +0,35%']);
  expect(list?.rows[0]?.currency).toBe('EUR');
});

test('a virtual list says how long it really is', () => {
  const rows = [21, 22, 23]
    .map(
      (n) =>
        `<div role="listitem" aria-setsize="100" aria-posinset="${n}" style="position:absolute;height:40px"><b>US${n}</b><i>(NASDAQ: AAPL)</i><span>+1%</span></div>`,
    )
    .join('');
  const [list] = listsOf(
    `<h2>热门股票</h2><div role="list" style="height:4000px;position:relative">${rows}</div>`,
  );
  expect(list?.rowsStated).toBe(100);
  expect(list?.rows.map((row) => row.rank)).toEqual([21, 22, 23]);
});

test('the better list comes first, others follow', () => {
  const lists =
    listsOf(`<h3>Related stocks</h3><ul><li>AAPL <span>+1%</span></li><li>MSFT <span>+2%</span></li></ul>
    <h3>Most discussed</h3><ol><li>1</li><li>2</li><li>3</li></ol>
    <h3>Top Gainers</h3><ul><li>AMD <span>+9%</span></li><li>INTC <span>+8%</span></li></ul>`);
  expect(lists.map((list) => list.heading)).toEqual(['Most discussed', 'Top Gainers', 'Related stocks']);
});

test('a list without a heading is found by its rows', () => {
  const [list] =
    listsOf(`<div class="side"><div><b>Apple</b><i>AAPL.US</i><u>+1.2%</u></div><div><b>NVIDIA</b><i>NVDA.US</i><u>-0.4%</u></div>
    <div><b>Tencent</b><i>00700.HK</i><u>+0.4%</u></div></div>`);
  expect(list?.rows.map((row) => row.symbol)).toEqual(['US:AAPL', 'US:NVDA', 'HK:00700']);
});

test('two lists under one heading are two lists, and columns that count on are one', () => {
  const row = (name: string, change: string) => `<tr><td>${name}</td><td>98,10</td><td>${change}</td></tr>`;
  const lists =
    listsOf(`<h3>Top/Flop</h3><table>${row('Siemens Energy', '+3,2%')}${row('Infineon', '+2,2%')}</table>
    <table>${row('Bayer', '-3,2%')}${row('SAP', '-1,2%')}</table>`);
  expect(lists.map((list) => list.rows.map((each) => each.name))).toEqual([
    ['Siemens Energy', 'Infineon'],
    ['Bayer', 'SAP'],
  ]);
  const columns = only(
    '<h3>热股榜</h3><ol><li>1 贵州茅台</li><li>2 五粮液</li><li>3 泸州老窖</li></ol><ol start="4"><li>4 洋河股份</li><li>5 山西汾酒</li><li>6 古井贡酒</li></ol>',
  );
  expect(columns?.map((each) => each.slice(0, 1))).toEqual(['1', '2', '3', '4', '5', '6']);
});

test('rows that a script filtered out are no rows; a ticker in brackets belongs to the name before it', () => {
  expect(
    only(
      '<h3>Top gainers</h3><ul><li>Beyond Meat (BYND) +12.5%</li><li style="display:none">Intel (INTC) +3%</li><li>AMD (AMD) +3.2%</li></ul>',
    ),
  ).toEqual(['1 filled US:BYND Beyond Meat - +12.5%', '2 filled US:AMD AMD - +3.2%']);
});

test('a list in an open shadow root is read, heading inside or outside', () => {
  const { window } = new JSDOM(
    '<main><h3>Trending stocks</h3><hot-list></hot-list><other-list></other-list></main>',
    { url: 'https://example.com/' },
  );
  const fill = (name: string, html: string) => {
    const root = window.document.querySelector(name)?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = html;
  };
  fill('hot-list', '<ol><li>Apple (AAPL) +1%</li><li>Tesla (TSLA) -2%</li></ol>');
  fill('other-list', '<h4>Top Gainers</h4><ul><li>AMD (AMD) +3.2%</li><li>Intel (INTC) +1.1%</li></ul>');
  const lists = findTrendingLists(readBlocks(window.document, 'https://example.com/'));
  expect(lists.map(({ heading, rows }) => [heading, rows.map(({ symbol }) => symbol)])).toEqual([
    ['Trending stocks', ['US:AAPL', 'US:TSLA']],
    ['Top Gainers', ['US:AMD', 'US:INTC']],
  ]);
});

test('a list that its rows changed places in is the same list in another order', () => {
  const html = (names: string[]) =>
    `<h3>Hot stocks</h3><ol>${names.map((name) => `<li>${name} +1%</li>`).join('')}</ol>`;
  const keys = (names: string[]) => listsOf(html(names))[0]?.rows.map(rowKey);
  const before = keys(['Apple (AAPL)', 'Tesla (TSLA)', 'AMD (AMD)']);
  const after = keys(['AMD (AMD)', 'Apple (AAPL)', 'Tesla (TSLA)']);
  expect(before).toEqual(['US:AAPL', 'US:TSLA', 'US:AMD']);
  expect([...(after ?? [])].sort()).toEqual([...(before ?? [])].sort());
});

test('a code over a link to another market yields to the link', () => {
  expect(
    only(
      '<h3>Palmarès</h3><ul><li><a href="/cours/1rPMC/">LVMH</a> <span>604,30</span> <span>+2,02%</span></li><li><a href="/cours/1rPOR/">L’ORÉAL</a> <span>361,20</span> <span>-1%</span></li></ul>',
    ),
  ).toEqual(['1 filled PA:MC LVMH 604,30 +2,02%', '2 filled PA:OR L’ORÉAL 361,20 -1%']);
});

test('a link that is no web address is none', () => {
  const [list] = listsOf(
    '<h3>Hot stocks</h3><ul><li><a href="javascript:alert(1)">Apple</a> AAPL +1%</li><li><a href="data:text/html,x">Tesla</a> TSLA +2%</li></ul>',
  );
  expect(list?.rows.map(({ symbol, url }) => [symbol, url])).toEqual([
    ['US:AAPL', null],
    ['US:TSLA', null],
  ]);
});
