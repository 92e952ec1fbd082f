import { LATIN_LETTER } from '../letters.ts';
import { toSimplified } from '../scripts/fold.ts';
import { KNOWN_NAMES } from './known-names.ts';

const LANGUAGES = ['en', 'zh', 'ja', 'ko', 'de', 'fr', 'es'];
/** Languages that leave foreign names in Latin letters as often as not. */
const SCRIPTS = new Set(['zh', 'ja', 'ko']);

interface Form {
  id: number;
  text: string;
  latin: boolean;
  /** It starts a longer word. */
  open: boolean;
}

interface Table {
  /** Forms by their first character, longest first, so that 欧洲央行 is not read as 欧洲. */
  byFirst: Map<string, Form[]>;
  maybe: Form[];
}

const TABLES = new Map<string, Table>();
const CLASS = /\[([^\]]+)\]/;

function tableOf(language: string): Table {
  const ready = TABLES.get(language);
  if (ready) return ready;
  const column = LANGUAGES.indexOf(language);
  const table: Table = { byFirst: new Map(), maybe: [] };
  KNOWN_NAMES.split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .forEach((line, id) => {
      const cells = line.split('|');
      const own = `${cells[column]}${SCRIPTS.has(language) ? `,${cells[0]}` : ''}`.split(',');
      for (const form of own.flatMap(spelled)) addForm(table, form, id);
    });
  for (const forms of table.byFirst.values()) forms.sort((a, b) => b.text.length - a.text.length);
  TABLES.set(language, table);
  return table;
}

/** `japon[eé]s-` is written two ways. */
function spelled(form: string): string[] {
  const found = form.includes('[') ? CLASS.exec(form) : null;
  return found ? [...(found[1] ?? '')].flatMap((letter) => spelled(form.replace(found[0], letter))) : [form];
}

function addForm(table: Table, form: string, id: number): void {
  const loose = form.startsWith('(');
  const open = form.endsWith('-');
  const text = loose ? form.slice(1, -1) : open ? form.slice(0, -1) : form;
  const entry = { id, text, latin: LATIN_LETTER.test(text), open };
  if (loose) {
    table.maybe.push(entry);
    return;
  }
  const first = text[0] as string;
  // A form in small letters may begin a sentence.
  fileUnder(table, first, entry);
  const capital = first.toUpperCase();
  if (capital !== first) fileUnder(table, capital, entry);
}

function fileUnder({ byFirst }: Table, letter: string, form: Form): void {
  const forms = byFirst.get(letter);
  if (forms) forms.push(form);
  else byFirst.set(letter, [form]);
}

/** @returns where the form that stands at a place ends, or 0 */
function endOf(form: Form, text: string, at: number): number {
  let end = at + form.text.length;
  for (let i = 1; i < form.text.length; i += 1) {
    const own = text[at + i];
    if (own !== form.text[i] && !(form.text[i] === ' ' && own === '-')) return 0;
  }
  if (!form.latin) return end;
  if (at > 0 && LATIN_LETTER.test(text[at - 1] as string)) return 0;
  while (end < text.length && LATIN_LETTER.test(text[end] as string)) {
    if (!form.open) return 0;
    end += 1;
  }
  return end;
}

/** @returns the longest name that begins at a place and where it ends, or null */
function longestAt({ byFirst }: Table, text: string, at: number): { id: number; at: number } | null {
  const forms = byFirst.get(text[at] as string);
  if (!forms) return null;
  for (const form of forms) {
    const end = endOf(form, text, at);
    if (end > 0) return { id: form.id, at: end };
  }
  return null;
}

export interface KnownNames {
  /** Names that the text surely says, by their line, as it writes them. */
  sure: Map<number, string[]>;
  /** Names that it may say. */
  maybe: Set<number>;
  /** The text without them. */
  rest: string;
  text: string;
}

/**
 * @param text in NFKC, Chinese in Simplified characters, currencies taken out
 * @param language its primary language; one without a table knows no names
 */
export function knownNamesIn(text: string, language: string): KnownNames {
  const known: KnownNames = { sure: new Map(), maybe: new Set(), rest: text, text };
  if (!LANGUAGES.includes(language)) return known;
  const table = tableOf(language);
  let rest = '';
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const end = longestAt(table, text, at);
    if (!end) {
      at += 1;
      continue;
    }
    const said = known.sure.get(end.id);
    if (said) said.push(text.slice(at, end.at));
    else known.sure.set(end.id, [text.slice(at, end.at)]);
    rest += `${text.slice(from, at)}.`;
    from = at = end.at;
  }
  rest += text.slice(from);
  known.rest = rest;
  for (const { id, text: form } of table.maybe) if (rest.includes(form)) known.maybe.add(id);
  return known;
}

/** @returns true where each name that one text surely says may be said by the other, or stands there letter by letter */
export function agreeOnNames(a: KnownNames, b: KnownNames): boolean {
  return within(a, b) && within(b, a);
}

function within(one: KnownNames, other: KnownNames): boolean {
  if (one.sure.size === 0) return true;
  const text = toSimplified(other.text);
  return [...one.sure].every(
    ([id, forms]) => other.sure.has(id) || other.maybe.has(id) || forms.every((form) => text.includes(form)),
  );
}
