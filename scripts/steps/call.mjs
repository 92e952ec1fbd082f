/** The words behind a script's name, read in one way: `--help` prints how it is called, and so does a word that is off. */
import { parseArgs } from 'node:util';

/**
 * Ends the process where there is nothing to do: with 0 after `--help`, with 2 when a word is off.
 * @template {import('node:util').ParseArgsOptionsConfig} Options
 * @param {string} usage how the script is called, and what it does
 * @param {Options} options as `parseArgs` takes them; `--help` is known to every script
 * @param {readonly [least: number, most: number]} words how many words without dashes it takes
 * @returns {{ values: ReturnType<typeof parseArgs<{ options: Options }>>['values'], paths: string[] }}
 */
export function readCall(usage, options, [least, most]) {
  try {
    const help = { type: 'boolean', short: 'h' };
    const { values, positionals } = parseArgs({ options: { ...options, help }, allowPositionals: true });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    if (positionals.length < least) throw new Error('Something is missing.');
    if (positionals.length > most) throw new Error(`One too many: ${positionals[most]}`);
    return { values, paths: positionals };
  } catch (error) {
    // Behind the first sentence stands advice for commands of another kind.
    console.error(`${error.message.split('. ', 1)[0]}\n\n${usage}`);
    process.exit(2);
  }
}
