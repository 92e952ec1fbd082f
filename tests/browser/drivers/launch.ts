import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/**
 * @param engine or the name of one browser, as in `scripts/browsers.mjs`
 * @param root the repository's folder, with the build in `dist/`
 * @param build another folder with an unpacked build
 * @param args further ones for Chromium's command line
 * @throws when the browser is not there, or the extension not built
 */
export async function launch(
  engine: string,
  root: string,
  { headless = true, build, args = [] }: { headless?: boolean; build?: string; args?: string[] } = {},
): Promise<Driver> {
  const found = findBrowser(engine);
  if (!found) throw new Error(`No ${engine} was found on this machine.`);
  const extension = build ?? join(root, 'dist', found.engine === 'firefox' ? 'firefox' : 'chrome');
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const options: LaunchOptions = {
    extension,
    executable: found.path,
    headless,
    args,
    popup: manifest.action.default_popup,
    id: manifest.browser_specific_settings?.gecko?.id ?? '',
  };
  return found.engine === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
