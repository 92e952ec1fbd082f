/** Guards for names in scripts without spaces, where a name can stand inside a longer word. Each with what it must catch. */

/** After a Han name: "中国银行业", "中国石油大学", "东方财富网", "同花顺数据"; not "长江证券业绩". */
const HAN_AFTER =
  /^(?:业(?![务務绩績])|業(?![务務绩績])|大学|大學|学院|學院|医院|醫院|协会|協會|学会|學會|研究会|日报|日報|时报|時報|网(?![易络])|網(?![易絡])|财经|財經|新闻|新聞|Choice|iFinD|iFind|数据显示|數據顯示|大厦|大廈|广场|廣場|杯|路(?!演|透)|街|村|镇|县|树|樹|园|園|汁|粥|辣|醋|种植|種植|雨林|河流?域?|果农|果農)/;
/** "据同花顺数据", "據XQ統計": a house that is named as a source. */
const SOURCE_BEFORE = /[据據]$/;
const SOURCE_AFTER = /^(?:数据|數據|统计|統計|资讯|資訊)/;
/** Two characters that are a thing, too; only with talk of business beside them. */
const ALSO_THINGS = new Set(
  '苹果 蘋果 小米 大众 大眾 现代 現代 通用 联想 聯想 甲骨文 亚马逊 亞馬遜 阿里 快手 微博 理想'.split(' '),
);
/** What may stand right after a Hangul name: particles, and words glued to names of companies. */
const HANGUL_AFTER =
  /^(?:은|는|이|가|을|를|의|와|과|도|만|에|엔|에서|에게|에는|로|으로|까지|부터|보다|처럼|이나|나|랑|이랑|측|측은|측이|주|주가|주식|그룹|그룹은|그룹이|가운데)?(?![가-힣])/;
const HANGUL = /[가-힣]/;
const KANA = /[\u30a1-\u30fa\u30fc]/;

export interface EasternPlace {
  name: string;
  before: string;
  /** The text right after the name; a few characters are enough. */
  after: string;
}

/** @returns whether the name stands for itself, and is no part of a longer word */
export function standsAlone({ name, before, after }: EasternPlace): boolean {
  if (SOURCE_BEFORE.test(before) && SOURCE_AFTER.test(after)) return false;
  const first = name[0] ?? '';
  const last = name[name.length - 1] ?? '';
  if (HANGUL.test(first) && HANGUL.test(before)) return false;
  if (HANGUL.test(last)) return HANGUL_AFTER.test(after);
  if (KANA.test(first) && KANA.test(before)) return false;
  if (KANA.test(last) && KANA.test(after[0] ?? '')) return false;
  return !HAN_AFTER.test(after);
}

export const isAlsoThing = (name: string): boolean => ALSO_THINGS.has(name);
