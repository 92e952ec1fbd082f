import { limits } from '../limits.ts';
import { type Form, hasForm, isCount, isTextWithin } from './form.ts';
import type { Door, Request } from './messages.ts';

const isPassage = isTextWithin(limits.blockText);

const READ: Form<Request<'read'>> = {};
const REVEAL: Form<Request<'reveal'>> = {
  block: (value) => value === null || isCount(value),
  text: (value): value is string => isPassage(value) && value !== '',
};

/** What the content script lets in. */
export const PAGE_DOOR = {
  requests: {
    read: (body) => hasForm(body, READ),
    reveal: (body) => hasForm(body, REVEAL),
  },
  answers: {},
} satisfies Door;
