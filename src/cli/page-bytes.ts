import { createReadStream } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A saved page that can't be read; the code is for machines, the message for people. */
export class SavedPageError extends Error {
  constructor(
    readonly code: 'not-found' | 'unreadable' | 'not-a-page' | 'cut-off',
    message: string,
  ) {
    super(message);
  }
}

/** Saved pages are under 20 MB; more is no news page and would take jsdom minutes. Bytes. */
const LARGEST = 64 * 1024 * 1024;

/** Where the marks below stand, and where pictures and programs have had bytes that no text has. Bytes. */
const OPENING = 8192;

/** Files that are often taken for pages, by how they begin (one byte a character), and what to do about it. */
const NO_PAGES: readonly (readonly [opening: RegExp, what: string])[] = [
  [/^%PDF-/, 'a PDF, not a page'],
  [/^PK\x03\x04/, 'a zip archive, not a page'],
  [/^bplist00/, "Safari's web archive, not a page; save it as page source"],
  // Letters with a zero before or behind each: no browser tells what it is without a mark, and shows it garbled.
  [
    /^(?:[^\0]\0){8}|^(?:\0[^\0]){8}/,
    'UTF-16 without a mark, which browsers can’t read either; save it as UTF-8',
  ],
];

/**
 * @param path a file, plain or gzipped; `-` is standard input
 * @throws SavedPageError when there is no such file, it can't be read, or it is no page
 */
export async function readBytes(path: string): Promise<Buffer> {
  const bytes = unzipped(await collect(path), path);
  const reason = whyNoPage(bytes);
  if (reason) throw new SavedPageError('not-a-page', `${path}: ${reason}`);
  return bytes;
}

/** Never reads more than the cap, since standard input and devices may have no end. */
async function collect(path: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of path === '-' ? process.stdin : createReadStream(path)) {
      pieces.push(piece as Buffer);
      size += (piece as Buffer).length;
      if (size > LARGEST) break;
    }
  } catch (error) {
    throw unreadable(error as NodeJS.ErrnoException, path);
  }
  if (size > LARGEST) throw tooLarge(path);
  return Buffer.concat(pieces);
}

function unreadable({ code, message }: NodeJS.ErrnoException, path: string): SavedPageError {
  if (code === 'ENOENT') return new SavedPageError('not-found', `no such file: ${path}`);
  return new SavedPageError('unreadable', `${path}: ${code === 'EISDIR' ? 'a folder, not a page' : message}`);
}

const tooLarge = (path: string) => new SavedPageError('not-a-page', `${path}: larger than 64 MB`);

function unzipped(bytes: Buffer, path: string): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(path);
    throw new SavedPageError('unreadable', `${path}: gzip that does not unpack (${message})`);
  }
}

function whyNoPage(bytes: Buffer): string | null {
  const opening = bytes.subarray(0, OPENING).toString('latin1');
  const [, known] = NO_PAGES.find(([mark]) => mark.test(opening)) ?? [];
  if (known) return known;
  if (bytes.length <= OPENING && opening.trim() === '') return 'empty';
  if (isBinary(opening)) return 'neither text nor HTML';
  return isJson(bytes) ? 'JSON, not a page; a list of pages goes behind --batch' : null;
}

/** Controls that no text has; tab, line feed, form feed, return and the escape of ISO-2022-JP are left out. */
const NO_TEXT = /[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]/g;
/** Pages have stray ones singly; of a picture's or a compressed file's bytes they are a tenth. */
const STRAY = 0.02;

function isBinary(opening: string): boolean {
  // UTF-16 is full of zeros, and opens with a mark.
  if (/^(?:\xfe\xff|\xff\xfe)/.test(opening)) return false;
  return opening.includes('\0') || (opening.match(NO_TEXT)?.length ?? 0) > opening.length * STRAY;
}

/** One value of JSON, or one a line, as in a list. */
function isJson(bytes: Buffer): boolean {
  if (!/^(?:\xef\xbb\xbf)?\s*[[{]/.test(bytes.subarray(0, OPENING).toString('latin1'))) return false;
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  return [text, text.trimStart().split('\n', 1)[0] ?? ''].some((json) => {
    try {
      JSON.parse(json);
      return true;
    } catch {
      return false;
    }
  });
}
