import { isLegalForm, isPlainForm } from '../table/legal-forms.ts';
import type { Level } from '../table/table.ts';
import { WORD } from '../text/fold.ts';
import type { TokenList } from '../text/token-list.ts';
import { tokensOf } from '../text/tokens.ts';
import { FREE_BEFORE } from './context-words.ts';
import { judgeEastern } from './judge-eastern.ts';
import { judgeWestern } from './judge-western.ts';
import { adjoins, isCapital, type Judgement, type NamePlace, word } from './name-place.ts';

export interface Judged {
  judgement: Judgement;
  /** End of the evidence in the text: a legal form after the name belongs to it. */
  end: number;
  /** Named with its legal form, or by the name of its own market: a name in full. */
  full: boolean;
}

/** Judges whether a run of text that reads like a company's name is meant as one. */
export function judgeName(place: NamePlace): Judged {
  const { tokens, at, match } = place;
  const last = at + match.length - 1;
  const end = tokens.end[last] as number;
  if (tokens.kind[at] !== WORD)
    return { judgement: judgeEastern(place, end), end, full: match.kind === 'local' };
  const casing = caseOf(place);
  if (casing === 'other') return { judgement: 'no', end, full: false };
  const form = legalFormAfter(tokens, last);
  const full = form > last || (match.length > 1 && isPlainForm(word(tokens, last).toLowerCase()));
  const styled =
    casing === 'restyled' ? { ...place, match: { ...match, level: restyledLevel(match.level) } } : place;
  const judgement = full && startsNoLongerName(place) ? 'sure' : judgeWestern(styled, last);
  return { judgement, end: form > last ? (tokens.end[form] as number) : end, full };
}

/** "Orange S.A.", "Eni S.p.A.", "ASML N.V.", "Novo Nordisk A/S". */
const DOTTED_FORM = /^,? (?:S\.A\.?|S\.p\.A\.?|N\.V\.?|A\/S|S\.E\.|S\.L\.)/;

/** "Apple Inc.", "Siemens Energy AG", "BYD Co., Ltd.": the last token of the legal form after a name. */
function legalFormAfter(tokens: TokenList, last: number): number {
  const after = tokens.end[last] as number;
  const dotted = DOTTED_FORM.exec(tokens.text.slice(after, after + 10));
  let form = last;
  while (dotted && form + 1 < tokens.count && (tokens.end[form + 1] as number) <= after + dotted[0].length)
    form += 1;
  if (form > last) return form;
  for (let next = last + 1; next < tokens.count && next <= last + 4; next += 1) {
    const between = tokens.text.slice(tokens.end[next - 1], tokens.start[next]);
    const text = word(tokens, next);
    if (!/^[\s,.]{0,3}$/.test(between) || !isCapital(text) || !isLegalForm(text.toLowerCase())) break;
    if (isPlainForm(text.toLowerCase())) form = next;
  }
  return form;
}

/** "Jinzhou Apple Co., Ltd." is not Apple: a capital before the name belongs to a longer one. German has capitals everywhere. */
function startsNoLongerName({ tokens, at, casing, language }: NamePlace): boolean {
  if (casing !== 'prose' || language === 'de' || !adjoins(tokens, at - 1)) return true;
  const before = word(tokens, at - 1);
  return !isCapital(before) || FREE_BEFORE.has(before.toLowerCase());
}

/** "Nio" of "NIO" is as good as a name that is also a word. */
const restyledLevel = (level: Level): Level => (level === 'weak' ? 'weak' : 'medium');

/**
 * Capitals as the name has them: "Apple" is not "apple", "Sap" is not "SAP"; "NVIDIA" and "Nvidia" are one.
 * `restyled`: short capitals that news writes as a word, "Nio", "Renk".
 */
function caseOf({ tokens, at, match, written }: NamePlace): 'fits' | 'restyled' | 'other' {
  const names = tokensOf(written.normalize('NFKC'));
  let restyled = false;
  for (let i = 0; i < match.length && i < names.length; i += 1) {
    const name = names[i] ?? '';
    const text = word(tokens, at + i).normalize('NFKC');
    if (name === text || !/\p{L}/u.test(name)) continue;
    const short = name.length <= 4 && name === name.toUpperCase() && isCapital(name);
    if (short && i === 0) {
      // "Lyft" of "LYFT" needs the words around it anyway. Of three letters only those that are no word count: "Nio", no "Sap".
      const plainWord = name.length < 4 && match.level !== 'strong';
      if (match.level !== 'weak' && (plainWord || name.length < 3)) return 'other';
      if (!isCapital(text)) return 'other';
      restyled = true;
    }
    if (isCapital(name) && !isCapital(text)) return 'other';
    if (!isCapital(name) && !isCapital(text) && name.length > 3) return 'other';
  }
  return restyled ? 'restyled' : 'fits';
}
