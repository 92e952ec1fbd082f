import type { PageBlock } from '../page.ts';
import { AWAY, INTERFACE } from './label-words.ts';
import { Phrases, type Spoken, spoken } from './phrases.ts';
import { bare } from './similarity.ts';

/** A line that sends away is short. Characters. */
const LINE_LENGTH = 240;
const INTERFACE_LENGTH = 60;
/** Texts shorter than this may be said twice: "He agreed." Letters and digits. */
const SAME = 40;
/** First paragraphs that a block must repeat to be the whole story again. */
const STARTS = 3;

const away = new Phrases([AWAY]);
const ofInterface = new Phrases([INTERFACE]);

/**
 * A line that sends the reader elsewhere, or an interface text between paragraphs. Catches "Read more: Markets
 * fall", "相关阅读：…", "Advertisement"; not "Related companies said …" without a link or colon.
 */
export function isAside({ text, linkLength }: { text: string; linkLength: number }, said?: Spoken): boolean {
  if (text.length > LINE_LENGTH) return false;
  const words = said ?? spoken(text);
  if (text.length < INTERFACE_LENGTH && ofInterface.is(words)) return true;
  const begins = away.begins(words);
  return begins === 2 || (begins === 1 && linkLength * 3 > text.length);
}

/** The chosen blocks without what repeats them or the headline, and without headings that head nothing. */
export function tidy(chosen: readonly PageBlock[], title: string): PageBlock[] {
  const headline = bare(title);
  const kept: PageBlock[] = [];
  const said = new Set<string>();
  const starts: string[] = [];
  for (const block of chosen) {
    const text = bare(block.text);
    if (text !== '' && (text === headline || isAside(block))) continue;
    if (text.length >= SAME && said.has(text)) continue;
    // Data islands shown as text hold the whole story a second time in one block.
    if (starts.length === STARTS && starts.every((start) => text.includes(start))) continue;
    if (text.length >= SAME && starts.length < STARTS) starts.push(text.slice(0, SAME));
    said.add(text);
    kept.push(block);
  }
  while (kept.at(-1)?.shape === 'heading') kept.pop();
  return kept;
}
