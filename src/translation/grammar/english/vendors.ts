/** What data vendors, exchanges and wires say of errors, delays and copying; and what pages say of advice, offers and readers' own decisions where money is meant. */
export default `
# -- errors and delays, and what is done in reliance on them
== concern ==
en (any)? (errors/error) (or/and) (delays/delay) in (the/its/such)? (content/contents) | zh> 內容的任何錯誤或延誤
en (any)? (errors/error) (or/and) (delays/delay) in (the/such)? data | zh> 數據的任何錯誤或延誤
en (any)? (errors/error) (or/and) (delays/delay) in (the/such)? quotes | zh> 報價的任何錯誤或延誤
en (any)? (errors/error) (or/and) (delays/delay) in (the/such)? information | zh> 資訊的任何錯誤或延誤
en (any)? (errors) (,)? (or)? omissions (,)? (or)? (delays) | zh> 任何錯誤、遺漏或延誤
en (any)? (inaccuracies) (,)? (or)? omissions (,)? (or)? (delays) | zh> 任何不準確之處、遺漏或延誤
en (any)? errors or omissions in (the)? content | zh> 內容的任何錯誤或遺漏
en (any)? (actions/action) taken (by you)? in reliance (thereon/on it/on them/upon it/upon them) | zh> 依賴有關內容而採取的任何行動
en (any)? (decisions/decision) made in reliance (thereon/on it/on them) | zh> 依賴有關內容而作出的任何決定

== person ==
en (its/our/their) (third-party/third party) suppliers | zh> 其第三方供應商

== means ==
en {doc*} (provided/contained) herein | zh> 本文所載的{doc*}

== clause ==
en {ours} (shall/will/can) not be (held)? (liable/responsible) (to (you/anyone/any person))? for {harm*} (,)? or for {harm#2*} | zh> 對於{harm*}，或{harm#2*}，{ours}概不負責
en neither {ours} nor {org} (shall/will/can/may) be (held)? (liable/responsible) for {harm*} (,)? or for {harm#2*} | zh> 對於{harm*}，或{harm#2*}，{ours}及{org}概不負責
en neither {ours} nor {org} (shall/will/can/may) be (held)? (liable/responsible) for (any)? {loss*} (relating to/arising from/arising out of/resulting from/in connection with) {means} | zh> 對於與{means}有關的任何{loss*}，{ours}及{org}概不負責
en {ours} (shall/will/can) not be (held)? (liable/responsible) for (any)? {loss*} (relating to/in connection with) {means} | zh> 對於與{means}有關的任何{loss*}，{ours}概不負責
en {np*} (is/are) not (guaranteed/warranted) as to (its/their)? (accuracy or completeness/completeness or accuracy/accuracy and completeness) | zh> 不保證{np*}的準確性或完整性
en {np*} (is/are) not (guaranteed/warranted) as to (its/their)? accuracy | zh> 不保證{np*}的準確性
en {np*} (is/are) believed to be (reliable/accurate) (,)? but {ours} (does/do) not (guarantee/warrant) (its/their) (completeness or accuracy/accuracy or completeness) | zh> {np*}據信可靠，但{ours}不保證其準確性或完整性
en {np*} (is/are) believed to be reliable (,)? but (is/are) not guaranteed | zh> {np*}據信可靠，但不作保證
en {ours} (cannot/can not/do not/does not) (assure/guarantee) you (that)? {s} | zh> {ours}無法向您保證{s}
en {np*} (is/are) delayed (by)? {number} minutes for {np#2*} | zh> {np#2*}的{np*}延遲{number}分鐘
en {np*} (is/are) provided by {np#2*} and may be delayed | zh> {np*}由{np#2*}提供，可能有所延遲
en {person*} (disclaims/disclaim) (all/any/any and all) (express or implied/expressed or implied) warranties | zh> {person*}不作任何明示或默示的保證
en {person*} (disclaims/disclaim) (all/any/any and all) warranties (,)? (whether)? (express or implied/expressed or implied) | zh> {person*}不作任何明示或默示的保證

# -- copying
== copied ==
en made available to others | zh> 向他人提供
en resold | zh> 轉售
en sold | zh> 出售
en stored | zh> 儲存
en displayed | zh> 展示

== reuse ==
en copying | zh> 複製
en republication | zh> 轉載
en redistribution | zh> 再分發
en reproduction | zh> 複製
en distribution | zh> 分發
en transmission | zh> 傳送
en (commercial)? use | zh> 使用

== framing ==
en framing or (similar/other) means | zh> 以框架連結或類似方式
en caching , framing or (similar/other) means | zh> 以快取、框架連結或類似方式

== clause ==
en (any)? {reuse*} of {np*} (,)? (including)? by {framing} (,)? is (expressly/strictly)? prohibited without (the)? {consentword} of {org} | zh> 未經{org}{consentword}，禁止{reuse*}{np*}（包括{framing}）
en (any)? {reuse*} of {np*} (,)? (including)? by {framing} (,)? is (expressly/strictly)? prohibited without (the/our)? {consentword} | zh> 未經{consentword}，禁止{reuse*}{np*}（包括{framing}）
en (any)? {reuse*} of {np*} is (expressly/strictly)? prohibited without (the)? {consentword} of {org} | zh> 未經{org}{consentword}，禁止{reuse*}{np*}
en (any)? {reuse*} of {np*} is (expressly/strictly)? prohibited without (the/our)? {consentword} | zh> 未經{consentword}，禁止{reuse*}{np*}
en (any)? {reuse*} of {np*} is (expressly/strictly)? prohibited | zh> 禁止{reuse*}{np*}

== np ==
en {name} content | zh> {name}的內容
en {name} data | zh> {name}的數據
`;
