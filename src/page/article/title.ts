import { DENSE_LETTER } from '../letters.ts';
import type { Box, Page, PageBlock } from '../page.ts';
import { decodeEntities } from './data/json.ts';
import type { LinkedArticle } from './data/linked-data.ts';
import { bare, bareSimilarity, similarity } from './texts/similarity.ts';
import { endsSentence } from './texts/text-ends.ts';

export interface Title {
  readonly text: string | null;
  /** The block that shows it, or null when only the page's data has it. */
  readonly block: PageBlock | null;
  /** A heading that the page's data does not know: the headline all the same where it stands right over the story. */
  readonly rival?: PageBlock;
}

/**
 * What stands between a headline and a site's name: catches "Title | Site", "Title - Site", "标题_新浪"; not "Covid-19".
 */
const SEPARATOR =
  /\s+[|–—\-·•:»«›‹\\/]+\s+|\s*[|｜_]\s*|\s*(?:–|—|»)\s*|(?<=[\u2e80-\u2fd5\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufad9])-(?=[\u2e80-\u2fd5\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufad9])/;
/** Two texts that share this much are the same headline in two wordings of its ends. */
const SAME = 0.75;
/** A headline for search engines shares more than this with the one that is shown. */
const WORDED = 0.5;
/** An address leaves small words out. */
const SLUG = 0.6;
/** Less than what the page's data or its address says. */
const IN_VIEW = 0.4;
/** A headline longer than this is a paragraph. Characters. */
const LONGEST = 300;
/** A headline shorter than this may be a section's name. Characters. */
const SHORTEST = 8;

/** The headline of a page, with what its data says of it. */
export function titleOf(page: Page, linked: LinkedArticle): Title {
  const { head, url } = page;
  const meta = (name: string) => head.metas.find(([key]) => key === name)?.[1];
  const texts = (values: (string | null | undefined)[]) => values.filter((value): value is string => !!value);
  const siteNames = texts([linked.publisher, meta('og:site_name'), ...namesFromAddress(url)]);
  // The reader has scrolled on to another story, and its address: the data is still the first one's.
  const left = page.headlineInView != null && [meta('og:url'), linked.url].some((one) => isOther(one, url));
  const stated = left ? [] : texts([linked.headline, meta('og:title'), meta('twitter:title')]);
  return findTitle(page, stated.map(decodeEntities), left ? '' : head.title, siteNames);
}

/**
 * The headline as the page shows it, without the site's name.
 * @param stated headlines of the page's data (JSON-LD, Open Graph), most trusted first
 * @param title `<title>`
 * @param siteNames names that are not part of any headline
 */
function findTitle(
  { blocks, url, headlineInView }: Page,
  stated: readonly string[],
  title: string,
  siteNames: readonly string[],
): Title {
  const fromHead = stripSiteName(decodeEntities(title), siteNames);
  const texts = [...stated.map((text) => stripSiteName(text, siteNames)), fromHead].filter(
    (text) => text !== '',
  );
  const known = [...new Set(texts.map((text) => bare(text.slice(0, LONGEST))))];
  const several = blocks.filter(({ tag }) => tag === 'h1').length > 1;
  let best: { block: PageBlock; score: number } | null = null;
  for (const block of blocks) {
    if (block.shape !== 'heading' || !/^h[1-3]$/.test(block.tag) || block.text.length > LONGEST) continue;
    const score =
      headingScore(block, known) +
      (block.id === headlineInView ? IN_VIEW : 0) +
      (several && block.tag === 'h1' ? saidByAddress(block.text, url) : 0);
    if (score > 0 && (!best || score > best.score)) best = { block, score };
  }
  // Old pages put the headline into a bold cell or a styled div.
  if (!best || best.score < 2) {
    const same =
      blocks.find((block) => known.some((text) => alike(block.text, text))) ??
      beginningOf(blocks, known, fromHead) ??
      endOf(blocks, fromHead);
    if (same) best = { block: same, score: 2 };
  }
  // A heading that no data knows is the headline only where the data does not agree on another.
  const agreed =
    known.length < texts.length ||
    known.some((one) => known.some((two) => one !== two && agreement(one, two) >= SAME));
  if (!best || (best.score < 2 && agreed && texts.length > 1))
    return {
      text: texts[0] ? firstPart(texts[0]) : null,
      block: null,
      ...(best ? { rival: best.block } : {}),
    };
  return { text: stripSiteName(best.block.text, siteNames), block: best.block };
}

