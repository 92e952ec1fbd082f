/** Where a name may not end or start although a longer word goes on: the legal form after it. */
const FORM = /^(?:股份|有限|集团|集團|控股|公司)/;

/**
 * Chinese text cut into words by the engine's own dictionary (`Intl.Segmenter`), only when a short name asks:
 * cutting costs more than everything else here.
 */
export class HanWords {
  private edges: Set<number> | null = null;
  private text = '';

  constructor(
    /** Makes the text in simplified characters, which the dictionary knows better; only when asked. */
    private readonly simplified: () => string,
    private readonly language: string,
  ) {}

  /** @returns whether a word of the text runs over either edge of a name; false where the engine has no dictionary */
  cutsWord(start: number, end: number): boolean {
    if (typeof Intl.Segmenter !== 'function') return false;
    this.edges ??= this.cut();
    return !this.edges.has(start) || (!this.edges.has(end) && !FORM.test(this.text.slice(end, end + 2)));
  }

  private cut(): Set<number> {
    this.text = this.simplified();
    const locale = this.language.startsWith('ja') ? 'ja' : 'zh';
    const edges = new Set<number>([0, this.text.length]);
    for (const { index, segment } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(this.text)) {
      edges.add(index);
      edges.add(index + segment.length);
    }
    return edges;
  }
}
