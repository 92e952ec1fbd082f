/** Who, for whom, what for and at whose cost in Chinese notices: what the phrases of all families are filled with. Only read, into English. */
export default `
== person ==
en> the developers (pl) | zh 開發者 / 開發團隊 / 開發方
en> the operator | zh 經營者 / 運營方 / 運營者 / 營運方 / 營運者 / 網站管理員 / 站長
en> the editor | zh 編者
en> members (pl) | zh 會員
en> the fund management company | zh 經理公司 / 基金經理公司 / 投信公司
en> this project | zh 本項目 / 本專案
en> this software | zh 本軟件 / 本軟體
en> {person} or its affiliates (pl) | zh {person}或其(關聯公司/附屬公司/關聯方/關聯機構/聯屬公司/子公司/關係企業)
en> the Taiwan Stock Exchange | zh 台灣證券交易所 / 台灣證交所 / 證交所
en> the Taipei Exchange | zh 證券櫃檯買賣中心 / 櫃檯買賣中心 / 櫃買中心
en> the Taiwan Futures Exchange | zh 台灣期貨交易所 / 期交所
en> the commenter | zh 留言者 / 發言者 / 發帖人
en> the vendor | zh 廠商 / 供應商
en> our editorial team | zh 本報編輯部 / 本刊編輯部 / 本站編輯部

== staff ==
en> operators | zh 經營者 / 營運者
en> developers | zh 開發者

== viewer ==
en> the author's employer or any affiliate | zh 其任職機構或任何關聯方 / (作者)?任職機構或關聯方

== asw ==
en> readers (pl) | zh 讀者

== paper ==
en> the investor information document | zh 投資人須知
en> the relevant product documents | zh (相關/有關)?(的)?(投資)?產品(的)?(文件/說明文件/資料)
en> the legal notice | zh 法律聲明 / 本聲明
en> the terms below | zh (以下/下列)條款 / 本條款
en> the company's official announcement | zh (該/有關)?公司(的)?(正式)?(通告/公告)

== persons ==
en> investors who cannot bear the relevant risks (pl) | zh (無法/不能/未能)(承擔/承受)(相關/有關/此類)?(的)?風險的(投資者/人士)
en> some investors (pl) | zh (部分/某些)投資者

== capital ==
en> all of the principal held in trust | zh 全部信託本金

== pay ==
en> ~small reward | zh (少量/小額/些許/一點)(的)?(回饋/獎勵/回饋金)
en> ~rebate | zh (一定)?(的)?返利

== regulator ==
en> the Financial Supervisory Commission | zh 金融監督管理委員會 / 行政院金融監督管理委員會

== copy ==
en> <^adapt> / adapt | zh 改作 / 改編
en> <^copy> / copy | zh 重製
en> otherwise <^use> / otherwise use | zh (以/利用)其他(任何)?方式使用

== purpose ==
en> academic research | zh 學術研究
en> personal research | zh 個人研究
en> technical research | zh 技術研究
en> study and reference | zh 學習參考
en> study and research | zh 學習研究
en> technical study | zh 技術學習
en> practice | zh 模擬演練 / 練習
en> {aspf} {aspa} | zh {aspf}(的)?{aspa}
en> {aspa} | zh {aspa}
en> reference in {aspa} | zh {aspa}參考
en> {aspa} support | zh {aspa}輔助

== ware ==
en> instruments (pl) | zh 工具

== adviser ==
en> professional investment adviser | zh 專業(的)?投資顧問
en> qualified adviser | zh 合格(的)?顧問 / 合資格(的)?顧問
en> licensed investment adviser | zh 持牌(的)?投資顧問
en> your own independent financial adviser | zh (您個人/您自己/閣下自己/自己)的獨立(理財/財務)顧問

== aitool ==
en> an automated process | zh 自動化流程 / 自動化程序
en> an AI model | zh 人工智能模型 / AI模型 / 人工智慧模型
en> an algorithm | zh 演算法 / 算法
en> an AI algorithm | zh (AI/人工智能)(算法/演算法)

== duty ==
en> economic or legal responsibility | zh 經濟(與/和/及/或)法律責任 / 經濟及法律責任
en> legal responsibility or financial compensation | zh 法律責任或經濟賠償

== risky ==
en> investing in the stock market | zh 投資股市 / 投資股票市場
en> investing in the secondary market | zh 二級市場投資
en> MPF investing | zh 強積金投資 / 強積金

== result ==
en> performance | zh 績效表現 / 績效

== goal ==
en> convey information | zh 信息傳遞

== cause ==
en> any inaccuracy or omission | zh (任何)?(不準確/不正確)(或/及)(遺漏/缺漏/錯漏)
en> data errors | zh (數據/資料/信息)(錯誤/有誤)
en> inaccurate data | zh (數據/資料/信息)(不正確/不準確)
en> inaccurate or delayed data | zh (數據/資料/信息)不準確或延遲
en> network failures | zh (網絡/網路)故障

== asof ==
en> at the time of writing | zh (於/截至)?(撰文/執筆/撰稿/發文/截稿/寫稿/本文撰寫)(時/日)

== stake ==
en> the shares mentioned | zh 文中(所)?(述/提及/提到/討論/涉及)(的)?股份

`;