/** Whether an address is there and names another page; queries and fragments aside. */
function isOther(one: string | null | undefined, url: string): boolean {
  const path = (address: string) => /^[a-z]+:\/\/[^/?#]+([^?#]*)/i.exec(address)?.[1]?.replace(/\/$/, '');
  const other = path(one ?? '');
  return other !== undefined && other !== path(url);
}

/** Of several headlines the one whose words stand in the address: "/2024/harbour-to-be-rebuilt-1234". */
function saidByAddress(headline: string, url: string): number {
  const path = url.replace(/^[a-z]+:\/\/[^/]*|[?#].*$/gi, '').split('/');
  const slug = path.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  return slug.includes('-') && similarity(slug.replace(/\.\w+$/, ''), headline) > SLUG ? 1 : 0;
}

/** 2 and more for a heading that the page's data also gives; less for the only `h1` of the main part. */
function headingScore(block: PageBlock, known: readonly string[]): number {
  const rank = block.tag === 'h1' ? 0.5 : block.tag === 'h2' ? 0.2 : 0.1;
  const own = bare(block.text);
  const match = Math.max(0, ...known.map((text) => agreement(own, text)));
  if (match >= SAME) return 2 + match + rank;
  if (block.tag !== 'h1' || block.linkLength > 0 || block.hidden) return 0;
  return block.place === 'main' || match > WORDED ? 1 : 0;
}

/** The same headline but for a few characters; lengths are compared first, as this is asked of every block. */
function alike(text: string, headline: string): boolean {
  if (text.length < headline.length || text.length > headline.length * 1.6 + 10) return false;
  return bareSimilarity(bare(text), headline) > 0.9;
}

/** Begins with a character that `bare` leaves but for its case: a letter, a digit, a Han character; not "«" nor "Ａ". */
const STAYS = /^[A-Za-z\d\u4e00-\u9fff]/;

/**
 * What ends a headline in a `<title>`; keywords behind it may be longer than it. Catches "-港口,银行", " | Site", "_要闻".
 */
const ENDED = /^\s*[|｜_]|^\s+[-–—»]\s|^[-–—](?=[\u3400-\u9fff])/;

/**
 * The longest block that a stated headline begins with: the headline without the sections, sites and keywords behind
 * it.
 */
function beginningOf(
  blocks: readonly PageBlock[],
  known: readonly string[],
  title: string,
): PageBlock | undefined {
  let best: PageBlock | undefined;
  const firsts = new Set(known.map((one) => one.charAt(0)));
  for (const block of blocks) {
    if (
      block.text.length > LONGEST ||
      block.text.length < SHORTEST ||
      block.text.length <= (best?.text.length ?? 0) ||
      (STAYS.test(block.text) && !firsts.has(block.text.charAt(0).toLowerCase()))
    )
      continue;
    const text = bare(block.text);
    const isEnded = title.startsWith(block.text) && ENDED.test(title.slice(block.text.length));
    if (isEnded || known.some((one) => one.startsWith(text) && text.length * 2.5 > one.length)) best = block;
  }
  return best;
}

/**
 * A headline behind a site's name in other letters than its address's, as the page shows it: "ΝΕΑ : Το λιμάνι" → "Το
 * λιμάνι".
 */
function endOf(blocks: readonly PageBlock[], title: string): PageBlock | undefined {
  const colon = HAS_COLON.test(title) ? [...title.matchAll(COLON)][0] : undefined;
  const rest = colon ? title.slice(colon.index + colon[0].length) : '';
  return rest.length < SHORTEST
    ? undefined
    : blocks.find((block) => block.text === rest && block.linkLength === 0);
}

/** What stands before the sections and the site's name in a `<title>`: "标题_要闻_某某网", "Headline - Site". */
function firstPart(title: string): string {
  const [first = '', ...rest] = title.split(/\s*[_|｜]\s*|\s+[-–—»]\s+/);
  return first.length >= SHORTEST && rest.every((part) => part.length < first.length) ? first : title;
}

/** Similarity, or 0.8 when one holds the whole of the other: a headline shortened for `<title>`. */
function agreement(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 12 && long.includes(short)) return 0.8;
  return short.length * 2 < long.length ? 0 : bareSimilarity(a, b);
}

/** A colon parts a headline from more than a site's name: catches "Site: Headline", "站名：标题"; not "16:05". */
const COLON = /\s?:\s|\s?：\s?/g;
const HAS_COLON = /[:：]/;

/** Cuts the site's name, and sections before it, off the ends of a headline. */
export function stripSiteName(title: string, siteNames: readonly string[]): string {
  const plainNames = siteNames.map(plain).filter((name) => name !== '');
  return withoutColonName(withoutNames(title, plainNames), plainNames);
}

/** Letters alone, as a site may write its name: "ΡΙΖΟΣΠΑΣΤΗΣ" and "Ριζοσπάστης" are one. */
function plain(name: string): string {
  const letters = bare(name);
  // The class of all accents is dear to compile, and most names have none.
  return /[^\u0000-\u007f]/.test(letters)
    ? letters.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ς', 'σ')
    : letters;
}

/** Before or behind a colon only the whole name is the site's: "Tesla: deliveries rise" on "Tesla Daily" stays. */
function withoutColonName(title: string, names: readonly string[]): string {
  const colons = HAS_COLON.test(title) ? [...title.matchAll(COLON)] : [];
  const [first, last] = [colons[0], colons.at(-1)];
  if (!first || !last) return title;
  if (names.includes(plain(title.slice(0, first.index)))) return title.slice(first.index + first[0].length);
  return names.includes(plain(title.slice(last.index + last[0].length))) ? title.slice(0, last.index) : title;
}

/** @param names as `plain` leaves them */
function withoutNames(title: string, names: readonly string[]): string {
  const parts = title.split(SEPARATOR).filter((part) => part !== '');
  if (parts.length < 2) return title;
  const isName = (part: string) => {
    const text = plain(part);
    return names.some(
      (name) =>
        text === name ||
        (text.length > 3 && name.includes(text)) ||
        (text.includes(name) && name.length * 2 > text.length),
    );
  };
  let from = 0;
  let end = parts.length;
  while (end - from > 1 && isName(parts[end - 1] as string)) end -= 1;
  while (end - from > 1 && isName(parts[from] as string)) from += 1;
  if (from === 0 && end === parts.length) return title;
  const start = title.indexOf(parts[from] as string);
  const last = parts[end - 1] as string;
  return title.slice(start, title.lastIndexOf(last) + last.length).trim();
}

/** @returns the host of an address in lower case; empty where it has none */
export function hostOf(url: string): string {
  return /^[a-z]+:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
}

/** Names that a site's address suggests: `www.daily-news.co.uk` → "daily-news", "dailynews". */
function namesFromAddress(url: string): string[] {
  const host = hostOf(url);
  const labels = host.split('.').filter((label) => label.length > 3 && label !== 'www');
  return host ? [host, ...labels] : [];
}

/** Boxes outward from a heading that may hold the story it heads. */
const OUTWARD = 3;
/** Blocks of byline, date and standfirst that may stand between. */
const BETWEEN = 12;

/**
 * The headline, once the story is known: pages that navigate in place leave the data of the story before, so a
 * heading right over the story is believed more than it.
 */
export function titleOver(title: Title, chosen: readonly PageBlock[]): Title {
  const { rival } = title;
  if (!title.block && !rival) return opening(title, chosen);
  const story = chosen.filter((block) => block !== rival);
  const first = story[0];
  if (!rival || !first || first.id < rival.id || first.id - rival.id > BETWEEN) return title;
  if (title.text && similarity(title.text, rival.text) > WORDED) return { text: rival.text, block: rival };
  let box: Box | null = rival.box.parent;
  for (let level = 0; box && level < OUTWARD; level += 1) {
    const { first: from, end } = box;
    if (story.filter(({ id }) => id >= from && id < end).length * 2 > story.length)
      return { text: rival.text, block: rival };
    // The whole page holds the story too, and every overlay beside it.
    box = box.parent?.parent ? box.parent : null;
  }
  return title;
}

/** Words of the shortest headline; fewer in `<title>` are a section or a button: "Print". */
const WORDS = 3;
/** Texts of a page without headings that its headline stands before. */
const PARAGRAPHS = 3;
const BOLD = 0.9;
const LONGEST_LINE = 160;

/**
 * On a page without headings, whose `<title>` names a section at most, the bold line that opens the story is its
 * headline: a view for printing, a page of plain paragraphs.
 */
function opening(title: Title, chosen: readonly PageBlock[]): Title {
  const [first, ...rest] = chosen;
  const known = title.text ?? '';
  if (!first || rest.length < PARAGRAPHS || DENSE_LETTER.test(known) || known.split(/\s+/).length >= WORDS)
    return title;
  const isLine =
    first.strongLength >= first.text.length * BOLD &&
    first.text.length >= SHORTEST &&
    first.text.length <= LONGEST_LINE &&
    !endsSentence(first.text);
  return isLine ? { text: first.text, block: first } : title;
}
