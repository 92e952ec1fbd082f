import type { Kind } from '../../shared/kinds.ts';
import { limits } from '../../shared/limits.ts';
import { type Clause, type Notice, VERDICTS, type Verdict } from '../../shared/report.ts';
import type { Story } from '../page.ts';
import { severityOf } from './severity.ts';

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

/**
 * The one line over all notices: the most severe clause speaks first.
 * @param label the mark on the article itself that calls it advertising, as `labelOfArticle` found it
 */
export function judge(notices: readonly Notice[], story: Story, label: string | null = null): Verdict {
  // What the page's style hides is told, but speaks only where nothing that is shown does.
  const shown = notices.filter((notice) => notice.visible);
  const clauses = (shown.length > 0 ? shown : notices).flatMap((notice) => notice.clauses);
  const spoken = new Map<Code, Clause[]>();
  for (const clause of clauses) {
    const code = clause.denied ? undefined : CODE[clause.kind];
    if (code) spoken.set(code, [...(spoken.get(code) ?? []), clause]);
  }
  if (label && !spoken.has('sponsored')) spoken.set('sponsored', []);
  const codes = new Set<Code>(spoken.keys());
  if (notices.length > 0 && codes.size === 0) codes.add('standard');
  if (story.facts.opinion && !saysHolding(notices)) codes.add('no-holding');
  const [code = 'none', ...others] = VERDICTS.filter((each) => codes.has(each));
  const hidden = new Set(
    notices.flatMap((notice) =>
      notice.clauses.flatMap(({ denied, kind }) => (denied ? [] : (CODE[kind] ?? []))),
    ),
  );
  const also = VERDICTS.filter((each) => each !== code && (others.includes(each) || hidden.has(each)));
  const speaker = speakerOf(spoken.get(code) ?? []);
  const most = clauses.reduce<Verdict['severity']>(
    (max, { severity }) => (severity > max ? severity : max),
    0,
  );
  return {
    severity: code === 'sponsored' && !speaker ? severityOf('SPON', false) : (speaker?.severity ?? most),
    code,
    also,
    securities: speaker ? [...new Set([...speaker.symbols, ...speaker.names])].slice(0, limits.listed) : [],
    ...(speaker ? factsOf(speaker, clauses) : { party: null, amount: null }),
    ...(label ? { label } : {}),
  };
}

/** Of clauses that say the same the first with a name speaks: "the author owns 500 shares of Tesla" before "analysts may hold positions". */
function speakerOf(clauses: readonly Clause[]): Clause | undefined {
  return clauses.find(({ symbols, names }) => symbols.length + names.length > 0) ?? clauses[0];
}

/** Kinds of which one clause can name the payer and another the sum: "a paid advertisement. Acme paid $5,000". */
const MONEY: ReadonlySet<Kind> = new Set(['PAID', 'SPON']);

/** Who and how much. What is held is the holder's own; a payment may be told in several clauses. */
function factsOf(speaker: Clause, clauses: readonly Clause[]): Pick<Verdict, 'party' | 'amount'> {
  const { kind, party, amount } = speaker;
  const others = MONEY.has(kind) ? clauses.filter((each) => MONEY.has(each.kind) && !each.denied) : [];
  return {
    party: party ?? others.find((each) => each.party)?.party ?? null,
    amount: amount ?? others.find((each) => each.amount)?.amount ?? null,
  };
}

/** Whether the page says, where readers can see it, that somebody holds something or that nobody does. */
function saysHolding(notices: readonly Notice[]): boolean {
  return notices.some(
    (notice) => notice.visible && notice.clauses.some(({ kind }) => kind === 'POS' || kind === 'COI'),
  );
}
