/**
 * What short texts say that are no part of a story. One group a line of the page's furniture; phrases in lower
 * case, separated by "|", of at most four words or six Chinese, Japanese or Korean characters. Apostrophes part
 * words: "don't miss" is written "don t miss". The order of the groups is the order of the model's features:
 * retrain (scripts/train-article.ts) after changing anything here.
 */
export const LABELS: readonly (readonly [group: string, phrases: string])[] = [
  [
    'share',
    'share|share this|share on|share via|share article|tweet|pin it|email this|print this|follow us|follow me|follow him|follow her|like us|on twitter|on facebook|on instagram|on telegram|facebook|whatsapp|linkedin|teilen|partager|compartir|compartilhe|compartilhar|condividi|udostępnij|поделиться|подписывайтесь|分享|转发|轉發|微信|微博|朋友圈|공유|シェア|κοινοποίηση',
  ],
  [
    'subscribe',
    'subscribe|subscribed|subscriber|subscribers|subscription|newsletter|newsletters|sign up|signing up|sign in|log in|login|register|your inbox|your email|download the app|download our app|free trial|already a member|already a subscriber|support us|donate|donation|abonnieren|abonnez|suscríbete|suscribirse|iscriviti|assine|zaloguj|zapisz się|подписаться|подписка|订阅|訂閱|下载|下載|客户端|客戶端|扫码|掃碼|扫描|關注|登录|登入|注册|購読|会員登録|ログイン|구독|로그인|εγγραφή|ακολουθήστε',
  ],
  [
    'related',
    'read more|read also|read next|read full|see also|also read|related|related articles|related news|related stories|related topics|more from|more on|more stories|more news|more in|you may like|you may also like|you might also like|you might like|recommended|recommended for you|most read|most popular|most viewed|trending|latest|latest news|next article|next story|next post|previous article|previous story|previous post|don t miss|up next|click here|mehr zum thema|lesen sie auch|auch interessant|à lire aussi|lire aussi|sur le même sujet|leggi anche|leia também|leia mais|veja também|lea también|te puede interesar|zobacz też|zobacz także|zobacz również|czytaj też|czytaj także|czytaj więcej|czytaj również|przeczytaj|polecamy|читайте также|читать далее|по теме|другие новости|похожие|διαβάστε|διαβάστε επίσης|σχετικά|相关|相關|延伸阅读|延伸閱讀|推荐|推薦|更多|热门|熱門|上一篇|下一篇|关键词|關鍵字|关键字|标签|標籤|热点|排行|関連|関連記事|おすすめ|ランキング|관련|관련기사|더보기|인기|많이 본',
  ],
  [
    'rights',
    '©|copyright|all rights reserved|rights reserved|terms of use|terms of service|privacy|privacy policy|cookie|cookies|contact us|alle rechte|tous droits|droits réservés|derechos reservados|todos os direitos|wszelkie prawa|prawa zastrzeżone|все права|права защищены|may not be published|版权|版權|转载|轉載|著作權|著作权|无断|無断転載|무단|저작권|責任編輯|责任编辑|责编|责任校对|本文来源|来源|來源|稿源|原标题|声明|聲明',
  ],
  [
    'credit',
    'photo|photos|image|images|picture|video|credit|credits|getty|getty images|shutterstock|reuters|afp|ap photo|courtesy|courtesy of|file photo|screenshot|illustration|foto|fot|bild|symbolbild|crédit|фото|图为|圖為|图片|圖片|图源|資料圖|资料图|摄影|攝影|摄|攝|視頻|视频|写真|撮影|사진|φωτογραφία|φωτο',
  ],
  [
    'advertising',
    'advertisement|advertisements|advertising|advertise|advert|sponsored|promoted|sponsor|story continues|continue reading|article continues|loading|skip to|anzeige|werbung|publicidad|publicité|pubblicità|publicidade|reklama|реклама|διαφήμιση|广告|廣告|推广|推廣|広告|スポンサー|광고',
  ],
  [
    'comment',
    'comment|comments|reply|replies|leave a comment|leave a reply|post a comment|be the first|join the conversation|kommentar|kommentare|commentaire|commentaires|comentario|comentarios|comentários|commenti|komentarz|komentarze|комментарий|комментарии|комментариев|σχόλια|评论|評論|留言|跟帖|网友|コメント|댓글',
  ],
  [
    'author',
    'by|von|par|autor|author|posted|posted by|posted on|published|published on|updated|last updated|last modified|written by|filed under|views|is a writer|is a reporter|is an editor|is a journalist|staff writer|freelance|min read|minute read|minutes read|follow him|follow her|can be reached|contributed to this|contributed reporting|about the author|about the|作者|记者|記者|编辑|編輯|기자|執筆|撰文|文责|本报讯',
  ],
];

