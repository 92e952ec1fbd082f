/** Reading takes at most this part of the time, on pages that never stand still too. */
const SHARE_OF_TIME = 0.2;
/** After its address changed, a page is given until it stands still this long, or until it has had its time. Milliseconds. */
const STILL = 250;
const SETTLED_AFTER = 1000;
/** Observers see nothing inside shadow roots: a page that was just opened is also looked at unasked, now and then. */
const UNASKED = { every: 1000, until: 10_000 };

/**
 * When a page is worth reading again. Times are milliseconds on the page's own clock, which may be coarse: a change at
 * the time of a reading can be later than it.
 */
export class Pace {
  private changedAt = Number.NEGATIVE_INFINITY;
  private restyledAt = Number.NEGATIVE_INFINITY;
  private movedAt = Number.NEGATIVE_INFINITY;
  private openedAt = Number.NEGATIVE_INFINITY;
  private readAt = 0;
  private restUntil = 0;

  /** Somebody begins to look, or the page went to another address. */
  opened(now: number): void {
    this.openedAt = now;
  }

  /** The page goes to another address: what it shows is another thing soon. */
  moved(now: number): void {
    this.movedAt = now;
    this.changedAt = now;
    this.opened(now);
  }

  /** Text or elements changed. */
  changed(now: number): void {
    this.changedAt = now;
  }

  /** Only what may open or hide something changed, as menus do all the time. */
  restyled(now: number): void {
    this.restyledAt = now;
  }

  /** The page was read. @param from when that began */
  read(from: number, now: number): void {
    this.readAt = from;
    this.restUntil = now + (now - from) / SHARE_OF_TIME;
  }

  /** Whether the page may show something else than at the last reading, and reading it is not too much. */
  isDue(now: number): boolean {
    const isSettling = now - this.movedAt < SETTLED_AFTER && now - this.changedAt < STILL;
    if (isSettling || now < this.restUntil) return false;
    if (this.changedAt >= this.readAt) return true;
    const mayHaveChanged = this.restyledAt >= this.readAt || now - this.openedAt < UNASKED.until;
    return mayHaveChanged && now - this.readAt > UNASKED.every;
  }
}
