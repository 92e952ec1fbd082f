import { expect, test } from 'vitest';
import { run } from '../../scripts/steps/run.mjs';

const node = (code: string, options = {}) => run([process.execPath, '-e', code], { quiet: true, ...options });

test('what a command wrote, on both streams, and its code', async () => {
  const { code, output } = await node('console.log(1); console.error(2); process.exit(3)');
  expect(code).toBe(3);
  expect(output.split('\n').sort()).toEqual(['', '1', '2']);
});

test('there is no standard input to wait for', async () => {
  expect(await node('process.stdin.on("end", () => console.log("end")).resume()')).toEqual({
    code: 0,
    output: 'end\n',
  });
});

test('a command that does not exist, and one that does not end', async () => {
  expect((await run(['fineprint-has-no-such-command'], { quiet: true })).code).toBe(127);
  expect((await node('setInterval(() => {}, 1000)', { minutes: 0.01 })).code).toBe(124);
});
