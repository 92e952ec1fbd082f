/** The kinds of clause, as docs/kinds.md defines them. */
export const KINDS = [
  'PAID',
  'SPON',
  'POS',
  'COI',
  'AFF',
  'AI',
  'MT',
  'LEV',
  'FWD',
  'RUMOR',
  'RISK',
  'NOADV',
  'NOOFF',
  'ACC',
  'PAST',
  'DELAY',
  'JUR',
  'THIRD',
] as const;
export type Kind = (typeof KINDS)[number];

/** 1 boilerplate · 2 context · 3 material · 4 changes how far to trust the article. */
export type Severity = 1 | 2 | 3 | 4;
