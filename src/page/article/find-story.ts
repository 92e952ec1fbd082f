import { limits } from '../../shared/limits.ts';
import { languageOf } from '../language/language.ts';
import type { Page, PageBlock, Story } from '../page.ts';
import { readState } from './data/embedded-state.ts';
import { readLinkedData } from './data/linked-data.ts';
import { findDate } from './dates/date.ts';
import { chooseBlocks } from './judging/choose-blocks.ts';
import { gather } from './judging/known.ts';
import { isOpinion } from './kind/opinion.ts';
import { kindOf } from './kind/page-kind.ts';
import { findNames } from './names/source-and-byline.ts';
import { settle } from './settling/settle.ts';
import { hostOf, type Title, titleOf, titleOver } from './title.ts';

/** Characters that tell a story's language for sure. */
const LANGUAGE_SAMPLE = 1500;
/**
 * Blocks after the headline that may hold byline, source and date; so many where the story begins later, and the
 * story's first; those before the headline; those behind the story that may hold a source.
 */
const NEAR = { after: 14, gallery: 40, within: 2, before: 6, behind: 4 };

/**
 * Which blocks are the story, with its title, source, byline and date.
 * @param loadedAt when the page was loaded, the base of relative dates; null when that is not known, as for a
 *   saved page. Milliseconds since the epoch.
 * @param clock minutes that the reader's clock is east of Greenwich, for the day of a relative date
 */
export function findStory(page: Page, loadedAt: number | null, clock = 0): Story {
  const { blocks, head, url } = page;
  // 1. What the page's data says.
  const linked = readLinkedData(head.linkedData);
  // 2. The headline, as shown.
  const stated = titleOf(page, linked);
  // 3. The story's blocks.
  const judged = chooseBlocks(gather(page, linked, stated));
  const title = titleOver(stated, judged);
  const chosen = settle(judged, title, blocks);
  const language = languageOf(beginningOf(chosen), head.language);
  // 4. Date and names, from data and from what stands around the headline.
  const near = blocksNear(blocks, title, chosen);
  const state = readState(head.state, title.text ?? '');
  const {
    why,
    block: dateBlock,
    ...dates
  } = findDate({ url, head, language, linked, state, near, story: chosen, loadedAt, clock });
  const names = findNames({
    head,
    linked,
    state,
    near,
    blocks,
    story: chosen,
    behind: chosen.length > 0 ? blocks.slice((chosen.at(-1)?.id ?? 0) + 1).slice(0, NEAR.behind) : [],
    title: title.text ?? '',
    titleOfData: stated.text ?? '',
    dateBlock,
    host: hostOf(url),
  });
  // 5. What kind of page it is; only an article has a story.
  const kind = kindOf(page, linked, chosen, { dated: dates.dateText !== null, headed: title.block !== null });
  return {
    kind,
    facts: {
      title: title.text?.slice(0, limits.title) ?? null,
      ...names,
      ...dates,
      language,
      opinion: isOpinion(url, head, linked, title.text ?? '', chosen),
      why: [title.block ? 'title as shown' : 'title from the page’s data', why],
    },
    blocks: kind === 'article' ? chosen : [],
  };
}

/** Enough of the story to tell its language. */
function beginningOf(blocks: readonly PageBlock[]): string {
  let text = '';
  for (let at = 0; at < blocks.length && text.length < LANGUAGE_SAMPLE; at += 1)
    text += ` ${blocks[at]?.text}`;
  return text;
}

/** The short blocks around the headline, or before the story where no headline is shown, nearest first. */
function blocksNear(blocks: readonly PageBlock[], title: Title, chosen: readonly PageBlock[]): PageBlock[] {
  const first = title.block ? title.block.id + 1 : (chosen[0]?.id ?? 0);
  const last = title.block?.id ?? first;
  // Rows of buttons and galleries may stand between headline and story.
  const toStory = (chosen[0]?.id ?? 0) + NEAR.within - first;
  const after = blocks.slice(
    first,
    first + (toStory > NEAR.gallery ? NEAR.after : Math.max(NEAR.after, toStory)),
  );
  const before = blocks.slice(Math.max(0, last - NEAR.before), last).reverse();
  return [...after, ...before];
}
