import { limits } from '../shared/limits.ts';
import type { BoxRow, PageTranscript, TextBlock } from '../shared/report/transcript.ts';
import { readBlocks } from './blocks/blocks.ts';
import { headlineInView } from './blocks/headline-in-view.ts';
import { ShownReader } from './blocks/visible.ts';
import { normaliseTag } from './language/language-tag.ts';
import type { Box, LiveBlock } from './page.ts';
import { keepWithinCaps } from './page-caps.ts';
import { foldSpace, removeHidden } from './text.ts';
import { findTrendingLists } from './trending/find-trending-lists.ts';

export interface TranscriptOptions {
  /** Milliseconds since the epoch, written into the transcript. */
  now?: number;
  /** When the page was loaded, the base of relative dates; not known for a saved page. Milliseconds since the epoch. */
  loadedAt?: number;
  /** Minutes that the reader's clock is east of Greenwich. */
  clock?: number;
  /** Nodes walked before the reading is partial. */
  maxNodes?: number;
}

/**
 * What needs the live page, as data. Nothing on the page is changed.
 * @param url the page's address; `document.URL` of a saved page is not it
 * @returns data that `PageTranscriptSchema` accepts, capped by `limits`
 */
export function readTranscript(
  document: Document,
  url: string,
  options: TranscriptOptions = {},
): PageTranscript {
  // 1. Everything that shows text, once, for every step after it.
  const page = readBlocks(document, url, options.maxNodes);
  // 2. Ranked lists of stocks, filled or still blank: blank rows have no text, so only the live page has them.
  const lists = findTrendingLists(page).slice(0, limits.trendingLists);
  // 3. The blocks as data, with what only the live page can tell: whether a possible notice is shown.
  const { blocks: kept, numberOf } = keepWithinCaps(page, lists);
  const boxes = new BoxTable(numberOf);
  const reader = new ShownReader(document);
  const blocks = kept.map((block) => transcribe(block, numberOf(block.id), boxes.indexOf(block.box), reader));
  const inView = headlineInView(page);
  const { title, language, metas, linkedData, state, times } = page.head;
  return {
    format: 1,
    url: url.slice(0, limits.url),
    readAt: options.now ?? Date.now(),
    loadedAt: options.loadedAt ?? null,
    clock: options.clock ?? 0,
    headlineInView: inView === null ? null : numberOf(inView),
    complete: page.complete && kept.length === page.blocks.length,
    blocksLeft: page.blocks.length - kept.length,
    language: normaliseTag(language) ?? 'und',
    head: {
      title: title.slice(0, limits.url),
      language: language.slice(0, 60),
      metas: metas.map(([name, content]) => [name.slice(0, limits.url), content]),
      linkedData: [...linkedData],
      state: [...state],
      times: times.map(({ dateTime, block }) => ({ dateTime, block: numberOf(block) })),
    },
    boxes: boxes.rows,
    blocks,
    trendingLists: lists.map((list) => ({
      ...list,
      rows: list.rows.map((row) => ({ ...row, block: row.block === null ? null : numberOf(row.block) })),
    })),
  };
}

/** Shorter texts are labels and figures. Characters; "本文含廣告" has five. */
const LABEL = 4;
/** Parts of one line of names and dates. */
const MOST_PARTS = 40;

/** The boxes that hold text, each once, parents before children. */
class BoxTable {
  readonly rows: BoxRow[] = [];
  private readonly known = new Map<Box, number>();

  constructor(private readonly numberOf: (id: number) => number) {}

  indexOf(box: Box): number {
    // Without recursion: a page can nest as deep as it likes.
    const unknown: Box[] = [];
    for (let each: Box | null = box; each && !this.known.has(each); each = each.parent) unknown.push(each);
    for (const each of unknown.reverse()) {
      const parent = each.parent ? (this.known.get(each.parent) ?? -1) : -1;
      const full = this.rows.length >= limits.boxes;
      this.known.set(each, full ? parent : this.rows.length);
      if (!full)
        this.rows.push([
          each.tag.slice(0, 60),
          parent,
          each.names,
          each.role.slice(0, 60),
          this.numberOf(each.first),
          this.numberOf(each.end),
        ]);
    }
    return Math.max(0, this.known.get(box) ?? 0);
  }
}

function transcribe(block: LiveBlock, id: number, box: number, reader: ShownReader): TextBlock {
  const { partNames } = block;
  // A menu discloses nothing: its style is not asked for.
  const isProse = block.linkLength * 2 < block.text.length && block.text.length > LABEL;
  const visible = isProse ? reader.isShown(block) : !block.hidden;
  return {
    id,
    text: block.text,
    shape: block.shape,
    place: block.place,
    linkLength: block.linkLength,
    links: block.links,
    pictures: block.pictures,
    strongLength: block.strongLength,
    inlineNames: block.inlineNames,
    hidden: block.hidden && !visible,
    visible,
    hiddenCharacters: block.hiddenCharacters,
    box,
    breaks: [...block.breaks],
    parts: block.parts
      .slice(0, MOST_PARTS)
      .map((part) => foldSpace(removeHidden(part).text).slice(0, limits.name)),
    ...(partNames ? { partNames: partNames.slice(0, MOST_PARTS) } : {}),
  };
}
