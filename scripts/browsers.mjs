/** Finds the browsers of this machine. Plain Node: used before anything is installed. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Command names and usual places, most likely first. `FINEPRINT_CHROMIUM` and `FINEPRINT_FIREFOX` name another. */
const KNOWN = {
  chromium: {
    variable: 'FINEPRINT_CHROMIUM',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'msedge',
    ],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'FINEPRINT_FIREFOX',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** `chrome` and `edge` are asked for by name and drive like Chromium. */
const SAME_ENGINE = { chrome: ['google-chrome', 'Google Chrome', 'chrome.exe'], edge: ['edge', 'Edge'] };

/** The names that `--browser` takes. */
export const BROWSER_NAMES = ['chromium', 'chrome', 'edge', 'firefox'];

/**
 * @param {string} name one of BROWSER_NAMES
 * @returns {{ engine: 'chromium' | 'firefox', path: string } | null} null when it is not on this machine
 */
export function findBrowser(name) {
  const engine = name === 'firefox' ? 'firefox' : 'chromium';
  const { variable, commands, places } = KNOWN[engine];
  const chosen = process.env[variable];
  if (chosen && name === engine) return existsSync(chosen) ? { engine, path: chosen } : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const parts = SAME_ENGINE[name];
  const path = [...onPath, ...places]
    .filter((candidate) => !parts || parts.some((part) => candidate.includes(part)))
    .find((candidate) => existsSync(candidate));
  return path ? { engine, path } : null;
}
