import { pathToFileURL } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import { decode } from './decode.ts';
import {
  applyOwnStyles,
  dropComputedInlineStyles,
  dropCustomProperties,
  keepHidingStyles,
} from './stylesheets.ts';

/**
 * Opens a saved page without running its scripts or loading anything.
 * @param url its address; where null, the one that the page itself states, else its file's
 */
export function openPage(bytes: Buffer, path: string, url: string | null): { dom: JSDOM; url: string } {
  const html = withHidingStyles(decode(bytes));
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

/** Bytes go through as they are: style sheets are written in ASCII where it matters. */
function withHidingStyles(html: string | Buffer): string | Buffer {
  return typeof html === 'string'
    ? keepHidingStyles(html)
    : Buffer.from(keepHidingStyles(html.toString('latin1')), 'latin1');
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
