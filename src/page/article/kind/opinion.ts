import type { PageBlock, PageHead } from '../../page.ts';
import type { LinkedArticle } from '../data/linked-data.ts';
import { OPINION_LABEL, OPINION_SECTION, OPINION_TEXT, OPINION_TITLE } from '../names/name-words.ts';
import { Phrases, spoken } from '../texts/phrases.ts';

const section = new Phrases([OPINION_SECTION]);
const headlines = new Phrases([OPINION_TITLE]);
const label = new Phrases([OPINION_LABEL]);

/** Times a writer must speak in the first person before a story counts as opinion; quotes alone bring one or two. */
const OWN_WORDS = 3;

/** The words without which no first person speaks; plain, because every paragraph is asked. */
const FIRST_PERSON = /\b(?:I|my|My|we|We|IN MY)\b|我|笔者|筆者|本人|私は/;

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
  const path = /^[a-z]+:\/\/[^/]+(\/[^?#]*)\//i.exec(url)?.[1] ?? '';
  if (section.in(spoken(`${linked.section} ${sections.join(' ')} ${path.replace(/[/_-]/g, ' ')}`)))
    return true;
  const headline = spoken(title);
  if (headlines.in(headline) || label.begins(headline) === 2) return true;
  let own = 0;
  for (const { text } of blocks) {
    if (!FIRST_PERSON.test(text)) continue;
    // Quoted speech is somebody else's first person.
    const unquoted = text.replace(/["“„«「『][^"”“»」』]{0,2000}["”“»」』]/g, ' ');
    own += unquoted.toLowerCase().match(OPINION_TEXT)?.length ?? 0;
  }
  return own >= OWN_WORDS;
}
