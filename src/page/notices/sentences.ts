/** Where sentences end and where a new statement can begin inside one. Offsets into the text, nothing is copied. */

import { cutOfLong, LONGEST } from './long-sentences.ts';
import type { Stretch } from './stretch.ts';

/**
 * End of a sentence. Catches "advice. The", "建议。", "like.Disclaimer", "않습니다. 투자", "; and"; not "Inc. is", "U.S. law", "Benzinga.com".
 */
const SENTENCE_END =
  /[。．！？!?；;]+["”’」』）)】]*|(?<!\.)\.+["”’)\]]*(?=\s+["“'([*•※¿¡«]?[\p{Lu}\p{N}\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}])|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})|(?<!\.)\.+["”’)\]]*\s*$|(?<=다)\.|(?<=[）)】])(?=\p{Script=Han}{0,6}(?:声明|聲明|提示)[:：])|\s(?=[※•●■◆▶*]\s?\p{L})/gu;

/** What one of stands where a sentence ends amid a text; most short texts have none, and this is one plain class. */
const MAY_END = /[.。．！？!?；;)）】※•●■◆▶*]/;

/** Short words before a point that ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s("])(?:inc|ltd|co|corp|mr|mrs|ms|dr|st|vs|no|u\.s|u\.k|e\.g|i\.e|etc|approx|min|max|nr|bzw|ca|s\.a|s\.p\.a|art|sra?|jr|prof|dept|fig|al|z\.b|d\.h|p\.ej|\p{L})$/iu;

/** A company's name can end a sentence. Catches "Nvidia Corp" before " The author"; not "Inc" before " Chairman". */
const COMPANY = /\s(?:inc|ltd|co|corp|plc|s\.a|s\.p\.a|n\.v)$/iu;
const OPENER =
  /^["”’)\]]*\s+(?:The|This|These|I|We|Our|My|No|None|Neither|Nothing|It|He|She|They|All|Any|Past|For|As|At|Please|Investors?|Readers|Der|Die|Das|Diese[rs]?|Wir|Ich|Unsere?|Keine?r?|Alle|Bitte|Le|La|Les|Ce|Cet|Cette|Ces|Nous|Je|Il|Aucune?|Toute?|El|Los|Las|Este|Esta|Estos|Nosotros|Ning[uú]n|Todos?)\s/u;

/** @returns the sentences, in order, without the white space around them */
export function sentencesOf(text: string): Stretch[] {
  const out: Stretch[] = [];
  let from = 0;
  const push = (end: number) => {
    for (let at = from; at < end; ) {
      const cut = end - at > LONGEST ? cutOfLong(text, at) : end;
      const range = trimmed(text, at, cut);
      if (range.end > range.start) out.push(range);
      at = cut;
    }
    from = end;
  };
  for (const found of MAY_END.test(text) ? text.matchAll(SENTENCE_END) : []) {
    const end = found.index + found[0].length;
    if (found[0].startsWith('.') && end < text.length && isAbbreviation(text, found.index, end)) continue;
    push(end);
  }
  push(text.length);
  return out;
}

/** @returns whether the point between two places shortens a word and ends no sentence */
function isAbbreviation(text: string, point: number, end: number): boolean {
  const before = text.slice(Math.max(0, point - 12), point);
  return ABBREVIATION.test(before) && !(COMPANY.test(before) && OPENER.test(text.slice(end, end + 16)));
}

/** Words before which a new statement begins. Longer ones first where one begins like another. */
const JOINING =
  'and|but|nor|however|although|though|yet|whereas|while|except|other than|save for|apart from|aside from|und|sowie|wobei|während|außer|ausser|mit Ausnahme|et|mais|tandis|alors que|sauf|hormis|y|pero|aunque|mientras|salvo|excepto|а|и|но';

/**
 * Where a new statement can begin inside a sentence. Catches ", and", "，", " but ", " — ", "지만 ", "或证实"; not the comma in "1,000".
 */
const JOINT = new RegExp(
  [
    String.raw`[，、,:：](?!\d{3})["”’）)]*\s*`,
    String.raw`\s[–—-]\s|[—]+`,
    String.raw`\s(?=(?:${JOINING})\s)`,
    String.raw`(?<=지만|으나|으며|하며|는데)\s`,
    String.raw`(?<=\p{Script=Han})(?<!不|非)(?=但|惟|然而)`,
    String.raw`(?<=\S)(?=[和或并及](?:对其|對其|证实|證實|赞同|贊同))`,
    String.raw`(?<=\S)(?=[（(])|(?<=[)）])`,
  ].join('|'),
  'giu',
);

/** "Neither the author nor his firm was paid" says one thing. */
const CORRELATIVE = /\b(?:neither|weder)\b/iu;
const NOR = /^(?:nor|noch)\s/iu;

/** @returns the pieces that the joints cut a sentence into; joined again they are the sentence */
export function piecesOf(text: string, { start, end }: Stretch): Stretch[] {
  const sentence = text.slice(start, end);
  const paired = CORRELATIVE.test(sentence);
  const out: Stretch[] = [];
  let from = 0;
  for (const found of sentence.matchAll(JOINT)) {
    const at = found.index + found[0].length;
    if (at <= from || at >= sentence.length || (paired && NOR.test(sentence.slice(at, at + 5)))) continue;
    out.push({ start: start + from, end: start + at });
    from = at;
  }
  out.push({ start: start + from, end });
  return out;
}

/** White space and hanging commas belong to no sentence and no clause; a final full stop does. */
export function trimmed(text: string, start: number, end: number): Stretch {
  let [from, to] = [start, end];
  while (from < to && /[\s,，、:：;；—–)）】\]]/.test(text.charAt(from))) from += 1;
  while (to > from && /[\s,，、:：;；—–]/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
