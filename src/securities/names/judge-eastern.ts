import { HAN as KIND_HAN } from '../text/fold.ts';
import { KINDS } from '../text/tokens.ts';
import { isAlsoThing, standsAlone } from './eastern-names.ts';
import type { Judgement, NamePlace } from './name-place.ts';

/** Markets whose local names are Chinese. */
const CHINESE_MARKETS = /^(?:SH|SZ|BJ|HK|TW|TWO)$/;
/** Something between the characters of a name. */
const BROKEN = /[^\p{L}\p{N}ー々]/u;
/** "米アップル", "美国苹果公司": its country before a name says that it is a company. */
const COUNTRY = /(?:米|美国|美國|미국|미 )$/;
const HAN = /^\p{Script=Han}+$/u;

/** Only between further characters a longer word can run over the name; asking the dictionary costs the most of all. */
const isHan = (text: string, at: number): boolean => KINDS[text.charCodeAt(at)] === KIND_HAN;

/**
 * Judges a name in Han, kana or Hangul, where no capitals and often no spaces tell a name from a word.
 * @param end of the name in the text
 */
export function judgeEastern(
  { tokens, at, match, written, words, language, exchange, sentences }: NamePlace,
  end: number,
): Judgement {
  const { text } = tokens;
  const start = tokens.start[at] as number;
  const name = text.slice(start, end);
  const around = { name, before: text[start - 1] ?? '', after: text.slice(end, end + 8) };
  if (!standsAlone(around) || (BROKEN.test(name) && !BROKEN.test(written))) return 'no';
  // A word that runs over the name's edge: 中国太平 in 中国太平洋保险, 中电 in 中电信.
  const inRun = isHan(text, start - 1) || isHan(text, end);
  if (name.length <= 4 && inRun && HAN.test(name) && words.cutsWord(start, end)) {
    if (!words.readsOn(start, end)) return 'maybe';
    if (name.length < 3) return match.level === 'weak' ? 'maybe' : 'listed';
  }
  if (match.level === 'weak') return 'maybe';
  if (match.level === 'listed')
    return COUNTRY.test(text.slice(Math.max(0, start - 2), start)) ? 'sure' : 'listed';
  // A short name of another country's market may be an everyday word here: 大和 in Chinese, 東方 in Japanese.
  const foreign =
    language === 'ja' ? CHINESE_MARKETS.test(exchange) : language.startsWith('zh') && exchange === 'T';
  if (foreign && match.kind === 'local' && name.length < 4) return 'maybe';
  if (match.level === 'medium' || isAlsoThing(name)) return sentences.isBusiness() ? 'sure' : 'listed';
  return 'sure';
}
