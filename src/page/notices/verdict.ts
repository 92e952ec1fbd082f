import type { Kind } from '../../shared/kinds.ts';
import { type Clause, type Notice, VERDICTS, type Verdict } from '../../shared/report.ts';
import type { Story } from '../page.ts';

type Code = Verdict['code'];

/** What a clause of a kind makes of the page, unless it is denied. */
const CODE: Partial<Record<Kind, Code>> = {
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

/** The one line over all notices: the most severe clause speaks first. */
export function judge(notices: readonly Notice[], story: Story): Verdict {
  const clauses = notices.flatMap((notice) => notice.clauses);
  const spoken = new Map<Code, Clause>();
  for (const clause of clauses) {
    const code = clause.denied ? undefined : CODE[clause.kind];
    if (code && !spoken.has(code)) spoken.set(code, clause);
  }
  const codes = new Set<Code>(spoken.keys());
  if (notices.length > 0 && codes.size === 0) codes.add('standard');
  if (story.facts.opinion && !saysHolding(notices)) codes.add('no-holding');
  const [code = 'none', ...also] = VERDICTS.filter((each) => codes.has(each));
  const speaker = spoken.get(code);
  return {
    severity: clauses.reduce<Verdict['severity']>(
      (most, { severity }) => (severity > most ? severity : most),
      0,
    ),
    code,
    also,
    securities: speaker ? [...new Set([...speaker.symbols, ...speaker.names])] : [],
    party: speaker?.party ?? null,
    amount: speaker?.amount ?? null,
  };
}

/** Whether the page says, where readers can see it, that somebody holds something or that nobody does. */
function saysHolding(notices: readonly Notice[]): boolean {
  return notices.some(
    (notice) => notice.visible && notice.clauses.some(({ kind }) => kind === 'POS' || kind === 'COI'),
  );
}
