import { parseSync, Visitor } from 'vite';
import { textOf } from './source.ts';

/** An expression of the source and where it stands. */
export interface Expression {
  path: string;
  pattern: RegExp;
}

/** @returns every expression written as `/…/` in a module */
export function writtenIn(path: string, text = textOf(path)): Expression[] {
  const found: Expression[] = [];
  new Visitor({
    Literal: (node) => {
      if ('regex' in node) found.push({ path, pattern: new RegExp(node.regex.pattern, node.regex.flags) });
    },
  }).visit(parseSync(path, text).program);
  return found;
}

/** @returns every expression that is put together while something works: while a module is loaded, or a page is read */
export async function builtWhile(path: string, work: () => unknown): Promise<Expression[]> {
  const found: Expression[] = [];
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct: (target, [source, flags]) => {
      const pattern = new target(source, flags);
      found.push({ path, pattern });
      return pattern;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = real;
  }
  return found;
}

/** What pages are made of: letters, figures, signs and spaces of every script that is read. */
const STUFF = [
  ' ',
  '\t',
  '\n',
  'a',
  'A',
  'Aa ',
  'a ',
  'A ',
  'A.',
  'a.',
  'a, ',
  '1',
  '1,',
  '1 ',
  '1.',
  '-',
  '- ',
  '.',
  '. ',
  ',',
  ':',
  ';',
  '!',
  '?',
  '(',
  ')',
  '（',
  '）',
  '"',
  '”',
  '“',
  '|',
  '/',
  "'",
  '’',
  '@',
  '<',
  '#',
  '_',
  '&',
  '一',
  '一 ',
  'あ',
  'ア',
  'ー',
  '가',
  '가 ',
  'я',
  'é',
  '。',
  '、',
  '，',
  '百',
  '$1',
  '1%',
  '\u00a0',
  '\u3000',
  '\u0301',
];

/** Runs of letters, figures and signs that stand in the expression as they are, a few of each length. */
function ownWords({ source }: RegExp): string[] {
  const plain = source
    .replace(/\(\?(?:[:=!]|<[=!]|<\w+>)|\\[pP]\{[^}]*\}|\{\d*,?\d*\}|\[(?:\\.|[^\]\\])*\]|\\[bBdDsSwW]/g, '|')
    .replace(/\\([^\w])/g, '$1');
  const words = plain.split(/[|()?*+^$]+/).filter((word) => word.length > 0);
  const signs = [...source.matchAll(/\[\^?((?:\\.|[^\]\\])*)\]/g)].map(([, inside = '']) =>
    inside.replace(/\\(?:[pP]\{[^}]*\}|.)/g, '').charAt(0),
  );
  return [...new Set([...words, ...signs.filter(Boolean)])];
}

/** At the end stands what nothing ends with, so that what asks for an end looks at every place in vain. */
const fill = (unit: string, length: number) =>
  `${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}☃`;

/** @returns makers of texts that the expression may find hard, each of the length asked for: its own beginnings and what it nearly matches, again and again */
export function hardTexts(pattern: RegExp): ((length: number) => string)[] {
  const own = ownWords(pattern);
  const some = own.filter((_, at) => at % Math.ceil(own.length / 8) === 0);
  const units = [
    ...STUFF,
    ...some,
    ...some.map((word) => `${word} `),
    ...some.slice(0, 4).flatMap((a) => some.slice(0, 4).map((b) => a + b)),
    ...some.map((word) => `${word} A 1 `),
  ];
  return [
    ...[...new Set(units)].flatMap((unit) => [(length: number) => fill(unit, length)]),
    ...some
      .slice(0, 4)
      .flatMap((word) =>
        [' ', 'a', 'A', '1', '.', '一', 'Aa '].map((unit) => (length: number) => word + fill(unit, length)),
      ),
  ];
}

/** @returns milliseconds of this process's own work until the expression has looked through the text */
export function costOf(pattern: RegExp, text: string): number {
  const before = process.cpuUsage();
  pattern.lastIndex = 0;
  if (pattern.global) text.replace(pattern, '');
  else pattern.test(text);
  return process.cpuUsage(before).user / 1000;
}
