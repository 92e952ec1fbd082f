import type { Page } from '../../page.ts';
import type { LinkedArticle } from '../data/linked-data.ts';
import type { Title } from '../title.ts';
import type { Known } from './features.ts';
import { heldByBody, heldByDescription, survey } from './survey.ts';

/** Gathers what the features need: counts over the page, where the headline stands, what the page's data repeats. */
export function gather(page: Page, linked: LinkedArticle, title: Title): Known {
  const metas = page.head.metas;
  const description = metas.find(([name]) => name === 'og:description' || name === 'description')?.[1] ?? '';
  return {
    survey: survey(page),
    titleAt: title.block?.id ?? -1,
    inBody: heldByBody(linked.body, page.blocks),
    inDescription: heldByDescription(description, page.blocks),
  };
}
