import type { NeverChosen } from './sieve.ts';
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
      read_more read_also read_the_full read_our read_next read_on keep_reading see_also see_more click tap_ sign_up subscribe follow_us follow_me follow_our
      follow_@ join_us join_our join_the share_this scroll_down watch: watch_the watch_live listen_ download learn_more find_out
      for_more more_from more_on more_stories related also_read watch_our watch_this watch_a don't_miss don’t_miss stay_tuned check_out get_the_latest get_our
      點擊 点击 更多 延伸閱讀 延伸阅读 相關 相关 掃碼 扫码 掃描 关注我们 關注我們 訂閱 订阅 看更多 閱讀全文 阅读全文 下載 下载
      続きを読む 関連記事 こちら 자세히 관련기사 구독 mehr_ lesen_sie hier_klicken lire_aussi à_lire abonnez cliquez lea_también
      leer_más suscríbase haga_clic
    `),
    pattern:
      /^(?:read (?:more|also|the full|our|next|on (?:to|for|as|below))|keep reading|see (?:also|more)|click|tap (?:here|to)|sign up|subscribe|follow (?:us|me|our|@)|join (?:us|our|the conversation)|share this|scroll down|watch(?::| live| (?:the|our|this|a) (?:[\p{L}-]+ )?(?:video|demo|clip|webinar|recording|replay|trailer|episode|interview)\b)|listen (?:to|:)|download|learn more|find out more|for more\b.{0,80}\b(?:click|visit|see|read|sign|follow)|more (?:from|on|stories)|related:?|also read|don['’]t miss|stay tuned|check out|get (?:the latest|our)|點擊|点击|更多(?:內容|内容|新聞|新闻|資訊|资讯|報導|报道)|延伸閱讀|延伸阅读|相關(?:新聞|閱讀|報導)|相关(?:新闻|阅读|报道)|掃碼|扫码|掃描|关注我们|關注我們|訂閱|订阅|看更多|閱讀全文|阅读全文|下載|下载|続きを読む|関連記事|こちら|자세히|관련기사|구독|mehr (?:zum thema|dazu|lesen)|lesen sie|hier klicken|lire aussi|à lire|abonnez|cliquez|lea también|leer más|suscríbase|haga clic)/iu,
    catches: [
      'Read more: Oil slides.',
      'Keep reading to learn how funds are taxed.',
      'Follow us on social media.',
      '延伸閱讀：台股收高',
      'Watch the full demo for an overview.',
      'Lesen Sie auch: DAX fällt.',
    ],
    leaves: [
      'Readings of inflation rose.',
      'Sharing costs cut losses.',
      'Followers of the stock grew.',
      'Watch the trailers fall, he said.',
    ],
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
    // What the page goes on with: "here" is nowhere in a summary.
    why: 'aside to the reader',
    opens: words(`
      here's here’s here_is here_are here_we here_you 以下是 以下为 以下為 下面是 下面为 下面為 下面就 接下来 接下來 以下は 以下の 以下に
      다음은 hier_sind hier_ist hier_finden hier_die im_folgenden voici aquí_están aquí_te aquí_tiene a_continuación estos_son
    `),
    pattern:
      /^(?:here(?:['’]s| is| are| we| you)\b|以下(?:是|为|為|は|の|に)|下面(?:是|为|為|就)|接下[来來]|다음은|hier (?:sind|ist|finden|die)\b|im folgenden\b|voici\b|aquí (?:están|te|tiene)|a continuación\b|estos son\b)/iu,
    catches: [
      'Here are 15 shares to watch this week.',
      'Here’s what you need to know about the deal.',
      '以下是會議的主要內容。',
      '다음은 주요 내용이다.',
      'Voici ce qu’il faut savoir.',
    ],
    leaves: ['Hereford grew by 3 %.', '以下三家公司獲利。', 'Aquí creció la empresa.'],
  },
  {
    // Who writes promises what the page will do for whom it is read by.
    why: 'aside to the reader',
    looks: /[Yy]ou/,
    pattern:
      /^[^"“‘«]{0,80}\b(?:I|[Ww]e)(?:['’]ll| will| want to|['’]d like to|['’](?:re|m) (?:here|going) to) (?:walk|show|guide|take|tell|explain to|share with|help|give|teach) you\b|^(?:In this (?:\p{L}+ )?(?:guide|article|post|video|tutorial|episode|lesson|course)[^"“‘«]{0,40}\b|By the end[^"“‘«]{0,60}\b)?[Yy]ou(?:['’]ll| will) (?:also )?(?:learn|discover|find out|read)\b/u,
    catches: [
      'For those new to bread, I’ll walk you through the process.',
      'We will show you how to compare brokers.',
      'In this guide, you’ll learn about bonds.',
    ],
    leaves: ['“We will show you results,” Lee said.', 'He said that you will pay more.'],
  },
  {
    // What the page is about to do, or was made for.
    why: 'aside to the reader',
    looks: /\b(?:I|[Ww]e)\b/,
    pattern:
      /^(?:Today|In this (?:\p{L}+ )?(?:guide|article|post|video|tutorial|episode|lesson|course)|Below|First),? (?:I|we)(?:['’](?:re|m) going to|['’]ll| will) (?:talk|discuss|look|explore|cover|go over|walk|dive|explain|show)\b|^[^"“‘«]{0,80}\b(?:I|[Ww]e)(?:['’]ve| have)? (?:wrote|written|put together|created|compiled|made|prepared|rounded up|gathered)(?: you)? (?:this|an?|our|the)(?: [\p{L}-]+){0,3} (?:guide|article|list|post|roundup|checklist|infographic)\b/u,
    catches: [
      'Today, we’re going to talk about success.',
      "In this short video, we'll explore phones.",
      'That’s why we wrote this brake pad guide.',
      "That's why we've put together a list of brokers.",
    ],
    leaves: [
      'Today we will cut 400 jobs.',
      '“We made a list,” Lee said.',
      'We made pumps before the list of rivals grew.',
    ],
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
    pattern:
      /^[^「」“”『』"]{4,80}(?:表示|指出|強調|强调|透露|(?:如是|如此|这样|這樣)(?:说|說|表示|回答|形容))道?[。.]$/u,
    catches: ['在昨日的討論會上，委員王明表示。', '面對主持人的稱呼，王明如是說。'],
    leaves: ['「今年會好。」他表示。', '公司表示，今年會好。', '他沒有說明。'],
  },
];
