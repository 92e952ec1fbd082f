/**
 * What Japanese and Korean news sites, funds, brokers and bloggers say in nearly the same words everywhere: delays,
 * principal, whose opinion, what a research paper is. English and Chinese are only written.
 */
export default `
== clause ==
# -- Japanese: prices, funds, margin
en> {subject*} <is/are> displayed with a delay of at least {number} minutes | zh> {subject*}延遲至少{number}分鐘顯示 | ja {subject*}(は/が)(、)?(少なくとも/最低)?{number}分以上(の)?(遅れて/遅延して)表示(されています/しています/されます/されております)
en> {subject*} <is/are> displayed with a delay of {number} minutes | zh> {subject*}延遲{number}分鐘顯示 | ja {subject*}(は/が)(、)?{number}分(遅れて/遅延して)表示(されています/しています/されます/されております)
en> as {jkfund} <invests/invest> in securities and the like whose prices fluctuate, the net asset value fluctuates | zh> {jkfund}投資於價格會波動的證券等，因此基準價額會波動 | ja {jkfund}は(、)?(値動きのある/価格変動のある)(有価証券/証券)等に投資しますので(、)?基準価額は変動します
en> the principal invested is not guaranteed, and losses may arise | zh> 投資本金並不獲保證，並可能產生損失 | ja (投資)?元本(は/が)保証されている(もの/わけ)ではなく(、)?(損失が生じる/損失が発生する/損失を被る)(おそれ/恐れ/可能性/こと)があります
en> losses exceeding the margin deposited may arise | zh> 可能產生超過所繳保證金的損失 | ja (預託した/差し入れた/預け入れた)(証拠金/保証金)(の額)?(以上の/を上回る/を超える)損失が(発生する/生じる)(場合/可能性/おそれ/恐れ/こと)があります
# -- Japanese: whose opinion, what it is
en> {subject*} <is/are> the author's own and <does/do> not represent the views of {whoviews} | zh> {subject*}屬作者個人，並不代表{whoviews}的觀點 | ja {subject*}は(、)?(筆者/著者/執筆者)個人のものであり(、)?{whoviews}の(見解/意見)を(示す/代表する/表す)ものではありません
en> {doc} <is/are> for providing information only and <does/do> not solicit investment or other action | zh> {doc}僅以提供資訊為目的，並不招攬投資或其他行動 | ja {doc}は(、)?情報提供のみを目的と(したもの/するもの/しており/して作成したもの)(であり)?(、)?投資その他の行動を勧誘(する/することを目的とした/することを目的とする)ものではありません
en> {doc} <was/were> translated using {aitool}, and the accuracy is not guaranteed | zh> {doc}使用{aitool}翻譯，不保證準確性 | ja {doc}は(、)?{aitool}を(使用/利用/活用)して翻訳されており(、)?正確性(を/は)保証(するものではありません/されていません/いたしません)
en> {org} <takes/take> part in affiliate programmes | zh> {org}參與聯盟計劃 | ja {org}は(、)?アフィリエイト・?プログラムに参加して(います/おります)
en> there is no conflict of interest between {org} and {org#2} | zh> {org}與{org#2}之間並無利益衝突 | ja {org}と{org#2}(と)?の間に(は)?(、)?利益相反(関係)?は(ありません/存在しません/ございません)
# -- Korean: results and whose they are
en> {doc} <is/are> reference material for investment decisions, and no legal responsibility is accepted for investment results | zh> {doc}為投資決定的參考資料，對投資結果不承擔法律責任 | ko {doc}[은/는] 투자 ?판단의 참고 ?자료이며[,]? 투자 ?결과에 대한 법적 ?책임은 없습니다
en> {subject*} may contain errors or be delayed | zh> {subject*}可能有錯誤或延遲 | ko {subject*}[은/는/에는/에]? (오류 또는 지연/오류나 지연/지연 또는 오류/지연이나 오류)[이/가]? (발생할/있을) 수 (있습니다/있으며)
en> no responsibility is accepted for the investment results of {you} | zh> 對{you}的投資結果概不負責 | ko {you}의 투자 ?결과에 (대해/대하여)(서는)? (어떠한)? ?책임[을/도]? ?지지 않습니다
en> collective investment securities may lose principal depending on investment results | zh> 集合投資證券可能因運作結果而損失投資本金 | ko 집합투자증권은 운용 ?결과에 따라 투자 ?원금의 손실이 발생할 수 (있습니다/있으며)
en> and the losses fall to investors | zh> 有關損失由投資者承擔 | ko 그 손실은 투자자에게 귀속됩니다
en> crypto-assets are high-risk products and may cause the loss of all or part of the money invested | zh> 加密資產屬高風險產品，可能導致損失全部或部分投資資金 | ko 가상 ?자산은 고위험 상품으로서? 투자금의 전부 또는 일부 손실을 초래할 수 (있습니다/있으며)
en> {doc} <is/are> the author's personal opinion and may differ from the views of {whoviews} | zh> {doc}為作者的個人意見，可能與{whoviews}的觀點不同 | ko {doc}[의 내용]?[은/는] 필자의 개인(적인)? ?(의견/견해)(으로/이며/로)[,]? {whoviews}의 (견해/입장/의견)[와/과] 다를 수 있습니다
# -- Korean: research papers
en> this research material was produced to provide various information that may serve clients as a reference for investing | zh> 本研究分析資料旨在提供可供客戶投資參考的各種資訊 | ko (이/본) ?조사 ?분석 ?자료는 고객의 투자에 참고가 될 수 있는 각종 정보 ?제공을 목적으로 (제작/작성)되었습니다
en> {org} <accepts/accept> no responsibility whatsoever for any investment made on the basis of {doc} | zh> {org}對基於{doc}作出的任何投資概不負責 | ko {org}[은/는] {doc}의? ?(내용)?에 의거하여 행해진 일체의 투자 ?행위에 (대하여/대해) (어떠한/어떤/일체의) 책임도 지지 않습니다
en> it may not be copied, distributed, transmitted or altered in any form without the consent of {org} | zh> 未經{org}同意，不得以任何形式複製、分發、傳送或更改 | ko {org}의 동의 없이 어떤 형태로든 복제, ?배포, ?전송, ?변형할 수 없습니다
# -- Korean: what a review was given for
en> this is a review written after the product was provided by the company | zh> 本文為獲商家提供產品後撰寫的評測 | ko (이 글은/본 포스팅은/이 포스팅은)? ?업체(로부터/에서) 제품을 제공 ?받아 작성(한/된) (후기/리뷰)입니다
en> this is a review written after the product was provided by the company free of charge | zh> 本文為獲商家免費提供產品後撰寫的評測 | ko (이 글은/본 포스팅은/이 포스팅은)? ?업체(로부터/에서) 제품을 (무상으로/무료로) 제공 ?받아 작성(한/된) (후기/리뷰)입니다

== jkfund ==
en> investment trusts (pl) | zh> 投資信託 | ja 投資信託
en> the fund | zh> 本基金 | ja (当/本)?ファンド

== asp ==
en> market fluctuations (pl) | zh> 市況變動 | ja (相場/市場)(の)?変動
`;
