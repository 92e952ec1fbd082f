/** Who, for whom, what for and at whose cost in Chinese notices: what the phrases of all families are filled with. Only read, into English. */
export default `
== person ==
en> the developers (pl) | zh 開發者 / 開發團隊 / 開發方
en> the operator | zh 經營者 / 運營方 / 運營者 / 營運方 / 營運者 / 網站管理員 / 站長
en> the organiser | zh 主辦方 / 主辦單位 / 主辦機構
en> the broker | zh 券商 / 經紀商 / 證券商 / 經紀行
en> the bank | zh 銀行
en> the translator | zh 譯者
en> the host | zh 主持人
en> the editor | zh 編者
en> the columnist | zh 專欄作者 / 專欄作家
en> the speaker | zh 講者 / 演講者
en> the trustee | zh 受託人 / 信託人
en> the custodian | zh 託管人 / 保管機構 / 基金保管機構
en> the service provider | zh 服務商 / 服務提供者 / 服務供應商 / 提供方
en> the distributor | zh 銷售機構 / 代銷機構
en> the partner | zh 合作方 / 合作機構
en> members (pl) | zh 會員
en> our company | zh 我公司
en> the fund management company | zh 經理公司 / 基金經理公司 / 投信公司
en> this project | zh 本項目 / 本專案
en> this software | zh 本軟件 / 本軟體
en> this system | zh 本系統
en> this service | zh 本服務
en> {asits} and its {staff*} (pl) | zh {asits}及其{staff*}
en> {person} or its affiliates (pl) | zh {person}或其(關聯公司/附屬公司/關聯方/關聯機構/聯屬公司/子公司/關係企業)
en> the Taiwan Stock Exchange | zh 台灣證券交易所 / 台灣證交所 / 證交所
en> the Taipei Exchange | zh 證券櫃檯買賣中心 / 櫃檯買賣中心 / 櫃買中心
en> the Taiwan Futures Exchange | zh 台灣期貨交易所 / 期交所
en> Hong Kong Exchanges and Clearing | zh 香港交易所 / 港交所 / 香港交易及結算所
en> the Shanghai Stock Exchange | zh 上海證券交易所 / 上交所
en> the Shenzhen Stock Exchange | zh 深圳證券交易所 / 深交所
en> Bursa Malaysia | zh 馬來西亞交易所 / 馬交所
en> the Singapore Exchange | zh 新加坡交易所 / 新交所
en> the research team | zh 研究團隊
en> the commenter | zh 留言者 / 發言者 / 發帖人
en> the vendor | zh 廠商 / 供應商
en> our editorial team | zh 本報編輯部 / 本刊編輯部 / 本站編輯部
en> the sponsor | zh 贊助商 / 贊助方
en> our reporters (pl) | zh 本報記者

== staff ==
en> operators | zh 經營者 / 營運者
en> developers | zh 開發者
en> authors | zh 作者 / 撰稿人
en> partners | zh 合作夥伴
en> related companies | zh 關聯公司 / 關係企業

== viewer ==
en> members (pl) | zh 會員 / 註冊用戶
en> that user | zh 該用戶
en> the columnist | zh 專欄作者 / 專欄作家
en> the commenter | zh 留言者
en> the {brand} website | zh {brand}網站
en> the author's employer or any affiliate | zh 其任職機構或任何關聯方 / (作者)?任職機構或關聯方
en> the author's employer | zh 其任職機構 / 作者任職(的)?(機構/公司) / 其(所在)?(機構/公司)

== asw ==
en> the user | zh 該用戶
en> members (pl) | zh 會員
en> readers (pl) | zh 讀者
en> the interviewee | zh 受訪者
en> the commenter | zh 留言者

== paper ==
en> the investor information document | zh 投資人須知
en> the relevant product documents | zh (相關/有關)?(的)?(投資)?產品(的)?(文件/說明文件/資料)
en> the legal notice | zh 法律聲明 / 本聲明
en> the terms below | zh (以下/下列)條款 / 本條款
en> the company's official announcement | zh (該/有關)?公司(的)?(正式)?(通告/公告)
en> the relevant disclosures | zh (相關/有關)?披露文件 / 相關公告
en> the risk disclosure statement | zh (載於)?(客戶協議書/開戶文件/證券交易協議書/協議書)(中/內)?的風險披露聲明

== persons ==
en> investors who cannot bear the relevant risks (pl) | zh (無法/不能/未能)(承擔/承受)(相關/有關/此類)?(的)?風險的(投資者/人士)
en> investors who can bear higher risks (pl) | zh (能/可/能夠)?(承擔/承受)(較高/高度/高)(的)?風險的(投資者/人士)
en> investors who can bear higher risks and are not conservative (pl) | zh 能(承擔/承受)較高風險的非保守型投資者
en> conservative investors (pl) | zh 保守型投資者
en> individual clients (pl) | zh 個別(客戶/投資者)
en> some investors (pl) | zh (部分/某些)投資者

== capital ==
en> all of the principal held in trust | zh 全部信託本金
en> the entire amount invested | zh 全部(的)?投資(金額/款項)? / 所有投資金額

== pay ==
en> ~small reward | zh (少量/小額/些許/一點)(的)?(回饋/獎勵/回饋金)
en> ~reward | zh (一定)?(的)?(回饋/獎勵/回饋金)
en> ~rebate | zh (一定)?(的)?返利
en> ~share of the revenue | zh (一定)?(的)?(分潤/收入分成)

== regulator ==
en> the Central Bank | zh 中央銀行
en> the Securities Commission Malaysia | zh 馬來西亞證券監督委員會 / 馬來西亞證券委員會
en> the Financial Supervisory Commission | zh 金融監督管理委員會 / 行政院金融監督管理委員會

== party ==
en> unit | zh 單位
en> member | zh 會員

== copy ==
en> <^adapt> / adapt | zh 改作 / 改編
en> <^copy> / copy | zh 重製
en> <^circulate> / circulate | zh 傳閱
en> <^broadcast> / broadcast | zh 廣播 / 公開播送
en> <^sell/sold> / sell | zh 出售 / 轉售
en> otherwise <^use> / otherwise use | zh (以/利用)其他(任何)?方式使用

== asits ==
en> this website | zh 本網站 / 本站 / 本網
en> this platform | zh 本平台 / 平台
en> this software | zh 本軟件 / 本軟體
en> this system | zh 本系統
en> the company | zh 本公司 / 公司
en> {name} | zh {name}

== purpose ==
en> study and reference | zh 學習參考
en> study and research | zh 學習研究
en> technical study | zh 技術學習
en> quantitative research | zh 量化研究
en> strategy analysis | zh 策略分析
en> academic exchange | zh 學術交流
en> internal reference | zh 內部參考
en> general purposes | zh 一般用途
en> reference information | zh 資訊參考
en> practice | zh 模擬演練 / 練習
en> internal training | zh 內部教育訓練 / 內部訓練 / 內部培訓

== ware ==
en> instruments (pl) | zh 工具
en> real estate | zh 房地產 / 不動產

== adviser ==
en> qualified adviser | zh 合格(的)?顧問 / 合資格(的)?顧問
en> licensed investment adviser | zh 持牌(的)?投資顧問
en> qualified financial adviser | zh (合格/合資格)(的)?(財務/理財)顧問
en> qualified legal professional | zh 合格(的)?法律專業人士
en> qualified professional | zh (合格/合資格)(的)?專業人士
en> your own independent financial adviser | zh (您個人/您自己/閣下自己/自己)的獨立(理財/財務)顧問
en> your own independent legal, tax or financial adviser | zh (您個人/您自己/閣下自己/自己)的獨立(的)?法律[,、]稅務或財務顧問

== need ==
en> other relevant circumstances (pl) | zh 其他有關情況 / 其他(相關)?情況
en> specific investment objectives (pl) | zh 具體的投資目標
en> particular financial situation | zh 特定(的)?財(政/務)狀況

== aitool ==
en> an automated process | zh 自動化流程 / 自動化程序
en> an AI model | zh 人工智能模型 / AI模型 / 人工智慧模型
en> an algorithm | zh 演算法 / 算法 / AI算法 / 人工智能算法

== duty ==
en> guarantee, compensation or other liability | zh 擔保、賠償等責任
en> economic or legal responsibility | zh 經濟(與/和/及/或)法律責任 / 經濟及法律責任
en> legal responsibility or financial compensation | zh 法律責任或經濟賠償

== risky ==
en> virtual assets (pl) | zh 虛擬資產
en> investing in the secondary market | zh 二級市場投資
en> MPF investing | zh 強積金投資 / 強積金
en> futures trading | zh 期貨投資 / 期貨交易
en> investing in stocks | zh 股票投資 / 股市投資

== result ==
en> performance | zh 績效表現 / 績效
en> prices (pl) | zh 價格走勢 / 股價走勢

== goal ==
en> convey information | zh 信息傳遞

== hazard ==
en> high leverage | zh 高槓桿 / 高槓桿性

== cause ==
en> any inaccuracy or omission | zh (任何)?(不準確/不正確)(或/及)(遺漏/缺漏/錯漏)
en> network failures | zh (網絡/網路)故障
en> system failures | zh 系統故障
en> force majeure | zh 不可抗力 / 不可抗力因素
en> hacker attacks | zh 黑客攻擊 / 駭客攻擊
en> computer viruses | zh (電腦/計算機)病毒
en> transmission interruptions | zh (傳輸/通訊)中斷

== asof ==
en> at the time of writing | zh (於/截至)?(撰文/執筆/撰稿/發文/截稿/寫稿/本文撰寫)(時/日)

== stake ==
en> interests in the securities mentioned | zh 文中(所)?(述/提及/提到)(的)?證券的權益
en> the shares mentioned | zh 文中(所)?(述/提及/提到/討論/涉及)(的)?股份
en> a long position in {company*} | zh {company*}(的)?(多頭/好倉/長倉)(倉位/部位/頭寸)?
en> a short position in {company*} | zh {company*}(的)?(空頭/淡倉)(倉位/部位/頭寸)?

== outside ==
en> third-party websites (pl) | zh 第三方網站
en> these websites (pl) | zh (這些/該等/此等)網站

== adv ==
en> also | zh 同樣

== audience ==
en> recipients | zh 收件人 / 接收人
en> the public | zh 公眾
en> personal use | zh 個人
`;
