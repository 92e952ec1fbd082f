import { limits } from '../../shared/limits.ts';
import { isSpeaker } from '../../shared/report/holders.ts';
import type { Kind } from '../../shared/report/kinds.ts';
import type { Clause } from '../../shared/report/report.ts';
import { parseSymbols } from '../../shared/symbols/symbols.ts';
import { amountIn, percentIn } from './amounts.ts';
import { holderIn, payerIn, securitiesIn, speakerBefore } from './parties.ts';

type Details = Pick<Clause, 'symbols' | 'names' | 'party' | 'amount' | 'edited'>;

/** Catches "reviewed by an editor", "经人工审核"; whether it is denied, the next one says. */
const EDITED =
  /(?:reviewed|edited|checked|verified|proofread|fact-checked|审核|審核|审校|校对|复核|人工|監修|確認|チェック|검토|검수|편집|geprüft|überprüft|bearbeitet|redigiert|relu|vérifié|validé|revisad|editad|supervisad)/iu;
/** Catches "without human review", "未经人工审核"; not "reviewed by humans". */
const UNEDITED =
  /(?:without|not|no|ohne|sans|sin|未经|未經|nicht).{0,12}(?:review|human|edit|人工|审核|審核|prüf|relec|revis)/iu;

/**
 * What a clause says beside its kind, as written: what is held, who holds or pays, how much, whether a human edited.
 * @param around the notice's text, where another sentence may say that a human edited
 * @param before what stands before it there: "Analyst's Disclosure: I/we have a position" is the analyst's
 */
export function detailsOf(kind: Kind, text: string, around: string, before = ''): Details {
  const details: Details = { symbols: [], names: [], party: null, amount: null, edited: null };
  if (kind === 'AI' || kind === 'MT') {
    if (UNEDITED.test(around)) details.edited = false;
    else if (EDITED.test(around)) details.edited = true;
  }
  if (kind === 'LEV') details.amount = percentIn(text);
  if (kind !== 'POS' && kind !== 'COI' && kind !== 'PAID' && kind !== 'SPON') return details;
  details.symbols = [...new Set(parseSymbols(text).map(({ symbol }) => symbol))].slice(0, limits.listed);
  if (kind === 'POS') {
    details.names = securitiesIn(text).slice(0, limits.listed);
    details.party = holderIn(text);
    if (details.party === null || isSpeaker(details.party))
      details.party = speakerBefore(before, text) ?? details.party;
    details.amount = amountIn(text) ?? percentIn(text);
  } else {
    details.party = payerIn(text);
    if (kind === 'PAID') details.amount = amountIn(text);
    if (kind === 'COI') details.amount = percentIn(text);
  }
  return details;
}
