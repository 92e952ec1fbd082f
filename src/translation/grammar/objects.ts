/** What the verbs of `actions.ts` are said of. */
export default `
== provision ==
en {any?} {thing*} | zh {any?}{thing*} | ja {any?}{thing*} | ko {any?} {thing*} | es {any?} {thing*}
en {any?} {service*} / {service*} | zh {any?}{service*} | ja {any?}{service*} | ko {any?} {service*}

== service ==
en information storage services | zh 信息存儲服務 / (信息/資訊)存儲(空間)?(服務/平台服務)
en investment banking services / investment banking or (other/financial advisory) services | zh 投資銀行服務 / 投資銀行(業務)?(服務/業務) / 投行(服務/業務)
en stock recommendation services | zh 薦股服務 / (薦股/股票推薦/個股推薦/推薦股票)(的)?(服務/業務)
en securities investment advisory services | zh 證券投資諮詢服務 / 證券投資(諮詢/顧問)(服務/業務)
en advisory services | zh 諮詢服務 / 諮詢(服務/業務)
en investment advisory services / investment (advice/consulting) services | zh 投資顧問服務 / (投資顧問/投資諮詢/投顧)(服務/業務) | ja 投資助言サービス / 投資助言業務 | ko 투자자문 ?(서비스/업무)
en trading services | zh 交易服務
en financial services | zh 金融服務 | ko 금융서비스
en brokerage services | zh 經紀服務
en services | zh 服務

== burden ==
en {duty*} | zh 任何{duty*} / (任何/一切/相應/相關)?(的)?{duty*}
en the investment risk themselves | zh 投資風險 / (相應/相關)?(的)?投資風險
en the risk themselves | zh 風險 / (相應/相關/由此產生)(的)?風險
en the resulting gains and losses | zh 投資損益結果 / (投資)?(損益/盈虧)(結果)?
en all the consequences | zh 一切後果 / (全部/所有/由此產生的一切)後果
en {losses} | zh {losses}

== copy ==
en <^reproduce> / reproduce | zh 轉載 / 轉摘 / 轉發 / 轉貼 / 擅自轉載 / 私自轉載 / 再版
en <^reprint> / reprint | zh 翻印 / 翻版
en <^copy> / copy | zh 複製 / 拷貝 / 抄襲 / 複印 / 影印
en <^publish> / publish | zh 發表 / 刊登 / 刊載 / 發布
en <^quote> / quote | zh 引用 / 摘錄 / 援引
en <^distribute> / (distribute/redistribute) | zh 分發 / 傳播 / 散布 / 派發 / 再分發 / 散發 / 分派
en <^use> / use | zh 使用 / 利用
en <^modify> / modify | zh 修改 / 篡改 / 改編
en <^excerpt> / excerpt | zh 摘編 / 摘抄
en <^mirror> / mirror | zh 鏡像 / 建立鏡像
en <^disclose> / disclose | zh 披露 / 洩露
en <^transmit/transmitted/transmitting> / transmit | zh 傳送 / 轉送 / 發送
en <^link> to / link to | zh 鏈接 / 連結

== swayed ==
en our ratings | zh 我們的評級 / 我們的(評級/評分/排名)
en our opinions / our (opinions/views/reviews/recommendations) | zh 我們的觀點 / 我們的(觀點/評價/意見/推薦/編輯內容)
en editorial independence / our editorial independence | zh 編輯獨立性
en the content | zh 內容 / 文章內容 / 本文內容

== pay ==
en {any?} compensation / (any)? (compensation/remuneration) | zh {any?}報酬 / {any?}(形式的)?(報酬/酬金/補償/酬勞/回報/對價) | ja 報酬 / 対価 / 金銭 | ko 대가 / 보수 / 원고료 / 경제적 대가
en {any?} payment / (any)? payment | zh {any?}款項 / {any?}(形式的)?款項
en {any?} fees / (any)? (a fee/fees) | zh {any?}費用 / {any?}(形式的)?費用
en {any?} benefits (pl) / (any)? (benefit/benefits) | zh {any?}利益 / {any?}(形式的)?利益
en {any?} fee for writing it | zh {any?}稿費 / {any?}(形式的)?稿費
en a promotion fee | zh 推廣費 / (一定的?)?推廣費(用)?
en a commission / (a/an)? (small/affiliate/modest)? (commission/commissions) | zh 佣金 / (少量/小額/一定/一定的/部分/一筆)?(的)?(佣金/傭金/提成/分成/分潤) | ko 수수료 / 커미션
en an advertising fee | zh 廣告費

== paper ==
en the fund prospectus / the prospectus | zh 基金公開說明書 / (本)?(基金)?(公開說明書/招募說明書/招股說明書/招股章程/說明書/銷售文件/章程) | ja 投資信託説明書 / (投資信託説明書/目論見書/投資信託説明書（交付目論見書）)(等)? | ko 투자설명서 / (간이)?투자설명서
en the fund contract | zh 基金合同 / (基金合同/基金合約/基金契約/信託契約)
en other legal documents / other (offering/legal) documents | zh 其他法律文件 / (等)(基金)?(法律文件/相關文件/文件) / (其他/相關)(法律)?文件
en the risk disclosure statement | zh 風險揭示書 / 風險披露聲明
en the terms of use | zh 使用條款 / 服務條款 | ja 利用規約 | ko 이용약관
en {doc} | zh {doc}

== judged ==
en investment targets | zh 投資標的 / 標的
en investment risks | zh 投資風險
en the risks | zh 風險 / 相關風險
en {about} | zh {about}

== limit ==
en your initial deposit / (your/the) initial (deposit/deposits) | zh> 最初存入的資金
en your deposits / (your/the) (deposit/deposits) | zh> 存入的資金
en the initial margin / (your/the) (initial)? margin | zh 初始保證金 / (初始/您的初始/最初/開倉)?(保證金/按金/存款)
en the principal / (your/the) (principal/initial investment/original investment) | zh 本金 / (投資/初始/原始/原有/您的)?(本金/投資/初始投資/投資金額/原始投資) | ja 元本 / (投資元本/預託した証拠金/証拠金/委託保証金/保証金)(の額)? | ko 원금 / (투자)?원금

== assured ==
en the performance of this fund | zh 本基金業績表現 / (本/該)?基金(的)?(業績表現/業績/表現)
en future {result*} / future {result*} | zh 未來{result*} / (其)?未來(的)?{result*}

== promised ==
en actual future {result*} | zh 未來實際{result*} / (其)?(未來/將來)(的)?實際(的)?{result*} | ja 将来の実際の{result*}
en future {result*} | zh 未來{result*} / (其)?(未來/將來/日後)(的/之)?(業績)?{result*} | ja 将来の{result*} | ko (미래/향후)[의]? {result*}
en the actual {result*} of the fund / the fund's actual {result*} | zh 基金實際{result*} / (本)?基金(的/之)?實際{result*}
en necessary holdings of the fund | zh 基金之必然持股 / (本)?基金(之/的)?必然(之/的)?(持股/持倉/投資標的)
en any {thing*} | zh 任何{thing*}


== contained ==
en forward-looking statements / (certain)? forward looking statements | zh 前瞻性陳述 / 前瞻性(陳述/聲明/表述/信息) | ja (将来の見通しに関する記述/将来予想に関する記述/将来に関する記述/将来の見通し) | ko (미래예측진술/예측정보/전망)
en promotional links / affiliate links | zh 推廣鏈接 / (推廣/聯盟/導購/分銷/返佣)(鏈接/連結)
en advertising | zh 廣告 / (廣告/推廣)(內容/信息)? | ko 광고
en third-party content | zh 第三方內容
en errors | zh 錯誤 | ko 오류

== hazard ==
en high risk / (a)? (high/substantial/significant) (level of/degree of)? risk | zh 高風險 / (較高/相當高/較大/高度)(的)?風險 / 高風險 | ja 高いリスク | ko 높은 위험 / 고위험
en risk / risks | zh 風險 / (一定/某些)?(的)?風險 | ja リスク | ko 위험

== striven ==
en objective and fair | zh 客觀公正 / 客觀(、/和/與)?公正
en accurate and reliable | zh 準確可靠 / 準確(、/和/及)?可靠
en accurate | zh 準確
en {quality*} | zh {quality*}

== expected ==
en the forecasts (pl) / (the)? (forecasts/projections) | zh 預測 / 預測(的)?(結果/情況/目標/值)? | ja (予測/見通し/見通しの数値)(値/数値)? | ko (예측/전망)
en expectations / (the)? expectations | zh 預期 / (預期/預計)(的)?(結果/情況/目標/值)? | ja (予想/予測/見通し/予想数値/計画/これらの予想/見通しの数値)(値/数値)? | ko (예상/예측/전망/이와) 
en those expressed or implied by such statements / those (expressed or implied) (in/by) (these/such/the)? (forward looking)? statements | zh 該等陳述所明示或暗示的結果 / (該等/這些/此類/有關)?(前瞻性)?陳述(所/中)?(明示或暗示/表達/預期/表述)(的)?(結果/內容/情況)?
en actual results | zh 實際結果 | ko 실제 결과
en the editorial line of {org} | ko {org}의 편집 ?(방향/방침/의도) | zh {org}的編輯立場

== market ==
en the stock market | zh 股市 / (股市/證券市場/股票市場/資本市場)
en the market | zh 市場

== meant ==
en that it is without risk / that there is no risk | zh 絕無風險 / (絕無/毫無/沒有/無)(任何)?風險
`;
