import { readTranscript } from '../../src/page/read-transcript.ts';

/** What a test calls on the page that stands in the browser. */
Object.assign(globalThis, {
  shownOf: (note: string) =>
    readTranscript(document, location.href).blocks.find(({ text }) => text === note)?.visible ?? null,
});
