import type { Kind, Severity } from '../../src/shared/report/kinds.ts';
import type { Clause, Notice, PageReport, Row, TrendingList } from '../../src/shared/report/report.ts';

/** Reports in the shape of real ones: a quiet page and a loud one. */

function clause(
  text: string,
  start: number,
  kind: Kind,
  severity: Severity,
  more: Partial<Clause> = {},
): Clause {
  return {
    text,
    start,
    kind,
    severity,
    denied: false,
    toldBy: 'phrase',
    symbols: [],
    names: [],
    party: null,
    amount: null,
    edited: null,
    why: [],
    ...more,
  };
}

function notice(
  id: number,
  language: string,
  parts: [string, Kind, Severity, Partial<Clause>?][],
  more: Partial<Notice> = {},
): Notice {
  let text = '';
  const clauses = parts.map(([words, kind, severity, extra]) => {
    const made = clause(words, text.length, kind, severity, extra);
    text += words;
    return made;
  });
  return {
    id,
    text,
    language,
    visible: true,
    place: 'after-article',
    spans: [{ block: 90 + id, start: 0, end: text.length }],
    clauses,
    hiddenCharacters: 0,
    why: [],
    ...more,
  };
}

function row(rank: number, more: Partial<Row> = {}): Row {
  return {
    rank,
    state: 'filled',
    name: null,
    symbol: null,
    symbolText: null,
    price: null,
    currency: null,
    change: null,
    url: null,
    block: 200 + rank,
    ...more,
  };
}

const pendingRow = (rank: number) => row(rank, { state: 'pending', block: null });
const list = (heading: string, rows: Row[], rowsStated: number | null = null): TrendingList => ({
  heading,
  rows,
  rowsStated,
  why: [],
});

export const SENTENCES = [
  'The Harbour Light Company said on Tuesday that its third-quarter revenue rose 12.4% to $318 million.',
  'Orders for marine sensors, which make up two fifths of sales, did not grow for the first time in three years.',
  'Chief executive Ana Ruiz expects the order book to recover “not before the spring”.',
  'Shen Gong Shares, which supplies its silicon parts, fell 3.1% in Shanghai.',
];

const blocks = SENTENCES.map((text, id) => ({
  id,
  text,
  shape: 'paragraph' as const,
  language: 'en',
  place: 'main' as const,
}));

/** A page as the seed is: English story, Chinese notice, a list that the page has not filled. */
export const quietReport: PageReport = {
  format: 1,
  url: 'https://news.example/post/1042',
  readAt: 1_761_900_000_000,
  language: 'en',
  state: 'ready',
  pageKind: 'article',
  blocks,
  article: {
    title: 'Harbour Light’s orders stop growing as shipyards wait for the spring, and a supplier pays for it',
    source: 'Deep News',
    byline: null,
    date: '2025-10-31',
    dateTime: null,
    dateText: '10/31',
    language: 'en',
    spans: SENTENCES.map((text, block) => ({ block, start: 0, end: text.length })),
    opinion: false,
    why: [],
  },
  notices: [
    notice(0, 'zh-Hant', [
      ['免責聲明：投資有風險，', 'RISK', 1],
      ['本文並非投資建議，', 'NOADV', 1],
      ['以上內容不應被視為任何金融產品的購買或出售要約、建議或邀請，', 'NOOFF', 1],
      ['作者或其他用戶的任何相關討論、評論或帖子也不應被視為此類內容。', 'THIRD', 2],
      ['本公司對信息的準確性和完整性不承擔任何責任或保證，', 'ACC', 1],
    ]),
  ],
  verdict: { severity: 2, code: 'standard', also: [], likely: [], securities: [], party: null, amount: null },
  trendingLists: [
    list(
      '熱議股票',
      Array.from({ length: 10 }, (_, i) => pendingRow(i + 1)),
    ),
  ],
  left: [],
};

/** A page with much to disclose. */
export const loudReport: PageReport = {
  ...quietReport,
  article: quietReport.article && {
    ...quietReport.article,
    title: 'Why I keep buying Nvidia',
    byline: 'M. Okafor',
    opinion: true,
  },
  notices: [
    ...quietReport.notices,
    notice(
      1,
      'en',
      [
        [
          'The author holds shares of Nvidia and Shen Gong Shares. ',
          'POS',
          4,
          { symbols: ['US:NVDA', 'SH:688233'] },
        ],
        ['This article was produced with the help of AI and edited by a person. ', 'AI', 3, { edited: true }],
        ['We may earn a commission when you open an account through our links. ', 'AFF', 3],
        ['We received no payment from the companies named. ', 'PAID', 1, { denied: true }],
        ['Quotes are delayed by at least 15 minutes.', 'DELAY', 2],
      ],
      { place: 'details', visible: false, hiddenCharacters: 3 },
    ),
  ],
  verdict: {
    severity: 4,
    code: 'holds',
    also: ['affiliate', 'ai'],
    likely: [],
    securities: ['US:NVDA', 'SH:688233'],
    party: 'The author',
    amount: null,
  },
  trendingLists: [
    list(
      'Most discussed',
      [
        row(1, {
          name: 'NVIDIA',
          symbol: 'US:NVDA',
          symbolText: 'NVDA',
          price: '188.15',
          currency: 'USD',
          change: '+2.31%',
          url: 'https://news.example/stock/NVDA',
        }),
        row(2, {
          name: '神工股份',
          symbol: 'SH:688233',
          symbolText: '688233',
          price: '41.20',
          currency: 'CNY',
          change: '-3.10%',
        }),
        row(3, { name: 'Try our broker', state: 'ad' }),
        row(4, {
          name: 'Tencent Holdings',
          symbol: 'HK:00700',
          symbolText: '00700',
          price: '612.50',
          currency: 'HKD',
          change: '0.00%',
        }),
        pendingRow(5),
        pendingRow(6),
      ],
      20,
    ),
    list('热议股票', [row(1, { name: '贵州茅台', symbol: 'SH:600519', change: '+0.42%' })]),
  ],
  left: ['notices: 12 more'],
};

/** A notice that says each thing in English and once more in Chinese. */
export const bilingualReport: PageReport = {
  ...quietReport,
  notices: [
    notice(0, 'en', [
      ['This article is for reference only and does not constitute investment advice. ', 'NOADV', 1],
      ['本文僅供參考，不構成任何投資建議。', 'NOADV', 1, { language: 'zh-Hant' }],
      ['The author holds no position in any of the stocks mentioned. ', 'POS', 1, { denied: true }],
    ]),
  ],
};
