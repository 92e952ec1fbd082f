import type { TextRun } from './find-text.ts';

/** The name of our highlight, in the page's registry and in our style sheet. */
const HIGHLIGHT = 'fineprint';
/** Dark on amber: 12:1, told apart from the blue or green of a selection. */
const STYLE = `::highlight(${HIGHLIGHT}) { background-color: #ffd54a; color: #1a1a1a; }`;

type Painted = Document | ShadowRoot;

/**
 * Marks runs of text by the CSS Custom Highlight API, each in the document that holds it: the page's or a frame's.
 * The page's HTML stays as it is: the style is a constructed sheet, adopted by each tree that holds a marked run, and
 * taken back by `clear`.
 */
export class Painter {
  private readonly sheets = new Map<Painted, CSSStyleSheet>();
  private readonly documents = new Set<Document>();

  /** @returns false where the browser has no highlights; the text is then only scrolled to */
  paint(runs: readonly TextRun[]): boolean {
    this.clear();
    for (const document of new Set(runs.map(({ node }) => node.ownerDocument))) {
      const view = document.defaultView as (Window & typeof globalThis) | null;
      if (!view?.CSS?.highlights || !view.Highlight) return false;
      const highlight = new view.Highlight();
      for (const { node, start, end } of runs.filter((run) => run.node.ownerDocument === document)) {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        highlight.add(range);
        this.adopt(node.getRootNode() as Painted, view);
      }
      view.CSS.highlights.set(HIGHLIGHT, highlight);
      this.documents.add(document);
    }
    return true;
  }

  clear(): void {
    for (const document of this.documents) document.defaultView?.CSS?.highlights?.delete(HIGHLIGHT);
    this.documents.clear();
    for (const [root, sheet] of this.sheets)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
    this.sheets.clear();
  }

  private adopt(root: Painted, view: Window & typeof globalThis): void {
    if (this.sheets.has(root) || !root.adoptedStyleSheets) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.sheets.set(root, sheet);
  }
}
