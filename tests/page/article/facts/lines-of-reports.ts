/** Datelines, signatures below the story, and days and names that only look like facts. */
import { article, type FactsRow, h1, meta, title } from './row.ts';

const HARBOUR = 'Harbour to be rebuilt after three years';
const GANG = '市议会同意重建港口';
const REBUILT =
  'Example Harbour Holdings today said that it would rebuild the northern quay, which a storm destroyed three years ago, and that two banks would lend most of the money.';
const DAY = '<div>2025-11-22 14:52</div>';

export const LINES_OF_REPORTS: readonly FactsRow[] = [
  {
    name: 'a newswire’s dateline opens a long paragraph',
    language: 'en',
    top: `${h1(HARBOUR)}<p>NEW YORK, Nov. 12, 2025 /Example Newswire/ -- ${REBUILT}</p>`,
    expected: { date: '2025-11-12' },
  },
  {
    name: 'a day and a dash open a long paragraph',
    language: 'en',
    top: `${h1(HARBOUR)}<p>Nov. 12, 2025 -- ${REBUILT}</p>`,
    expected: { date: '2025-11-12' },
  },
  {
    name: 'an agency in brackets behind place and day',
    language: 'en',
    top: `${h1(HARBOUR)}<p>LONDON, Nov 12 (Example Wire) - ${REBUILT}</p>`,
    expected: { date: null, dateText: 'Nov 12' },
  },
  {
    name: 'a day in a sentence of the story is no day of publication',
    language: 'en',
    top: `${h1(HARBOUR)}<p>The quay is to open on 21 December, the shortest day of the year.</p>`,
    expected: { date: null, dateText: null },
  },
  {
    name: 'a day above the headline is told before one in a sentence',
    language: 'en',
    top: `<div>Thu, 20 Nov, 2025 - 06:36</div>${h1(HARBOUR)}<p>The quay is to open on 21 December, the shortest day of the year.</p>`,
    expected: { date: '2025-11-20' },
  },
  {
    name: 'a day in a Chinese sentence is no day of publication',
    language: 'zh-Hans',
    top: `${h1(GANG)}<p>港口重建工程今年6月8日落幕，市议会随后公布了明年的预算。</p>`,
    expected: { date: null, dateText: null },
  },
  {
    name: 'a count of days is no day',
    language: 'en',
    top: `${h1(HARBOUR)}<table><tr><td>Processing time</td><td>2-3 business days online; longer by mail</td></tr><tr><td>Delivery</td><td>10-12 days</td></tr></table>`,
    expected: { date: null, dateText: null },
  },
  {
    name: 'month and day behind a dash are a day',
    language: 'zh-Hans',
    top: `${h1(GANG)}<div>11-22 14:52</div>`,
    expected: { date: null, dateText: '11-22 14:52' },
  },
  {
    name: 'data of a later day than the shown one tells when a page was moved',
    language: 'en',
    head: article({ headline: HARBOUR, datePublished: '2025-06-12T08:00:00Z' }),
    top: `${h1(HARBOUR)}<div>November 2, 2022</div>`,
    expected: { date: '2022-11-02' },
  },
  {
    name: 'data of an earlier day than the shown one tells when it was first published',
    language: 'en',
    head: article({ headline: HARBOUR, datePublished: '2022-06-12T08:00:00Z' }),
    top: `${h1(HARBOUR)}<div>November 2, 2025</div>`,
    expected: { date: '2022-06-12' },
  },
  {
    name: 'the day where the page is made, not in Greenwich',
    language: 'en',
    head: article({ headline: HARBOUR, datePublished: '2025-11-19T04:50:22Z' }),
    top: `${h1(HARBOUR)}<div>November 18, 2025</div>`,
    expected: { date: '2025-11-18', dateTime: '2025-11-19T04:50Z' },
  },
  {
    name: 'a day in the page’s own zone stands',
    language: 'en',
    head: article({ headline: HARBOUR, datePublished: '2025-11-19T06:30:00-05:00' }),
    top: `${h1(HARBOUR)}<div>November 20, 2025</div>`,
    expected: { date: '2025-11-19' },
  },
  {
    name: 'a teaser’s day is not told where the headline’s own may be read in two ways',
    language: 'en',
    top: `${h1(HARBOUR)}<div>03/01/2017</div><ul><li><a href="/b">Bridge closed</a> <time datetime="2025-12-17">Dec 17</time></li></ul>`,
    expected: { date: null, dateText: '03/01/2017' },
  },
  {
    name: 'an editor is no author',
    language: 'zh-Hans',
    top: `${h1(GANG)}${DAY}<div>责任编辑：王小明</div>`,
    expected: { byline: null },
  },
  {
    name: 'a paper and an editor below the story',
    language: 'zh-Hans',
    head: title(`${GANG}_某某网`),
    top: `${h1(GANG)}${DAY}`,
    bottom: '<div>稿源： 某某早报 编辑： 王小明</div>',
    expected: { source: '某某早报', byline: null },
  },
  {
    name: 'a paper in brackets below the story',
    language: 'zh-Hans',
    head: title(`${GANG}_某某网`),
    top: `${h1(GANG)}${DAY}`,
    bottom: '<p>（来源：某某日报）</p>',
    expected: { source: '某某日报' },
  },
  {
    name: 'where the story’s figures come from is no paper',
    language: 'en',
    head: meta('og:site_name', 'Example Times'),
    top: `${h1(HARBOUR)}<div>12 November 2025</div>`,
    bottom: '<p>Source: National Institute of Harbours</p>',
    expected: { source: 'Example Times' },
  },
  {
    name: 'reporters in brackets behind a dateline',
    language: 'zh-Hans',
    top: `${h1(GANG)}${DAY}<p>某某网北京11月22日电 （记者 王小明 李大同） 昨日，市议会公布了明年的预算。</p>`,
    expected: { byline: '王小明 李大同' },
  },
  {
    name: 'a reporter and a correspondent behind a paper’s own report',
    language: 'zh-Hans',
    top: `${h1(GANG)}${DAY}<p>本报讯(记者王小明 通讯员李大同)市议会昨日公布了明年的预算。</p>`,
    expected: { byline: '王小明' },
  },
  {
    name: 'reporter, correspondent and a space between',
    language: 'zh-Hans',
    top: `${h1(GANG)}${DAY}<p>本报北京11月22日讯（记者 王小明 通讯员 李大同）市议会昨日公布了明年的预算。</p>`,
    expected: { byline: '王小明' },
  },
  {
    name: 'a button for readers is no author',
    language: 'zh-Hans',
    top: `${h1(GANG)}${DAY}`,
    bottom: '<div class="comment-author">点击登录</div><div class="comment-author">昵称</div>',
    expected: { byline: null },
  },
  {
    name: 'what reporters saw is no name',
    language: 'zh-Hans',
    top: `${h1(GANG)}${DAY}<p>某某网北京11月22日电 （记者现场观察）昨日，市议会公布了明年的预算。</p>`,
    expected: { byline: null },
  },
  {
    name: 'two reporters of an agency',
    language: 'zh-Hans',
    top: `${h1(GANG)}${DAY}<div>某某社记者王小明 李大同</div>`,
    expected: { byline: '王小明 李大同' },
  },
  {
    name: 'a site before a day in brackets',
    language: 'zh-Hant',
    head: meta('og:site_name', '新某新聞中心'),
    top: `${h1('市議會同意重建港口')}<div>某某資訊網 (2025-11-22 11:33)</div>`,
    expected: { source: '某某資訊網', date: '2025-11-22' },
  },
  {
    name: 'an agency beside the day',
    language: 'en',
    head: meta('og:site_name', 'Example Times'),
    top: `${h1(HARBOUR)}<div>PTI</div><div>12 November 2025</div>`,
    expected: { source: 'PTI' },
  },
  {
    name: '“By” glued to the name',
    language: 'en',
    top: `${h1(HARBOUR)}<div class="meta"><span class="label">By</span><a href="/j" class="url fn">Jane Doe</a><span>Updated</span><time>February 12, 2025</time></div>`,
    expected: { byline: 'Jane Doe', date: '2025-02-12' },
  },
  {
    name: 'a name before “Last updated”',
    language: 'en',
    top: `${h1(HARBOUR)}<div>By <a href="/j">Jane Doe</a> Last Updated: December 6, 2024</div>`,
    expected: { byline: 'Jane Doe' },
  },
  {
    name: 'a site that gives its short name as the author',
    language: 'zh-Hans',
    head: `${title(`${GANG}_某某新闻中心`)}${meta('author', '某某')}`,
    top: `${h1(GANG)}${DAY}`,
    expected: { byline: null },
  },
  {
    name: 'a company that made the site’s system is no author',
    language: 'zh-Hans',
    head: meta('author', '大方网络科技有限公司'),
    top: `${h1(GANG)}${DAY}`,
    expected: { byline: null },
  },
  {
    name: 'keywords behind the headline in the title',
    language: 'zh-Hans',
    head: title(
      '治港口浪费 莫患“焦虑症”-港口,浪费,焦虑症,市议会,预算,银行,工会,重建,工程,公款消费-某某网-新闻中心',
    ),
    top: '<div><b>治港口浪费 莫患“焦虑症”</b></div>',
    expected: { title: '治港口浪费 莫患“焦虑症”' },
  },
  {
    name: 'a site before two colons',
    language: 'en',
    head: title(`Example News :: ${HARBOUR}`),
    top: h1(HARBOUR),
    expected: { title: HARBOUR, source: 'Example News' },
  },
];
