/**
 * What Japanese and Korean fund papers, brokers, bloggers and newsrooms print in nearly the same words everywhere: what to
 * read beforehand, what is no deposit, what a figure rests on, who drafted and who checked. English and Chinese are only
 * written.
 */
export default `
== clause ==
# -- Japanese: what to read
en> for {jkmatter*}, please read {jkpaper*} carefully | zh> 關於{jkmatter*}，請仔細閱讀{jkpaper*} | ja {jkmatter*}(について/につきまして/に関して)(は)?(、)?{jkpaper*}を(よく/十分に)お読み(ください/下さい/いただき)
en> for {jkmatter*}, please check {jkpaper*} | zh> 關於{jkmatter*}，請確認{jkpaper*} | ja {jkmatter*}(について/につきまして/に関して)?(は)?(、)?{jkpaper*}をご(確認/覧/参照)(ください/下さい)
en> {jkwhen}, please read {jkpaper*} carefully | zh> {jkwhen}請仔細閱讀{jkpaper*} | ja {jkwhen}(、)?(必ず)?{jkpaper*}を(よく/十分に)お読み(ください/下さい/になり/いただき)
en> {jkwhen}, please read {jkpaper*} carefully and understand the content fully | zh> {jkwhen}請仔細閱讀{jkpaper*}，並充分理解其內容 | ja {jkwhen}(、)?(必ず)?{jkpaper*}を(よく/十分に)お読みになり(、)?(その)?内容を(十分/よく)(に)?ご理解(ください/下さい)
# -- Japanese: no deposit, no principal, no disclosure document
en> {jkfunds} <is not a deposit and is/are not deposits and are> not covered by deposit insurance | zh> {jkfunds}並非存款，亦不受存款保險保障 | ja {jkfunds}は(、)?(預金/預貯金)(等)?で(は)?なく(、)?預金保険(機構)?(の保護)?の対象(で(は)?/と(は)?なり)(ありません/ません/ございません)
en> {jkfunds} <is/are> not covered by deposit insurance | zh> {jkfunds}不受存款保險保障 | ja {jkfunds}は(、)?預金保険(機構)?(の保護)?の対象(で(は)?/と(は)?なり)(ありません/ません/ございません/はなりません)
en> neither the principal nor the yield of {jkfunds} is guaranteed | zh> {jkfunds}的本金及收益率均不獲保證 | ja {jkfunds}は(、)?元本(および/及び/や/・)(利回り/利息/収益)の保証(は/が)(ありません/ございません/なく)
en> the principal of {jkfunds} is not guaranteed | zh> {jkfunds}的本金不獲保證 | ja {jkfunds}(は/には)(、)?元本(の)?保証(は/が)(ありません/ございません/なく)
en> {doc?=it} <is/are> not ~disclosure document under the Financial Instruments and Exchange Act | zh> {doc?}並非《金融商品交易法》規定的披露文件 | ja {doc?}は?(、)?金融商品取引法に(基づく/もとづく/基づいた)(法定)?開示(資料/書類)({ja-not}/ではありません)
# -- Japanese: what a figure rests on, what becomes of it
en> {subject*} may not turn out as expected due to {asp*} | zh> {subject*}可能因{asp*}而不如預期 | ja {subject*}は(、)?{asp*}(により/によって)(、)?(予想/予測/想定/見通し)(どおり/通り)に(は)?ならない{ja-may}
en> it may not turn out as expected due to {asp*} | zh> 可能因{asp*}而不如預期 | ja {asp*}(により/によって)(、)?(予想/予測/想定/見通し)(どおり/通り)に(は)?ならない{ja-may}
en> {asp*} <is/are> based on past data and <does/do> not promise the future | zh> {asp*}基於過往數據，並不對未來作出承諾 | ja {asp*}は(、)?過去の(データ/実績/情報)に基づく(もの)?であり(、)?将来を(約束/保証)する{ja-not}
en> {doc} <is/are> based on information at the time of publication | zh> {doc}基於發布時的資訊 | ja {doc}は(、)?(記事)?(公開/掲載/配信/発表)(時点/時/当時)の情報(に基づ(いています/いており/いて作成(しています/されています))/です)
en> {asp*} <is/are> the judgment of {org} as of the time of preparation | zh> {asp*}為{org}於編製時的判斷 | ja {asp*}は(、)?作成(時点/時/日現在/日)(における/での/の){org}の(判断/見解)(です/であり/によるものです)
en> {doc} <is/are> the judgment of {org} as of the time of preparation | zh> {doc}為{org}於編製時的判斷 | ja {doc}は(、)?作成(時点/時/日現在/日)(における/での/の){org}の(判断/見解)(です/であり/によるものです)
en> {subject*} may be delayed | zh> {subject*}可能有延遲 | ja {subject*}は(、)?(遅延/遅れ)(している/が生じる/が発生する/が生じている){ja-may}
en> {matter*} may fluctuate greatly | zh> {matter*}可能大幅波動 | ja {matter*}は(、)?(大きく/大幅に/激しく)(変動/上下)する{ja-may}
en> {matter*} <fluctuates/fluctuate> greatly | zh> {matter*}大幅波動 | ja {matter*}は(、)?(大きく/大幅に/激しく)(変動/上下)(します/し/する)
en> {doc?=it} <does/do> not recommend any stock | zh> {doc?}並不推薦任何股票 | ja {doc?}は?(、)?(個別)?銘柄(の/を)(推奨/お勧め)(を行う/する/をする/したり勧誘したりする){ja-not}
en> company names and product names mentioned are trademarks or registered trademarks of their respective owners | zh> 所載公司名稱及產品名稱為其各自所有者的商標或註冊商標 | ja (記載(されている/された/の)/掲載(されている/された)/本文中の/文中の)?(会社名/社名)(、/・/および/及び/や)(製品名/商品名/サービス名)(等/など)?は(、)?(一般に)?(各社/それぞれ各社/各権利者)の(商標/登録商標)(または/又は/もしくは/および)(登録)?商標です
en> losses exceeding the margin deposited may arise in {jktrade} | zh> {jktrade}可能產生超過所繳保證金的損失 | ja {jktrade}(では/は/においては/には)(、)?(預けた/預託した/差し入れた/預け入れた)(証拠金/保証金)(の額/以上)?を?(上回る/超える/以上の)(損失)(が/を)(発生/生じる/被る)(する)?{ja-may}
en> {subject*} may change in the future | zh> {subject*}日後可能變更 | ja {subject*}は(、)?将来(的に)?(変更される/変わる/変更となる){ja-may}
en> it does not guarantee any effect | zh> 並不保證任何效果 | ja (その)?効果(を/について)?(は)?保証する{ja-not}
# -- Japanese: who holds
en> as of the time of writing, {jkauthor} <does/do> not hold {stake} | zh> 截至執筆時，{jkauthor}並未持有{stake} | ja {jkauthor}は(、)?(本)?(記事/稿)?(の)?執筆(時点/時)(で/において/に)(は)?(、)?{stake}を(保有/所有)して(いません/おりません) / (本)?(記事/稿)?(の)?執筆(時点/時)(で/において/に)(は)?(、)?{jkauthor}は(、)?{stake}を(保有/所有)して(いません/おりません)
en> as of the time of writing, {jkauthor} <holds/hold> {stake} | zh> 截至執筆時，{jkauthor}持有{stake} | ja {jkauthor}は(、)?(本)?(記事/稿)?(の)?執筆(時点/時)(で/において/に)(は)?(、)?{stake}を(保有/所有)して(います/おります) / (本)?(記事/稿)?(の)?執筆(時点/時)(で/において/に)(は)?(、)?{jkauthor}は(、)?{stake}を(保有/所有)して(います/おります)
en> {org} and its officers and employees may hold {stake} | zh> {org}及其董事、高級職員和員工可能持有{stake} | ja {org}(および/及び/や/、)((当社/弊社/その)の?)?役(職員/員および従業員)(は/が)(、)?{stake}を(保有/所有)(している/する){ja-may}
en> {org}'s officers and employees may hold {stake} | zh> {org}的董事、高級職員和員工可能持有{stake} | ja {org}の役(職員/員および従業員)(は/が)(、)?{stake}を(保有/所有)(している/する){ja-may}
# -- Japanese: bought through the page
en> if products in the article are bought, part of the sales may be returned to {org} | zh> 如購買文中商品，部分銷售額可能會回饋給{org} | ja (記事内/記事中/当サイト内/本記事)(で)?(の)?(紹介(した/している))?商品(を/が)(購入(する/される/いただく)と(、)?)売上の一部が{org}に還元される{ja-may}
# -- Korean
en> © {name} | zh> © {name} | ko 저작권자 ?c? ?{name} / 저작권자 ?（c） ?{name} / c ?{name}
en> copyright © {name} | zh> copyright © {name} | ko copyright ?c ?{name}
en> © {name}; prohibited without permission: {ascopying*} | zh> © {name}，未經許可禁止{ascopying*} | ko 저작권자 ?(c/（c）)? ?{name} ?무단 ?{ascopying*}(를/을)? ?금지(합니다)?
en> the copyright of {doc} belongs to {org} | zh> {doc}的版權歸{org}所有 | ko {doc}(의)? ?(모든)? ?저작권은 {org}에(게)? ?(있습니다/있으며/귀속됩니다/귀속되며)
en> the copyright belongs to {org} | zh> 版權歸{org}所有 | ko 저작권은 {org}에(게)? ?(있습니다/있으며/귀속됩니다/귀속되며)
en> {doc} <was/were> prepared on the basis of materials considered reliable but the {quality*} <is/are> not guaranteed | zh> {doc}根據被認為可靠的資料編製，但不保證{quality*} | ko {doc}[은/는] 신뢰할 (수 있는/만한) (자료/정보/자료 및 정보/출처)[을/를]? ?(바탕으로/토대로/근거로/기초로) ?(작성/제작)(되었으나/했으나/하였으나/된 것이나/되었지만)[,]? ?(그)? ?{quality*}[을/를] ?(보장/보증)하지 {ko-neg}
en> {asp*} <is/are> as of the date of preparation and may change without notice | zh> {asp*}以編製日為準，可能變更而不另行通知 | ko {asp*}[은/는]? (작성일/작성 시점/작성일자) ?(현재/기준)(의/인)? ?(것/의견/판단)?(으로/이며/이고)[,]? ?(사전)? ?(통보/예고/통지)(나 예고)? ?없이 변경될 {ko-may}
en> {doc} <was/were> drafted by {aitool} and checked by {editor} | zh> {doc}由{aitool}起草，並經{editor}審核 | ko {doc}[은/는]? {aitool}[이/가] (작성/생성)한 초안을 {editor}[이/가] (검수/검토/확인/수정·검수)(했습니다/하였습니다/한 (기사/글)입니다)
en> {you} have the right to receive an explanation of {product*} | zh> {you}有權獲得有關{product*}的說明 | ko {you}[은/는] {product*}에 (대하여/대해/대한/관한) ?(충분한)? ?설명을 (들을/받을/요구할) 권리가 (있습니다/있으며)
en> for details, please refer to {paper*} | zh> 詳情請參閱{paper*} | ko (자세한/세부/상세한/구체적인) (사항/내용)[은/는]? {paper*}[을/를] (참고/참조/확인)(하시기 바랍니다/해 주시기 바랍니다/해주시기 바랍니다/하십시오/하세요)
en> {doc} <is/are> ~personal impression | zh> {doc}為個人感想 | ja {doc}は[、]?個人の感想(です/であり)

== ascopying ==
en> reproduction and redistribution (pl) | zh> 轉載及再分發 | ko 전재 ?재배포

== jkmatter ==
en> fees | zh> 費用 | ja (手数料/諸費用)
en> fees and the like | zh> 費用等 | ja (手数料/諸費用)等
en> risks | zh> 風險 | ja リスク(等)?
en> details | zh> 詳情 | ja 詳細

== jkpaper ==
en> the pre-contract documents | zh> 簽約前交付文件 | ja (契約締結前交付書面/契約締結前の?交付書面)
en> the pre-contract documents and the like | zh> 簽約前交付文件等 | ja 契約締結前交付書面等
en> the prospectus | zh> 公開說明書 | ja (交付)?目論見書 / 投資信託説明書(（交付目論見書）)?
en> the explanatory materials | zh> 說明資料 | ja (説明書/説明資料/ご説明資料)
en> the terms of use | zh> 使用條款 | ja 利用規約

== jkwhen ==
en> when trading | zh> 交易時 | ja (お)?取引(の際/に際して/にあたって/される際)(は/には)?
en> when investing | zh> 投資時 | ja (ご)?投資(の際/に際して/にあたって/される際/をされる際)(は/には)?
en> when subscribing | zh> 申購時 | ja お?申し?込み(の際/に際して/にあたって)(は/には)?

== jkfunds ==
en> investment trusts (pl) | zh> 投資信託 | ja 投資信託
en> the fund | zh> 本基金 | ja (当/本)ファンド
en> this product | zh> 本商品 | ja (当/本)商品
en> crypto-assets (pl) | zh> 加密資產 | ja 暗号資産

== jktrade ==
en> leveraged trading | zh> 槓桿交易 | ja レバレッジ取引
en> margin trading | zh> 信用交易 | ja 信用取引
en> foreign exchange margin trading | zh> 外匯保證金交易 | ja 外国為替証拠金取引
en> FX trading | zh> FX交易 | ja (FX取引/FX)
en> futures trading | zh> 期貨交易 | ja 先物取引
en> futures and options trading | zh> 期貨期權交易 | ja 先物・オプション取引

== doc ==
en> the opinions in the article (pl) | zh> 文中意見 | ja 記事(中/内)の(意見/見解)

== jkauthor ==
en> the author | zh> 作者 | ja (筆者/著者/執筆者)

== asp ==
en> changes in the market environment (pl) | zh> 市場環境變化 | ja 市場環境の(変動/変化)
en> changes in the market environment and the like (pl) | zh> 市場環境變化等 | ja 市場環境の(変動/変化)(等/など)
en> the opinions and forecasts in {doc} (pl) | zh> {doc}中的意見及預測 | ja {doc}(に/で)(記載/掲載)(された/されている/の)(意見/見解)(や/および/及び/・)(予測/見通し)(等)?
en> the opinions in {doc} (pl) | zh> {doc}中的意見 | ko {doc}(에/의) ?(나타난/기재된/표시된/수록된/제시된)? ?(의견/견해)
en> the figures (pl) | zh> 數值 | ja 数値

== stake ==
en> shares of the company | zh> 該公司的股份 | ja (同社/当該企業/当該会社)(の)?(株式/株)
en> the stocks concerned (pl) | zh> 有關股票 | ja (当該/該当)(の)?(銘柄/株式)
en> shares (pl) | zh> 股份 | ja 株式
en> the securities described in {doc} (pl) | zh> {doc}所載的證券 | ja {doc}(に/で)(記載/掲載)(された/されている/の)有価証券
`;
