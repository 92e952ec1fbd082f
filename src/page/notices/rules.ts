import type { Kind } from '../../shared/kinds.ts';

/**
 * Which words together make which kind, for every language alike. A rule names sets of words of the language files: the
 * first is what it hangs on, the others must stand near it in the same sentence, `!` very near. A minus behind the kind:
 * the clause says that it is not so.
 * Strength: 4 and 3 make a notice alone · 2 where one is expected or next to another · 1 belongs to one that is there.
 * Sets named after a kind (`NOADV3`, `notPOS3`) are rules of their own: one phrase of them is enough.
 */
export const RULES: readonly string[] = [
  'NOADV 3 advice not serves',
  'NOADV 2 tip not! serves',
  'NOADV 3 substitute not',
  'NOADV 3 needs not consider',
  'NOADV 4 clientship not',
  'NOOFF 3 offer not serves trade',
  'ACC 4 true liable not',
  'ACC 3 liable not! harm',
  'ACC 4 true disown',
  'ACC 3 disown damage',
  'ACC 3 disown us',
  'ACC 2 disown',
  'THIRD 3 view author belong!',
  'THIRD 3 view reflect not!',
  'THIRD 3 outside distance! not',
  'RISK 3 lose risk invest',
  'RISK 2 risk invest involve!',
  'PAST 3 past future',
  'FWD 3 actual differ!',
  'DELAY 3 delay quote minute',
  'JUR 3 resident directed! not',
  'JUR 3 regulator reviewed! not',
  'JUR 4 unregistered',
  'LEV 3 retail losing',
  'LEV 3 leverage risk',
  'LEV 3 leverage losing!',
  'POS 3 stock hold! holder',
  'POS 3 vested maker',
  'POS 3 standing atPress',
  'POS 2 stock hold! kin!',
  'POS 2 stock hold! disposes',
  'POS- 2 stock hold! not!',
  'POS- 3 stock hold! not! holder',
  'POS- 3 stock hold! not! referred',
  'POS- 3 stock hold! neither',
  'POS- 3 vested not! maker',
  'POS- 3 vested neither',
  'POS- 3 standing not! atPress',
  'POS- 3 holdings none!',
  'COI 3 conflict own',
  'COI- 3 conflict not!',
  'COI- 3 conflict none!',
  'COI 3 relation own',
  'COI 3 tie us',
  'COI 3 bond outlet',
  'COI 3 bond namedHere',
  'COI- 3 bond not! outlet',
  'COI- 3 bond not! namedHere',
  'COI 4 owner',
  'COI- 4 standsApart',
  'COI- 4 relation not!',
  'COI- 3 independent editorial! own',
  'COI- 3 influence not! editorial',
  'AFF 3 commission earn! buy us',
  'AFF 4 clicks earned us',
  'AFF 3 whenYou us',
  'AFF- 4 noCut',
  'AFF 3 affiliate uses',
  'AFF- 3 affiliate not! uses!',
  'SPON 3 sponsored piece',
  'SPON- 4 unsponsored',
  'PAID 3 money pay! payee',
  'PAID 3 patron us',
  'PAID 3 production rewarded',
  'PAID- 3 production rewarded not',
  'PAID- 3 money pay! not! payee',
  'PAID- 3 money pay! neither',
  'PAID- 3 unpaid holder!',
  'PAID- 3 fees none!',
  'AI 3 make ai! piece',
  'AI 3 aiUse ai! output',
  'AI- 3 human piece',
  'MT 4 rendered machine!',
  'MT 3 translate machine! piece',
  'MT 3 prevail original',
  'RUMOR 3 verify unaided! unable',
];

/**
 * What a statement right behind a denial of a kind must say to be its opposite, without a negation of its own: "…, but
 * his firm holds 1.2% of Airbus". One of the rows is enough; of a row, every set must be there.
 */
export const OPPOSITES: Partial<Record<Kind, readonly (readonly string[])[]>> = {
  POS: [
    ['possess', 'stock'],
    ['possess', 'stake'],
  ],
  COI: [['relation'], ['conflict'], ['tie']],
  PAID: [['pay'], ['remit']],
  SPON: [['sponsored']],
  AFF: [['commission'], ['affiliate']],
  AI: [['ai', 'make'], ['aiUse']],
};

/** Who a statement can be about: one that has its own holder or payee is none of the denial before it. */
export const SUBJECTS: readonly string[] = ['holder', 'kin', 'payee'];

/** An author is paid by the publisher: "not compensated (other than by this site)" stays a denial. */
export const KEEPS_DENIAL: readonly Kind[] = ['PAID'];
