import { limits } from '../../shared/limits.ts';
import { isSpeaker } from '../../shared/report/holders.ts';
import type { Kind } from '../../shared/report/kinds.ts';
import { type Clause, type Notice, VERDICTS, type Verdict } from '../../shared/report/report.ts';
import {
  CODE_OF_KIND,
  clausesByCode,
  isSure,
  speakerOf,
  speakingNotices,
} from '../../shared/report/verdict-speaker.ts';
import { parseSymbols } from '../../shared/symbols/symbols.ts';
import type { Story } from '../page.ts';
import { severityOf } from './severity.ts';

type Code = Verdict['code'];

/** How much a code matters: as much as the kind that earns it. */
const WEIGHT = new Map(
  Object.entries(CODE_OF_KIND).map(([kind, code]) => [code, severityOf(kind as Kind, false)] as const),
);

/**
 * The one line over all notices: the most severe clause speaks first; of codes that matter alike, one that a phrase
 * tells before one that is only likely.
 * @param label the mark on the article itself that calls it advertising, as `labelOfArticle` found it
 */
export function judge(notices: readonly Notice[], story: Story, label: string | null = null): Verdict {
  const speaking = speakingNotices(notices);
  const clauses = speaking.flatMap((notice) => notice.clauses);
  const spoken = clausesByCode(speaking);
  if (label && !spoken.has('sponsored')) spoken.set('sponsored', []);
  const codes = new Set<Code>(spoken.keys());
  if (notices.length > 0 && codes.size === 0) codes.add('standard');
  if (story.facts.opinion && !saysHolding(notices)) codes.add('no-holding');
  const anywhere = clausesByCode(notices);
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
    securities: speaker ? securitiesOf(speaker) : [],
    ...(speaker ? factsOf(speaker, clauses) : { party: null, amount: null }),
    ...(speaker && code === 'holds' ? holdingsOf(speaker, spoken.get(code) ?? []) : {}),
    ...(label ? { label } : {}),
  };
}

/** A name with its code behind it is told by the code: "Apple (NASDAQ: AAPL)" is one security. */
function securitiesOf({ text, symbols, names }: Clause): string[] {
  const coded = (name: string) => {
    const [, code] = /^\s?[(（]([^)）]{1,24})[)）]/.exec(text.split(name)[1] ?? '') ?? [];
    return code !== undefined && parseSymbols(code).some(({ symbol }) => symbols.includes(symbol));
  };
  return [...new Set([...symbols, ...names.filter((name) => !coded(name))])].slice(0, limits.listed);
}

/**
 * Who holds what, by all clauses that are as sure as the one that speaks: what its holder holds by any of them, and
 * the other holders: of each what it names, or that it is named.
 */
function holdingsOf(speaker: Clause, clauses: readonly Clause[]): Pick<Verdict, 'securities' | 'holders'> {
  const held = new Map([[holderOf(speaker), { party: speaker.party, securities: new Set<string>() }]]);
  for (const clause of [speaker, ...clauses]) {
    if (isSure(clause) !== isSure(speaker)) continue;
    const holder = held.get(holderOf(clause)) ?? { party: clause.party, securities: new Set<string>() };
    for (const one of securitiesOf(clause)) holder.securities.add(one);
    held.set(holderOf(clause), holder);
  }
  const [first, ...others] = [...held.values()].map(({ party, securities }) => ({
    party,
    securities: [...securities].slice(0, limits.listed),
  }));
  const holders = others
    .filter(({ party, securities }) => securities.length > 0 || (party && !isSpeaker(party)))
    .slice(0, limits.listed);
  return { securities: first?.securities ?? [], ...(holders.length > 0 ? { holders } : {}) };
}

/** The same holder in two clauses: "The author" and "the author"; nobody is named in both of "I" and "we". */
const holderOf = ({ party }: Clause): string =>
  party === null || isSpeaker(party) ? '' : party.toLowerCase();

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
