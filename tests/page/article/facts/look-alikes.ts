/** What looks like a name or the day of publication and is none, and what was overlooked beside it. */
import { article, type FactsRow, h1, ld, meta, title } from './row.ts';

const HARBOUR = 'Harbour to be rebuilt after three years';
const GANG = '市议会同意重建港口';

export const LOOK_ALIKES: readonly FactsRow[] = [
  {
    name: 'a sentence about reporters names none',
    language: 'zh-Hans',
    top: `${h1(GANG)}<div>2025-11-22 14:52</div><p>记者注意到，在长达一万八千多字的报告中，超六成的笔墨都在介绍明年的任务。</p>`,
    expected: { byline: null },
  },
  {
    name: 'what a reporter said on air is no name',
    language: 'zh-Hans',
    top: `${h1(GANG)}<div>2025-11-22 14:52</div><p>记者：我现在正在港口售票大厅，今天在这里买票的旅客并不多，队伍前面只有十几个人。</p>`,
    expected: { byline: null },
  },
  {
    name: 'a reporter’s short question is no name',
    language: 'zh-Hans',
    top: `${h1(GANG)}<div>2025-11-22 14:52</div><p>记者：你怎样看这个决定？</p>`,
    expected: { byline: null },
  },
  {
    name: 'a sign that begins a menu entry is no “by”',
    language: 'zh-Hans',
    top: `<ul><li>文章处理费</li><li>编辑部介绍</li></ul>${h1(GANG)}`,
    expected: { byline: null },
  },
  {
    name: 'a sign parted from the name is',
    language: 'zh-Hans',
    top: `${h1(GANG)}<div>文 | 王小明</div>`,
    expected: { byline: '王小明' },
  },
  {
    name: 'an editor’s number is no name',
    language: 'zh-Hans',
    top: `${h1(GANG)}<div>2025-11-22 15:32</div><div>责任编辑：AP0015</div>`,
    expected: { byline: null },
  },
  {
    name: 'who took the picture did not write the story',
    language: 'zh-Hans',
    top: `${h1(GANG)}<div>2025-11-22 15:32</div><div>港口今天动工。本报记者 郭立新 摄</div><p>某某日报11月22日讯(记者 柳小明)港口今天动工。</p>`,
    expected: { byline: '柳小明' },
  },
  {
    name: 'the paper behind the date, among links',
    language: 'zh-Hans',
    head: title(`${GANG}_新闻_某某网`),
    top: `${h1(GANG)}<div><a href="/">http://www.example.com</a> 2025年11月22日14:52 <a href="/p">某某晚报</a> <a href="/c">我要评论(0)</a></div>`,
    expected: { source: '某某晚报', date: '2025-11-22' },
  },
  {
    name: '“reprinted” is no source',
    language: 'zh-Hans',
    top: `${h1(GANG)}<div>2025-11-22 15:32 来源：转载文章</div>`,
    expected: { source: null },
  },
  {
    name: 'a story taken from a paper',
    language: 'zh-Hans',
    top: `${h1(GANG)}<div>2025-11-22 15:32</div><div>摘自：某某晚报</div>`,
    expected: { source: '某某晚报' },
  },
  {
    name: 'a site that names itself as the author is the source',
    language: 'en',
    head: meta('author', 'EXAMPLE.PL'),
    top: `${h1(HARBOUR)}<p>2025-11-22</p>`,
    expected: { source: 'EXAMPLE.PL', byline: null },
  },
  {
    name: 'a dash left behind a name',
    language: 'en',
    top: `${h1(HARBOUR)}<p>By Jane Doe - www.example.com</p>`,
    expected: { byline: 'Jane Doe' },
  },
  {
    name: 'three authors, each a link',
    language: 'en',
    top: `${h1(HARBOUR)}<div>Written by <a href="/d">Danielle de Souza</a>, <a href="/e">Donna Endicott</a>, and <a href="/n">Natalie Nguyen</a></div>`,
    expected: { byline: 'Danielle de Souza, Donna Endicott, and Natalie Nguyen' },
  },
  {
    name: 'the authors of a paper',
    language: 'en',
    head: `${meta('author', 'Example Publishers Inc')}<meta name="citation_author" content="Jane Doe"><meta name="citation_author" content="John Roe">`,
    top: h1(HARBOUR),
    expected: { byline: 'Jane Doe, John Roe' },
  },
  {
    name: 'the agency under the authors, where no site is named',
    language: 'en',
    head: meta('og:site_name', 'Hosted'),
    top: `<div>Nov. 22, 2025 5:52 AM EST</div>${h1(HARBOUR)}<div>By JANE DOE and JOHN ROE</div><div>Example Press</div>`,
    expected: { source: 'Example Press', byline: 'JANE DOE and JOHN ROE' },
  },
  {
    name: 'the day at the top of the site is not the story’s',
    language: 'en',
    top: `<div>Saturday, Nov 22 2025 3PM 5°C 6PM 2°C</div>${h1(HARBOUR)}<p>By Jane Doe</p><p>Last updated at 7:42 AM on 20th November 2025</p>`,
    expected: { date: '2025-11-20' },
  },
  {
    name: 'the day of the last change confirms no other',
    language: 'en',
    head: article({
      headline: HARBOUR,
      datePublished: '2024-04-10T19:30:39Z',
      dateModified: '2025-09-04T19:24:33Z',
    }),
    top: `${h1(HARBOUR)}<div>Last updated: <time datetime="2025-09-04T19:24:33Z">Sep 4, 2025</time></div>`,
    expected: { date: '2024-04-10' },
  },
  {
    name: 'where only the last change is told, it is the day',
    language: 'en',
    head: meta('article:modified_time', '2025-03-18T21:07:29+00:00'),
    top: h1(HARBOUR),
    expected: { date: '2025-03-18' },
  },
  {
    name: 'a page that is no article in its data has its day all the same',
    language: 'en',
    head: ld({ '@type': 'WebPage', name: HARBOUR, datePublished: '2020-04-21T17:16:41+00:00' }),
    top: h1(HARBOUR),
    expected: { date: '2020-04-21' },
  },
  {
    name: 'the time behind a day is no year, and a copyright line has no day',
    language: 'en',
    top: `<div>${HARBOUR}</div><p>Copyright © 1997-Wed Apr 10 09:34:05 GMT+02 2013 Example</p>`,
    expected: { dateText: null },
  },
  {
    name: 'a site’s name in other letters than its address’s, where the page shows the headline without it',
    language: 'en',
    head: title(`ΠΑΡΑΔΕΙΓΜΑ : ${HARBOUR}`),
    top: `<div>${HARBOUR}</div>`,
    expected: { title: HARBOUR },
  },
  {
    name: 'the shown headline is believed before one for search engines that is worded like it',
    language: 'en',
    head: `${title('The most popular harbour of 2024 & 5 trends to watch in 2025')}${article({ headline: 'The most popular harbour of 2024 & 5 trends to watch in 2025' })}`,
    top: `<header>${h1('The No. 1 most popular harbour of 2024 — and 5 harbour trends to expect in 2025')}</header>`,
    expected: { title: 'The No. 1 most popular harbour of 2024 — and 5 harbour trends to expect in 2025' },
  },
  {
    name: 'words that begin as labels and months of other languages do',
    language: 'en',
    top: `${h1('Harbour to be rebuilt')}<div>AV Club</div><div>Text Size</div><div>LED 12</div><div>iPhone Pro 15</div><div>K-Mart 12</div>`,
    expected: { byline: null, source: null, date: null, dateText: null },
  },
  {
    name: 'November as Poles write it, which Croats call October',
    language: 'en',
    top: `${h1('Port zostanie odbudowany')}<div>18 listopada 2025</div>`,
    expected: { date: '2025-11-18' },
  },
  {
    name: 'a list of reporters who are read most names nobody',
    language: 'ko',
    top: `${h1('항만 재건 삼 년 만에 합의')}<div>경제 많이본 기자</div><div>2025.11.18 09:30</div>`,
    expected: { byline: null, source: null },
  },
];
