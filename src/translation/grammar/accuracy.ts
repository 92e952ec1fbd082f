/** No warranty, no liability, checks not made, quotes delayed. */
export default `
== about ==
en its {quality*} {etc?}
  zh 其{quality*}{etc?}
  zh 其(的)?{quality*} | ja その{quality*}{etc?} | ko 그 {quality*} {etc?}
en the {quality*} of its content | zh 其內容的{quality*} / 其內容(的)?{quality*}
en the {quality*} of all or part of its content | zh 其全部或部分內容的{quality*} / 其(全部或者部分/全部或部分)內容(的)?{quality*}
en the {quality*} of all or part of {doc} | zh {doc}全部或部分內容的{quality*} / {doc}(的)?(全部或者部分內容/全部或部分內容/全部或部分/全部或者部分)(、文字)?的{quality*}
en the {quality*} {etc?} of {doc} / {doc} 's {quality*}
  zh {doc}的{quality*}{etc?}
  zh {doc}[之/的]{quality*}
  ja {doc}の{quality*}{etc?} | ko {doc}[의] {quality*} {etc?} | de (die/der/das/den/dem)? {quality*} (der/des/von)? {doc} | fr (l'/la/le/l/les/de l'/de la/à l'/à la)? {quality*} (des/de/du/de ces/d')? {doc} | es (la/el/de la)? {quality*} (de/del) {doc}
en the {quality*} {etc?} / {quality*}
  zh {quality*}{etc?} | ja {quality*}{etc?} | ko {quality*} {etc?} | de [die/der] {quality*} | fr [l'/la/leur/leurs/son/sa] {quality*} | es [la/su] {quality*}

== trouble ==
en any errors or delays in {doc} / any (errors/error) or (delays/delay) in {doc} | zh {doc}的任何錯誤或延遲 / {doc}(中/的/之)?(任何)?錯誤(、/或/及/和)(延遲/延誤) | ja {doc}の(誤り/誤謬/誤記)(や/および/または/・)(遅延/遅れ) | ko {doc}의 오류(나/와/및| 또는) ?지연
en> any inaccuracies or delays in {doc} | zh {doc}的任何不準確或延遲 / {doc}(中/的/之)?(任何)?(失實/不準確)(、/或/及/和)(延遲/延誤)
en> any errors or interruptions in {doc} | zh {doc}的任何錯誤或中斷 / {doc}(中/的/之)?(任何)?錯誤(、/或/及/和)中斷 | ja {doc}の(誤り/誤謬/誤記)(や/および/または/・)中断
en> any errors, omissions or delays in {doc} | zh {doc}的任何錯誤、遺漏或延遲 / {doc}(中/的/之)?(任何)?錯誤、遺漏(或/及/和)(延遲/延誤)
en any errors in {doc} / any (error/errors/mistakes) (in/within) {doc} | zh {doc}的任何錯誤 / {doc}(中/內/裡)?(的)?(任何)?(錯誤/失誤) | de (etwaige)? (Fehler/Irrtümer) in {doc} | ja {doc}の(誤り/誤謬/瑕疵/不備)(等)? | ko {doc}의 (오류/하자)
en any errors or delays | ko (오류/착오)(나/와| 및| 또는) ?지연
en any error or omission in {doc} / any (errors or omissions/errors, omissions/error or omission) (in/within) {doc}
  zh {doc}的任何錯誤或遺漏
  zh {doc}(中/內/裡)?(的)?(任何)?(錯誤或遺漏/錯誤或疏漏/錯漏/錯誤、遺漏/失實或遺漏/錯誤或缺漏/錯誤及遺漏)
  ja {doc}の(誤り/誤謬/誤記)(や/および/または/・)欠落 | ko {doc}의 오류(나/와/및| 또는) ?누락
  de (etwaige/für)? (Fehler/Irrtümer) oder Auslassungen in {doc} | fr [les/toute/toutes/des]? erreur[s] ou omission[s] (dans/contenues dans/de) {doc} | es [los/cualquier]? error[es] u omisi(ón/ones) (en/de) {doc}
en any errors or omissions / any (error or omission/mistakes or omissions) / errors or omissions
  zh 任何錯誤或遺漏
  zh (任何)?(錯誤或遺漏/錯誤或疏漏/錯漏/錯誤、遺漏/遺漏或錯誤) | ko (오류나 누락/오류 및 누락) | de (etwaige/für)? (Fehler/Irrtümer) oder Auslassungen | fr [d'éventuelles/les/toute]? erreur[s] ou (d')?(d)? omission[s] | es [los/posibles/cualquier]? error[es] u omisi(ón/ones)
en any errors / any (error/errors) / errors | zh 任何錯誤 / 任何錯誤 | ko 오류 | de (etwaige)? (Fehler/Irrtümer)
en any inaccuracies / inaccuracies | zh 任何不準確之處
en delays / any delay | zh 任何延誤 / (任何)?(延誤/延遲) | ko 지연 | ja 遅延
en any delay, interruption or error | zh 任何延誤、中斷或錯誤
en {losses} caused by {cause*} / {losses} (arising/resulting/arising out/that may arise/that may result/incurred/suffered/that arise/stemming/which may arise/which may result) [directly or indirectly] (from/of/out of/as a result of/in connection with/due to/through) {cause*} / {losses} as a result of {cause*}
  zh 因{cause*}而導致的{losses}
  zh (任何)?(因/由於/由/對於/對於因/對因/就/就因)?{cause*}(而/所/可能/所可能/而可能/從而)?(引致/導致/造成/產生/引起/招致/蒙受/遭受/帶來/引發/發生/所導致/所造成/所引致/所產生/所引起/引致的)(之/的)?{losses}
  ja {cause*}(により/によって/に起因して/に基づいて/から/の結果/に関連して)(生じた/発生した/生じる/被った/生じうる/発生する/被る/生じ得る){losses}
  ja {cause*}に(起因する/よる/関する/伴う){losses}
  ko {cause*}(으로/로)? ?(인해/인하여/인한/따른/의해/말미암아)? ?(발생한/발생하는/발생할 수 있는/생긴/초래된/야기된)?[에 대한]? {losses}
  de {losses}, (die/welche) (durch/aus/infolge/aufgrund) [der/die/dem]? {cause*} (entstehen/resultieren/entstanden sind/verursacht werden/entstehen können/verursacht wurden/erwachsen)
  de {losses} (durch/aus/infolge/aufgrund) [der/die]? {cause*}
  fr {losses} (résultant/découlant/pouvant résulter/pouvant découler/causé/causés/causée/causées/liés/lié/liées/provoqués/qui résulterait/qui pourraient résulter) (de/de l'/du/des/par/à l'/par l'/directement ou indirectement de l')? {cause*}
  es {losses} (derivado/derivados/derivadas/derivada/resultante/resultantes/ocasionado/ocasionados/causado/causados/causadas/que pudiera derivarse/que se deriven/que pueda derivarse/producidos/provocados/que puedan derivarse/que pudieran derivarse) (de/del/por/de la/por el) {cause*}
en {losses} | zh {losses} | ja {losses} | ko {losses} | de {losses} | fr {losses} | es {losses}

== losses ==
en any {loss*} / any {loss*} [whatsoever/of any kind/or damage] | zh 任何{loss*} / (的)?(任何/一切)?{loss*} | ja (いかなる/一切の/あらゆる/何らかの)?{loss*} | ko (어떠한/일체의/모든/어떤)? {loss*} | de [die/den]? {loss*} | fr (les/des/de/la/le)? {loss*} | es (los/las/la/el/de)? {loss*}
en any {losskind*} {loss*} / {losskind*} {loss*} / any {loss*}, {losskind*},
  zh 任何{losskind*}{loss*}
  zh {losskind*}(的)?{loss*} / (任何)?(的)?{losskind*}(的)?{loss*}
  ja {losskind*}{loss*} | ko {losskind*} {loss*} | de {losskind*} {loss*} | fr (les/des/de/pour)? {loss*} {losskind*} / {losskind*} {loss*} / {losskind*} {loss*} [{losskind#2}] | es (los/las/de)? {loss*} {losskind*} / {losskind*} {loss*} [{losskind#2}]

== cause ==
en the use of {doc} / (use/using/the use/your use/any use/reliance on or use) of {doc} / using {doc}
  zh 使用{doc} / (使用/利用/閱覽/瀏覽){doc} / {doc}的使用 / 對{doc}的使用 | ja {doc}(の利用/の使用/を利用したこと/をご利用になったこと/を利用すること/のご利用/を使用したこと) | ko {doc}[을/를/의]? (이용/사용)[함으로써/하여/함으로/한 결과]? | de [der/die]? (Nutzung/Verwendung/Benutzung) [der/des/von/dieser]? {doc} | fr [l'/l]? (utilisation/usage) (de/des/du/de ces/d') {doc} | es [el/del]? uso (de/del) {doc}
en reliance on {doc} / (reliance/relying/any reliance/reliance placed/acting) (on/upon) {doc} / (your/the) reliance (on/upon) {doc}
  zh 依賴{doc}
  zh (依賴/倚賴/信賴/依據/依靠/相信/根據/參考/基於/依照){doc}(行事/操作/作出的決定/作出的投資/進行投資/進行的投資/做出的投資決策/作出的投資決策/作出決策)? / 對{doc}的依賴 | fr la confiance accordée à {doc} | es la confianza (depositada)? en {doc} | de (das)? Vertrauen auf {doc}
en acting on {doc} | zh 依據{doc}行事
en> {doc} | zh> {doc} | ja {doc} | ko {doc}
en the use of or reliance on {doc} / (use of or reliance on/use of, or reliance on/the use of, or reliance on/reliance on or use of) {doc}
  zh 使用或依賴{doc}
  zh (使用或依賴/使用或信賴/使用、依賴/依賴或使用/使用或倚賴){doc}
en the use or inability to use {doc} / inability to use {doc}
  zh 使用或無法使用{doc}
  zh (使用或無法使用/使用或不能使用/無法使用){doc} | ja {doc}の利用または利用不能
en actions taken on the basis of {doc} / (any)? (action/actions) taken (based on/on the basis of/in reliance on) {doc} | zh 根據{doc}採取的行動 / (根據/基於/依據/按照/){doc}(所)?(作出/採取/進行)(的)?(任何)?(行為/行動)
en decisions based on {doc} / (any)? (decision/decisions) (made/taken) (based on/on the basis of/in reliance on) {doc} | zh 根據{doc}作出的決定 / (根據/基於/依據/按照/){doc}(所)?(作出/所作/做/做出/所做出)(的)?(任何)?(決策/決定)
en investment decisions based on {doc} / (any)? (investment/trading) (decision/decisions) (made/taken/) (based on/on the basis of/in reliance on/) {doc}
  zh 根據{doc}作出的投資決定
  zh (根據/基於/依據/按照/){doc}(作出/所作/做出/所做出/進行/)(的)?(任何)?(投資決定/投資決策/投資行為/投資) | ja {doc}(に基づいて/に基づく/をもとに)(行った/行われた/被った)?投資(判断/行動)? | ko {doc}에 (의한/근거한/의거한/기초한/따른) 투자 ?(결정/판단/결과/행위)? | de Anlageentscheidungen, die auf (Grundlage/Basis) [der]? {doc} getroffen werden | es decisiones de inversión (tomadas/basadas)? (en base a/a partir de/en) {doc}
en this | zh 此 / 據此操作 / 據此投資 | ko 이 / 이에
en investment decisions / trading decisions | zh 投資決定 / 投資決策 / 投資行為
en> the results of investing | zh> 投資結果 | ko 투자 ?결과
en {trouble-simple} | zh {trouble-simple} | ko {trouble-simple}
en it | zh 其

== trouble-simple ==
en errors or omissions in {doc} | zh {doc}的任何錯誤或遺漏 / {doc}(中/的)?(任何)?錯誤或遺漏
en errors, delays or interruptions | zh 錯誤、延誤或中斷
en inaccurate or incomplete information | zh 不準確或不完整的信息

== concern ==
en {about} | zh {about} | ja {about} | ko {about} | de {about} | fr {about} | es {about}
en {trouble} | zh {trouble} | ja {trouble} | ko {trouble} | de {trouble} | fr {trouble} | es {trouble}
en the opinions of its contributors | zh 其撰稿人的意見 | es las opiniones de sus colaboradores | fr les opinions de ses contributeurs
en the content of {outside} / the contents of {outside} | zh {outside}的內容 / {outside}(的)?內容 | ja {outside}の内容 | de [den/die]? Inhalt[e] {outside} | fr le contenu (de/des) {outside} | es el contenido de {outside}
en {doc} / {doc} and its consequences | zh {doc} | ja {doc} | ko {doc} | de {doc} | fr {doc} | es {doc}
en {outside} | zh {outside} | de {outside} | fr {outside} | es {outside}

== outside ==
en> linked websites (pl) | zh 鏈接網站 / 所鏈接的網站 | ja リンク先(のサイト/のウェブサイト/のページ)? | ko 링크된 (사이트/웹사이트)
en third-party content / third party content | zh 第三方內容
en external content / external content | zh 外部內容
en external websites / external (sites/internet sites/links/web sites) / (linked/third party) (websites/sites) / other websites | zh 外部網站 / 外部鏈接 / 第三方網站 / 外部連結 / 其他網站 / 鏈接網站 | ja 外部サイト / 第三者のウェブサイト | ko 외부 사이트 / 외부 웹사이트 | de (externer/externe/verlinkter/verlinkten)? (Websites/Links/Webseiten/Seiten/Internetseiten) / externen Links | fr sites (externes/tiers/internet externes/liés) | es (los)? (sitios/enlaces) [web] (externos/de terceros)

== clause ==
# -- no guarantee
en {org} <does/do> not guarantee {about} / {org} <does/do> not (warrant/ensure/assure/represent/vouch for/certify) {about} / {org} (cannot/can not) (guarantee/warrant/ensure) {about} / {org} (makes/make/gives/give/offers/provides/provide) no guarantee (of/as to/for/regarding) {about} / (we/{org}) (does/do) not (warrant or guarantee/guarantee or warrant) {about}
  zh {org}不保證{about}
  zh {org}{adv?}(不/概不/不能/無法/並不/不會/均不)(保證/擔保/確保/能保證/能確保/對您保證){about}
  zh {org}(不/並不/概不/無法/不能)(對){about}(作出/作/提供/做出)?(任何)?(保證/擔保)
  ja {org}(は、/は){about}(を/について/に関して)[、](何ら/一切/いかなる)?(保証)(するものではありません/いたしません/しません/するものではなく/いたしかねます/しておりません/していません/できません)
  ko {org}[은/는] {about}[을/를] (보장/보증/담보)하지 {ko-neg}
  de {org} (garantiert/garantieren/gewährleistet/gewährleisten) (nicht)? [die]? {about} (nicht)?
  fr {org} ne (garantit/garantissons/garantissent/garantie/peut garantir/peuvent garantir/saurait garantir) (pas/en aucun cas/en rien)? {about}
  es {org} no (garantiza/garantizan/garantizamos/asegura/puede garantizar/pueden garantizar) {about}
en we do not guarantee {about} (pl) | zh 我們不保證{about} | es no garantizamos {about} | ko {about}[을/를] 보증하지 {ko-neg}
en {about} cannot be guaranteed / {about} (cannot/can not) be (guaranteed/warranted) | zh 無法保證{about} / {about}(無法保證/不能保證)
en {about} <is/are> not guaranteed / {about} (is not/are not) (guaranteed/warranted) / no guarantee is (given/made) (for/of/as to) {about}
  zh 不保證{about}
  zh [不/並不/概不/無法/不能](保證/擔保/確保){about}
  zh {adv?}(不/並不/概不/無法/不能/不會)(保證/擔保/確保){about}
  ja {about}(を/について/に関して/は)[、](何ら/一切/いかなる)?(保証)(するものではありません/いたしません/しません/するものではなく/いたしかねます/しておりません/していません/できません/されません/されるものではありません)
  ko {about}[은/는/이/가] (보장/보증)되지 {ko-neg} | ko {about}[을/를] (보장/보증/담보)(하지/할 수) ({ko-neg}/없습니다/없으며)
  de {about} (kann/können/wird/werden) nicht (garantiert/gewährleistet/zugesichert) [werden]
  fr {about} (n'est/ne sont/ne peut/n'est/ne peuvent) (pas)? (être)? garanti[e/es/s] | es {about} no (está/están/puede ser) garantizad(a/as/o/os) | es no se (garantiza/garantizan) {about}
  fr (nous)? ne garantissons pas {about}
en no warranty is given as to {about} / no (guarantee/warranty/representation/representations/warranties) [is/are] [given/made/provided] (as to/for/of/regarding/about/with respect to) {about} / (no guarantee/without guarantee/without warranty/without any guarantee) (for/of/as to) {about}
  zh {about}不獲保證
  zh (對/就/對於)?{about}(不/概不/均不)(作/作出/提供/做/做出)(任何)?(形式的)?(保證/擔保)
  de (keine/ohne) (Gewähr/Garantie) (für/auf/hinsichtlich) (die)? {about} / (für)? {about} (wird/kann/übernehmen wir) keine (Gewähr/Garantie) (übernommen/gegeben/übernommen werden)? / (alle Angaben) ohne Gewähr für {about}
  fr (sans garantie/aucune garantie) [n'est]? [donnée]? (quant à/sur/de/concernant) {about} / aucune garantie n'est (donnée/fournie) (quant à/sur/concernant) {about}
  es (sin/no se ofrece/no se da)? (ninguna)? garantía[s] (de/sobre/en cuanto a) {about}
en {org} <gives/give> no {express?} {promise*} as to {about} / {org} (makes/make/gives/give/provides/provide/offer/offers) no {express?} {promise*} [of any kind] [, {express}] [,] (as to/of/regarding/about/for/with respect to/concerning/in relation to/on) {about} / {org} <does/do> not (make/give/provide/offer) any {express?} {promise*} [of any kind] [, {express}] [,] (as to/of/regarding/about/for/with respect to/concerning/in relation to) {about}
  zh {org}對{about}不作任何{express?}{promise*}
  zh {org}(對/就/對於/並不對/亦不對/不對/概不對/也不對){about}{adv?}(不/概不/均不/未/並不/並未/沒有)?(作/作出/提供/做/做出/給予/作任何/發表)(任何)?(形式的)?{express?}(的)?(任何)?{promise*}
  zh {org}(不對/概不對/並不對/亦不對/也不對/均不對){about}(作/作出/提供/做/做出/給予)(任何)?(形式的)?{express?}(的)?(任何)?{promise*}
  zh {org}{adv?}不就{about}(作/作出/提供/做/做出/給予)(任何)?{express?}(的)?{promise*}
  ja {org}(は、/は){about}(について/に関して/につき)[、]{express?}(を問わず/に/にかかわらず)?[、]?(いかなる/何らの/一切の)?{promise*}(も)?(も/を)(行い/いたし/し)(ません/ておりません)
  ko {org}[은/는] {about}에 (대해/대하여/관하여/관해) {express?} (어떠한)? {promise*}[도/을/를]? (하지/제공하지) {ko-neg}
  de {org} (übernimmt/übernehmen/gibt/geben) [daher]? (keine/keinerlei) {express?} {promise*} (für/hinsichtlich/auf/bezüglich) {about}
  fr {org} ne (donne/fournit/fait/donnent/fournissent/donnons/formule/offre) aucune {promise*} {express?} (quant à/sur/concernant/relative à) {about}
  es {org} no (ofrece/da/otorga/hace/ofrecen/realiza/proporciona) (ninguna)? {promise*} {express?} (sobre/de/respecto a/en cuanto a/acerca de) {about}
en no {express?} {promise*} is given as to {about} / no {express?} {promise*} <is/are> (given/made/provided/offered) [, {express},] (as to/of/regarding/about/for/with respect to/concerning/in relation to) {about}
  zh 對{about}不作任何{express?}{promise*}
  zh (對/就/對於){about}(不/概不/均不/未/並不/並未/沒有)(作/作出/提供/做/做出/給予/作任何)(任何)?(形式的)?{express?}(的)?(任何)?{promise*}
  zh (不對/概不對/並不對/亦不對/也不對){about}(作/作出/提供/做/做出/給予)(任何)?(形式的)?{express?}(的)?(任何)?{promise*}
  ja {about}(について/に関して/につき)[、]{express?}(を問わず/に)?[、]?(いかなる/何らの/一切の)?{promise*}(も)?(行い/いたし/し)(ません/ておりません)
  fr aucune {promise*} {express?} n'est (donnée/fournie/faite) (quant à/sur/concernant) {about}
  es no se (ofrece/da/otorga/hace) ninguna {promise*} {express?} (sobre/de/respecto a/en cuanto a) {about}
  de [es]? (wird/werden) (keine/keinerlei) {express?} {promise*} (für/hinsichtlich) {about} (übernommen/gegeben) / für {about} (wird/werden/kann) (keine/keinerlei) {express?} {promise*} (übernommen/gegeben) [werden]?
en {org} <makes/make> no warranty of any kind / {org} (makes/gives/make/give) no {express?} {promise*} [of any kind] / {org} <makes/make> no {express?} {promise*} | zh {org}不作任何形式的保證 / {org}不作任何{express?}{promise*} / {org}不(作/作出/提供)任何{express?}(的)?{promise*}
en all information is without guarantee / all (information/details/data) (is/are) (supplied/provided)? without guarantee | zh 所有資料概不保證 / (所有)?(資訊/信息/資料/數據)概不保證準確 | de (alle)? (Angaben/Angabe/Informationen) ohne Gewähr | de ohne Gewähr | fr (informations)? (données)? sans garantie
en {doc} <is/are> without guarantee | zh {doc}不作保證 | de {doc} (ist/sind/erfolgt/erfolgen)? ohne Gewähr | fr {doc} sans garantie
en {org} <assumes/assume> no responsibility or warranty for {about} | zh {org}對{about}不承擔任何責任或保證 / {org}(對/就){about}不承擔任何責任或(保證/擔保)
# -- no responsibility
en {org} <accepts/accept> no {duty*} for {concern*} / {org} <is/are> not responsible for {concern*} / {org} (accept/accepts/assume/assumes/take/takes/bear/bears/undertake/undertakes/have/has) no {duty*} [whatsoever/of any kind/or liability]? (for/in respect of/regarding/with respect to/in relation to/as to) {concern*} / {org} <does/do> not (accept/assume/take/bear/undertake) [any/the]? {duty*} (for/in respect of/regarding/with respect to) {concern*} / {org} <is/are> not (responsible/liable/responsible or liable/responsible nor liable/held responsible/accountable) for {concern*} / {org} (shall/will/can/cannot) not [be]? (be held/be/held/)? (responsible/liable/responsible or liable) for {concern*} / {org} (cannot/can not/shall not/will not) be [held]? (responsible/liable) for {concern*} / {org} (disclaims/disclaim) (any/all)? {duty*} for {concern*}
  zh {org}對{concern*}不承擔任何{duty*}
  zh {org}{adv?}(不/概不/並不/亦不/也不/不會/均不/恕不/一概不/毋須/無需/無須/不予){adv?}(對/就/為/對於){concern*}(承擔/負/負有/負上/承負/負擔/承担)?(任何/一切/相關)?[形式的]?(的)?{duty*}
  zh {org}{adv?}(對/就/對於/對因/就因/對於因){concern*}{adv?}(不/概不/並不/不會/均不/恕不/一概不/毋須/無須/無需/不予/亦不/也不)(承擔/負/負有/負上/承負/負擔/擔負)(任何/一切/相關/由此產生的)?[形式的]?(的)?{duty*}
  zh {org}{adv?}(對/就/對於/對因){concern*}{adv?}(不/概不/並不/不會/均不/恕不/一概不/不予)(負責)
  zh {org}不對{concern*}負責 / {org}{adv?}(不/概不/並不/亦不/也不/不會/均不/恕不/一概不)(對/就/為/對於){concern*}(負責/負上責任/承擔後果)
  ja {concern*}(について/に関して/につき/に対して)(も)?[、]{org}(は)[、]?(一切/いかなる/何ら)?(の)?{duty*}を?(は)?(負い/負わ/負いかね)({ja-neg}/ものではありません/ます)
  ja {org}(は、/は)?{concern*}(について/に関して/につき/に対して/に対し)(も)?[、](一切/いかなる/何ら/一切の/いかなる場合も)?(の)?{duty}を?(は)?(負い/負う/負わ/負いかね)({ja-neg}/ものではありません/ないものとします/ます)
  ko {org}[은/는] {concern*}에 (대해/대하여/대한/관하여) (어떠한/일체의/어떤/일체)? {duty*}(을/를/도)? (지지/부담하지/지) {ko-neg}
  de {org} (übernimmt/übernehmen/trägt) (daher/jedoch)? (keine/keinerlei) {duty*} (für/hinsichtlich) {concern*}
  fr {org} (décline/déclinent/déclinons) (toute/toutes)? {duty*} (quant à/pour/en cas d'/concernant/en ce qui concerne/relative à/en cas de) {concern*}
  fr {org} (n'assume/n'accepte/n'assumons/n'endosse/n'assument) aucune {duty*} (quant à/pour/en cas de/concernant) {concern*}
  es {org} (declina/declinan/rechaza) (toda/cualquier) {duty*} (por/sobre/en relación con) {concern*}
en we accept no responsibility for {concern*} (pl) | zh 我們對{concern*}不承擔任何責任 | es no nos (hacemos responsables/responsabilizamos) (de/por/del/de la) {concern*} / declinamos toda responsabilidad (por/sobre) {concern*} | ko {concern*}에 (대해/대하여/대한) (당사는)? 책임을 지지 {ko-neg}
en neither {org} nor {org#2} <accepts/accept> any {duty*} for {concern*} / neither {org} nor {org#2} (accept/accepts/assume/assumes) any {duty*} for {concern*} | zh {org}及{org#2}概不對{concern*}承擔任何{duty*}
en no {duty*} is accepted for {concern*} / no responsibility is accepted for {concern*} / no {duty*} (is/can be/will be) (accepted/assumed/taken) (for/regarding/in respect of) {concern*}
  zh 對{concern*}不承擔任何{duty*}
  zh {adv?}(不/概不/並不/亦不/也不/不會/均不/恕不/一概不)(對/就/為/對於){concern*}(承擔/負/負有/負上/負擔)(任何/一切/相關)?(的)?{duty*}
  zh (對/就/對於/對因/就因/對於因){concern*}{adv?}(不/概不/並不/不會/均不/恕不/一概不/不予)(承擔/負/負有/負上/負擔)(任何/一切/相關)?(的)?{duty*}
  zh (對/就/對於/對因){concern*}{adv?}(不/概不/並不/不會/均不/恕不/一概不/不予)(負責)
  zh {adv?}(不/概不/並不/亦不/也不/不會/均不/恕不/一概不)(對/就/為/對於){concern*}負責 / 不對{concern*}負責
  zh {adv?}(不/概不/並不/亦不/也不/不會/均不/恕不/一概不)(承擔/負擔)(因/由於){concern*}(的)?{duty*}
  ja {concern*}(について/に関して/につき/に対して/に対し)(も)?[、](一切/いかなる/何ら/一切の)?(の)?{duty}を?(は)?(負い/負う/負わ/負いかね)({ja-neg}/ものではありません/ます)
  ja {concern*}(について/に関して/につき)(も)?[、](一切)?責任を負いかねます
  ko {concern*}에 (대해/대하여/대한/관하여) (어떠한/일체의/어떤/일체)? {duty*}(을/를/도)? (지지/부담하지/지) {ko-neg}
  de (eine/jegliche)? {duty*} (für/hinsichtlich) {concern*} (ist/wird/wird daher/sind) (ausgeschlossen/nicht übernommen) / für {concern*} (wird/kann) (keine/keinerlei) {duty*} übernommen [werden]? / keine {duty*} für {concern*}
  fr aucune {duty*} (ne (peut/saurait) être/n'est) (acceptée/assumée/engagée) (pour/quant à) {concern*} | es no se (asume/acepta) (ninguna)? {duty*} (por/de/sobre) {concern*}
en {org} <accepts/accept> no {duty*} / {org} (accepts/accept/assumes/assume/takes/take/bears/bear) no {duty*} [whatsoever]? / {org} <does/do> not (accept/assume/take/bear) any {duty*} / {org} <is/are> not responsible / {org} (shall/will) not be (liable/responsible)
  zh {org}不承擔任何{duty*}
  zh {org}{adv?}(不/概不/並不/亦不/也不/不會/均不/恕不/一概不/毋須/無須/不予){adv?}(承擔/負/負有/負上/負擔/擔負)(任何/一切/相關/其他)?(的)?{duty*}
  zh {org}{adv?}(不/概不/並不/亦不/也不/不會/均不/恕不/一概不)(負責) / {org}不承擔責任
  ja {org}(は、/は)?(一切/いかなる/何ら/一切の/いかなる場合も)?(の)?責任を?(は)?(負い/負わ/負いかね)({ja-neg}/ます)
  ko {org}[은/는] (어떠한/일체의/어떤/일체)? {duty*}(을/를/도)? (지지/부담하지/지) {ko-neg}
  de {org} (übernimmt/übernehmen) (daher/jedoch)? (keine/keinerlei) {duty*} | fr {org} décline toute {duty*} | es {org} no asume (ninguna)? {duty*}
en> no warranty is given | zh> 不作任何保證 | de (keine/keinerlei) Gewähr
en no {duty*} is accepted / no responsibility is accepted / no {duty*} (is/will be) (assumed/taken/accepted)
  zh 不承擔任何{duty*}
  zh {adv?}(不/概不/並不/亦不/也不/不會/均不/恕不/一概不/毋須/無須/不予){adv?}(承擔/負/負有/負上/負擔/擔負)(任何/一切/相關/其他)?(的)?{duty*}
  zh (概不/恕不/一概不/均不/不)負責 / 概不負責 | ja (一切/いかなる/何ら/一切の)(の)?責任を?(負い/負わ/負いかね)({ja-neg}/ます) | ko (어떠한/일체의)? {duty*}(을/를/도)? (지지/부담하지/지) {ko-neg} | de (keine/keinerlei) Haftung | de (jede/jegliche) {duty*} (ist/wird) (ausgeschlossen/abgelehnt)
en {concern*} has nothing to do with {org} / {org} has nothing to do with {concern*} | zh {concern*}與{org}無關 / {concern*}(均/皆/概)?(與/和){org}無關
# -- checks, changes
en {org} <strives/strive> to ensure {about} | zh {org}力求{about} / {org}(力求/力圖/竭力/致力於/盡力)(確保/保證)?{about}
en {doc} <is/are> as of the time of writing / {doc} <is/are> (accurate/current) as of (the (date/time) of)? (writing/publication) | zh {doc}反映發稿時的情況 / {doc}截至發稿時有效 | ja {doc}は[、]?(執筆/公開/掲載/作成/記事公開/配信)(時点/時/日現在/当時)(のもの/の情報/のもので/の内容/の情報に基づいた内容/の情報に基づくもの)(です/であり) | ko {doc}[은/는] (작성/작성일/작성 시점/발간일/게시)(일)? ?(기준/현재)(입니다/이며) | de {doc} (entspricht/entsprechen/gibt/geben/hat/haben) (den)? (Stand/dem Stand) (der/zum) (Veröffentlichung/Zeitpunkt der Veröffentlichung)
en> {risky} may cause losses due to price fluctuations | zh> {risky}可能因價格變動而產生損失 | ja {risky}(には/に/では/は)[、]?(価格変動/株価変動/価格の変動)(によって/により/に伴い/による)[、]?損失(が/を)(生じる/発生する/被る)(おそれ/恐れ/可能性/こと/場合/リスク)があります
en it is not protected under the Depositor Protection Act | zh 不受存款人保護法保護 | ko {doc?}[은/는]? 예금자보호법에 (따라/의해/따른) (예금보험공사가)? (보호되지/보호하지/보호받지) {ko-neg}
en {doc} cannot be used as evidence of legal liability under any circumstances | zh {doc}在任何情況下均不得用作法律責任的證明資料 | ko {doc}[은/는] 어떠한 경우에도 (고객의/투자자의)? ?(증권)? ?(투자)? ?(결과/투자결과/주식투자의 결과)?(에 대한)? 법적 ?책임 ?소재의 증빙 ?자료로 사용될 수 없(습니다/으며)
en the sources of information are considered reliable | zh 資料來源被認為可靠 / (資料/信息/資訊/數據)(來源)?(均)?(被)?認為(是)?可靠
en every care is taken over the accuracy of {doc} | zh {doc}的準確性力求萬全 | ja {doc}の正確性(に/について/につい)(つい)?(て)?は[、]?(万全/細心の注意)を(期して/払って)(おります/います)(が/ものの)? | de {doc} (wurde/wurden) (mit größter Sorgfalt/sorgfältig) (erstellt/recherchiert/zusammengestellt/geprüft)
en but its content is not guaranteed | zh 但不保證其內容 | ja (その)?内容を保証するものではありません
en the capital is not guaranteed / capital is not guaranteed | zh 本金不獲保證 | fr le capital n'est pas garanti | es el capital no está garantizado | de das Kapital ist nicht garantiert | ja 元本(は/を)(保証されていません/保証されません/保証するものではありません) | ko 원금이?은? 보장되지 {ko-neg}
en investment in {product*} is not regulated | zh {product*}投資不受監管 | es la inversión en {product*} no está regulada | fr l'investissement en {product*} n'est pas (régulé/réglementé)
en losses from investing are borne by {you} | zh 投資損失由{you}承擔 / 投資(的/所產生的)?(損失/虧損)(均/應)?由{you}(自行)?(承擔/負責)
en the final responsibility lies with {you} | zh 最終責任由{you}承擔
en fund investments can gain or lose | zh 基金投資有賺有賠
en investing always carries risk | zh 投資一定有風險
en please read the prospectus carefully before subscribing | zh 申購前應詳閱公開說明書 / 申購前(請/應)(詳閱/詳細閱讀)(基金)?公開說明書
en> please read the prospectus carefully before investing | zh 投資前應詳閱公開說明書 / 投資前(請/應)(詳閱/詳細閱讀)(基金)?公開說明書
en market risk is unpredictable | zh 市場風險莫測 / 市場(變化)?莫測
en please act with caution | zh 請謹慎行事 / (務請/敬請/請/請務必)(謹慎/審慎)行事
en> please trade with caution | zh 請謹慎操作 / (務請/敬請/請/請務必)(謹慎/審慎)操作
en> please decide with caution | zh 請謹慎決策 / (務請/敬請/請/請務必)(謹慎/審慎)決策
en only invest money that you can afford to lose / (only/you should only) invest (money/what) [that] you can afford to lose | zh 請只投資您能承受損失的資金 | de (investieren Sie/investiere/setzen Sie) nur (Geld/Kapital/Beträge/Summen)? , ((dessen/deren) Verlust (Sie (sich leisten/verkraften) können/du verkraften kannst)/was (Sie sich leisten können/du dir leisten kannst) (,)? zu verlieren) | fr n'investissez que (de)? (l'argent/les sommes/des sommes/des fonds/ce) que vous pouvez vous permettre de perdre | es inviert[a/e] (sólo/solo/únicamente) (el)? (dinero/capital) que (pueda/puede/puedas) permitir[se/te] perder
en> only trade with money that you can afford to lose | zh> 請只以您能承受損失的資金交易 | de (handeln Sie/handle/handele) nur mit (Geld/Kapital/Beträgen) , (dessen/deren) Verlust (Sie (sich leisten/verkraften) können/du verkraften kannst) | es oper[a/e] (sólo/solo/únicamente) con (dinero/capital) que (pueda/puedas) permitir[se/te] perder
en> {you} should only invest money that they can afford to lose | zh> {you}應只投資可承受損失的資金 | de {you} (sollte/sollten) nur (Geld/Kapital/Beträge) (einsetzen/investieren) , (dessen/deren) Verlust (sie/er) (sich leisten/verkraften) (können/kann) | fr {you} (doit/doivent/devraient) investir (uniquement/seulement) (l'argent/des sommes) qu'ils peuvent se permettre de perdre | es {you} (debe/deben/debería/deberían) invertir (sólo/solo/únicamente) (el)? (dinero/capital) que (pueda/puedan) permitirse perder
en> never invest more than you can afford to lose | zh> 切勿投入超過您可承受損失的資金 | de (investieren/riskieren) Sie (niemals/nie) mehr , als Sie sich leisten können (,)? zu verlieren | fr (n'investissez/ne risquez) jamais plus que (ce que)? vous pouvez vous permettre de perdre | es (nunca/no) (inviert[a/as]/arriesgue) más de lo que (pueda/puedas) permitir[se/te] perder
en> never invest money that you cannot afford to lose | zh> 切勿投入您無法承受損失的資金 | fr (n'investissez jamais d'argent/n'investissez pas d'argent) que vous ne pouvez pas vous permettre de perdre | es (nunca/no) inviert[a/as] dinero que no (pueda/puedas) permitir[se/te] perder
en we are not financial advisers (pl) | zh 我們並非財務顧問 | es no somos asesores financieros | de wir sind keine Finanzberater | fr nous ne sommes pas (des)? conseillers financiers
en {org} <has/have> not independently verified {about} / {org} <has/have> not independently (verified/confirmed/checked) {about} | zh {org}並未獨立核實{about} / {org}(並/均)?(未/未經/沒有/未對/並未/並未對/尚未)獨立(核實/證實/驗證/查證){about}
en {org} <has/have> not independently reviewed {about} | zh {org}並未獨立審核{about} / {org}(並/均)?(未/沒有/未對/並未/並未對/尚未)獨立審核{about}
en {org} <has/have> not independently audited {about} | zh {org}並未獨立審計{about}
en {doc} <has/have> not been independently verified by {org} / {doc} <has/have> not been independently (verified/confirmed/checked/reviewed) by {org} | zh {doc}未經{org}獨立核實 / {doc}(並/均/皆)?(未/未經/並未/尚未經/尚未)(經/經過/得到/獲)?{org}(的)?獨立(核實/證實/驗證/確認/查證/審核/核查)
en {org} <has/have> not verified {about} / {org} <has/have> not (verified/confirmed/checked) {about}
  zh {org}並未核實{about}
  zh {org}(並/均)?(未/未經/沒有/未對/並未/並未對/尚未)(核實/證實/驗證/查證){about} | zh {org}(未對/並未對){about}(進行)?(核實/證實/驗證/查證)
en {org} <has/have> not reviewed {about} | zh {org}並未審核{about} / {org}(並/均)?(未/沒有/未對/並未/並未對/尚未)審核{about}
en {org} <has/have> not audited {about} | zh {org}並未審計{about}
en {doc} <has/have> not been verified by {org} / {doc} <has/have> not been (verified/confirmed/checked/reviewed) by {org}
  zh {doc}未經{org}核實
  zh {doc}(並/均/皆)?(未/未經/並未經過/未經過/沒有經過/並未/尚未經/尚未)(經/經過/得到/獲)?{org}(的)?(核實/證實/驗證/確認/查證/審核/核查)
en {about} <has/have> not been verified by {org} / {about} (has/have) not been (verified/confirmed) by {org}
  zh {about}未經{org}核實
  zh {about}(並/均)?(未/未經/並未經過/未經過/沒有經過/並未/尚未經)(經/經過/得到)?{org}(的)?(核實/證實/驗證/確認)
en its originality and the statements, text and content in it have not been verified by {org} | zh 其原創性以及文中陳述文字和內容未經{org}證實
en {doc} may change without notice / {doc} <is/are> subject to change without [prior/further]? notice / {doc} (may/can) (change/be changed/be updated/be modified) without [prior/further]? notice
  zh {doc}可能會變更，恕不另行通知
  zh {doc}(可能/或會/可能會/可/會)?(變更/更改/改變/修改/變動/變化/調整/更新)(，/,)?(恕不/而不/不/而毋須/毋須/無須/而無需/而恕不)(另行)?(通知/事先通知/作出通知/預先通知/事前通知/作另行通知) | zh {doc}如有(變更/更改/變動)[,](恕不/不)另行通知
  ja {doc}は(予告なく/予告なしに/予告なしで)(変更/変更または削除)(される/となる/する)(ことがあります/場合があります/可能性があります)
  ko {doc}[은/는] (사전)? (예고/통지/통보)(없이/도 없이)? (변경)될 수 (있습니다/있으며)
  de {doc} (kann/können) (sich)? ohne (vorherige)? Ankündigung (ändern/geändert werden) | fr {doc} (peut/peuvent/est/sont) (être)? (modifié/modifiées/modifiés/susceptible de changer/susceptibles de changer/changer) sans préavis | es {doc} (puede/pueden/está/están) (cambiar/sujeta a cambios/sujetos a cambios/ser modificada/modificarse) sin previo aviso
en {doc} comes from sources believed to be reliable / {doc} <is/are> (from/based on/obtained from) sources (believed/considered/deemed) [to be]? reliable
  zh {doc}來自被認為可靠的來源
  zh {doc}(均)?(來自/源自/來源於/取自/乃取自)(被認為/認為/我們認為/本公司認為)?(是)?(可靠/可信)(的)?(來源/渠道/資料來源) | ja {doc}は[、]?信頼できると(考えられる/判断した/思われる)(情報/情報源/データ/データプロバイダー)(に基づいて/に基づき/から取得して/より取得して)(作成して/作成されて)?(いますが/おりますが/おり/作成/作成しており/作成されており/作成されていますが) | ko {doc}[은/는] 신뢰할 (만한/수 있는) (자료 및 정보/자료/정보/출처)(로부터/에서/를 바탕으로/에) (얻은/얻어진/작성된/근거한/기초한) (것이나/것으로/것입니다) | de {doc} (stammt/stammen/beruhen/basieren) (aus/auf) Quellen, die (als)? (wir)? (als)? (zuverlässig/verlässlich) (gelten/erachten/angesehen werden/halten) | fr {doc} (provient/proviennent) de sources (jugées/considérées comme/réputées) fiables | es {doc} (procede/proceden/proviene) de fuentes (consideradas/que se consideran) fiables
en {doc} may contain errors or delays / {doc} (may/can) (contain/have/include) (errors and delays/errors or delays)
  zh {doc}可能存在錯誤或延遲
  zh {doc}可能(存在/有/包含)(錯誤或延遲/錯誤和延遲) | ko {doc}[은/는/에는/에] (오류와 지연/오류 및 지연/오류나 지연/오류 또는 지연)[이/가]? (발생할/있을) 수 (있습니다/있으며)
en {doc} may contain errors / {doc} (may/can) (contain/have/include) (errors/inaccuracies)
  zh {doc}可能包含錯誤
  zh {doc}可能(存在/有/包含)錯誤 | ko {doc}[은/는/에는/에] 오류[가]? (발생할/있을) 수 (있습니다/있으며) | de {doc} (kann/können) (Fehler/fehlerhaft) (enthalten/sein) | fr {doc} (peut/peuvent) (contenir/comporter) des erreurs | es {doc} (puede/pueden) contener errores
en> {doc} is for investment reference; errors and delays may occur | zh> {doc}供投資參考，可能存在錯誤和延遲 | ko {doc}[은/는]? 투자 ?참고(자료/용)(이며/로)[,]? 오류(와/나) ?지연[이]? (발생할/있을) 수 있습니다
en {doc} is provided by {org} and is for investment reference; errors and delays may occur | ko {org}[에서/이/가] 제공(한/하는) {doc}[은/는]? 투자 ?참고자료이며[,]? 오류와 지연이 발생할 수 있습니다
  zh {org}提供的{doc}僅供投資參考，可能存在錯誤和延遲
en {doc} may contain errors | ko {doc} 오류가 발생할 수 있습니다
# -- quotes
en {doc} <is/are> delayed by at least {number} minutes / {doc} <is/are> delayed [by/at]? (at least/a minimum of) {number} minutes / {doc} delayed (at least/by at least) {number} minutes
  zh {doc}延遲至少{number}分鐘
  zh {doc}(延遲/延誤/延時)(最少/至少){number}分鐘
  zh {doc}(最少/至少/均至少)(延遲/延誤/延時){number}分鐘 | ja {doc}は(少なくとも/最低)?{number}分以上(の)?(遅れ/遅延)(て表示されます/で表示/ています/です/ております)? | ko {doc}[은/는] (최소) {number}분 (이상)? 지연(됩니다/된/제공됩니다) | de {doc} (ist/sind/werden)? (um)? mindestens {number} Minuten (verzögert/zeitverzögert) | fr {doc} (est/sont)? (différées/différés) (d'au moins) {number} minutes | es {doc} (tiene/tienen) (un)? retraso (mínimo de/de al menos) {number} minutos
en {doc} <is/are> delayed by {number} minutes / {doc} <is/are> {number} minutes delayed / {doc} delayed [by]? {number} minutes / {number} (minute/minutes) delay (for/in) {doc}
  zh {doc}延遲{number}分鐘
  zh {doc}(均)?(延遲/延誤/延時/有){number}分鐘(延遲/的延遲/顯示/更新)? | ja {doc}は{number}分(遅れ/遅延/ディレイ)(で表示しています/で表示しております/で配信しています/て表示しています/て表示されます/で表示されます/ています/です/ております/で更新)? | ko {doc}[은/는] {number}분 (지연/지연된/지연되어) (됩니다/정보입니다/제공됩니다/시세입니다)? | de {doc} (ist/sind/werden)? (um)? {number} (Minuten/Min./Min) (verzögert/zeitverzögert) [angezeigt/dargestellt]? | fr {doc} (est/sont)? (différées/différés) de {number} (minutes/mn/min) | es {doc} (tiene/tienen/se muestran/con) (un)? (retraso/retardo) de {number} minutos
en data delays: {venue} {number} min, {venue#2} {number#2} min | zh 數據延遲：{venue}{number}分鐘，{venue#2}{number#2}分鐘 | de Verzögerung der Kursdaten: {venue} {number} (Min./Minuten/Min), {venue#2} {number#2} (Min./Minuten/Min)
en {doc} <is/are> delayed / {doc} <is/are> (displayed/shown) with a delay | zh {doc}有延遲 / {doc}(存在/有/會)(有/存在)?(延遲/延誤/延時) | fr {doc} (est/sont)? (différé/différés/différées/fournies en différé) | de {doc} (wird/werden/ist/sind) (zeitverzögert/verzögert) [dargestellt/angezeigt/zur Verfügung gestellt]? | es {doc} (está/están/se ofrecen/se muestran) (con retraso/en diferido/diferidos)
en {doc} may be delayed | zh {doc}可能有延遲 / {doc}(可能/或/或會/可能會)(有/存在)?(延遲/延誤/延時) | fr {doc} (peut/peuvent) être (différé/différée/différés/différées)
en {doc} <is/are> not necessarily real-time nor accurate / {doc} <is/are> not necessarily (real time nor accurate/real time or accurate/in real time nor accurate/provided in real time) | zh {doc}未必實時或準確 / {doc}(不一定/未必)(是)?實時(、/和/或/及/，也不一定)?(準確)(的)?
en {doc} <is/are> not provided in real time / {doc} <is/are> not (real time/in real time) | zh {doc}並非實時提供 / {doc}(並非/不是)(實時/即時)(的/數據/報價/資料/信息)?
en {doc} is shown as of the close | zh {doc}以收盤價為準
en> please treat the announcements of {org} as authoritative | zh 請(均)?以{org}(的)?(官方/最新)?公告為準
en> the announcements of {org} prevail | zh (一切/應/均)?以{org}(的)?(官方/最新)?公告為準
en please treat the figures of {org} as authoritative | zh 請以{org}的數據為準 / 請(均)?以{org}(公布/公佈/發布/公告/披露)?(的)?(官方/最新)?(資料/數據/信息/內容/資訊)為準
en the figures of {org} prevail / the data published by {org} (shall)? prevail | zh 以{org}的數據為準 / (一切/應/均)?以{org}(公布/公佈/發布/公告/披露)?(的)?(官方/最新)?(資料/數據/信息/內容/資訊)為準

== venue ==
en {name} and {name#2} | de {name} und {name#2} | zh {name}和{name#2}
en Deutsche Börse | de Deutsche Börse | zh 德意志交易所
en {name} | de {name} | zh {name}
`;
