import type { Kind, Severity } from '../../shared/report/kinds.ts';

/** How much a kind matters to the reader. Source: docs/kinds.md. */
const SEVERITY: Record<Kind, Severity> = {
  PAID: 4,
  SPON: 4,
  POS: 4,
  COI: 4,
  AFF: 3,
  AI: 3,
  MT: 3,
  LEV: 3,
  FWD: 3,
  RUMOR: 3,
  PAST: 2,
  DELAY: 2,
  JUR: 2,
  THIRD: 2,
  RISK: 1,
  NOADV: 1,
  NOOFF: 1,
  ACC: 1,
};

/** A denial is boilerplate: "has no position in". */
export function severityOf(kind: Kind, denied: boolean): Severity {
  return denied ? 1 : SEVERITY[kind];
}
