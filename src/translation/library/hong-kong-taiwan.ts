import type { SiteFamily } from './site-family.ts';

/** Hong Kong and Taiwan: quote sites, news wires and portals. */
const hongKongTaiwan: SiteFamily[] = [
  {
    name: 'AAStocks',
    sites: ['aastocks.com'],
    text: `
== clause ==
en {name} endeavours to ensure the accuracy and reliability of the information provided | zh {name}竭力確保其提供之資料準確可靠 / {name}竭力(確保/提供)(其)?(所)?提供(之/的)?資料(的)?(準確性及可靠性/準確可靠)
  kind ACC
en but does not guarantee that it is absolutely correct and reliable | zh 但不保證其絕對正確和可靠 / (但)?(並)?不(保證/能保證)(其/資料)絕對(正確/準確)(和/及)可靠
  kind ACC
en no responsibility is accepted for any loss or damage arising from inaccurate or omitted information | zh 不會就因任何不正確或遺漏資料所引致的任何損失或損害承擔責任
  kind ACC
en quotes are delayed by at least {number} minutes | zh 報價延遲最少{number}分鐘 / 報價(延遲/延誤)(最少/至少){number}分鐘
  kind DELAY
en Hong Kong stock quotes are delayed by at least {number} minutes | zh 港股報價延遲最少{number}分鐘 / 港股(即時)?報價(延遲/延誤)(最少/至少){number}分鐘
  kind DELAY
`,
  },
  {
    name: 'etnet',
    sites: ['etnet.com.hk'],
    text: `
== clause ==
en {name} and its information providers do not guarantee the accuracy, reliability or completeness of the information | zh {name}及其資料提供者並不保證資料的準確性、可靠性或完整性 / {name}及(其)?資料提供者(並)?不(會)?保證(資料/該等資料/所載資料)(的)?準確性、可靠性(或/及/和)完整性
  kind ACC
en {name} and its information providers accept no liability for any loss | zh {name}及資料提供者不會就任何損失負責 / {name}及(其)?資料提供者(概)?不會(就/對)任何損失(負責/負上任何責任/承擔任何責任)
  kind ACC
`,
  },
  {
    name: 'cnyes',
    sites: ['cnyes.com', 'news.cnyes.com'],
    text: `
== clause ==
en the information provided is for reference only | zh 所提供之資料僅供參考 / (本網站/本網)?(所)?(提供/載)之(資料/資訊/內容)僅供參考
  kind NOADV
en investors should judge independently, evaluate carefully and bear the investment risk themselves | zh 投資人應獨立判斷、審慎評估並自負投資風險 / 投資人(應/須/需)獨立判斷[,](並)?審慎評估[,](並)?自負投資風險
  kind RISK
en it does not constitute an invitation, an offer or a recommendation to buy or sell | zh 不構成任何買賣之邀約、要約或推薦
  kind NOOFF
`,
  },
  {
    name: 'Yahoo Taiwan and Hong Kong',
    sites: ['tw.stock.yahoo.com', 'hk.finance.yahoo.com'],
    text: `
== clause ==
en the information on this page is provided by the data providers and is for reference only | zh 本頁資料由資料提供商提供，僅供參考
  kind NOADV
en the figures published by the exchanges prevail | zh 以交易所公布為準 / (所有)?(資料/數據/資訊)?(均)?以(各)?交易所(公布/公告)(之資料/的資料/資料)?為準
  kind ACC
en {name} accepts no responsibility for the accuracy or completeness of the information | zh {name}對資料的準確性或完整性不承擔任何責任
  kind ACC
en quotes may be delayed | zh 報價可能會有延誤 / 報價(可能/或)(會)?(有)?(延遲/延誤)
  kind DELAY
`,
  },
];

export default hongKongTaiwan;
