import { similarity } from '../texts/similarity.ts';
import { objectsIn, parseJson, textField } from './json.ts';

/** What a page's embedded application state says of the article it shows. */
export interface StateArticle {
  readonly source: string | null;
  readonly author: string | null;
  /** Milliseconds since the epoch. */
  readonly publishedAt: number | null;
  /** As written in the state: "2024-10-31 21:30:00", without a time zone. */
  readonly published: string | null;
}

const NOTHING: StateArticle = { source: null, author: null, publishedAt: null, published: null };

/** Seconds and milliseconds since the epoch for 2000 to 2100. */
const SECONDS = [946_684_800, 4_102_444_800] as const;

/**
 * @param sources JSON of the page's data islands
 * @param title as shown: only the object with this title is the article, the others are its neighbours
 */
export function readState(sources: readonly string[], title: string): StateArticle {
  for (const source of sources) {
    for (const object of objectsIn(parseJson(source))) {
      const own = ['title', 'translate_title', 'headline', 'newsTitle'].some((field) => {
        const value = object[field];
        return typeof value === 'string' && similarity(value, title) > 0.8;
      });
      const published = textField(
        object,
        'pubTime',
        'publishTime',
        'publishedAt',
        'datePublished',
        'publishAt',
      );
      const stamp = ['pubTimestamp', 'publishTimestamp', 'pubTime', 'publishTime', 'publishAt', 'timestamp']
        .map((field) => epoch(object[field]))
        .find((time) => time !== null);
      if (!own || (!published && !stamp)) continue;
      return {
        source: textField(object, 'media', 'source', 'sourceName', 'mediaName', 'publisher'),
        author: textField(object, 'author', 'authorName', 'byline'),
        publishedAt: stamp ?? null,
        published: published && /\d{4}\D\d{1,2}\D\d{1,2}/.test(published) ? published : null,
      };
    }
  }
  return NOTHING;
}

function epoch(value: unknown): number | null {
  const number = typeof value === 'number' ? value : typeof value === 'string' ? Number(value) : Number.NaN;
  if (number >= SECONDS[0] && number < SECONDS[1]) return number * 1000;
  return number >= SECONDS[0] * 1000 && number < SECONDS[1] * 1000 ? number : null;
}
