import * as v from 'valibot';
import { PageTranscriptSchema } from '../report/transcript.ts';
import type { Check } from './form.ts';
import type { Door } from './messages.ts';

/** @returns a check by a schema that takes data as it is: messages are copies, so what passed can't change afterwards */
const fits =
  <T>(schema: v.GenericSchema<T>): Check<T> =>
  (body): body is T =>
    v.is(schema, body);

const isTranscript = fits(PageTranscriptSchema);

/** What popup, side panel and background let in from a content script, which stands in a hostile page. */
export const READER_DOOR = {
  requests: { changed: isTranscript },
  answers: { read: isTranscript, reveal: fits(v.strictObject({ found: v.boolean() })) },
} satisfies Door;
