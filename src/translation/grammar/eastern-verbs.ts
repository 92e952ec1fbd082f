/**
 * Verbs with any object of `eastern-phrases.ts`, for the frames. Japanese cells hold what stands before する, or the verb
 * itself (含む); Korean ones what stands before 하다, or the form before 수 있다 (다를). English is written, never read.
 */
export default `
== xd ==
en> <^produce> {xp*} | zh 產生{xp*} / (產生/帶來){xp*} | ja {xp*}をもたらす
en> <^cause> {xp*} | zh 導致{xp*} / (導致/造成/引致/引發){xp*} | ja {xp*}を招く
en> <^fall/fallen> below {xp*} | zh 低於{xp*} / (低於/跌破){xp*} | ja {xp*}(を/より)(下回る/割り込む/割る) | ko {xp*}(을/를/보다)? (하회/밑돌/낮아질)
en> <^exceed> {xp*} | zh 超過{xp*} / (超過/超出/大於/多於){xp*} | ja {xp*}を(上回る/超える/超過) | ko {xp*}[을/를] 초과
en> <^change> or be deleted without notice | zh 變更或刪除，恕不另行通知 | ja 予告なく(変更・削除/変更または削除/変更、削除/変更や削除/変更又は削除/変更もしくは削除) | ko (사전)? ?(예고/통보/통지) 없이 변경(되거나| 또는/·) ?삭제
en> <^change> without notice | ja (将来/今後)?(、)?(予告なく/予告なしに/事前の予告なく)(変更/変わる/変更となる/変更と) | ko (사전)? ?(예고/통보/통지/고지) ?없이 (변경/변동) | zh 隨時變更，恕不另行通知
en> <^change> | zh 變更 / (變動/變化/變更/改變/調整/有變/有所變動/有所調整) | ja (変更/変わる/変化) | ko (변경/변동/변할/달라질/바뀔/변화)
en> <^fall/fallen> | zh 下跌 / (下跌/下降/下滑/減少/縮水) | ja (下落/低下/減少/下がる) | ko (하락/감소/떨어질)
en> <^rise/risen> | zh 上升 / (上升/上漲) | ja 上昇 | ko 상승
en> <^rise/risen> or fall | zh 升跌 / (可升可跌/可跌可升/有升有跌/有漲有跌/漲跌) | ja (上昇または下落/上下/値上がりまたは値下がり) | ko (상승 또는 하락/상승하거나 하락)
en> <^occur> | zh 發生 / (發生/出現) | ja (発生/生じる/生ずる/起こる/出る) | ko (발생/생길)
en> <^lose/lost> {xp*} | zh 損失{xp*} / (損失/失去/虧損/虧掉){xp*} | ja {xp*}を(失う/喪失) | ko {xp*}[을/를]? (잃을/손실/상실)
en> <^lose/lost> money | zh 虧損 / (虧損/蒙受損失/遭受損失) | ja (損失を被る/損失を受ける/損をする) | ko (손실을 입을/손해를 볼/손실을 볼)
en> <^become/become> worthless | zh 變得毫無價值 / (變得/變成/成為/會)?(毫無價值/一文不值/價值歸零) | ja (無価値に/無価値と/価値がゼロに/無価値になる/無価値となる/価値を失う/価値が失われる)
en> <^end> early | zh 提早終止 / (被)?(提早/提前)(終止/收回/贖回/到期) | ja (早期償還/繰上償還) | ko 조기 (상환/종료)
en> <^receive> {xp*} from your purchases | zh 從您的購買中獲得{xp*} / 從(您的/你的/用戶的/讀者的)?(購買/消費/訂單)(行為)?中(獲得/賺取/收取/獲取){xp*} / 因(您的)?購買(而)?(獲得/賺取/收取){xp*}
en> <^receive> {xp*} | zh 獲得{xp*} / (獲得/收取/收到/取得/得到/獲取){xp*} | ja {xp*}を(受け取る/得る/受領/いただく) | ko {xp*}[을/를] (받을/수령/지급받을/제공받을/얻을)
en> <^use> {xp*} | zh 使用{xp*} / (使用/利用){xp*} | ja {xp*}を(利用/使用) | ko {xp*}[을/를] (이용/사용/활용)
en> <^choose/chosen> {xp*} | zh 選擇{xp*} / (選擇/挑選/選購){xp*} | ja {xp*}を(選択/お選び) | ko {xp*}[을/를] 선택
en> <^assess> {xp*} | zh 評估{xp*} / (評估/考量/衡量/考慮)(自身/自己/本身/您的/個人/自身的/自己的)?{xp*} | ko {xp*}[을/를] 평가
en> <^understand/understood> {xp*} carefully | zh 充分了解{xp*} / (充分/清楚/全面/詳細)(了解/理解/知悉/認識){xp*} | ja {xp*}を(十分に?/よく)(ご)?理解(のうえ/の上)? | ko {xp*}[을/를] (충분히/정확히) (이해/숙지)
en> <^understand/understood> {xp*} | zh 了解{xp*} / (了解/理解/知悉/認識){xp*} | ja {xp*}を(理解/ご理解) | ko {xp*}[을/를] (이해/숙지)
en> <^make/made> sure to read {xp*} | zh 務必閱讀{xp*} / (務必/必須)(詳閱/閱讀/細閱){xp*} | ja {xp*}を必ず(お読み/ご確認/ご覧) | ko {xp*}[을/를] (반드시/꼭) (읽어/확인/숙지)
en> <^read/read> {xp*} carefully | zh 仔細閱讀{xp*} / (仔細/詳細/認真/小心)(閱讀/查閱/參閱){xp*} / (詳閱/細閱){xp*} | ja {xp*}を(よく/十分に?/じっくり/しっかり/熟読)(お読み/ご確認/ご覧/お読みいただき)? | ko {xp*}[을/를] (충분히/자세히/꼼꼼히/잘) (읽어/확인/검토)
en> <^read/read> {xp*} for details and risk factors | zh 參閱{xp*}以了解詳情及風險因素 / (參閱/查閱/閱讀){xp*}(以)(了解/獲取)(有關/更多)?(詳情/詳細資料)(及/和)(相關/有關)?(的)?風險(因素)?
en> <^read/read> {xp*} | zh 閱讀{xp*} / (閱讀/參閱/查閱){xp*} | ja {xp*}をお読み | ko {xp*}[을/를] 읽어
en> <^check> {xp*} at {xp#2} | zh 於{xp#2}查閱{xp*} | ja {xp*}は(、)?{xp#2}(で/にて/を/より/から)(ご)?確認 / {xp*}は(、)?{xp#2}をご(覧/参照) | ko {xp*}[은/는] {xp#2}(에서/을/를) (확인/참고/참조)
en> <^check> {xp*} | zh 查看{xp*} / (查看/核對/核查/查證){xp*} | ja {xp*}(を/は/にて/で)(ご)?(確認/参照/覧) | ko {xp*}[을/를] (확인/참고/참조)
en> <^consult> {xp*} about {xp#2} | zh 就{xp#2}諮詢{xp*} / (就/對){xp#2}(向)?(諮詢/徵詢){xp*}(的)?(意見)? | ja {xp#2}(について/に関して/につきまして/の詳細)(は/については)?(、)?{xp*}(に/へ)(ご相談/お問い合わせ/ご確認) | ko {xp#2}(에 대해/에 대해서는/에 관해서는) {xp*}(와/과/에게) (상담/상의/문의)
en> <^consult> {xp*} | zh 諮詢{xp*} / (諮詢/徵詢){xp*} | ja {xp*}(に/へ)(ご相談/お問い合わせ) | ko {xp*}(와/과/에게) (상담/상의/문의)
en> <^comply> with {xp*} | zh 遵守{xp*} | ja {xp*}を遵守 | ko {xp*}[을/를] 준수
en> <^trust> {xp*} | zh 相信{xp*} / (輕信/相信/聽信)(任何)?{xp*}
en> <^beware> of fraud | zh 謹防受騙 / (謹防/提防/警惕/防範/慎防)(上當受騙/受騙/詐騙/被騙/受騙上當/上當)
en> <^credit> the source | zh 註明出處 / (註明/注明/標明/載明)(文章/作者/原文/資料/本文)?(及/和)?(出處/來源)(及作者/和作者)? | ja (出典/出所/引用元)を(明記/明示/記載) | ko 출처[를/을]? (명시/표기/밝혀)
en> <^recommend> {xp*} | zh 推薦{xp*} / (推薦/推介){xp*} | ja {xp*}を(推奨/お勧め/推薦/勧める/勧誘/すすめる) | ko {xp*}[을/를] (추천/권유/권장)
en> <^guarantee> {xp*} | zh 保證{xp*} / (保證/擔保/確保/保障){xp*} | ja {xp*}(を/について)(保証/お約束) | ko {xp*}[을/를] (보장/보증/담보)
en> <^promise> {xp*} | zh 承諾{xp*} | ko {xp*}[을/를] 약속
en> <^bear> {xp*} | zh 承擔{xp*} / (獨立/自行)?承擔{xp*} | ja {xp*}を(負担/負う) | ko {xp*}[을/를] 부담
en> <^affect> {xp*} | zh 影響{xp*} | ja {xp*}に影響を(与える/及ぼす) | ko {xp*}에 영향을 (미칠/줄/미치)
en> <^verify> {xp*} | zh 核實{xp*} / (核實/查證/驗證){xp*} | ja {xp*}を検証 | ko {xp*}[을/를] 검증
en> <^make/made> their own decisions | zh 自行作出決定 / (自主/獨立/自行)(決策/決定/作出決策/作出決定/判斷並決策)
en> <^verify> it themselves | zh 自行核實 / (自行/自己)(查證/核實/驗證/核對/求證) | ja ご自身で(ご)?確認 | ko 직접 확인
en> <^publish> {xp*} | zh 發布{xp*} / (發布/刊登/刊載){xp*}

== xb ==
en> <^contain> {xp*} | zh 包含{xp*} / (包含/含有/包括/載有/含/存在){xp*} | ja {xp*}を含む | ko {xp*}[을/를]? 포함
en> <^involve> {xp*} | zh 涉及{xp*} / (涉及/附帶/帶有/伴隨){xp*} | ja {xp*}を伴う | ko {xp*}[을/를/이/가] (수반/따를)
en> <^have/had/having> {xp*} | zh 具有{xp*} / (具有/擁有/具備/備有/設有/具/有){xp*} | ja {xp*}を(有する/持つ)
en> <^use> {xp*} | zh 採用{xp*} / (實行/採用/採取/實施){xp*}
en> <^reflect> {xp*} | zh 反映{xp*} | ja {xp*}を反映 | ko {xp*}[을/를] 반영
en> <^represent> {xp*} | zh 代表{xp*} / (代表/意味著/等於/預示/表示){xp*} | ja {xp*}を(示す/表す/代表/示唆) | ko {xp*}[을/를] (의미/나타내/대변/대표)
en> <^differ> from {xp*} | zh 與{xp*}不同 / (與/和/同){xp*}(會)?(不同/有所不同/有差異/存在差異/有所差異/有出入/存在偏差/有偏差/存在出入/有所出入) | ja {xp*}と(は)?(異なる/相違する/異なった/乖離/相違/差異が生じる) | ko {xp*}(과/와)(는)? (다를/차이가 있을/차이가 날/상이/달라질/차이가 발생)
en> <^differ> depending on {xp*} | zh 因{xp*}而異 / (因/隨/視){xp*}(而)(異/有所不同/不同) | ja {xp*}(により/によって)異なる | ko {xp*}에 따라 (다를/달라질/상이)
en> <^differ> | zh 有所不同 / (不同/有所不同/有差異/存在差異/有出入) | ja 異なる | ko (다를/상이/달라질/차이가 있을)
en> <^depend> on {xp*} | zh 取決於{xp*} / (取決於/視乎){xp*}(而定)? | ja {xp*}に(左右される/依存)
en> <^show/shown> {xp*} | zh 顯示{xp*}

== doing ==
en> {xd} | zh {xd} | ja {xd} | ko {xd}

== being ==
en> {xb} | zh {xb} | ja {xb} | ko {xb}
`;
