import type { Token } from '../tokens.ts';
import { COMMON_NOUNS } from './common-nouns.ts';
import { LONGEST_NAME } from './name-words.ts';
import type { Source, Wordlist } from './source.ts';

/** What Chinese publishers' names end with: 和讯网, 证券之星, 财联社; never 本网站 or 其他网站. */
const CHINESE_NAME_END =
  /(?:网|报|社|财经|财讯|证券|集团|公司|平台|日报|时报|晚报|周刊|杂志|在线|银行|基金|资本|研究院|研究所|之星|头条|快讯|资讯|新闻|传媒|科技|股份|之家|财富|新浪|腾讯|搜狐|网易|雪球|格隆汇|富途|老虎|观点网|论坛|博客)$/;
const NO_CHINESE_NAME =
  /部分|全部|上述|以上|可能|付费|[仅只应须未已非无没个]|[的不对与和或之其均此该本等及是为在于将由从被所有因而且并也亦我您你他她它这那任何](?!星|家|讯)|第三方|相关|原创|其他|网站|媒体|新闻媒体|公司$|^(?:编译|转载|摘编|摘自|来自|来源|转自|取自|源自|引自|根据|按照|参考|据)|^(?:各|上市|外部|个人|官方|作者|用户|大量|少量|若干|某|多家|[一两几]家)/;
/** Where a sentence can only hold a publisher's name, it need not end like one: 虎嗅, but not 市场 or 官方. */
const NO_BRAND =
  /[者仅只应须未非无没个掉]|自己|部分|全部|内容|资讯|市场|官方|政府|机构|公司|平台|网站|媒体|行业|企业|客户|雇主|单位|部门|最终|主流|正式|投资|编辑|读者|用户|作者|分析|观点|立场|意见|全部|个人|嘉宾|专家|同意|赞|支持|证实|真实|现实|实际|事实|场景|情况|事件|人物|时间|地点|本人|产品|服务|活动|承担|损失|风险|责任|错误|遗漏|法律|费用|收益|产生|导致|造成|提供|使用/;
/** 持有海灣電力股份: what is held of 海灣電力. Where 股份 ends the name, 股份 or 股票 stands behind it once more. */
const ENDS_IN_SHARES = /股份$/;
const HELD = /[有卖买]/;
/** Before 股份 and 股票 these end a name, too: what they are made of is no kind of share. */
const OWNER_OF_SHARES = /.{2}(?:电力|控股|实业|重工|药业|置业)$/;
const HAN = /^[\u3005\u3007\u3400-\u9fff\uf900-\ufaff]$/;
const CHINESE_COMPANY =
  /^[\u3005\u3007\u3400-\u9fff\uf900-\ufaff]{2,8}(?:有限公司|股份公司|集团公司|科技公司|证券公司)$/;

/** A title or a publisher in its own marks: 《星洲快報》. */
const LONGEST_TITLE = 16;

const isOrdinary = (word: string, { phrases }: Wordlist) => phrases.has(word) || COMMON_NOUNS.has(word);

/** @returns what stands between the marks 《》 that open before the first token, or nothing */
function titled({ tokens, text }: Source, at: number): [number, string][] {
  const start = tokens[at]?.start ?? 0;
  if (text[start - 1] !== '《') return [];
  for (let i = at; i < Math.min(tokens.length, at + LONGEST_TITLE); i += 1) {
    const end = tokens[i]?.end ?? 0;
    if (text[end] === '》') return [[i + 1, text.slice(start, end)]];
  }
  return [];
}

/** @returns where the name begins as the page writes it: 《經濟日報》社 with its first mark */
function startWithMark({ tokens, text }: Source, at: number): number {
  const start = tokens[at]?.start ?? 0;
  return text[start - 1] === '《' ? start - 1 : start;
}

/** Catches 經濟日報, 《經濟日報》社; not 《經濟日報, 經濟日報》社. */
const closesItsMarks = (name: string) => /^(?:[^《》]|《[^《》]*》)*$/.test(name);

/**
 * @param brand whether the sentence can only hold a publisher's name here: it need not end like one then
 * @returns place after the name → the words as the page writes them; longest first
 */
export function chineseName(source: Source, at: number, book: Wordlist, brand = false): [number, string][] {
  const ends: [number, string][] = titled(source, at);
  const start = startWithMark(source, at);
  let key = '';
  // For each length, whether known words and nothing besides make up so much of it: 买卖证券 is no name, whatever it ends
  // with.
  const plain = [true];
  for (let i = at; i < Math.min(source.tokens.length, at + LONGEST_NAME); i += 1) {
    const token = source.tokens[i] as Token;
    if (!HAN.test(token.key)) break;
    key += token.key;
    const end = key.length;
    plain[end] = plain.some((yes, start) => yes && isOrdinary(key.slice(start, end), book));
    if (end < 2 || plain[end]) continue;
    if (!closesItsMarks(source.text.slice(start, token.end))) continue;
    if (brand && !NO_BRAND.test(key) && !NO_CHINESE_NAME.test(key))
      ends.unshift([i + 1, source.text.slice(start, token.end)]);
    if (brand) continue;
    const shares = /^股[份票]/.test((source.tokens[i + 1]?.key ?? '') + (source.tokens[i + 2]?.key ?? ''));
    if (!shares && ENDS_IN_SHARES.test(key) && HELD.test(source.tokens[at - 1]?.key ?? '')) continue;
    const named =
      (CHINESE_NAME_END.test(key) || (shares && OWNER_OF_SHARES.test(key))) && !NO_CHINESE_NAME.test(key);
    if (named || CHINESE_COMPANY.test(key)) ends.unshift([i + 1, source.text.slice(start, token.end)]);
  }
  return ends;
}
