import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { limits } from '../../src/shared/limits.ts';
import { type Door, FAILURE, type MessageName } from '../../src/shared/port/messages.ts';
import { PAGE_DOOR } from '../../src/shared/port/page-door.ts';
import { READER_DOOR } from '../../src/shared/port/reader-door.ts';
import { type Handlers, openWire } from '../../src/shared/port/wire.ts';
import { PageTranscriptSchema } from '../../src/shared/report/transcript.ts';

// The same cases in every run: a gate must not fail by luck. Change the number to see others.
fc.configureGlobal({ seed: 20251031 });

const names: MessageName[] = ['read', 'reveal', 'changed'];

/** The agreed forms again, by a schema library that the content script does without. */
const id = v.pipe(v.number(), v.integer(), v.minValue(0));
const ENVELOPE = v.variant('type', [
  v.strictObject({ type: v.literal('request'), id, name: v.picklist(names), body: v.unknown() }),
  v.strictObject({ type: v.literal('answer'), id, body: v.unknown() }),
  v.strictObject({
    type: v.literal('error'),
    id,
    code: v.pipe(v.string(), v.maxLength(FAILURE.code)),
    message: v.pipe(v.string(), v.maxLength(FAILURE.message)),
  }),
]);
type Agreed = Partial<Record<MessageName, v.GenericSchema>>;
const TO_PAGE: Agreed = {
  read: v.strictObject({}),
  reveal: v.strictObject({
    block: v.nullable(id),
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.blockText)),
  }),
};
const FOUND = v.strictObject({ found: v.boolean() });

const doors: [string, Door, Agreed][] = [
  ['content script', PAGE_DOOR, TO_PAGE],
  ['popup', READER_DOOR, { changed: PageTranscriptSchema }],
];

/** A port whose other side is played by the test. */
function port() {
  const posted: unknown[] = [];
  const listeners: ((message: unknown) => void)[] = [];
  return {
    posted,
    receive: (message: unknown) => {
      for (const listener of listeners) listener(message);
    },
    postMessage: (message: unknown) => void posted.push(message),
    onMessage: { addListener: (listener: (message: unknown) => void) => void listeners.push(listener) },
    onDisconnect: { addListener: () => {} },
  };
}

const body = fc.oneof(
  fc.constant({}),
  fc.record(
    {
      block: fc.oneof(fc.constantFrom(null, 0, 7, -1, 0.5, Number.NaN, '7'), fc.anything()),
      text: fc.oneof(fc.constantFrom('x', '', 'x'.repeat(limits.blockText + 1)), fc.anything()),
      more: fc.constant(1),
    },
    { requiredKeys: ['block', 'text'] },
  ),
  fc.anything(),
);

/** Anything at all, what looks like a message until its last field, and requests whose bodies alone may be wrong. */
const anything = fc.oneof(
  fc.anything(),
  fc.record(
    {
      type: fc.constantFrom('request', 'answer', 'error', 'other'),
      id: fc.oneof(fc.constantFrom(0, 1, -1, 0.5, Number.NaN), fc.anything()),
      name: fc.oneof(fc.constantFrom(...names, '__proto__', 'constructor'), fc.anything()),
      body,
      code: fc.anything(),
      message: fc.anything(),
    },
    { requiredKeys: ['type', 'id', 'name', 'body'] },
  ),
  fc.record({ type: fc.constant('request'), id: fc.nat(3), name: fc.constantFrom(...names), body }),
);

test.each(doors)(
  'at the %s only what has the agreed form reaches a handler, and nothing is thrown',
  async (_, door, agreed) => {
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { minLength: 1, maxLength: 8 }), async (sent) => {
        const reached: unknown[] = [];
        const handlers = Object.fromEntries(
          names.map((name) => [name, (body: unknown) => void reached.push(body)]),
        ) as Handlers;
        const line = port();
        openWire(line, door, handlers);
        for (const message of sent) line.receive(message);
        await Promise.resolve();
        const wellFormed = sent.flatMap((message) => {
          if (!v.is(ENVELOPE, message) || message.type !== 'request') return [];
          return v.is(agreed[message.name] ?? v.never(), message.body) ? [message.body] : [];
        });
        expect(reached).toEqual(wellFormed);
      }),
    );
  },
);

