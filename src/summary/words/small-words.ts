/** Words that carry grammar and no matter, a paragraph a language. */
export const SMALL_WORDS = new Set(
  `
  a about above after again against all also am an and any are as at be because been before being below between both but by can
  could did do does doing down during each few for from further had has have having he her here hers him his how i if in into is
  it its itself just me more most my no nor not now of off on once only or other our out over own said same say says she should
  so some such than that the their them then there these they this those through to too under until up upon us very was we were
  what when where which while who whom why will with would you your mr mrs ms new one two told according
  der die das den dem des ein eine einer eines einem einen und oder aber nicht kein keine ist sind war waren wird werden wurde
  wurden hat haben hatte mit von vom zu zum zur für auf in im an am bei nach aus um als auch sich es er sie wir ihr dass wie
  le la les l un une des du de d et ou mais ne pas est sont a ont été être par pour dans sur avec au aux ce cette ces qui que qu
  se sa son ses leur leurs il elle ils elles en y plus
  el los las lo del al y o pero no es son ha han fue ser por para con sin sobre como se su sus que este esta más
  il lo gli i dei degli delle della dello nel nella nei nelle al alla allo agli alle dal dalla dai sul sulla con non che chi è
  sono ha hanno anche più una uno suo sua loro ma ed di tra fra dopo
  o os as um uma uns umas do dos das da no na nos nas ao aos à às pelo pela pelos pelas com não são foi foram ser tem têm também
  ou seu já entre até
  w we z ze o na do od po za u i oraz lub ale się że jak tak nie jest są był była było były być dla przez przy pod nad przed jego
  jej ich które który która których którzy tym tego tej ta ten te co czy już tylko bardzo także może więc gdy aby od
  в во на с со к ко у о об от из за по под для при до без и а но или не ни что как это этот эта эти то так же бы ли его ее её их
  он она оно они мы вы ты я мне нам вас нас был была было были быть есть уже еще ещё также который которая которое которые
  которых которого которой где когда если чтобы между через после перед над более
  ο η το οι τα του της των τον την τις τους στο στη στην στον στους στις στα με και κι σε από για πως πώς ότι να θα δεν μη μην
  είναι ήταν έχει έχουν είχε ένα ένας ενός μια μία μιας ως αλλά ή όπως αυτό αυτή αυτός αυτά αυτές αυτών κατά μετά πριν προς
  μέχρι επίσης πιο αν που
  في من على إلى عن مع أن إن ما لا لم لن هو هي هذا هذه ذلك تلك التي الذي الذين كان كانت قد كما بعد قبل بين أو ثم كل
  的 了 是 在 和 及 與 与 或 也 都 而 於 于 為 为 對 对 將 将 已 被 由 從 从 並 并 等 其 之 以 個 个 有 不 我們 我们 他們 他们 表示 指出
  の に は を が と で も へ や から まで より こと もの ため する した して いる ある れる なる この その
  이 그 저 것 수 등 및 를 을 은 는 이다 있다 했다 한다 대한 위해 따르면
  `
    .trim()
    .split(/\s+/),
);
