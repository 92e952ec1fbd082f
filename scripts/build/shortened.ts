import { gzipSync } from 'node:zlib';
import { formsAsText, freeLetters } from '../../src/translation/phrasebook/short-forms.ts';

/** A Chinese, Japanese or Korean character, or a word of small letters. */
const SAID = /[\u3000-\u9fff\uac00-\ud7ff]|[a-z\u00df-\u024f]{2,}/gu;
/** Of more words than these the list weighs what they save (400 and 650 tried with English). */
const MOST_WORDS = 500;

/** A text in which a letter stands for what is said most often, and what the letters stand for. */
export interface Shortened {
  text: string;
  forms: string;
}

/** @returns the text shortened, to be read with `inFull`; as it is, without forms, where it would weigh as much */
export function shortened(text: string): Shortened {
  const short = withLetters(text);
  return weight(short.text + short.forms) < weight(text) ? short : { text, forms: '' };
}

const weight = (text: string) => gzipSync(text, { level: 9 }).length;

function withLetters(text: string): Shortened {
  const times = new Map<string, number>();
  for (const [said] of text.matchAll(SAID)) times.set(said, (times.get(said) ?? 0) + 1);
  const letters = freeLetters(text);
  const often = [...times].sort(([a, of], [b, than]) => than * worth(b) - of * worth(a));
  const words = often.filter(([said]) => said.length > 1).slice(0, MOST_WORDS);
  const signs = often.filter(([said]) => said.length === 1);
  const chosen = [...words, ...signs]
    .sort(([, of], [, than]) => than - of)
    .slice(0, letters.length)
    .map(([said]) => said);
  const short = new Map(chosen.map((said, i) => [said, letters[i] as string]));
  return {
    text: text.replace(SAID, (said) => short.get(said) ?? said),
    forms: formsAsText(chosen, letters.slice(0, chosen.length)),
  };
}

/** What is saved each time grows with a word's length, but by far not as much: gzip names it after the first time. */
const worth = (said: string) => Math.log2(said.length + 1);
