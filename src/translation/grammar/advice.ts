/** Not advice, no offer, reference only, not personal, seek advice, do your own research. */
export default `
== purpose ==
en general reference | zh 一般參考 / 一般性參考 | ko 일반적인 참고
en investment reference | zh 投資參考 | ko 투자 참고 | ja 投資の参考
en reference | zh 參考 / 參閱 / 借鑑 / 參考使用 / 參考用途 / 參考之用 / 參考用 | ja 参考 | ko 참고 / 참고용 / 참고자료 | de Referenz / Orientierung | fr référence | es referencia
en general information / general informational / general info | zh 一般參考 / 一般資訊 / 一般信息 / 一般資料 / 一般性信息 / 一般信息用途 / 一般資料用途 | ja 一般的な情報提供 | ko 일반적인 정보 제공 / 일반 정보 제공 | de allgemeinen Informationszwecken / allgemeinen Informationen / allgemeine Information / allgemeiner Information / allgemeinen Information | fr d'information générale / informatives générales / information générale | es informativos generales / información general
en information / informational / informative | zh 參考 / 資訊 / 信息 / 信息用途 / 資訊用途 / 提供資訊 / 提供信息 / 信息參考 / 傳遞信息 / 信息分享 | ja 情報提供 / 情報の提供 | ko 정보 제공 / 정보제공 / 정보 전달 | de Information / Informationszwecken / Informationszwecke / Zweck[e] der Information / Informations / informativen | fr d'information / informatif / d'informations / informatives / informative / information / informatifs | es informativo / informativos / informativa / información / informativas
en education / educational / learning | zh 教育 / 教學 / 學習 / 教育用途 / 學習交流 / 教育目的 | ja 教育 | ko 교육 | de Bildungszwecke[n] / Bildungs / Bildung / Weiterbildung | fr éducatif / éducatives / pédagogique / pédagogiques / éducatifs | es educativo / educativos / formativos / didácticos / educativa
en> learning | zh> 學習 | ja 学習 | ko 학습 | de Lern / Lernzwecke[n]
en> research | zh> 研究 | ja 研究 / 調査研究 | ko 연구 / 리서치 | de Research / Researchzwecke[n] / Forschung / Forschungszwecke[n] | fr de recherche | es investigación
en> investment education | zh> 投資教育 | ja 投資教育 | ko 투자 ?교육
en> market research | zh> 市場調查 | ja 市場調査 | ko 시장 조사
en> investment information | zh> 提供投資資訊 | ja 投資情報の?提供 | ko 투자 ?정보 제공
en entertainment | zh 娛樂 / 娛樂用途 | ja 娯楽 | ko 오락 | de Unterhaltung / Unterhaltungszwecken | fr divertissement / de divertissement | es entretenimiento / de entretenimiento
en information / indication / indicative | zh 參考 / 指示 | fr indicatif / indicative / indicatives | es orientativo / orientativos / indicativo / orientativa | de indikativen
en illustration / illustrative | zh 說明 / 示例 / 示意 / 說明用途 / 展示 / 舉例 | ja 例示 / 説明 | ko 예시 / 설명 | de Illustration / illustrativen / Veranschaulichung | fr illustratif / d'illustration / illustratives / d'exemple | es ilustrativos / ilustrativo
en research / study | zh 研究 / 研究交流
en> general education | zh> 一般教育 | de allgemeinen Bildung / allgemeinen Finanzbildung
en> personal guidance | zh> 個人參考 | de persönlichen Orientierung
en> personal information | zh> 個人資訊 | de persönlichen Information | fr information personnelle
en discussion / exchange | zh 交流 / 討論 / 交流學習
en personal reference | zh 個人參考
en personal use | zh 個人使用
en marketing | zh 市場推廣 / 營銷 | ko 마케팅 | de Werbezwecke[n] / Marketingzwecke[n] | fr marketing | es publicitarios
en informational and educational

# how what is made for something is told to be made
== ja-made ==
ja (提供/作成/掲載/開発/制作/公開/運営/配信)(されており/されています/されております/しており/しています/しております/されました/しました) / (提供/作成/掲載/開発/制作/公開/運営/配信)(された/した/する/される)もの(です/であり/で)

== ja-aim ==
ja と(しており/しています/しております/します/しておりますので/し/して) / と(した/する)(もの/内容/記事)?(です/であり/で) / (として/に){ja-made}

== ko-made ==
ko (제공/작성/제작/개발/운영/공개/사용/활용)(됩니다/되며/되었습니다/되었으며/됐습니다/됐어요/된 것입니다/된 것이며/된 것으로) / (하며/합니다)

== clause ==
# -- reference only
en {doc?=it} <is/are> for reference only / {doc?=it} <is/are> (provided/intended/offered/given/published) for reference [purposes] only / {doc?=it} <is/are> only for reference / {doc?=it} (provided/intended) for reference only
  zh {doc?}僅供參考
  zh {doc?}[內容]{adv?}(僅供/僅作/只供/只作/僅做/僅為/僅作為/謹供/權供/純供/僅僅供)[為]參考[之用/使用/用途/資料]
  ja {doc?}[は][、](あくまで(も)?)[ご]参考[情報/程度/資料/用][として][の/に]?(です/であり/になります/提供しています/提供するものです/提供するものであり/掲載しています/お使いください/ご利用ください) / {doc?}[は][、](あくまで(も)?)?[ご]参考(情報/程度/資料)?(に過ぎません/にすぎません/程度です/としてのみご利用ください)
  ko {doc?}[은/는] [단순/단지/오직] 참고(용/자료/사항)[으로만/로만/일 뿐/일 뿐이며/이며/입니다/으로/로] [제공/이용/활용/사용][됩니다/되며/되는 것이며/하시기 바랍니다/하여 주시기 바랍니다]
  de {doc?} (dient/dienen) (nur/lediglich/ausschließlich/allein) (als/der/zur) (Referenz/Orientierung)
  fr {doc?} (est/sont) [fournies/fournis/fourni/donnés/donnée/données/fournie] (à titre de référence) (uniquement/seulement)
  es {doc?} (es/son/se ofrece/se ofrecen/tiene/tienen) (únicamente/sólo/solo/solamente) (como/de/a título de/carácter de) referencia
en {doc?=it} <is/are> for your reference only | zh> {doc?}僅供您參考
en {doc?=it} <is/are> for the reference of {you} only / {doc?=it} <is/are> for {you} 's reference only
  zh {doc?}僅供{you}參考
  zh {doc?}{adv?}(僅供/僅作/只供/供/僅為/僅作為){you}[作/個人/作為]參考[之用/使用/用途/資料]
en {you} should treat it as reference only
  zh 請{you}僅作參考
  zh (請/敬請/謹請){you}(僅作/僅供/只作/僅做)[為]參考
en {doc?=it} <is/are> for information only / {doc?=it} <is/are> [provided/intended/made available/offered/presented/published/given/supplied/designed/meant/shared] [to you] [for] (solely/only/purely/strictly/exclusively/merely) for (information/informational/general information/general informational) [purpose/purposes] / {doc?=it} <is/are> [provided/intended/offered/presented/published/designed/meant/shared] for (information/informational) [purpose/purposes] (only/alone/solely) / for (information/informational) purposes only
  zh {doc?}僅供參考
en {doc?=it} <is/are> for {purpose*} only / {doc?=it} <is/are> [provided/intended/made available/offered/presented/published/given/supplied/designed/meant/shared] [to you] [for] (solely/only/purely/strictly/exclusively/merely) [for/as] {purpose*} [purpose/purposes/use/reason/reasons] / {doc?=it} <is/are> [provided/intended/offered/presented/published/designed/meant/shared] for {purpose*} [purpose/purposes/use] (only/alone/solely) / for {purpose*} purposes only / (solely/only) for {purpose*} purposes
  zh {doc?}僅供{purpose*}之用
  zh {doc?}{adv?}(僅供/僅作/只供/純屬/只作/僅為/僅用於/僅作為/只用於/僅出於/純為){purpose*}[之用/使用/用途/目的/提供/性質]
  ja {doc?}[は][、](あくまで(も)?)?{purpose*}(のみ/だけ)を(唯一の)?目的{ja-aim} / {doc?}[は][、](あくまで(も)?)?{purpose*}目的のみ(です/であり/に{ja-made})
  ko {doc?}[은/는] (단지/오직/단순히) {purpose*}[을/를] 목적으로(만)? {ko-made}
  ko {doc?}[은/는] (단지/오직/단순히)? {purpose*} ?(만을 목적으로/만 목적으로/목적으로만/용으로만/만을 위해) {ko-made} / {doc?}[은/는] {purpose*}만을 위한 (것/자료/정보)(입니다/이며)
  de {doc?} (dient/dienen) (nur/lediglich/ausschließlich/rein/allein/alleinig) [der/zu/zur/dem/als] {purpose*} [zwecken/zweck]
  de {doc?} (ist/sind) (nur/lediglich/ausschließlich/rein) (zu/für/zur) {purpose*} [zwecken/zwecke] [bestimmt/gedacht]
  de {doc?} (wird/werden) (nur/lediglich/ausschließlich) (zu/für) {purpose*} (zur Verfügung gestellt/bereitgestellt)
  fr {doc?} (est/sont/a/ont/n'a/n'ont) [été] [fournies/fourni/fournis/donnés/données/fournie/publiées/publié/présentées/présentés/communiquées/destinées/destiné/destinés/diffusées/diffusé/proposées/proposés/établi/diffusés] (uniquement/exclusivement/seulement/purement) (à/à des/aux/dans un/à titre/à des fins/à des fins d') [fins/but/titre] [d'] {purpose*}
  fr {doc?} (est/sont/a/ont) [fournies/fourni/fournis/donnés/données/fournie/publiées/publié/présentées/présentés/communiquées/destinées/destiné/destinés/diffusées/diffusé/proposées/proposés] (à titre/à des fins/dans un but/aux fins d'/à des fins d'/à seule fin d'/à titre d') [purement/exclusivement] {purpose*} (uniquement/seulement/exclusivement)
  fr {doc?} (est/sont/a/ont) [fournies/fourni/fournis/donnés/données/fournie/publiées/publié/présentées/présentés/communiquées/diffusées/diffusé/proposées] (à titre/à des fins/dans un but/à caractère/un caractère/une vocation/vocation/une valeur) (purement/exclusivement/uniquement/strictement) {purpose*}
  es {doc?} (es/son/se ofrece/se ofrecen/se proporciona/se proporcionan/tiene/tienen/se facilita/se publica/se publican/se presenta/ha sido elaborado/se ha elaborado/está/están) [destinada/destinado/destinados] [un/una/con/de/a] [carácter/fines/finalidad/título] (únicamente/sólo/solo/solamente/meramente/exclusivamente/puramente/estrictamente) [con/para/a/de/como] [fines/carácter/efectos/título/propósitos/una finalidad] {purpose*}
  es {doc?} (es/son/tiene/tienen/se ofrece/se ofrecen/se proporciona/se publica) [un/una/con/a/de/para] (fines/carácter/título/finalidad/efectos/propósitos) (únicamente/meramente/exclusivamente/puramente/estrictamente/solamente) {purpose*}
  es {doc?} (es/son/tiene/tienen/se ofrece/se ofrecen/se proporciona/se publica/se facilita) [un/una/con/a/de/para] (fines/carácter/título/finalidad/efectos/propósitos) {purpose*} (únicamente/exclusivamente/solamente)
en {doc?=it} <is/are> for {purpose*} purposes / {doc?=it} <is/are> (provided/intended/offered/designed/published) for {purpose*} [purpose/purposes/use]
  zh {doc?}供{purpose*}之用
  zh {doc?}{adv?}(供/用於/用作){purpose*}[之用/用途]
  ja {doc?}[は][、]{purpose*}を目的{ja-aim} / {doc?}[は][、]{purpose*}(を)?目的(で/に/として){ja-made} / {doc?}[は][、]{purpose*}目的(のもの)?(です/であり)
  ko {doc?}[은/는] {purpose*} ?(용/목적)[으로/로] {ko-made} / {doc?}[은/는] {purpose*} ?(용/목적)(이며/입니다/이에요/이고)
  ko {doc?}[은/는] {purpose*}[을/를]? (위해/위하여/목적으로) {ko-made} / {doc?}[은/는] {purpose*}[을/를]? (위한 (것/자료/정보)(입니다/이며)/목적으로 (하며/합니다))
  de {doc?} (dient/dienen) (der/zu/zur/als) {purpose*} [zwecken]
  fr {doc?} (est/sont/a/ont) [fournies/fourni/fournis/données/publiées/destinées] (à titre/à des fins/dans un but/à titre d'/à des fins d'/pour but l') {purpose*}
  es {doc?} (es/son/tiene/tienen/se ofrece/se ofrecen/se proporciona) [un/una/con/a/de/para] (fines/carácter/título/finalidad/efectos/propósitos) {purpose*}
en for {purpose*} purposes only / for {purpose*} only / {purpose*} purposes only
  zh 僅供{purpose*}之用
  zh (僅供/僅作/只供){purpose*}
en nothing here constitutes {any?} {thing*} / nothing (herein/here/above/in the foregoing) (constitutes/is/shall constitute/represents) {any?} {thing*} | zh 此處的任何內容均不構成{any?}{thing*}
en nothing in {holder} constitutes {any?} {thing*} / nothing (contained/stated) (in/on) {holder} (constitutes/is/shall constitute) {any?} {thing*}
  zh {holder}任何內容均不構成{any?}{thing*} / {holder}的任何內容均不構成{any?}{thing*}
  zh {holder}[中/上]的任何內容{adv?}[均]不構成{any?}{thing*}
  de nichts (in/auf) {holder} (stellt/ist) {any?} {thing*} [dar]
  fr rien (dans/sur) {holder} ne constitue {any?} {thing*}
  es nada (en/de) {holder} constituye {any?} {thing*}
en nothing in {holder} should be regarded as {any?} {thing*} / nothing (contained/stated/posted/published/said/written/presented/shared/discussed)? (in/on/within) {holder} (should/shall) be (regarded as/construed as/considered (as)?/taken as/interpreted as/treated as) {any?} {thing*}
  zh {holder}任何內容均不應被視為{any?}{thing*} / {holder}的任何內容均不應被視為{any?}{thing*}
  zh {holder}[中/上]的任何內容{adv?}[均]不應(被視為/視為/被理解為/被解釋為){any?}{thing*}
  de nichts (in/auf) {holder} (sollte/soll) als {thing*} (verstanden/ausgelegt/angesehen) werden
# -- is not advice
en {everycase}, {doc?=it} <does/do> not constitute {any?} {thing*}
  zh {doc?}{everycase}均不構成{any?}{thing*}
  zh {doc?}{everycase}{adv?}[均/都][並]不(構成/代表/作為/等於){any?}{thing*}
  zh {everycase}[,]{doc?}{adv?}[均/都][並]不(構成/代表/作為/等於){any?}{thing*}
  ja {doc?}[は][、]{everycase}[、]{any?}{thing*}を(構成する/意味する){ja-not}
  ko {doc?}[은/는] {everycase} {any?}{thing*}[을/를] 구성하지 {ko-neg}
  de {doc?} (stellt/stellen) {everycase} {any?} {thing*} dar
  fr {doc?} ne (constitue/constituent) {everycase} {any?} {thing*}
  fr {everycase}[,] {doc} ne (constitue/constituent) {any?} {thing*}
  es {doc?} no (constituye/constituyen) {everycase} {any?} {thing*}
  es {everycase} {doc?} (constituye/constituyen) {any?} {thing*}
en under no circumstances should {doc} be regarded as {any?} {thing*} / under no circumstances should {doc} be (considered/construed as/taken as) {any?} {thing*} | zh> {doc}在任何情況下均不應被視為{any?}{thing*}
en {everycase}, {doc?=it} should not be regarded as {any?} {thing*}
  zh {doc?}{everycase}均不應被視為{any?}{thing*}
  zh {doc?}{everycase}{adv?}[均/都]不(應/應當/得/可/能)[被](視為/視作/看作/理解為/解釋為){any?}{thing*}
  de {doc?} (kann/können/darf/dürfen/ist/sind) {everycase} als {any?} {thing*} (angesehen/verstanden/ausgelegt/betrachtet/zu verstehen/anzusehen) [werden]
  fr {doc?} ne (doit/doivent/peut/peuvent/saurait/sauraient/pourra/pourraient) {everycase} être (considéré/considérée/considérées/considérés/interprété/interprétées/interprétés/assimilé/assimilées) [comme/à] {any?} {thing*}
  es {everycase} (debe/deben/deberá/podrá/puede/pueden) (considerarse/interpretarse/entenderse) [como] {any?} {thing*}
en {doc?=it} <does/do> not constitute {any?} {thing*} / {doc?=it} <does/do> not (represent/provide/offer/give/amount to/form/make/convey) {any?} {thing*} / {doc?=it} (shall/will) not constitute {any?} {thing*} / not {any?} {thing*}
  zh {doc?}不構成{any?}{thing*}
  zh {doc?}{adv?}(不/並不/皆不/均不/不會/亦不/也不/概不)(構成/成為/作為/形成/組成/等同[於/為]/等於/代表/意味著/屬於/能作為/能構成/對您構成/算作){any?}[形式的/的]{thing*}
  zh {doc?}{adv?}(不/並不/不會/均不)對(任何人/任何投資者/任何個人/投資者/您/讀者/用戶)(構成){any?}{thing*}
  ja {doc?}[は][、]{any?}{thing*}を(構成する/意味する/成す/なす/意図する/意図した){ja-not}
  ja {doc?}[は][、]{any?}{thing*}[を](構成/意味)(し/いたし/するものでは)(ません/ない/ありません)
  ja {doc?}[は][、]{any?}{thing*}には(該当しません/当たりません/あたりません)
  ko {doc?}[은/는] {any?}{thing*}[을/를] (구성/의미)(하지/하는 것이) {ko-neg}
  ko {doc?}[은/는] {any?}{thing*}(을/를)? 구성하지 {ko-neg}
  ko {doc?}[은/는] {any?}{thing*}[에/에는] 해당하지 {ko-neg}
  de {doc?} (stellt/stellen) {adv?} [auch] (kein/keine/keinen/keinerlei/weder) {any?} {thing*} dar
  de {doc?} (bildet/bilden) {adv?} (kein/keine/keinen/keinerlei) {any?} {thing*}
  de keine {thing*}
  fr {doc?} ne (saurait/sauraient/peut/peuvent) (pas/en aucun cas/en rien)? constituer (un/une/de/des)? {any?} {thing*}
  fr {doc?} ne (constitue/constituent/représente/représentent/fournit/fournissent/forme/saurait constituer/sauraient constituer/peut constituer/peuvent constituer) (pas/en rien/en aucun cas/ni/nullement/aucunement/aucun) {adv?} {any?} [un/une/de/d'/des/d/à] {thing*}
  fr {doc?} ne (constitue/constituent) {any?} {thing*}
  es {doc?} no (constituye/constituyen/representa/representan/supone/suponen/ofrece/proporciona/constituirá/implica) {adv?} {any?} [un/una/ni/de] {thing*}
  es {doc?} (tampoco/ni) (constituye/constituyen) {any?} {thing*}
en> {doc?=it} <does/do> not involve {any?} {thing*} | zh {doc?}不涉及{any?}{thing*} / {doc?}{adv?}(不/並不/皆不/均不/不會/亦不/也不/概不)(涉及/涉){any?}[形式的/的]{thing*}
en {doc?=it} <does/do> not constitute {any?} {thing*} for {you}
  zh {doc?}{adv?}不(構成/作為)對{you}的{any?}{thing*}
  zh {doc?}{adv?}不對{you}構成{any?}{thing*}
en {doc?=it} <is/are> not {any?} {thing*} / {doc?=it} <is/are> not (intended to be/meant to be/meant as/intended as/provided as/offered as/given as/to be considered/considered) {any?} {thing*}
  zh {doc?}並非{any?}{thing*}
  zh {doc?}{adv?}(並非/不是/非/並不是/絕非/均非/不屬於/皆非/不屬/並非是/均不是){any?}[形式的/的]{thing*}
  ja {doc?}[は][、]{any?}{thing*}{ja-not}
  ja {doc?}[は][、]{any?}{thing*}では(ありません/ございません/なく)
  ja {doc?}[は][、]{any?}{thing*}(ではありません/ではございません)
  ko {doc?}[은/는] {any?}{thing*} {ko-isnot}
  de {doc?} (ist/sind) {adv?} (kein/keine/keinen/keinerlei) {any?} {thing*}
  fr {doc?} n'(est/sont) (pas/ni/en aucun cas) {any?} [un/une/de/d'/des/du/d/à considérer comme/destiné à fournir] {thing*}
  es {doc?} no (es/son) {any?} [un/una/ni] {thing*}
en {doc?=it} should not be regarded as {any?} {thing*} / {doc?=it} should not be (considered/construed/taken/interpreted/treated/viewed/relied upon/relied on/seen/used/understood/deemed) [as] [to be/to constitute] {any?} {thing*} / {doc?=it} (shall not/is not to/are not to) be (considered/construed/taken/interpreted/treated/viewed/deemed/regarded/relied upon) [as] {any?} {thing*}
  zh {doc?}不應被視為{any?}{thing*}
  zh {doc?}{adv?}(不/不應/不應該/不宜/不該/不應當)[被](視為/視作/視同/看作/當作/理解為/理解成/解釋為/詮釋為/認為是/認定為/解讀為/當成/用作/作為/構成/成為)[是][對{you}的]{any?}[形式的]{thing*}
  ja {doc?}[は][、]{any?}{thing*}(として/と)(解釈/みなす/みなされる/見なされる/理解)(されるべきではありません/べきではありません/されるものではありません/してはなりません/しないでください)
  ko {doc?}[은/는] {any?}{thing*}[으로/로] (간주/해석/이해)(되어서는 안 됩니다/되어서는 안 되며/해서는 안 됩니다/되어서는 아니 됩니다)
  de {doc?} (sollte/sollten/soll/sollen) [daher/auch] nicht als {any?} {thing*} (angesehen/verstanden/ausgelegt/betrachtet/interpretiert/aufgefasst/gewertet) werden
  de {doc?} (ist/sind) nicht als {any?} {thing*} (anzusehen/zu verstehen/auszulegen/zu betrachten/zu werten/gedacht/aufzufassen/zu interpretieren)
  fr {doc?} ne (doit/doivent/devrait/devraient) (pas/en aucun cas) être (considéré/considérée/considérées/considérés/interprété/interprétée/interprétées/interprétés/vu/perçu/assimilé) [comme/à] [un/une/des/étant] {any?} {thing*}
  es {doc?} no (debe/deben/debería/deberían/deberá) (considerarse/interpretarse/entenderse/tomarse/ser considerado/ser considerada/ser interpretado/ser interpretada/ser considerados/ser interpretados) [como] [un/una] {any?} {thing*}
en {doc?=it} must not be regarded as {any?} {thing*} / {doc?=it} must not be (considered/construed/taken/interpreted/treated/used/relied upon) [as] {any?} {thing*}
  zh {doc?}不得被視為{any?}{thing*}
  zh {doc?}{adv?}(不得/不可/切勿/不可以)[被](視為/視作/看作/當作/理解為/解釋為/作為/用作/成為/構成/詮釋為)[對{you}的]{any?}{thing*}
  de {doc?} (darf/dürfen) nicht als {any?} {thing*} (angesehen/verstanden/ausgelegt/betrachtet/interpretiert/aufgefasst) werden
en {doc?=it} cannot be regarded as {any?} {thing*} / {doc?=it} cannot be (considered/construed/taken/interpreted/treated) [as] {any?} {thing*}
  zh {doc?}不能被視為{any?}{thing*}
  zh {doc?}{adv?}不能[被](視為/視作/看作/當作/理解為/解釋為/作為/用作/成為/構成/詮釋為)[對{you}的]{any?}{thing*}
  de {doc?} (kann/können) nicht als {any?} {thing*} (angesehen/verstanden/ausgelegt/betrachtet) werden
  fr {doc?} ne (peut/peuvent/saurait/sauraient/pourrait/pourraient) [pas/en aucun cas] être (considéré/considérée/considérées/considérés/interprété/interprétée/interprétées/assimilé/assimilées/assimilés) [comme/à] [un/une/des] {any?} {thing*}
  es {doc?} no (puede/pueden/podrá) (considerarse/interpretarse/entenderse/ser considerado/ser considerada) [como] [un/una] {any?} {thing*}
en {doc?=it} <is/are> not intended as {any?} {thing*} / {doc?=it} <does/do> not intend to provide {any?} {thing*} / {doc?=it} <is/are> not intended (to provide/to constitute/to offer/to give/to be construed as/as/to be/to be used as/to serve as/to be relied upon as) {any?} {thing*} / {doc?=it} <is/are> not (meant/designed) to (provide/be/constitute/serve as/offer/give) {any?} {thing*} / {doc?=it} (does/do) not purport to (be/give/provide) {any?} {thing*}
  zh {doc?}無意提供{any?}{thing*}
  zh {doc?}{adv?}(無意/並非旨在/不旨在/無意於/並不旨在/不打算/非旨在/並非意在)(提供/構成/作為/作出/給予/用作){any?}{thing*}
  ja {doc?}[は][、]{any?}{thing*}(を/の提供を)(目的と/意図)(した{ja-not}/する{ja-not}/し{ja-neg}/しており{ja-neg}/して{ja-neg}/していません/しておらず/しておりません/したものではありません/するものではありません/した内容ではありません)
  ja {doc?}[は][、]{any?}{thing*}(を/の提供を)[主な/主たる]目的と(した/する){ja-not}
  ko {doc?}[은/는] {any?}{thing*}[을/를] (목적으로/위한 것이) [하는 것이/하지/작성된 것이/작성된 것] ({ko-neg}/{ko-isnot})
  ko {doc?}[은/는] {any?}{thing*}[을/를] (위한/목적으로 하는/목적으로 한) (것/자료/목적) {ko-isnot}
  ko {doc?}[은/는] {any?}{thing*}[을/를] 목적으로 하지 {ko-neg}
  fr {doc?} (n'a/n'ont) pas (pour but/pour objet/vocation à/pour objectif) (de fournir/de constituer/à constituer/à fournir/constituer/fournir) [un/une/des] {thing*}
  es {doc?} no (pretende/pretenden/tiene como objetivo/tiene la intención de/tiene por objeto) (ser/constituir/ofrecer/proporcionar/dar) [un/una] {any?} {thing*}
en {org} <does/do> not provide {any?} {thing*} / {org} <does/do> not (provide/offer/give/make/render) {any?} {thing*} / {org} (is/are) not providing {any?} {thing*}
  zh {org}不提供{any?}{thing*}
  zh {org}{adv?}(不/並不/概不/不會/從不)(提供/給予/作出/出具/發表){any?}{thing*}
  ja {org}[は](、)?{any?}{thing*}(を/の提供を/は)(提供し/行い/行って/行なって/おこなって/提供して)[い/おり]{ja-neg}
  ko {org}[은/는/에서는] {any?}{thing*}[을/를] (제공/행)하지 {ko-neg}
  de {org} (bietet/bieten/erbringt/erteilt/gibt/leistet) (kein/keine/keinen/keinerlei) {any?} {thing*} [an]
  fr {org} ne (fournit/fournissons/fournissent/donne/propose/délivre/dispense) (pas/aucun/aucune) [de/d'] {thing*}
  es {org} no (ofrece/proporciona/presta/ofrecen/proporcionan/da/ofrecemos) {any?} {thing*}
en {org} <is/are> not ~{adviser*} / {org} <is/are> not (a/an) {adviser*}
  zh {org}並非{adviser*}
  zh {org}{adv?}(並非/不是/非){adviser*} | de {org} (ist/bin/sind) (kein/keine) {adviser*} | fr {org} (n'est/ne suis/ne sommes/ne sont/n'est) pas (un/une/des) {adviser*} | es {org} no (es/soy/somos/son) [un/una] {adviser*} | ja {org}は{adviser*}ではありません | ko {org}[은/는] {adviser*}[이/가] 아닙니다
en nor should {doc} be regarded as {any?} {thing*} / nor (should/shall) {doc?=it} be (considered/construed/taken/interpreted/treated/viewed/relied on) [as] {any?} {thing*}
  zh {doc}亦不應被視為{any?}{thing*}
  zh {doc}(也/亦)不應[被](視為/視作){any?}{thing*}
en nor <is/are> {doc?=it} {any?} {thing*} / nor (does/do) {doc?=it} constitute {any?} {thing*}
  zh {doc?}亦不是{any?}{thing*}
  zh {doc?}(也/亦)不是{any?}{thing*}
en {doc?=it} <is/are> not a recommendation by {org} to {act*} {product*} / {doc?=it} (does/do) not constitute a recommendation by {org} to {act*} {product*}
  zh {doc?}並非{org}對{act*}{product*}的建議
  zh {doc?}{adv?}(並非/不構成){org}對{act*}{product*}的(建議/推薦)
en {org} <does/do> not recommend that you {act*} {product*} / {org} (does/do) not recommend (to/you to) {act*} {product*} | zh {org}不建議您{act*}{product*} / {org}{adv?}不(建議/推薦)(您)?{act*}{product*}
en {doc?=it} <does/do> not recommend that you {act*} {product*} / {doc?=it} <does/do> not recommend {act*} {product*}
  zh {doc?}不建議{act*}{product*}
  zh {doc?}{adv?}不(建議/推薦){act*}{product*}
  es {doc?} no recomienda {act*} {product*}
en {doc?=it} cannot replace {field*} advice / {doc?=it} cannot (replace/substitute) {field*} advice
  zh {doc?}不能替代{field*}建議
  zh {doc?}{adv?}(不能/不可/無法)(替代/取代/代替){field*}(建議/意見)
  de {doc?} (kann/können) keine {field*} Beratung ersetzen
  fr {doc?} ne (saurait/sauraient/peut/peuvent) (pas)? remplacer [un/les/des] conseil[s] {field*}
en {doc?=it} <does/do> not replace {field*} advice / {doc?=it} <does/do> not (replace/substitute) {field*} advice
  zh {doc?}並不取代{field*}建議 / {doc?}{adv?}(不/並不)(替代/取代/代替){field*}(建議/意見)
  de {doc?} (ersetzt/ersetzen) keine {field*} Beratung
  fr {doc?} ne (remplace/remplacent) pas [un/les/des] conseil[s] {field*}
  es {doc?} no (sustituye/sustituyen/reemplaza) [el/al] asesoramiento {field*}
en {doc?=it} <is/are> not intended to replace {field*} advice / {doc?=it} (is/are) not intended to (replace/substitute) {field*} advice | zh {doc?}無意取代{field*}建議
en {doc?=it} should not replace {field*} advice / {doc?=it} should not (replace/substitute) {field*} advice | zh {doc?}不應取代{field*}建議 / {doc?}{adv?}(不應/不宜)(替代/取代/代替){field*}(建議/意見)
en {doc?=it} <does/do> not replace individual advice | zh {doc?}並不取代個別諮詢 | de {doc?} (ersetzt/ersetzen) keine (individuelle/persönliche/fachkundige/professionelle/qualifizierte) [(und/oder) (individuelle/persönliche/fachkundige/professionelle)] (Anlageberatung/Beratung/Finanzberatung)
en> {doc?=it} cannot replace individual advice | zh> {doc?}不能取代個別諮詢 | de {doc?} (kann/können) keine (individuelle/persönliche/fachkundige/professionelle/qualifizierte) [(und/oder) (individuelle/persönliche/fachkundige/professionelle)] (Anlageberatung/Beratung/Finanzberatung) ersetzen
en {doc?=it} should not be the basis for {field*} decisions / {doc?=it} should not be (relied on/relied upon/used) [as (a/the) basis] (for/when/in) [making] {field*} decisions / {doc?=it} should not be used as the basis for [any] {field*} (decision/decisions)
  zh {doc?}不應作為{field*}決策的依據
  zh {doc?}{adv?}不(應/宜/得)[被][視為/視作/作為/用作/成為](投資者/您/讀者/用戶)?[作出/進行][任何]{field*}(決策/決定/判斷)的(依據/根據/基礎)
en {you} should not make {field*} decisions on the basis of {doc} / {you} should not (base/make) (your/their/any) {field*} decisions (on/based on) {doc}
  zh {you}不應依據{doc}作出{field*}決策 / {you}[不應/不要]{adv?}(不應/不要/勿)(依據/根據/基於){doc}(作出/進行){field*}(決策/決定)
en {you} should not make {field*} decisions on the basis of {doc} alone / {you} should not (base/make) (your/their/any) {field*} decisions (solely/only) (on/based on) {doc}
  zh {you}不應僅依據{doc}作出{field*}決策 / {you}{adv?}(不應/不要/勿)(僅/單純)(依據/依靠/根據/基於/依賴){doc}(作出/進行){field*}(決策/決定)
en> investment decisions should not be made on the basis of {doc} alone | zh> 不應僅依據{doc}作出投資決策 | ja {doc}のみに(基づいて/依拠して)投資判断を(行わないでください/しないでください)
en {doc?=it} should not be the only basis for {field*} decisions / {doc?=it} should not be used as the (sole/only) basis for [any] {field*} (decision/decisions) | zh {doc?}不應作為{field*}決策的唯一依據 / {doc?}{adv?}不(應/宜/得)[被][視為/視作/作為/用作/成為](投資者/您/讀者/用戶)?[作出/進行][任何]{field*}(決策/決定/判斷)的(唯一/惟一)(依據/根據/基礎)
en> {doc?=it} should not be the only reference for investment decisions | zh {doc?}不應作為投資決策的唯一參考 / {doc?}{adv?}不應[作為/成為/被視為][投資者/您](投資決策/作出投資決定)的唯一(參考因素/參考)
en {doc?=it} <was/were> not made to solicit investment / {doc?=it} <is/are> not intended [as a/to] (solicit/solicitation of) investment[s]
  zh {doc?}不以招攬投資為目的
  ja {doc?}[は][、](投資/投資の/有価証券の/株式の/特定の銘柄の/特定商品の)?(勧誘/投資勧誘/売買の勧誘/投資の勧誘/取引の勧誘)(を目的とした/を目的とする/を目的として作成された/を目的として作成した/を意図した/を行う){ja-not}
  ja {doc?}[は][、](投資勧誘/投資の勧誘/売買の勧誘/勧誘)を目的と(して/しては)(い/おり){ja-neg}
  ja {doc?}[は][、](投資勧誘/投資の勧誘)を目的(とした/とする)もの[で](は)?ありません
  ko {doc?}[은/는] 투자[를] 권유(하는 것이/하기 위한 것이/를 목적으로 하지/할 목적으로 작성된 것이) {ko-neg}
en {doc?=it} <does/do> not recommend buying or selling any particular stock | zh {doc?}不建議買賣任何特定股票 | ja {doc?}[は][、](特定の/個別の/個別/特定)?(銘柄/株式/銘柄・株式)の(売買/購入や売却/取引)(を/の)推奨(する/を行う/した/を目的とした/を意図した/を目的とする){ja-not} | ko {doc?}[은/는]? (특정/개별)? ?(종목/주식/상품/금융상품)(의/에 대한)? (매매/매수나 매도/매수·매도/매수 또는 매도)(를/을)? ?(추천/권고)(하는 것이/하지/를 목적으로 하지/하는 글이/을 목적으로 하지) ({ko-neg}/{ko-isnot}/아닙니다/아니며)
en {doc?=it} <does/do> not recommend any specific investment | zh {doc?}不推薦任何特定投資 | ja {doc?}[は][、]特定の(銘柄/商品/金融商品/投資)(を/の)推奨(する/を行う/した/を目的とした){ja-not}

# -- not personal
en {doc?=it} <does/do> not take into account {yourneeds} / {doc?=it} <does/do> not (consider/take account of/take into consideration/address/have regard to) {yourneeds} / {doc?=it} (has/have) (been prepared without/not) (taking into account/taken into account/considering/considered) {yourneeds} / {doc?=it} <is/are> prepared without taking into account {yourneeds}
  zh {doc?}並未考慮{yourneeds}
  zh {doc?}{adv?}(不/未/並未/沒有/並不/未有/亦未/也未/未能/均未/並沒有/亦無)(考慮/考慮到/顧及/計及/慮及/考量/針對/納入考慮){yourneeds}
  ja {doc?}[は][、]{yourneeds}を考慮した{ja-not} | ja {doc?}[は][、]{yourneeds}を考慮(し/して)[い/おり]{ja-neg}
  ko {doc?}[은/는] {yourneeds}[을/를] 고려하지 {ko-neg} | ko {doc?}[은/는] {yourneeds}[을/를] 고려한 것[이] {ko-isnot}
  de {doc?} (berücksichtigt/berücksichtigen) (nicht/weder) {yourneeds} [nicht] | de {doc?} (berücksichtigt/berücksichtigen) {yourneeds} nicht
  fr {doc?} ne (tient/tiennent/prend/prennent) pas [en] (compte/compte de/considération/compte des) {yourneeds}
  es {doc?} no (tiene/tienen/toma/toman) en (cuenta/consideración) {yourneeds}
en {yourneeds} <has/have> not been taken into account / {yourneeds} <is/are> not taken into account
  zh {yourneeds}未被考慮 | zh {doc?}未將{yourneeds}(納入考慮/考慮在內)
en {you} should consider whether {doc} <suits/suit> {yourneeds} / {you} should consider whether {doc} <is/are> (appropriate/suitable) (for/in light of/to) {yourneeds}
  zh {you}應考慮{doc}是否符合{yourneeds}
  zh {you}(應/應當/應該/須/需/需要)[自行](考慮/評估/審視/判斷){doc}(是否符合/是否適合){yourneeds}
  fr {you} (doit/doivent/devez/devraient) (évaluer/vérifier/déterminer) si {doc} (convient/conviennent/est adapté/sont adaptés) à {yourneeds}
  es {you} (debe/deben/debería/deberían) (considerar/evaluar) si {doc} (es adecuada/son adecuados/es adecuado/se ajusta) (a/para) {yourneeds}

== yourneeds ==
en {poss} {need*} / {need*} of {poss} / {need*}
  zh {poss}的{need*} / {need*}
  zh {poss}[的/之][特殊/特定/個別/具體/個人/獨特/個人的/特殊的/特定的/具體的/各自]{need*} / [特殊/特定/個別/具體]{need*}
  ja {poss}{need*} / {need*}
  ko {poss} [개별적인/특정/구체적인/개인적인] {need*} / {need*}
  de [die/den] {poss} {need*} / [die/den] {need*} {poss} / [die/den] (individuellen/persönlichen/besonderen) {need*} {poss}
  fr (les/la/votre/vos/de/des/le/de la/de vos/de votre/à vos/l'/ses) {need*} (personnels/particulière/particuliers/spécifiques/individuelle/individuels/propres)? [de] {poss} / (vos/votre) {need*}
  es (los/las/la/sus/su) {need*} [particulares/personales/específicas/individuales] [de] {poss} / sus {need*}

== poss ==
en personal | zh 個人 / 個人的
en your personal / your (own/individual/particular/specific) | zh 您個人 / 您[的]個人 / 閣下[的]個人 / 你[的]個人 / 您個人的 | de Ihre (persönlichen/individuellen) | fr vous personnellement | ko 귀하의 개인적인
en your | zh 您 / 您的 / 閣下 / 閣下的 / 你 / 你的 | ko 귀하의 / 여러분의 | de Ihre / Ihrer / Ihren | ja お客様の / 皆様の / あなたの
en individual users' / the individual user 's | zh 個別用戶 / 單個用戶 / 任何用戶 / 用戶 / 使用者
en individual investors' / the individual investor 's / (any/each) individual 's / any particular (person/investor) 's / any (investor/individual/person) 's / any specific (person/investor) 's / individual / any individual person's / individual investor 's | zh 個別投資者 / 個別投資人 / 個人投資者 / 單個投資者 / 任何個別投資者 / 投資者個人 / 任何人 / 任何個人 / 任何特定人士 / 特定投資者 / 任何特定投資者 / 任何投資者 / 特定個人 / 個別人士 / 任何人士 / 個別客戶 / 個別人士的 / 個別 / 某一投資者 / 特定個體 | ja 個々の投資家の / 個別の投資家の / 各投資家の / 特定の投資家の / 個々のお客様の / 個人の | ko 개별 투자자의 / 개인의 / 투자자 개인의 / 특정 투자자의 / 투자자 개개인의 / 투자자의 / 개별적인 | de einzelner (Anleger/Personen) / des einzelnen (Anlegers/Lesers) / einzelner Leser / individuellen / des jeweiligen (Anlegers/Lesers) / der Anleger / (individuelle/persönlichen) / des Anlegers / des Lesers | fr chaque (investisseur/lecteur) / l'investisseur / tout investisseur / un investisseur particulier / individuels | es cada (inversor/lector/persona) / un inversor (concreto/particular) / ningún inversor [en particular] / los inversores / inversores individuales
en investors' / the investor 's | zh 投資者 / 投資人 / 廣大投資者 / 各位投資者
en readers' / the reader 's | zh 讀者 / 任何讀者 / 個別讀者 | fr lecteurs | de der Leser | es los lectores
en their own / their / its / their particular | zh 其 / 自身 / 其自身 / 自己 / 各自 / 其個人 / 其自身的 / 自身的 / 自己的 / 本身 / 其本身 / 其特定 / 個人的 | de (ihre/ihren/ihrer) [eigenen/persönlichen/individuellen] | fr leur[s] | ko 자신의 / 본인의 | ja ご自身の / 自身の

== need ==
en investment objectives (pl) / investment (goals/goal/objective/aims/targets) | zh 投資目標 / 投資目的 | ja 投資目的 / 投資目標 | ko 투자목적 / 투자 목적 / 투자목표 / 투자 목표 | de Anlageziele[n] / Investitionsziele | fr objectifs d'investissement / objectif d'investissement / objectifs de placement | es objetivos de inversión / objetivo de inversión
en objectives (pl) / goals / aims | zh 目標 / 目的 | ja 目的 | ko 목적 / 목표 | de Ziele[n] | fr objectifs | es objetivos
en financial situation / financial (situations/circumstances/position/condition/status) | zh 財務狀況 / 財務情況 / 財政狀況 / 經濟狀況 / 財務境況 / 財務條件 / 財務 | ja 財務状況 / 財政状態 / 資産状況 / 財政状況 / 経済状況 | ko 재무상황 / 재무 상황 / 재정상황 / 재정 상황 / 재정상태 / 재무상태 / 재무 상태 / 재정 상태 | de finanzielle[n] (Situation/Verhältnisse/Lage/Umstände) / Vermögensverhältnisse[n] / finanzielle Situation / Finanzlage | fr situation financière | es situación financiera / situación económica
en needs (pl) / requirements / need | zh 需求 / 需要 / 要求 / 投資需求 / 投資需要 | ja ニーズ / 要望 / 必要性 | ko 필요 / 요구 / 니즈 / 수요 / 필요사항 / 요구사항 | de Bedürfnisse[n] / Anforderungen | fr besoins | es necesidades
en circumstances (pl) / situation | zh 情況 / 狀況 / 處境 / 境況 / 特定狀況 / 實際情況 / 個人情況 / 具體情況 | ja 状況 / 事情 | ko 상황 / 사정 | de Umstände[n] / Situation / Verhältnisse[n] | fr situation / circonstances / situation personnelle | es circunstancias / situación
en risk tolerance / risk (appetite/profile/preferences/capacity) | zh 風險承受能力 / 風險承擔能力 / 風險偏好 / 風險承受度 / 風險屬性 / 風險取向 / 承受風險的能力 | ja リスク許容度 / リスク選好 | ko 위험 (감수/성향/선호도) / 투자성향 / 위험성향 / 위험 감수 능력 | de Risikobereitschaft / Risikotoleranz / Risikoneigung / Risikoprofil | fr (tolérance/appétence) au risque / profil de risque | es tolerancia al riesgo / perfil de riesgo
en investment experience / experience | zh 投資經驗 / 經驗 | ja 投資経験 / 経験 | ko 투자경험 / 투자 경험 | de Anlageerfahrung / Erfahrung[en] | fr expérience | es experiencia
en level of experience | zh 經驗水平
en knowledge | zh 知識 | ja 知識 | ko 지식 | de Kenntnisse[n] / Wissen | fr connaissances | es conocimientos
en investment horizon | zh 投資期限 / 投資年期 | ko 투자기간

== adviser ==
en> independent professional adviser | zh 獨立專業顧問 / 獨立的專業顧問 / 獨立專業人士
en> professional financial adviser | zh> 專業財務顧問 | de professionellen Finanzberater | fr conseiller financier professionnel | es asesor financiero profesional
en licensed financial adviser / licensed financial (advisor/advisers/advisors) | zh> 持牌財務顧問 | de zugelassenen Finanzberater | fr conseiller financier agréé | es asesor financiero (con licencia/autorizado/certificado)
en qualified financial adviser / qualified financial (advisor/advisers/advisors) | zh> 合資格財務顧問 | de qualifizierten Finanzberater | fr conseiller[s] financier[s] qualifié[s] | es asesor financiero (cualificado/calificado)
en qualified professional / qualified (professionals/expert/experts) | zh 合資格專業人士 / 合格的專業人士 | de qualifizierten (Berater/Fachmann) | fr (professionnel[s]/conseiller[s]) qualifié[s] | es (profesional[es] cualificado[s]/asesor cualificado)
en licensed adviser / licensed (advisor/advisers/advisors) | zh 持牌顧問 | fr conseiller agréé | es asesor (autorizado/habilitado)
en financial adviser / financial advisor / financial advisors / financial planner | zh 財務顧問 / 理財顧問 / 金融顧問 | ja ファイナンシャルアドバイザー / 財務アドバイザー | ko 재무 (상담사/전문가/자문가) / 금융 (전문가/상담사) | de Finanzberater[s/n] | fr conseiller[s] financier[s] | es asesor[es] financiero[s]
en investment adviser / investment (advisor/advisers/advisors) | zh 投資顧問 | ja 投資顧問 / 投資アドバイザー | ko 투자자문업자 / 투자 자문사 | de Anlageberater[s/n] | fr conseiller[s] en investissement[s] [financiers] | es asesor[es] de inversión / asesor[es] de inversiones
en professional adviser / professional (advisor/advisers/advisors) | zh 專業顧問 / 專業的顧問 | ja 専門家 | ko 전문 상담사 | de professionellen Berater / fachkundigen Berater | fr conseiller[s] professionnel[s] | es asesor[es] profesional[es]
en independent financial adviser / independent (financial/professional) (advisor/adviser/advisors/advisers) | zh 獨立財務顧問 / 獨立的財務顧問 | de unabhängigen (Finanzberater/Berater/Anlageberater) | fr conseiller[s] [financier[s]] indépendant[s] | es asesor[es] [financiero] independiente[s]
en tax adviser / tax (advisor/advisers/advisors/professional) | zh 稅務顧問 | ja 税理士 | ko 세무사 | de Steuerberater[s/n] | fr conseiller[s] fiscal / conseiller fiscal / fiscaliste | es asesor[es] fiscal[es]
en legal adviser / legal (advisor/advisers/advisors/counsel) / lawyer | zh 法律顧問 / 律師 | ja 弁護士 | ko 변호사 | de Rechtsberater[s/n] / Rechtsanwalt | fr conseiller[s] juridique[s] / avocat | es asesor[es] (legal/legales/jurídico) / abogado
en licensed professional / licensed (professionals/expert/experts) | zh 持牌專業人士 / 有資質的專業人士
en professional / professionals / expert / experts / specialist | zh 專業人士 / 專業人員 / 專家 / 專業機構 | ja 専門家 | ko 전문가 / 관련 전문가 | de Fachmann / Experten / Fachleute[n] / Fachperson | fr professionnel[s] / expert[s] / spécialiste[s] | es profesional[es] / experto[s] / especialista[s]
en adviser / advisor / advisers / advisors | zh 顧問 | de Berater[s/n] | fr conseiller[s] | es asesor[es]
en accountant | zh 會計師 | ja 会計士 | ko 회계사 | es contable
en broker | zh 經紀人 / 券商 | ja 証券会社 | fr courtier
`;
