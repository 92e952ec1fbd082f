import type { PageReport } from '../../shared/report/report.ts';
import { isWaiting } from '../../views/stocks/list-state.ts';

/** Lists still blank by then are said to be left blank; the slowest lists seen fill within five seconds. Milliseconds. */
export const LEFT_BLANK_AFTER = 8000;

/** Gives the lists of one page their time to fill. */
export class BlankWait {
  /** Whether the lists that are still blank are left blank. */
  over = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param ended told when the wait is over and a list is still blank */
  constructor(private readonly ended: () => void) {}

  /** Goes on waiting while a list of the page is blank. */
  watch(report: PageReport): void {
    if (!report.trendingLists.some(isWaiting)) this.stop();
    else if (!this.over && this.timer === undefined)
      this.timer = setTimeout(() => {
        this.over = true;
        this.ended();
      }, LEFT_BLANK_AFTER);
  }

  /** Begins anew for another page. */
  reset(): void {
    this.over = false;
    this.stop();
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
