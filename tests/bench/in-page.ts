import { type Extraction, extractors } from './extractors.ts';

/** Calls after the first; by then the browser has compiled what is called often. */
const AGAIN = 4;

/** Runs extractors on the page that stands in the browser; called from outside by `articles.ts`. */
(globalThis as { bench?: unknown }).bench = (names: string[], url: string, again: boolean) =>
  names.map((name): Extraction => {
    const extract = extractors[name];
    if (!extract) return { text: '', milliseconds: 0 };
    try {
      const first = extract(document, url);
      let later = first.milliseconds;
      for (let turn = 0; again && turn < AGAIN; turn += 1) later = extract(document, url).milliseconds;
      return { ...first, later };
    } catch (error) {
      return { text: '', milliseconds: 0, error: String(error) };
    }
  });
