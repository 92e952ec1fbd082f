import type { TextRun } from './find-text.ts';

/** The name of our highlight, in the page's registry and in our style sheet. */
export const HIGHLIGHT = 'fineprint';
/** Dark on amber: 12:1, told apart from the blue or green of a selection. */
const STYLE = `::highlight(${HIGHLIGHT}) { background-color: #ffd54a; color: #1a1a1a; }`;

type Painted = Document | ShadowRoot;

/**
 * Marks runs of text by the CSS Custom Highlight API. The page's HTML stays as it is: the style is a constructed
 * sheet, adopted by each tree that holds a marked run, and taken back by `clear`.
 */
export class Painter {
  private readonly sheets = new Map<Painted, CSSStyleSheet>();

  constructor(private readonly document: Document) {}

  /** @returns false where the browser has no highlights; the text is then only scrolled to */
  paint(runs: readonly TextRun[]): boolean {
    this.clear();
    const view = this.document.defaultView as (Window & typeof globalThis) | null;
    if (!view?.CSS?.highlights || !view.Highlight) return false;
    const ranges = runs.map(({ node, start, end }) => {
      const range = this.document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return range;
    });
    for (const { node } of runs) this.adopt(node.getRootNode() as Painted, view);
    const highlight = new view.Highlight();
    for (const range of ranges) highlight.add(range);
    view.CSS.highlights.set(HIGHLIGHT, highlight);
    return true;
  }

  clear(): void {
    this.document.defaultView?.CSS?.highlights?.delete(HIGHLIGHT);
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
