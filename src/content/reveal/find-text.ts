import type { LiveBlock } from '../../page/page.ts';
import { removeHidden } from '../../page/text.ts';

/** A run of one text node, offsets in UTF-16 code units. */
export interface TextRun {
  node: Text;
  start: number;
  end: number;
}

/**
 * Finds a text in the blocks of a page: in the block it was read from if it still stands there, else in the first
 * shown block that has it, else in a hidden one. White space and hidden characters are passed over on both sides.
 * @param preferred id of the block it was read from, or null
 * @returns the runs of text nodes that show it; none when the page no longer has it
 */
export function findText(blocks: readonly LiveBlock[], text: string, preferred: number | null): TextRun[] {
  const whole = findInOne(blocks, text, preferred);
  if (whole.length > 0) return whole;
  // A notice's text joins its blocks by line feeds.
  const lines = text.split('\n').filter((line) => squeeze(line));
  return lines.length > 1 ? lines.flatMap((line) => findInOne(blocks, line, preferred)) : [];
}

function findInOne(blocks: readonly LiveBlock[], text: string, preferred: number | null): TextRun[] {
  const wanted = squeeze(removeHidden(text).text);
  if (!wanted) return [];
  const holds = (block: LiveBlock) =>
    block.text.length >= wanted.length && squeeze(block.text).includes(wanted);
  const first = preferred === null ? undefined : blocks[preferred];
  const block =
    (first && holds(first) ? first : undefined) ??
    blocks.find((candidate) => !candidate.hidden && holds(candidate)) ??
    blocks.find(holds);
  return block ? runsOf(block.nodes, wanted) : [];
}

const squeeze = (text: string) => text.replace(/\s+/g, '');

/** @returns the runs of the nodes that show the first occurrence of a squeezed text */
function runsOf(nodes: readonly Text[], wanted: string): TextRun[] {
  const raw = nodes.map((node) => node.data).join('');
  const shown = squeeze(removeHidden(raw).text);
  const at = shown.indexOf(wanted);
  if (at < 0) return [];
  const places = placesOf(raw, shown);
  const from = places[at] as number;
  const to = (places[at + wanted.length - 1] as number) + 1;
  const runs: TextRun[] = [];
  let offset = 0;
  for (const node of nodes) {
    const start = Math.max(0, from - offset);
    const end = Math.min(node.data.length, to - offset);
    if (start < end) runs.push({ node, start, end });
    offset += node.data.length;
  }
  return runs;
}

/** Where each character of the squeezed text stands in the raw one, of which it is a subsequence. */
function placesOf(raw: string, squeezed: string): Uint32Array {
  const places = new Uint32Array(squeezed.length);
  let place = 0;
  for (let i = 0; i < squeezed.length; i += 1) {
    while (raw[place] !== squeezed[i]) place += 1;
    places[i] = place;
    place += 1;
  }
  return places;
}
