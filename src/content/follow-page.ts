import { readTranscript } from '../page/read-transcript.ts';
import { PageClosedError } from '../shared/errors.ts';
import type { PageTranscript } from '../shared/report/transcript.ts';
import { Pace } from './pace.ts';

/** How often a changed page is looked at: rows that fill are told well within a second. Milliseconds. */
const LOOK_EVERY = 200;
/**
 * What opens an accordion without a change to its text; looked at with the same patience, as menus change theirs all
 * the time.
 */
const OPENING = ['class', 'hidden', 'open', 'aria-expanded', 'aria-hidden'];
const WATCHED = { childList: true, characterData: true, attributeFilter: OPENING, subtree: true };
/** What holds a page of text. A PDF viewer's wrapper, an image or a film is closed to reading. */
const READABLE = /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+)?xml)$/;

/** `<rss>`, `<feed>` and `<rdf:RDF>` are lists for programs; browsers show them as a tree, or unstyled. */
const FEED = /^(?:rss|feed|RDF)$/;
/** The source of such a thing, where the browser shows that. */
const XML_SOURCE = /^\s*<\?xml\s/;

/** @returns the media type of what stands in the tab instead of a page of text; null where there is a page */
function noPageOf({ contentType, documentElement, body }: Document): string | null {
  if (!READABLE.test(contentType)) return contentType;
  if (FEED.test(documentElement?.localName ?? '')) return 'application/xml';
  const source = contentType === 'text/plain' && XML_SOURCE.test(body?.textContent ?? '');
  return source ? 'application/xml' : null;
}

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
  const pace = new Pace();
  let timer: ReturnType<typeof setInterval> | undefined;
  let last = '';
  let address = view.location.href;
  // The base of "2 hours ago": when the address in view was opened. Milliseconds since the epoch.
  let openedAt = performance.timeOrigin;

  const observer = new MutationObserver((records) => {
    const now = performance.now();
    if (records.some(({ type }) => type !== 'attributes')) pace.changed(now);
    else pace.restyled(now);
  });

  function read(): PageTranscript {
    const closed = noPageOf(document);
    if (closed) throw new PageClosedError(closed);
    const from = performance.now();
    const clock = -new Date(openedAt).getTimezoneOffset();
    const transcript = readTranscript(document, address, { loadedAt: openedAt, clock });
    last = JSON.stringify({ ...transcript, readAt: 0 });
    pace.read(from, performance.now());
    return transcript;
  }

  function look(): void {
    const now = performance.now();
    if (view.location.href !== address) {
      address = view.location.href;
      openedAt = Date.now();
      pace.moved(now);
    }
    if (!pace.isDue(now)) return;
    const before = last;
    const transcript = read();
    if (last !== before) tell(transcript);
  }

  function start(): void {
    pace.opened(performance.now());
    observer.observe(document, WATCHED);
    timer = setInterval(look, LOOK_EVERY);
  }

  return {
    read() {
      const transcript = read();
      if (timer === undefined) start();
      return transcript;
    },
    stop() {
      clearInterval(timer);
      observer.disconnect();
    },
  };
}
