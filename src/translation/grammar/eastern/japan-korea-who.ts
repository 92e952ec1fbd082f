/**
 * Whom and what Japanese and Korean notices speak of besides companies and sites, which losses they name, and what is to be
 * done with caution. English and Chinese are only written.
 */
export default `
== clause ==
# -- Japanese
en> {org} <does/do> not guarantee {about} | zh> {org}不保證{about} | ja {about}(について/に関して/につきまして)(は)?(、)?{org}は(、)?(一切/いかなる)?(保証(しません/いたしません/するものではありません/しておりません/いたしかねます)/責任を負うものではありません)
en> please make {decision} with caution | zh> 請審慎作出{decision} | ja {decision}は(、)?(十分)?慎重に{ja-do}
en> please consult a professional about {decision} | zh> 請就{decision}諮詢專業人士 | ja {decision}(は/について(は)?/に関して(は)?/につきましては)(、)?(必ず)?専門家(等)?に(ご)?相談(ください/下さい/してください)
en> please check {decision} yourself | zh> 請自行確認{decision} | ja {decision}は(、)?(ご自身/ご自分)で(ご)?確認(ください/してください)
en> {subject*} <is/are> not intended as ~solicitation or recommendation of specific {ware*} | zh> {subject*}並非旨在招攬或推薦特定{ware*} | ja {subject*}は(、)?特定の{ware*}の(勧誘・推奨/勧誘や推奨/推奨・勧誘/推奨や勧誘)(を目的と(した/する))(もの)?{ja-not}
# -- Korean
en> responsibility for {trouble} lies with {you} | zh> {trouble}的責任由{you}承擔 | ko {trouble}에 대한 (모든/일체의)? ?책임은 (전적으로)? ?{you}에게 있(습니다/으며/음)
en> please verify {doc} yourself before {kodo} | zh> {kodo}前請自行核實{doc} | ko {doc}[은/는/을/를]? {kodo} 전에? ?(반드시)? ?(직접/스스로) (확인/검증)하시기 바랍니다

== kodo ==
en> trading | zh> 交易 | ko (실제)? ?(매매/거래)에 사용하기
en> investing | zh> 投資 | ko 투자하기

== person ==
# -- Japanese
en> the bank | zh> 本行 | ja 当行
en> the website administrator | zh> 網站管理員 | ja (サイト)?管理人
en> the distributor | zh> 發布方 | ja 配信元
en> our editorial team | zh> 本編輯部 | ja (当/本)編集部
en> the supervising expert | zh> 監修者 | ja 監修者
en> the analyst | zh> 分析師 | ja アナリスト
en> the company that provides it | zh> 提供公司 | ja (情報)?提供会社
en> the companies that sell it (pl) | zh> 銷售公司 | ja 販売会社
en> the management company | zh> 委託公司 | ja 委託会社
en> the advertisers (pl) | zh> 廣告主 | ja 広告主
en> this app | zh> 本應用程式 | ja (本/当/この)アプリ | ko (본/이) ?앱
en> this medium | zh> 本媒體 | ja (当/本)(媒体/メディア)
# -- Korean
en> the reporter | zh> 記者 | ko 기자
en> the provider | zh> 提供者 | ko (정보)? ?제공자
en> the data providers (pl) | zh> 數據提供商 | ko 데이터 ?제공(업체/사/처)
en> the bank | zh> 本行 | ko 당행
en> securities firms (pl) | zh> 證券公司 | ko 증권사
en> the Korea Exchange | zh> 韓國交易所 | ko 한국거래소
en> Koscom | zh> Koscom | ko 코스콤
en> the media outlet | zh> 媒體 | ko 언론사

== doc ==
en> our report | zh> 本公司報告 | ja 当社(の)?レポート
en> our website | zh> 本公司網站 | ja (当社/弊社)(の)?(ホームページ/ウェブサイト)
en> our information | zh> 本公司的資訊 | ja (当社/弊社)の情報 | ko 당사(의)? ?정보
en> our material | zh> 本公司資料 | ko 당사(의)? ?자료
en> the AI's answers (pl) | zh> AI的回答 | ja AI(の/による)回答 | ko AI(의)? ?(답변/응답)
en> the AI's summary | zh> AI摘要 | ja AI(の/による)要約 | ko AI(의)? ?요약
en> this medium | zh> 本媒體 | ja (当/本)(媒体/メディア)
en> this magazine | zh> 本雜誌 | ja (本/当)誌
en> this email | zh> 本電郵 | ja (本/この)メール | ko (본/이) ?(메일/이메일)
en> the information posted | zh> 所刊資訊 | ko 게시된 ?정보
en> the information provided | zh> 所提供的資訊 | ko 제공 ?정보
en> the example code provided | zh> 所提供的範例程式碼 | ko 제공되는 ?예제 ?코드
en> the content of the article | zh> 文章內容 | ko 기사 ?내용

== noun ==
en> simulation results (pl) | zh> 模擬結果 | ja シミュレーション結果 | ko 시뮬레이션 ?결과
en> backtest results (pl) | zh> 回測結果 | ja バックテスト(の)?結果 | ko 백테스트 ?결과
en> market data | zh> 市況數據 | ja 市況データ / 市況情報
en> user reviews (pl) | zh> 用戶評價 | ja 口コミ | ko 사용 ?후기
en> recommended stocks (pl) | zh> 推薦股票 | ja おすすめ銘柄 | ko 추천 ?종목 / 추천종목

== ware ==
en> FX | zh> FX | ja FX
en> foreign currency deposits (pl) | zh> 外幣存款 | ja 外貨預金 | ko 외화예금
en> foreign bonds (pl) | zh> 外國債券 | ja (外国債券/外債) | ko 해외 ?채권
en> newly listed shares (pl) | zh> 新上市股票 | ja 新規公開株(式)? | ko 공모주
en> overseas futures (pl) | zh> 海外期貨 | ja 海外先物 | ko 해외 ?선물

== loss ==
en> damage and the like | zh> 損害等 | ja 損害(等/など)
en> lost profits (pl) | zh> 利潤損失 | ja (逸失利益/得べかりし利益) | ko 일실이익
en> failures (pl) | zh> 故障 | ja 障害 | ko 장애
en> problems (pl) | zh> 問題 | ja 問題 | ko 문제
en> disadvantages (pl) | zh> 不利 | ja 不利益 | ko 불이익
en> gains and losses | zh> 損益 | ja 損益 | ko 손익
en> errors (pl) | zh> 錯誤 | ko 오류
en> legal responsibility | zh> 法律責任 | ko 법적 책임

== losskind ==
en> direct or indirect | zh> 直接或間接 | ko (직접적 또는 간접적/직접 또는 간접/직접적이거나 간접적)

== cause ==
en> this | zh> 此 | ko 이로 | ja これ

== quality ==
en> promptness | zh> 迅速性 | ja 迅速性
en> continuity | zh> 持續性 | ja 継続性 | ko 지속성 / 연속성

== decision ==
en> trades (pl) | zh> 交易 | ja (お)?取引
en> crypto-asset trades (pl) | zh> 加密資產交易 | ja (暗号資産)(の)?(お)?取引
en> cryptocurrency trades (pl) | zh> 虛擬貨幣交易 | ja 仮想通貨(の)?(お)?取引
en> buying and selling decisions (pl) | zh> 買賣決定 | ja 売買(の)?判断
`;
