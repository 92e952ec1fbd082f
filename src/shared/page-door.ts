import * as v from 'valibot';
import { limits } from './limits.ts';
import type { Door } from './messages.ts';

/** What the content script lets in. */
export const PAGE_DOOR = {
  requests: {
    read: v.strictObject({}),
    reveal: v.strictObject({
      block: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
      text: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.blockText)),
    }),
  },
  answers: {},
} satisfies Door;
