import { LETTERS } from '../letters.ts';
import { COMMON_WORDS, HANS, HANT } from './language-data.ts';
import { normaliseTag } from './language-tag.ts';

/**
 * Language of a block: by script first, by common words second, by the page's hint last.
 * The seed page is 97 % English and the one block its reader cannot read is Chinese, so this is
 * asked of blocks and never of pages.
 */

const HANT_ONLY = new Set([...HANT].filter((character) => !HANS.includes(character)));
const HANS_ONLY = new Set([...HANS].filter((character) => !HANT.includes(character)));

const WORD_LANGUAGE = new Map<string, string[]>();
for (const [language, list] of Object.entries(COMMON_WORDS))
  for (const word of list.split(' ')) WORD_LANGUAGE.set(word, [...(WORD_LANGUAGE.get(word) ?? []), language]);

/** Letters counted; the rest of a long block tells nothing new. */
const SAMPLE = 2000;

/** Letters of each script, by code unit. */
const SCRIPTS = {
  kana: [0x3041, 0x3096, 0x30a1, 0x30fa],
  hangul: [0xac00, 0xd7a3],
  han: [0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xf900, 0xfaff],
  latin: [0x41, 0x5a, 0x61, 0x7a, 0xc0, 0x24f],
  ru: [0x400, 0x4ff],
  el: [0x370, 0x3ff],
  ar: [0x600, 0x6ff],
  he: [0x590, 0x5ff],
  hi: [0x900, 0x97f],
  th: [0xe00, 0xe7f],
} as const;
type Script = keyof typeof SCRIPTS;
const SCRIPT_NAMES = Object.keys(SCRIPTS) as Script[];
/** By code unit, the place of its script in `SCRIPT_NAMES` and one; 0 for none. */
const SCRIPT_OF = new Uint8Array(0x10000);
for (const [index, script] of SCRIPT_NAMES.entries())
  for (let i = 0; i < SCRIPTS[script].length; i += 2)
    SCRIPT_OF.fill(index + 1, SCRIPTS[script][i], (SCRIPTS[script][i + 1] ?? 0) + 1);

/** @returns how many letters of each script the text has, in the order of `SCRIPT_NAMES`, behind those of none */
function countScripts(text: string): Uint32Array {
  const counts = new Uint32Array(SCRIPT_NAMES.length + 1);
  for (let i = 0; i < text.length; i += 1) {
    const script = SCRIPT_OF[text.charCodeAt(i)] ?? 0;
    counts[script] = (counts[script] ?? 0) + 1;
  }
  return counts;
}

const countOf = (counts: Uint32Array, script: Script): number =>
  counts[SCRIPT_NAMES.indexOf(script) + 1] ?? 0;

/** Scripts that one language here is told by. */
const TELLING = ['ru', 'el', 'ar', 'he', 'hi', 'th'] as const;

/** A Han character says about as much as this many Latin letters (docs: research on lengths by script). */
const HAN_WEIGHT = 1.8;

/**
 * @param text any text
 * @param hint BCP 47 of the page or element (`lang`), used only where the text itself does not decide
 * @returns BCP 47: `zh-Hant`, `zh-Hans`, `ja`, `ko`, `en`, `de`, …, or `und`
 */
export function languageOf(text: string, hint = ''): string {
  const language = baseLanguageOf(text, hint);
  return language === 'zh' ? chineseScript(text.slice(0, SAMPLE), hint) : language;
}

/** @returns the same, but `zh` for Chinese, in whichever characters it is written */
export function baseLanguageOf(text: string, hint = ''): string {
  const sample = text.slice(0, SAMPLE);
  const counts = countScripts(sample);
  const [, kana = 0, hangul = 0, han = 0, latin = 0] = counts;
  const east = (kana + hangul + han) * HAN_WEIGHT;
  if (east > 0 && east >= latin) {
    // Company names bring stray kana or Hangul into Chinese text; a twentieth is already prose of that language.
    if (hangul > han / 4 && hangul >= kana) return 'ko';
    return kana * 20 > han ? 'ja' : 'zh';
  }
  if (latin > 0)
    return TELLING.find((script) => countOf(counts, script) > latin) ?? latinLanguage(sample, hint);
  return TELLING.find((script) => countOf(counts, script) > 0) ?? normaliseTag(hint) ?? 'und';
}

/** @returns `zh-Hant` or `zh-Hans` by the characters that only one of them writes; ties go to the hint */
function chineseScript(text: string, hint = ''): 'zh-Hant' | 'zh-Hans' {
  let hant = 0;
  let hans = 0;
  for (const character of text) {
    if (HANT_ONLY.has(character)) hant += 1;
    else if (HANS_ONLY.has(character)) hans += 1;
  }
  if (hant !== hans) return hant > hans ? 'zh-Hant' : 'zh-Hans';
  return normaliseTag(hint) === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans';
}

const WORD = new RegExp(`[${LETTERS}]+`, 'g');

function latinLanguage(text: string, hint: string): string {
  const scores = new Map<string, number>();
  for (const word of text.toLowerCase().match(WORD) ?? [])
    for (const language of WORD_LANGUAGE.get(word) ?? [])
      scores.set(language, (scores.get(language) ?? 0) + 1);
  const hinted = normaliseTag(hint);
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best) return hinted ?? 'und';
  if (second && second[1] === best[1] && hinted && scores.get(hinted) === best[1]) return hinted;
  return best[0];
}
