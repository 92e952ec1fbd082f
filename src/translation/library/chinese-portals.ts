import type { SiteFamily } from './site-family.ts';

/** Portals, wires and communities of mainland China: reprint statements and risk lines. */
const chinesePortals: SiteFamily[] = [
  {
    name: 'Xueqiu',
    sites: ['xueqiu.com'],
    text: `
== clause ==
en all articles published by users represent only personal views and have nothing to do with the position of Xueqiu
  zh 用戶發表的所有文章僅代表個人觀點，與雪球的立場無關 / 用戶發表的所有文章僅代表個人觀點[,]與雪球(的)?立場無關
  kind THIRD
en all articles published by users represent only personal views | zh 用戶發表的所有文章僅代表個人觀點
  kind THIRD
en they have nothing to do with the position of Xueqiu | zh 與雪球的立場無關 / 與雪球立場無關
  kind THIRD
en investment decisions need to be based on independent thinking | zh 投資決策需建立在獨立思考之上
  kind NOADV
`,
  },
  {
    name: 'Eastmoney',
    sites: ['eastmoney.com', 'finance.eastmoney.com', 'caifuhao.eastmoney.com'],
    text: `
== clause ==
en Eastmoney publishes this content to spread more information / Eastmoney publishes this information to spread more information
  zh 東方財富發布此內容旨在傳播更多信息 / 東方財富(網)?發布此(內容/信息)(的)?(旨在/目的在於/目的是)傳播更多信息
  kind THIRD
en it has nothing to do with the position of this website | zh 與本站立場無關 / 與本網站立場無關
  kind THIRD
en it does not constitute investment advice | zh 不構成投資建議
  kind NOADV
en anyone who acts on it does so at their own risk | zh 據此操作，風險自擔 / 據此操作[,]風險(請)?自擔
  kind RISK
`,
  },
  {
    name: 'Sina Finance',
    sites: ['finance.sina.com.cn'],
    text: `
== clause ==
en this message is reproduced from media that cooperate with Sina | zh 此消息系轉載自新浪網合作媒體 / 此消息系轉載自新浪(網)?合作媒體
  kind THIRD
en Sina publishes this article to convey more information | zh 新浪網登載此文出於傳遞更多信息之目的 / 新浪(網)?(登載/刊登)此文出於傳遞更多信息之目的
  kind THIRD
en this does not mean that it agrees with its views or confirms its description | zh 並不意味著贊同其觀點或證實其描述 / 並不意味著(贊同其觀點/同意其觀點)(或/和)證實其(描述/內容的真實性)
  kind THIRD
en the content of the article is for reference only | zh 文章內容僅供參考
  kind NOADV
en please verify before use | zh 使用前請核實
  kind ACC
`,
  },
  {
    name: 'Wallstreetcn and Jin10',
    sites: ['wallstreetcn.com', 'jin10.com', 'xnews.jin10.com'],
    text: `
== clause ==
en markets carry risk; invest with caution | zh 市場有風險，投資需謹慎
  kind RISK
en this article does not constitute personal investment advice | zh 本文不構成個人投資建議
  kind NOADV
en it does not take into account the special investment objectives, financial situation or needs of individual users
  zh 也未考慮到個別用戶特殊的投資目標、財務狀況或需要 / (也/亦)?未考慮到(個別)?用戶特殊的投資目標、財務狀況(或/和)需要
  kind NOADV
en users should consider whether any opinions, views or conclusions in this article suit their particular circumstances
  zh 用戶應考慮本文中的任何意見、觀點或結論是否符合其特定狀況
  kind NOADV
en anyone who invests on this basis does so at their own responsibility | zh 據此投資，責任自負
  kind RISK
`,
  },
  {
    name: 'Gelonghui',
    sites: ['gelonghui.com'],
    text: `
== clause ==
en the views in the article all come from the original author | zh 文中觀點均來自原作者
  kind THIRD
en they do not represent the views and position of Gelonghui | zh 不代表格隆匯觀點及立場 / 不代表格隆匯(的)?觀點(及/和)立場
  kind THIRD
en in particular, investment decisions need to be based on independent thinking | zh 特別提醒，投資決策需建立在獨立思考之上
  kind NOADV
en the content of this article is for reference only and is not actual investment advice | zh 本文內容僅供參考，不作為實際操作建議
  kind NOADV
en the risk of trading is your own | zh 交易風險自擔
  kind RISK
`,
  },
  {
    name: 'Zhitong Finance',
    sites: ['zhitongcaijing.com'],
    text: `
== clause ==
en this article represents the independent views of the author | zh 本文為作者獨立觀點 / 本文系作者獨立觀點
  kind THIRD
en it does not represent the position of Zhitong Finance | zh 不代表智通財經立場 / 不代表智通財經(的)?(立場/觀點)
  kind THIRD
en it must not be reproduced without permission | zh 未經允許不得轉載
  kind ACC
`,
  },
  {
    name: 'Tonghuashun, CLS and Baidu Stocks',
    sites: ['news.10jqka.com.cn', 'cls.cn', 'gushitong.baidu.com'],
    text: `
== clause ==
en the content of the article is for reference only and does not constitute investment advice | zh 文章內容僅供參考，不構成投資建議
  kind NOADV
en the data is for reference only and does not constitute investment advice | zh 數據僅供參考，不構成投資建議
  kind NOADV
en investors act on it at their own risk | zh 投資者據此操作，風險自擔
  kind RISK
en the information on this website is for reference only | zh 本網站所載信息僅供參考
  kind NOADV
`,
  },
];

export default chinesePortals;
