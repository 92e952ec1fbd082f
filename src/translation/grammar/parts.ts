/** Parts that the frames of `frames.ts` are filled with: who and what, in which manner, under which condition. */
export default `
== party ==
en institution / institutions / organisation / organization / organisations | zh 機構 / 組織 / 機構組織 / 團體
en individual / person / individuals / persons | zh 個人 / 人士 / 人 / 自然人
en entity / entities | zh 單位 / 實體 / 法人
en third party | zh 第三方
en media outlet / media | zh 媒體
en website | zh 網站
en company / companies | zh 公司 / 企業
en investor | zh 投資者 / 投資人
en user | zh 用戶

== subject ==

en {doc} | zh {doc} | ja {doc} | ko {doc} | es {doc} | fr {doc}
en {org} | zh {org} | ja {org} | ko {org} | es {org} | fr {org}
en {you} | zh {you} | ja {you} | ko {you} | es {you} | fr {you}
en any {party*} | zh 任何{party*}
en the analyst in charge / the analyst | zh 分析師 / 分析員 / 研究員 / 研究員本人 | ja 担当アナリスト / アナリスト | ko 조사분석 담당자 / 담당 애널리스트 / 애널리스트 / 작성자
en the chief analyst | zh 首席分析師
en the editor / the editors | zh 編輯 / 責任編輯 / 小編 | ko 편집자 | ja 編集者
en the reporter / the reporters | zh 記者 | ko 기자 | ja 記者
en the fund management company | zh 基金經理公司 / 基金管理公司 / 基金公司 / 本基金經理公司 / 投信公司 | ja 委託会社 / 運用会社 | ko 자산운용사 / 운용사
en the fund manager | zh 基金管理人 / 本基金管理人 / 基金經理 / 管理人 | ja ファンドマネージャー | ko 펀드매니저
en the fund | zh 該基金 / 本基金 / 基金 | ja 当ファンド / 本ファンド | ko 이 펀드 / 본 펀드 / 해당 펀드
en our partners (pl) / our (partners/advertising partners/commercial partners/affiliate partners) | zh 我們的合作夥伴 / 合作夥伴 / 合作方 / 廣告合作夥伴
en advertisers (pl) / our advertisers | zh 廣告商 / 廣告主 / 贊助商
en the guests (pl) | zh 嘉賓
en this account | zh 本訂閱號 / 本公眾號 / 本帳號 / 本賬號 / 本微信公眾號 / 本號
en this fund | zh 本基金產品
en our partner | zh 合作媒體
en {asset*} | zh {asset*} | ja {asset*} | ko {asset*}
en {matter*} | zh {matter*} | ja {matter*} | ko {matter*} | es {matter*} | fr {matter*}
en {past} | zh {past} | ja {past} | ko {past} | es {past} | fr {past}
en {product*} | zh {product*} | ja {product*} | ko {product*}
en {company*} | zh {company*}

== asset ==
en structured products (pl) | zh 結構性產品 / 結構型商品 | ja 仕組債 | ko 구조화 상품
en wealth management products (pl) | zh 理財產品 / 理財 / 銀行理財產品
en leveraged trading | zh 槓桿交易 | ja レバレッジ取引 | ko 레버리지 거래
en margin trading | zh 保證金交易 / 融資融券交易 / 融資交易 / 孖展買賣 | ja 信用取引 / 証拠金取引 | ko 신용거래 / 신용융자
en> foreign exchange margin trading | zh 外匯保證金交易 | ko 외환마진거래
en> foreign exchange trading | zh 外匯交易 | ko 외환거래
en> over-the-counter foreign exchange margin trading | zh> 店頭外匯保證金交易 | ja 店頭外国為替証拠金取引
en> foreign exchange margin trading | zh> 外匯保證金交易 | ja 外国為替証拠金取引
en over-the-counter FX trading | ja 店頭FX取引
en FX trading | zh> FX交易 | ja FX取引
en CFDs (pl) | zh 差價合約 / 差價合約交易 / CFD | ja CFD取引 | ko CFD거래
en investment trusts (pl) | ja 投資信託
en this investment trust | ja 本投資信託 / 当投資信託
en virtual assets (pl) | zh 虛擬資產 | ko 가상자산
en crypto-assets (pl) | zh 加密資產 | ja 暗号資産
en virtual currencies (pl) | zh 虛擬貨幣 | ko 가상화폐 | ja 仮想通貨
en digital currencies (pl) | zh 數字貨幣 / 數位貨幣
en cryptocurrencies (pl) / cryptocurrency / crypto | zh 加密貨幣 | ko 암호화폐
en this financial product | ko 이 금융상품 / 본 금융상품 / 해당 금융상품 / 이 금융투자상품 / 본 금융투자상품 / 본 상품 / 이 상품 | ja 本商品 / 当商品 | zh 本產品 / 該產品 / 此產品
en the products (pl) / products | zh 產品
en leveraged products (pl) | zh 槓桿產品 / 槓桿式產品 / 槓桿類產品
en complex products (pl) | zh 複雜產品
en deposits (pl) | zh 存款 / 銀行存款 / 儲蓄存款 | ja 預金 / 預貯金 / 銀行預金 | ko 예금 / 은행예금
en options trading | zh 期權交易
en futures trading | zh 期貨交易
en warrants (pl) | zh 窩輪 / 認股證 / 權證
en ETFs (pl) | zh ETF / ETF基金 | ja ETF | ko ETF
en bonds (pl) | zh 債券
en funds (pl) | zh 基金產品
en the capital market | zh 資本市場

== matter ==
en the losses (pl) / losses / your losses | zh 損失 / 虧損 / 您的損失 / 投資者的損失 / 您的虧損 / 投資損失 | ja 損失 | ko 손실 / 그 손실
en your losses (pl) | zh 閣下的損失
en the price of {asset*} (sg) | zh {asset*}價格 / {asset*}(的)?價格 | ja {asset*}(の)?価格 | ko {asset*}[의]? 가격
en the value of {asset*} (sg) | zh {asset*}的價值 / {asset*}(的)?價值
en the value and price of {asset*} (pl) | zh {asset*}的價值和價格 / {asset*}(的)?價值(和/及/與)價格
en the prices of {product*} (pl) | zh {product*}價格 / {product*}(的)?價格 | ja {product*}の価格 | ko {product*}[의]? 가격
en the value of investments / the value of (your/an)? (investments/investment) | zh 投資價值 / 您的投資價值 / 投資的價值
en the yield | zh 收益率 / 產品收益率
en the net asset value | zh 基金淨值 / 淨值 / 單位淨值 | ja 基準価額 | ko 기준가격 / 기준가
en actual results (pl) / the actual (results/outcome/outcomes) | zh 實際結果 / 實際業績 / 實際情況 / 實際收益 | ja 実際の(業績/結果/数値/業績等) | ko 실제 (결과/실적) | es los resultados reales | fr les résultats réels
en the forecasts (pl) / future forecasts / the outlook | zh 預測 / 上述預測 / 有關預測 | ja 予想 / 見通し | ko 향후 전망 / 전망 / 예측 / 이러한 전망
en the earnings forecasts (pl) | zh 盈利預測 / 業績預測
en the distributions of the fund (pl) / fund distributions | zh 基金配息 / 配息 / 基金的配息 | ja 分配金
en the decision | zh 決定
en comments (pl) | zh 評論 / 留言
en share prices (pl) | zh 股價 | ja 株価 | ko 주가
en exchange rates (pl) | zh 匯率 | ja 為替相場 | ko 환율
en gains and losses from the investment management (pl) | zh 投資損益 | ja 運用による損益
en gains and losses (pl) | zh 盈虧 / 損益 | ja 損益 | ko 손익
en all copyright | ko 모든 저작권 / 일체의 저작권
en the copyright | zh 版權 / 著作權 | ko 저작권 / 저작권은 | ja 著作権
en investment decisions (pl) / (all/any)? investment decisions | zh 投資決定 / 投資決策 | ja 投資判断 | ko 투자판단 / 투자 판단 / 투자 결정
en our ratings (pl) / ratings | zh 我們的評級 / 評級
en all opinions (pl) | zh 所有觀點 / 所有意見
en the individual stocks (pl) | zh 個股 / 內容涉及個股 / 內容涉及之個股 / 文中個股 / 文中所涉個股 / 文中提及之個股 / 所涉個股 / 文中提到的個股
en the views (pl) | zh 文章觀點 / 觀點 / 文中觀點

en any paid recommendation of stocks | zh 任何收費薦股行為 / 收費薦股行為 / 任何收費薦股
en the purpose of reproducing it | zh 轉載目的
en the remarks above (pl) | zh 以上言論 / 上述言論

== manner ==
en in any form / in any (form/manner/way) / by any means / in any form or by any means | zh 以任何形式 / 以任何方式 / 以任何形式或方式 / 以任何方式或形式 / 透過任何方式 / 以任何手段 | ja いかなる方法でも / いかなる形でも | ko 어떠한 형태로도 / 어떠한 형태로든
en directly or indirectly / either directly or indirectly | zh 直接或間接 / 直接或間接地 / 直接或者間接 / 直接和間接 | ja 直接的または間接的に / 直接・間接を問わず | ko 직간접적으로 / 직접 또는 간접적으로
en from time to time | zh 不時
en at any time | zh 隨時 / 於任何時間 / 在任何時候 | ja 随時 / いつでも | ko 언제든지 / 수시로
en at any time without notice / at any time without (prior/further)? notice / without (prior/further) notice at any time | zh 不經通知隨時 / 隨時不經通知 / 隨時而不作另行通知 / 隨時 、 不經通知
en without notice / without (prior/further/any)? notice | zh 不經通知 / 無須通知 / 不另行通知 / 無需通知 / 恕不通知 / 不經事先通知 / 未經通知 | ja 予告なく / 予告なしに / 事前の予告なく / 事前の通知なく / 事前に通知することなく | ko 사전 예고 없이 / 예고 없이 / 사전 통보 없이 / 사전통지 없이 / 별도의 통지 없이
en for commercial purposes | zh 用於商業用途 / 作商業用途 / 為商業目的
en within the next {number} hours | zh 在未來{number}小時內 / 未來{number}小時內 / {number}小時內 / 於未來{number}小時內 | ja 今後{number}時間以内に | ko 향후 {number}시간 이내에
en within the next {number} days | zh 在未來{number}天內 / 未來{number}天內 / 未來{number}個交易日內 / 於未來{number}日內
en for this reason | zh 因此 / 為此 / 由此
en to anyone / to any person | zh 向任何人 / 對任何人 / 向任何人士
en to any {party*} | zh 向任何{party*} / 對任何{party*} / 給任何{party*}
en for the specific recommendations in {doc} | zh 因{doc}的具體推薦意見而 / 因{doc}(中/的)具體推薦意見或觀點而
en according to their own {need*} / (according to/based on) (your/their) own {need*} | zh 根據自身的{need*} / 根據(自身/自己/自身的/自己的/個人/個人的/您的)(實際)?{need*}
en according to local law | zh 根據當地法律
en in whole or in part / wholly or in part | zh 全部或部分 / 全部或部分地 / 全部或部份
en> fully | zh 充分
en carefully / with care | zh 認真 / 仔細 / 詳細 / 審慎 / 謹慎 / 務必仔細 | ja 十分に / よく / 慎重に | ko 충분히 / 신중히 / 신중하게 / 반드시
en independently / on their own | zh 自行 / 自主 / 獨立 / 自己 / 獨自 | ko 스스로 / 직접 / 독자적으로
en promptly / immediately / as soon as possible | zh 及時 / 立即 / 儘快 / 盡快 / 第一時間 / 在第一時間 / 即時
en also | zh 亦 / 也 / 同時
en in {doc} | zh 在{doc}中 / 在{doc}(上/內)
en at the time of publication / as of the time of publication | zh 截至發稿 / 截至發稿時 / 於刊發時 / 截至本文發布時
en currently | zh 目前 / 現時 / 現在 / 當前 | ko 현재 | ja 現在

== lead ==
en without {consent}
  zh 未經{consent}
en without the {consentword} of {org} / without {consentword} of {org} / without {org} 's {consentword}
  zh 未經{org}的{consentword}
  zh (未經/未獲/未得到/非經/未取得){org}(的)?{consentword}(者)?
  zh (未經/未獲/非經)(過)?{org}(的)?{consentword}
en without {consent*}
  zh 未經{consent*} / (未經/未獲/非經/未取得){consent*}
en if necessary / where necessary / if needed | zh 如有需要 / (如有需要/如有必要/必要時/有需要時/如需要/需要時/若有需要/如需/若有必要) | ja 必要に応じて | ko 필요한 경우 / 필요시 | de gegebenenfalls / bei Bedarf | fr si nécessaire / le cas échéant | es si es necesario / en caso necesario
en if you have any questions / if in doubt / if you are in any doubt / (should/if) you have any (question/questions/doubt/doubts)
  zh 如有疑問
  zh (如有疑問/若有疑問/如有任何疑問/如閣下有任何疑問/如果您有任何疑問/如對內容有疑問/如有任何問題/若有任何疑問/閣下如有疑問/閣下如有任何疑問/如有問題/倘有疑問/如有任何問題) | ja ご不明な点がある場合は / ご不明な点がございましたら | ko 궁금한 사항이 있으시면 / 의문이 있는 경우 | de bei Fragen / im Zweifelsfall | fr en cas de doute / si vous avez des questions | es en caso de duda / si tiene (alguna duda/dudas/preguntas)
en if any infringement is involved / if there is any infringement / in case of infringement
  zh 如涉及侵權 / (如涉及侵權/如有侵權/若有侵權/如侵權/若涉及侵權/如果侵權/如有侵犯/如有侵犯版權/若侵權/如存在侵權/如有任何侵權)
en if there is any error or omission | zh 如有錯漏 / (如有錯漏/如有錯誤/如有疏漏/若有錯誤/若有疏漏/如有任何錯誤或遺漏)
en if the information is wrong or delayed | zh 資訊若有錯誤或延遲 / (資訊/資料/信息/數據)?(若/如)(有)(錯誤或延遲/錯誤、延遲/錯誤、遺漏或延遲)
en if {you} suffer any loss as a result / if {you} suffer (any)? (loss/losses) (as a result/thereby) | zh {you}如因此蒙受損失 / {you}(如/若/倘)因此(而)?(蒙受/遭受/招致)(任何)?(損失/虧損) / (如/若/倘){you}因此(而)?(蒙受/遭受/招致)(任何)?(損失/虧損)
en if the issuer becomes insolvent or defaults | zh 如發行人無力償債或違約 / (如/若/倘)發行(人/商)(無力償債或違約/破產或違約/違約/倒閉或違約)
en unless otherwise stated / unless otherwise (noted/indicated/specified) | zh 除另有說明外 / (除非另有說明/除另有註明外/除非另有註明/除另有規定外/除非另有規定/如無特別說明/除特別說明外/除非特別說明)
en to the maximum extent permitted by law / to the (maximum/fullest) extent permitted by (law/applicable law) | zh 在法律允許的最大範圍內 / (在)?(法律/適用法律/法規)(允許/許可)的最大範圍內
en to the extent permitted by law / to the extent permitted by applicable law | zh 在法律允許的範圍內 / (在)?(法律/適用法律/法規)(允許/許可)的範圍內
en whatever the circumstances / under any circumstances / in any event / in any case | zh 在任何情況下 / (在任何情況下/任何情況下/無論何種情況/無論如何/在任何情況之下/於任何情況下) | ja いかなる場合(も/においても/でも) | ko 어떠한 경우에도 / 어떤 경우에도
en in view of this | zh 有鑑於此
en where it cites other media | zh 凡轉載自其他媒體
en if you trade on this basis | zh 如據此操作 / (如/若)據此操作
en after fully understanding the risks | zh 在充分了解風險後 / (在)?(充分/全面)(了解/理解/知悉/認識)(相關/有關/投資)?(的)?風險(後/之後/的前提下/的基礎上)
en before subscribing / before subscribing for it / prior to subscription | zh 申購前 / (申購/認購)(本)?(基金/產品)?(之)?前 | ko 가입 전에
en before purchase | zh 購買前 / 購買(本)?(基金/產品)?(之)?前
en before investing | zh 投資前 / 投資(本)?(基金/產品)?(之)?前 | ko 투자 전에 / 투자하시기 전에
en> when subscribing | zh> 申購時 | ja お申込みの際は / お申込みに際しては / お申し込みの際には
en> when investing | zh> 投資時 | ja ご投資の際は / 投資(する/の)際は
en because of fluctuations in share prices / due to fluctuations in share prices | ja 株価の変動により / 株価変動により / 株式市場の変動により | zh 因股價波動 / 由於股價波動 | ko 주가 변동에 따라 / 주가 변동으로
en due to exchange rate fluctuations | ja 為替(相場)?の変動により / 為替変動により | zh 因匯率波動 / 受匯率變動影響 | ko 환율 변동에 따라 / 환율변동에 따라 / 환율 변동으로
en due to fluctuations in market prices | ja 市場価格の変動により / 価格変動により / 市況の変動により | ko 시장 가격 변동에 따라 / 가격 변동에 따라 / 시장상황 변동에 따라
en due to various factors | ja (様々な/さまざまな/種々の)要因により(、)? | ko 다양한 요인에 따라 / 여러 요인에 의해 | zh 由於各種因素 / 受多種因素影響 / 因各種因素

== consentword ==
en prior written permission / (prior) written (permission/consent/authorisation/authorization/approval) | zh 事先書面許可 / (事先書面/事前書面/事先的書面)(許可/同意/授權/批准/允許)
en written permission / written (consent/authorisation/authorization/approval) | zh 書面許可 / 書面(許可/同意/授權/批准/允許)
en prior permission / prior (consent/approval) | zh 事先許可 / (事先/事前)(許可/同意/允許/批准/准許)
en prior authorisation | zh 事先授權 / (事先/事前)授權
en express permission / (express/explicit) (permission/consent/approval) | zh 明確許可 / 明確(的)?(許可/同意/允許/批准)
en express authorisation | zh 明確授權
en formal authorisation | zh 正式授權
en permission / consent / approval | zh 許可 / (許可/同意/允許/批准/准許)
en authorisation / authorization | zh 授權

== consent ==
en prior written permission / prior written (permission/consent) | zh 事先書面許可 / (事先/事前)書面(許可/同意/授權/批准/允許)
en written permission / written consent | zh 書面許可 / 書面(許可/同意/授權/批准/允許)
en prior permission | zh 事先許可 / 事先(許可/同意/授權/批准/允許)
en permission / consent / the permission of the author | zh 許可 / (許可/同意/允許/批准/准許)
en authorisation / authorization | zh 授權
en notice | zh 通知 / 另行通知
en review | zh 審閱

`;
