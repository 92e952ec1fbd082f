/** Sees to it that the browsers for the tests are there, or says how to get them. */
import { readFileSync } from 'node:fs';
import { findBrowser } from '../browsers.mjs';
import { run } from '../steps/run.mjs';

/** What a reader of the message can do about it. */
const ADVICE = {
  chromium:
    'Chromium, Chrome or Edge: on Debian or Ubuntu `sudo apt-get install chromium`, on Fedora `sudo dnf install chromium`, on macOS `brew install --cask google-chrome`, elsewhere https://www.google.com/chrome/; or set FINEPRINT_CHROMIUM to its path.',
  firefox:
    'Firefox 142 or newer: on Debian `sudo apt-get install firefox-esr`, on Fedora `sudo dnf install firefox`, on macOS `brew install --cask firefox`, elsewhere https://www.mozilla.org/firefox/; or set FINEPRINT_FIREFOX to its path.',
};

/** Debian's names. The fonts have Chinese, Japanese and Korean, without which the pictures show boxes. */
const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
const DEBIAN_FONTS = 'fonts-noto-cjk';

/** @param {'chromium' | 'firefox'} engine */
export const adviceFor = (engine) => ADVICE[engine];

/**
 * On Debian as root, installs the engines that are missing; elsewhere changes nothing.
 * @param {readonly ('chromium' | 'firefox')[]} engines
 * @returns {Promise<('chromium' | 'firefox')[]>} those still missing
 */
export async function ensureBrowsers(engines) {
  const missing = engines.filter((engine) => !findBrowser(engine));
  if (missing.length === 0 || !isDebianRoot()) return missing;
  const packages = missing.map((engine) => DEBIAN_PACKAGES[engine]);
  if (!(await hasChineseFont())) packages.push(DEBIAN_FONTS);
  console.log(`Installing ${packages.join(', ')}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = ['apt-get', '-y', '-q', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  for (const words of [['update'], ['install', '--no-install-recommends', ...packages]]) {
    const { code, output } = await run([...apt, ...words], { env, minutes: 20, quiet: true });
    if (code !== 0) console.error(`apt-get ${words[0]} failed:\n${output}`);
  }
  return engines.filter((engine) => !findBrowser(engine));
}

/** Ubuntu's chromium is a shim for another store, and it has no firefox-esr: Debian itself only. */
function isDebianRoot() {
  try {
    return process.getuid?.() === 0 && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

async function hasChineseFont() {
  const { code, output } = await run(['fc-list', ':lang=zh'], { quiet: true });
  return code === 0 && output.trim() !== '';
}
