import type { ClauseTranslation, LeftReason, MentionEvidence, Origin } from '../digest.ts';
import type { Kind, Severity } from '../report/kinds.ts';
import type { Notice } from '../report/report.ts';
import type { MessageKey } from './i18n.ts';

/** Codes of the contracts → keys of `_locales`. Spelt out, so that an unused or missing key is seen. */

export const KIND_LABELS = {
  PAID: 'kindPaid',
  SPON: 'kindSpon',
  POS: 'kindPos',
  COI: 'kindCoi',
  AFF: 'kindAff',
  AI: 'kindAi',
  MT: 'kindMt',
  LEV: 'kindLev',
  FWD: 'kindFwd',
  RUMOR: 'kindRumor',
  RISK: 'kindRisk',
  NOADV: 'kindNoadv',
  NOOFF: 'kindNooff',
  ACC: 'kindAcc',
  PAST: 'kindPast',
  DELAY: 'kindDelay',
  JUR: 'kindJur',
  THIRD: 'kindThird',
} as const satisfies Record<Kind, MessageKey>;

export const SEVERITY_LABELS = {
  1: 'severity1',
  2: 'severity2',
  3: 'severity3',
  4: 'severity4',
} as const satisfies Record<Severity, MessageKey>;

export const PLACE_LABELS = {
  article: 'noticePlaceArticle',
  'after-article': 'noticePlaceAfterArticle',
  main: 'noticePlaceMain',
  header: 'noticePlaceHeader',
  navigation: 'noticePlaceNavigation',
  aside: 'noticePlaceAside',
  footer: 'noticePlaceFooter',
  details: 'noticePlaceDetails',
  dialog: 'noticePlaceDialog',
} as const satisfies Record<Notice['place'], MessageKey>;

/** The short word, and the sentence that says what stands behind it. */
export const ORIGIN_LABELS = {
  reviewed: ['originReviewed', 'originReviewedHint'],
  template: ['originTemplate', 'originTemplateHint'],
  browser: ['originBrowser', 'originBrowserHint'],
  model: ['originModel', 'originModelHint'],
} as const satisfies Record<Origin, readonly [MessageKey, MessageKey]>;

const LEFT_LABELS = {
  'same-language': 'translationNotNeeded',
  unknown: 'leftUnknown',
  guard: 'leftGuard',
} as const satisfies Record<LeftReason, MessageKey>;

/** What would have changed, by the guard's own word for it. */
const LOSS_LABELS: Readonly<Record<string, MessageKey>> = {
  number: 'leftFigure',
  percentage: 'leftFigure',
  currency: 'leftCurrency',
  name: 'leftName',
  negation: 'leftNegation',
  chance: 'leftChance',
  duty: 'leftDuty',
  only: 'leftOnly',
  some: 'leftQuantity',
  all: 'leftQuantity',
};

/** Why a clause stays in the original, as closely as it is known. */
export function leftLabel(left: Extract<ClauseTranslation, { text: null }>): MessageKey {
  const loss = left.reason === 'guard' && left.loss !== undefined ? LOSS_LABELS[left.loss] : undefined;
  return loss ?? LEFT_LABELS[left.reason];
}

export const EVIDENCE_LABELS = {
  symbol: 'evidenceSymbol',
  cashtag: 'evidenceCashtag',
  name: 'evidenceName',
  alias: 'evidenceAlias',
  romanised: 'evidenceRomanised',
} as const satisfies Record<MentionEvidence['by'], MessageKey>;
