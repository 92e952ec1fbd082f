/**
 * How lines begin that send the reader away from the story. A line that begins so and is mostly a link, or has
 * a colon behind it, is no part of the story. Lower case, one language a line, separated by "|".
 */
export const ASIDE_STARTS: readonly string[] = [
  "read more|read also|also read|read next|read:|see also|see:|related|related articles?|related stories|related coverage|related:|more:|more on this|more from|more stories|don['’]t miss|watch:|watch|watch now|listen:|click here|click to|view gallery|see more|recommended|up next|must read|must-read|trending|editor['’]s picks?|you may also like|you might also like|sign up|subscribe|follow us|follow|download|get the|join us|continue reading|keep reading|explore more|further reading",
  'mehr zum thema|lesen sie (?:auch|mehr)|lesen sie dazu|auch interessant|weiterlesen|siehe auch|mehr dazu',
  'lire aussi|à lire aussi|lire (?:aussi|également)|voir aussi|sur le même sujet',
  'lea también|lea tambi[eé]n|te puede interesar|ver también|más información|leia também|leia mais|veja também|saiba mais',
  'leggi anche|leggi tutto|vedi anche|guarda anche',
  'zobacz (?:też|także|również)|czytaj (?:też|także|również|więcej)|przeczytaj|sprawdź|polecamy',
  'читайте также|читать (?:также|далее)|смотрите также|по теме|подписывайтесь|διαβάστε',
  '相关阅读|相關閱讀|相关新闻|相關新聞|相关报道|相關報導|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|更多|点击|點擊|看更多|查看更多|扫码|掃碼|关注|【相关|相关链接|相關連結',
  '関連記事|あわせて読みたい|こちらも|続きを読む|詳しくは|관련기사|관련 기사|더보기|함께 보면',
];

/** Lines that a page puts between the paragraphs of a story, whole. Same form. */
export const ASIDE_LINES: readonly string[] = [
  'advertisement|advertisements|advertising|advert|ad|sponsored|sponsored content|promoted|story continues(?: below)?|story continues below advertisement|article continues below(?: advertisement)?|continue reading|read more|loading\\.*|share|share this(?: article| story| post)?|print|email|tweet|save|comments?|comment on this story|listen|play|pause|close|menu|next|previous|back to top|this (?:slideshow|video) requires javascript\\.?|please enable javascript.{0,60}|related|photos?|video|gallery|copy link|link copied!?',
  'anzeige|werbung|teilen|drucken|publicité|partager|publicidad|compartir|pubblicità|condividi|publicidade|compartilhar|reklama|udostępnij|реклама|поделиться|advertentie|διαφήμιση',
  '广告|廣告|分享|分享到|打印|列印|评论|評論|留言|收藏|举报|纠错|字号|大中小|加载中|広告|シェア|印刷|광고|공유|인쇄',
];
