import type { PageBlock, PageHead } from '../page.ts';
import type { LinkedArticle } from './linked-data.ts';
import { OPINION_SECTION, OPINION_TEXT, OPINION_TITLE } from './name-words.ts';

/** Times a writer must speak in the first person before a story counts as opinion; quotes alone bring one or two. */
const OWN_WORDS = 3;

/** Whether a story is opinion or analysis, of which a holding disclosure would be expected. */
export function isOpinion(
  url: string,
  head: PageHead,
  linked: LinkedArticle,
  title: string,
  blocks: readonly PageBlock[],
): boolean {
  if (
    ['OpinionNewsArticle', 'AnalysisNewsArticle', 'ReviewNewsArticle'].some((type) => linked.types.has(type))
  )
    return true;
  const sections = head.metas
    .filter(([name]) => name === 'article:section' || name === 'section')
    .map(([, text]) => text);
  if (OPINION_SECTION.test([linked.section, ...sections].join(' '))) return true;
  const path = /^[a-z]+:\/\/[^/]+(\/[^?#]*)\//i.exec(url)?.[1] ?? '';
  if (OPINION_SECTION.test(path.replace(/[/_]/g, ' ')) || OPINION_TITLE.test(title)) return true;
  let own = 0;
  for (const { text } of blocks) {
    // Quoted speech is somebody else's first person.
    const unquoted = text.replace(/["“„«「『][^"”“»」』]{0,2000}["”“»」』]/g, ' ');
    own += unquoted.match(OPINION_TEXT)?.length ?? 0;
  }
  return own >= OWN_WORDS;
}
