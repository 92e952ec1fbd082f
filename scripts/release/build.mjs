/** Builds the extension; plain Node, after the packages are there. */
import { run } from '../steps/run.mjs';
import { TOOLS } from '../steps/steps.mjs';

/**
 * @param {string} root the repository's folder
 * @param {readonly ('chrome' | 'firefox')[]} targets
 * @throws with the words of the build when one fails
 */
export async function build(root, targets) {
  for (const target of targets) {
    const command = [process.execPath, TOOLS.vite, 'build', '--mode', target, '--logLevel', 'warn'];
    const { code, output } = await run(command, { cwd: root, quiet: true });
    if (code !== 0) throw new Error(`The build for ${target} failed:\n${output}`);
  }
}
