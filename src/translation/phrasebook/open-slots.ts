import { isCapital, isSmall, LATIN_LETTER, turnsCapital } from '../letters.ts';
import type { Companies } from './companies.ts';
import type { Token } from './tokens.ts';

/** A clause being matched: its text in NFKC, and its tokens. */
export interface Source {
  text: string;
  tokens: readonly Token[];
  language: string;
  /** Companies that somebody else knows. */
  companies?: Companies;
}

/** What the book says in this language: a name is something else. */
export interface Wordlist {
  /** @returns whether a word of an alphabet stands in the book: a name is not made of these alone */
  knows(word: string): boolean;
  /** Chinese words of several characters that stand in a cell by themselves: 证券, 买卖. */
  phrases: ReadonlySet<string>;
}

/** Slots filled by the page's own words, which are kept letter by letter. */
const OPEN = ['name', 'title', 'brand', 'listed', 'number', 'web'] as const;
const OPEN_SET: ReadonlySet<string> = new Set(OPEN);
/** Those of them that a company fills. */
const FOR_COMPANIES: ReadonlySet<string> = new Set(['name', 'brand', 'listed']);

/** Longest name, in tokens: "The Corporation of the City of London", or twelve Chinese characters. */
const LONGEST_NAME = 12;
/** What Chinese publishers' names end with: 和讯网, 证券之星, 财联社; never 本网站 or 其他网站. */
const CHINESE_NAME_END =
  /(?:网|报|社|财经|财讯|证券|集团|公司|平台|日报|时报|晚报|周刊|杂志|在线|银行|基金|资本|研究院|研究所|之星|头条|快讯|资讯|新闻|传媒|科技|股份|之家|财富|新浪|腾讯|搜狐|网易|雪球|格隆汇|富途|老虎|观点网|论坛|博客)$/;
const NO_CHINESE_NAME =
  /部分|全部|上述|以上|可能|付费|[仅只应须未已非无没个]|[的不对与和或之其均此该本等及是为在于将由从被所有因而且并也亦我您你他她它这那任何](?!星|家)|第三方|相关|原创|其他|网站|媒体|新闻媒体|公司$|^(?:上市|外部|个人|官方|作者|用户|大量|少量|若干|某|多家|[一两几]家)/;
/** Where a sentence can only hold a publisher's name, it need not end like one: 虎嗅, but not 市场 or 官方. */
const NO_BRAND =
  /[者仅只应须未非无没个掉]|自己|部分|全部|内容|资讯|市场|官方|政府|机构|公司|平台|网站|媒体|行业|企业|客户|雇主|单位|部门|最终|主流|正式|投资|编辑|读者|用户|作者|分析|观点|立场|意见|全部|个人|嘉宾|专家|同意|赞|支持|证实|真实|现实|实际|事实|场景|情况|事件|人物|时间|地点|本人|产品|服务|活动/;
/** 持有海灣電力股份: what is held of 海灣電力. Where 股份 ends the name, 股份 or 股票 stands behind it once more. */
const ENDS_IN_SHARES = /股份$/;
const HELD = /[有卖买]/;
/** Before 股份 and 股票 these end a name, too: what they are made of is no kind of share. */
const OWNER_OF_SHARES = /.{2}(?:电力|控股|实业|重工|药业|置业)$/;
const HAN = /^[\u3005\u3007\u3400-\u9fff\uf900-\ufaff]$/;
const CHINESE_COMPANY =
  /^[\u3005\u3007\u3400-\u9fff\uf900-\ufaff]{2,8}(?:有限公司|股份公司|集团公司|科技公司|证券公司)$/;
/** Joins the words of a name: "Bank of America", "Procter & Gamble"; "and" parts names of a list. */
export const INSIDE_NAME = new Set(['of', 'the', '&', 'de', 'la', 'du', 'des', 'del', 'von']);
export const LEGAL_FORM = /^(?:inc|ltd|llc|plc|co|corp|gmbh|ag|se|sa|s\.a|nv|kg|lp|limited|corporation)$/;

export function isOpenSlot(category: string): boolean {
  return OPEN_SET.has(category);
}

