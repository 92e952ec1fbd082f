import * as v from 'valibot';
import { limits } from './limits.ts';
import { PageTranscriptSchema } from './transcript.ts';

/** The port between a popup (or side panel) and the content script of one tab. */
export const PAGE_PORT = 'fineprint-page';

/** Where the context menu leaves a selected text for the page that reads it; `storage.session`. */
export const SELECTION_KEY = 'selection';

const empty = v.strictObject({});

/**
 * One table of every message: who asks, what it carries, what comes back.
 * `null` for an answer means that none is expected.
 */
export const messages = {
  /** popup → content: read the page now and go on telling of its changes while the port is open. */
  read: { request: empty, answer: PageTranscriptSchema },
  /** popup → content: scroll there and highlight; by text, since the page may have re-rendered. */
  reveal: {
    request: v.strictObject({
      block: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
      text: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.blockText)),
    }),
    answer: v.strictObject({ found: v.boolean() }),
  },
  /** content → popup: the page changed (rows filled, navigation inside the page). */
  changed: { request: PageTranscriptSchema, answer: null },
} as const;

export type MessageName = keyof typeof messages;
export type Request<N extends MessageName> = v.InferOutput<(typeof messages)[N]['request']>;
export type Answer<N extends MessageName> = (typeof messages)[N]['answer'] extends v.GenericSchema
  ? v.InferOutput<Extract<(typeof messages)[N]['answer'], v.GenericSchema>>
  : undefined;

/** What travels on the wire; `body` is validated by the message's own schema after this. */
export const EnvelopeSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('request'),
    id: v.pipe(v.number(), v.integer(), v.minValue(0)),
    name: v.picklist(Object.keys(messages) as [MessageName, ...MessageName[]]),
    body: v.unknown(),
  }),
  v.strictObject({
    type: v.literal('answer'),
    id: v.pipe(v.number(), v.integer(), v.minValue(0)),
    body: v.unknown(),
  }),
  v.strictObject({
    type: v.literal('error'),
    id: v.pipe(v.number(), v.integer(), v.minValue(0)),
    code: v.pipe(v.string(), v.maxLength(60)),
    message: v.pipe(v.string(), v.maxLength(1000)),
  }),
]);
export type Envelope = v.InferOutput<typeof EnvelopeSchema>;
