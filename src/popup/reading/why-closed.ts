import type { WhyClosed } from '../../views/state.ts';

/** What the reading script says of a tab that holds no page of text: `image/png`; not a sentence of the browser's. */
const TYPE = /^[a-z]+\/[\w.+-]+$/;
const PICTURE = /^(?:image|audio|video)\//;
/** Firefox shows a PDF in a page of its own, which it keeps closed: only the address tells. */
const PDF_ADDRESS = /^[^?#]*\.pdf(?:[?#]|$)/i;
/** Chrome's "Cannot access contents of url "file:///home/…"", or the tab's own address. */
const FILE = /(?:^|")file:/;

/**
 * @param said what the browser, or the reading script, said when the tab could not be read
 * @param address of the tab; null where the browser tells none
 */
export function whyClosed(said: string, address: string | null): WhyClosed {
  if (said === 'application/pdf') return 'pdf';
  if (PICTURE.test(said)) return 'picture';
  if (TYPE.test(said)) return 'data';
  if (FILE.test(said) || FILE.test(address ?? '')) return 'file';
  return PDF_ADDRESS.test(address ?? '') ? 'pdf' : 'browser';
}
