import type { PageReport } from '../../../shared/report/report.ts';
import type { Page, PageBlock } from '../../page.ts';
import { ARTICLE_TYPE, type LinkedArticle } from '../data/linked-data.ts';
import { shapeOf } from '../texts/text-shape.ts';
import { isListOfTeasers } from './list-page.ts';

export type PageKind = PageReport['pageKind'];

/** Less prose than this is no story where nothing else speaks for one. Latin letters' worth. */
const SHORTEST = 120;
/** With a headline over it, one sentence is a story: flash news. */
const FLASH = 45;
/** A story this short needs the page's own word that it is an article. */
const SHORT = 700;
/** Teasers (linked headlines and cut sentences) beside which a short text is not the page's story. */
const TEASERS = 40;

/** Types of schema.org and Open Graph that say what a page is when it is no article. */
const TYPES: readonly (readonly [kind: PageKind, types: readonly string[]])[] = [
  ['search', ['SearchResultsPage']],
  ['forum', ['DiscussionForumPosting', 'QAPage', 'Conversation']],
  [
    'quote',
    ['Corporation', 'InvestmentFund', 'FinancialProduct', 'ExchangeRateSpecification', 'InvestmentOrDeposit'],
  ],
  ['video', ['VideoObject', 'VideoGallery']],
  ['front', ['CollectionPage', 'ItemList', 'WebSite']],
];

/**
 * Words in an address that name a kind: catches "/search?q=", "/quote/AAPL", "/video/123"; not "/videogames-fall",
 * nor the story "/stock/11482207".
 */
const ADDRESS: readonly (readonly [kind: PageKind, pattern: RegExp])[] = [
  ['search', /\/(?:search|suche|recherche|buscar|sou|so)(?:[/?.]|$)|[?&](?:q|query|keyword|wd)=/i],
  [
    'quote',
    /\/(?:quotes?|symbols?|stocks?|hq|etfs?|indices|currencies)\/(?:[a-z]\/)?(?!\d{7})[\w.^:-]{1,20}\/?(?:[?#]|$)/i,
  ],
  ['video', /\/(?:videos?|watch|live|tv|clips?)(?:[/?]|$)/i],
  ['forum', /\/(?:forums?|threads?|boards?|discussions?|topic|guba|bbs)(?:[/?]|$)/i],
];

/**
 * What kind of page it is: by how much of a story it holds, then by its own data, then by its address.
 * @param signs a date near the headline, as a story has and a list of them seldom; a headline that is shown
 */
export function kindOf(
  page: Page,
  linked: LinkedArticle,
  chosen: readonly PageBlock[],
  { dated, headed }: { dated: boolean; headed: boolean },
): PageKind {
  let prose = 0;
  for (const { text, shape } of chosen) if (shape !== 'heading') prose += shapeOf(text).weight;
  const { types } = linked;
  const openGraph = page.head.metas.find(([name]) => name === 'og:type')?.[1] ?? '';
  const saysArticle = [...types].some((type) => ARTICLE_TYPE.test(type)) || openGraph === 'article';
  const isRoot = /^[a-z]+:\/\/[^/]+\/?(?:[?#]|$)/i.test(page.url);
  const other = otherKind(page.url, types, openGraph, isRoot);
  if (prose < (headed ? FLASH : SHORTEST)) return other ?? 'other';
  if (saysArticle && !isRoot) {
    // "/live/" is said of reports as of films.
    const isFilm = types.has('VideoObject') || openGraph.startsWith('video');
    return other === 'search' || (other === 'video' && isFilm && prose < SHORT) ? other : 'article';
  }
  if (other && (prose < SHORT || other === 'search' || other === 'quote' || other === 'forum')) return other;
  if (isListOfTeasers(chosen, page.blocks)) return 'front';
  return !dated && teasersOf(page) > TEASERS && (isRoot || prose < SHORT) ? 'front' : 'article';
}

function otherKind(
  url: string,
  types: ReadonlySet<string>,
  openGraph: string,
  isRoot: boolean,
): PageKind | null {
  const byAddress = ADDRESS.find(([, pattern]) => pattern.test(url))?.[0];
  if (byAddress) return byAddress;
  if (openGraph.startsWith('video')) return 'video';
  const byType = TYPES.find(
    ([kind, names]) => kind !== 'front' && names.some((name) => types.has(name)),
  )?.[0];
  if (byType === 'search' || byType === 'forum') return byType;
  if (isRoot) return 'front';
  return byType ?? null;
}

/** Blocks that are all link and long enough for a headline. */
function teasersOf({ blocks }: Page): number {
  let count = 0;
  for (const { text, linkLength } of blocks) if (linkLength >= text.length && text.length > 20) count += 1;
  return count;
}
