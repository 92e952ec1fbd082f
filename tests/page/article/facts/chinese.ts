import { type FactsRow, h1, meta, title } from './row.ts';

const GANG = '港口十年後重建 股價創新高';
const KOU = '港口十年后重建 股价创新高';

export const CHINESE: readonly FactsRow[] = [
  {
    name: 'a Taiwanese line of day, time and reporter',
    language: 'zh-Hant',
    head: meta('og:site_name', '某某日報'),
    top: `${h1(GANG)}<div>2025年11月22日 週六 下午3:20</div><div>記者王小明／台北報導</div>`,
    expected: {
      title: GANG,
      source: '某某日報',
      byline: '王小明',
      date: '2025-11-22',
      dateTime: '2025-11-22T15:20',
    },
  },
  {
    name: 'a year of the Republic',
    language: 'zh-Hant',
    top: `${h1(GANG)}<div>民國114年11月22日</div>`,
    expected: { date: '2025-11-22' },
  },
  {
    name: 'hours ago, not known when',
    language: 'zh-Hant',
    top: `${h1(GANG)}<div>2小時前</div>`,
    expected: { date: null, dateText: '2小時前' },
  },
  {
    name: 'hours ago, known when',
    language: 'zh-Hant',
    based: true,
    top: `${h1(GANG)}<div>5 小時前</div>`,
    expected: { date: '2025-11-21', dateText: '5 小時前' },
  },
  {
    name: 'a day without a year',
    language: 'zh-Hant',
    top: `${h1(GANG)}<div>11月22日</div>`,
    expected: { date: null, dateText: '11月22日' },
  },
  {
    name: 'a labelled time of publication and a source',
    language: 'zh-Hant',
    top: `${h1(GANG)}<div>發佈時間：2025/11/22 09:30</div><div>來源：某某網</div>`,
    expected: { date: '2025-11-22', dateTime: '2025-11-22T09:30', source: '某某網' },
  },
  {
    name: 'sections and the site behind the headline',
    language: 'zh-Hant',
    head: `${title(`${GANG} | 財經 | 某某新聞網`)}${meta('og:title', `${GANG} | 財經 | 某某新聞網`)}`,
    top: h1(GANG),
    expected: { title: GANG, source: '某某新聞網' },
  },
  {
    name: 'a writer behind a slash',
    language: 'zh-Hant',
    top: `${h1(GANG)}<p>文／王小明</p><p>2025-11-22</p>`,
    expected: { byline: '王小明', date: '2025-11-22' },
  },
  {
    name: 'yesterday, known when',
    language: 'zh-Hant',
    based: true,
    top: `${h1(GANG)}<div>昨天 21:00</div>`,
    expected: { date: '2025-11-21', dateText: '昨天 21:00' },
  },
  {
    name: 'one line of day, source and author',
    language: 'zh-Hans',
    top: `${h1(KOU)}<div>2024-10-31 21:30 来源：证券某报网 作者：王五</div>`,
    expected: {
      title: KOU,
      date: '2024-10-31',
      dateTime: '2024-10-31T21:30',
      source: '证券某报网',
      byline: '王五',
    },
  },
  {
    name: 'underscores before sections and site',
    language: 'zh-Hans',
    head: title(`${KOU}_股票频道_某某财经`),
    top: h1(KOU),
    expected: { title: KOU, source: '某某财经' },
  },
  {
    name: 'a Chinese date with Beijing time',
    language: 'zh-Hans',
    top: `${h1(KOU)}<div>2024年10月31日 21:30（北京时间）</div>`,
    expected: { date: '2024-10-31', dateTime: '2024-10-31T21:30+08:00' },
  },
  {
    name: 'a day and a time without a year',
    language: 'zh-Hans',
    top: `${h1(KOU)}<div>10月31日 21:30</div>`,
    expected: { date: null, dateText: '10月31日 21:30' },
  },
  {
    name: 'yesterday, not known when',
    language: 'zh-Hans',
    top: `${h1(KOU)}<div>昨天 21:00</div>`,
    expected: { date: null, dateText: '昨天 21:00' },
  },
  {
    name: 'data of the application',
    language: 'zh-Hans',
    head: `<script type="application/json" id="__APP_DATA__">${JSON.stringify({ news: { title: KOU, media: '某某快讯', pubTimestamp: 1730381400 } })}</script>`,
    top: `${h1(KOU)}<div>10-31</div>`,
    expected: { source: '某某快讯', date: '2024-10-31', dateText: '10-31' },
  },
  {
    name: 'an editor is no author',
    language: 'zh-Hans',
    top: `${h1(KOU)}<div>2024-10-31</div><div>来源：某某社</div><div>记者 王五 李四</div>`,
    expected: { source: '某某社', byline: '王五 李四' },
  },
];