const READ = { type: 'request', id: 0, name: 'read', body: {} };
const PASSAGE = { block: 0, text: 'x' };
const REVEAL = { ...READ, name: 'reveal', body: PASSAGE };

test.each([
  ['of no type', { ...READ, type: 'other' }, false],
  ['with an id below zero', { ...READ, id: -1 }, false],
  ['with half an id', { ...READ, id: 0.5 }, false],
  ['with an id as text', { ...READ, id: '0' }, false],
  ['with a name that every object has', { ...READ, name: 'constructor' }, false],
  ['with a field too many', { ...READ, more: 1 }, false],
  ['whose body has a field too many', { ...READ, body: { more: 1 } }, false],
  ['that is read', READ, true],
  ['for a passage', REVEAL, true],
  ['for a passage without a block', { ...REVEAL, body: { ...PASSAGE, block: null } }, true],
  ['for a passage of no block', { ...REVEAL, body: { text: 'x' } }, false],
  ['for a passage of a block below zero', { ...REVEAL, body: { ...PASSAGE, block: -1 } }, false],
  ['for an empty passage', { ...REVEAL, body: { ...PASSAGE, text: '' } }, false],
  ['for an endless passage', { ...REVEAL, body: { block: 0, text: 'x'.repeat(20_001) } }, false],
  ['for a passage in a list', { ...REVEAL, body: { ...PASSAGE, text: ['x'] } }, false],
  [
    'for a passage that another object lends',
    { ...REVEAL, body: Object.assign(Object.create(PASSAGE), { a: 1, b: 2 }) },
    false,
  ],
])(
  'a request %s reaches the content script’s handlers only if it has the agreed form',
  (_, message, agreed) => {
    const line = port();
    const reached: unknown[] = [];
    const handler = (request: unknown) => void reached.push(request);
    openWire(line, PAGE_DOOR, {
      read: handler,
      reveal: handler,
      constructor: handler,
    } as unknown as Handlers);
    line.receive(message);
    expect(reached).toEqual(agreed ? [message.body] : []);
  },
);

test.each([
  ['a failure with an endless code', { type: 'error', id: 0, code: 'x'.repeat(61), message: '' }],
  ['a failure with an endless message', { type: 'error', id: 0, code: '', message: 'x'.repeat(1001) }],
  ['a failure of another shape', { type: 'error', id: 0, code: '', message: '', name: 'read' }],
  ['an answer of another type', { type: 'other', id: 0, body: { found: true } }],
  ['a request of another type', { type: 'other', id: 0, name: 'read', body: { found: true } }],
  ['a failure of another type', { type: 'other', id: 0, code: '', message: '' }],
])('%s is not taken', async (_, message) => {
  const line = port();
  let settled = false;
  const asked = openWire(line, READER_DOOR, {}).ask('reveal', PASSAGE);
  const settle = () => {
    settled = true;
  };
  void asked.then(settle, settle);
  line.receive(message);
  await new Promise((later) => setImmediate(later));
  expect(settled).toBe(false);
});

test('an answer that was not asked for, or has another form, is not taken', async () => {
  await fc.assert(
    fc.asyncProperty(anything, fc.nat(3), async (body, id) => {
      const line = port();
      const wire = openWire(line, READER_DOOR, {});
      let settled = false;
      const asked = wire.ask('reveal', { block: null, text: 'x' }).then(
        (answer) => v.parse(FOUND, answer),
        (error: unknown) => {
          if (!(error instanceof Error)) throw error;
        },
      );
      void asked.then(() => {
        settled = true;
      });
      line.receive({ type: 'answer', id, body });
      await new Promise((later) => setImmediate(later));
      expect(settled).toBe(id === 0);
    }),
  );
});
