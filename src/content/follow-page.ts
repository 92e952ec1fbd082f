import { readTranscript } from '../page/read-transcript.ts';
import { PageClosedError } from '../shared/errors.ts';
import type { PageTranscript } from '../shared/report/transcript.ts';

/** How often a changed page is looked at: rows that fill are told well within a second. Milliseconds. */
const LOOK_EVERY = 200;
/** Reading takes at most this part of the time, on pages that never stand still too. */
const SHARE_OF_TIME = 0.2;
/** After its address changed, a page is given until it stands still this long, or until it has had its time. Milliseconds. */
const STILL = 250;
const SETTLED_AFTER = 1000;
/** Observers see nothing inside shadow roots: a page that was just opened is also looked at unasked, now and then. */
const UNASKED = { every: 1000, until: 10_000 };
/** What opens an accordion without a change to its text; looked at with the same patience, as menus change theirs all the time. */
const OPENING = ['class', 'hidden', 'open', 'aria-expanded', 'aria-hidden'];
/** What holds a page of text. A PDF viewer's wrapper, an image or a film is closed to reading. */
const READABLE = /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+)?xml)$/;

export interface Follower {
  /**
   * Reads the page now, and follows it from here on.
   * @throws PageClosedError when the tab shows no page of text
   */
  read(): PageTranscript;
  stop(): void;
}

/**
 * Tells of a page's changes for as long as somebody looks: rows that fill, navigation inside the page.
 * Only reading; the observer is passive and the page's HTML stays as it is.
 * @param view the page's window
 * @param tell gets each transcript that differs from the one before
 */
export function followPage(view: Window, tell: (transcript: PageTranscript) => void): Follower {
  const { document, performance } = view;
  let timer: ReturnType<typeof setInterval> | undefined;
  let last = '';
  let address = view.location.href;
  // The base of "2 hours ago": when the address in view was opened. Milliseconds since the epoch.
  let openedAt = performance.timeOrigin;
  // The rest are on the page's own clock, which may be coarse: a change at the time of a reading can be later than it.
  let changedAt = Number.NEGATIVE_INFINITY;
  let restyledAt = Number.NEGATIVE_INFINITY;
  let movedAt = Number.NEGATIVE_INFINITY;
  let unaskedFrom = 0;
  let readAt = 0;
  let restUntil = 0;

  const observer = new MutationObserver((records) => {
    const now = performance.now();
    if (records.some(({ type }) => type !== 'attributes')) changedAt = now;
    else restyledAt = now;
  });

  function read(): PageTranscript {
    if (!READABLE.test(document.contentType)) throw new PageClosedError(document.contentType);
    readAt = performance.now();
    const transcript = readTranscript(document, address, {
      loadedAt: openedAt,
      clock: -new Date(openedAt).getTimezoneOffset(),
    });
    last = JSON.stringify({ ...transcript, readAt: 0 });
    const now = performance.now();
    restUntil = now + (now - readAt) / SHARE_OF_TIME;
    return transcript;
  }

  function look(): void {
    const now = performance.now();
    if (view.location.href !== address) {
      address = view.location.href;
      openedAt = Date.now();
      movedAt = now;
      unaskedFrom = now;
      changedAt = now;
    }
    const settling = now - movedAt < SETTLED_AFTER && now - changedAt < STILL;
    const unasked =
      (restyledAt >= readAt || now - unaskedFrom < UNASKED.until) && now - readAt > UNASKED.every;
    if (settling || now < restUntil || !(changedAt >= readAt || unasked)) return;
    const before = last;
    const transcript = read();
    if (last !== before) tell(transcript);
  }

  return {
    read() {
      const transcript = read();
      if (timer === undefined) {
        unaskedFrom = performance.now();
        observer.observe(document, {
          childList: true,
          characterData: true,
          attributeFilter: OPENING,
          subtree: true,
        });
        timer = setInterval(look, LOOK_EVERY);
      }
      return transcript;
    },
    stop() {
      clearInterval(timer);
      observer.disconnect();
    },
  };
}
