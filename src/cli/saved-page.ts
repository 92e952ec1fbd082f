import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import {
  applyOwnStyles,
  dropComputedInlineStyles,
  dropCustomProperties,
  keepHidingStyles,
} from './stylesheets.ts';

/** A saved page that can't be read; the code is for machines, the message for people. */
export class SavedPageError extends Error {
  constructor(
    readonly code: 'not-found' | 'unreadable' | 'not-a-page',
    message: string,
  ) {
    super(message);
  }
}

/** Saved pages are under 20 MB; more is no news page and would take jsdom minutes. Bytes. */
const LARGEST = 64 * 1024 * 1024;

/**
 * @param path a file, plain or gzipped; `-` is standard input
 * @throws SavedPageError when there is no such file, it can't be read, or it is no text
 */
export async function readBytes(path: string): Promise<Buffer> {
  let bytes: Buffer;
  try {
    bytes = path === '-' ? await readStandardInput() : await readFile(path);
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = gunzipSync(bytes);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new SavedPageError('not-found', `no such file: ${path}`);
    throw new SavedPageError(
      'unreadable',
      `${path}: ${code === 'EISDIR' ? 'a folder, not a page' : message}`,
    );
  }
  if (bytes.length > LARGEST) throw new SavedPageError('not-a-page', `${path}: larger than 64 MB`);
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-')
    throw new SavedPageError('not-a-page', `${path}: a PDF, not a page`);
  if (isBinary(bytes)) throw new SavedPageError('not-a-page', `${path}: neither text nor HTML`);
  return bytes;
}

/** Where pictures, archives and programs have had zeros by then; text has them in UTF-16 alone, which opens with a mark. Bytes. */
const OPENING = 8192;

function isBinary(bytes: Buffer): boolean {
  const isUtf16 = ['feff', 'fffe'].includes(bytes.subarray(0, 2).toString('hex'));
  return !isUtf16 && bytes.subarray(0, OPENING).includes(0);
}

async function readStandardInput(): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/**
 * Opens a saved page without running its scripts or loading anything.
 * @param url its address; where null, the one that the page itself states, else its file's
 */
export function openPage(bytes: Buffer, path: string, url: string | null): { dom: JSDOM; url: string } {
  const html = decode(bytes);
  const head = (typeof html === 'string' ? html : html.toString('latin1')).slice(0, 100_000);
  const address = url ?? statedAddress(head) ?? (path === '-' ? 'about:blank' : pathToFileURL(path).href);
  const dom = parsePage(html, address);
  openRoot(dom.window.document);
  return { dom, url: address };
}

/**
 * What jsdom leaves undone in a document or a shadow root, and does badly. Browsers make shadow roots of
 * `<template shadowrootmode="open">` while they parse; jsdom leaves the templates.
 */
function openRoot(root: Document | ShadowRoot): void {
  dropCustomProperties(root);
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const host = template.parentElement;
    template.remove();
    try {
      const shadow = host?.attachShadow({ mode: 'open' });
      shadow?.append(template.content);
      if (!shadow) continue;
      openRoot(shadow);
      applyOwnStyles(shadow);
    } catch {
      // Not every element may be a host, and each only once: browsers leave such a template out as well.
    }
  }
}

/** jsdom reports every style that it cannot parse, and throws at some; neither is about the page's text. */
function parsePage(html: string | Buffer, url: string): JSDOM {
  const options = { url, virtualConsole: new VirtualConsole() };
  try {
    return new JSDOM(html, options);
  } catch {
    const plain =
      typeof html === 'string'
        ? dropComputedInlineStyles(html)
        : Buffer.from(dropComputedInlineStyles(html.toString('latin1')), 'latin1');
    return new JSDOM(plain, options);
  }
}

/** Text when the bytes are valid UTF-8, whatever an outdated meta tag says; else bytes, for jsdom to sniff. */
function decode(bytes: Buffer): string | Buffer {
  try {
    return keepHidingStyles(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return Buffer.from(keepHidingStyles(bytes.toString('latin1')), 'latin1');
  }
}

/**
 * Where a saved page says that it comes from: browsers' "saved from url" comment, canonical link, og:url.
 * Catches `<link rel="canonical" href="https://a.example/b">`; not a relative canonical link.
 */
const STATED = [
  /<!-- saved from url=\(\d+\)(https?:[^\s>]{1,2000})/i,
  /<link\b[^>]{0,300}\brel=["']?canonical["']?[^>]{0,300}\bhref=["']?(https?:[^"'\s>]{1,2000})/i,
  /<link\b[^>]{0,300}\bhref=["']?(https?:[^"'\s>]{1,2000})["']?[^>]{0,300}\brel=["']?canonical/i,
  /<meta\b[^>]{0,300}\bproperty=["']?og:url["']?[^>]{0,300}\bcontent=["']?(https?:[^"'\s>]{1,2000})/i,
];

function statedAddress(head: string): string | null {
  for (const pattern of STATED) {
    const found = pattern.exec(head)?.[1];
    if (found && URL.canParse(found)) return found;
  }
  return null;
}
