import type { PageBlock } from '../../page.ts';
import { endsSentence } from '../texts/text-ends.ts';
import { unglued } from '../texts/unglued.ts';
import { type DateText, datesIn } from './date-text.ts';
import { UPDATED } from './date-words.ts';

/** Longer blocks speak of other days. Characters. */
const DATE_LINE = 160;
/** What stands beside a day where the line says nothing else: "Posted on ". Characters. */
const BESIDE_DATE = 16;
/** What a linked day says beside it is shorter: "Posted on … by Jane Doe". Characters. */
const OTHERS = 30;
/**
 * The years of a site's rights are no day of the story: catches "Copyright © 2025", "© 1997–2025"; not "Rights sold
 * on 3 May".
 */
export const RIGHTS = /^(?:copyright\b|©|\(c\))/i;
/** How far a dateline goes: "SAN FRANCISCO and HONG KONG, Nov. 12, 2025 /Example Newswire/ --". Characters. */
const DATELINE = 100;
/** Before the day stand places and a paper, no sentence: catches "ST. LOUIS, ", "某某网北京"; not "It closed. On ". */
const PLACE = /^[^!?。！？，,;；:：]{0,40}[,，:：]? ?$/;
/**
 * What closes a dateline: catches " -- Shares", " /Example Newswire/", " (Example Wire) - ", "电 （记者", "日消息，"; not "
 * (a holiday)".
 */
const CLOSED =
  /^(?:\s?[-–—―]{1,2}\s|\s?[/(（][^/)）]{2,40}[/)）]\s?(?:[-–—―]|$)|\s?\/|\s?[)）】]|\s?[电電讯訊](?!视|視|话|話|力|子)|\s?(?:消息|報導|报道)[,，:： 　（(])/;

export interface ShownDate {
  readonly text: DateText;
  readonly block: PageBlock;
  /** It is called an update. */
  readonly isChange: boolean;
}

/**
 * The first date shown near the headline; one that is not called an update, where there are two below the headline.
 * Above it a site tells what day it is. A paragraph of the story tells one in its dateline only, and after all other
 * lines.
 * @param near the blocks around the headline, nearest first
 * @param story the story's blocks
 */
export function shownDate(near: readonly PageBlock[], story: ReadonlySet<PageBlock>): ShownDate | null {
  const isProse = (block: PageBlock) =>
    block.shape !== 'code' &&
    (block.text.length > DATE_LINE || (story.has(block) && saysMore(block)) || tellsOther(block));
  return (
    dateOfLines(near.filter((block) => !isProse(block))) ?? dateline(near.filter((block) => story.has(block)))
  );
}

/**
 * A picture's line and another story's linked headline tell days of their own: "Aug. 14, 1935: The old quay is opened
 * by …".
 */
function tellsOther({ text, shape, linkLength }: PageBlock): boolean {
  if (shape !== 'caption' && linkLength < text.length) return false;
  return text.length > OTHERS + (datesIn(text)[0]?.text.length ?? text.length);
}

/**
 * A sentence or a list's point that is more than days: not "October 31, 2024 at 9:30 a.m.", nor "2024. október 31.
 * Frissítve: 2024. november 1."
 */
function saysMore({ text, shape }: PageBlock): boolean {
  return (
    (endsSentence(text) || shape === 'item') &&
    text.length > datesIn(text).reduce((sum, date) => sum + date.text.length, BESIDE_DATE)
  );
}

function dateOfLines(lines: readonly PageBlock[]): ShownDate | null {
  let update: ShownDate | null = null;
  const first = lines[0]?.id ?? 0;
  for (const block of lines) {
    if (update && block.id < first) break;
    if (RIGHTS.test(block.text)) continue;
    // Preformatted text is one block, with the date on its first lines.
    const line = unglued(block).slice(0, DATE_LINE);
    for (const text of datesIn(line)) {
      if (!UPDATED.test(line.slice(Math.max(0, text.at - 24), text.at)))
        return { text, block, isChange: false };
      update ??= { text, block, isChange: true };
    }
  }
  return update;
}

/** The day that the story's first dateline gives: "LONDON, Nov 12 (Example Wire) - …", "某某社北京11月12日电 …". */
function dateline(story: readonly PageBlock[]): ShownDate | null {
  for (const block of story) {
    const opening = block.text.slice(0, DATELINE);
    const [text] = datesIn(opening);
    if (
      text &&
      PLACE.test(opening.slice(0, text.at)) &&
      CLOSED.test(opening.slice(text.at + text.text.length))
    )
      return { text, block, isChange: false };
  }
  return null;
}
