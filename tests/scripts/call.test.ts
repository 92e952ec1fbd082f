import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Our own commands; those of the tools (vite, tsc, …) say themselves how they are called. */
const COMMANDS = Object.entries<string>(JSON.parse(readFileSync('package.json', 'utf8')).scripts)
  .map(([name, command]) => ({ name, words: command.split(' ') }))
  .filter(({ words }) => words[0] === 'node');
/** Plain Node: the others take seconds to load what they measure. */
const QUICK = COMMANDS.filter(({ words }) => words.length === 2);

const call = (script = '', ...words: string[]) =>
  spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' });

test.each(COMMANDS)('npm run $name reads its words before it does anything', ({ name, words }) => {
  const source = readFileSync(words.at(-1) as string, 'utf8');
  if (/^(?:start|read)$/.test(name)) expect(source).toContain('parseArguments(');
  else expect(source).toMatch(new RegExp(`Usage: npm (?:run )?${name}\\b[^]*readCall\\(\\s*USAGE,`));
});

describe.each(QUICK)('npm run $name', ({ name, words: [, script] }) => {
  test('says with --help how it is called, and does nothing', () => {
    const { status, stdout, stderr } = call(script, '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`Usage: npm (?:run )?${name}\\b.*\n\n.`));
  });

  test('refuses an option that it does not know, and says how it is called', () => {
    const { status, stdout, stderr } = call(script, '--no-such-option');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`--no-such-option.*\n\nUsage: npm (?:run )?${name}\\b`));
  });
});

test('a word too many is told', () => {
  expect(call('scripts/package.mjs', 'now').stderr).toContain('One too many: now');
});