/** How lines begin that send the reader away from the story, where they are a link or a colon follows. Same form. */
export const AWAY =
  'read more|read also|also read|read next|read|read now|see also|see|related|related article|related articles|related stories|related coverage|related content|more|more on this|more from|more stories|don t miss|do not miss|watch|watch now|watch more|listen|click here|click to|view gallery|see more|recommended|up next|must read|trending|editor s picks|editors picks|you may also like|you might also like|sign up|subscribe|follow us|follow|download|get the|join us|continue reading|keep reading|explore more|further reading|mehr zum thema|lesen sie auch|lesen sie mehr|lesen sie dazu|lesen sie hier|auch interessant|weiterlesen|siehe auch|mehr dazu|lire aussi|à lire aussi|lire également|voir aussi|sur le même sujet|lea también|te puede interesar|ver también|más información|leia também|leia mais|veja também|saiba mais|leggi anche|leggi tutto|vedi anche|guarda anche|zobacz też|zobacz także|zobacz również|czytaj też|czytaj także|czytaj również|czytaj więcej|przeczytaj|przeczytaj też|sprawdź|polecamy|читайте также|читать также|читать далее|смотрите также|по теме|подписывайтесь|διαβάστε|διαβάστε επίσης|δείτε επίσης|相关阅读|相關閱讀|相关新闻|相關新聞|相关报道|相關報導|相关链接|相關連結|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|更多|点击|點擊|看更多|查看更多|扫码|掃碼|关注|関連記事|こちらも|続きを読む|詳しくは|관련기사|더보기|함께 보면';

/** Interface texts that stand whole between the paragraphs of a story. Same form. */
export const INTERFACE =
  'advertisement|advertisements|advertising|advert|ad|ads|sponsored|sponsored content|promoted|story continues|story continues below|story continues below advertisement|article continues below|article continues below advertisement|continue reading|read more|loading|share|share this|share this article|share this story|share this post|print|email|tweet|save|comment|comments|comment on this story|listen|play|pause|close|menu|next|previous|back to top|please enable javascript|this video requires javascript|related|photo|photos|video|gallery|copy link|link copied|anzeige|werbung|teilen|drucken|publicité|partager|publicidad|compartir|pubblicità|condividi|publicidade|compartilhar|reklama|udostępnij|реклама|поделиться|advertentie|διαφήμιση|广告|廣告|分享|分享到|打印|列印|评论|評論|留言|收藏|举报|纠错|字号|大中小|加载中|広告|シェア|印刷|광고|공유|인쇄';

/**
 * Slogans of finance portals that stand among the paragraphs, in any place of a short line. No features of the model.
 */
export const SLOGANS =
  '关注我们|關注我們|关注官方|微信公众号|微信公眾號|扫一扫|掃一掃|粉絲專頁|粉絲團|下載app|下载app|更多精彩|炒股就看|炒股就上|炒股首选|海量资讯|精准解读|专业投顾|扫码领取|扫码下载|长按识别|点击进入|点击下载|立即开户|立即下载|立即開戶|立即下載|加入會員|加入好友|開戶送|开户送';

/** Lines over readers' comments, but for their number; each is the whole line. Lower case, phrases parted by "|". */
export const OVER_COMMENTS =
  'comments|comment s|reader comments|readers comments|user comments|your comments|comments are closed|comments are now closed|comments are now closed for this story|comments are closed for this article|comments on this story|leave a comment|post a comment|add a comment|leave a reply|join the discussion|join the conversation|kommentare|leserkommentare|commentaires|comentarios|comentários|commenti|komentarze|opinie|twoje opinie|opinie internautów|wasze opinie|комментарии|отзывы|σχόλια|网友评论|網友評論|網友回應|最新评论|全部评论|评论|評論|留言|コメント|댓글';

/** More beginnings of lines that lead away, where most of the line is a link. Same form; no features of the model. */
export const LEADING =
  'te recomendamos|le recomendamos|también te puede interesar|puede interesarte|puede interesarle|ver además|vea también|mira también|nous vous conseillons|pour aller plus loin|en savoir plus|notre dossier|mehr lesen|auch lesenswert|mehr erfahren|hintergrund|per approfondire|potrebbe interessarti|confira|entenda|lees ook|läs också|les også|læs også|ayrıca okuyun|baca juga|xem thêm|czytaj dalej|więcej|подробнее|читайте|あわせて読む|함께 읽기|同場加映|更多新聞|延伸';

/** Before who took a picture, with a colon or a stroke behind it. Same form; no features of the model. */
export const CREDITS =
  'photo|photos|photo by|photo credit|photograph|photography|picture|pictures|image|image credit|foto|fotos|bild|bilder|crédit|crédit photo|photo d illustration|zdjęcie|fot|фото|φωτογραφία|写真|사진|圖片|图片|攝影|摄影|图源|圖源';

/**
 * How a line under a picture ends that says what it is, in scripts without spaces. Parts of a pattern, parted by "|".
 */
export const PICTURE_ENDS =
  '资料图片?|資料圖片?|资料照片?|資料照片?|示意[图圖]|[图圖]源网络|[图圖]片?来源[:：].{2,16}|[\\s）)/／][摄攝影]|攝影|摄影|[\\s）)].{1,8} ?제공|연합뉴스|자료사진|資料写真|撮影|写真(?:提供)?|提供';
/** Whose it is, as written; many of these are parts of words. */
export const PICTURE_AGENCIES =
  'Getty|Getty Images|Shutterstock|iStock|Unsplash|Alamy|Reuters|REUTERS|Bloomberg|AFP|AP|AP Photo|EPA|PA|dpa|picture alliance|imago|IMAGO|Keystone|ANSA|EFE|Europa Press|Xinhua|VCG|NurPhoto';
/** Before who took it. */
export const PICTURE_BY =
  'Photo|Photograph|Picture|Image|Photo by|Image by|Credit|Foto|Fotograf|Bild|Crédit|Crédit photo|Photo d’illustration';
