/**
 * What class names, ids, roles and tags tend to say about the part of the page they stand on. One line a group,
 * pieces of names in lower case; a piece counts wherever it stands in a name ("article__body", "postBody").
 * The order of the groups is the order of the model's features: retrain after changing it.
 */
export const NAME_GROUPS: readonly (readonly [group: string, pieces: string])[] = [
  [
    'body',
    'articlebody article-body article_body article__body story-body storybody story_body entry-content post-content postcontent article-content articlecontent article_content post-body post_body article-text article__text articletext entry-body content-body content__body body-content bodytext body-text richtext rich-text text-block textblock field-name-body paragraph prose news-content newscontent newsbody art_content artibody text_body body-copy maintext main-text post-text story-text storytext article__content story__content',
  ],
  ['article', 'article story post entry hentry news detail'],
  ['content', 'content main text page center body'],
  ['comment', 'comment disqus respond reply replies discussion livefyre pinglun guestbook'],
  [
    'related',
    'related recommend also-like alsolike read-more readmore read-also read-next readnext up-next popular trending most-read mostread most-view latest similar suggest outbrain taboola zergnet teaser recirc more-from morefrom morenews more-news card carousel rail river headlines archive hotnews xiangguan tuijian listing grid feed newsletter-list tile linklist link-list ranking rank next-article',
  ],
  ['share', 'share sharing social sns follow-us twitter facebook addthis tweet whatsapp sharedaddy'],
  [
    'ad',
    'advert sponsor banner dfp adsense ad-slot ad_slot adslot ad-unit ad-container ads- -ads ad-wrap google-ad promo commercial partner affiliate dianping-ad guanggao',
  ],
  ['author', 'author byline bio contributor writer profile about-the editor'],
  ['navigation', 'nav menu breadcrumb crumb toc tabs pager pagination paging skip toolbar topbar location'],
  ['footer', 'foot copyright legal bottom colophon imprint banquan disclaimer'],
  ['sidebar', 'sidebar aside right-col rightcol right_col column-right widget secondary complementary side-'],
  [
    'picture',
    'caption credit figure image photo gallery slideshow slide video player thumb pic- -pic picture lightbox embed audio media',
  ],
  [
    'subscribe',
    'newsletter subscri signup sign-up paywall premium login log-in signin register registration modal popup overlay cookie consent gdpr donat donate cta optin opt-in form- -form wpforms mc_embed dialog promo-box app-download',
  ],
  ['meta', 'meta date time publish timestamp dateline info source submitted posted stats views'],
  ['tag', 'tag categor topic keyword label kicker eyebrow section-name'],
  [
    'lead',
    'lead standfirst summary deck dek subtitle sub-title subhead subheadline sub-heading intro excerpt abstract sapo chapo description occhiello sommario catenaccio preamble zhaiyao daodu',
  ],
  ['header', 'header masthead hero headline title heading'],
  [
    'hidden',
    'hidden hide visually sr-only screen-reader screenreader offscreen print-only noprint no-print collaps invisible',
  ],
  [
    'quote',
    'quote tweet instagram pull infobox factbox fact-box sidebar-box table wikitable reference footnote',
  ],
];

/** What the text of a block tends to say when it is no part of a story. Same order rule as above. */
export const TEXT_GROUPS: readonly (readonly [group: string, pattern: RegExp])[] = [
  [
    'share',
    /\b(?:share (?:this|on|via|with|article)|tweet|pin ?it|e-?mail this|print this|follow (?:us|me|him|her)|like us|on (?:twitter|facebook|instagram|telegram|whatsapp)|facebook|whatsapp|teilen|partager|compart[ei]r?|condividi|udostępnij|поделиться|подписывайтесь)\b|分享|转发|轉發|微信|微博|공유|シェア|κοινοποίηση/iu,
  ],
  [
    'subscribe',
    /\b(?:subscri(?:be|bers?|ption)|newsletters?|sign(?:ing)? up|sign in|log ?in|register|your (?:inbox|e-?mail)|download (?:the|our) app|free trial|already a (?:member|subscriber)|support (?:our|us)|donat(?:e|ion)|abonnieren|abonnez|suscr[ií]b\w+|iscriviti|assine|zaloguj|zapisz się|подпис\w+)\b|订阅|訂閱|下载|下載|客户端|扫码|掃碼|關注|登录|登入|注册|購読|会員|구독|로그인|ακολουθήστε/iu,
  ],
  [
    'related',
    /\b(?:read (?:more|also|next|full)|see also|also read|related|more (?:from|on|stories|news|in)|you (?:may|might) (?:also )?like|recommended|most (?:read|popular|viewed)|trending|latest|next (?:article|story|post)|previous (?:article|story|post)|don't miss|up next|click here|mehr zum thema|lesen sie auch|à lire aussi|lire aussi|leggi anche|leia (?:também|mais)|lea también|te puede interesar|zobacz (?:też|także|również)|czytaj (?:też|także|więcej)|przeczytaj|читайте (?:также|ещё|еще)|по теме|διαβάστε)\b|相关|相關|延伸阅读|延伸閱讀|推荐|推薦|更多|热门|熱門|上一篇|下一篇|关键词|關鍵字|関連|おすすめ|ランキング|관련|더보기|인기/iu,
  ],
  [
    'rights',
    /©|\(c\)|\b(?:copyright|all rights reserved|terms of (?:use|service)|privacy|cookies?|contact us|alle rechte|tous droits|derechos reservados|todos os direitos|wszelkie prawa|все права)\b|版权|版權|转载|轉載|著作權|無断転載|무단|저작권|責任編輯|责任编辑|责编|编辑[:：]|本文来源|來源[:：]|来源[:：]/iu,
  ],
  [
    'credit',
    /\b(?:photos?|image|picture|video|credit|getty(?: images)?|shutterstock|reuters|afp|ap photo|courtesy|via|file|screenshot|illustration|foto|fot\.|bild|crédit|фото)\b\s*[:/©by]?|图为|圖為|图片|圖片|图源|資料圖|资料图|摄影|攝影|记者.{0,8}摄|視頻|视频|写真|사진|Φωτογραφία/iu,
  ],
  [
    'advertising',
    /\b(?:advertis\w+|sponsored|promoted|story continues|continue reading|article continues|loading|skip to|anzeige|publicidad|publicité|pubblicità|reklama|реклама)\b|广告|廣告|広告|광고/iu,
  ],
  [
    'comment',
    /\b(?:comments?|repl(?:y|ies)|leave a|post a|be the first|kommentare?|commentaires?|comentarios?|commenti|komentarz\w*|комментар\w+|σχόλια)\b|评论|評論|留言|跟帖|コメント|댓글/iu,
  ],
  [
    'author',
    /^(?:by|von|par|por|di|door|autor|author|posted|published|updated|written|filed|last (?:updated|modified)|view)\b|\b(?:is a (?:\w+ ){0,4}(?:writer|reporter|editor|journalist|columnist|correspondent|freelance\w*|author|professor|contributor)|min(?:ute)? read|follow (?:him|her|them)|can be reached|contributed to this|about the author)\b|作者|记者|記者|编辑|編輯|기자|執筆/iu,
  ],
];
