import { expect, test } from 'vitest';
import { parseArguments, UsageError } from '../../src/cli/arguments.ts';

test('pages and options stand in any order, values inline or after', () => {
  expect(parseArguments(['--to=zh-Hans', 'a.html', '--json', '--url', 'https://a.example/1'])).toEqual({
    pages: ['a.html'],
    batch: null,
    url: 'https://a.example/1',
    to: 'zh-Hans',
    json: true,
    help: false,
  });
});

test('a lone dash is standard input', () => {
  expect(parseArguments(['-']).pages).toEqual(['-']);
});

test.each([
  [[], 'no page given'],
  [['--bach', 'x'], "Unknown option '--bach'"],
  [['a.html', '--url'], "Option '--url <value>' argument missing"],
  [['a.html', 'b.html', '--url', 'https://a.example/'], '--url goes with one page'],
  [['a.html', '--url', 'not one'], 'not the address of a page: not one'],
  [['a.html', '--url', 'javascript:alert(1)'], 'not the address of a page: javascript:alert(1)'],
  [['a.html', ''], 'a path is empty'],
  [['--batch', ''], 'a path is empty'],
  [['a.html', '--to', 'english!'], 'not a language: english!'],
  [['a.html', '--batch', 'list.jsonl'], 'give pages or --batch, not both'],
])('%j is refused: %s', (argv, message) => {
  const parse = () => parseArguments(argv);
  expect(parse).toThrow(UsageError);
  expect(parse).toThrow(message);
});
