/** The words after `npm start --`. */
import { BROWSER_NAMES } from '../browsers.mjs';

export const USAGE = `Usage: npm start [-- [URL] [--browser ${BROWSER_NAMES.join('|')}] [--headless]]

Installs what is missing, builds Fineprint, and opens a browser with it on a sample page, or on URL.
Without a display, or with --headless, it opens no window, clicks the toolbar button and writes a picture of the popup.
`;

/** The call's words are off; the message says how. */
export class UsageError extends Error {}

/**
 * @param {readonly string[]} words
 * @returns {{ url: string | null, browser: string | null, headless: boolean, help: boolean }} null: the sample page, whichever browser is found
 * @throws UsageError
 */
export function parseArguments(words) {
  const asked = { url: null, browser: null, headless: false, help: false };
  const waiting = [...words];
  for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
    const [option, inline] = word.startsWith('--') ? word.split(/=(.*)/s) : [word];
    if (option === '--help' || option === '-h') asked.help = true;
    else if (option === '--headless') asked.headless = true;
    else if (option === '--browser') asked.browser = browserName(inline ?? waiting.shift());
    else if (option.startsWith('-')) throw new UsageError(`Unknown option: ${option}`);
    else if (asked.url !== null) throw new UsageError(`One page at a time: ${asked.url} or ${word}?`);
    else asked.url = pageAddress(word);
  }
  return asked;
}

function browserName(name) {
  if (BROWSER_NAMES.includes(name)) return name;
  throw new UsageError(
    name === undefined
      ? `--browser needs a name: ${BROWSER_NAMES.join(', ')}`
      : `Unknown browser: ${name}. Known are ${BROWSER_NAMES.join(', ')}.`,
  );
}

function pageAddress(word) {
  const address = URL.canParse(word) ? new URL(word) : null;
  if (address && /^https?:$/.test(address.protocol)) return address.href;
  if (BROWSER_NAMES.includes(word)) throw new UsageError(`To choose the browser: --browser ${word}`);
  throw new UsageError(`Not the address of a web page: ${word} (it starts with http:// or https://)`);
}
