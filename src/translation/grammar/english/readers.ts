/** What English notices say that readers may do, what all of something is, and who pays for what. */
export default `
# -- "you may cancel" permits, "you may lose" warns
== reader ==
en you | zh> 您
en users | zh> 用戶
en (customers/clients) | zh> 客戶
en members | zh> 會員
en subscribers | zh> 訂閱者
en readers | zh> 讀者
en visitors | zh> 訪客
en investors | zh> 投資者
en shareholders | zh> 股東

== freely ==
en cancel {np*} | zh> 取消{np*}
en cancel | zh> 取消
en unsubscribe | zh> 取消訂閱
en unsubscribe from {np*} | zh> 取消訂閱{np*}
en opt out | zh> 選擇退出
en opt out of {np*} | zh> 選擇退出{np*}
en withdraw (your/their) consent | zh> 撤回同意
en withdraw {np*} | zh> 提取{np*}
en (request/obtain/get) (a copy/copies) of {np*} (from us)? | zh> 索取{np*}
en (request/obtain/get) (a copy/copies) of {np*} (free of charge/without charge/for free) | zh> 免費索取{np*}
en request {np*} | zh> 要求{np*}
en (contact/reach) us | zh> 聯絡我們
en (contact/reach) us by {post-by} | zh> 透過{post-by}聯絡我們
en contact {np*} | zh> 聯絡{np*}
en (ask/consult) {np*} | zh> 諮詢{np*}
en close {whose} (account/accounts) | zh> 關閉{whose}帳戶
en redeem {np*} | zh> 贖回{np*}
en transfer {np*} | zh> 轉移{np*}
en download {np*} for (your/their)? (own)? (personal/private) use | zh> 下載{np*}作個人用途
en use {np*} for (your/their)? (own)? (personal/private) use | zh> 使用{np*}作個人用途
en download {np*} | zh> 下載{np*}
en print {np*} | zh> 列印{np*} | hans 打印{np*}
en share {np*} on social media | zh> 在社交媒體上分享{np*}
en view {np*} | zh> 查看{np*}
en change {np*} | zh> 更改{np*}
en (use/access) {np*} (free of charge/without charge/for free) | zh> 免費使用{np*}
en (use/access) {np*} | zh> 使用{np*}
en copy {np*} | zh> 複製{np*}
en hold {np*} (liable/responsible) for {np#2*} | zh> 要求{np*}對{np#2*}負責
en ask us to {vp} | zh> 要求我們{vp}

== post-by ==
en (email/e-mail) | zh> 電郵
en (phone/telephone) | zh> 電話
en (post/mail) | zh> 郵寄

== s ==
en {reader} (may/can) {freely} at any time / {reader} (may/can) at any time {freely} | zh> {reader}可隨時{freely}
en {reader} (may/can) {freely} | zh> {reader}可{freely}
en {reader} (may/can) {freely} or {freely#2} at any time | zh> {reader}可隨時{freely}或{freely#2}
en {reader} (may/can) {freely} or {freely#2} | zh> {reader}可{freely}或{freely#2}
en {reader} (may/might) wish to {vp} (before/prior to) {vo-ing} | zh> 在{vo-ing}前，{reader}可考慮{vp}
en {reader} (may/might) wish to {vp} | zh> {reader}可考慮{vp}
en {reader} (will/may) not be charged | zh> {reader}不會被收費
en {reader} (may/might/will) be charged {np*} | zh> {reader}可能會被收取{np*}
en {agent} (is/are/am) not {vo-ing} | zh> {agent}並未{vo-ing}
en {reader} must be (at least)? {number} (years old/years of age)? (or (over/above/older))? to {vp} | zh> {reader}須年滿{number}歲方可{vp}

# all of them together: 所有…均
en all (of)? (the/our/these)? {nk*} {pred} | zh> 所有{nk*}均{pred}
en all (of)? (the/our/these)? {nk*} {post} {pred} | zh> {post}的所有{nk*}均{pred}

== person ==
en the client | zh> 客戶

== s ==
# -- who pays for what: costs are paid, people are paid
en {charge} (is/are/was/were/has been/have been) paid by {np*} | zh> {charge}由{np*}支付
en {charge} (is/are/was/were/has been/have been) paid to {np*} | zh> {charge}支付予{np*}
en {charge} (may/might) be paid by {np*} | zh> {charge}可能由{np*}支付

== charge ==
en {det?} {levied} | zh> {det?}{levied}
en {whose} {levied} | zh> {whose}{levied}
en {det?} {ad*} {levied} | zh> {det?}{ad*}{levied}
en {det?} {n} {levied} | zh> {det?}{n}{levied}

== levied ==
en (fee/fees) | zh> 費用
en (cost/costs) | zh> 費用
en (expense/expenses) | zh> 開支
en (charge/charges) | zh> 收費
en (commission/commissions) | zh> 佣金
en (tax/taxes) | zh> 稅項
en (dividend/dividends) | zh> 股息
en interest | zh> 利息
`;
