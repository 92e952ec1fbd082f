/** What stands before a notice and ends in a colon, and the words that join clauses. */
export default `
== heading ==
en disclaimer / disclaimers / legal disclaimer / important disclaimer
  zh 免責聲明 / 免責條款 / 免責申明 / 免責說明 / 法律聲明 / 責任聲明
  ja 免責事項 / 免責条項
  ko 면책조항 / 면책 조항 / 면책사항 / 면책 고지 / 면책공고 / 면책 문구
  de Haftungsausschluss / Disclaimer / rechtlicher Hinweis / Haftungshinweis
  fr avertissement / clause de non responsabilité / mentions légales / décharge de responsabilité / avis de non responsabilité
  es aviso legal / descargo de responsabilidad / exención de responsabilidad / advertencia legal
en risk warning / risk disclosure / risk notice / risk statement / risk disclaimer
  zh 風險提示 / 風險警示 / 風險警告 / 風險聲明 / 風險揭示 / 風險披露 / 風險告知 / 特別提示
  ja リスク(について/に関する注意/に関するご注意/開示)
  ko 위험 고지 / 투자 유의사항 / 투자위험 고지 / 리스크 고지
  de Risikohinweis / Risikohinweise / Risikowarnung / Warnhinweis
  fr avertissement sur les risques / avertissement relatif aux risques / mise en garde
  es advertencia de riesgo / advertencia sobre riesgos / aviso de riesgo[s]
en risk warning and disclaimer | zh 風險提示及免責聲明 / 風險提示(及/與/和)免責(條款/聲明)
en important notice / important note / important information / please note / notice / note / nb / n.b.
  zh 重要聲明 / 重要提示 / 鄭重聲明 / 特別聲明 / 聲明 / 注意 / 注 / 註 / 備註 / 提示 / 溫馨提示 / 特別提醒 / 重要事項 / 嚴正聲明
  ja ご注意 / 注意事項 / 重要事項 / 重要なお知らせ / 注意 / 注 / ご留意事項
  ko 유의사항 / 주의사항 / 알림 / 주의 / 안내 / 참고
  de wichtiger Hinweis / Hinweis / wichtige Hinweise / bitte beachten [Sie] / Anmerkung
  fr remarque / note / important / avis important / à noter / information importante
  es nota / aviso / aviso importante / importante / nota importante
en copyright notice / copyright statement | zh 版權聲明 / 版權說明 / 版權提示 | ja 著作権について | ko 저작권 안내 / 저작권 고지 | de Urheberrechtshinweis / Copyright-Hinweis | fr droits d'auteur | es aviso de derechos de autor / derechos de autor
en statement by {name} | zh {name}聲明
en> disclaimer by {name} | zh {name}免責聲明
en> reminder from {name} | zh {name}(提示/提醒[您]/特別提醒/友情提示)
en disclosure / disclosures / full disclosure / disclosure statement / affiliate disclosure
  zh 利益披露 / 披露 / 利益申報 / 信息披露 / 披露聲明 / 利益聲明
  ja 開示事項 / 開示 / 利益相反に関する開示
  ko 공시 / 고지 / 공개 사항 / 이해관계 고지
  de Offenlegung / Transparenzhinweis
  fr déclaration d'intérêts / divulgation / transparence
  es divulgación / declaración de intereses / transparencia
en> disclosure of conflicts of interest | zh> 利益衝突披露 | de Offenlegung von Interessenkonflikten
en> note on conflicts of interest | zh> 利益衝突提示 | de Hinweis auf (mögliche)? Interessenkonflikte
en editor's note | zh 編者按 / 編者註 / 編按 | ja 編集部注 | ko 편집자 주 | de Anmerkung der Redaktion | fr note de la rédaction | es nota del editor / nota de la redacción

== joiner ==
en and / and also / in addition | zh 且 / 並且 / 並 / 而且 / 同時 / 也 / 亦 | de und / sowie | fr et / et ainsi | es y / así como | ko 그리고 / 또한 | ja また / かつ / なお
en but / however / yet | zh 但 / 惟 / 但是 / 然而 / 不過 | de aber / jedoch | fr mais / toutefois | es pero / sin embargo | ja ただし / しかし | ko 그러나 / 다만
en therefore / so / thus / accordingly | zh 因此 / 故 / 所以 | de daher / deshalb | fr par conséquent / donc | es por lo tanto / por tanto | ja したがって / 従って | ko 따라서
en nor | zh 亦


== adv ==
en also / hereby / expressly / in itself / herein / itself / itself alone
  zh 並且 / 並 / 亦 / 也 / 均 / 皆 / 概 / 且 / 而 / 同時 / 同樣 / 絕 / 都 / 特此 / 本身 / 本身並 / 亦均 / 也均 / 均亦 / 亦概 / 一律 / 一概 / 更 / 亦並 / 也並
  de auch / ebenfalls / zudem / daher / jedoch / ausdrücklich / insoweit / also / hierfür / dabei / somit
  fr également / en outre / donc / toutefois / expressément / en soi
  es también / además / asimismo / por tanto / expresamente / en sí mismo
  ko 또한 / 역시
  ja また / なお

== any ==
en any form of / any (kind of/type of) | zh 任何形式的 / 任何種類的 / 任何形式之 | ja いかなる形の / いかなる種類の | ko 어떠한 형태의 / 어떤 형태의 | de (jegliche/irgendeine) Art [von] | fr (quelque/une) (forme/nature) que ce soit | es ningún tipo de / cualquier tipo de
en any / any such | zh 任何 / 任一 / 任何的 | ja いかなる / 一切の / 何らかの / あらゆる | ko 어떠한 / 어떤 / 일체의 | de irgendeine / irgendein / jegliche / irgendwelche | fr quelconque / aucun / aucune / tout / toute / toutes | es ningún / ninguna / cualquier / alguno / alguna

== everycase ==
en whatever the circumstances / in any case / under any circumstances / in any circumstances / in any way / in any event | zh 在任何情況下 / 在任何情況下[都/均/亦/也] / 任何情況下[都/均] / 無論如何[都] | ja いかなる場合(も/においても/でも) | ko 어떠한 경우에도 / 어떤 경우에도 / 어떠한 경우라도 | de in keinem Fall / unter keinen Umständen / keinesfalls | fr en aucun cas / en aucune manière / en aucune façon / en aucune circonstance | es en ningún caso / bajo ninguna circunstancia / de ningún modo / en modo alguno

== ja-not ==
ja [もの/わけ]ではありません / [もの/わけ]ではございません / [もの/わけ]ではなく / [もの/わけ]ではない / [もの/わけ]でもありません / [もの]でなく / [もの]ではありませんので / [もの]ではないことをご了承ください / [もの]ではありません[ので][、](あらかじめ/予め)ご了承ください / [もの]ではありませんのでご(注意/留意)ください

== ja-neg ==
ja ません / ない / ず / ないものとします / ませんので / かねます / ませんのでご了承ください

== ko-isnot ==
ko [이/가/은/는] (아닙니다/아니에요/아니며/아니고/아님/아니다/아닌/아니므로/아님을 알려드립니다/아니라는 점을 알려드립니다/아닙니다만) / [으로/로] (간주/해석)(되어서는 안 됩니다/되지 않습니다/될 수 없습니다)

== ko-neg ==
ko 않습니다 / 않으며 / 않고 / 않는다 / 않음 / 않으므로 / 아니합니다 / 아니하며 / 않아요 / 않음을 알려드립니다 / 않는 점 유의하시기 바랍니다
`;
