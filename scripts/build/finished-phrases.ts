import type { Plugin } from 'vite';
import { SOURCES, type SourceLanguage, TARGETS, type TargetCell } from '../../src/translation/languages.ts';
import { finishFrame } from '../../src/translation/phrasebook/finish-frame.ts';
import { finishSource } from '../../src/translation/phrasebook/finish-source.ts';
import { finishTarget } from '../../src/translation/phrasebook/finish-target.ts';
import { readWholeBook } from '../../src/translation/whole-book.ts';
import { quoted } from './finished-word-index.ts';
import { shortened } from './shortened.ts';

const SHORT_FORMS = '/src/translation/phrasebook/short-forms.ts';
const SHELF = '/src/translation/shelf.ts';
const PREFIX = 'phrases-';
const FRAME = `${PREFIX}frame`;
const FILE = /phrases-(?:(from|to)-(\w+)|frame)$/;

/** @returns the module that stands for the shelf: each language is a file of its own, loaded when it is asked for */
export function shelfModule(): string {
  const files = (kind: string, all: readonly string[]) =>
    `{ ${all.map((each) => `${each}: () => import('${PREFIX}${kind}-${each}')`).join(', ')} }`;
  return `const sources = ${files('from', SOURCES)};
const targets = ${files('to', TARGETS)};
export const finishedSource = (language) => sources[language]();
export const finishedTarget = (target) => targets[target]();
export const finishedFrame = () => import('${FRAME}');
`;
}

/** @returns the module of one language, or of what all share: texts, which are started faster than code */
export function phrasesModule(name: string): string | null {
  const [found, kind, language] = FILE.exec(name) ?? [];
  if (!found) return null;
  const texts = Object.entries(finished(kind, language)).map(
    ([name, text]) => [name, spelled(text)] as const,
  );
  const short = texts.some(([, spelling]) => spelling.startsWith('inFull'));
  return [
    short ? `import { inFull } from '${SHORT_FORMS}';\n` : '',
    ...texts.map(([name, spelling]) => `export const ${name} = ${spelling};\n`),
  ].join('');
}

/** @returns the text as code: quoted, and where that weighs less with letters for what it says most often */
function spelled(whole: string): string {
  const { text, forms } = shortened(whole);
  return forms ? `inFull(${quoted(text)}, ${quoted(forms)})` : quoted(text);
}

function finished(kind = '', language = ''): object {
  const book = readWholeBook();
  if (kind === 'from') return finishSource(book, language as SourceLanguage);
  return kind === 'to' ? finishTarget(book, language as TargetCell) : finishFrame(book);
}

/** Puts the finished phrase book into what is built: readers need not wait until its notation is read. */
export const finishedPhrases = (): Plugin => ({
  name: 'finished-phrases',
  resolveId: (id) => (FILE.test(id) ? `\0${id}` : null),
  load: (id) => (id.startsWith(`\0${PREFIX}`) ? phrasesModule(id) : null),
  transform: (_, id) => (id.endsWith(SHELF) ? { code: shelfModule(), map: null } : null),
});
