/**
 * npm start: Fineprint in a browser, on a fresh clone with nothing but Node. What it does and takes: `npm start -- --help`.
 * Exit codes: 0 shown · 1 something failed · 2 the call's words are off.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSER_NAMES, findBrowser } from './browsers.mjs';
import { adviceFor } from './ensure/browsers.mjs';
import { ensureNode } from './ensure/node.mjs';
import { ensurePackages } from './ensure/packages.mjs';
import { build } from './release/build.mjs';
import { parseArguments, USAGE, UsageError } from './start/arguments.mjs';
import { LAST_NAME, SAMPLE, serveSample } from './start/sample-page.mjs';
import { run } from './steps/run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

try {
  ensureNode();
  const asked = parseArguments(process.argv.slice(2));
  if (asked.help) process.stdout.write(USAGE);
  else await start(asked);
} catch (error) {
  const usage = error instanceof UsageError;
  console.error(usage ? `${error.message}\n\n${USAGE}` : error instanceof Error ? error.message : error);
  process.exitCode = usage ? 2 : 1;
}

async function start(asked) {
  await ensurePackages(root);
  console.log('Building…');
  await build(root, ['chrome', 'firefox']);

  const browser = [asked.browser ?? BROWSER_NAMES].flat().find((name) => findBrowser(name));
  if (!browser) return await withoutBrowser(asked.browser);
  const sample = asked.url ? null : await serveSample();
  const opening = { root, browser, url: asked.url ?? sample.url, until: sample && LAST_NAME };
  try {
    await (hasDisplay && !asked.headless ? inWindow(opening) : headless(opening));
  } finally {
    sample?.close();
  }
}

async function inWindow(opening) {
  const { openWindow } = await opener();
  const driver = await openWindow(opening);
  console.log(`\nFineprint is in the browser that just opened, on ${opening.url}\n`);
  console.log(
    driver.engine === 'firefox'
      ? 'Click the puzzle piece at the right of the toolbar, then Fineprint.'
      : 'Click the puzzle piece at the right of the toolbar, then Fineprint. The pin beside it keeps its button in sight.',
  );
  if (opening.until)
    console.log('The list of stocks on the page is blank at first and fills after two seconds.');
  console.log('Close the browser, or press Ctrl-C here, to end.');
  await new Promise((closed) => {
    driver.onClosed(closed);
    process.once('SIGINT', () => void driver.close().then(closed));
  });
}

async function headless(opening) {
  console.log(`Opening ${opening.url} in ${opening.browser} without a window…`);
  const { showPopup } = await opener();
  const { said, pictures } = await showPopup(opening);
  console.log(
    `\nClicked the toolbar button. The popup said:\n\n${said.replace(/\s*\n\s*/g, '\n').replace(/^/gm, '  ')}\n`,
  );
  for (const picture of pictures) console.log(`Picture of the popup: ${picture}`);
}

/** The browsers' drivers are TypeScript, as the tests that share them. */
async function opener() {
  const { register } = await import('tsx/esm/api');
  register();
  return await import('./start/open.ts');
}

async function withoutBrowser(name) {
  const engines = name === null ? ['chromium', 'firefox'] : [name === 'firefox' ? name : 'chromium'];
  console.log(`\n${name ?? 'A browser'} was not found on this machine. To get one:`);
  for (const engine of engines) console.log(`- ${adviceFor(engine)}`);
  console.log('\nOr load the unpacked build by hand:');
  console.log(
    `- Chromium, Chrome, Edge: chrome://extensions, developer mode, "Load unpacked": ${join(root, 'dist/chrome')}`,
  );
  console.log(
    `- Firefox: about:debugging#/runtime/this-firefox, "Load Temporary Add-on": ${join(root, 'dist/firefox/manifest.json')}`,
  );
  console.log(
    '\nThis is what Fineprint reads on the sample page, whose list is blank until its script runs:\n',
  );
  const command = [process.execPath, '--import', 'tsx', 'src/cli/read.ts', fileURLToPath(SAMPLE)];
  const { code } = await run(command, { cwd: root });
  if (code !== 0 || name !== null) process.exitCode = 1;
}
