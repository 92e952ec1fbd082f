import { MONTHS, MORE_MONTHS, ZONES } from './article/dates/date-words.ts';
import { reporterIn } from './article/names/chinese-report.ts';
import { BY, FROM, WEEKDAYS } from './article/names/name-words.ts';
import { endsSentence } from './article/texts/text-ends.ts';
import { LETTERS } from './letters.ts';
import type { PageBlock, Story } from './page.ts';

/** Words that name a fact and say nothing themselves: of dates, of times, of how long the reading takes. */
const SAID_OF_FACTS =
  'published|updated|modified|posted|last|on|at|am|pm|min|mins|minute|minutes|read|reading|time|uhr|um|stand|veröffentlicht|aktualisiert|lesezeit|lesedauer|minuten|publié|publiée|modifié|mis|jour|le|à|temps|de|lecture|publicado|actualizado|el|a|las|tiempo|lectura|pubblicato|aggiornato|il|alle|ore|tempo|di|lettura|gepubliceerd|bijgewerkt|publicerad|uppdaterad|publiceret|opdateret|publisert|oppdatert|kl|klo|julkaistu|päivitetty|publikováno|aktualizováno|publikované|publicat|actualizat|yayınlanma|güncelleme|tarihi|saat|опубліковано|оновлено|опубликовано|обновлено|публикувана|обновена|г|р|objavljeno|dipublikasikan|diperbarui|pukul|ngày|tháng|năm|lúc|نشر|تحديث|آخر|في|الساعة|δημοσίευση|δημοσιεύθηκε|ενημερώθηκε|本报|本報|本网|本報記者|本报记者|更新|发布|發布|发布时间|發布時間|發佈時間|更新时间|更新時間|时间|時間|日期|发布日期|发表时间|公開日|更新日|配信|投稿日|掲載日|입력|수정|등록|승인|mon|tue|wed|thu|fri|sat|sun';
const LABELS = new Set(
  [
    BY,
    FROM,
    SAID_OF_FACTS,
    WEEKDAYS,
    ...[...MONTHS, ...MORE_MONTHS].map((names) => names.replaceAll(' ', '|')),
    Object.keys(ZONES).join('|').toLowerCase(),
  ]
    .join('|')
    .split(/[| ]/),
);
const WORD = new RegExp(`[\\d${LETTERS}]+`, 'g');
/** Catches "20", "2025", "18h42", "3rd"; not "1800億円". */
const NUMBER = /^\d{1,4}(?:h\d{0,2}|am|pm|st|nd|rd|th)?$/;
/** Where somebody wrote: words with a capital, and small ones between them. Catches "Hull", "in"; not "struck". */
const PLACE = new RegExp(`^(?:\\p{Lu}[${LETTERS}]*|in|en|à|de|und|and|y|et)$`, 'u');
const PLACES = 6;
/** Catches "Madrid", "New York", "São Paulo (Brasil)"; not "Chips fell". */
const PLACE_LINE = /^\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){0,2}(?: \(\p{Lu}\p{L}+\))?$/u;
/** Longer lines say more. Characters. */
const LINE = 160;
/** A line that names a reporter or a desk as Chinese papers do. Characters. */
const REPORTER_LINE = 40;
/** Paragraphs from the end of a story that may be on its author. */
const LAST = 3;
/** Longer ones are the story's. Characters. */
const BOX = 700;
/** What parts the names of a byline. */
const BETWEEN_NAMES = /\s*[,，、;/]\s*|\s+(?:and|und|et|y|e|i|og|en|&)\s+/;
/** A name of two words, or one in a script without spaces. */
const NAME = /\S\s\S|^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2}/;
/** A letter that goes on with a name, or the colon behind who speaks: "Jane Doerr", "Jane Doe: What did …". */
const GOES_ON = new RegExp(`^(?:[${LETTERS}]|\\s?[:：])`);

/**
 * Whether a line says only who wrote and when, which the report has as facts: "Deep News 10/31", "By Jane Doe",
 * "本报记者 王五", "Par Jeanne Dupont, publié le 20 novembre à 18h42, modifié le 21 novembre". No part of the story.
 */
export function saysOnlyFacts(text: string, { source, byline, dateText }: Story['facts']): boolean {
  if (text.length > LINE) return false;
  if (text.length <= REPORTER_LINE && !endsSentence(text) && reporterIn(text)) return true;
  let rest = text
    .split(' ')
    .filter((word) => !word.includes('@'))
    .join(' ');
  const people = namesOf(byline);
  const names = people.every((name) => text.includes(name)) ? people : [];
  const known = [source, byline, dateText, ...names].filter(
    (fact) => fact && text.includes(fact),
  ) as string[];
  if (known.length === 0) return false;
  for (const fact of known) rest = rest.replace(fact, ' ');
  const words = rest.match(WORD) ?? [];
  const others = words.filter((word) => !LABELS.has(word.toLowerCase()) && !NUMBER.test(word));
  if (others.length === 0) return true;
  // "Jane Doe in Hull and John Roe in London", "Jane Doe, Bern 14.11.2026": where they wrote.
  const tells = names.length > 1 || (names.length > 0 && dateText !== null && text.includes(dateText));
  return tells && !endsSentence(text) && others.length <= PLACES && others.every((word) => PLACE.test(word));
}

function namesOf(byline: string | null): string[] {
  return (byline ?? '').split(BETWEEN_NAMES).filter((name) => NAME.test(name));
}

/** Without lines that say only facts, and the place in a line of its own right under one, above the story. */
function withoutFacts(blocks: readonly PageBlock[], facts: Story['facts']): PageBlock[] {
  const kept: PageBlock[] = [];
  let before: PageBlock | undefined;
  let begun = false;
  for (const block of blocks) {
    const { text, shape, id } = block;
    const isPlace = !begun && before?.id === id - 1 && shape === 'paragraph' && PLACE_LINE.test(text);
    if (isPlace || saysOnlyFacts(text, facts)) before = block;
    else {
      kept.push(block);
      begun ||= shape === 'paragraph';
    }
  }
  return kept;
}

/**
 * The story without the lines that say only facts, and without paragraphs on its author, and headings over them, at
 * its end.
 */
export function storyAlone(blocks: readonly PageBlock[], facts: Story['facts']): PageBlock[] {
  const kept = withoutFacts(blocks, facts);
  const names = namesOf(facts.byline);
  const isOnAuthor = ({ text }: PageBlock) =>
    text.length < BOX &&
    names.some((name) => text.startsWith(name) && !GOES_ON.test(text.slice(name.length)));
  const end = kept.slice(0, -LAST).length;
  const story = kept.filter((block, at) => at < Math.max(1, end) || !isOnAuthor(block));
  if (story.length < kept.length) while (story.at(-1)?.shape === 'heading') story.pop();
  return story;
}
