import type { Kind } from '../../shared/kinds.ts';
import { limits } from '../../shared/limits.ts';
import type { Clause } from '../../shared/report.ts';
import { parseSymbols } from '../../shared/symbols.ts';

type Details = Pick<Clause, 'symbols' | 'names' | 'party' | 'amount' | 'edited'>;

/** "$50,000", "HK$5,000", "5,000 shares", "1万元", "2.5 million dollars"; not "2024". */
const AMOUNT =
  /(?:[A-Z]{1,3}\$|US\$|[$€£¥￥])\s?\d[\d.,]{0,14}(?:\s?(?:million|billion|thousand|k|m|万|億|亿))?|\d[\d.,]{0,14}\s?(?:million |thousand |百万|千|万|萬|億|亿)?\s?(?:shares|dollars|euros?|USD|EUR|HKD|RMB|股|美元|港元|人民币|元|ドル|円|万円|원|달러)/iu;
/** "74 %", "74-89%", "76.4％". */
const PERCENT = /\d{1,3}(?:[.,]\d{1,2})?(?:\s?[-–]\s?\d{1,3}(?:[.,]\d{1,2})?)?\s?[%％]/u;
/** A run of words with capitals after words that name a payer: "by Acme Corp.", "von der Muster AG"; not "by the end". */
const PAYER =
  /(?:\b(?:by|from|with|von|vom|durch|par|por|de)\s(?:(?:the|der|dem|la|le|el)\s)?)((?:\p{Lu}[\p{L}\p{N}&.'’-]{0,30})(?:\s(?:of|and|&|de|\p{Lu}[\p{L}\p{N}&.'’-]{0,30})){0,5})/u;
/** What is held: names after the words of holding: "positions in and recommends Nvidia and Tesla". */
const HELD =
  /\b(?:(?:positions?|shares|stock|stakes?) (?:in|of)(?: and recommends?)?|recommends?|owns|holds|long|short|Aktien (?:von|der)|actions (?:de|d['’])|acciones de)\s+((?:the following[^:]{0,30}: )?\p{Lu}[^.;。；]{1,200})/gu;
/** Who holds: names at the head of the clause: "The Motley Fool has", "Jane Doe owns". */
const HOLDER =
  /^(?:.{0,60}?[,:] )?((?:The |I\/we|I\b|We\b|\p{Lu})[\p{L}\p{N}'’&./-]{0,30}(?: [\p{Lu}][\p{L}'’&.-]{0,30}| author| writer| analyst| publisher){0,4})\s+(?:has|have|holds?|owns?|did not|does not|is|am|are|may)\b/u;
const EDITED =
  /(?:reviewed|edited|checked|verified|proofread|fact-checked|审核|審核|审校|校对|复核|人工|監修|確認|チェック|검토|검수|편집|geprüft|überprüft|bearbeitet|redigiert|relu|vérifié|validé|revisad|editad|supervisad)/iu;
const UNEDITED =
  /(?:without|not|no|ohne|sans|sin|未经|未經|nicht).{0,12}(?:review|human|edit|人工|审核|審核|prüf|relec|revis)/iu;

/**
 * What a clause says beside its kind, as written: what is held, who holds or pays, how much, whether a human edited.
 * @param around the notice's text, where another sentence may say that a human edited
 */
export function detailsOf(kind: Kind, text: string, around: string): Details {
  const details: Details = { symbols: [], names: [], party: null, amount: null, edited: null };
  if (kind === 'AI' || kind === 'MT') {
    if (UNEDITED.test(around)) details.edited = false;
    else if (EDITED.test(around)) details.edited = true;
  }
  if (kind === 'LEV') details.amount = PERCENT.exec(text)?.[0] ?? null;
  if (kind !== 'POS' && kind !== 'COI' && kind !== 'PAID' && kind !== 'SPON') return details;
  details.symbols = [...new Set(parseSymbols(text).map(({ symbol }) => symbol))].slice(0, limits.listed);
  if (kind === 'POS') {
    details.names = namesIn(text);
    details.party = HOLDER.exec(text)?.[1]?.trim().slice(0, limits.name) ?? null;
  } else {
    details.party = PAYER.exec(text)?.[1]?.slice(0, limits.name) ?? null;
    if (kind === 'PAID') details.amount = AMOUNT.exec(text)?.[0]?.trim() ?? null;
  }
  return details;
}

/** Names in a list behind the words of holding; a name begins with a capital, so "any of the stocks" is none. */
function namesIn(text: string): string[] {
  const names = [...text.matchAll(HELD)].flatMap((found) =>
    (found[1] ?? '')
      .replace(/^the following[^:]{0,30}: /, '')
      .split(/, and |, | and | or | und | et | y |、/u)
      .map((name) =>
        name
          .replace(/\s*\([^)]*\)|\s(?:through|either|via|at the time|as of|mentioned|and recommends).*$/u, '')
          .replace(/[.\s]+$/u, '')
          .trim(),
      )
      .filter((name) => /^\p{Lu}/u.test(name) && name.length > 1 && name.length < 60),
  );
  return [...new Set(names)].slice(0, limits.listed);
}
