/**
 * What pages write over a list of stocks, as data. Compared in lower case after NFKC.
 *
 * `trending`: says that these stocks are hot now; a list under it may still be blank.
 * `activity`: ranks stocks by price, volume or visits.
 * `related`: stocks that go with the article.
 * `loose`: says nothing of stocks ("Trending"), so the rows themselves have to show it.
 *
 * A phrase covers what contains it (熱股: 熱股榜). In scripts with spaces it stands between word boundaries.
 */
const HEADINGS = {
  trending: [
    // Chinese, both scripts
    '熱議股票 熱議個股 熱門個股 熱門港股 熱門美股 熱門股 熱搜股票 熱搜個股 熱門搜尋股票 熱股 人氣榜 人氣個股 人氣股 股票熱榜 股票熱度榜 討論最多股票 最多人討論 最多人查詢 最多人關注 最受關注股票 關注榜 飆股榜',
    '热议股票 热议个股 热门个股 热门港股 热门美股 热门股 热搜股票 热搜个股 热门搜索股票 热股 人气榜 人气个股 人气股 股票热榜 股票热度榜 讨论最多股票 最多人讨论 最多人查询 最多人关注 最受关注股票 关注榜',
    // Japanese
    '人気銘柄 話題の銘柄 注目銘柄 話題株 人気株 銘柄ランキング 株アクセスランキング 銘柄検索ランキング 掲示板投稿数ランキング 急上昇銘柄 人気ランキング',
    // Korean
    '인기검색_종목 인기_검색_종목 인기종목 인기_종목 인기_주식 급상승_종목 검색상위_종목 토론_많은_종목 관심_종목_순위',
    // English
    'most_discussed most_discussed_stocks trending_tickers trending_stocks trending_symbols trending_quotes trending_now_stocks hot_stocks hottest_stocks popular_stocks most_popular_stocks most_popular_tickers popular_tickers most_viewed_stocks most_searched_stocks most_watched_stocks most_followed_stocks most_talked-about_stocks stocks_in_focus trending_shares hot_shares popular_shares',
    // German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian
    'meistgesucht meistgesuchte_aktien meistgesuchte_werte meistgeklickt_aktien beliebteste_aktien beliebte_aktien gefragte_aktien aktien_im_fokus top-aktien',
    'valeurs_les_plus_consultées valeurs_les_plus_suivies actions_les_plus_consultées valeurs_en_vue actions_tendance actions_populaires les_plus_recherchées',
    'valores_más_vistos valores_más_buscados acciones_más_vistas acciones_más_buscadas acciones_populares acciones_en_tendencia',
    'titoli_più_cercati titoli_più_letti azioni_più_cercate azioni_di_tendenza ações_em_alta ações_mais_buscadas ações_mais_procuradas populaire_aandelen meest_bekeken_aandelen najpopularniejsze_spółki popularne_spółki популярные_акции обсуждаемые_акции',
  ],
  activity: [
    '漲幅榜 跌幅榜 成交額榜 成交量排行 成交排行 漲跌排行 漲幅排行 跌幅排行 強勢股 領漲股 領跌股 熱門排行',
    '涨幅榜 跌幅榜 成交额榜 成交量排行 成交排行 涨跌排行 涨幅排行 跌幅排行 强势股 领涨股 领跌股 热门排行 龙虎榜',
    '値上がり率 値下がり率 売買代金ランキング 出来高ランキング 売買代金上位',
    '상승_종목 하락_종목 상승률_상위 하락률_상위 거래량_상위 거래상위 거래대금_상위',
    'most_active_stocks most_active most_actives most_traded top_gainers top_losers day_gainers day_losers gainers losers biggest_movers top_movers stock_movers market_movers',
    'top/flop tops_&_flops tops_und_flops gewinner_und_verlierer gewinner verlierer umsatzstärkste palmarès plus_fortes_hausses plus_fortes_baisses mayores_subidas mayores_bajadas migliori_e_peggiori maiores_altas maiores_baixas stijgers dalers',
  ],
  related: [
    '相關股票 相關個股 相關證券 文中提及股票 提及股票 相关股票 相关个股 相关证券 文中提及股票 提及的股票 関連銘柄 この記事の銘柄 관련종목 관련_종목',
    'related_stocks related_tickers related_symbols related_quotes stocks_mentioned tickers_mentioned mentioned_in_this_article stocks_in_this_article in_this_article companies_in_this_article valeurs_associées valeurs_citées valeurs_liées verwandte_aktien aktien_in_diesem_artikel erwähnte_aktien aktien_zum_thema valores_relacionados valores_citados titoli_citati',
  ],
  loose: [
    'trending trending_now hot hot_list popular most_popular most_viewed top_10',
    '熱榜 熱搜 熱議 排行 热榜 热搜 热议 排行 人気 ランキング 注目 인기 순위 beliebt tendances tendencias',
  ],
} as const;

