import type { PageTranscript } from '../shared/report/transcript.ts';
import type { Box, Page } from './page.ts';

/** The page again, from its transcript: what story and notices are told from. Needs no document. */
export function pageOf({ url, head, boxes, blocks, complete, headlineInView }: PageTranscript): Page {
  const made: Box[] = [];
  for (const [tag, parentIndex, names, role, first, end] of boxes) {
    const parent = made[parentIndex] ?? null;
    made.push({ tag, parent, depth: parent ? parent.depth + 1 : 0, names, role, first, end });
  }
  const nowhere: Box = {
    tag: 'body',
    parent: null,
    depth: 0,
    names: '',
    role: '',
    first: 0,
    end: blocks.length,
  };
  return {
    url,
    head,
    headlineInView,
    complete,
    blocks: blocks.map((block) => {
      const box = made[block.box] ?? nowhere;
      return { ...block, box, tag: box.tag };
    }),
  };
}
