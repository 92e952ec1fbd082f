import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { findText } from '../../src/content/reveal/find-text.ts';
import { createRevealer } from '../../src/content/reveal/reveal.ts';
import { readBlocks } from '../../src/page/blocks/blocks.ts';

const documentOf = (html: string) => new JSDOM(html, { url: 'https://example.com/' }).window.document;

/** What the runs show, run by run. */
const shownIn = (document: Document, text: string, block: number | null = null) =>
  findText(readBlocks(document, '').blocks, text, block).map(({ node, start, end }) =>
    node.data.slice(start, end),
  );

describe('finding', () => {
  test('a sentence across inline elements, line breaks and folded white space', () => {
    const document = documentOf('<p>Before. Acme <b>sold\n  its</b> <i> plant</i><br>in Ohio. After.</p>');
    expect(shownIn(document, 'Acme sold its plant in Ohio.')).toEqual([
      'Acme ',
      'sold\n  its',
      ' plant',
      'in Ohio.',
    ]);
  });

  test('hidden characters are passed over on both sides', () => {
    expect(shownIn(documentOf('<p>No ad\u00advi\u200bce here.</p>'), 'ad\u200bvice')).toEqual([
      'ad\u00advi\u200bce',
    ]);
  });

  test('the block it was read from comes first, a shown one next, a hidden one last', () => {
    const document = documentOf(
      '<p hidden>Same words.</p><p id="a">Same words.</p><p id="b">Same words.</p>',
    );
    const inside = (block: number | null) =>
      findText(readBlocks(document, '').blocks, 'Same words.', block)[0]?.node.parentElement?.outerHTML;
    expect(inside(2)).toContain('id="b"');
    expect(inside(99)).toContain('id="a"');
    document.querySelector('#a')?.remove();
    document.querySelector('#b')?.remove();
    expect(inside(2)).toContain('hidden');
  });

  test('inside an open shadow root', () => {
    const document = documentOf('<x-card></x-card>');
    const root = document.querySelector('x-card')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = '<p>Not investment advice.</p>';
    expect(shownIn(document, 'investment advice')).toEqual(['investment advice']);
  });

  test('after the page rendered again, by text', () => {
    const document = documentOf('<main><p>Acme sold its plant.</p></main>');
    const { blocks } = readBlocks(document, '');
    const main = document.querySelector('main') as Element;
    main.innerHTML = '<p>Advertisement</p><p>Acme sold its <b>plant</b>.</p>';
    expect(blocks[0]?.nodes[0]?.isConnected).toBe(false);
    expect(shownIn(document, 'Acme sold its plant.', 0)).toEqual(['Acme sold its ', 'plant', '.']);
  });

  test('a text over several blocks, line by line', () => {
    const document = documentOf('<p>Not advice.</p><p>At your own risk.</p>');
    expect(shownIn(document, 'Not advice.\nAt your own risk.')).toEqual(['Not advice.', 'At your own risk.']);
  });

  test('what the page does not say is not found', () => {
    expect(shownIn(documentOf('<p>Acme sold its plant.</p>'), 'Acme bought a plant.')).toEqual([]);
  });
});

describe('showing', () => {
  /** jsdom has neither highlights nor layout: what is handed to them is kept here. */
  function withHighlights(html: string) {
    const document = documentOf(html);
    const registry = new Map<string, Set<Range>>();
    const view = document.defaultView as unknown as Record<string, unknown>;
    view.CSS = { highlights: registry };
    view.Highlight = class extends Set<Range> {};
    view.CSSStyleSheet = class {
      replaceSync() {}
    };
    Object.assign(document, { adoptedStyleSheets: ['theirs'] });
    return { document, registry };
  }

  test('the very sentence is highlighted, the HTML stays the same, and clear takes everything back', () => {
    const { document, registry } = withHighlights('<p>One. Two is here. Three.</p>');
    const before = document.documentElement.outerHTML;
    const revealer = createRevealer(document);
    expect(revealer.reveal({ block: 0, text: 'Two is here.' })).toEqual({ found: true });
    expect([...(registry.get('fineprint') ?? [])].map(String)).toEqual(['Two is here.']);
    expect(document.adoptedStyleSheets).toHaveLength(2);
    expect(document.documentElement.outerHTML).toBe(before);
    revealer.clear();
    expect(registry.size).toBe(0);
    expect(document.adoptedStyleSheets).toEqual(['theirs']);
  });

  test('Escape takes it away, in the page as in the frame that holds the text', () => {
    const { document, registry } = withHighlights('<p>One.</p><iframe></iframe>');
    const inner = document.querySelector('iframe')?.contentDocument as Document;
    const view = inner.defaultView as unknown as Record<string, unknown>;
    view.CSS = { highlights: registry };
    view.Highlight = class extends Set<Range> {};
    inner.body.innerHTML = '<p>Two is in a frame.</p>';
    const revealer = createRevealer(document);
    for (const pressed of [document, inner]) {
      revealer.reveal({ block: null, text: 'Two is in a frame.' });
      expect(registry.size).toBe(1);
      const { KeyboardEvent } = pressed.defaultView as Window & typeof globalThis;
      pressed.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      expect(registry.size).toBe(0);
    }
  });

  test('a text that is not there leaves no old highlight behind', () => {
    const { document, registry } = withHighlights('<p>One. Two.</p>');
    const revealer = createRevealer(document);
    revealer.reveal({ block: 0, text: 'Two.' });
    expect(revealer.reveal({ block: 0, text: 'Three.' })).toEqual({ found: false });
    expect(registry.size).toBe(0);
  });

  test('without highlights in the browser the text is still found', () => {
    expect(createRevealer(documentOf('<p>One.</p>')).reveal({ block: null, text: 'One.' })).toEqual({
      found: true,
    });
  });

  test('a text in a closed details opens nothing', () => {
    const { document } = withHighlights('<details><summary>Terms</summary><p>Not advice.</p></details>');
    expect(createRevealer(document).reveal({ block: null, text: 'Not advice.' })).toEqual({ found: true });
    expect(document.querySelector('details')?.hasAttribute('open')).toBe(false);
  });
});
