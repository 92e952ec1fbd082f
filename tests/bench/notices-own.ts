import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Kind } from '../../src/shared/report/kinds.ts';
import type { Passage } from './notices-runs.ts';

const FOLDER = fileURLToPath(new URL('../notices/unseen/', import.meta.url));

/** Names of the sets of passages that we wrote before the rules had seen them; tests/notices/unseen/README.md. */
export const ownSets = (): string[] =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name)
    .sort();

/**
 * @returns the passages of a set: a line says `KIND, KIND | text`, one kind a sentence or one for all, `none | text`
 * where it is no notice; a minus behind a kind: it is denied
 */
export function ownPassages(set: string): Passage[] {
  return readdirSync(`${FOLDER}${set}`).flatMap((file) =>
    readFileSync(`${FOLDER}${set}/${file}`, 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => {
        const [kinds = '', text = ''] = line.split(' | ');
        const lang = file.replace('.txt', '');
        if (kinds === 'none') return { page: text, lang, text, notice: false };
        return { page: text, lang, text, notice: true, clauses: clausesOf(kinds, text) };
      }),
  );
}

function clausesOf(kinds: string, text: string): { text: string; kind: Kind; denied: boolean }[] {
  const each = kinds.split(', ');
  const parts = each.length > 1 ? text.split(/(?<=[.。]) ?|(?<=,) /).filter(Boolean) : [text];
  return each.map((kind, at) => ({
    kind: kind.replace('-', '') as Kind,
    denied: kind.endsWith('-'),
    text: (parts[at] ?? text).trim(),
  }));
}
