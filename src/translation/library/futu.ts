import type { SiteFamily } from './site-family.ts';

/** Futu, Futubull and moomoo: notes under articles and community posts. */
const futu: SiteFamily[] = [
  {
    name: 'Futu and Futubull',
    sites: ['futunn.com', 'news.futunn.com'],
    text: `
== clause ==
en the views above are those of the author alone and do not represent the position of Futu
  zh 以上觀點僅代表作者本人，不代表富途的立場 / 以上(內容/觀點)(僅代表作者(個人)?觀點/僅代表作者本人)，(不代表/並不代表)富途(的)?(觀點/立場)
  kind THIRD
en the author's views do not represent the position of Futu
  zh 作者觀點不代表富途立場 / 作者(的)?觀點(並)?不代表富途(的)?(觀點/立場)
  kind THIRD
en the above content is for information or education only and does not constitute any investment advice related to Futu
  zh 以上內容僅用作資訊或教育之目的，不構成與富途相關的任何投資建議
  kind NOADV
en Futu does its best but cannot guarantee the truthfulness, accuracy and originality of all of the above content
  zh 富途竭力但無法保證以上全部內容的真實性、準確性和原創性
  kind ACC
`,
  },
  {
    name: 'moomoo',
    sites: ['moomoo.com'],
    text: `
== clause ==
en this presentation is for informational and educational use only
  zh 本內容僅供資訊及教育之用
  kind NOADV
en it is not a recommendation or endorsement of any particular investment or investment strategy / and is not a recommendation or endorsement of any particular investment or investment strategy
  zh 並非對任何特定投資或投資策略的推薦或認可
  kind NOADV
en community is offered by {name} and is for educational purposes only / moomoo community is offered by {name} and is for educational purposes only
  zh 社區由{name}提供，僅供教育用途
  kind NOADV
en investing involves risk and the potential to lose principal / all investing involves risk and the potential to lose principal
  zh 投資涉及風險，並可能損失本金
  kind RISK
en past performance does not guarantee future results | zh 過往表現不保證未來結果
  kind PAST
en before investing, please consult a licensed professional / please consult a licensed professional before investing
  zh 投資前請諮詢持牌專業人士
  kind NOADV
`,
  },
];

export default futu;
