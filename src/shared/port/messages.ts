import type { PageTranscript } from '../report/transcript.ts';
import { type Check, type Form, hasForm, isAnything, isCount, isTextWithin } from './form.ts';

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

const NAMES: readonly unknown[] = ['read', 'reveal', 'changed'] satisfies readonly MessageName[];

/**
 * The checks of what one side of the port lets in; whatever else arrives there is refused. A door a side, so that the
 * content script carries no schema of a transcript that only its reader checks.
 */
export interface Door {
  readonly requests: { readonly [N in MessageName]?: Check<Request<N>> };
  /** A message that is missing here is asked without waiting for an answer. */
  readonly answers: { readonly [N in MessageName]?: Check<Answer<N>> };
}

/** Longest code and message of a failure that are let in; longer ones are cut before they are sent. Characters. */
export const FAILURE = { code: 60, message: 1000 };

interface Envelopes {
  request: { type: 'request'; id: number; name: MessageName; body: unknown };
  answer: { type: 'answer'; id: number; body: unknown };
  error: { type: 'error'; id: number; code: string; message: string };
}
export type Envelope = Envelopes[keyof Envelopes];

/** What travels on the wire, by its type; `body` is checked by the door's check of that message after this. */
const ENVELOPES: { readonly [T in keyof Envelopes]: Form<Envelopes[T]> } = {
  request: {
    type: (value) => value === 'request',
    id: isCount,
    name: (value): value is MessageName => NAMES.includes(value),
    body: isAnything,
  },
  answer: { type: (value) => value === 'answer', id: isCount, body: isAnything },
  error: {
    type: (value) => value === 'error',
    id: isCount,
    code: isTextWithin(FAILURE.code),
    message: isTextWithin(FAILURE.message),
  },
};

/** @returns what came over the wire, or null where it has not the form of an envelope */
export function envelopeFrom(message: unknown): Envelope | null {
  for (const form of Object.values<Form<Envelope>>(ENVELOPES)) if (hasForm(message, form)) return message;
  return null;
}
