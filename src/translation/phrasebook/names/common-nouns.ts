/**
 * Simplified Chinese words that end as publishers' names do, or stand before what so ends, and name nobody: 财报 is no
 * newspaper, 社交平台 no platform's name. Words that newspapers and sites are called by (日报, 时报, 头条, 财经) are left out.
 */
export const COMMON_NOUNS: ReadonlySet<string> = new Set(
  (
    '早报 财报 年报 半年报 季报 月报 中报 快报 公报 研报 简报 速报 预报 海报 举报 汇报 年度 季度 业绩 ' +
    '全网 外网 内网 官网 局域网 互联网 移动 网络 网上 线上 社交 电商 热门 突发 虚假 ' +
    '中央 央行 私人 开户 托管 存管 资金 金融 科技 高科技 量化 家庭 财富 资本 股权 风险 社会 民间 ' +
    '混合 主动 被动 养老 社保 产业 母基金 专户 科创 优先 普通 限售 流通 股份 国债 融资 融券 境外 境内 海外 ' +
    '大集团 报社 旅行社 通讯社 出版社 研究所 研究院'
  ).split(' '),
);
