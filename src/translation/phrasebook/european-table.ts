import { AS_ADJECTIVE, AS_PARTICIPLE, AS_PRESENT } from './endings.ts';

/**
 * Sections of words that German, French and Spanish sentences are put together of, from tables with one word a line:
 * English, Chinese, then the three. "-" where a language has none. What endings follow from rules is not written out;
 * gender and case are only told where they tell a meaning.
 */
const NONE = '-';
type Tongue = 'de' | 'fr' | 'es';

const parted = (cell: string, mark: string): string[] =>
  cell
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part && part !== NONE);

const cellOf = (language: string, forms: readonly string[]): string =>
  forms.length > 0 ? ` | ${language} ${forms.join(' / ')}` : '';

/** @returns the lines of a table, each with English, Chinese and the cells of the three languages */
function rowsOf(table: string) {
  return parted(table, '\n').map((line) => {
    const [english = '', zh = '', de = NONE, fr = NONE, es = NONE] = line.split(' | ');
    const cells: [Tongue, string][] = [
      ['de', de],
      ['fr', fr],
      ['es', es],
    ];
    return { english, zh, cells };
  });
}

const sectionsOf = (sections: Record<string, string[]>): string =>
  Object.entries(sections)
    .map(([name, lines]) => `\n== ${name} ==\n${lines.join('\n')}\n`)
    .join('');

/** `compte` → `comptes`, `valor` → `valores`; what stands behind a semicolon comes first. */
const PLURAL: Record<Tongue, (word: string) => string> = {
  de: (word) => word,
  fr: (word) => (/[sxz]$/.test(word) ? word : `${word}s`),
  es: (word) => (/[aeiouáéó]$/.test(word) ? `${word}s` : `${word.replace(/z$/, 'c')}es`),
};

/**
 * Sections `xs` (singular), `xf` (singular, feminine in German, so that "die" is no plural), `xp` (plural), `xm`
 * (what cannot be counted, so that English needs no article) and `xg` (plural there, but "information" in English).
 * @param table `share, shares | 股份 | f Aktie; Aktien | action | acción; acciones`: English one and many, then for each
 *   language singular forms, a semicolon and plural forms; German begins with its gender
 */
export function europeanNouns(table: string): string {
  const sections: Record<string, string[]> = { xs: [], xf: [], xp: [], xm: [], xg: [] };
  for (const { english, zh, cells } of rowsOf(table)) {
    const [one = '', many] = english.split(',').map((word) => word.trim());
    const feminine = cells[0]?.[1].startsWith('f ');
    const forms = cells.map(([language, cell]) => {
      const [singular = '', plural] = cell.replace(/^[fmn] /, '').split(';');
      const ones = parted(singular, ',');
      const derived = language === 'de' ? [] : ones.map((word) => PLURAL[language](word));
      return { language, ones, manies: plural === undefined ? derived : parted(plural, ',') };
    });
    const singular = forms.map(({ language, ones }) => cellOf(language, ones)).join('');
    const plural = forms.map(({ language, manies }) => cellOf(language, manies)).join('');
    const section = many ? (feminine ? 'xf' : 'xs') : 'xm';
    if (singular && one !== NONE) sections[section]?.push(`en> ${one} | zh> ${zh}${singular}`);
    const uncounted = many === one;
    if (many && plural)
      sections[uncounted ? 'xg' : 'xp']?.push(`en> ${many}${uncounted ? '' : ' (pl)'} | zh> ${zh}${plural}`);
  }
  return sectionsOf(sections);
}

/** Regular verbs are kept as stems. */
const PARTICIPLE: Record<Tongue, (stem: string) => string> = {
  de: (stem) => `${stem}t${AS_ADJECTIVE}`,
  fr: (stem) => stem + AS_PARTICIPLE,
  es: (stem) => stem + AS_PARTICIPLE,
};

/**
 * Sections `xv` (present and infinitive) and `xd` (participle).
 * @param table `hold held | 持有 | hält halten; gehalten | détenir détient; détenu | mencionar`: forms, a semicolon and
 *   participles; a single infinitive of French -er, German -ieren or any regular Spanish one needs no more
 */
export function europeanVerbs(table: string): string {
  const sections: Record<string, string[]> = { xv: [], xd: [] };
  for (const { english, zh, cells } of rowsOf(table)) {
    const target = `en> <^${english.replaceAll(' ', '/')}> | zh> ${zh}`;
    const forms = cells.map(([language, cell]) => ({ language, ...verbForms(language, cell) }));
    const present = forms.map(({ language, present }) => cellOf(language, present)).join('');
    const done = forms.map(({ language, done }) => cellOf(language, done)).join('');
    if (present) sections.xv?.push(target + present);
    if (done) sections.xd?.push(target + done);
  }
  return sectionsOf(sections);
}

function verbForms(language: Tongue, cell: string): { present: string[]; done: string[] } {
  if (cell === NONE) return { present: [], done: [] };
  const [first = '', second] = cell.split(';');
  const stems = parted(first, ' ').map((word) => presentOf(language, word));
  const present = [...new Set(stems)];
  if (second !== undefined)
    return { present, done: parted(second, ' ').map((word) => stemOf(language, word)) };
  return { present, done: [PARTICIPLE[language](first.trim().slice(0, -2))] };
}

/** "versendet" is no form of a stem "versend": its ending is -et. */
const REGULAR: Record<Tongue, RegExp> = {
  de: /(?<=[^dtm])(?:en|t)$/,
  fr: /(?:er|e|ent)$/,
  es: /(?:[aei]r|[ae]n?)$/,
};

const presentOf = (language: Tongue, word: string) =>
  REGULAR[language].test(word) && word.replace(REGULAR[language], '').length > 2
    ? word.replace(REGULAR[language], '') + AS_PRESENT
    : word;

/**
 * Section `xa`: words that say what something is like.
 * @param table `reliable | 可靠 | zuverlässig | fiable | fiable, confiable`
 */
export function europeanAdjectives(table: string): string {
  const lines = rowsOf(table).map(({ english, zh, cells }) => {
    const all = cells.map(([language, cell]) =>
      cellOf(
        language,
        parted(cell, ',').map((word) => stemOf(language, word)),
      ),
    );
    return `en> ${english} | zh> ${zh}${all.join('')}`;
  });
  return sectionsOf({ xa: lines });
}

/** The ending of the form that dictionaries have. */
const ENDING: Record<Tongue, RegExp> = {
  de: /(?<=...)e$|$/,
  fr: /(?<=..)(?:al|if|eux|e)$|$/,
  es: /o$|$/,
};

/** @returns a word that agrees with another as its stem; a full stop stands behind what takes no endings */
function stemOf(language: Tongue, word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word.replace(ENDING[language], '') + AS_ADJECTIVE;
}
