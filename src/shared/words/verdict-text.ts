import { isSpeaker } from '../report/holders.ts';
import type { Holder, VERDICTS, Verdict } from '../report/report.ts';
import type { MessageKey, Translator } from './i18n.ts';
import { roleIn } from './roles.ts';
import { symbolText } from './symbol-text.ts';

type Code = (typeof VERDICTS)[number];

/** Each code's headline and the sentence under it. */
const VERDICT_LABELS = {
  paid: ['verdictPaid', 'verdictMeaningPaid'],
  sponsored: ['verdictSponsored', 'verdictMeaningSponsored'],
  holds: ['verdictHolds', 'verdictMeaningHolds'],
  conflict: ['verdictConflict', 'verdictMeaningConflict'],
  affiliate: ['verdictAffiliate', 'verdictMeaningAffiliate'],
  ai: ['verdictAi', 'verdictMeaningAi'],
  'machine-translated': ['verdictMachineTranslated', 'verdictMeaningMachineTranslated'],
  leverage: ['verdictLeverage', 'verdictMeaningLeverage'],
  'forward-looking': ['verdictForwardLooking', 'verdictMeaningForwardLooking'],
  unverified: ['verdictUnverified', 'verdictMeaningUnverified'],
  standard: ['verdictStandard', 'verdictMeaningStandard'],
  'no-holding': ['verdictNoHolding', 'verdictMeaningNoHolding'],
  none: ['verdictNone', 'verdictMeaningNone'],
} as const satisfies Record<Code, readonly [MessageKey, MessageKey]>;

/** The headline of one code, without names or figures. */
function verdictName(t: Translator, code: Code): string {
  return t(VERDICT_LABELS[code][0]);
}

/** What the code means for the reader, in one sentence; of a likely one, how it was told: the page may not say it. */
export function verdictMeaning(t: Translator, { code, likely }: Verdict): string {
  return t(likely.includes(code) ? 'likelyHint' : VERDICT_LABELS[code][1]);
}

/** Securities in a headline, holders below it: what two lines of the popup hold; the clauses name them all. */
const MOST_NAMED = 5;

/**
 * A party that opens with a small word where it stood amid a sentence: "the author", "seine Frau", "l'auteur"; not
 * "eToro", "adidas AG".
 */
const OPENS_SMALL =
  /^(?:(?:the|this|an?|our|my|his|her|its|their|one|some|members|der|die|das|eine?|unsere?|meine?|seine?|ihre?|le|la|les|une?|mon|ma|son|sa|ses|notre|el|los|las|una?|mi|su|sus|nuestr[oa])\s|l['’])/;

/**
 * The verdict in one line, for the command line, the saved report and the badge.
 * @returns "The author discloses a position in NVDA", "Paid promotion · Named: Acme · Amount: $5,000"
 */
export function verdictText(t: Translator, verdict: Verdict): string {
  return [verdictHeadline(t, verdict), ...verdictFacts(t, verdict)].join(' · ');
}

/** Without the names and figures that its grammar would bend; says where it is only likely. */
export function verdictHeadline(t: Translator, verdict: Verdict): string {
  const headline = surely(t, verdict);
  return verdict.likely.includes(verdict.code) ? t('likelyVerdict', headline) : headline;
}

function surely(t: Translator, verdict: Verdict): string {
  const { code, amount } = verdict;
  if (code === 'leverage' && amount && isLossRate(verdict)) return t('verdictLeverageAmount', amount);
  if (code !== 'holds') return verdictName(t, code);
  const party = toldParty(t, verdict.party);
  const securities = listed(t, verdict.securities);
  if (party && securities) return t('verdictHoldsPartySecurities', party, securities);
  if (party) return t('verdictHoldsParty', party);
  return securities ? t('verdictHoldsSecurities', securities) : t('verdictHolds');
}

/** Names and figures that the headline leaves out, each as the page wrote it: "Named: Acme", "Amount: $5,000". */
export function verdictFacts(t: Translator, verdict: Verdict): string[] {
  const holds = verdict.code === 'holds';
  const party = holds ? null : otherParty(verdict.party);
  const amount = isLossRate(verdict) ? null : verdict.amount;
  const securities = holds || isLossRate(verdict) ? null : listed(t, verdict.securities);
  return [
    ...(party && !isLossRate(verdict) ? [t('verdictParty', party)] : []),
    ...(amount ? [t('verdictAmount', amount)] : []),
    ...(securities ? [t('verdictSecurities', securities)] : []),
    ...capped(
      t,
      (verdict.holders ?? []).map((holder) => holding(t, holder, verdict)),
    ),
  ];
}

/** A loss rate is always given in per cent (ESMA Decision (EU) 2018/796); other amounts stay apart. */
const isLossRate = ({ code, amount }: Verdict) => code === 'leverage' && /[%％]/.test(amount ?? '');
const otherParty = (party: string | null) => (party && !isSpeaker(party) ? party : null);

/** One more holder, without a verb that its number would bend: "The Example Letter and its staff: Nvidia and ASML". */
function holding(t: Translator, { party, securities }: Holder, verdict: Verdict): string {
  const who = toldParty(t, party);
  const what = listed(t, securities) ?? '';
  if (!what) return t('verdictOtherHolder', who ?? '');
  const told = who ? t('verdictHolder', who, what) : t('verdictHoldsSecurities', what);
  return verdict.likely.includes(verdict.code) ? t('likelyAlso', told) : told;
}

/** The party as it opens a headline. */
function toldParty(t: Translator, written: string | null): string | null {
  const party = otherParty(written);
  if (!party) return null;
  const role = roleIn(party, t.language);
  if (role) return t(role);
  return OPENS_SMALL.test(party) ? party.charAt(0).toUpperCase() + party.slice(1) : party;
}

const listed = (t: Translator, securities: readonly string[]) =>
  securities.length ? t.list(capped(t, securities.map(symbolText))) : null;

/** The first ones and how many more there are; one more is named instead. */
const capped = (t: Translator, items: readonly string[]): readonly string[] =>
  items.length > MOST_NAMED + 1
    ? [...items.slice(0, MOST_NAMED), t.count('moreNamed', items.length - MOST_NAMED)]
    : items;

/** The mark on the article that calls it advertising, as the page writes it; null when there is none. */
export function verdictMark(t: Translator, { label }: Verdict): string | null {
  return label === undefined ? null : t('verdictMark', label);
}

/** Whether the page says that a machine wrote or translated it, in the verdict's own words. */
export function machineMarks(t: Translator, { code, also }: Verdict): string[] {
  return (['ai', 'machine-translated'] as const)
    .filter((one) => code === one || also.includes(one))
    .map((one) => verdictName(t, one));
}

/** The further codes that the page earns, in one line; null when there are none. */
export function verdictAlso(t: Translator, { also, likely }: Verdict): string | null {
  const told = also.map((code) => {
    const name = verdictName(t, code);
    return likely.includes(code) ? t('likelyAlso', name) : name;
  });
  return told.length > 0 ? t('verdictAlso', told.join(' · ')) : null;
}
