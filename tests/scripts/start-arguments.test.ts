import { describe, expect, test } from 'vitest';
import { parseArguments, UsageError } from '../../scripts/start/arguments.mjs';

describe('npm start --', () => {
  test.each([
    [[], { url: null, browser: null, headless: false, help: false }],
    [['--browser', 'firefox'], { url: null, browser: 'firefox', headless: false, help: false }],
    [
      ['--browser=edge', 'https://news.example/a?b=c'],
      { url: 'https://news.example/a?b=c', browser: 'edge', headless: false, help: false },
    ],
    [
      ['http://localhost:8080'],
      { url: 'http://localhost:8080/', browser: null, headless: false, help: false },
    ],
    [['--headless'], { url: null, browser: null, headless: true, help: false }],
    [['-h'], { url: null, browser: null, headless: false, help: true }],
  ])('%j', (words, asked) => expect(parseArguments(words)).toEqual(asked));

  test.each([
    [['--browser'], 'needs a name'],
    [['--browser', 'netscape'], 'netscape'],
    [['--headed'], '--headed'],
    [['news.example'], 'news.example'],
    [['firefox', '--headless'], '--browser firefox'],
    [['file:///page.html'], 'file:///page.html'],
    [['javascript:alert(1)'], 'javascript:alert(1)'],
    [['https://a.example/', 'https://b.example/'], 'https://b.example/'],
  ])('%j is refused, naming what is off', (words, named) => {
    expect(() => parseArguments(words)).toThrow(UsageError);
    expect(() => parseArguments(words)).toThrow(named);
  });
});
