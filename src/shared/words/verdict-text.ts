import type { VERDICTS, Verdict } from '../report/report.ts';
import type { MessageKey, Translator } from './i18n.ts';
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

/** Who speaks of itself; a sentence about it would read "I/we discloses". Catches "I/we", "本人", "Nous"; not "We Company". */
const SPEAKER =
  /^(?:(?:i|we|my|our|i\/we|we\/i|ich|wir|je|nous|yo|nosotros|we and our \p{L}+)|[我本]人?们?們?|笔者|筆者|私|当社|弊社|저|저희|당사|я|мы)$/iu;

/** The author without a name, by the page's language: a reader of another one is told it in theirs. Not "The author's wife". */
const AUTHORS: Readonly<Record<string, RegExp>> = {
  en: /^(?:the|this) (?:author|writer)$/i,
  zh: /^(?:本文)?作者$/,
  ja: /^(?:著者|執筆者)$/,
  ko: /^(?:필자|저자|글쓴이|작성자)$/,
  de: /^(?:der autor|die autorin|der verfasser|die verfasserin)$/i,
  fr: /^l['’](?:auteur|autrice|auteure)$/i,
  es: /^(?:el autor|la autora)$/i,
};

/** A party that opens with a small word where it stood amid a sentence: "the author", "seine Frau", "l'auteur"; not "eToro", "adidas AG". */
const OPENS_SMALL =
  /^(?:(?:the|this|an?|our|my|his|her|their|one|some|members|der|die|das|eine?|unsere?|meine?|seine?|ihre?|le|la|les|une?|mon|ma|son|sa|ses|notre|el|los|las|una?|mi|su|sus|nuestr[oa])\s|l['’])/;

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
  const party = toldParty(t, verdict);
  const securities = listed(t, verdict);
  if (party && securities) return t('verdictHoldsPartySecurities', party, securities);
  if (party) return t('verdictHoldsParty', party);
  return securities ? t('verdictHoldsSecurities', securities) : t('verdictHolds');
}

/** Names and figures that the headline leaves out, each as the page wrote it: "Named: Acme", "Amount: $5,000". */
export function verdictFacts(t: Translator, verdict: Verdict): string[] {
  const holds = verdict.code === 'holds';
  const party = holds ? null : otherParty(verdict);
  const amount = isLossRate(verdict) ? null : verdict.amount;
  const securities = holds || isLossRate(verdict) ? null : listed(t, verdict);
  return [
    ...(party && !isLossRate(verdict) ? [t('verdictParty', party)] : []),
    ...(amount ? [t('verdictAmount', amount)] : []),
    ...(securities ? [t('verdictSecurities', securities)] : []),
  ];
}

/** A loss rate is always given in per cent (ESMA Decision (EU) 2018/796); other amounts stay apart. */
const isLossRate = ({ code, amount }: Verdict) => code === 'leverage' && /[%％]/.test(amount ?? '');
const otherParty = ({ party }: Verdict) => (party && !SPEAKER.test(party) ? party : null);
/** The party as it opens a headline. */
function toldParty(t: Translator, verdict: Verdict): string | null {
  const party = otherParty(verdict);
  if (!party) return null;
  const [language] = Object.entries(AUTHORS).find(([, words]) => words.test(party)) ?? [];
  if (language && !t.language.startsWith(language)) return t('verdictAuthor');
  return OPENS_SMALL.test(party) ? party.charAt(0).toUpperCase() + party.slice(1) : party;
}
const listed = (t: Translator, { securities }: Verdict) =>
  securities.length ? t.list(securities.map(symbolText)) : null;

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
