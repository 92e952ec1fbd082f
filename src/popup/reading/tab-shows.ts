import { sameAddress } from '../../shared/same-address.ts';

/** A report can arrive before the tab's own address has moved on: looked at again so often, so far apart. */
const ADDRESS_LOOKS = 10;
const ADDRESS_PAUSE = 200;

/**
 * Waits a moment for the tab to show the address of a report; a browser that tells no address gave no access to
 * another page either.
 */
export async function tabShows(
  url: string,
  address: () => Promise<string | null>,
  current: () => boolean,
): Promise<boolean> {
  for (let look = 0; look < ADDRESS_LOOKS; look += 1) {
    const shown = await address();
    if (shown === null || sameAddress(shown, url)) return true;
    if (!current()) return false;
    await new Promise((later) => setTimeout(later, ADDRESS_PAUSE));
  }
  return false;
}
