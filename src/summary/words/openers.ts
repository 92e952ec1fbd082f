/**
 * Openings that lean on the sentence before: such a sentence is chosen only together with that one.
 * Matched at the start, in small letters; the Latin ones as whole words.
 */
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

export const LEANING_LATIN = lines(`
  he
  she
  it
  they
  him
  his
  her
  hers
  their
  theirs
  its
  this
  that
  these
  those
  such
  both
  neither
  the former
  the latter
  one of them
  but
  and
  or
  nor
  so
  yet
  thus
  hence
  then
  also
  too
  however
  instead
  moreover
  furthermore
  additionally
  in addition
  besides
  still
  nevertheless
  nonetheless
  therefore
  consequently
  as a result
  as such
  for example
  for instance
  another
  other
  others
  similarly
  likewise
  by contrast
  in contrast
  on the other hand
  in other words
  in turn
  rather
  otherwise
  meanwhile
  because of this
  that said
  of course
  indeed
  in fact
  to that end
  at the same time
  following this
  after that
  the same
  the move
  the goal
  the latter
  er
  sie
  dies
  diese
  dieser
  dieses
  damit
  dabei
  dazu
  daher
  dadurch
  davon
  denn
  doch
  aber
  auch
  jedoch
  allerdings
  außerdem
  zudem
  trotzdem
  deshalb
  zum beispiel
  il
  elle
  ils
  elles
  cela
  ce
  cette
  ces
  mais
  et
  donc
  ainsi
  aussi
  cependant
  toutefois
  en outre
  par ailleurs
  par exemple
  él
  ella
  ellos
  ellas
  esto
  eso
  este
  esta
  estos
  estas
  pero
  y
  además
  también
  sin embargo
  no obstante
  por ejemplo
  por otra parte
`);

export const LEANING_EASTERN = lines(`
  他
  她
  它
  此外
  另外
  因此
  所以
  但
  然而
  不過
  不过
  而且
  同時
  同时
  其中
  其
  該
  该
  這
  这
  此
  那
  例如
  比如
  隨後
  随后
  對此
  对此
  與此同時
  与此同时
  相比之下
  換言之
  换言之
  於是
  于是
  況且
  并且
  並且
  也
  還
  还
  彼は
  彼女
  これ
  それ
  この
  その
  また
  しかし
  ただ
  だが
  そして
  さらに
  一方
  なお
  同社
  同氏
  こうした
  そのため
  例えば
  たとえば
  그는
  그녀
  이는
  이에
  이를
  이번
  또한
  또
  하지만
  그건
  그게
  이건
  그래서
  그런데
  그러나
  그리고
  따라서
  한편
  반면
  다만
  예를 들어
  특히
`);

/** What a leaning opening is followed by when it leans on nothing: "It is time", "This year", "Both companies said". */
export const NOT_LEANING = lines(`
  it (?:is|was|remains|seems|looks) (?:not )?(?:time|possible|likely|unlikely|hard|easy|difficult|clear|unclear|unknown|known|too early)\\b
  this year
  this week
  this month
  this quarter
  this summer
  this spring
  this autumn
  this winter
  both companies
  both sides
  該國際
  其他
  其餘
  此前
  此次
  這一年
  这一年
  也門
  还原
`);
