import type { PageBlock, PageHead } from '../page.ts';
import { datesIn } from './date-text.ts';
import type { StateArticle } from './embedded-state.ts';
import { decodeEntities } from './json.ts';
import type { LinkedArticle } from './linked-data.ts';
import { authorName, cappedName, publisherName, sameName } from './name-text.ts';
import { namesShown } from './names-shown.ts';

export interface Names {
  readonly source: string | null;
  readonly byline: string | null;
}

export interface NameSources {
  readonly head: PageHead;
  readonly linked: LinkedArticle;
  readonly state: StateArticle;
  /** Blocks around the headline and the date, nearest first. */
  readonly near: readonly PageBlock[];
  readonly title: string;
  /** The block that shows the date: a name beside it is a source or an author. */
  readonly dateBlock: PageBlock | null;
}

/** A site's name behind the headline is short. Characters. */
const SUFFIX = 60;

/** Who wrote the story and who published it, as the page shows it near the headline, else as its data says. */
export function findNames(sources: NameSources): Names {
  const { head, linked, state, near, title, dateBlock } = sources;
  const ofState = state.source ? publisherName(state.source) : null;
  const stated = [linked.publisher, meta(head, 'og:site_name', 'application-name', 'publisher')];
  const publishers = [...(ofState ? [ofState] : []), ...named(stated, publisherName)].filter(
    (name) => !sameName(name, title),
  );
  const authors = named(
    [
      linked.authors.join(', '),
      state.author,
      meta(head, 'author', 'article:author', 'parsely-author', 'byl'),
    ],
    authorName,
  )
    // Sites often name themselves as the author.
    .filter((name) => !/\.[a-z]{2,4}$|^[a-z\d]+$|[网網社]$/.test(name))
    .filter((name) => !publishers.some((other) => sameName(other, name)));
  const shown = namesShown(near, title, authors, publishers, dateBlock);
  const source = ofState ?? shown.source ?? publishers[0] ?? suffixOf(head.title, title);
  const byline = shown.byline ?? authors[0] ?? shown.boxed;
  return {
    source: cappedName(source),
    byline: cappedName(byline && sameName(byline, source ?? '') ? null : byline),
  };
}

/** The first of the meta elements, by trust in its name. */
function meta(head: PageHead, ...keys: string[]): string | null {
  return (
    keys.flatMap((key) =>
      head.metas.filter(([name]) => name === key).map(([, value]) => decodeEntities(value)),
    )[0] ?? null
  );
}

function named(texts: readonly (string | null)[], clean: (text: string) => string | null): string[] {
  return texts.map((text) => (text ? clean(text) : null)).filter((name): name is string => name !== null);
}

/** The site's name behind the headline in `<title>`: "Harbour to be rebuilt - Example Times" → "Example Times". */
function suffixOf(title: string, headline: string): string | null {
  const at = headline ? title.indexOf(headline) : -1;
  if (at < 0) return null;
  const rest = title
    .slice(at + headline.length)
    .split(/\s[-|–—·:»]\s|[|｜_]/)
    .map((part) => part.trim());
  const name = rest.filter((part) => part !== '').at(-1);
  return name && name.length <= SUFFIX && datesIn(name).length === 0 ? publisherName(name) : null;
}
