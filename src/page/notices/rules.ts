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
  'NOOFF 3 offer not serves trade',
  'ACC 4 true liable not',
  'ACC 3 liable not! harm',
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
  'LEV 3 retail losing',
  'LEV 3 leverage risk',
  'LEV 3 leverage losing!',
  'POS 3 stock hold! holder',
  'POS- 3 stock hold! not!',
  'COI 3 conflict own',
  'COI 2 conflict',
  'COI- 3 conflict not!',
  'COI 3 relation own',
  'COI- 4 relation not!',
  'COI- 3 independent editorial! own',
  'COI- 3 influence not! editorial',
  'AFF 3 commission earn! buy',
  'AFF 3 affiliate uses',
  'AFF- 3 affiliate not! uses!',
  'SPON 3 sponsored piece',
  'PAID 3 money pay! payee',
  'PAID- 3 money pay! not!',
  'AI 3 make ai! piece',
  'MT 3 translate machine!',
  'MT 3 prevail original',
  'RUMOR 3 verify unaided! unable',
];
