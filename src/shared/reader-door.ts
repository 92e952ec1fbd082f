import * as v from 'valibot';
import type { Door } from './messages.ts';
import { PageTranscriptSchema } from './transcript.ts';

/** What popup, side panel and background let in from a content script, which stands in a hostile page. */
export const READER_DOOR = {
  requests: { changed: PageTranscriptSchema },
  answers: { read: PageTranscriptSchema, reveal: v.strictObject({ found: v.boolean() }) },
} satisfies Door;
