import type { Notice } from '../../shared/report/report.ts';
import type { PageBlock, Story } from '../page.ts';

/**
 * Where a notice stands: in the story, behind its last block, or in the part of the page that its block stands in.
 * @param told ids of blocks that are notice themselves; the story as found may hold them
 */
export function placeOf(block: PageBlock, story: Story, told: ReadonlySet<number>): Notice['place'] {
  if (block.place !== 'main') return block.place;
  const own = story.blocks.filter((each) => !told.has(each.id));
  const first = own[0];
  const last = own.at(-1);
  if (!first || !last || block.id < first.id) return 'main';
  if (block.id <= last.id) return 'article';
  return block.id < (last.box.parent ?? last.box).end ? 'article' : 'after-article';
}
