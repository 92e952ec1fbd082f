import type { SiteFamily } from './site-family.ts';

/** English-language quote, news and community sites: notes on data, views and trading. */
const marketData: SiteFamily[] = [
  {
    name: 'Investing.com',
    sites: ['investing.com'],
    text: `
== clause ==
en trading in financial instruments and/or cryptocurrencies involves high risks including the risk of losing some, or all, of your investment amount
  zh 交易金融工具及/或加密貨幣涉及高風險，包括可能損失部分或全部投資金額的風險
  kind RISK
en and may not be suitable for all investors | zh 未必適合所有投資者
  kind RISK
en trading on margin increases the financial risks | zh 保證金交易會增加財務風險
  kind RISK
en prices of cryptocurrencies are extremely volatile and may be affected by external factors such as financial, regulatory or political events
  zh 加密貨幣的價格極度波動，並可能受財務、監管或政治事件等外部因素影響
  kind RISK
en Fusion Media would like to remind you that the data contained in this website is not necessarily real-time nor accurate
  zh Fusion Media謹此提醒您，本網站所載數據不一定實時或準確
  kind DELAY
en the data and prices on the website are not necessarily provided by any market or exchange, but may be provided by market makers
  zh 網站上的數據和價格不一定由任何市場或交易所提供，而可能由做市商提供
  kind DELAY
en this article was generated with the support of AI and reviewed by an editor
  zh 本文由AI輔助生成，並經編輯審核
  kind AI
en Fusion Media and any provider of the data contained in this website will not accept liability for any loss or damage as a result of your trading, or your reliance on the information contained within this website
  zh Fusion Media及本網站所載數據的任何提供者，概不會就因您的交易或您依賴本網站所載資訊而導致的任何損失或損害承擔責任
  kind ACC
en Fusion Media may be compensated by the advertisers that appear on the website, based on your interaction with the advertisements or advertisers
  zh Fusion Media可能根據您與廣告或廣告商的互動，從網站上出現的廣告商獲得報酬
  kind AFF
`,
  },
  {
    name: 'Nasdaq.com',
    sites: ['nasdaq.com'],
    text: `
== clause ==
en the views and opinions expressed herein are the views and opinions of the author and do not necessarily reflect those of Nasdaq, Inc
  zh 本文表達的觀點和意見為作者的觀點和意見，不一定反映Nasdaq, Inc的觀點和意見
  kind THIRD
`,
  },
  {
    name: 'TradingView',
    sites: ['tradingview.com'],
    text: `
== clause ==
en the information and publications are not meant to be, and do not constitute, financial, investment, trading, or other types of advice or recommendations supplied or endorsed by TradingView
  zh 有關資訊及發布內容並非旨在構成，亦不構成由TradingView提供或認可的財務、投資、交易或其他類型的建議或推薦
  kind NOADV
`,
  },
  {
    name: 'Yahoo Finance, MarketWatch and Barron’s',
    sites: ['finance.yahoo.com', 'marketwatch.com', 'barrons.com'],
    text: `
== clause ==
en intraday data is delayed at least {number} minutes or per exchange requirements / intraday data delayed at least {number} minutes or per exchange requirements
  zh 盤中數據延遲至少{number}分鐘，或按交易所要求
  kind DELAY
en all quotes are in local exchange time | zh 所有報價均為當地交易所時間
  kind DELAY
en this article was created using technology provided by {name} / this story was created using technology provided by {name}
  zh 本文使用{name}提供的技術製作
  kind AI
`,
  },
  {
    name: 'Stocktwits and TipRanks',
    sites: ['stocktwits.com', 'tipranks.com'],
    text: `
== clause ==
en this is not investment advice | zh 這並非投資建議
  kind NOADV
en the opinions expressed in this article represent only the views of the author and not the views of {name}
  zh 本文表達的意見僅代表作者的觀點，並非{name}的觀點
  kind THIRD
en the information contained in this article is for informational purposes only | zh 本文所載資訊僅供參考
  kind NOADV
`,
  },
  {
    name: 'Moneycontrol',
    sites: ['moneycontrol.com'],
    text: `
== clause ==
en the views and investment tips expressed by {name} on Moneycontrol are their own and not those of the website or its management / the views and investment tips expressed by {name} on Moneycontrol.com are their own [,] and not (those/that) of the website or its management
  zh {name}在Moneycontrol上表達的觀點和投資提示為其個人觀點，並非網站或其管理層的觀點
  kind THIRD
en the views and investment tips expressed by investment experts on Moneycontrol.com are their own and not that of the website or its management
  zh 投資專家在Moneycontrol.com上表達的觀點和投資提示為其個人觀點，並非網站或其管理層的觀點
  kind THIRD
en Moneycontrol.com advises users to check with certified experts before taking any investment decisions
  zh Moneycontrol.com建議用戶在作出任何投資決定前諮詢持證專家
  kind NOADV
`,
  },
];

export default marketData;
