export interface NeverChosen {
  why: string;
  /** One of these, in small letters, stands in whatever it catches; without one the pattern need not be compiled. */
  needs?: readonly string[];
  pattern: RegExp;
  catches: string[];
  leaves: string[];
}

/**
 * Sentences that no summary quotes, whatever they weigh. Every pattern is tried on one sentence,
 * and says what it must catch and what it must leave.
 */
export const NEVER_CHOSEN: readonly NeverChosen[] = [
  {
    why: 'question',
    pattern: /[?？؟]|(?:でしょうか|だろうか|ますか|ですか|のか|[吗嗎呢]|습니까|을까|일까)[。.]?["”」』]?$/u,
    catches: [
      'Why has the city grown?',
      '這是為什麼呢。',
      '株価は上がるのだろうか。',
      'He asked, “Will it last?”',
    ],
    leaves: ['The question is open.', '呢絨出口增長。'],
  },
  {
    why: 'greeting',
    needs: [
      'good ',
      'hello',
      'hi,',
      'hi!',
      'hi ',
      'welcome',
      'dear ',
      'thank',
      'happy ',
      '大家好',
      '各位',
      '歡迎',
      '欢迎',
      '感謝',
      '感谢',
      '皆さん',
      'みなさん',
      'こんにちは',
      'おはよう',
      '안녕',
      'guten ',
      'liebe ',
      'bonjour',
      'bienven',
      'buenos ',
    ],
    pattern:
      /^(?:good (?:morning|afternoon|evening)\b|hello|hi[,! ]|welcome (?:to|back)|dear \p{L}+|thank you for|thanks for|happy \p{L}+day|大家好|各位(?:觀眾|观众|投資者|投资者|讀者|读者|朋友|網友|网友)|歡迎收看|欢迎收看|感謝收看|感谢收看|皆さん|みなさん|こんにちは|おはよう|안녕하세요|guten (?:morgen|tag|abend)|liebe leser|bonjour|bienvenue|buenos días|bienvenidos)/iu,
    catches: ['Good morning, investors.', '各位投資者，本週市場波動。', 'Welcome to the weekly letter.'],
    leaves: ['Good mornings for oil traders are rare.', 'Welcome news for lenders came on Friday.'],
  },
  {
    why: 'invitation',
    pattern:
      /^(?:read (?:more|also|the full|our|next)|see (?:also|more)|click|tap (?:here|to)|sign up|subscribe|follow (?:us|me|our|@)|join (?:us|our|the conversation)|share this|scroll down|watch(?::| the video| live)|listen (?:to|:)|download|learn more|find out more|for more\b.{0,80}\b(?:click|visit|see|read|sign|follow)|more (?:from|on|stories)|related:?|also read|don['’]t miss|stay tuned|check out|get (?:the latest|our)|點擊|点击|更多(?:內容|内容|新聞|新闻|資訊|资讯|報導|报道)|延伸閱讀|延伸阅读|相關(?:新聞|閱讀|報導)|相关(?:新闻|阅读|报道)|掃碼|扫码|掃描|关注我们|關注我們|訂閱|订阅|看更多|閱讀全文|阅读全文|下載|下载|続きを読む|関連記事|こちら|자세히|관련기사|구독|mehr (?:zum thema|dazu|lesen)|lesen sie|hier klicken|lire aussi|à lire|abonnez|cliquez|lea también|leer más|suscríbase|haga clic)/iu,
    catches: [
      'Read more: Oil slides.',
      'Follow us on social media.',
      '延伸閱讀：台股收高',
      'Lesen Sie auch: DAX fällt.',
    ],
    leaves: ['Readings of inflation rose.', 'Sharing costs cut losses.', 'Followers of the stock grew.'],
  },
  {
    why: 'invitation',
    needs: ['click here', 'sign up', 'subscribe', 'scroll down', 'for the latest', 'follow us'],
    pattern:
      /\b(?:click here|sign up (?:for|here|to)|subscribe (?:to|now|here)|scroll down|for the latest (?:news|headlines)|follow us on)\b/i,
    catches: ['To get this in your inbox, sign up for our letter.', 'SCROLL DOWN FOR VIDEO'],
    leaves: ['Users who subscribed paid more.'],
  },
  {
    why: 'caption',
    pattern:
      /^(?:(?:photo|image|picture|video|chart|graphic|source|file photo|pictured|foto|bild|grafik|quelle|crédit|source)s?\s?[:：/]|pictured\b|\(?(?:left|right|above|below)\)|(?:圖|图|照片|資料圖|资料图|來源|来源|圖片來源|图片来源|圖為|图为|圖／|図|写真|사진|자료)\s?(?:[:：／/=]|為|为))|\(?(?:getty images|afp photo|ap photo|shutterstock|reuters\/\p{Lu}\p{L}+ \p{Lu}\p{L}+)\b.{0,20}$|(?:file photo|getty images)\.?\)?$/iu,
    catches: ['Photo: a plant in Texas.', '圖為工廠外觀。', 'A trader at work. (AP Photo/Jo Doe)'],
    leaves: ['Photos of the plant spread.', '圖形處理器需求上升。', 'Sources said the deal is near.'],
  },
  {
    why: 'caption',
    pattern:
      /^in this (?:.{0,40}\b(?:file|undated|handout|combination|aerial|(?:19|20)\d\d,?) (?:photo|photograph|image|picture)\b|(?:photo|photograph|image|picture),? (?:taken|provided|released|made|from)\b)/i,
    catches: [
      'In this Dec. 12, 2006, file photo, made available by Acme, Ann Lee takes part in a walk.',
      'In this photo provided by the coast guard, a ship burns.',
    ],
    leaves: ['In this market photo makers gain.', 'In this file, two names are missing.'],
  },
  {
    // Where in a picture somebody stands: only who sees the picture needs to know.
    why: 'caption',
    pattern:
      /\((?:[^()]{0,30}[ ,])?(?:left|right|above|below|centre|center|far (?:left|right)|l|r)(?:[ ,][^()]{0,30})?\)|\b(?:is|are|was|were|,) (?:pictured|seen) here\b|^pictured\b|\b(?:is|are) pictured\b|(?:左|右|中|左圖|右圖|左图|右图)[）)]|[（(](?:左|右|中|上|下)[圖图]?[）)、，]|(?:攝影|摄影|供圖|供图|翻攝|翻摄|圖片來源|图片来源|資料照|资料照|示意圖|示意图)[）)]?。?$|(?:撮影|提供写真|写真提供)[）)]?。?$/iu,
    catches: [
      'The mayor (left) opened the plant with its owner.',
      'The plant is pictured in 2019.',
      'Lee, second from left, and Roe (far right) are seen here in May.',
      '董事長王小明（左）與總經理出席法說會。',
      '公司新廠外觀（資料照）。',
    ],
    leaves: [
      'He left the company (and its board) in May.',
      'Voters on the right want lower taxes.',
      'It has the right (but no duty) to buy shares.',
      'Lee (pictured) sold his stake in May.',
      'A rival (about the size of Acme) grew.',
      '公司向左鄰購地。',
    ],
  },
  {
    why: 'byline',
    needs: ['by ', 'von ', 'par ', 'por '],
    pattern:
      /^(?:By \p{Lu}\p{L}+ \p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?(?:,| for | \||$)|(?:Von|Par|Por) \p{Lu}\p{L}+ \p{Lu}\p{L}+[,.]?$)/u,
    catches: ['By John Smith for the Daily', 'Von Anna Roe'],
    leaves: ['By March the price had doubled.', 'By Monday night Acme, a maker, had sold out.'],
  },
  {
    why: 'byline',
    needs: [
      ' by',
      'published',
      'updated',
      'posted',
      'last ',
      ':',
      '：',
      '/',
      '／',
      '責任',
      '责任',
      '|',
      '｜',
    ],
    pattern:
      /^\(?(?:(?:reporting|writing|editing|additional reporting|edited|written|reported|compiled|translated) by\b|(?:published|updated|posted|last updated|last modified)\s?(?::|on \d|at \d|\d)|(?:文|圖|作者|編輯|编辑|記者|记者|責任編輯|责任编辑|責編|责编|審核|审核|撰文|來源|来源|出品)\s?[:：／/|｜]|(?:責任編輯|责任编辑))/iu,
    catches: [
      'Reporting by Ann Lee; editing by Bo Ray',
      '編輯：王小明',
      'Published: 3 May',
      'published : 05:15 est',
    ],
    leaves: ['Published estimates differ.', '作者認為股價偏高。', 'Editing genes is costly.'],
  },
  {
    why: 'byline',
    needs: ['to this', 'wrote ', 'this story', 'this article', 'this report'],
    pattern:
      /\b(?:contributed (?:reporting )?to this (?:report|story|article)\b|(?:reported|reporting) from \p{Lu}.{0,80}\bwrote (?:from|in)\b)|^\(?this (?:story|article|report) (?:was )?(?:first|originally) (?:appeared|published|reported|written)/iu,
    catches: [
      "CNN's Ann Lee contributed to this report.",
      'Jo Doe reported from Moscow and Bo Ray wrote from London.',
      'This story was originally published by the Daily.',
    ],
    leaves: ['Exports contributed to growth.', 'He reported from Moscow for ten years.'],
  },
  {
    why: 'notice',
    pattern:
      /^(?:disclaimer|disclosure|disclosures|risk warning|important (?:notice|information)|editor['’]s note|correction|clarification|免責|免责|聲明|声明|風險提示|风险提示|特別聲明|特别声明|警語|重要聲明|免責事項|ご注意|면책|haftungsausschluss|disclaimer|avertissement|aviso legal|descargo)/iu,
    catches: ['Disclaimer: for information only.', '風險提示：投資有風險。', 'Disclosure: I hold shares.'],
    leaves: ['Disclosing its stake lifted shares.'],
  },
  {
    why: 'notice',
    needs: [
      'advice',
      'position',
      'informational',
      'past performance',
      'rights reserved',
      'affiliate',
      'solicitation',
      'own research',
      'forward-looking',
      'sponsored',
      'paid ',
      'this article',
      'this content',
      'this report',
      'this material',
      'this story',
      'this translation',
      'this press',
      'expressed',
      'anlageberatung',
      'conseil',
      'asesoramiento',
      '©',
      '不構成',
      '不构成',
      '投資',
      '投资',
      '非投',
      '僅供',
      '仅供',
      '據此',
      '据此',
      '自行',
      '自負',
      '自负',
      '版權',
      '版权',
      '轉載',
      '투자',
      '무단',
    ],
    pattern:
      /\b(?:(?:financial|investment|professional|legal|tax) advice|(?:has|have|holds?|hold) (?:no |a |any )?(?:long |short )?positions? in (?:any|the|shares|stocks)\b|for informational purposes|past performance|all rights reserved|affiliate (?:links?|commissions?)|solicitation to (?:buy|sell)|own research before|forward-looking statements|sponsored (?:content|post)|paid (?:for|promotion)|this (?:article|content|report|material|story|translation|press release) (?:was|is|has been|does|contains|may)|views expressed|opinions expressed|keine anlageberatung|conseil en investissement|asesoramiento)\b|©|不構成|不构成|投資有風險|投资有风险|並非投資建議|并非投资建议|僅供參考|仅供参考|據此操作|据此操作|自行承擔|自行承担|自負盈虧|自负盈亏|版權所有|版权所有|轉載|投資判断は|투자\s?(?:판단|책임)|무단\s?전재/iu,
    catches: [
      'This article is not investment advice.',
      '本文不構成投資建議。',
      'The author has no position in any stocks named.',
      '© 2025 Daily.',
    ],
    leaves: ['Investors took positions in copper.', '公司擬轉讓股份。'],
  },
  {
    why: 'notice',
    needs: ['disclaimer', 'disclosure', 'commission', 'qualifying', 'percentage'],
    pattern:
      /^\p{L}+ (?:disclaimer|disclosure)s?\s?:|\b(?:earn|receive|get)s?\b.{0,40}\b(?:commission|qualifying purchases|small percentage)\b/iu,
    catches: [
      'Affiliate Disclaimer: We test what we name.',
      'As a partner, we may earn a commission on sales.',
    ],
    leaves: ['Brokers saw commissions fall.', 'The commission earned praise.'],
  },
  {
    why: 'byline',
    needs: [
      'lecture',
      'read',
      'lese',
      'tiempo',
      '阅读',
      '閱讀',
      '読了',
      'publi',
      'updated',
      'mis à jour',
      'veröffentlicht',
      'aktualisiert',
      'actualizado',
    ],
    pattern:
      /\b(?:temps de lecture|min(?:utes?)?[ -]read|(?:estimated )?reading time|lesedauer|lesezeit|tiempo de lectura)\b|(?:阅读|閱讀)(?:时间|時間|时长|時長)|読了時間|^(?:by|von|par|por) .{3,60} (?:published|updated|publié|mis à jour|veröffentlicht|aktualisiert|publicado|actualizado)\b/iu,
    catches: [
      'Par Anne Roe Publié le 20 mai 2025 à 18h42, modifié le 21 mai 2025 Temps de lecture 2 min.',
      'By Jo Doe Published 3 May 2025.',
      'Lesezeit: 3 Minuten.',
    ],
    leaves: ['By May the court had heard both sides.', 'Two minutes later prices fell.'],
  },
  {
    why: 'caption',
    pattern: /\b(?:photo|image|picture|video)s?\b.{0,30}\bcourtesy of\b/i,
    catches: ['This image is provided courtesy of the harbour.'],
    leaves: ['They got in courtesy of a rival.'],
  },
  {
    why: 'byline',
    pattern:
      /^\W{0,4}\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?\s*,?\s*(?:est|edt|et|pt|pst|gmt|bst|utc|cet|cest|hkt|sgt|jst)?\b[^.]{0,40}\.?$/iu,
    catches: ['12:40 EST, 9 March 2014 .', '9:30 am GMT on Monday 3 May 2021'],
    leaves: [
      '3.50 euros was the price that Acme paid for each of the shares in June.',
      '2.5 million people took part.',
    ],
  },
  {
    why: 'aside to the reader',
    pattern: /^[（(][^（）()]*[）)][.。]?$|^[（(].*[）)]$/u,
    catches: ['(Pro tip: sell in May.)', '（圖片翻攝自網路。）'],
    leaves: ['(Acme) rose.', 'Acme rose (again).'],
  },
  {
    why: 'aside to the reader',
    pattern:
      /^(?:as every(?:one|body)(?: here)? knows|as (?:many|most|some|all|we|you)(?: of (?:us|you))?(?: may| might| already| all)? (?:know|remember|recall|see)|let['’]s|let us|needless to say|it goes without saying|believe it or not|眾所周知|众所周知|大家都知道|我們知道|我们知道|不用說|不用说|ご存じの|ご存知の|wie (?:sie|viele) wissen|comme (?:vous le|chacun) sa)/iu,
    catches: [
      'As many know, the city is old.',
      'As everyone here knows, it was a port.',
      '眾所周知，該市歷史悠久。',
    ],
    leaves: ['As many as 40 plants closed.', 'Needless spending was cut.'],
  },
  {
    why: 'aside to the reader',
    pattern:
      /^(?:please )?(?:note(?: that)?|hinweis|anmerkung|remarque|nota|注意?|註|备注|備註|참고)\s?[:：]/iu,
    catches: [
      'Note: This is a list to help you.',
      '注：数据截至周五。',
      'Hinweis: Alle Angaben ohne Gewähr.',
    ],
    leaves: ['Notes worth $2 billion fall due in May.', 'Note-takers gained.', '注意力集中在利率上。'],
  },
  {
    why: 'invitation',
    pattern:
      /\b(?:headlines|top stories)\b.{0,40}\bare here\W*$|^(?:for|to get) (?:an? )?(?:exact |free )?(?:quote|offer),? .{0,20}\b(?:call|contact|schedule|book)\b/i,
    catches: ['The top headlines for Nov. 19 are here.', 'For an exact quote schedule an appointment today.'],
    leaves: ['Headlines say that robots are here to stay.', 'For a quote of $5 he sold all.'],
  },
  {
    why: 'unfinished',
    pattern: /[:：,，;；、]$|(?:\.\.\.|…)$/u,
    catches: ['Here are the main points:', 'To be continued…'],
    leaves: ['Sales rose 5 %.'],
  },
  {
    // Who speaks, and what is said stands in the next sentence.
    why: 'unfinished',
    pattern: /^[^「」“”『』"]{4,80}(?:表示|指出|強調|强调|透露)[。.]$/u,
    catches: ['在昨日的討論會上，委員王明表示。'],
    leaves: ['「今年會好。」他表示。', '公司表示，今年會好。', '他沒有說明。'],
  },
];
