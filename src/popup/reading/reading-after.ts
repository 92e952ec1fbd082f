import { FineprintError, PageClosedError } from '../../shared/errors.ts';
import type { Reading } from '../../views/state.ts';
import { describeError } from './describe-error.ts';
import { whyClosed } from './why-closed.ts';

/**
 * What is shown when a page could not be read.
 * @param unasked a page that the click was not for: the browser asks for another one
 * @param address what the tab shows now; null where the browser does not tell
 */
export async function readingAfter(
  error: unknown,
  unasked: boolean,
  address: () => Promise<string | null>,
): Promise<Reading> {
  if (!isClosed(error)) return { phase: 'failed', details: describeError(error, await address()) };
  if (unasked) return { phase: 'left' };
  return { phase: 'closed', why: whyClosed(error.message, await address()) };
}

/** Said by the browser at the injection, or by the content script where the document is a picture or a PDF. */
function isClosed(error: unknown): error is FineprintError {
  return error instanceof FineprintError && error.code === new PageClosedError().code;
}
