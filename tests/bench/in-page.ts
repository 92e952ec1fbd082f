import { extract, extractors } from './extractors.ts';

/** What the benches call from outside on the page that stands in the browser. */
Object.assign(globalThis, {
  bench: (names: string[], url: string) => names.map((name) => extract(name, document, url)),
  /** One reading and nothing else, for a clock outside. */
  readOnce: (name: string, url: string) => void extractors[name]?.(document, url),
  /** Readings of other pages, which make the browser compile what is called often. */
  warmUp: (name: string, pages: string[]) => {
    const parser = new DOMParser();
    for (const page of pages)
      extractors[name]?.(parser.parseFromString(page, 'text/html'), 'https://page.test/news');
  },
});
