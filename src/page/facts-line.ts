import { MONTHS, ZONES } from './article/date-words.ts';
import { BY, FROM, WEEKDAYS } from './article/name-words.ts';
import { LETTERS } from './letters.ts';
import type { Story } from './page.ts';

/** Words that name a fact and say nothing themselves: of dates, of times, of how long the reading takes. */
const SAID_OF_FACTS =
  'published|updated|modified|posted|last|on|at|am|pm|min|mins|minute|minutes|read|reading|time|uhr|um|stand|veröffentlicht|aktualisiert|lesezeit|lesedauer|minuten|publié|publiée|modifié|mis|jour|le|à|temps|de|lecture|publicado|actualizado|el|a|las|tiempo|lectura|pubblicato|aggiornato|il|alle|ore|tempo|di|lettura|本报|本報|本网|本報記者|本报记者|更新|发布|發布';
const LABELS = new Set(
  [
    BY,
    FROM,
    SAID_OF_FACTS,
    WEEKDAYS,
    ...MONTHS.map((names) => names.replaceAll(' ', '|')),
    Object.keys(ZONES).join('|').toLowerCase(),
  ]
    .join('|')
    .split(/[| ]/),
);
const WORD = new RegExp(`[\\d${LETTERS}]+`, 'g');
/** Catches "20", "2025", "18h42", "3rd"; not "1800億円". */
const NUMBER = /^\d{1,4}(?:h\d{0,2}|am|pm|st|nd|rd|th)?$/;
/** Longer lines say more. Characters. */
const LINE = 160;

/**
 * Whether a line says only who wrote and when, which the report has as facts: "Deep News 10/31", "By Jane Doe",
 * "本报记者 王五", "Par Jeanne Dupont, publié le 20 novembre à 18h42, modifié le 21 novembre". No part of the story.
 */
export function saysOnlyFacts(text: string, { source, byline, dateText }: Story['facts']): boolean {
  if (text.length > LINE) return false;
  let rest = text;
  for (const fact of [source, byline, dateText]) if (fact) rest = rest.replace(fact, ' ');
  if (rest === text) return false;
  const words = rest.toLowerCase().match(WORD) ?? [];
  return words.every((word) => LABELS.has(word) || NUMBER.test(word));
}
