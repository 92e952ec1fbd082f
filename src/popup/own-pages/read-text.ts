import { readPage } from '../../page/read-page.ts';
import type { PageReport } from '../../shared/report/report.ts';

/**
 * Reads a text as if it stood on a page of its own, a paragraph a line.
 * @param address of the page that the text is from, where it is known
 */
export function readText(text: string, address = 'about:blank'): PageReport {
  const page = document.implementation.createHTMLDocument('');
  for (const line of text.split('\n')) {
    const paragraph = page.createElement('p');
    paragraph.textContent = line;
    page.body.append(paragraph);
  }
  return readPage(page, address);
}
