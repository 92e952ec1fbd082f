import { expect, test, vi } from 'vitest';
import { PageClosedError, PageGoneError } from '../../src/shared/errors.ts';
import { PAGE_DOOR } from '../../src/shared/port/page-door.ts';
import { READER_DOOR } from '../../src/shared/port/reader-door.ts';
import { openWire, type PortLike } from '../../src/shared/port/wire.ts';

const PASSAGE = { block: null, text: 'Past performance' };

/** Two ends of one port, as browsers give them: messages arrive later, as copies. */
function portPair() {
  const ends = [0, 1].map(() => ({ messages: [] as ((m: unknown) => void)[], gone: [] as (() => void)[] }));
  let open = true;
  const end = (mine: number, other: number): PortLike & { disconnect(): void } => ({
    postMessage(message) {
      if (!open) throw new Error('Attempting to use a disconnected port object');
      const copy = structuredClone(message);
      queueMicrotask(() =>
        ends[other]?.messages.forEach((listener) => {
          listener(copy);
        }),
      );
    },
    onMessage: { addListener: (listener) => ends[mine]?.messages.push(listener) },
    onDisconnect: { addListener: (listener) => ends[mine]?.gone.push(listener) },
    disconnect() {
      open = false;
      ends[other]?.gone.forEach((listener) => {
        listener();
      });
    },
  });
  return [end(0, 1), end(1, 0)] as const;
}

test('a request is answered by the other side', async () => {
  const [popup, content] = portPair();
  openWire(content, PAGE_DOOR, { reveal: ({ text }) => ({ found: text === 'here' }) });
  const wire = openWire(popup, READER_DOOR, {});
  expect(await wire.ask('reveal', { block: 3, text: 'here' })).toEqual({ found: true });
});

test('a failure keeps its class across the port', async () => {
  const [popup, content] = portPair();
  openWire(content, PAGE_DOOR, {
    read: () => {
      throw new PageClosedError('application/pdf');
    },
  });
  await expect(openWire(popup, READER_DOOR, {}).ask('read', {})).rejects.toBeInstanceOf(PageClosedError);
});

test('an answer without the agreed form is refused', async () => {
  const [popup, content] = portPair();
  openWire(content, PAGE_DOOR, { reveal: () => ({ found: 'yes' }) as never });
  await expect(
    openWire(popup, READER_DOOR, {}).ask('reveal', { block: null, text: 'x' }),
  ).rejects.toMatchObject({
    code: 'invalid-message',
  });
});

test('a request without the agreed form never reaches its handler', async () => {
  const [popup, content] = portPair();
  const reveal = vi.fn(() => ({ found: true }));
  openWire(content, PAGE_DOOR, { reveal });
  await expect(
    openWire(popup, READER_DOOR, {}).ask('reveal', { block: -1, text: 'x' }),
  ).rejects.toMatchObject({
    code: 'invalid-message',
  });
  expect(reveal).not.toHaveBeenCalled();
});

test('when the page goes, what was asked fails, and so does what is asked later', async () => {
  const [popup, content] = portPair();
  openWire(content, PAGE_DOOR, { read: () => new Promise<never>(() => {}) });
  const wire = openWire(popup, READER_DOOR, {});
  const asked = wire.ask('read', {});
  content.disconnect();
  await expect(asked).rejects.toBeInstanceOf(PageGoneError);
  await expect(wire.ask('reveal', PASSAGE)).rejects.toBeInstanceOf(PageGoneError);
});

test('a port that closed a moment ago fails the request instead of throwing', async () => {
  const [popup] = portPair();
  const wire = openWire(
    {
      ...popup,
      postMessage: () => {
        throw new Error('disconnected');
      },
    },
    READER_DOOR,
    {},
  );
  await expect(wire.ask('reveal', PASSAGE)).rejects.toBeInstanceOf(PageGoneError);
});

test('an answer that the browser refuses to send fails the request instead of leaving it open', async () => {
  const [popup, content] = portPair();
  const refusing: PortLike = {
    ...content,
    postMessage(message) {
      if ((message as { type: string }).type === 'answer')
        throw new Error('Message exceeded maximum allowed size');
      content.postMessage(message);
    },
  };
  openWire(refusing, PAGE_DOOR, { reveal: () => ({ found: true }) });
  await expect(openWire(popup, READER_DOOR, {}).ask('reveal', PASSAGE)).rejects.toMatchObject({
    code: 'invalid-message',
  });
});

test('a message that only the other side takes never reaches a handler', async () => {
  const [popup, content] = portPair();
  const read = vi.fn();
  openWire(popup, READER_DOOR, { read });
  content.postMessage({ type: 'request', id: 0, name: 'read', body: {} });
  await new Promise((later) => setImmediate(later));
  expect(read).not.toHaveBeenCalled();
});
