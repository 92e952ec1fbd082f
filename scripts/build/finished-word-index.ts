import type { Plugin } from 'vite';
import { indexWords } from '../../src/page/notices/index-words.ts';

const MODULE = '/src/page/notices/word-index.ts';

/** @returns the module that answers `wordIndexOf` with finished data; text that JSON reads is started faster than code */
export function wordIndexModule(): string {
  const scripts = ['latin', 'cyrillic', 'east'] as const;
  const data = scripts.map((script) => `${script}: ${quoted(JSON.stringify(indexWords(script)))}`);
  return `const made = { ${data.join(',\n')} };\nexport const wordIndexOf = (script) => JSON.parse(made[script]);\n`;
}

/** In single quotes, since data is full of double ones. */
export const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;

/** Puts the finished word index into what is built: readers need not wait until thousands of phrases are read. */
export const finishedWordIndex = (): Plugin => ({
  name: 'finished-word-index',
  transform: (_, id) => (id.endsWith(MODULE) ? { code: wordIndexModule(), map: null } : null),
});
