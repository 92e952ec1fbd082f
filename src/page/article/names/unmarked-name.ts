import { LETTERS } from '../../letters.ts';
import type { PageBlock } from '../../page.ts';
import { datesIn } from '../dates/date-text.ts';
import { unglued } from '../texts/unglued.ts';
import { isOrganisation, isRole, isSection, looksLikeName, sameName } from './name-text.ts';
import { LABELLING } from './name-words.ts';

/** A name, a post and a place stand in a short line. Characters. */
const LINE = 70;
/** Blocks between a name and the day under the same headline: a place, a post. */
const BETWEEN = 2;
/** Words before a day: "Le", "Am". Characters. */
const SHORT = 3;
/** Paragraphs at a story's end that may begin with who wrote it. */
const LAST = 3;
/**
 * A person's name in letters with capitals: catches "Jane Doe", "María del Mar Roe", "J. P. O’Neill"; not "Stocks to
 * watch", "DAX", "Jane".
 */
const PERSON =
  /^\p{Lu}[\p{Ll}'’.-]*(?:-\p{Lu}\p{L}+)?(?: (?:de|del|la|las|los|da|do|dos|di|van|von|den|der|ten|el|al|bin|le|du|[\p{Lu}][\p{L}'’.-]*)){0,3} \p{Lu}['’]?\p{L}*\p{Ll}[\p{L}'’-]*$/u;

const LETTER = new RegExp(`[${LETTERS}]`);
const labels = new Set(LABELLING.split('|'));

export interface Head {
  /** The blocks around the headline, nearest first. */
  readonly near: readonly PageBlock[];
  /** The block that shows the day. */
  readonly dateBlock: PageBlock | null;
  readonly title: string;
  readonly story: readonly PageBlock[];
  readonly behind: readonly PageBlock[];
  /** Names of the site, which are no person's. */
  readonly sites: readonly string[];
}

/**
 * A person's name under the headline that no word and no class calls the author, where the page says so otherwise: a
 * post stands behind it, a portrait before it, the day right below it, or a paragraph on that person ends the story.
 */
export function unmarkedName({ near, dateBlock, title, story, behind, sites }: Head): string | null {
  const first = near[0]?.id ?? 0;
  for (const block of near) {
    if (block.id < first) break;
    const day = dateBlock ? dateBlock.id - block.id : BETWEEN + 1;
    const line = unglued(block);
    if (
      day < -1 ||
      line.length > LINE + (day === 0 ? LINE : 0) ||
      block.links > 2 ||
      block.shape === 'heading'
    )
      continue;
    const parts = partsOf(block, line);
    const at = parts.findIndex((part) => part.length > SHORT);
    const [name = '', ...rest] = at < 0 ? [] : parts.slice(at);
    if (!PERSON.test(name) || !looksLikeName(name) || isOrganisation(name) || isSection(name)) continue;
    if (sameName(name, title) || title.includes(name) || sites.some((site) => sameName(site, name))) continue;
    if (isOfWords(name, story)) continue;
    const hasPost = rest.some((part) => isRole(part.split(/\s+/)));
    const hasPortrait = block.pictures > 0 && day <= BETWEEN && day >= 0;
    const overDay = day >= 0 && day <= BETWEEN && dateBlock?.box.parent === block.box.parent;
    const isToldOf = [...story.slice(-LAST), ...behind].some(({ text }) => text.startsWith(`${name} `));
    if (hasPost || hasPortrait || overDay || isToldOf) return name;
  }
  return null;
}

/**
 * Whether a name is made of words that the story writes small: catches "Featured Article", "For Updates"; not "Jane
 * Doe".
 */
function isOfWords(name: string, story: readonly PageBlock[]): boolean {
  const words = name
    .split(' ')
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.toLowerCase());
  return words.some((word) => labels.has(word) || story.some(({ text }) => holdsWord(text, word)));
}

/** Whether a word stands in a text as written, no letter before or behind it. */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const around = `${text.charAt(at - 1)} ${text.charAt(at + word.length)}`;
    if (!LETTER.test(around)) return true;
  }
  return false;
}

/** What stands in a line beside its day: names, posts, places. */
function partsOf({ parts }: PageBlock, line: string): string[] {
  const texts = parts.length > 1 ? parts : [line];
  return texts
    .map((text) => datesIn(text).reduce((left, date) => left.replace(date.text, '|'), text))
    .flatMap((text) => text.split(/\s*[|·•,;/–—\n]\s*|\s+-\s+|\s{2,}/))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
