/** Words that carry grammar and no matter, one list for the languages written with Latin letters, one for the others. */
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
  的 了 是 在 和 及 與 与 或 也 都 而 於 于 為 为 對 对 將 将 已 被 由 從 从 並 并 等 其 之 以 個 个 有 不 我們 我们 他們 他们 表示 指出
  の に は を が と で も へ や から まで より こと もの ため する した して いる ある れる なる この その
  이 그 저 것 수 등 및 를 을 은 는 이다 있다 했다 한다 대한 위해 따르면
  `
    .trim()
    .split(/\s+/),
);
