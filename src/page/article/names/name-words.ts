/** Words around names: who wrote a story, who published it. Lower case; one list a purpose, for people to extend. */

/** Before an author's name. */
export const BY =
  'by|written by|reported by|posted by|story by|words by|contributor|author|authors|von|autor|autorin|par|auteur|por|escrito por|redigido por|di|a cura di|door|przez|skrevet av|skrevet af|kirjoittaja|szerző|írta|scris de|piše|yazar|yazan|penulis|oleh|ditulis oleh|tác giả|автор|пише|συντάκτης|γράφει|γράφει η|γράφει ο|بقلم|מאת|作者|撰文|撰稿|文|記者|记者|筆者|執筆|著者|기자|글';

/** The same, where a colon follows: these name much else. */
export const BY_WITH_COLON = 'text|texte|texto|testo|tekst|teksti|текст|redactor|كتب|كتبت|الكاتب';

/** The same, where two words follow: "Av Anna Svensson"; not "AV Club". */
export const BY_OF_TWO = 'av|af';

/** Posts that stand where a name may: "Contributing Writer" names nobody. Words parted by "|". */
export const ROLE_WORDS =
  "contributing|contributor|staff|senior|associate|assistant|deputy|chief|managing|executive|freelance|special|guest|writer|writers|author|auteur|l'auteur|l’auteur|reporter|reporters|editor|editors|correspondent|columnist|journalist|analyst|producer|webmaster|admin|administrator|news|business|markets|sports|team|redaktion|redaktionsteam|redacción|rédaction|redactie|redakcja|redazione|редакция";

/**
 * Words of labels and buttons under a headline, written like names: "Featured Article", "Key Points". Words parted by
 * "|".
 */
export const LABELLING =
  'featured|feature|article|articles|story|stories|report|reports|exclusive|special|breaking|latest|updated|update|updates|top|main|key|points|takeaways|highlights|photo|photos|picture|video|videos|gallery|watch|listen|live|audio|podcast|print|share|save|follow|subscribe|premium|sponsored|advertisement|read|more|show|view|full|analysis|opinion|interview|review|guide|free|stock|stocks|street|quick|related|topics|published|comments|en|leer|ver|más|exclusiva|vídeo|noticia|exclusif|vidéo|lecture|partager|artikel|meldung|kommentare|teilen|merken|exklusiv|esclusiva|condividi';

/**
 * A desk that signs together: shown behind "By" as written, since it claims no person. One of these with posts and
 * articles around it: "La Rédaction", "Staff Reporter".
 */
export const DESK =
  'staff|editors|editorial|newsroom|redaktion|redaktionsteam|redacción|rédaction|redactie|redakcja|redazione|редакция|редакции|编辑部|編輯部|編集部|편집부';
/** Words that go with them. */
export const DESK_ARTICLES = 'the|our|der|die|unserer|la|board|desk';

/** Days of the week, by which a line with a date may begin. Source: Unicode CLDR. */
export const WEEKDAYS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье';

/** A name and what its bearer is, behind it: "홍길동 기자 hong@example.com"; not "인기 기자", who are many. */
export const REPORTER =
  /^(?!많이|인기|담당|추천|구독|관련|시민|취재)([가-힣]{2,4})\s?(?:기자|특파원|논설위원)(?=\s|$)/;

/** Before the name of a paper, agency or site that a story comes from. */
export const FROM =
  'source|via|quelle|fuente|fonte|bron|źródło|zdroj|forrás|sursa|sursă|kaynak|källa|kilde|lähde|izvor|sumber|nguồn|источник|източник|джерело|πηγή|المصدر|مصدر|מקור|来源|來源|摘自|转自|轉自|转载自|轉載自|稿源|出处|出處|消息来源|文章来源|情報源|提供|配信元|出所|出典|출처';

/** Before it without a colon, in scripts without spaces: "摘自某某晚报". */
export const TAKEN_FROM = '摘自|转自|轉自|转载自|轉載自|摘编自';

/** Before it without a colon, where an organisation follows: "From Example Wire". */
export const GIVEN_BY =
  'from|provided by|distributed by|supplied by|republished from|courtesy of|bereitgestellt von|avec|proporcionado por';

/**
 * News agencies, as the name stands for them beside a day: "AP", "PAP/Rynek Zdrowia". As written, since "pap" and
 * "spa" are words.
 */
export const AGENCIES =
  'AP|UPI|AAP|AFP|dpa|DPA|dpa-AFX|APA|OTS|EFE|ANSA|AGI|Adnkronos|Lusa|LUSA|Belga|BELGA|ANP|NTB|Ritzau|STT|BNS|PAP|ČTK|TASR|MTI|Agerpres|BTA|Hina|Tanjug|ΑΠΕ-ΜΠΕ|TASS|Interfax|ТАСС|РИА|Интерфакс|Укринформ|Anadolu|IRNA|WAM|PTI|ANI|IANS|Reuters|REUTERS|Bloomberg|Xinhua|CNA|Kyodo|Jiji|Yonhap|Bernama|Antara|時事|共同|ロイター|연합뉴스|路透|彭博|法新社|美联社|美聯社|中央社|新华社|新華社|中新社';

