import type { Notice, Verdict } from '../../shared/report.ts';
import type { Story } from '../page.ts';

/** The one line over all notices: the most severe clause speaks first. */
export function judge(_notices: readonly Notice[], _story: Story): Verdict {
  return { severity: 0, code: 'none', also: [], securities: [], party: null, amount: null };
}
