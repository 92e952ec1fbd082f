import { type Json, objectsIn, parseJson, textField } from './json.ts';

/** What a page's JSON-LD says of its article. */
export interface LinkedArticle {
  /** Every `@type` on the page: "NewsArticle", "VideoObject", "Corporation". */
  readonly types: ReadonlySet<string>;
  readonly headline: string | null;
  /** Address of the article that the data is about. */
  readonly url: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly changed: string | null;
  readonly section: string;
  readonly body: string;
}

const NOTHING: Omit<LinkedArticle, 'types'> = {
  headline: null,
  url: null,
  authors: [],
  publisher: null,
  published: null,
  changed: null,
  section: '',
  body: '',
};

/**
 * schema.org's articles: catches "NewsArticle", "LiveBlogPosting", "Report"; not "VideoObject" nor
 * "DiscussionForumPosting".
 */
export const ARTICLE_TYPE = /Article$|BlogPosting$|^Report$|^Review$/;

/** @param sources the text of the page's `application/ld+json` scripts */
export function readLinkedData(sources: readonly string[]): LinkedArticle {
  const objects = sources.flatMap((source) => objectsIn(parseJson(source)));
  const types = new Set(objects.flatMap(typesOf));
  // Lists of related articles carry a type too; the page's own has the most said about it.
  const own = objects
    .filter((object) => typesOf(object).some((type) => ARTICLE_TYPE.test(type)))
    .sort((a, b) => saying(b) - saying(a))[0];
  if (!own) {
    const page = objects.find((object) => typesOf(object).includes('WebPage') && object.datePublished);
    if (!page) return { ...NOTHING, types };
    return {
      ...NOTHING,
      types,
      published: textField(page, 'datePublished'),
      changed: textField(page, 'dateModified'),
    };
  }
  // What refers to a thing has its id too, and nothing else.
  const described = objects.filter((object) => '@id' in object && Object.keys(object).length > 1);
  const named = new Map(described.map((object) => [object['@id'], object]));
  const follow = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && Object.keys(value).length === 1 && '@id' in value
      ? (named.get((value as Json)['@id']) ?? value)
      : value;
  return {
    types,
    headline: textField(own, 'headline', 'name'),
    url: textField(own, 'url', 'mainEntityOfPage'),
    authors: listOf(own.author).map(follow).flatMap(nameOf),
    publisher: listOf(own.publisher).map(follow).flatMap(nameOf)[0] ?? null,
    published: textField(own, 'datePublished', 'dateCreated'),
    changed: textField(own, 'dateModified'),
    section: listOf(own.articleSection)
      .filter((one) => typeof one === 'string')
      .join(' '),
    body: textField(own, 'articleBody', 'reviewBody') ?? '',
  };
}

function typesOf(object: Json): string[] {
  return listOf(object['@type']).filter((type) => typeof type === 'string');
}

function saying(object: Json): number {
  const fields = ['datePublished', 'author', 'publisher', 'articleBody', 'mainEntityOfPage', 'headline'];
  return fields.filter((field) => object[field]).length;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function nameOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() && !/^https?:/.test(value) ? [value.trim()] : [];
  const name = typeof value === 'object' && value !== null ? textField(value as Json, 'name') : null;
  return name ? [name] : [];
}
