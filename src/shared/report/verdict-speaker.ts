import type { Kind } from './kinds.ts';
import type { Clause, Notice, Verdict } from './report.ts';

type Code = Verdict['code'];

/** What a clause of a kind makes of the page, unless it is denied. */
export const CODE_OF_KIND: Partial<Record<Kind, Code>> = {
  PAID: 'paid',
  SPON: 'sponsored',
  POS: 'holds',
  COI: 'conflict',
  AFF: 'affiliate',
  AI: 'ai',
  MT: 'machine-translated',
  LEV: 'leverage',
  FWD: 'forward-looking',
  RUMOR: 'unverified',
};

/** The notices that speak for the page: what its style hides is told, but speaks only where nothing that is shown does. */
export function speakingNotices(notices: readonly Notice[]): readonly Notice[] {
  const shown = notices.filter(({ visible }) => visible);
  return shown.length > 0 ? shown : notices;
}

/** The clauses that earn each code, in the page's order; a denial earns none. */
export function clausesByCode(notices: readonly Notice[]): Map<Code, Clause[]> {
  const earned = new Map<Code, Clause[]>();
  for (const clause of notices.flatMap(({ clauses }) => clauses)) {
    const code = clause.denied ? undefined : CODE_OF_KIND[clause.kind];
    if (!code) continue;
    const some = earned.get(code);
    if (some) some.push(clause);
    else earned.set(code, [clause]);
  }
  return earned;
}

/** Whether a phrase says so; its words counted together make a clause only likely. */
export const isSure = ({ toldBy }: Clause): boolean => toldBy === 'phrase';

/**
 * Of clauses that say the same the first with a name speaks: "the author owns 500 shares of Tesla" before "analysts may
 * hold positions"; what is only likely speaks where nothing else does.
 */
export function speakerOf(clauses: readonly Clause[]): Clause | undefined {
  const sure = clauses.filter(isSure);
  const asked = sure.length > 0 ? sure : clauses;
  return asked.find(({ symbols, names }) => symbols.length + names.length > 0) ?? asked[0];
}

/** @returns the clause that the verdict rests on, in its notice; null where it rests on none or on all alike */
export function clauseBehind(
  notices: readonly Notice[],
  { code }: Pick<Verdict, 'code'>,
): { notice: Notice; clause: Clause } | null {
  const speaking = speakingNotices(notices);
  const clause = speakerOf(clausesByCode(speaking).get(code) ?? []);
  const notice = clause && speaking.find(({ clauses }) => clauses.includes(clause));
  return clause && notice ? { notice, clause } : null;
}