/** Over what the reader or somebody else owns or follows: no crowd is pushed towards it. Compared like the phrases above. */
const OWN =
  /\bwatch ?lists?\b|\bportfolio|\bholdings\b|自選|自选|持仓|持倉|投資組合|投资组合|ポートフォリオ|保有銘柄|お気に入り|관심종목$|보유종목|depot\b|portefeuille|cartera\b|ma liste|mis valores/;

/** @returns whether a heading names somebody's own list: "My watchlist", "我的自选股", "Musterdepot" */
export const namesOwnList = (text: string): boolean => OWN.test(text.normalize('NFKC').toLowerCase());

export type HeadingKind = keyof typeof HEADINGS;

/** Longest heading read: "個股人氣榜 更新時間 2025-11-01 15:00 更多" fits, a sentence does not. */
const LONGEST = 48;
/** What a heading may say besides the phrase ("Top 10 … today", "更多", a time of update). Characters. */
const REST = 26;
const LOOSE_REST = 8;

const KINDS = Object.keys(HEADINGS) as HeadingKind[];

/** A phrase, and the place of its kind among all: the earlier is surer. */
type Phrase = readonly [phrase: string, kind: number];

/** Phrases by their first two characters: every short text of a page is asked, and there are hundreds of phrases. */
const PHRASES = new Map<number, Phrase[]>();
for (const [kind, name] of KINDS.entries())
  for (const written of HEADINGS[name].join(' ').split(' ')) {
    const phrase = written.replaceAll('_', ' ').toLowerCase();
    const start = startOf(phrase, 0);
    PHRASES.set(start, [...(PHRASES.get(start) ?? []), [phrase, kind]]);
  }

function startOf(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/** A letter of a script that puts spaces between words. */
const WORD_LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u;

/**
 * @param text of one block or text node
 * @returns which kind of heading over a list of stocks it is, or null: "Trending Tickers »" yes,
 *   "Trending tickers fell again on Monday after a weak open" no
 */
export function headingKind(text: string): HeadingKind | null {
  if (text.length > LONGEST || text.length < 2) return null;
  const plain = text.normalize('NFKC').toLowerCase();
  let best = KINDS.length;
  for (let at = 0; at < plain.length - 1; at += 1) {
    const phrases = PHRASES.get(startOf(plain, at));
    if (phrases)
      for (const [phrase, kind] of phrases)
        if (kind < best && plain.startsWith(phrase, at) && standsAlone(plain, at, phrase, kind)) best = kind;
  }
  return KINDS[best] ?? null;
}

function standsAlone(plain: string, at: number, phrase: string, kind: number): boolean {
  if (plain.length - phrase.length > (KINDS[kind] === 'loose' ? LOOSE_REST : REST)) return false;
  if (!WORD_LETTER.test(phrase[0] ?? '')) return true;
  return !WORD_LETTER.test(plain[at - 1] ?? '') && !WORD_LETTER.test(plain[at + phrase.length] ?? '');
}
