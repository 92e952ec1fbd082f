/** What general sites say of health and law: no substitute for a doctor or a lawyer, whom to ask and when. */
export default `
# -- whom to ask
== carer ==
en (doctor/physician/doctors/physicians/medical doctor/GP) | zh> 醫生
en (health care/healthcare/health/medical) (professional/provider/practitioner/professionals/providers) | zh> 醫護人員
en health care or medical (professional/provider) | zh> 醫護人員
en practitioner | zh> 從業人員
en {field*} professional | zh> {field*}專業人士
en (attorney/lawyer/solicitor) | zh> 律師

== adviser ==
en {carer} | zh> {carer}
en {credential} {carer} | zh> {credential}{carer}
en {credential} or {credential#2} {carer} | zh> {credential}或{credential#2}{carer}
en other qualified {carer} | zh> 其他合格{carer}

== credential ==
en trusted | zh> 可信賴的

== ask ==
en (consult/speak to/talk to/ask/contact/see) (a/an/your/your own)? | zh> 諮詢
en (consult/speak/talk/check) with (a/an/your/your own)? | zh> 諮詢
en seek (advice from/(the)? (advice/guidance) of) (a/an/your/your own)? | zh> 諮詢

== asking ==
en (please)? (always/be sure to/make sure to/make sure you) {ask} | zh> 請務必{ask}
en (please)? {ask} | zh> 請{ask}
en you should (always)? {ask} | zh> 您應{ask}
en (we/I) (recommend/advise/suggest) (that)? (you)? (to)? {ask} | zh> 建議您{ask}

== ahead ==
en (before/prior to) {vo-ing} | zh> 在{vo-ing}前
en (before/prior to) {deed-ing*} | zh> 在{deed-ing*}前
en before you {vp} | zh> 在{vp}前
en before (use/using it/using them) / prior to use | zh> 在使用前
en (before/prior to) (purchasing/purchase/buying) | zh> 在購買前

== deed-ing ==
en (making) (any/a)? (health/medical)? (decision/decisions) (about/regarding/concerning) {np*} | zh> 就{np*}作出決定
en making (any/a)? {ad*} (decision/decisions) | zh> 作出任何{ad*}決定
en making (any/a)? {ad*} (decision/decisions) for {np*} | zh> 為{np*}作出任何{ad*}決定

== clause ==
en {asking} {adviser*} {ahead} / {ahead} (,)? {asking} {adviser*} | zh> {ahead}，{asking}{adviser*}
en {asking} {adviser*} (for/about/regarding/concerning/in relation to) {np*} / (for/regarding) {np*} (,)? {asking} {adviser*} | zh> 有關{np*}，{asking}{adviser*}
en {asking} {adviser*} (for/about/regarding) (any)? {ad*} (decision/decisions) | zh> 作出{ad*}決定前，{asking}{adviser*}
en {asking} {adviser*} for {field*} advice / for {field*} advice (,)? {asking} {adviser*} | zh> 如需{field*}建議，{asking}{adviser*}
en {asking} {adviser*} with (any)? (questions/concerns) (that)? you may have (about/regarding/concerning) {np*} | zh> 如您對{np*}可能有任何疑問，{asking}{adviser*}
en {asking} {adviser*} (with/if you have) (any)? (questions/concerns) (that)? (you have)? (about/regarding/concerning) {np*} / if you have (any)? (questions/concerns) (about/regarding/concerning) {np*} (,)? {asking} {adviser*} | zh> 如對{np*}有任何疑問，{asking}{adviser*}
en {asking} {adviser*} if {s} / if {s} (,)? {asking} {adviser*} | zh> 如果{s}，{asking}{adviser*}
en {asking} {adviser*} to {vp} | zh> {asking}{adviser*}以{vp}
en {asking} {adviser*} | zh> {asking}{adviser*}
en as {s} (,)? {asking} {adviser*} to {vp} | zh> 由於{s}，{asking}{adviser*}以{vp}

# -- what is no substitute
== careword ==
en advice | zh> 建議
en (guidance) | zh> 指導
en (consultation) | zh> 諮詢

== instead ==
en {field*} {careword} | zh> {field*}{careword}
en professional {careword} | zh> 專業{careword}
en professional {field*} {careword} | zh> 專業{field*}{careword}
en {careword} | zh> {careword}
en (the)? (advice/guidance) (of/from) (a/an/your)? {adviser*} | zh> {adviser*}的建議
en {field*} advice (of/from) (a/an/your)? {adviser*} | zh> {adviser*}的{field*}建議
en (a)? (visit to/consultation with/consulting with/consulting) (a/an/your)? {adviser*} | zh> 諮詢{adviser*}
en (obtaining/seeking/getting)? {field*} (, {field#2*})? (or/and) any other form of professional advice | zh> {field*}或任何其他形式的專業建議

== field ==
en any other form of professional | zh> 任何其他形式的專業
en health | zh> 健康

== thing ==
en {field*} guidance | zh> {field*}指導

== np ==
en (a/any)? (substitute/replacement) for {instead*} | zh> {instead*}的替代品

== replace ==
en (replace/substitute/substitute for) {instead*} | zh> 取代{instead*}
en (be)? (used as)? (a)? (substitute/replacement) for {instead*} | zh> 取代{instead*}
en (be used in place of/take the place of) {instead*} | zh> 取代{instead*}

== pred ==
en (is/are) not (intended/meant/designed) (to/as) {replace} | zh> 無意{replace}
en (is/are) not {replace} | zh> 不能{replace}
en (should/can/could/must/may) not {replace} | zh> 不能{replace}
en (does/do) not {replace} | zh> 並不{replace}

== deny ==
en should not be used to {vp} | zh> 不應用於{vp}
en (should/can) not {replace} | zh> 不能{replace}

# -- what may come of it
== clause ==
en individual results (may/can/will) (vary/differ) / results (may/can/will) vary from person to person / your (individual)? results may vary | zh> 個別結果可能因人而異

== n ==
en health | zh> 健康
en instruction / instructions | zh> 說明
en manufacturer / manufacturers | zh> 製造商
en answer / answers | zh> 答案
en evaluation / evaluations | zh> 評價
en nature | zh> 性質
en hosting | zh> 主機代管
en external party / external parties | zh> 外部人士
en separation | zh> 分隔
en sample / samples | zh> 樣品
en form / forms | zh> 表格
en contact form | zh> 聯絡表格
en inclusion | zh> 列載
en state / states | zh> 州
en guest post / guest posts | zh> 客座文章
en editorial integrity | zh> 編輯操守
en human / humans | zh> 人類
en cybersecurity | zh> 網路安全
en guidance | zh> 指導
en availability | zh> 供應情況
en concern / concerns | zh> 疑慮
en problem / problems | zh> 問題
en audience | zh> 受眾
en selection / selections | zh> 選擇

== ad ==
en medical | zh> 醫療
en health | zh> 健康
en curated | zh> 精選
en edited | zh> 編輯過的
en expert | zh> 專家
en high-quality / high quality | zh> 優質
en recommended | zh> 推薦的
en analytical | zh> 分析
en honest | zh> 誠實的
en inappropriate | zh> 不當
en complimentary | zh> 免費
`;
