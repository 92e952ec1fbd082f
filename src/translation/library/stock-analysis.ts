import type { SiteFamily } from './site-family.ts';

/** English-language analysis: disclosures of authors and publishers. */
const stockAnalysis: SiteFamily[] = [
  {
    name: 'Seeking Alpha',
    sites: ['seekingalpha.com'],
    text: `
== heading ==
en Analyst's Disclosure | zh 分析師披露
en Seeking Alpha's Disclosure | zh Seeking Alpha披露
== clause ==
en I have no stock, option or similar derivative position in any of the companies mentioned / (I/we/I we) have no stock, option or similar derivative position in any of the companies mentioned
  zh 本人未持有文中提及的任何公司的股票、期權或類似衍生品頭寸
  kind POS
en and no plans to initiate any such positions within the next {number} hours
  zh 且無計劃在未來{number}小時內建立任何此類頭寸
  kind POS
en I have a beneficial long position in the shares of {name} either through stock ownership, options, or other derivatives / (I/we/I we) have a beneficial long position in the shares of {name*} [either] through stock ownership, options, or other derivatives
  zh 本人透過持有股票、期權或其他衍生品，實益持有{name}股份的多頭倉位
  kind POS
en I wrote this article myself, and it expresses my own opinions
  zh 本文由本人撰寫，表達的是本人自己的觀點
  kind THIRD
en and it expresses my own opinions | zh 表達的是本人自己的觀點
  kind THIRD
en I am not receiving compensation for it
  zh 本人並未因此收取報酬
  kind PAID
en I have no business relationship with any company whose stock is mentioned in this article
  zh 本人與文中提及股票的任何公司均無業務關係
  kind COI
en past performance is no guarantee of future results | zh 過往表現並不保證未來結果
  kind PAST
en no recommendation or advice is being given as to whether any investment is suitable for a particular investor
  zh 本文並未就任何投資是否適合特定投資者提供推薦或建議
  kind NOADV
en any views or opinions expressed above may not reflect those of Seeking Alpha as a whole
  zh 以上表達的任何觀點或意見可能並不反映Seeking Alpha整體的觀點或意見
  kind THIRD
en Seeking Alpha is not a licensed securities dealer, broker or US investment adviser or investment bank
  zh Seeking Alpha並非持牌證券交易商、經紀商、美國投資顧問或投資銀行
  kind NOADV
`,
  },
  {
    name: 'The Motley Fool',
    sites: ['fool.com', 'fool.com.au'],
    text: `
== clause ==
en {name} has no position in any of the stocks mentioned | zh {name}未持有文中提及的任何股票
  kind POS
en {name} has positions in {name#2*} | zh {name}持有{name#2*}的倉位
  kind POS
en {name} has positions in and recommends {name#2*} | zh {name}持有並推薦{name#2*}
  kind POS
en {name} recommends {name#2*} | zh {name}推薦{name#2*}
  kind POS
en {name} has a disclosure policy | zh {name}設有披露政策
  kind COI
`,
  },
  {
    name: 'Benzinga',
    sites: ['benzinga.com'],
    text: `
== clause ==
en Benzinga does not provide investment advice | zh Benzinga不提供投資建議
  kind NOADV
en this content was partially produced with the help of AI tools | zh 本內容部分由AI工具輔助製作
  kind AI
en and was reviewed and published by Benzinga editors | zh 並經Benzinga編輯審核及發布
  kind AI
en all rights reserved | zh 版權所有
  kind ACC
`,
  },
  {
    name: 'Zacks, Simply Wall St and GuruFocus',
    sites: ['zacks.com', 'simplywall.st', 'gurufocus.com'],
    text: `
== clause ==
en past performance is no guarantee of future results | zh 過往表現並不保證未來結果
  kind PAST
en this article by {name} is general in nature | zh {name}的本篇文章屬一般性質
  kind NOADV
en it does not constitute a recommendation to buy or sell any stock / and does not constitute a recommendation to buy or sell any stock
  zh 不構成買賣任何股票的建議
  kind NOADV
en it does not take account of your objectives, or your financial situation / and does not take account of your objectives, or your financial situation
  zh 並未考慮您的目標或您的財務狀況
  kind NOADV
en {name} has no position in any stocks mentioned | zh {name}未持有文中提及的任何股票
  kind POS
en we provide commentary based on historical data and analyst forecasts only using an unbiased methodology
  zh 我們僅以不偏頗的方法，根據歷史數據和分析師預測提供評論
  kind NOADV
en our articles are not intended to be financial advice / and our articles are not intended to be financial advice
  zh 我們的文章無意作為財務建議
  kind NOADV
en it offers general insights and is not tailored financial advice | zh 其提供一般見解，並非量身定制的財務建議
  kind NOADV
`,
  },
  {
    name: 'Barchart and InvestorPlace',
    sites: ['barchart.com', 'investorplace.com'],
    text: `
== clause ==
en on the date of publication, {name} did not have （either directly or indirectly） positions in any of the securities mentioned in this article
  zh 截至發表之日，{name}並未（直接或間接）持有本文提及的任何證券的頭寸
  kind POS
en on the date of publication, {name} did not hold （either directly or indirectly） any positions in the securities mentioned in this article
  zh 截至發表之日，{name}並未（直接或間接）持有本文提及的證券的任何頭寸
  kind POS
en on the date of publication, {name} had a position in {name#2*} | zh 截至發表之日，{name}持有{name#2*}的倉位
  kind POS
en all information and data in this article is solely for informational purposes | zh 本文的所有資訊及數據僅供參考資訊之用
  kind NOADV
en the opinions expressed in this article are those of the writer | zh 本文表達的意見為撰稿人的意見
  kind THIRD
`,
  },
];

export default stockAnalysis;
