/** Words that many phrases share: who speaks, what they do, with what. */

/** Who wrote the page, when the page speaks of them. */
export const WRITER = `(作者|笔者|撰文者|撰文人|撰稿人|撰稿者|发文者|发帖者|楼上本人|原po|部落客|格主|鄙人|敝人|撰写人|撰写者|执笔人|执笔者|小编|编者|博主|楼主|答主|本栏|作家本人|记者本人|小弟|在下|主理人|号主|主笔|老编|编按者|研究团队|撰文团队|主讲人|主持人本人|up主)`;
/** The page's publisher, by the words it uses of itself. */
export const HOUSE = `(本站|本网|本网站|本报|本报社|本刊|本台|本社|本媒体|本平台|本公众号|本号|本频道|本栏目|本节目|本公司|本集团|本行|本机构|本证券商|本券商|本投顾|本投信|敝公司|本app|我们|我司|我社|我刊|编辑部|编辑团队)`;
/** Verbs that say by themselves that a security is held or traded. */
export const HELD = `(持有|持仓|手持|持股|重仓|轻仓|满仓|半仓|建仓|加仓|减仓|清仓|底仓|做多|做空|看多做多|沽空|揸住|揸有|揸着|揸咗|揸货|坐货|入货|有货在手|上车|拿着|握有|储货|储紧货|储紧|囤货|囤着|定投|进场布局|进场卡位|卡位布局|抱股|抱着|续抱|放空|出清|被套|套牢|埋伏|梭哈|低吸|止赚|止盈|止损离场)`;
/** Deeds of a market alone: nobody does them with anything but securities. */
export const DEEDS = `(建仓|加仓|减仓|清仓|持仓|重仓|轻仓|满仓|半仓|底仓|做多|做空|沽空|揸|坐货|入货|抄底|定投|补仓|平仓|止盈|止蚀|停利|停损|摊平|续抱|出清|出脱|放空|割肉|套牢|被套|浮盈|浮亏|多单|空单|梭哈|存股|零股|持货|好仓|淡仓|仓位)`;
/** Those, and deeds that can have other things. */
export const MOVES = `(${DEEDS}|持股|部位|布局|进场|入场|上车|持有|买入|买进|卖出|增持|减持|沽售|沽出)`;
/** Verbs of buying and selling, which can have other things. */
export const TRADED = `(买入|买进|卖出|增持|减持|购入|买过|买了|拥有|吸纳|入咗|买咗|沽咗|加咗|减咗)`;
/** Things held, where the verb can have others, too. */
export const SECURITY = `(股票|股份|个股|标的|证券|仓位|头寸|多单|空单|好仓|淡仓|基金份额|期权|权证|可转债|etf|代币|比特币|以太坊|加密货币|财务权益|权益|持仓|部位|零股|正股|牛证|熊证|认购证|认沽证|窝轮|虚拟货币|虚拟资产|债券)`;
export const NOT = `(不|未|没|没有|无|并无|并未|从未|均未|均无|概无|毫无|也无|亦无|亦未|也没|冇|唔)`;
/** The companies and securities that the page speaks of. */
export const NAMED = `(文中|本文|文内|上述|前述|以上|所述|该|该等|有关|相关|被评|被访|标的公司|涉及)`;
/** Where the reader is led to buy. */
export const ROUTE = `(链接|连结|链结|二维码|推荐码|邀请码|优惠码|购物车|小程序|商品卡)`;
/** What the reader does there. */
export const BUYS = `(购买|下单|购物|开户|开立|注册|消费|订购|投保|申办|办卡|申请|成交|入手|交易|入金)`;
/** What the publisher gets for it. */
export const CUT = `(佣金|返佣|分成|分润|返利|提成|抽成|回馈金|奖金|奖励|奖赏|介绍费|推荐费|推广费|转介费|居间费|回馈|回赠|赏金|红包|现金券|分红|利润|收益|收入|报酬|点数|好处|酬劳|酬金|返现|返点|回馈|推荐奖|服务费|引荐费|咖啡钱|茶水钱|饭钱|零用钱|抽佣)`;
/** Those who pay for articles. */
export const BRAND = `(厂商|厂家|厂方|品牌|品牌方|商家|商户|客户|甲方|主办方|主办单位|主办机构|广告主|车企|上市公司|发行人|项目方|合作方|赞助商|酒店|航空公司|企业方|基金公司|券商|交易所|协会|旅游局|观光局|会展方|公关公司|标的公司|受评公司|投信)`;
