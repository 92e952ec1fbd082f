/** What an English noun phrase ends with: what was told of it, and the nouns that say what may be done. */
export default `
== told ==
en mentioned / referred to | zh> 提及
en discussed | zh> 討論
en displayed | zh> 顯示
en presented | zh> 呈列
en provided | zh> 提供
en expressed | zh> 表達
en covered | zh> 覆蓋
en reviewed | zh> 評測
en featured | zh> 介紹
en named | zh> 提及
en referenced | zh> 提及
en offered | zh> 提供
en received | zh> 收取
en used | zh> 使用
en paid | zh> 支付
en invested | zh> 投資
en issued | zh> 發行
en published | zh> 發布
en recommended | zh> 推薦
en held | zh> 持有
en owned | zh> 擁有
en sold | zh> 出售
en purchased | zh> 購買
en obtained | zh> 取得
en supplied | zh> 提供
en analysed | zh> 分析
en analyzed | zh> 分析
en cited | zh> 引用
en made | zh> 作出
en given | zh> 給予
en earned | zh> 賺取
en charged | zh> 收取
en deposited | zh> 存入
en shared | zh> 分享
en posted | zh> 發布
en advertised | zh> 宣傳
en concerned | zh> 涉及
en involved | zh> 涉及
en required | zh> 需

== n-to ==
en (right/rights) | zh> 權利
en (obligation/obligations) | zh> 義務
en (duty/duties) | zh> 責任
en (responsibility/responsibilities) | zh> 責任
en (offer/offers) | zh> 要約
en (invitation/invitations) | zh> 邀請
en (solicitation/solicitations) | zh> 招攬
en (recommendation/recommendations) | zh> 建議
en (decision/decisions) | zh> 決定
en ability | zh> 能力
en (opportunity/opportunities) | zh> 機會
en permission | zh> 許可
en (plan/plans) | zh> 計劃
en intention | zh> 意向
en (attempt/attempts/effort/efforts) | zh> 努力
`;
