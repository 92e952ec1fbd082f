import type { PageBlock } from '../../page.ts';
import {
  beforeDate,
  beforePost,
  behindBy,
  behindSource,
  isDesk,
  isSection,
  looksLikeName,
  namesSource,
  publisherName,
} from './name-text.ts';

/** The names that parts of a line are marked up for. */
export interface NamedParts {
  readonly author: string | null;
  readonly source: string | null;
}

/**
 * A class, id or the like that says what its text is, by its last words. Catches "author", "byline__name",
 * "td-post-author-name", "artikel-autor"; not "author-follow", "coauthored", "comment-author".
 */
const AUTHOR =
  /^(?!.*(?:comment|reply|related|teaser))(?:.*[_-])?(?:by|post)?(?:authors?|byline|writer|reporter|journalist|autor(?:en|in|es)?|auteure?s?|contributors?)(?:[_-]{1,2}(?:names?|links?|url|fn|info|wrap|wrapper|list|text|item|inner))*$/;
/** Catches "source", "article-source", "source_baidu"; not "resource", "data-source-id". */
const SOURCE =
  /^(?:.*[_-])?(?:sources?|publisher|provider|agency|quelle|fuente|laiyuan)(?:[_-]{1,2}(?:names?|link|text|baidu))?$/;
/** What parts names: catches ", ", "、", " and ", " und ", "&"; not "Follow". */
const BETWEEN = /^[\s,，、;&·／/]*(?:[a-zа-я]{1,3}[\s,]*)?$/;
/** A name has two words, or is written without spaces. */
const TWO_WORDS = /\S\s+\S|^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2}/;
/** Where a date begins behind a name: "王小明17日電". */
const FIGURE = /\s*\d/;
/** Several authors. Characters. */
const LONGEST = 120;

/**
 * Who wrote a story and whose it is, as the elements inside one line are named: "Jane Doe" in `<span
 * class="author">`.
 */
export function namedParts({ text, parts, partNames }: PageBlock): NamedParts {
  if (!partNames) return { author: null, source: null };
  const kinds = partNames.map(kindOf);
  const author = authorsAmong(text, parts, kinds);
  const source = parts.find((part, at) => kinds[at] === 'source' && isSource(part));
  return { author, source: source ? publisherName(source) : null };
}

/** What the nearest name around a text that says either says. */
function kindOf(names: string): 'author' | 'source' | null {
  for (const name of names.split(' ')) {
    if (AUTHOR.test(name)) return 'author';
    if (SOURCE.test(name)) return 'source';
  }
  return null;
}

/** The first name among authors' parts, with those that follow behind a comma or "and", as the line shows them. */
function authorsAmong(
  text: string,
  parts: readonly string[],
  kinds: readonly (string | null)[],
): string | null {
  const isAuthor = (at: number) => kinds[at] === 'author' && isName(parts[at] as string);
  const first = parts.findIndex((_, at) => isAuthor(at));
  if (first < 0) return null;
  let last = first;
  for (let at = first + 1; at < parts.length; at += 1) {
    if (isAuthor(at) && at > last + 1) last = at;
    else if (!BETWEEN.test(parts[at] as string)) break;
  }
  const one = behindBy(parts[first] as string) ?? (parts[first] as string);
  const from = text.indexOf(one);
  const to = text.indexOf(parts[last] as string, from) + (parts[last] as string).length;
  const names = last === first ? one : text.slice(from, to);
  return from < 0 || to <= from || names.length > LONGEST
    ? null
    : beforePost(beforeDate(names.split(FIGURE)[0] as string));
}

/** Catches "Example Wire", "来源：某某社"; not "Source" nor "本文来源于", after which the name comes. */
function isSource(part: string): boolean {
  return behindSource(part) !== null || (looksLikeName(part) && !isSection(part) && !namesSource(part));
}

function isName(part: string): boolean {
  const name = behindBy(part) ?? part;
  return (TWO_WORDS.test(name) && looksLikeName(name) && !isSection(name)) || isDesk(name);
}
