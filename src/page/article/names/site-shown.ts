import type { PageBlock } from '../../page.ts';
import { bare } from '../texts/similarity.ts';
import { isSection, looksLikeName, publisherName } from './name-text.ts';

/** A site's name is short, and so is a line of rights that gives it. Characters. */
const NAME = 40;
const RIGHTS_LINE = 200;
/** Letters of the shortest name that an address may confirm. */
const SHORTEST = 4;
/** Blocks of the page's head that may be the site's name, and of its end that may hold its rights. */
const HEAD = 12;
const END = 40;
/** Catches "© 2026 Example Times. All rights reserved.", "Copyright ⓒ 某某日報"; not "Image © Jane Doe". */
const RIGHTS =
  /^(?:copyright|\(c\)|[©ⓒ])(?:\s*(?:copyright|\(c\)|[©ⓒ]|by))*\s*(?:(?:19|20)\d\d\s*(?:[-–—]\s*(?:19|20)\d\d)?)?,?\s*(?:by\s+)?([^|·∙•©ⓒ,。&\s][^|·∙•©ⓒ,。]{1,60})/i;
/** Where the name ends: catches ". All rights", " Alle Rechte", " plc. Powered by". */
const REST =
  /\s+[-–—]\s.*$|(?<=[\u3400-\u9fff])-.*$|\s*(?:\.\s|\.$|\ball rights\b|\balle rechte\b|\btous droits\b|\btodos los\b|无断|無断|무단|版权|版權|保留).*$/i;

/**
 * The site's name where neither the page's data nor its `<title>` gives one: as the page's head shows it and its
 * address confirms, else as the line of rights below the story gives it.
 * @param end id of the story's last block
 * @param host of the page's address; empty where it has none
 */
export function siteShown(blocks: readonly PageBlock[], end: number, host: string): string | null {
  // The last one names no site: "Online" in the head of example.online.
  const labels = new Set(host.split('.').slice(0, -1).map(bare));
  for (const { text } of blocks.slice(0, HEAD))
    if (text.length <= NAME && bare(text).length >= SHORTEST && labels.has(bare(text)) && !isSection(text))
      return publisherName(text);
  for (const { text, id } of [...blocks.slice(end + 1, end + END), ...blocks.slice(-END)]) {
    if (text.length > RIGHTS_LINE || id <= end) continue;
    const name = RIGHTS.exec(text)?.[1]?.replace(REST, '').trim();
    if (name && name.length <= NAME && looksLikeName(name)) return publisherName(name);
  }
  return null;
}
