import * as v from 'valibot';
import { digestReport } from '../digest/digest.ts';
import { readPage } from '../page/read-page.ts';
import type { Digest } from '../shared/digest.ts';
import { PageReportSchema } from '../shared/report/report.ts';
import { unpackArchive } from './archive.ts';
import { cutOffInside } from './cut-off.ts';
import { readBytes, SavedPageError } from './page-bytes.ts';
import { openPage } from './saved-page.ts';

/**
 * One saved page through the rooms of the extension.
 * @param path a file, or `-` for standard input
 * @param url its address, or null for the one that it states itself
 * @param to the reader's language, BCP 47
 * @throws SavedPageError when the file is no page, or cut off before its text
 */
export async function readSavedPage(path: string, url: string | null, to: string): Promise<Digest> {
  const saved = unpackArchive(await readBytes(path), path);
  const { dom, url: address } = openPage(saved.html, path, url ?? saved.url);
  try {
    const report = v.parse(PageReportSchema, readPage(dom.window.document, address));
    const inside = report.state === 'nothing' ? cutOffInside(saved.html.toString('latin1')) : null;
    if (inside)
      throw new SavedPageError('cut-off', `${path}: cut off inside ${inside}, nothing to read before that`);
    return await digestReport(report, { target: to, summaryLength: 'short', watchList: [] });
  } finally {
    dom.window.close();
  }
}
