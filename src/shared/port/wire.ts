import { errorFrom, FineprintError, InvalidMessageError, PageGoneError } from '../errors.ts';
import {
  type Answer,
  type Door,
  type Envelope,
  envelopeFrom,
  FAILURE,
  type MessageName,
  type Request,
} from './messages.ts';

/** What both browsers' ports have in common. */
export interface PortLike {
  postMessage(message: unknown): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

export type Handlers = {
  [N in MessageName]?: (request: Request<N>) => Answer<N> | Promise<Answer<N>>;
};

export interface Wire {
  /**
   * Sends a request and waits for its validated answer; messages without an answer resolve at once.
   * @throws PageGoneError when the other side goes; InvalidMessageError when the answer has not the agreed form
   */
  ask<N extends MessageName>(name: N, request: Request<N>): Promise<Answer<N>>;
}

/** A request that waits for its answer. */
interface Waiting {
  /** Lets the answer in, or fails. */
  settle(body: unknown): void;
  fail(error: Error): void;
}

/**
 * Speaks the table of messages over a port. Whatever does not have the agreed form is refused and changes nothing.
 * @param door what this side lets in
 * @param handlers what this side answers
 */
export function openWire(port: PortLike, door: Door, handlers: Handlers): Wire {
  const waiting = new Map<number, Waiting>();
  let nextId = 0;
  let gone = false;

  /** A port that closed a moment ago throws before its own event tells. */
  const post = (message: Envelope): boolean => {
    if (gone) return false;
    try {
      port.postMessage(message);
      return true;
    } catch {
      return false;
    }
  };

  port.onMessage.addListener((message) => {
    const envelope = envelopeFrom(message);
    if (!envelope) return;
    if (envelope.type === 'request') {
      void answer(envelope, door, handlers, post);
      return;
    }
    const pending = waiting.get(envelope.id);
    waiting.delete(envelope.id);
    if (envelope.type === 'error') pending?.fail(errorFrom(envelope.code, envelope.message));
    else pending?.settle(envelope.body);
  });

  port.onDisconnect.addListener(() => {
    gone = true;
    for (const { fail } of waiting.values()) fail(new PageGoneError());
    waiting.clear();
  });

  return {
    ask<N extends MessageName>(name: N, request: Request<N>): Promise<Answer<N>> {
      const id = nextId;
      nextId += 1;
      if (!post({ type: 'request', id, name, body: request })) return Promise.reject(new PageGoneError());
      const isAnswer = door.answers[name];
      if (!isAnswer) return Promise.resolve(undefined as Answer<N>);
      return new Promise((settle, fail) => {
        waiting.set(id, {
          settle(body) {
            if (isAnswer(body)) settle(body);
            else fail(new InvalidMessageError(`answer ${name}`));
          },
          fail,
        });
      });
    },
  };
}

/** Lets the request in, has it handled, and posts the answer or why there is none. */
async function answer(
  { id, name, body }: Extract<Envelope, { type: 'request' }>,
  door: Door,
  handlers: Handlers,
  post: (message: Envelope) => boolean,
): Promise<void> {
  try {
    const handle = handlers[name] as ((request: unknown) => unknown) | undefined;
    if (!door.requests[name]?.(body) || !handle) throw new InvalidMessageError(`request ${name}`);
    const result = await handle(body);
    // A message over the browser's own limit is refused; the other side must not wait for it.
    if (result !== undefined && !post({ type: 'answer', id, body: result }))
      throw new InvalidMessageError(`answer ${name} could not be sent`);
  } catch (error) {
    const code = error instanceof FineprintError ? error.code : 'failed';
    const detail = error instanceof Error ? error.message : String(error);
    post({ type: 'error', id, code: code.slice(0, FAILURE.code), message: detail.slice(0, FAILURE.message) });
  }
}
