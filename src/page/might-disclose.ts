/**
 * Stems of which nearly every notice has one, in the languages that Fineprint knows. Only for saving work: a block
 * without any is taken as shown without asking for its style, and goes first when a page is too large.
 * Catches "Not investment advice", "I am long AAPL", "不構成投資建議"; not "Shares rose 3 %".
 */
const STEMS = new RegExp(
  [
    'disclaim|disclos|advi[cs]e|invest|liab|warrant|guarant|responsib|accura|sponsor|affiliat|compensat|conflict|position|forward.looking|performance|opinion|purpose|delayed|verif|\\bai\\b|translat|risk',
    'commission|earn|paid|\\bpay|\\bfees?\\b|purchas|partner|\\bfree\\b|complimentary|remunerat|guest of|courtesy|advert|promot|brand|press release|editor|\\bown|\\bhold|\\bheld|\\b(?:long|short)\\b|shares (?:of|in)|stake|interest|relationship|employe|board of|consult|influenc|independen|generated|automat|chatgpt|machine|language model|human|prevail|preceden|binding|discrepan|leverag|cfd|\\blos[es]|\\bmay\\b|could|\\bnot\\b|\\bthis (?:article|story|post|content|image|video|page|site|report|series|feature)|\\b(?:we|our|i|my)\\b|author|writer|publish|version|correct|retract|confirm|resident|prices?\\b|quotes',
    'haftung|beratung|gewähr|anzeige|interessenkonflikt|werbung|provision|verlust|wertentwicklung',
    'avertissement|conseil|responsabilit|garanti|publicité|conflit|risque|rémunér',
    'aviso|asesora|descargo|publicidad|patrocin|riesgo|inversi|exactitud',
    '[聲声]明|免[責责]|建[議议]|[風风][險险]|[責责]任|[廣广]告|[參参]考|立[場场]|[觀观][點点]|持有|披露|[贊赞]助|生成|翻[譯译]|延[遲迟]|[轉转][載载]|保[證证]',
    '免責|投資|助言|勧誘|責任|保証|広告|判断|正確性|自動|翻訳|遅延|元本|リスク|見解',
    '투자|책임|권유|광고|보유|정확|위험|손실|면책|지연|번역|자동|참고',
    'ответствен|рекомендац|реклам|риск|мнени',
  ].join('|'),
  'i',
);
/** Letters split by spaces or look-alikes hide a stem, so a run of single letters counts as one. Catches "d i s c l"; not "a b". */
const SPACED = /(?:^|\s)(?:\p{L}[\s._*·-]){4}/u;

/** @returns whether a block's text may be part of a notice; false positives are frequent and cost little */
export function mightDisclose(text: string): boolean {
  return STEMS.test(text) || SPACED.test(text) || hasForeignLetters(text);
}

/** Latin words with a Greek or Cyrillic letter among them: look-alikes. Catches "disсlaimer" with a Cyrillic с; not "α-helix". */
function hasForeignLetters(text: string): boolean {
  return /[a-z][\u0370-\u03ff\u0400-\u04ff]|[\u0370-\u03ff\u0400-\u04ff][a-z]|[\uff21-\uff5a]/i.test(text);
}
