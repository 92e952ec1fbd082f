import { BY, FROM } from './article/name-words.ts';
import { LETTERS } from './letters.ts';
import type { Story } from './page.ts';

/** Words that name a fact and say nothing themselves. */
const LABELS = new Set(
  `${BY}|${FROM}|published|updated|posted|on|at|uhr|publié|le|à|本报|本報|本网|本報記者|本报记者`.split(
    /[| ]/,
  ),
);
const WORD = new RegExp(`[\\d${LETTERS}]+`, 'g');
/** Longer lines say more. Characters. */
const LINE = 120;

/**
 * Whether a line says only who wrote and when, which the report has as facts: "Deep News 10/31", "By Jane Doe",
 * "本报记者 王五". No part of the story.
 */
export function saysOnlyFacts(text: string, { source, byline, dateText }: Story['facts']): boolean {
  if (text.length > LINE) return false;
  let rest = text;
  for (const fact of [source, byline, dateText]) if (fact) rest = rest.replace(fact, ' ');
  if (rest === text) return false;
  const words = rest.toLowerCase().match(WORD) ?? [];
  return words.every((word) => LABELS.has(word));
}