/** Words of which the name of an organisation, not of a person, tends to hold one. Lower case, parted by "|". */
export const ORGANISATION =
  'news|newswire|newswires|times|daily|post|press|journal|media|wire|weekly|group|inc|corp|ltd|herald|tribune|gazette|guardian|telegraph|today|finance|financial|market|markets|money|business|zeitung|presse|nachrichten|agentur|agence|agencia|agenzia|редакция|staff|editor|editors|insights|research|capital|network|tv|online';
/**
 * A publishing house, which systems name as the author: catches "Example Publications", "Zeitungsverlag Beispiel",
 * "Éditions du Port", "某某出版社"; not "Jane Doe", "Verlaine".
 */
export const PUBLISHING_HOUSE =
  /(?:verlag|verlage|verlagsgesellschaft|(?:^|\s)(?:publications|publishing|publishers|uitgeverij|wydawnictwo|kiadó|forlag|förlag|éditions|edizioni|editoriale|editrice|nakladatelství|издательство))(?:\s|$)|出版(?:社|集[团團])/i;
/** The same in scripts without spaces, and names of sites. Catches "某某网", "某某日报社", "example.com"; not "网易的记者". */
export const ORGANISATION_PARTS =
  /[a-z\d]\.com(?![a-z])|[网社报報網]$|新闻|新聞|财经|財經|证券|證券|日报|日報|晚报|晚報|时报|時報|通讯|通訊|通信|電視|电视|周刊|週刊|杂志|雜誌|研究|資訊|资讯|快讯|快訊|ニュース|新聞社|뉴스|신문|일보|경제/;

/**
 * Names of sections and buttons that stand where a source may, and words that name none ("reprinted", "unknown"):
 * never a source. Phrases parted by "|".
 */
export const SECTIONS =
  'news|latest news|breaking news|top news|local news|world news|music news|sports news|business news|market news|stock news|company news|us news|uk news|tech news|entertainment news|news today|today|markets|market|business|finance|financial|money|politics|world|sport|sports|technology|tech|opinion|economy|media|press|press release|press releases|post|next post|previous post|hosted|staff|editor|editors|research|online|tv|live|video|insights|daily|weekly|home|blog|all news|more news|新闻|新聞|财经|財經|证券|證券|股票|国际|國際|国内|國內|资讯|資訊|快讯|快訊|滚动新闻|要闻|要聞|即時|转载|轉載|转载文章|轉載文章|原创|原創|网络|網絡|網路|互联网|本站|本站原创|未知|不详|不詳|佚名|ニュース|経済|뉴스|경제|wirtschaft|finanzen|nachrichten|économie|economía|noticias|notícias|economia|wiadomości|новости';

/** Sections that are opinion or analysis, in JSON-LD, `article:section` and addresses; phrases parted by "|". */
export const OPINION_SECTION =
  'opinion|opinions|op ed|comment|commentary|column|columns|columnist|columnists|editorial|editorials|analysis|analyses|perspective|perspectives|viewpoint|viewpoints|ideas|stock ideas|meinung|kommentar|kommentare|kolumne|analyse|tribune|chronique|édito|opinión|opinion es|análisis|analisis|columna|opinione|commento|analisi|opinião|opiniao|análise|coluna|opinia|komentarz|felieton|мнение|мнения|колонка|аналитика|评论|評論|观点|觀點|社评|社評|社论|社論|专栏|專欄|分析|点评|點評|コラム|社説|オピニオン|論説|解説|칼럼|사설|오피니언|분석';

/**
 * Headlines of opinion and analysis: "Opinion: …", "3 Stocks to Buy Now", "Is Tesla a Buy?", "Why I'm Selling". Same
 * form.
 */
export const OPINION_TITLE =
  'stock to buy|stocks to buy|stock to sell|stocks to sell|stocks to own|stocks to avoid|stocks to watch|stocks to hold|shares to buy|etfs to buy|etf to buy|funds to buy|reits to buy|buy or sell|buy sell or|buy now or|a buy|a sell|a strong buy|a screaming buy|should you buy|should you sell|should investors|why i|why i m|i m buying|i m selling|undervalued|overvalued|bullish|bearish|price target|upside|my top|commentary|editorial|op ed|meinung|评论|評論|观点|觀點|社评|社評|コラム';
/** The same, where a colon follows at the beginning of the headline. */
export const OPINION_LABEL =
  'opinion|analysis|comment|commentary|column|editorial|op ed|kommentar|analyse|meinung|opinión|análisis|评论|評論|观点|觀點|分析';

/**
 * The writer speaks of the writer's own judgement or money; asked of lower case, since patterns that know both are
 * dear.
 */
export const OPINION_TEXT =
  /\b(?:in my (?:view|opinion)|i (?:believe|think|would|rate|recommend|own|remain|expect|am (?:long|short|bullish|bearish))|i(?:'|’)m (?:long|short|bullish|bearish)|my (?:price target|rating|thesis|view|recommendation|take)|we (?:rate|recommend|maintain our|reiterate))\b|笔者认为|筆者認為|我认为|我認為|本人认为|本人認為|我们认为|我們認為|筆者は|私は/g;
