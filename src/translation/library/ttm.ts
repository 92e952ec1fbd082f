import type { SiteFamily } from './site-family.ts';

/** TTM, Tiger Brokers and their community sites: one notice, in three languages, under several brands. */
const family: SiteFamily = {
  name: 'Tiger Brokers family',
  sites: ['ttm.financial', 'itiger.com', 'itigerup.com', 'laohu8.com', 'tigerbrokers.com', 'tigerbbs.com'],
  text: `
== clause ==
en investing carries risk / investing involves risk / investment carries risk / investment involves risk
  zh 投資有風險
  kind RISK
en this article is not investment advice
  zh 本文並非投資建議 / 本文不是投資建議
  kind NOADV
en this is not investment advice
  zh 本內容並非投資建議
  kind NOADV
en the above content should not be regarded as an offer, recommendation or invitation to buy or sell any financial product / the above content should not be regarded as an offer, recommendation, or (solicitation/invitation) (on/for) (acquiring/the acquisition) or (disposing/disposal) of any financial product[s]
  zh 以上內容不應被視為任何金融產品的購買或出售要約、建議或邀請
  kind NOOFF
en nor should any related discussions, comments or posts by the author or other users be regarded as such / [and] any associated discussions, comments, or posts by [the] author or other users should not be (considered/regarded) as such [either]
  zh 作者或其他用戶的任何相關討論、評論或帖子也不應被視為此類內容
  kind THIRD
en this article is for general reference only / this (article/content) is for general information[al] [purpose/purposes] only
  zh 本文僅供一般參考
  kind NOADV
en it is for general information purposes only / it is [solely] for general information purpose only
  zh 僅供一般參考
  kind NOADV
en it does not take into account your personal investment objectives, financial situation or needs / [it] (does not/which does not/and does not) (consider/take into account/take into consideration) your [own/personal/individual] investment objectives, financial (situation/situations) or needs
  zh 不考慮您的個人投資目標、財務狀況或需求
  kind NOADV
en {org} assumes no responsibility or warranty for the accuracy and completeness of the information
  zh {org}對信息的準確性和完整性不承擔任何責任或保證
  kind ACC
en investors should do their own research and seek professional advice before investing
  zh 投資者應自行研究並在投資前尋求專業建議
  kind NOADV
en investors should do their own research and may seek professional advice before investing
  zh 投資者應自行研究，並可在投資前尋求專業建議
  kind NOADV
`,
};

export default [family];
