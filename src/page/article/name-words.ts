/** Words around names: who wrote a story, who published it. Lower case; one list a purpose, for people to extend. */

/** Before an author's name. */
export const BY =
  'by|written by|reported by|author|authors|von|autor|autorin|par|auteur|por|di|door|przez|автор|作者|撰文|撰稿|文|記者|记者|編輯|编辑|責任編輯|责任编辑|筆者|執筆|著者|기자|글';

/** Before the name of a paper, agency or site that a story comes from. */
export const FROM =
  'source|via|quelle|fuente|fonte|bron|źródło|источник|来源|來源|稿源|出处|出處|消息来源|文章来源|情報源|提供|출처';

/** What a name that is an organisation, not a person, tends to hold. */
export const ORGANISATION =
  /\b(?:news|newswires?|times|daily|post|press|journal|media|wire|weekly|reuters|bloomberg|afp|dpa|xinhua|group|inc|corp|ltd|herald|tribune|gazette|guardian|telegraph|today|finance|financial|market|markets|money|business|zeitung|presse|nachrichten|agentur|agence|agencia|agenzia|редакция|тасс|риа|staff|editors?|insights|research|capital|network|tv|online|\.com)\b|[网社报報網]$|新闻|新聞|财经|財經|证券|證券|日报|日報|晚报|晚報|时报|時報|通讯|通訊|通信|電視|电视|周刊|週刊|杂志|雜誌|研究|資訊|资讯|快讯|快訊|ニュース|新聞社|뉴스|신문|일보|경제/iu;

/** Sections that are opinion or analysis, in JSON-LD, `article:section` and addresses. */
export const OPINION_SECTION =
  /\b(?:opinions?|op-?eds?|comment|commentary|columns?|columnists?|editorials?|analysis|analyses|perspectives?|viewpoints?|views|ideas|stock-ideas|meinung|kommentare?|kolumne|analyse|tribune|chronique|édito|opini[oó]n|an[aá]lisis|columna|opinione|commento|analisi|opinião|análise|coluna|opinia|komentarz|felieton|мнение|мнения|колонка|аналитика)\b|评论|評論|观点|觀點|社评|社評|社论|社論|专栏|專欄|分析|点评|點評|コラム|社説|オピニオン|論説|解説|칼럼|사설|오피니언|분석/iu;

/** Headlines of opinion and analysis: "Opinion: …", "3 Stocks to Buy Now", "Is Tesla a Buy?", "Why I'm Selling". */
export const OPINION_TITLE =
  /^(?:opinion|analysis|commentary|column|editorial|op-ed|kommentar|analyse|meinung|opini[oó]n|an[aá]lisis|评论|評論|观点|觀點|社评|社評|【?コラム)\s*[:：|】]|\b(?:stocks?|shares?|etfs?|funds?|reits?)\s+to\s+(?:buy|sell|own|avoid|watch|hold)\b|\b(?:buy|sell)\b[^.]{0,40}\bor\s+(?:buy|sell|hold|avoid)\b|\ba\s+(?:strong\s+|screaming\s+)?(?:buy|sell)\b|\bshould\s+(?:you|investors)\b|\bwhy\s+i(?:'|’)?(?:m|\s+am|\s+would|(?:'|’)d)\b|\b(?:undervalued|overvalued|bullish|bearish|price\s+target|rating\s+upgrade|rating\s+downgrade|upside)\b/iu;

/** The writer speaks of the writer's own judgement or money. */
export const OPINION_TEXT =
  /\b(?:in my (?:view|opinion)|i (?:believe|think|would|rate|recommend|own|remain|expect|am (?:long|short|bullish|bearish))|i(?:'|’)m (?:long|short|bullish|bearish)|my (?:price target|rating|thesis|view|recommendation|take)|we (?:rate|recommend|maintain our|reiterate))\b|笔者认为|筆者認為|我认为|我認為|本人认为|本人認為|我们认为|我們認為|筆者は|私は/giu;
