/**
 * Verbs with any object of `phrases.ts`, for the frames. Japanese cells hold what stands before する, or the verb
 * itself (含む); Korean ones what stands before 하다, or the form before 수 있다 (다를). English is written, never read.
 */
export default `
== asd ==
en> <^produce> {asp*} | zh 產生{asp*} / (產生/帶來){asp*} | ja {asp*}をもたらす
en> <^cause> {asp*} | zh 導致{asp*} / (導致/造成/引致/引發){asp*} | ja {asp*}を招く
en> <^fall/fallen> below {asp*} | zh 低於{asp*} / (低於/跌破){asp*} | ja {asp*}(を/より)(下回る/割り込む/割る) | ko {asp*}(을/를/보다)? (하회/밑돌/낮아질)
en> <^exceed> {asp*} | zh 超過{asp*} / (超過/超出/大於/多於){asp*} | ja {asp*}を(上回る/超える/超過) | ko {asp*}[을/를] 초과
en> <^change> or be discontinued without notice | ja 予告なく(変更・中止/変更または中止/変更・廃止/変更または廃止/変更、中止/変更や中止/変更・停止) | zh 變更或中止，恕不另行通知 | ko 예고 없이 변경(되거나/ 또는) ?중단
en> <^change> or be deleted without notice | zh 變更或刪除，恕不另行通知 | ja 予告なく(変更・削除/変更または削除/変更、削除/変更や削除/変更又は削除/変更もしくは削除) | ko (사전)? ?(예고/통보/통지) 없이 변경(되거나/ 또는/·) ?삭제
en> <^change> without notice | ja (将来/今後)?(、)?(予告なく/予告なしに/事前の予告なく)(変更/変わる/変更となる/変更と) | ko (사전)? ?(예고/통보/통지/고지) ?없이 (변경/변동) | zh 隨時變更，恕不另行通知
en> <^change> | zh 變更 / (變動/變化/變更/改變/調整/有變/有所變動/有所調整) | ja (変更/変わる/変化) | ko (변경/변동/변할/달라질/바뀔/변화)
en> <^fall/fallen> | zh 下跌 / (下跌/下降/下滑/減少/縮水) | ja (下落/低下/減少/下がる) | ko (하락/감소/떨어질)
en> <^rise/risen> | zh 上升 / (上升/上漲) | ja 上昇 | ko 상승
en> <^rise/risen> or fall | zh 升跌 / (有升有跌/有漲有跌/漲跌) | ja (上昇または下落/上下/値上がりまたは値下がり) | ko (상승 또는 하락/상승하거나 하락)
en> <^occur> | zh 發生 / (發生/出現) | ja (発生/生じる/生ずる/起こる/出る) | ko (발생/생길)
en> <^lose/lost> {asp*} | zh 損失{asp*} / (損失/失去/虧損/虧掉){asp*} | ja {asp*}を(失う/喪失) | ko {asp*}[을/를]? (잃을/손실/상실)
en> <^suffer> {asp*} | zh 蒙受{asp*} / (蒙受/遭受/面臨/承受){asp*} | ja {asp*}を(被る/こうむる) | ko {asp*}[을/를] (입을/볼)
en> <^lose/lost> money | zh 虧損 / (虧損/蒙受損失/遭受損失) | ja 損をする | ko (손실을 입을/손해를 볼/손실을 볼)
en> <^become/become> worthless | zh 變得毫無價值 / (變得/變成/成為/會)?(毫無價值/一文不值/價值歸零) | ja (無価値に/無価値と/価値がゼロに/無価値になる/無価値となる/価値を失う/価値が失われる)
en> <^end> early | zh 提早終止 / (被)?(提早/提前)(終止/收回/贖回/到期) | ja (早期償還/繰上償還) | ko 조기 (상환/종료)
en> <^receive> {asp*} from your purchases | zh 從您的購買中獲得{asp*} / 從(您的/你的/用戶的/讀者的)?(購買/消費/訂單)(行為)?中(獲得/賺取/收取/獲取){asp*} / 因(您的)?購買(而)?(獲得/賺取/收取){asp*}
en> <^receive> {asp*} | zh 獲得{asp*} / (獲得/收取/收到/取得/得到/獲取){asp*} | ja {asp*}を(受け取る/得る/受領/いただく) | ko {asp*}[을/를] (받을/수령/지급받을/제공받을/얻을)
en> <^use> {asp*} | zh 使用{asp*} / (使用/利用){asp*} | ja {asp*}を(利用/使用) | ko {asp*}[을/를] (이용/사용/활용)
en> <^choose/chosen> {asp*} | zh 選擇{asp*} / (選擇/挑選/選購){asp*} | ja {asp*}を(選択/お選び) | ko {asp*}[을/를] 선택
en> <^assess> {asp*} | zh 評估{asp*} / (評估/考量/衡量/考慮)(自身/自己/本身/您的/個人/自身的/自己的)?{asp*} | ko {asp*}[을/를] 평가
en> <^understand/understood> {asp*} clearly | zh 清楚(了解/理解/知悉/認識){asp*}
en> <^understand/understood> {asp*} in detail | zh 詳細(了解/理解/知悉/認識){asp*}
en> <^understand/understood> {asp*} fully | zh 充分了解{asp*} / (充分/全面)(了解/理解/知悉/認識){asp*} | ja {asp*}を(十分に?/よく)(ご)?理解(のうえ/の上)? | ko {asp*}[을/를] (충분히/정확히) (이해/숙지)
en> <^understand/understood> {asp*} | zh 了解{asp*} / (了解/理解/知悉/認識){asp*} | ja {asp*}を(理解/ご理解) | ko {asp*}[을/를] (이해/숙지)
en> <^make/made> sure to read {asp*} | zh 務必閱讀{asp*} / (務必/必須)(詳閱/閱讀/細閱){asp*} | ja {asp*}を必ず(お読み/ご確認/ご覧) | ko {asp*}[을/를] (반드시/꼭) (읽어/확인/숙지)
en> <^read/read> {asp*} carefully | zh 仔細閱讀{asp*} / (仔細/詳細/認真/小心)(閱讀/查閱/參閱){asp*} / (詳閱/細閱){asp*} | ja {asp*}を(よく/十分に?/じっくり/しっかり/熟読)(お読み/ご確認/ご覧/お読みいただき)? | ko {asp*}[을/를] (충분히/자세히/꼼꼼히/잘) (읽어/확인/검토)
en> <^read/read> {asp*} for details and risk factors | zh 參閱{asp*}以了解詳情及風險因素 / (參閱/查閱/閱讀){asp*}(以)(了解/獲取)(有關/更多)?(詳情/詳細資料)(及/和)(相關/有關)?(的)?風險(因素)?
en> <^read/read> {asp*} | zh 閱讀{asp*} / (閱讀/參閱/查閱){asp*} | ja {asp*}をお読み | ko {asp*}[을/를] 읽어
en> <^check> {asp#2} for {asp*} | zh 於{asp#2}查閱{asp*} | ja {asp*}は(、)?{asp#2}(で/にて/を/より/から)(ご)?確認 / {asp*}は(、)?{asp#2}をご(覧/参照) | ko {asp*}[은/는] {asp#2}(에서/을/를) (확인/참고/참조)
en> <^check> {asp*} | zh 查看{asp*} / (查看/核對/核查/查證){asp*} | ja {asp*}(を/は/にて/で)(ご)?(確認/参照/覧) | ko {asp*}[을/를] (확인/참고/참조)
en> <^consult> {asp*} about {asp#2} | zh 就{asp#2}諮詢{asp*} / (就/對){asp#2}(向)?(諮詢/徵詢){asp*}(的)?(意見)? | ja {asp#2}(について/に関して/につきまして/の詳細)(は/については)?(、)?{asp*}(に/へ)(ご相談/お問い合わせ/ご確認) | ko {asp#2}(에 대해/에 대해서는/에 관해서는) {asp*}(와/과/에게) (상담/상의/문의)
en> <^consult> {asp*} | zh 諮詢{asp*} / (諮詢/徵詢){asp*} | ja {asp*}(に/へ)(ご相談/お問い合わせ) | ko {asp*}(와/과/에게) (상담/상의/문의)
en> <^comply> with {asp*} | zh 遵守{asp*} | ja {asp*}を遵守 | ko {asp*}[을/를] 준수
en> <^trust> {asp*} | zh 相信{asp*} / (輕信/相信/聽信)(任何)?{asp*}
en> <^credit> the source | zh 註明出處 / (註明/注明/標明/載明)(文章/作者/原文/資料/本文)?(及/和)?(出處/來源)(及作者/和作者)? | ja (出典/出所/引用元)を(明記/明示/記載) | ko 출처[를/을]? (명시/표기/밝혀)
en> <^solicit> investment | ja 投資(を/の)勧誘 | ko 투자[를/을]? ?권유 | zh 招攬投資
en> <^solicit> {asp*} | ja {asp*}(を/の)勧誘 | ko {asp*}[을/를] 권유 | zh 招攬{asp*}
en> <^recommend> {asp*} | zh 推薦{asp*} / (推薦/推介){asp*} | ja {asp*}を(推奨/お勧め/推薦/勧める/すすめる) | ko {asp*}[을/를] (추천/권장)
en> <^guarantee> {asp*} | zh 保證{asp*} / (保證/擔保/確保/保障){asp*} | ja {asp*}(を/について)(保証/お約束) | ko {asp*}[을/를] (보장/보증/담보)
en> <^promise> {asp*} | zh 承諾{asp*} | ko {asp*}[을/를] 약속
en> <^bear> {asp*} | zh 承擔{asp*} / (獨立/自行)?承擔{asp*} | ja {asp*}を(負担/負う) | ko {asp*}[을/를] 부담
en> <^provide> {asp*} | zh> 提供{asp*} | ja {asp*}を提供 | ko {asp*}[을/를] 제공
en> <^affect> {asp*} | zh 影響{asp*} | ja {asp*}に影響を(与える/及ぼす) | ko {asp*}에 영향을 (미칠/줄/미치)
en> <^verify> {asp*} | zh 核實{asp*} / (核實/查證/驗證){asp*} | ja {asp*}を検証 | ko {asp*}[을/를] 검증
en> <^make/made> their own decisions | zh 自行作出決定 / (自主/獨立/自行)(決策/決定/作出決策/作出決定/判斷並決策)
en> <^verify> it themselves | zh 自行核實 / (自行/自己)(查證/核實/驗證/核對/求證) | ja ご自身で(ご)?確認 | ko 직접 확인
en> <^publish> {asp*} | zh 發布{asp*} / (發布/刊登/刊載){asp*}

en> <^pay/paid> attention to {asp*} | zh 注意{asp*} / (注意/留意/關注){asp*} | ja {asp*}に(は)?(十分)?(ご)?(注意/留意) | ko {asp*}에 (유의/주의)
en> <^follow> the crowd blindly | zh 盲目跟風 / (盲目)?(跟風/跟單/跟買)(買賣/操作/投資/交易)?
en> <^decide> independently and carefully | zh 獨立審慎決策 / (獨立/自主/自行)(、/並/及)?(審慎/謹慎)(決策/判斷/決定)
en> <^guarantee> that the fund will make a profit | zh 保證基金一定盈利 / (保證/擔保)(投資於/投資)?(本/該)?基金(一定)(盈利/獲利/賺錢)
en> <^treat> it with caution | zh 謹慎參考 / (謹慎/審慎)(參考/對待/採信/使用)
en> <^rise/risen> or fall sharply | zh 急升或急跌 / (急升或急跌/大起大落/急升急跌/暴漲暴跌/大幅升跌/大幅漲跌) | ko 급등락 | ja (急騰・急落/急騰または急落)

== asb ==
en> <^contain> {asp*} | zh 包含{asp*} / (包含/含有/包括/載有/含/存在){asp*} | ja {asp*}を含む | ko {asp*}[을/를]? 포함
en> <^involve> {asp*} | zh 涉及{asp*} / (涉及/附帶/帶有/伴隨){asp*} | ja {asp*}を伴う | ko {asp*}[을/를/이/가] (수반/따를)
en> <^have/had/having> {asp*} | zh 具有{asp*} / (具有/擁有/具備/備有/設有/具/有){asp*} | ja {asp*}を(有する/持つ)
en> <^use> {asp*} | zh 採用{asp*} / (實行/採用/採取/實施){asp*}
en> <^reflect> {asp*} | zh 反映{asp*} | ja {asp*}を反映 | ko {asp*}[을/를] 반영
en> <^represent> {asp*} | zh 代表{asp*} / (代表/意味著/等於/表示){asp*} | ja {asp*}を(示す/表す/代表/示唆) | ko {asp*}[을/를] (의미/나타내/대변/대표)
en> <^differ> from {asp*} | zh 與{asp*}不同 / (與/和/同){asp*}(會)?(不同/有所不同/有差異/存在差異/有所差異/有出入/存在偏差/有偏差/存在出入/有所出入) | ja {asp*}と(は)?(異なる/相違する/異なった/乖離/相違/差異が生じる) | ko {asp*}(과/와)(는)? (다를/차이가 있을/차이가 날/상이/달라질/차이가 발생)
en> <^differ> depending on {asp*} | zh 因{asp*}而異 / (因/隨/視){asp*}(而)(異/有所不同/不同) | ja {asp*}(により/によって)異なる | ko {asp*}에 따라 (다를/달라질/상이)
en> <^differ> | zh 有所不同 / (不同/有所不同/有差異/存在差異/有出入) | ja 異なる | ko (다를/상이/달라질/차이가 있을)
en> <^depend> on {asp*} | zh 取決於{asp*} / (取決於/視乎){asp*}(而定)? | ja {asp*}に(左右される/依存)
en> <^show/shown> {asp*} | zh 顯示{asp*}

== doing ==
en> {asd} | zh {asd} | ja {asd} | ko {asd}

== being ==
en> {asb} | zh {asb} | ja {asb} | ko {asb}
`;
