import {
  type BrowserState,
  type ClauseTranslation,
  type Mention,
  SUMMARY_ID,
  type WrittenSummary,
} from '../../src/shared/digest.ts';
import type { Kind, Severity } from '../../src/shared/kinds.ts';
import type { Clause, Notice, PageReport, Row, TrendingList } from '../../src/shared/report.ts';
import { readSettings } from '../../src/shared/settings.ts';
import { type CounterState, type DigestParts, NO_PARTS } from '../../src/views/state.ts';

/** Reports in the shape of real ones, and one counter for every state that the reader can meet. */

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

const SENTENCES = [
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
  verdict: { severity: 2, code: 'standard', also: [], securities: [], party: null, amount: null },
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

const TRANSLATED = [
  'Disclaimer: investing carries risk;',
  'this article is not investment advice;',
  'the content above should not be regarded as an offer, advice or invitation to buy or sell any financial product,',
  'nor should any related discussion, comment or post by the author or other users.',
  null,
];
const translations: Record<number, ClauseTranslation[]> = {
  0: TRANSLATED.map((text, index) =>
    text === null
      ? { text: null, reason: 'unknown' as const }
      : { text, language: 'en', origin: index < 3 ? ('reviewed' as const) : ('template' as const) },
  ),
  1: Array.from({ length: 5 }, () => ({ text: null, reason: 'same-language' as const })),
};

const mentions: Mention[] = [
  {
    symbol: 'SH:688233',
    name: 'Shen Gong Shares',
    evidence: [{ block: 3, start: 0, end: 16, text: 'Shen Gong Shares', by: 'romanised' }],
    inTrending: true,
    inNotice: true,
    watched: true,
  },
  {
    symbol: 'US:HLGT',
    name: 'Harbour Light Company',
    evidence: [{ block: 0, start: 4, end: 25, text: 'Harbour Light Company', by: 'name' }],
    inTrending: false,
    inNotice: false,
    watched: false,
  },
];

export const parts: DigestParts = {
  summary: {
    sentences: SENTENCES.map((text, block) => ({ text, block, start: 0, end: text.length })),
    note: null,
  },
  translations,
  mentions,
  minutes: 4,
  browser: [],
  crossings: new Map([
    ['US:NVDA', { inArticle: false, inNotice: true, watched: false }],
    ['SH:688233', { inArticle: true, inNotice: true, watched: true }],
  ]),
  written: { state: 'absent' },
  failures: {},
};

const settings = readSettings({ watchList: [{ symbol: 'SH:688233', name: 'Shen Gong Shares' }] });
const base: CounterState = {
  reading: { phase: 'reading', busy: false },
  settings,
  target: 'en',
  waited: false,
  toast: null,
  keysShown: false,
  changes: [],
  site: { name: 'news.example', on: false },
  beside: false,
};
const read = (report: PageReport, made: DigestParts = parts): CounterState => ({
  ...base,
  reading: { phase: 'read', report, parts: made },
});
const waitingFor = (browser: BrowserState) =>
  read(quietReport, { ...parts, browser: [{ from: 'zh-Hant', to: 'en', state: browser }] });
const written = (state: WrittenSummary) => read(quietReport, { ...parts, written: state });
/** An English summary for a reader of German: translated but for one sentence, or waiting for a click. */
const GERMAN = [
  'Der Umsatz der Harbour Light Company stieg im dritten Quartal um 12,4 % auf 318 Millionen Dollar, teilte sie am Dienstag mit.',
  null,
  'Firmenchefin Ana Ruiz erwartet, dass sich der Auftragsbestand „nicht vor dem Frühjahr“ erholt.',
  'Shen Gong Shares, ihr Zulieferer für Siliziumteile, fiel in Shanghai um 3,1 %.',
];
const inGerman = (state: 'available' | 'needs-download'): DigestParts => ({
  ...parts,
  translations: {
    ...translations,
    [SUMMARY_ID]: GERMAN.map((text) =>
      state === 'available' && text !== null
        ? { text, language: 'de', origin: 'browser' }
        : state === 'available'
          ? { text: null, reason: 'guard', loss: 'negation' }
          : { text: null, reason: 'unknown' },
    ),
  },
  browser: [{ from: 'en', to: 'de', state: { state } }],
});
const bare: PageReport = {
  ...quietReport,
  article: null,
  notices: [],
  trendingLists: [],
  verdict: { ...quietReport.verdict, severity: 0, code: 'none' },
};

/** Every state by name. */
export const examples: Record<string, CounterState> = {
  reading: base,
  busy: { ...base, reading: { phase: 'reading', busy: true } },
  left: { ...base, reading: { phase: 'left' } },
  closed: { ...base, reading: { phase: 'closed' } },
  failed: { ...base, reading: { phase: 'failed', details: 'invalid-message: answer read\nFineprint 0.1.0' } },
  nothing: read({ ...bare, state: 'nothing' }, NO_PARTS),
  standard: read(quietReport),
  both: { ...read(quietReport), settings: { ...settings, noticeView: 'both' } },
  original: { ...read(quietReport), settings: { ...settings, noticeView: 'original' } },
  translated: { ...read(quietReport), settings: { ...settings, noticeView: 'translated' } },
  'left-blank': { ...read(quietReport), waited: true },
  digesting: read(quietReport, NO_PARTS),
  translating: read(quietReport, { ...parts, translations: null, mentions: null }),
  'translator-offered': waitingFor({ state: 'needs-download' }),
  'translator-downloading': waitingFor({ state: 'downloading', progress: 0.42 }),
  'translator-stalled': waitingFor({ state: 'stalled' }),
  'translator-refused': waitingFor({ state: 'refused' }),
  'translator-failed': waitingFor({ state: 'failed', message: 'OperationError: no memory' }),
  'summary-translated': {
    ...read(quietReport, inGerman('available')),
    settings: { ...settings, noticeView: 'both' },
  },
  'summary-offered': read(quietReport, inGerman('needs-download')),
  'written-offered': written({ state: 'offered' }),
  'written-downloading': written({ state: 'downloading', progress: 0.42 }),
  'written-writing': written({ state: 'writing' }),
  'written-shown': written({
    state: 'written',
    text: 'Harbour Light’s third-quarter revenue rose 12.4% to $318 million, but orders for marine sensors did not grow.',
  }),
  'written-declined': written({ state: 'declined', findings: ['14.2%', 'Oslo'] }),
  'written-stalled': written({ state: 'stalled' }),
  'written-refused': written({ state: 'refused' }),
  'written-failed': written({ state: 'failed', message: 'OperationError: no memory' }),
  holds: read(loudReport),
  partial: read({ ...loudReport, state: 'partial' }),
  bare: read(bare, {
    summary: { sentences: [], note: 'no-article' },
    translations: {},
    mentions: [],
    minutes: 0,
    browser: [],
    crossings: null,
    written: { state: 'absent' },
    failures: {},
  }),
  'parts-failed': read(quietReport, {
    ...parts,
    summary: null,
    translations: null,
    mentions: null,
    failures: {
      summary: 'failed: no memory\nhttps://news.example/post/1042',
      translations: 'failed: no memory\nhttps://news.example/post/1042',
      mentions: 'failed: Failed to fetch dynamically imported module\nhttps://news.example/post/1042',
    },
  }),
  changed: {
    ...read(quietReport),
    site: { name: 'news.example', on: true },
    changes: [{ before: '投資有風險，本公司不持有文中股份。', now: '投資有風險，本公司可能持有文中股份。' }],
  },
  folded: { ...read(loudReport), settings: { ...settings, folded: ['summary', 'notices'] } },
  keys: { ...read(quietReport), keysShown: true },
  toast: { ...read(quietReport), toast: 'Report copied' },
};