/** @returns false where a slot's words cannot begin; true says nothing */
export function mayOpen(slot: string, { tokens, text, language, companies }: Source, at: number): boolean {
  if (companies?.has(at) && FOR_COMPANIES.has(slot)) return true;
  const raw = text.slice(tokens[at]?.start, tokens[at]?.end);
  if (slot === 'number') return /^\d/.test(raw);
  if (slot === 'web') return raw.includes('.');
  if (language === 'zh' || slot === 'listed') return true;
  if (language === 'de' && (slot === 'brand' || slot === 'name') && isCapital(raw[0])) return true;
  if (slot === 'title') return language === 'en' && at > 0 && isCapital(raw[0]);
  return slot === 'name' && isNameWord(raw, language);
}

/** Catches "0,5" and "12,75"; not "1,000" or "1.5". */
const DECIMAL_COMMA = /^\d+,(?:\d{1,2}|\d{4,})$/;
/** Catches "1.000", "2.500.000,50"; not "12.03.2024". */
const THOUSANDS_POINT = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

/** German, French and Spanish write 0,5 for half; "1.000" is a thousand at least in German. */
function withPoint(raw: string, language: string): string {
  if (!/^(?:de|fr|es)/.test(language)) return raw;
  if (DECIMAL_COMMA.test(raw)) return raw.replace(',', '.');
  if (language !== 'de' || !THOUSANDS_POINT.test(raw)) return raw;
  return raw.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

/** @returns place after the slot → the words as the page writes them; longest first */
export function openEnds(slot: string, source: Source, at: number, book: Wordlist): [number, string][] {
  const ends = endsByForm(slot, source, at, book);
  const company = FOR_COMPANIES.has(slot) ? source.companies?.get(at) : undefined;
  if (company === undefined || ends.some(([end]) => end === company)) return ends;
  const { tokens, text } = source;
  const known: [number, string] = [company, text.slice(tokens[at]?.start, tokens[company - 1]?.end)];
  return [...ends, known].sort(([one], [other]) => other - one);
}

/** What the words themselves look like. */
function endsByForm(slot: string, source: Source, at: number, book: Wordlist): [number, string][] {
  const token = source.tokens[at];
  if (!token) return [];
  const raw = source.text.slice(token.start, token.end);
  if (slot === 'number') return /^\d/.test(raw) ? [[at + 1, withPoint(raw, source.language)]] : [];
  if (slot === 'web')
    return raw.includes('.') && /^[a-z\u00c0-\uffff\d.-]+\.[a-z]{2,}$/i.test(raw) ? [[at + 1, raw]] : [];
  if (slot === 'brand' && source.language === 'de') return germanFirm(source, at, book);
  if (slot === 'brand') return source.language === 'zh' ? chineseName(source, at, book, true) : [];
  if (slot === 'listed') return listedName(source, at);
  if (slot === 'title') return titledName(source, at);
  const first = source.language === 'de' ? germanName(source, at, book) : latinName(source, at, book);
  return source.language === 'zh' ? [...first, ...chineseName(source, at, book)] : first;
}

/** Longest name with a code beside it, in characters: 三菱UFJフィナンシャル・グループ has 16. */
const LONGEST_LISTED = 18;
/** With its market before or behind it: catches "2330", "00700.HK", "NASDAQ: AAPL"; not "see below", 以下簡稱. */
const CODE = /^(?:[A-Z]{2,6} ?: ?)?[\dA-Z][\dA-Z.]{1,9}$/i;
/** Tokens of a code: HK, its colon, 00700. */
const LONGEST_CODE = 4;
const NAME_LETTER =
  /^[\u3005\u3007\u3400-\u9fff\uf900-\ufaff\u30a1-\u30fa\u30fd-\u30ff\uac00-\ud7a3a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1effー&・.-]+$/;
/** Words that a name with a code does not hold: they part it from another name or make it a phrase. */
const NO_LISTED =
  /[的與与和或及、，]|持有|[株股]票|股份|任何|部分|全部|其他|相[關关]|上述|少量|以及|一部|일부/;

/** A company that its code stands beside: 宁德时代（300750）, トヨタ自動車(7203), 삼성전자(005930); or one in quotation marks. */
function listedName(source: Source, at: number): [number, string][] {
  const { tokens, text, language } = source;
  const first = tokens[at] as Token;
  /** "Everything but Apple (AAPL)" holds a name and is none. */
  const isOrdinary = ({ key, start, end }: Token, i: number) =>
    !/^(?:zh|ja|ko)/.test(language) &&
    SMALL_WORD.test(text.slice(start, end)) &&
    (i === at || !(INSIDE_NAME.has(key) || key === 'and'));
  for (let i = at; i < Math.min(tokens.length, at + LONGEST_LISTED); i += 1) {
    const token = tokens[i] as Token;
    const name = text.slice(first.start, token.start).trim();
    if (token.key === '(' && i > at) {
      const closing = tokens.slice(i + 2, i + 2 + LONGEST_CODE).find(({ key }) => key === ')');
      if (!closing || !CODE.test(text.slice(token.end, closing.start).trim())) return [];
      const named = NAME_LETTER.test(name.replaceAll(' ', '')) && !NO_LISTED.test(name);
      return named ? [[tokens.indexOf(closing) + 1, text.slice(first.start, closing.end)]] : [];
    }
    if (!NAME_LETTER.test(text.slice(token.start, token.end)) || isOrdinary(token, i)) return [];
  }
  return [];
}

/**
 * A name where a sentence can only hold one, though the book has all its words: "recommends International Business
 * Machines, The Trade Desk and Block". Not caught: "recommends Stocks Mentioned" under a line in capitals.
 */
function titledName({ tokens, text }: Source, at: number): [number, string][] {
  const raw = (i: number) => text.slice(tokens[i]?.start, tokens[i]?.end);
  const before = raw(at - 1);
  if (/^[A-Z]/.test(before)) return [];
  const ends: [number, string][] = [];
  for (let i = at; i < Math.min(tokens.length, at + LONGEST_NAME); i += 1) {
    const inside = i > at && (INSIDE_NAME.has(tokens[i]?.key ?? '') || /^\d{1,4}$/.test(raw(i)));
    if (!inside && !isCapital(raw(i)[0])) break;
    if (!INSIDE_NAME.has(tokens[i]?.key ?? ''))
      ends.unshift([i + 1, text.slice(tokens[at]?.start, tokens[i]?.end)]);
  }
  return ends;
}

function latinName(source: Source, at: number, book: Wordlist): [number, string][] {
  const ends: [number, string][] = [];
  const { tokens, text, language } = source;
  const start = tokens[at]?.start ?? 0;
  if (language === 'en' && opensAsPhrase(source, at, book)) return ends;
  let unknown = false;
  for (let i = at; i < Math.min(tokens.length, at + LONGEST_NAME); i += 1) {
    const token = tokens[i] as Token;
    const raw = text.slice(token.start, token.end);
    const formAfterComma = raw === ',' && LEGAL_FORM.test(tokens[i + 1]?.key ?? '');
    // "du" of "Caisse du Nord" is two tokens in one place.
    const article = INSIDE_NAME.has(tokens[i - 1]?.key ?? '') && tokens[i - 1]?.start === token.start;
    const inside = i > at && (INSIDE_NAME.has(token.key) || formAfterComma || article);
    const fullStop = raw === '.' && i > at && LEGAL_FORM.test(tokens[i - 1]?.key ?? '');
    if (!isNameWord(raw, language) && !inside && !fullStop) break;
    const coined = isAcronym(raw) || turnsCapital(raw);
    if (!inside && !fullStop && (!book.knows(token.key) || coined)) unknown = true;
    // "Acme's" is two tokens in one place: the name ends before the apostrophe.
    const owns = tokens[i + 1]?.start === token.start;
    const end = owns ? token.start + raw.search(/['’]/) : token.end;
    if (unknown && !inside) ends.unshift([i + 1, text.slice(start, end)]);
  }
  return ends;
}

/** Of these, and of no other word that the book has, a name with "of" begins: "Bank of America", not "Shares of Meta". */
const NAMED_OF = new Set(
  'bank board bureau city college department exchange house institute ministry office port state university'.split(
    ' ',
  ),
);
/** Catches "membership", "registration", "awareness": English makes words of these ends, and hardly a name. */
const MADE_WORD = /.{3}(?:ship|tion|sion|ment|ness|ity|ance|ence|ing|ism)$/;

/** "Shares of Meta", "Membership does", "The FCA": capitals that stand where a sentence opens, and belong to no name. */
function opensAsPhrase({ tokens, text }: Source, at: number, book: Wordlist): boolean {
  const key = tokens[at]?.key ?? '';
  const next = tokens[at + 1];
  const after = text.slice(next?.start, next?.end);
  if (key === 'the') return isAcronym(after);
  if (at > 0 && !/^[.;:]$/.test(tokens[at - 1]?.key ?? '')) return false;
  if (next?.key === 'of') return book.knows(key) && !NAMED_OF.has(key);
  return MADE_WORD.test(key) && SMALL_WORD.test(after);
}

/** Catches "shares"; not "Acme", "ärzte". */
const SMALL_WORD = /^[a-z]+$/;

/** German writes every noun with a capital, so there a name is an acronym, CamelCase, or has a dot or digit. */
function isNameWord(raw: string, language: string): boolean {
  if (!LATIN_LETTER.test(raw)) return /^\d{1,4}$/.test(raw) && language === 'en';
  if (language === 'de')
    return isAcronym(raw) || turnsCapital(raw) || /[.&\d]/.test(raw) || LEGAL_FORM.test(raw.toLowerCase());
  if (/^(?:zh|ja|ko)/.test(language)) return true;
  if (SMALL_WORD.test(raw)) return false;
  return isCapital(raw[0]) || /\.[a-z]{2,}$/.test(raw) || (isSmall(raw[0]) && isCapital(raw[1]));
}

function isAcronym(raw: string): boolean {
  return raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}

/** Words that stand before a German name and are no part of it: "die Sonne AG". */
const GERMAN_ARTICLE = /^(?:der|die|das|den|dem|des|ein\w*|unser\w*|dies\w*|jede\w*|kein\w*|alle\w*|ihr\w*)$/;
/** Catches "Optionsscheinen", "Rüstungsfirmen", "Autobauern", "Goldminen", "Banken": what German has many of, and not one firm's name. */
const MANY_OF_A_KIND =
  /(?:ungen|heiten|keiten|schaften|scheinen?|werten?|titeln?|papieren?|firmen|konzernen?|unternehmen|banken|aktien|fonds|anleihen|derivaten?|währungen|zertifikaten?|herstellern?|anbietern?|betreibern?|händlern?|emittenten|startups?|etfs|.{4}ern|minen|werken|ketten|riesen|gruppen|märkten|.{4}enten|toren|betrieben)$/;
/** Longest German name with a legal form, in tokens: "Bayerische Motoren Werke AG". */
const LONGEST_FIRM = 5;

/** A name of ordinary words is one where its legal form stands behind it: "Sonne AG", "Deutsche Wohnen SE". */
function germanName(source: Source, at: number, book: Wordlist): [number, string][] {
  const { tokens, text } = source;
  const raw = (i: number) => text.slice(tokens[i]?.start, tokens[i]?.end);
  if (!GERMAN_ARTICLE.test(tokens[at]?.key ?? ''))
    for (
      let i = at;
      i < Math.min(tokens.length, at + LONGEST_FIRM) && (isCapital(raw(i)[0]) || raw(i) === '&');
      i += 1
    )
      if (i > at && LEGAL_FORM.test(tokens[i]?.key ?? ''))
        return [[i + 1, text.slice(tokens[at]?.start, tokens[i]?.end)]];
  return latinName(source, at, book);
}

/** Where only a firm can stand ("Aktien von"), a word that the book does not have is its name: "Siemens Energy". */
function germanFirm(source: Source, at: number, book: Wordlist): [number, string][] {
  const named = germanName(source, at, book);
  if (named.length > 0) return named;
  const { tokens, text } = source;
  const isOwn = (i: number) => {
    const { key = '', start, end } = tokens[i] ?? {};
    return isCapital(text.slice(start, end)[0]) && !book.knows(key) && !MANY_OF_A_KIND.test(key);
  };
  let end = at;
  while (end < at + LONGEST_FIRM && isOwn(end)) end += 1;
  return end > at ? [[end, text.slice(tokens[at]?.start, tokens[end - 1]?.end)]] : [];
}

/** A title or a publisher in its own marks: 《星洲快報》. */
const LONGEST_TITLE = 16;

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

function chineseName(source: Source, at: number, book: Wordlist, brand = false): [number, string][] {
  const ends: [number, string][] = titled(source, at);
  const start = source.tokens[at]?.start ?? 0;
  let key = '';
  // For each length, whether known words and nothing besides make up so much of it: 买卖证券 is no name, whatever it ends with.
  const plain = [true];
  for (let i = at; i < Math.min(source.tokens.length, at + LONGEST_NAME); i += 1) {
    const token = source.tokens[i] as Token;
    if (!HAN.test(token.key)) break;
    key += token.key;
    const end = key.length;
    plain[end] = plain.some((yes, start) => yes && book.phrases.has(key.slice(start, end)));
    if (end < 2 || plain[end]) continue;
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
