import type { Notice } from '../../shared/report.ts';
import type { Page, Story } from '../page.ts';

/** Every notice on the page, wherever it stands, in the order of the document. */
export function findNotices(_page: Page, _story: Story): Notice[] {
  return [];
}
