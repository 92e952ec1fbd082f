/** Holdings, payment, conflicts, affiliate links. */
export default `
== stake ==
en> the stocks covered in {holder} | ja {holder}で(取り上げた/紹介した/紹介している/触れた/取り上げている)(銘柄/企業/個別銘柄/企業の株式) | zh {holder}所討論的股票 | ko {holder}에서 (다룬/소개한/언급한/언급된) (종목/기업/주식)
en shares of the company / (shares/stock) of the company | zh 該公司的股份 | de (Aktien/Anteile) (des (Unternehmens/Emittenten)/der Gesellschaft) | fr des (actions/titres) de la société | es acciones de la (empresa/compañía/sociedad)
en the stocks discussed | de (den/die/der)? besprochenen (Aktien/Wertpapieren/Wertpapiere)
  zh 文中討論的股票
en the securities mentioned | de (den/die/der)? genannten (Wertpapieren/Wertpapiere)
  zh 文中提及的證券
en shares of the companies mentioned | zh 文中提及的公司的股份 | es acciones de las (empresas/compañías) (mencionadas/citadas) | fr (des)? actions des sociétés (mentionnées/citées) | de Aktien der (genannten/erwähnten/besprochenen) Unternehmen
en shares of the companies mentioned | zh 文中提及的公司的股份 | es (las)? (empresas/compañías/sociedades) (mencionadas/citadas) | de (den/die/der)? genannten Unternehmen
en the {paperword} described in {holder} | zh {holder}所述的{paperword} / {holder}(中/內)?(所)?(述/載)(的/之)?{paperword}
en the {paperword} mentioned in {holder} | zh {holder}提及的{paperword} / {holder}(中/內)?(所)?(提及/提到/涉及)(的/之)?{paperword}
en the {paperword} discussed in {holder} | zh {holder}評論的{paperword} / {holder}(中/內)?(所)?評論(的/之)?{paperword}
en the {paperword} covered in {holder} | zh {holder}涵蓋的{paperword} / {holder}(中/內)?(所)?涵蓋(的/之)?{paperword}
en the above stocks | zh 上述股票 / (上述/以上/前述)(提及/所述/所提及)?(的/之)?(股票/股份/證券/個股/標的) | ja 上記(の)?(銘柄/株式/企業の株式) | ko (위/상기/위에 언급된) (종목/주식)
en any of the above stocks / any of the (above/foregoing) (stocks/shares/securities) | zh 上述任何股票 / (上述/以上/前述)(的)?任何(一隻/一檔)?(股票/股份/證券/個股/標的)
en securities issued by the companies mentioned | zh 文中提及的公司所發行的證券 / (報告/本報告/文中/本文/上述)(中)?(所)?(提到/提及/涉及)(的/之)?(上市)?公司(所)?發行的(證券/股票/股份)
en securities | zh 證券
en the securities mentioned in {holder} | ja {holder}(に/で)(記載/言及/掲載)(された/されている/した/している)(有価証券/銘柄/株式/企業の株式) | ko {holder}에 (언급된/기재된) (종목/유가증권/주식)
en shares of {company*} / (shares/stock/stocks) (of/in) {company*} | zh {company*}的股票 / {company*}(的)?(股票/股份) | ja {company*}(の)?(株式/株) | ko {company*}[의]? (주식/지분) | de (Aktien/Anteile) (der/von/an)? {company*} | fr (des/les)? (actions/titres) (de/chez/dans) {company*} | es (acciones/títulos) (de/en) {company*}
en positions in {company*} / (positions/a position) (of/in) {company*} | zh {company*}的倉位 / {company*}(的)?(持倉/頭寸/倉位/部位) | de (Positionen/eine Position) in {company*} | fr (des/les)? positions (dans/sur) {company*} | es posiciones en {company*}
en a long position in {company*} | zh {company*}的多頭倉位 / {company*}(的)?多頭(倉位/頭寸/部位)
en an interest in {company*} | zh {company*}的權益
en any of the stocks mentioned / any (stocks/stock) mentioned [in this (article/report)]? / any of the stocks mentioned [in this (article/report)]?
  zh 文中提及的任何股票 / (文中/本文/上述/本文中/報告中)?(所)?(提及/提到/涉及)(的/之)?(任何)(股票/個股/證券/公司股票/股份/公司/標的/公司的股票)
  ja (本記事/記事内/記事中)?(で/に)?(言及/紹介/記載)(した/された/されている/している)(いかなる/いずれの)(銘柄/株式/企業)
  fr (position[s]? (sur/dans))? (aucune des) (actions/valeurs/sociétés) (mentionnées/citées)
  es (ninguna de las/ninguno de los) (acciones/valores/empresas) mencionad(as/os)
en the securities mentioned / the (securities/shares) (mentioned/discussed/named/referred to) [in this (article/report)/herein/above]?
  zh 文中提及的證券 / (文中/本文/上述/本文中/報告中)?(所)?(提及/提到/涉及)(的/之)?證券
  de (Positionen (in/an))? (der/den/die)? (genannten/erwähnten/besprochenen) (Wertpapiere/Wertpapieren/Titel/Titeln) / (den/einem/einer)? (in diesem Artikel)? (genannten/erwähnten) (Wertpapieren/Titeln) | fr (position[s]? (sur/dans))? (les/des/aucune des/aucun des)? (titres/valeurs) (mentionnés/cités/mentionnées/citées) [dans (cet article/ce document)] | es (los)? valores (mencionados/citados) [en este artículo]
en the stocks mentioned / the stocks (mentioned/discussed/named/referred to) [in this (article/report)/herein/above]?
  zh 文中提及的股票
  zh (文中/本文/上述/本文中/報告中)?(所)?(提及/提到/涉及)(的/之)?(股票/個股/證券/公司股票/股份/公司/標的/公司的股票/公司股份) / 上述(股票/證券/公司股票/股份/個股) / 相關(股票/證券/個股) | ja (本記事/記事内/記事中)?(で/に)?(言及/紹介/記載)(した/された/されている/している)(いかなる/いずれの)?(銘柄/株式/企業の株式/企業) | ko (이/해당/본)? 종목 / (본 기사/이 글/본 글/기사/위)?(에서/에)? ?(언급된/언급한)? ?(종목/주식/기업의 주식/종목의 주식/기업) | de (Positionen (in/an))? (der/den/die)? (genannten/erwähnten/besprochenen) (Aktien/Wertpapiere[n]?/Unternehmen/Titel[n]?) / (den/einem/einer)? (in diesem Artikel)? (genannten/erwähnten) (Aktien/Wertpapieren/Unternehmen) | fr (position[s]? (sur/dans))? (les/des/aucune des)? (actions/titres/valeurs/sociétés) (mentionnées/mentionnés/citées/cités) [dans cet article]? | es (posiciones en/acciones de)? (las/los/ninguna de las/ninguno de los)? (acciones/valores/empresas/títulos) mencionad(as/os) [en este artículo]?
en> shares of {firm*} | zh> {firm*}的股票 | de (Aktien/Anteile) (der/von/an) {firm*}
en> a position in {firm*} | zh> {firm*}的倉位 | de (eine Position/Positionen) (in/an/von) (der)? {firm*}
en {company*} | zh {company*} | ja {company*} | ko {company*} | de {company*} | fr {company*} | es {company*}

== firm ==
en> {brand} | zh> {brand} | de {brand}

== company ==
en {listed} | zh {listed} | ja {listed} | ko {listed}
en {name} | zh {name} | ja {name} | ko {name} | de {name} | fr {name} | es {name}

== asof ==
en at the time of writing / as of (the time of writing/this writing) / at the time of writing | zh 截至撰稿時 / 截至(本文)?(撰稿時/撰文時)(止)? / 在(本文)?撰寫(時/之日) | ja (執筆時点/本稿執筆時点/本記事執筆時点)(で/において/では)? | ko (작성 시점/본 글 작성일/기사 작성 시점) ?(현재/기준)?(으로)?
en on the date of publication / as of (the time of publication/publication/the date of publication) / at the time of publication | zh 截至發稿時 / 截至(本文)?(發稿/發稿時/發表時/發布時/發布日/刊發時/發文/刊登日/發表之日/發布之日/發稿日)(止/時)? / 於(發稿時/本文發表時/本報告日期) / 在(本文)?(發表/發布)(時/之日) | ja (公開時点/記事公開時点)(で/において/では)? | ko (자료 작성일/자료 발간일/보고서 작성일/기사 작성일/작성일/발간일/게시일) ?(현재/기준)?(으로)? | de zum Zeitpunkt der (Veröffentlichung/Erstellung) | fr (à la date de/au moment de la/au moment de l') (publication/rédaction/écriture) | es (a la fecha de/en el momento de la/en la fecha de/en el momento de) (publicación/redacción)

== clause ==
# -- holdings
en {asof?}{sep?} {org} <does/do> not hold {stake} / {asof?} {org} <does/do> not (hold/own/have a position in/have positions in/have any position in/have any positions in) {stake} / {org} <has/have> no (position/positions) in {stake} [{asof}]? / {org} (did/does/do) not (have/hold) (, )?(either)? (directly or indirectly)? (, )?(any)? (positions/position) in {stake} [{asof}]? / {asof} , {org} (did/does/do) not (have/hold) (either)? (directly or indirectly)? (any)? (positions/position) in {stake}
  zh {asof?}，{org}未持有{stake} / {asof?}{sep?}{org}並未持有{stake}
  zh {asof}[,]{org}{adv?}(並未/未/沒有/並沒有/並無/無/均未/不/並不)(持有/擁有/直接或間接持有){stake} | zh {org}{adv?}(並未/未/沒有/並沒有/並無/無/均未/不/並不)(持有/擁有){stake}
  ja {asof}[、]?{org}は[、]?{stake}(を/は)(一切)?(保有/所有)して(いません/おりません/いない/おらず) | ja {org}は[、]?{stake}(を/は)(一切)?(保有/所有)して(いません/おりません/いない/おらず)
  ko {org}[은/는] {asof}[,]? {stake}[을/를] 보유하(고 있지/지) {ko-neg} | ko {org}[은/는] {stake}[을/를] 보유하(고 있지/지) {ko-neg} | ko {asof}[,]? {org}[은/는] {stake}[을/를] 보유하(고 있지/지) {ko-neg}
  de {org} (ist/sind/bin) nicht in {stake} investiert
  de {org} (hält/halten/halte/besitzt/besitzen/besitze) ({asof})? (keine/keinerlei) {stake} ({asof})?
  fr {org} ne (détient/détiens/détiennent/possède/possèdent) (pas/aucune/aucun)? (de/d'/position sur)? {stake}
  es {org} no (posee/tiene/mantiene/poseen/tienen/tengo/poseo) (ninguna/posiciones en/posición en)? {stake}
en {asof?}{sep?} {org} <holds/hold> {stake} / {asof?} {org} <holds/hold> {stake} / {org} (holds/hold/owns/own) {stake} / {org} <has/have> (a position/positions/a long position/a beneficial long position/long positions) in {stake}
  zh {asof?}{sep?}{org}持有{stake}
  zh {asof}[,]{org}(持有/擁有){stake} | zh {org}(持有/擁有){stake}
  ja {asof}[、]?{org}は[、]?{stake}を(保有/所有)して(います/おります/いる) | ja {org}は[、]?{stake}を(保有/所有)して(います/おります/いる)
  ko {asof}[,]? {org}[은/는] {stake}[을/를] 보유하고 (있습니다/있으며) | ko {org}[은/는] {stake}[을/를] 보유하고 (있습니다/있으며)
  de {org} (hält/halten/halte/besitzt/besitzen/besitze) {stake} | fr {org} (détient/détiens/détiennent/possède) {stake} | es {org} (posee/tiene/mantiene/poseen/tienen/tengo/poseo) {stake}
en> {org} <is/are> invested in {firm*} | zh> {org}投資於{firm*} | de {org} (ist/sind/bin) in {firm*} investiert
en {org} may hold {stake} / {org} (may/might/could) (hold/own/have positions in/have a position in/have an interest in) {stake}
  zh {org}可能持有{stake}
  zh {org}(可能/或會/可能會)(持有/擁有){stake} | ja {org}は{stake}を保有している(場合/可能性/こと)があります | de {org} (kann/können/könnte/könnten) {stake} (halten/besitzen) | fr {org} (peut/peuvent/pourrait) détenir {stake} | es {org} (puede/pueden/podría) (tener/poseer/mantener) {stake} | ko {org}[은/는] {stake}[을/를] 보유(하고 있을/할) 수 (있습니다/있으며)
en {org} <has/have> positions in and <recommends/recommend> {company*} / {org} <has/have> positions in and (recommends/recommend) {company*} | zh {org}持有並推薦{company*}
en {org} <recommends/recommend> {company*} | zh {org}推薦{company*}
en {org} <has/have> a disclosure policy | zh {org}設有披露政策
en {org} <has/have> no plans to initiate any positions within the next {number} hours / {org} (has/have) no (stock, option or similar derivative position/plans to initiate any (such)? positions) within the next {number} hours | zh {org}無計劃在未來{number}小時內建倉 / {org}(並)?(無計劃/沒有計劃)在未來{number}小時內(建倉/建立任何倉位/開倉)
en {org} <wrote/wrote> this article themselves | zh {org}本人撰寫了本文
en I wrote this article myself | zh 本文由本人撰寫
en it expresses my own opinions / and it (expresses/reflects) (my/our) own opinions | zh 表達的是本人的觀點 / (本文)?表達(的是)?本人(自己的/的)?觀點
# -- conflicts
en> {org} <has/have> no interest relationship with {anycompany} | zh {org}與{anycompany}沒有任何利益關係 / {org}(與/同/和){anycompany}(之間)?(並)?(沒有/無/不存在)(任何)?(利益/利害)(關係/往來/關聯) | ko {org}[은/는] {anycompany}[와/과] (어떠한/특별한)? ?이해관계[가/도]? 없(습니다/으며/음) | ja {org}は(、)?{anycompany}と(の)?(間に)?(一切の)?利害関係(は/が)?(ありません/ございません/を有していません)
en> {org} <has/have> no connection with {anycompany} | zh {org}與{anycompany}沒有任何關聯 / {org}(與/同/和){anycompany}(之間)?(並)?(沒有/無/不存在)(任何)?(關聯)?(關係/關聯) | ja {org}は(、)?{anycompany}と(は)?(一切)?関係(は)?ありません
en {org} <has/have> no business relationship with {anycompany} / {org} (has/have) no (business relationship/affiliation/relationship) with {anycompany}
  zh {org}與{anycompany}沒有任何業務關係
  zh {org}(與/同/和){anycompany}(並)?(沒有/無/不存在)(任何)?(業務/商業/業務往來/業務上的/商務)(關係/往來) | es {org} no (tiene/mantiene/tengo) (ninguna)? relación (comercial/de negocios) con {anycompany} | fr {org} (n'a/n'ai/n'entretient) (aucune/pas de) relation[s]? (commerciale/d'affaires) avec {anycompany} | de {org} (hat/habe/unterhält) keine (Geschäftsbeziehung/Geschäftsbeziehungen/geschäftliche Beziehung) (zu/mit) {anycompany} | ko {org}[은/는] {anycompany}(와/과) (어떠한)? (사업/이해) ?관계(가/도/를)? (없습니다/없으며/갖고 있지 않습니다) | ja {org}は{anycompany}と(の間に)?(取引関係/利害関係/ビジネス上の関係)(は/が)?(一切)?(ありません/ございません/有していません)
en there is a conflict of interest / a conflict of interest exists | zh 存在利益衝突 / (存在/有)利益衝突 | de es (besteht/bestehen) (ein Interessenkonflikt/Interessenkonflikte) | es existe un conflicto de interés[es]? | fr il existe un conflit d'intérêts
en there is no conflict of interest / {org} (has/have/declares/declare) no conflict[s]? of interest / there (is/are) no conflict[s]? of interest / {org} <has/have> no conflict of interest | zh 不存在利益衝突 / {org}並無利益衝突 / {org?}(不存在/沒有/並無/無)(任何)?利益衝突 | de es (besteht/bestehen) (kein Interessenkonflikt/keine Interessenkonflikte) | fr (il n'existe/n'existe) aucun conflit d'intérêts | es no existe (ningún)? conflicto de interés[es]? | ko 이해상충(이/은/사항이)? 없습니다 | ja 利益相反(は/関係は)?(ありません/ございません)
en there may be conflicts of interest / (a)? conflict[s]? of interest may (exist/arise) / (a)? (potential/possible) conflict[s]? of interest | zh 可能存在利益衝突 / (可能)(存在/會存在/有)(潛在)?(的)?利益衝突 | de (es)? (können/kann/könnte/könnten) (ein/mögliche)? Interessenkonflikt[e]? (bestehen/entstehen/vorliegen) | de (es)? (besteht/bestehen) ein möglicher Interessenkonflikt | fr (il peut exister/des)? conflit[s]? d'intérêts (potentiels/peuvent exister) | es (puede/pueden/podrían) existir (un)? conflicto[s]? de interés[es]?
# -- paid
en> {org} <is/are> paid by {payer} for {doc} | zh> {org}就{doc}收取{payer}的報酬 | de {org} (wird/werden) (von/durch) {payer} für {doc} (bezahlt/vergütet) / {org} (wird/werden) für {doc} (von/durch) {payer} (bezahlt/vergütet)
en> {org} <is/are> paid by {payer} for the publication of {doc} | zh> {org}就發布{doc}收取{payer}的報酬 | de {org} (wird/werden) für die Veröffentlichung {doc} (von/durch) {payer} (bezahlt/vergütet) / {org} (wird/werden) (von/durch) {payer} für die Veröffentlichung {doc} (bezahlt/vergütet)
en> {org} <is/are> paid by {payer} | zh> {org}收取{payer}的報酬 | de {org} (wird/werden) (von/durch) {payer} (bezahlt/vergütet) | fr {org} (est/sont) payé[e/s] par {payer} | es {org} (es/son) pagad(o/a/os/as) por {payer}
en {org} <has/have> received compensation for {doc} / {org} (has/have)? received (compensation/payment/a fee) for {doc} / {org} (was/were/has been/have been) (paid/compensated) (a fee)? for {doc}
  zh {org}就{doc}收取了報酬
  zh {org}(已)?(就/因/為)?{doc}(收取/收到/獲得/接受)(了)?(報酬/費用/酬金/報償/付款)
  de für {doc} (wurde/wurden) {org} bezahlt / {org} (wurde/wurden) für {doc} bezahlt
en {org} <receives/receive> no compensation for {doc} / {org} <receives/receive> no compensation for it / {org} (is/are/am/was/were) not (receiving/paid/being paid) (any)? (compensation/payment)? for (it/{doc}) / {org} (receive/receives/received/has received/have received) no (compensation/payment) (for/in relation to) (it/{doc}) / {org} <has/have> not (received/been paid) (any)? (compensation/payment)? for {doc}
  zh {org}並未就{doc}收取報酬 / {org}並未因此收取報酬
  zh {org}(並未/沒有/未/不/並沒有)(就/因/為)?({doc})?(而)?(收取/收到/獲得/接受)(任何)?(報酬/費用/酬金/報償/付款/補償)
  de für {doc} (wurde/wurden) {org} nicht bezahlt / {org} (wurde/wurden) (für {doc} nicht/nicht für {doc}) bezahlt
en {org} <has/have> received no compensation from the companies mentioned | zh {org}並未從文中提及的公司收取報酬 | ja {org}は(、)?(本記事で)?(紹介/言及/掲載)した(企業/会社)(から/より)(報酬/対価)を(受け取って/受領して)(いません/おりません)
en {org} <has/have> received no compensation / {org} (received/receives/has received) no compensation / {org} (was/were) not (paid/compensated) | zh {org}並未收取任何報酬 / {org}(並未/沒有/未/並沒有)(因此)?(收取/收到/獲得/接受)(任何)?(報酬/費用/酬金/補償)
en {org} <has/have> received {amount} in compensation / {org} (was/were) paid {amount} | zh {org}收取了{amount}報酬 / {org}(已)?(收取/收到/獲得)(了)?{amount}(的)?(報酬/費用/酬金)
en {org} <has/have> received payment from {payer} / {org} (received/has received/have received/was paid/were paid) (payment/compensation/money/fees/a fee)? (from/by) {payer}
  zh {org}收取了{payer}的報酬
  zh {org}(已)?(收取/收到/接受/獲得)(了)?{payer}(支付)?(的)?(報酬/費用/酬金/付款/款項/廣告費) | ja {org}は{payer}(から/より)(対価/報酬/広告料)を(受け取って/受領して)(います/おります) | ko {org}[은/는] {payer}(으로부터/로부터) (대가/원고료/광고비/수수료/경제적 대가)[을/를] (받았습니다/지급받았습니다/받아 작성되었습니다/제공받았습니다) | de {org} (hat/haben/habe) von {payer} (eine)? (Vergütung/Bezahlung/Zahlung) erhalten / {org} (wurde/wurden) (von/durch) {payer} (bezahlt/vergütet) | fr {org} (a reçu/ont reçu/reçoit) une rémunération (de/du/de la part de) {payer} | es {org} (ha recibido/recibe/han recibido) (una)? (compensación/remuneración) (de/por parte de) {payer}
en {org} <has/have> received {amount} from {payer} for {doc} / {org} (received/has received/have received) {amount} from {payer} for {doc} / {org} (was/were/has been/have been) (paid/compensated) {amount} by {payer} for {doc} | zh {org}就{doc}收取了{payer}支付的{amount} | de {org} (hat/habe) für {doc} {amount} von {payer} erhalten
en {org} <has/have> received {amount} from {payer} / {org} (received/has received/have received) {amount} from {payer} / {org} (was/were/has been/have been) (paid/compensated) {amount} by {payer} | zh {org}收取了{payer}支付的{amount} / {org}(已)?(收取/收到/獲得)(了)?{payer}(支付的)?{amount}(的報酬/的費用/報酬)?
en {doc} <is/are> sponsored | zh {doc}為贊助內容 | fr {doc} (est/sont) (sponsorisé/sponsorisée/sponsorisés) | es {doc} (es/está) patrocinad(o/a) | de {doc} (ist/wird/wurde) gesponsert
en {doc} <was/were> paid for by {payer} / {doc} (was/were/is/are/has been/have been) paid for by {payer} | de {doc} (wird/wurde/ist) von {payer} bezahlt | zh {doc}由{payer}付費 / {doc}由{payer}(付費刊登/出資刊登) | fr {doc} (est/a été) payé[e] par {payer} | es {doc} (es/fue/ha sido) pagad(o/a) por {payer}
en> {doc} <was/were> not paid for by {payer} | zh> {doc}並非由{payer}付費 | fr {doc} n'(est/a) pas (été)? payé[e] par {payer} | es {doc} no (es/fue/ha sido) pagad(o/a) por {payer}
en {doc} <was/were> produced in partnership with {payer} / {doc} (was/were/is/are/has been) (created/produced/published/written) in (partnership/collaboration/association/cooperation) with {payer} | zh {doc}與{payer}合作製作 / {doc}(由)?(與/和)?{payer}(合作/聯合)(製作/發布/推出)
en {doc} <is/are> sponsored by {payer} / {doc} (was/were/is/are) sponsored by {payer}
  zh {doc}由{payer}贊助
  zh {doc}(由/為){payer}(贊助/贊助刊登/提供贊助) | ja {doc}は{payer}(の/による)(提供/広告/スポンサード)(です/でお送りします)? | de {doc} (wird/wurde/ist) von {payer} gesponsert | fr {doc} (est/a été) (sponsorisé/parrainé)[e]? par {payer} | es {doc} (está/ha sido/fue) patrocinad(o/a) por {payer} | ko {doc}[은/는] {payer}의 (협찬/후원/지원)(으로/을 받아) (제작/작성)(되었습니다/된 콘텐츠입니다)
en {doc} <is/are> funded by {payer} / {doc} (was/were/is/are) funded by {payer} | zh {doc}由{payer}資助 | de {doc} (wird/wurde/ist) von {payer} finanziert | fr {doc} (est/a été) financé[e]? par {payer}
en {doc} <is/are> paid promotional content | zh {doc}為付費推廣內容 / {doc}(為/屬於/是/屬)(付費)(推廣/宣傳)(內容)
en {doc} <is/are> an advertisement / {doc} <is/are> (an advertisement/advertising) | zh {doc}為廣告 / {doc}(為/屬於/是/屬/系)(廣告/商業廣告/廣告內容) | ja {doc}は(広告/広告記事)(です/であり) | ko {doc}[은/는] (광고/광고성 기사)[이/가]?(입니다/이며) | de {doc} (ist/sind) (eine)? (Werbung/Anzeige/Werbemitteilung/Werbeanzeige) | fr {doc} (est/constitue) une (publicité/communication publicitaire) | es {doc} (es/constituye) (un/una)? (anuncio/publicidad/comunicación publicitaria)
en {doc} <is/are> a paid advertisement / {doc} <is/are> a paid (advertisement/post) | zh {doc}為付費廣告 / {doc}(為/屬於/是/屬/系)付費廣告 | ko {doc}[은/는] (유료광고/유료 광고)[이/가]?(입니다/이며) | de {doc} (ist/sind) (eine)? bezahlte (Werbung/Anzeige)
en {doc} <is/are> sponsored content / {doc} <is/are> (sponsored content/a sponsored article) | zh {doc}為贊助內容 / {doc}(為/屬於/是/屬/系)贊助內容 | ko {doc}[은/는] 협찬[이/가]?(입니다/이며) | fr {doc} (est/constitue) (un/du)? contenu sponsorisé | es {doc} (es/constituye) (un)? contenido patrocinado
en {doc} <is/are> an advertorial / {doc} <is/are> an advertorial | zh {doc}為廣編稿 / {doc}(為/屬於/是/屬/系)(廣編稿/廣告編輯稿) | fr {doc} (est/constitue) un publi[-]?rédactionnel | es {doc} (es/constituye) un publirreportaje
en {doc} <is/are> promotional content | zh {doc}為推廣內容 / {doc}(為/屬於/是/屬/系)(推廣內容/商業推廣內容)
en {doc} <is/are> a commercial promotion | zh {doc}為商業推廣 / {doc}(為/屬於/是/屬/系)商業推廣
en {doc} <is/are> paid promotion / {doc} <is/are> (paid content/paid promotion) | zh {doc}為付費推廣 / {doc}(為/屬於/是/屬/系)付費推廣
en {doc} <contains/contain> promotions / {doc} (contains/contain) (promotions/promotional content) | zh {doc}包含推廣內容 / {doc}(包含/含有/含)(推廣內容/推廣信息/推廣資訊) | ja {doc}(に/には)?(は)?(、)?(プロモーション)(が含まれています/を含みます/を含んでいます/が含まれます)
en {doc} may contain advertising | zh {doc}可能包含廣告 / {doc}可能(會)?(包含/含有/含)廣告 | ja {doc}(に/には)(は)?広告が含まれる場合があります
en {doc} may contain promotions | zh {doc}可能包含推廣內容 / {doc}可能(會)?(包含/含有/含)(推廣內容/推廣信息/推廣資訊) | ja {doc}(に/には)(は)?プロモーションが含まれる場合があります
en {doc} <contains/contain> paid promotion / {doc} (contains/contain/includes) paid promotion | zh {doc}包含付費推廣 / {doc}(包含/含有/含)付費推廣(內容)?
en {doc} <contains/contain> advertising / {doc} (contains/contain/includes) (advertising/advertisements) | zh {doc}包含廣告 / {doc}(包含/含有/含)廣告 | ja {doc}(に/には)(は)?広告(が含まれています/を含みます/が含まれます) | ko {doc}[은/는] 광고를 포함하고 있(습니다/으며) | de {doc} (enthält/enthalten) Werbung
# -- affiliate
en {doc} may contain affiliate links / {doc} (may/might) (contain/include/use/have) [some]? affiliate links
  zh {doc}可能包含聯盟連結
  zh {doc}(可能)(包含/含有/含/載有)(聯盟/推廣/聯屬/附屬/聯盟行銷/聯屬行銷/分潤/返利/附屬行銷/導購)(鏈接/連結) | ja {doc}(に/には)(は)?(アフィリエイト/広告)(リンク/広告)?(が含まれている/を含む/が含まれる)(場合/こと)があります | de {doc} (kann/können) (sogenannte)? (Affiliate Links/Partnerlinks/Provisions Links) enthalten | fr {doc} (peut/peuvent) contenir des liens (affiliés/d'affiliation) | es {doc} (puede/pueden) (contener/incluir) enlaces (de afiliados/de afiliado/de afiliación) | ko {doc}(은/는/에는)? (제휴/어필리에이트) 링크(가/를)? (포함되어/포함하고)? ?(있을/포함할) 수 (있습니다/있으며)
en {doc} <uses/use> affiliate advertising / {doc} (use/uses) affiliate (advertising/marketing) | zh {doc}使用聯盟廣告 | ja {doc}(は/では)[、]?アフィリエイト(広告/プログラム)を利用して(います/おります)
en {doc} <contains/contain> affiliate advertising | zh {doc}包含聯盟廣告 | ja {doc}(に/には/は)(は)?アフィリエイト(広告/プログラム)(が含まれています/を含みます/を含んでいます/が含まれます)
en some links are affiliate links / some (of the)? links are affiliate links | zh> 部分連結為聯盟連結
en {doc} <contains/contain> affiliate links / {doc} (contains/contain/includes/include/uses/use) [some]? affiliate links
  zh {doc}包含聯盟連結
  zh {doc}(中)?(包含/含有/含/載有/部分鏈接為/使用)(聯盟/推廣/聯屬/附屬/聯盟行銷/聯屬行銷/分潤/返利/附屬行銷/導購)(鏈接/連結) | ja {doc}(に/には/は)(は)?(アフィリエイト)(リンク)(が含まれています/を含みます/を含んでいます/を利用しています/が含まれます) | de {doc} (enthält/enthalten) (sogenannte)? (Affiliate Links/Partnerlinks/Provisions Links) | fr {doc} (contient/contiennent) des liens (affiliés/d'affiliation) | es {doc} (contiene/contienen/incluye) enlaces (de afiliados/de afiliado/de afiliación) | ko {doc}(은/는/에는)? (제휴/어필리에이트) 링크[가/를]? (포함되어/포함하고) (있습니다/있으며)
en we may earn a commission {ifbuy} / we may earn a commission (pl) | zh {ifbuy}，我們可能會獲得佣金 / 我們可能會獲得佣金 | es (podemos/podríamos) (recibir/ganar/obtener/percibir) (una)? (pequeña)? comisión {ifbuy?} / {ifbuy}[,] (podemos/podríamos) (recibir/ganar/obtener/percibir) (una)? (pequeña)? comisión | ko {ifbuy}[,]? (일정/소정의/일정액의)? ?수수료를 (받을/지급받을/제공받을) 수 있(습니다/으며)
en {org} may earn a commission {ifbuy?} / {ifbuy?} [,] {org} (may/might/could/can) (earn/receive/get/make/collect/be paid) (a/an)? (small/affiliate/small affiliate/referral/modest)? (commission/commissions/fee/compensation/affiliate commission/referral fee/share of sales) [{ifbuy}]? [{nocost}]? / which means {org} may (earn/receive) (a/an)? (small/affiliate)? commission [{ifbuy}]? [{nocost}]?
  zh {ifbuy?}，{org}可能會獲得佣金
  zh {ifbuy}[,]{org}(可能/或會/可能會/或可/有機會)(會)?(獲得/賺取/收取/收到/得到/從中獲得/獲取)(一定/少量/小額/一筆)?(的)?(佣金/分潤/傭金/收益/提成) | zh {org}(可能/或會/可能會/或可/有機會)(會)?(因此/從中)?(獲得/賺取/收取/收到/得到/獲取)(一定/少量/小額/一筆)?(的)?(佣金/分潤/傭金/收益/提成)
  ja {ifbuy}[、]?{org}(は/が/に)?(一定の/少額の)?(手数料/(成果)?報酬/紹介料/コミッション)(を(受け取る/得る/受領する)/が(支払われる/発生する))(場合/こと/可能性)があります | ko {ifbuy}[,]? {org}[은/는/이/가]? (일정/소정의/일정액의/소액의)? ?(수수료/커미션)[을/를] (받을/지급받을/제공받을/얻을) 수 (있습니다/있으며) | ko {org}[은/는/이/가]? {ifbuy}[,]? (일정/소정의/일정액의/소액의)? ?(수수료/커미션)[을/를] (받을/지급받을/제공받을/얻을) 수 (있습니다/있으며) | de {ifbuy}[,]? (erhält/erhalten/bekommen/erhalte) {org} (unter Umständen/möglicherweise/eventuell/ggf) (eine)? (kleine)? Provision | de {ifbuy}[,]? (kann/können) {org} (eine)? (kleine)? Provision (erhalten/verdienen) | fr {ifbuy}[,]? {org} (peut/peuvent/pouvons/pourrait/pourrions/peut être amené à) (percevoir/toucher/recevoir/gagner) une (petite)? commission | fr {org} (peut/peuvent/pouvons/pourrait/pourrions) (percevoir/toucher/recevoir/gagner) une (petite)? commission {ifbuy?} | es {ifbuy}[,]? {org} (puede/pueden/podemos/podría/podríamos) (recibir/ganar/obtener/percibir) una (pequeña)? comisión | es {org} (puede/pueden/podemos/podría/podríamos) (recibir/ganar/obtener/percibir) una (pequeña)? comisión {ifbuy?}
en {org} may earn a commission {ifbuy?}, {nocost} / {ifbuy} , {org} may (earn/receive) (a/an)? (small/affiliate)? commission (,)? {nocost}
  zh {ifbuy?}，{org}可能會獲得佣金，{nocost}
  zh {ifbuy}[,]{org}(可能/或會/可能會/或可)(會)?(獲得/賺取/收取/收到/得到/獲取)(一定/少量/小額/一筆)?(的)?(佣金/分潤)[,]?(而/並)?{nocost}
en> we may earn a commission {ifbuy?} {nocost} | zh> {ifbuy?}，我們可能會獲得佣金，{nocost} | fr nous (pouvons/pourrions) (recevoir/percevoir/toucher/gagner) une (petite)? commission {ifbuy?} (,)? {nocost} / {ifbuy} , nous (pouvons/pourrions) (recevoir/percevoir/toucher/gagner) une (petite)? commission (,)? {nocost} | es (podemos/podríamos) (recibir/ganar/obtener/llevarnos) una (pequeña)? comisión {ifbuy?} (,)? {nocost} / {ifbuy} , (podemos/podríamos) (recibir/ganar/obtener) una (pequeña)? comisión (,)? {nocost}
en> we earn a commission {ifbuy?} {nocost} | zh> {ifbuy?}，我們會獲得佣金，{nocost} | fr nous (recevons/percevons/touchons/gagnons) une (petite)? commission {ifbuy?} (,)? {nocost} / {ifbuy} , nous (recevons/percevons/touchons/gagnons) une (petite)? commission (,)? {nocost} | es (recibimos/ganamos) una (pequeña)? comisión {ifbuy?} (,)? {nocost}
en {org} <earns/earn> a commission {ifbuy?} / {ifbuy?} [,] {org} (will/) (earn/earns/receive/receives/get) (a/an)? (small/affiliate)? (commission/fee) [{ifbuy}]? [{nocost}]?
  zh {ifbuy?}，{org}會獲得佣金
  zh {ifbuy}[,]{org}(會/將/將會/可)?(獲得/賺取/收取/收到/得到/獲取)(一定/少量/小額/一筆)?(的)?(佣金/分潤)
  de {ifbuy}[,]? (erhält/erhalten/bekommen/erhalte) {org} (eine)? (kleine)? Provision | es {ifbuy}[,]? {org} (recibe/recibimos/ganamos/obtiene/recibirá) una (pequeña)? comisión | fr {ifbuy}[,]? {org} (perçoit/percevons/touche/touchons/reçoit/recevons/gagnons) une (petite)? commission
en as an Amazon Associate {org} earns from qualifying purchases / as an Amazon Associate[,]? {org} (earn/earns) from qualifying purchases | zh 作為Amazon聯盟成員，{org}會從符合條件的購買中獲得收入 | de als Amazon Partner (verdiene/verdienen) {org} an qualifizierten Verkäufen | ja Amazonのアソシエイトとして[、]{org}は適格販売により収入を得ています | fr en tant que partenaire Amazon, {org} (réalise/réalisons) un bénéfice sur les achats remplissant les conditions requises | es (como/en calidad de) (afiliado/afiliados) de Amazon, {org} (obtengo/obtenemos/gano) ingresos por las compras adscritas [que cumplen los requisitos aplicables]?
en at no extra cost to you / (this comes)? at no (extra/additional) cost to you / there is no (extra/additional) cost to you / {nocost} | zh 您無需支付額外費用 / {nocost} | de für Sie entstehen (dabei)? keine (zusätzlichen/weiteren/Mehr)? Kosten | fr sans (frais/coût/surcoût) (supplémentaire/supplémentaires)? [pour vous]? | es sin (coste/costo) (adicional/extra/alguno) [para (usted/ti)]? | ko (이용자/구매자/고객)에게 추가 비용은 (발생하지 않습니다/없습니다)
en this does not affect {org}'s editorial independence / (this/it) does not (affect/influence) {org} 's (editorial independence/opinions/reviews/recommendations) / this (does/will) not (affect/influence) (our/the) editorial independence / this does not affect editorial independence | zh 這不會影響{org}的編輯獨立性 / 這不會影響編輯獨立性 / (這/此/這並/此舉)?(並)?不(會)?影響(我們/本站/本網站/{org})?(的)?(編輯獨立性/編輯獨立/評價/觀點/內容/推薦/立場/評測結果)

== nocost ==
en at no extra cost to you / (at)? no (extra/additional) cost to you / without (any)? (extra/additional) cost to you | zh 您無需支付額外費用 / 您(無需/毋須/不需/不需要/不必/不會)(支付/產生/負擔)(任何)?(額外)?(的)?(費用/成本) / (不會/不)(增加/產生)您(的)?(任何)?(額外)?(的)?(費用/成本/支出) | de (für (dich/Sie))? ohne (zusätzliche Kosten/Mehrkosten) / ohne (zusätzliche Kosten/Mehrkosten/Kosten) für (Sie/dich) / ohne dass Ihnen (zusätzliche/Mehr)? Kosten entstehen | fr sans (frais supplémentaires/coût supplémentaire/surcoût) pour vous | es sin (ningún)? (coste/costo) (adicional/extra) para (usted/ti)

== ifbuy ==
en> if you click on these links | zh> 如果您點擊這些連結 | de wenn Sie auf (diese/solche) Links klicken | fr (si/lorsque/quand) vous cliquez sur (ces/les) liens | es (si/cuando) (usted)? (hace/haces) clic en (estos/los) enlaces
en> if you book through our links | zh> 如果您透過我們的連結預訂 | de (bei (einer)? Buchung[en]/wenn (Sie/du)) über unsere Links (buchen/buchst)? | fr (si/lorsque/quand) vous réservez via nos liens | es (si/cuando) (reservas/reserva/realizas una reserva/realiza una reserva) a través de nuestros enlaces
en> if you buy | zh> 如果您購買 | de wenn (Sie kaufen/du kaufst) | fr si vous achetez | es si compras
en> if you book through our partners | zh> 如果您透過我們的合作夥伴預訂 | fr (si/lorsque/quand) vous réservez via nos partenaires | es (si/cuando) (reservas/reserva) a través de nuestros socios
en> if a contract is concluded | zh> 如果簽訂合約 | de kommt ein Vertrag zustande / wenn ein Vertrag zustande kommt / bei (Vertragsabschluss/einem Abschluss)
en> if a contract is concluded through these links | zh> 如果透過這些連結簽訂合約 | de bei (Vertragsabschluss/einem Abschluss/Abschluss) über (diese Links/einen Link)
en> if you click on our links | zh> 如果您點擊我們的連結 | de wenn Sie auf unsere Links klicken | fr (si/lorsque/quand) vous cliquez sur (nos/l'un de nos) liens | es (si/cuando) (usted)? (hace/haces) clic en (nuestros) enlaces
en> if you click on one of these links | zh> 如果您點擊其中一個連結 | de wenn Sie auf (einen dieser Links/einen solchen Link) klicken | fr (si/lorsque/quand) vous cliquez sur (un/l'un) de ces liens | es (si/cuando) (usted)? (hace/haces) clic en (uno/alguno) de estos enlaces
en if you buy through our links / (if/when/whenever) you (buy/purchase/make a purchase/buy something/shop/buy products/click on them and make a purchase/click on a link and make a purchase/buy an item/click through and make a purchase/click) [something/products/items/a product]? (through/via/using/from/after clicking/with/on)? (our/the/one of our/a/them)? (links/link/affiliate links/this link/site)? (on our (site/website)/and (buy/make a purchase))? / (for/on/from) purchases (made)? (through/via) (our/these/the)? links
  zh 如果您透過我們的連結購買
  zh (當/如果/若/如/假如)?(您/你/讀者/用戶)?(透過/通過/經/點擊/使用/經由/從)?(我們的/本站的/本網站的/文中/文中的/本文/我們網站上的)?(鏈接/連結)(並)?(購買/購物/進行購買/下單/消費/購買商品/購買產品)(商品/產品/時)? / (透過/通過/經/經由)(我們的/文中/文中的/本文)?(鏈接/連結)(購買/購物/下單)(商品/產品/時)?
  ja (当サイトの/記事内の/本記事の/この/以下の/これらの)?リンク(から/を経由して/経由で/を通じて/先で)(商品を/商品が)?(購入/ご購入/購入される/お買い物)(する/した/された/される)?(と/場合/際)?(、)? / リンク(から/を経由して)(商品を)?購入する(と/場合)
  ko (링크/해당 링크/이 링크/제휴 링크/본문의 링크)[을/를]? (통해/통하여) (상품을/제품을)? ?(구매/구입)(하시면/하면/할 경우/하실 경우/시)
  de wenn (Sie/du) (über/auf) (unsere/einen unserer) (Links/Link/Affiliate Links) (etwas/Produkte/ein Produkt/einkaufen/kaufen)? (kaufen/kaufst/einkaufen/bestellen)? / (kaufen Sie/kaufst du) (etwas/ein Produkt) über (unsere/einen unserer) (Links/Affiliate Links) / (bei/für) (Käufen/einem Kauf/einen Kauf/Käufe) über unsere Link[s]?
  fr (si/lorsque/quand) vous (achetez/effectuez un achat) (un produit/des produits)? (via/par/sur/à partir de/en passant par) nos liens / en cas d'achat via nos liens / (sur/pour) les achats (effectués)? (via/par) nos liens
  es (si/cuando) (usted)? (compra/compras/realiza[s] una compra/haces una compra) (algo/un producto/productos)? (a través de/mediante/desde/en) (nuestros/nuestro) enlaces?
  es (si/cuando) (compra/compras/realiza[s] una compra) (a través de/mediante) nuestros enlaces
  es por las compras (realizadas)? a través de nuestros enlaces

en if you buy through these links / (if/when) you (buy/purchase/make a purchase) (something)? (through/via/using) (these/those) (affiliate)? links | zh 如果您透過這些連結購買 / (當/如果/若/如)?(您/你/讀者/用戶)?(透過/通過/點擊/使用/經由)(這些/以下)(鏈接/連結)(購買/購物/下單/消費)(商品/產品/時)? | fr (si/lorsque/quand) vous (achetez/effectuez un achat) (un produit/des produits)? (via/par/sur/à partir de/en passant par) (ces/un de ces/l'un de ces/les) liens / en cas d'achat via (ces/les) liens / (sur/pour) les achats (effectués)? (via/par) (ces/les) liens | es (si/cuando) (usted)? (compra/compras/realiza[s] una compra/haces una compra) (algo/un producto/productos)? (a través de/mediante/desde/en) ((estos/los/uno de estos/alguno de estos) enlaces/ellos) / por las compras (realizadas)? a través de estos enlaces | de (wenn (du/Sie) über (diese/einen dieser) (Links/Affiliate Links) (etwas)? (kaufst/einkaufst)) / (wenn Sie über (diese/einen dieser/einen/die) (Links/Link/Affiliate Links) (etwas/Produkte)? (kaufen/einkaufen/bestellen)) / (bei/für) (Käufen/einem Kauf/einen Kauf/Käufe) über (diese/einen dieser/die) (Links/Link)

== amount ==
en \${number} / USD {number} | zh {number}美元

== payer ==
en> {firm} | zh> {firm} | de (der)? {firm}
en the company concerned / the company (mentioned/concerned) | zh 該公司 / 相關公司 / 有關公司 | ko 해당 업체 / 해당 기업
en> the company | zh> 該公司 | de (dem/das) Unternehmen / (der/die) Gesellschaft
en> a company | ko 업체 / 기업 | zh 一家公司 | ja 企業
en the issuer | zh 發行人 / 發行方 | ja 発行体 / 発行会社 | ko 발행사 | de dem Emittenten / der Emittentin | fr l'émetteur | es el emisor / del emisor
en> a sponsor | zh 贊助商 / 品牌方 / 贊助單位 | ja スポンサー / スポンサー企業 / 協賛企業 | ko 후원사 / 스폰서
en advertisers (pl) / the advertiser | zh 廣告商 / 廣告主 | ko 광고주 | ja 広告主
en {org} | zh {org} | ja {org} | ko {org} | de {org} | fr {org} | es {org}

== anycompany ==
en any company whose stock is mentioned in {holder} / any company whose (stock/shares/stocks) (is/are) mentioned in {holder} | zh> {holder}提及其股票的任何公司
en any company whose stock is mentioned / any company whose (stock/shares/stocks) (is/are) mentioned | zh> 文中提及其股票的任何公司
en any company mentioned / any company mentioned [in this article]? / any of the companies mentioned [in this article]? | zh 文中提及的任何公司 / (文中/本文/上述)(所)?(提及/提到/涉及)?(股票)?(的/之)?(任何/所有/相關)?(上市)?公司 | ja (記事で)?言及(した/された)企業 | ko (기사에)? ?언급된 (기업/회사) | de (den/einem der)? (genannten/erwähnten) Unternehmen | fr (les/aucune des/l'une des)? sociétés (mentionnées/citées) | es (las/ninguna de las)? empresas mencionadas
en {payer} | zh {payer} | ja {payer} | ko {payer} | de {payer} | fr {payer} | es {payer}

== paperword ==
en securities (pl) | zh 證券 / (公司)?證券 / 標的證券
en stocks (pl) | zh 股票 / 個股 / 標的
en shares (pl) | zh 股份

== sep ==
en , | zh ,
`;
