import { type Sieved, words } from './sieve.ts';

/** What the agencies' names in the patterns begin with. */
const AGENCIES = words(`
  cnn reuters ap afp upi dpa awp efe ansa xinhua kyodo yonhap bloomberg associated daily marketwatch pr globe business
  newsfile accesswire rttnews benzinga cna cnbc bbc ロイター ブルームバーグ 共同
`);

/**
 * What agencies put before a story's first words. It is cut off the sentence that follows;
 * a sentence that is nothing else is never chosen.
 */
export const DATELINES: readonly (Sieved & { cuts: string[]; leaves: string[] })[] = [
  {
    // An agency in brackets before the first word.
    opens: ['(', '-lrb-'],
    pattern:
      /^(?:\(|-lrb-)\s?(?:cnn(?: \w+)?|reuters|ap|afp|upi|dpa(?:-afx)?|awp|efe|ansa|xinhua|kyodo(?: news)?|yonhap|bloomberg|associated press|daily mail|marketwatch|pr ?newswire|globe newswire|business wire|newsfile corp\.?|accesswire|rttnews|benzinga|cna|cnbc|bbc|ロイター|ブルームバーグ|共同)\s?(?:\)|-rrb-)\s*(?:[-–—:.,]+\s*)*/iu,
    cuts: ['(CNN) The', '( cnn ) -- the', '(CNN Business) Oil'],
    leaves: ['CNN said', '(Acme) The'],
  },
  {
    // A place and a day before the agency, at most 61 characters, and a dash after it. (A class of letters that is
    // counted is made ready once for each of its places; looking back at their number is not.)
    holds: ['(', '( ', '-lrb-', '-lrb- '].flatMap((bracket) => AGENCIES.map((name) => bracket + name)),
    pattern:
      /^[\p{Lu}\d][\p{L}\d.,'’/ -]*(?<=^.{1,61})(?:\(|-lrb-)\s?(?:cnn(?: \w+)?|reuters|ap|afp|upi|dpa(?:-afx)?|awp|efe|ansa|xinhua|kyodo(?: news)?|yonhap|bloomberg|associated press|daily mail|marketwatch|pr ?newswire|globe newswire|business wire|newsfile corp\.?|accesswire|rttnews|benzinga|cna|cnbc|bbc|ロイター|ブルームバーグ|共同)\s?(?:\)|-rrb-)(?:\s*(?:[-–—:.]+\s*)+|(?=\p{L}))/iu,
    cuts: [
      'LONDON, Oct 30 (Reuters) - Oil',
      'BERLIN (dpa-AFX) - Der',
      'Madrid, 30 oct (EFE).- El',
      'New Delhi (CNN)In',
    ],
    leaves: ['Reuters said', 'The Associated Press (AP) said'],
  },
  {
    // A release: place, day and the wire between strokes.
    holds: ['/prnewswire', '/cnw', '/pr newswire', '/xinhua', '/acn newswire'],
    pattern:
      /^[\p{Lu}][\p{L}\d.,'’ -]{2,70}\/(?:PRNewswire|CNW|PR Newswire|Xinhua|ACN Newswire)[^/]{0,40}\/\s*[-–—]*\s*/u,
    cuts: ['NEW YORK, Oct. 30, 2025 /PRNewswire/ -- Acme'],
    leaves: ['New York is big.'],
  },
  {
    // A place in capitals and a dash, a day between or not.
    looks: /^[^a-z]{3}[\s\S]*[-–—:]\s/,
    pattern:
      /^\p{Lu}[\p{Lu}.'’ ]{2,24}(?:, (?:[\p{L}.]{2,14}|\p{Lu}[\p{L}.]{1,14}(?: \p{Lu}[\p{L}.]{1,14}){1,2}))?(?:,? (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9})(?:,? \d{4})?)?\s*(?:[-–—]{1,2}|:)\s+(?=\S)/u,
    cuts: [
      'LONDON — Oil',
      'NEW YORK, Oct. 30 -- Shares',
      'WASHINGTON - The',
      'DUBAI, United Arab Emirates — The',
      'CAPE TOWN, South Africa, May 3 – Mines',
    ],
    leaves: ['IBM rose 3 %.', 'London is big.', 'IBM, Apple and Dell — all makers — rose.'],
  },
  {
    // A place in small letters with its day or its state in two capitals, or a day alone, and a dash or colon.
    looks:
      /^[^-–—:]{0,90}(?:[A-Z]{2}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:,? \d{4})?) ?[-–—:]{1,2}\s/,
    pattern:
      /^(?:\p{Lu}[\p{L}.'’]{1,14}(?: \p{Lu}[\p{L}.'’]{1,14}){0,2}(?:, (?:[A-Z]{2}\b|\p{Lu}[\p{L}.]{1,14}(?=,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))))?,? ?)?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:,? \d{4})?)?\s?(?<=[A-Z]{2} ?|\d ?)(?:[-–—]{1,2}|:)\s+(?=\S)/u,
    cuts: ['Jan. 11, 2012 -- Moving', 'New York, NY – With content', "New Delhi, Jan. 15: India's"],
    leaves: ['In London: a day', 'Acme Corp. – a maker', 'The Fund 2030 – a plan', 'May 5 was hot'],
  },
  {
    // A place, a day and whoever reports in brackets.
    looks: /^[^()]{4,60}\([^()]{2,60}\)\s?[.:–—-]/,
    pattern:
      /^\p{Lu}[\p{L}.'’ -]{1,30}, (?:\p{L}{3,10}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,10})(?:,? \d{4})?\s?\([^()]{2,60}\)\s?[.:–—-]{1,3}\s+/u,
    cuts: ['Одесса, Январь 05 (Новый день, Иван Ли) – Завод', 'Bilbao, 30 oct (Noticias del Norte).- El'],
    leaves: ['Berlin, 3 May (a Friday) was cold', 'Acme, Borealis (a maker) - both'],
  },
  {
    // A place and a colon, as papers of South Asia and the Gulf have it.
    opens: words(`
      mumbai: new_delhi: delhi: bengaluru: bangalore: chennai: kolkata: hyderabad: pune: ahmedabad: islamabad: karachi:
      lahore: dhaka: colombo: kathmandu: dubai: abu_dhabi: riyadh: doha: kuwait: singapore: kuala_lumpur: jakarta: manila:
      hong_kong: london: new_york: washington: paris: beijing: tokyo: sydney: moscow:
    `),
    pattern:
      /^(?:Mumbai|(?:New )?Delhi|Bengaluru|Bangalore|Chennai|Kolkata|Hyderabad|Pune|Ahmedabad|Islamabad|Karachi|Lahore|Dhaka|Colombo|Kathmandu|Dubai|Abu Dhabi|Riyadh|Doha|Kuwait|Singapore|Kuala Lumpur|Jakarta|Manila|Hong Kong|London|New York|Washington|Paris|Beijing|Tokyo|Sydney|Moscow): (?=[“"‘']?\p{Lu})/u,
    cuts: ['Mumbai: Shares', 'New York: Patients'],
    leaves: ['London: a city of banks', 'Acme: Shares', 'Paris is big: Nobody'],
  },
  {
    // Headings in black brackets before the first words.
    opens: ['【', '〔', '［'],
    pattern: /^(?:【[^】]{1,30}】|〔[^〕]{1,30}〕|［[^］]{1,30}］\s*[-–—＝=]?)\s*/u,
    cuts: ['【財華社訊】恒指', '［東京　３０日　ロイター］ - 日経'],
    leaves: ['恒指收高。'],
  },
  {
    // A wire, its day and "電" or a stroke, or a reporter's place in brackets.
    holds: words('電 电 訊 讯 報導 报道 報道 消息 日｜ 日丨 日| 獲悉 获悉'),
    pattern:
      /^(?:[（(][^（）()]{1,40}(?:電|电|報導|报道|報道|訊|讯)[）)]|[\p{Script=Han}A-Za-z]{2,12}\s?(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:電|电|訊|讯|消息)(?:\s?[（(][^（）()]{1,30}[）)])?|[\p{Script=Han}A-Za-z]{2,8}\d{1,2}月\d{1,2}日(?=[｜丨|])|(?:記者|记者)\s?[\p{Script=Han}、 ]{2,12}[／/]\s?[\p{Script=Han}]{2,6}(?:報導|报道|電|电)|[\p{Script=Han}A-Z]{2,10}(?:APP)?(?:獲悉|获悉|訊|讯))\s*[，,：:｜丨|。]?\s*/u,
    cuts: [
      '（中央社記者王小明台北30日電）台股',
      '新华社北京10月30日电（记者李明）中国',
      '格隆汇10月30日｜某公司',
      '智通財經APP獲悉，騰訊',
      '記者王小明／台北報導 台股',
    ],
    leaves: ['中國10月30日宣布減稅。', '公司10月30日公告中標。'],
  },
  {
    // The reporter's name in brackets, a wire in square ones, or the word for an abstract.
    opens: words('（ ( [ 摘要 導語 导语 核心提示 核心摘要'),
    pattern:
      /^(?:[（(](?:[^（）()]{0,30}(?:记者|記者|通讯员|通訊員)[^（）()]{0,30}|\p{Script=Han}{2,4})[）)]|\[\p{Script=Han}{2,8}\](?=[\p{Script=Han}A-Z])|(?:摘要|導語|导语|核心提示|核心摘要)\s?[:：])\s*/u,
    cuts: [
      '（记者 李明 通讯员 王红）昨日',
      '(记者王红)昨天',
      '[海滨财讯]债券',
      '[海滨财讯]ABCD拍卖',
      '摘要：公司',
    ],
    leaves: ['（二零二五年）公司', '[注]公司', '摘要公布後'],
  },
  {
    // Korean: place and agency in brackets, then the reporter and an equals sign.
    opens: ['(', '['],
    looks: /[가-힣]/,
    pattern:
      /^[([][^()[\]]{1,30}[)\]]\s*(?:[가-힣·, ]{2,20}(?:기자|특파원)\s*)?(?:=\s*)?(?=[A-Z]{0,4}[가-힣])/u,
    cuts: ['(서울=연합뉴스) 홍길동 기자 = 코스피가', '[파이낸셜뉴스] 삼성전자가'],
    leaves: ['코스피(KOSPI)가 올랐다.'],
  },
];

/** Longest text that can be a dateline; none of the patterns reads on beyond it. */
export const LONGEST_DATELINE = 160;
