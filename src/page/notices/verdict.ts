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

/** How much a code matters: as much as the kind that earns it. */
const WEIGHT = new Map(
  Object.entries(CODE).map(([kind, code]) => [code, severityOf(kind as Kind, false)] as const),
);

/**
 * The one line over all notices: the most severe clause speaks first; of codes that matter alike, one that a phrase
 * tells before one that is only likely.
 * @param label the mark on the article itself that calls it advertising, as `labelOfArticle` found it
 */
export function judge(notices: readonly Notice[], story: Story, label: string | null = null): Verdict {
  // What the page's style hides is told, but speaks only where nothing that is shown does.
  const shown = notices.filter((notice) => notice.visible);
  const clauses = (shown.length > 0 ? shown : notices).flatMap((notice) => notice.clauses);
  const spoken = byCode(clauses);
  if (label && !spoken.has('sponsored')) spoken.set('sponsored', []);
  const codes = new Set<Code>(spoken.keys());
  if (notices.length > 0 && codes.size === 0) codes.add('standard');
  if (story.facts.opinion && !saysHolding(notices)) codes.add('no-holding');
  const anywhere = byCode(notices.flatMap((notice) => notice.clauses));
  const isLikely = (code: Code) => {
    const said = spoken.get(code) ?? anywhere.get(code) ?? [];
    return said.length > 0 && !said.some(isSure) && !(label && code === 'sponsored');
  };
  const [first = 'none', ...others] = VERDICTS.filter((each) => codes.has(each));
  const alike = others.filter((each) => WEIGHT.has(each) && WEIGHT.get(each) === WEIGHT.get(first));
  const code = isLikely(first) ? (alike.find((each) => !isLikely(each)) ?? first) : first;
  const also = VERDICTS.filter((each) => each !== code && (codes.has(each) || anywhere.has(each)));
  const speaker = speakerOf(spoken.get(code) ?? []);
  const most = clauses.reduce<Verdict['severity']>(
    (max, { severity }) => (severity > max ? severity : max),
    0,
  );
  return {
    severity: code === 'sponsored' && !speaker ? severityOf('SPON', false) : (speaker?.severity ?? most),
    code,
    also,
    likely: [code, ...also].filter(isLikely),
    securities: speaker ? [...new Set([...speaker.symbols, ...speaker.names])].slice(0, limits.listed) : [],
    ...(speaker ? factsOf(speaker, clauses) : { party: null, amount: null }),
    ...(label ? { label } : {}),
  };
}

/** The clauses that earn each code; a denial earns none. */
function byCode(clauses: readonly Clause[]): Map<Code, Clause[]> {
  const earned = new Map<Code, Clause[]>();
  for (const clause of clauses) {
    const code = clause.denied ? undefined : CODE[clause.kind];
    if (code) earned.set(code, [...(earned.get(code) ?? []), clause]);
  }
  return earned;
}

const isSure = ({ toldBy }: Clause) => toldBy === 'phrase';

/**
 * Of clauses that say the same the first with a name speaks: "the author owns 500 shares of Tesla" before "analysts may
 * hold positions"; what is only likely speaks where nothing else does.
 */
function speakerOf(clauses: readonly Clause[]): Clause | undefined {
  const sure = clauses.filter(isSure);
  const asked = sure.length > 0 ? sure : clauses;
  return asked.find(({ symbols, names }) => symbols.length + names.length > 0) ?? asked[0];
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
