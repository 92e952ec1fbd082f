import { toSimplified } from '../scripts/fold.ts';
import { KNOWN_NAMES } from './known-names.ts';

const LANGUAGES = ['en', 'zh', 'ja', 'ko', 'de', 'fr', 'es'];
/** Languages that leave foreign names in Latin letters as often as not. */
const SCRIPTS = new Set(['zh', 'ja', 'ko']);

/** All forms of one language as one pattern, a group each, longest first, so that 欧洲央行 is not read as 欧洲. */
interface Table {
  sure: RegExp;
  /** Whose form each group is. */
  ids: number[];
  maybe: { id: number; pattern: RegExp }[];
}

const TABLES = new Map<string, Table>();

function formPattern(form: string): string {
  const stem = form.endsWith('-') ? form.slice(0, -1) : form;
  const literal = stem.replace(/\./g, '\\.').replace(/ /g, '[ -]');
  if (!/\p{Script=Latin}/u.test(stem)) return literal;
  const first = literal[0] as string;
  const opened =
    first === first.toLowerCase() ? `[${first}${first.toUpperCase()}]${literal.slice(1)}` : literal;
  return `(?<!\\p{Script=Latin})${opened}${form.endsWith('-') ? '\\p{L}*' : '(?!\\p{Script=Latin})'}`;
}

function tableOf(language: string): Table {
  const ready = TABLES.get(language);
  if (ready) return ready;
  const column = LANGUAGES.indexOf(language);
  const forms: { id: number; form: string }[] = [];
  const maybe: Table['maybe'] = [];
  KNOWN_NAMES.split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .forEach((line, id) => {
      const cells = line.split('|');
      const own = `${cells[column]}${SCRIPTS.has(language) ? `,${cells[0]}` : ''}`.split(',');
      const loose = own.filter((form) => form.startsWith('(')).map((form) => form.slice(1, -1));
      for (const form of own) if (!form.startsWith('(')) forms.push({ id, form });
      if (loose.length > 0) maybe.push({ id, pattern: new RegExp(loose.join('|'), 'u') });
    });
  forms.sort((a, b) => b.form.length - a.form.length);
  const sure = new RegExp(forms.map(({ form }) => `(${formPattern(form)})`).join('|'), 'gu');
  const table = { sure, ids: forms.map(({ id }) => id), maybe };
  TABLES.set(language, table);
  return table;
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
  known.rest = text.replace(table.sure, (form: string, ...groups: unknown[]) => {
    const id = table.ids[groups.findIndex((group) => group !== undefined)] as number;
    known.sure.set(id, [...(known.sure.get(id) ?? []), form]);
    return '.';
  });
  for (const { id, pattern } of table.maybe) if (pattern.test(known.rest)) known.maybe.add(id);
  return known;
}

/** @returns true where each name that one text surely says may be said by the other, or stands there letter by letter */
export function agreeOnNames(a: KnownNames, b: KnownNames): boolean {
  return within(a, b) && within(b, a);
}

function within(one: KnownNames, other: KnownNames): boolean {
  const text = toSimplified(other.text);
  return [...one.sure].every(
    ([id, forms]) => other.sure.has(id) || other.maybe.has(id) || forms.every((form) => text.includes(form)),
  );
}
