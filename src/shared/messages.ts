import * as v from 'valibot';
import type { PageTranscript } from './transcript.ts';

/** The port between a popup (or side panel) and the content script of one tab. */
export const PAGE_PORT = 'fineprint-page';

/** One table of every message: who asks, what it carries, what comes back; `undefined` where no answer is expected. */
interface Messages {
  /** popup → content: read the page now and go on telling of its changes while the port is open. */
  read: { request: Record<string, never>; answer: PageTranscript };
  /** popup → content: scroll there and highlight; by text, since the page may have re-rendered. */
  reveal: { request: { block: number | null; text: string }; answer: { found: boolean } };
  /** content → popup: the page changed (rows filled, navigation inside the page). */
  changed: { request: PageTranscript; answer: undefined };
}

export type MessageName = keyof Messages;
export type Request<N extends MessageName> = Messages[N]['request'];
export type Answer<N extends MessageName> = Messages[N]['answer'];

const NAMES = ['read', 'reveal', 'changed'] as const satisfies readonly MessageName[];

/**
 * The schemas of what one side of the port lets in; whatever else arrives there is refused. A door a side, so that the
 * content script carries no schema of a transcript that only its reader checks.
 */
export interface Door {
  readonly requests: { readonly [N in MessageName]?: v.GenericSchema<unknown, Request<N>> };
  /** A message that is missing here is asked without waiting for an answer. */
  readonly answers: { readonly [N in MessageName]?: v.GenericSchema<unknown, Answer<N>> };
}

const id = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What travels on the wire, by its type; `body` is validated by the door's schema of that message after this. */
const ENVELOPES = {
  request: v.strictObject({ type: v.literal('request'), id, name: v.picklist(NAMES), body: v.unknown() }),
  answer: v.strictObject({ type: v.literal('answer'), id, body: v.unknown() }),
  error: v.strictObject({
    type: v.literal('error'),
    id,
    code: v.pipe(v.string(), v.maxLength(60)),
    message: v.pipe(v.string(), v.maxLength(1000)),
  }),
};
export type Envelope = v.InferOutput<(typeof ENVELOPES)[keyof typeof ENVELOPES]>;

/**
 * Validates what came over the wire. A table by type and not `v.variant`, whose code alone is a fortieth of what the
 * content script may weigh.
 * @returns null for whatever has not the form of an envelope
 */
export function envelopeFrom(message: unknown): Envelope | null {
  const { type } = Object(message) as { type?: PropertyKey };
  const schema =
    type !== undefined && Object.hasOwn(ENVELOPES, type) ? ENVELOPES[type as keyof typeof ENVELOPES] : null;
  const parsed = schema && v.safeParse(schema, message);
  return parsed?.success ? parsed.output : null;
}
