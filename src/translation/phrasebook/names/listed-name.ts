import type { Token } from '../tokens.ts';
import { INSIDE_NAME, SMALL_WORD } from './name-words.ts';
import type { Source } from './source.ts';

/** Longest name with a code beside it, in characters: 三菱UFJフィナンシャル・グループ has 16. */
const LONGEST_LISTED = 18;
/** With its market before or behind it: catches "2330", "00700.HK", "NASDAQ: AAPL"; not "see below", 以下簡稱. */
const CODE = /^(?:[A-Z]{2,6} ?: ?)?[\dA-Z][\dA-Z.]{1,9}$/i;
/** Tokens of a code: HK, its colon, 00700. */
const LONGEST_CODE = 4;
const HANGUL = /[\uac00-\ud7a3]/;
const NAME_LETTER =
  /^[\u3005\u3007\u3400-\u9fff\uf900-\ufaff\u30a1-\u30fa\u30fd-\u30ff\uac00-\ud7a3a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1effー&・.-]+$/;
/** Words that a name with a code does not hold: they part it from another name or make it a phrase. */
const NO_LISTED =
  /[的與与和或及、，]|持有|[株股]票|股份|任何|部分|全部|其他|相[關关]|上述|少量|以及|一部|일부/;

/** What stands before a company and is no part of it: "逾百股台積電(2330)"; not 不二家, 未名医药. */
const BEFORE_LISTED =
  /^(?:[曾已並并僅仅只將将逾除]|未(?!名)|不(?!二家)|超[過过]|不足|至少|最[多少]|少[許许]|大量|若干|[無无]需|[據据][稱称]|[一二兩两三四五六七八九十百千萬万幾几數数]+[股手])/;
/**
 * Korean ties what a word does to its end, so a name there begins a word and holds no blank: "의 가족은 삼성전자(005930)" is
 * none.
 */
const KOREAN_PIECES = /[\uac00-\ud7a3] /;

/** A company that its code stands beside: 宁德时代（300750）, トヨタ自動車(7203), 삼성전자(005930); or one in quotation marks. */
export function listedName(source: Source, at: number): [number, string][] {
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
      const begins =
        language !== 'ko' || !(HANGUL.test(text[first.start - 1] ?? '') || KOREAN_PIECES.test(name));
      const named =
        begins &&
        NAME_LETTER.test(name.replaceAll(' ', '')) &&
        !NO_LISTED.test(name) &&
        !(language === 'zh' && BEFORE_LISTED.test(name));
      return named ? [[tokens.indexOf(closing) + 1, text.slice(first.start, closing.end)]] : [];
    }
    if (!NAME_LETTER.test(text.slice(token.start, token.end)) || isOrdinary(token, i)) return [];
  }
  return [];
}
