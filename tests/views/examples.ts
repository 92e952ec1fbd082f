import {
  type BrowserState,
  type ClauseTranslation,
  type Mention,
  SUMMARY_ID,
  type WrittenSummary,
} from '../../src/shared/digest.ts';
import type { PageReport } from '../../src/shared/report/report.ts';
import { readSettings } from '../../src/shared/stored/settings.ts';
import { type CounterState, type DigestParts, NO_PARTS } from '../../src/views/state.ts';
import { bilingualReport, loudReport, quietReport, SENTENCES } from './reports.ts';

/** One counter for every state that the reader can meet. */

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
    english: null,
    evidence: [{ block: 3, start: 0, end: 16, text: 'Shen Gong Shares', by: 'romanised' }],
    inTrending: true,
    inNotice: true,
    watched: true,
  },
  {
    symbol: 'US:HLGT',
    name: 'Harbour Light Company',
    english: null,
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
  siteAnswer: null,
  viewFailure: null,
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

/** The loud page where no phrase tells what the author holds or the publisher earns, only their words together. */
const likely: PageReport = {
  ...loudReport,
  notices: loudReport.notices.map((notice) => ({
    ...notice,
    clauses: notice.clauses.map((clause) => ({
      ...clause,
      toldBy: clause.kind === 'POS' || clause.kind === 'AFF' ? 'words' : 'phrase',
    })),
  })),
  verdict: { ...loudReport.verdict, likely: ['holds', 'affiliate'] },
};

/** Every state by name. */
export const examples: Record<string, CounterState> = {
  reading: base,
  busy: { ...base, reading: { phase: 'reading', busy: true } },
  left: { ...base, reading: { phase: 'left' } },
  unasked: { ...base, reading: { phase: 'left' }, beside: true },
  closed: { ...base, reading: { phase: 'closed', why: 'browser' } },
  'closed-file': { ...base, reading: { phase: 'closed', why: 'file' } },
  'closed-pdf': { ...base, reading: { phase: 'closed', why: 'pdf' } },
  'closed-picture': { ...base, reading: { phase: 'closed', why: 'picture' } },
  'closed-data': { ...base, reading: { phase: 'closed', why: 'data' } },
  unloaded: { ...read(quietReport), viewFailure: 'failed: Failed to fetch dynamically imported module' },
  'site-given': { ...read(quietReport), site: { name: 'news.example', on: true }, siteAnswer: 'given' },
  'site-refused': { ...read(quietReport), siteAnswer: 'refused' },
  'site-ended': { ...read(quietReport), siteAnswer: 'ended' },
  failed: { ...base, reading: { phase: 'failed', details: 'invalid-message: answer read\nFineprint 0.1.0' } },
  nothing: read({ ...bare, state: 'nothing' }, NO_PARTS),
  standard: read(quietReport),
  both: { ...read(quietReport), settings: { ...settings, noticeView: 'both' } },
  original: { ...read(quietReport), settings: { ...settings, noticeView: 'original' } },
  translated: { ...read(quietReport), settings: { ...settings, noticeView: 'translated' } },
  bilingual: {
    ...read(bilingualReport, {
      ...parts,
      translations: {
        0: [
          { text: null, reason: 'same-language' },
          {
            text: 'This article is for reference only and does not constitute any investment advice.',
            language: 'en',
            origin: 'template',
          },
          { text: null, reason: 'same-language' },
        ],
      },
    }),
    settings: { ...settings, noticeView: 'both' },
  },
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
  likely: read(likely),
  named: read({ ...loudReport, verdict: { ...loudReport.verdict, securities: ['US:NVDA', '神工股份'] } }),
  foreign: read(
    { ...loudReport, article: loudReport.article && { ...loudReport.article, language: 'zh-Hans' } },
    {
      ...parts,
      mentions: mentions
        .slice(0, 1)
        .map((one) => ({ ...one, name: '神工股份', english: 'Shen Gong Semiconductor' })),
    },
  ),
  'three-marks': read(loudReport, {
    ...parts,
    crossings: new Map(
      [...(parts.crossings ?? [])].map(([key]) => [key, { inArticle: true, inNotice: true, watched: true }]),
    ),
  }),
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
  'keys-off': { ...read(quietReport), keysShown: true, settings: { ...settings, singleKeys: false } },
  toast: { ...read(quietReport), toast: 'Report copied' },
};
