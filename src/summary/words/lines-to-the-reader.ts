import type { NeverChosen } from './never-chosen.ts';
import { words } from './sieve.ts';

/** Questions, greetings, invitations, asides, and what is not finished without the next sentence. */
export const LINES_TO_THE_READER: readonly NeverChosen[] = [
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
    opens: words(`
      good_ hello hi, hi! hi_ welcome_ dear_ thank_you thanks_for happy_ 大家好 各位 歡迎收看 欢迎收看 感謝收看 感谢收看
      皆さん みなさん こんにちは おはよう 안녕하세요 guten_ liebe_leser bonjour bienvenue buenos_días bienvenidos
    `),
    pattern:
      /^(?:good (?:morning|afternoon|evening)\b|hello|hi[,! ]|welcome (?:to|back)|dear \p{L}+|thank you for|thanks for|happy \p{L}+day|大家好|各位(?:觀眾|观众|投資者|投资者|讀者|读者|朋友|網友|网友)|歡迎收看|欢迎收看|感謝收看|感谢收看|皆さん|みなさん|こんにちは|おはよう|안녕하세요|guten (?:morgen|tag|abend)|liebe leser|bonjour|bienvenue|buenos días|bienvenidos)/iu,
    catches: ['Good morning, investors.', '各位投資者，本週市場波動。', 'Welcome to the weekly letter.'],
    leaves: ['Good mornings for oil traders are rare.', 'Welcome news for lenders came on Friday.'],
  },
  {
    why: 'invitation',
    opens: words(`
      read_more read_also read_the_full read_our read_next see_also see_more click tap_ sign_up subscribe follow_us follow_me follow_our
      follow_@ join_us join_our join_the share_this scroll_down watch: watch_the_video watch_live listen_ download learn_more find_out
      for_more more_from more_on more_stories related also_read don't_miss don’t_miss stay_tuned check_out get_the_latest get_our
      點擊 点击 更多 延伸閱讀 延伸阅读 相關 相关 掃碼 扫码 掃描 关注我们 關注我們 訂閱 订阅 看更多 閱讀全文 阅读全文 下載 下载
      続きを読む 関連記事 こちら 자세히 관련기사 구독 mehr_ lesen_sie hier_klicken lire_aussi à_lire abonnez cliquez lea_también
      leer_más suscríbase haga_clic
    `),
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
    holds: ['click here', 'sign up ', 'subscribe ', 'scroll down', 'for the latest ', 'follow us on'],
    pattern:
      /\b(?:click here|sign up (?:for|here|to)|subscribe (?:to|now|here)|scroll down|for the latest (?:news|headlines)|follow us on)\b/i,
    catches: ['To get this in your inbox, sign up for our letter.', 'SCROLL DOWN FOR VIDEO'],
    leaves: ['Users who subscribed paid more.'],
  },
  {
    why: 'aside to the reader',
    opens: ['(', '（'],
    pattern: /^[（(][^（）()]*[）)][.。]?$|^[（(].*[）)]$/u,
    catches: ['(Pro tip: sell in May.)', '（圖片翻攝自網路。）'],
    leaves: ['(Acme) rose.', 'Acme rose (again).'],
  },
  {
    why: 'aside to the reader',
    opens: words(`
      as_every as_many_ as_most_ as_some_ as_all_ as_we_ as_you_ let's let’s let_us needless_ it_goes_ believe_it
      眾所周知 众所周知 大家都知道 我們知道 我们知道 不用說 不用说 ご存じの ご存知の wie_ comme_
    `),
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
    opens: words('please_ note hinweis anmerkung remarque nota 注 註 备注 備註 참고'),
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
    holds: ['headlines', 'top stories'],
    pattern: /\b(?:headlines|top stories)\b.{0,40}\bare here\W*$/i,
    catches: ['The top headlines for Nov. 19 are here.'],
    leaves: ['Headlines say that robots are here to stay.'],
  },
  {
    why: 'invitation',
    opens: words('for_a_ for_an_ for_exact_ for_free_ for_quote for_offer to_get_'),
    pattern:
      /^(?:for|to get) (?:an? )?(?:exact |free )?(?:quote|offer),? .{0,20}\b(?:call|contact|schedule|book)\b/i,
    catches: ['For an exact quote schedule an appointment today.'],
    leaves: ['For a quote of $5 he sold all.'],
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
