import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { readBlocks } from '../../src/page/blocks/blocks.ts';
import type { Box, Page, PageBlock, PageHead } from '../../src/page/page.ts';
import type { CorpusPage } from '../../tests/bench/corpora.ts';

/** A page's blocks as data, kept between runs because parsing is by far the slowest step. */
interface Stored {
  url: string;
  head: PageHead;
  boxes: [tag: string, parent: number, names: string, role: string, first: number, end: number][];
  blocks: [box: number, rest: Omit<PageBlock, 'element' | 'box' | 'nodes' | 'tag' | 'id'>][];
}

/** @param folder where blocks are kept; remove it after changing how blocks are cut */
export function storedPage(page: CorpusPage, folder: string): Page {
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${page.corpus}-${page.id.slice(0, 100)}.json`;
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(store(page)));
  return restorePage(JSON.parse(readFileSync(file, 'utf8')) as Stored);
}

function store(corpusPage: CorpusPage): Stored {
  // Style sheets are a third of the parsing time and blocks are cut without them.
  const html = corpusPage.html().replace(/<style\b[^>]*>[\s\S]*?<\/style>/gi, '');
  const { window } = new JSDOM(html, { url: corpusPage.url });
  const { blocks, head, url } = readBlocks(window.document, corpusPage.url);
  const ids = new Map<Box, number>();
  const boxes: Stored['boxes'] = [];
  const idOf = (box: Box): number => {
    const known = ids.get(box);
    if (known !== undefined) return known;
    const parent = box.parent ? idOf(box.parent) : -1;
    boxes.push([box.tag, parent, box.names, box.role, box.first, box.end]);
    ids.set(box, boxes.length - 1);
    return boxes.length - 1;
  };
  const { title, language, metas, linkedData, state, times } = head;
  const stored: Stored = {
    url,
    head: { title, language, metas, linkedData, state, times },
    boxes,
    blocks: blocks.map(({ element: _e, box, nodes: _n, tag: _t, id: _i, ...rest }) => [idOf(box), rest]),
  };
  window.close();
  return stored;
}

/** A page as its reading left it, without a document: enough for features and for the truth about its blocks. */
function restorePage({ url, head, boxes: stored, blocks }: Stored): Page {
  const boxes: Box[] = [];
  for (const [tag, at, names, role, first, end] of stored) {
    const parent = boxes[at] ?? null;
    boxes.push({ tag, parent, depth: parent ? parent.depth + 1 : 0, names, role, first, end });
  }
  return {
    url,
    head,
    complete: true,
    blocks: blocks.map(([at, rest], id) => {
      const box = boxes[at] as Box;
      return { ...rest, id, box, tag: box.tag, visible: true, parts: rest.parts ?? [] };
    }),
  };
}
