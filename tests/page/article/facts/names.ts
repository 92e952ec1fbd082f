import { article, type FactsRow, h1, meta, title } from './row.ts';

const HARBOUR = 'Harbour to be rebuilt after ten years';
const GANG = '港口十年後重建 股價創新高';

const under = (line: string) => `${h1(HARBOUR)}${line}`;

/** Lines in which what stands where a name may is none. */
export const NAMES: readonly FactsRow[] = [
  {
    name: 'a By in a block of its own, the name in the next',
    language: 'en',
    top: under('<div class="byline">By</div><div class="byline"><a href="/jd">Jane Doe</a></div>'),
    expected: { byline: 'Jane Doe' },
  },
  {
    name: 'a By alone, the name only in the data',
    language: 'en',
    head: article({ author: { '@type': 'Person', name: 'Jane Doe' } }),
    top: under('<div class="author">By</div><div>4 min read</div>'),
    expected: { byline: 'Jane Doe' },
  },
  {
    name: 'a day and a month in the authors’ box',
    language: 'en',
    head: meta('author', 'Joe Roe'),
    top: under('<div class="author-date">Monday November <b>18, 2024</b> 7:45 am</div>'),
    expected: { byline: 'Joe Roe', date: '2024-11-18' },
  },
  {
    name: 'a name, then the date behind a word',
    language: 'en',
    top: under('<div><span>By</span> <a href="/jd">Jane Doe</a> Updated <time>Nov 13, 2024</time></div>'),
    expected: { byline: 'Jane Doe', date: '2024-11-13' },
  },
  {
    name: 'a post that names nobody',
    language: 'en',
    top: under(
      '<div class="author"><i>Contributing Writer</i></div><div class="author"><b>Jane Doe</b></div>',
    ),
    expected: { byline: 'Jane Doe' },
  },
  {
    name: 'a site’s name with what surrounds it',
    language: 'en',
    head: meta('og:site_name', ', Example Times;'),
    top: under(''),
    expected: { source: 'Example Times' },
  },
  {
    name: 'a post before the paper',
    language: 'en',
    head: article({ publisher: { '@type': 'Organization', name: 'Associate Editor, Example Times' } }),
    top: under(''),
    expected: { source: 'Example Times' },
  },
  {
    name: 'a slogan behind the site’s name',
    language: 'en',
    head: meta('og:site_name', 'Example • Experience the next wave of banking'),
    top: under(''),
    expected: { source: 'Example' },
  },
  {
    name: 'a section is no source',
    language: 'zh-Hant',
    head: title(`${GANG} - 新聞`),
    top: h1(GANG),
    expected: { source: null },
  },
  {
    name: 'a number that counts is no part of a paper’s name',
    language: 'zh-Hans',
    head: meta('og:site_name', '24 某某晚报'),
    top: h1(GANG),
    expected: { source: '某某晚报' },
  },
  {
    name: 'a label inside the data',
    language: 'zh-Hans',
    head: meta('og:site_name', '来源：某某广播网'),
    top: h1(GANG),
    expected: { source: '某某广播网' },
  },
  {
    name: 'a Taiwanese report opens with paper and reporter in brackets',
    language: 'zh-Hant',
    top: `${h1(GANG)}<div>2025-11-22</div><div>【某某晚報╱記者李樹人／即時報導】</div>`,
    expected: { source: '某某晚報', byline: '李樹人' },
  },
  {
    name: 'an agency’s reporter, place and day',
    language: 'zh-Hant',
    top: `${h1(GANG)}<p>（某某社記者王小明台北22日電）港口今天動工，工程為期兩年，沿岸交通將分段管制。</p>`,
    expected: { byline: '王小明' },
  },
  {
    name: 'who writes a live report now, and who wrote before',
    language: 'en',
    top: under('<p>By <a href="/jd">Jane Doe</a> (now) and <a href="/jr">John Roe</a> (earlier)</p>'),
    expected: { byline: 'Jane Doe and John Roe' },
  },
  {
    name: 'the same in one text',
    language: 'en',
    top: under('<p>By Jane Doe (now) and John Roe (earlier)</p>'),
    expected: { byline: 'Jane Doe and John Roe' },
  },
];
