/** Characters read after a name: two words. */
const AHEAD = 4;
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

  /**
   * Whether the text after a name reads on as words of its own: 力積電|報價, where the dictionary cuts 力|積|電報|價; not
   * 中國太平|洋, which leaves half a word.
   */
  readsOn(start: number, end: number): boolean {
    if (typeof Intl.Segmenter !== 'function' || !this.edges?.has(start)) return false;
    const [first] = this.segmenter().segment(this.text.slice(end, end + AHEAD));
    return (first?.segment.length ?? 0) > 1;
  }

  /** @returns whether a word of the text runs over either edge of a name; false where the engine has no dictionary */
  cutsWord(start: number, end: number): boolean {
    if (typeof Intl.Segmenter !== 'function') return false;
    this.edges ??= this.cut();
    return !this.edges.has(start) || (!this.edges.has(end) && !FORM.test(this.text.slice(end, end + 2)));
  }

  private segmenter(): Intl.Segmenter {
    return new Intl.Segmenter(this.language.startsWith('ja') ? 'ja' : 'zh', { granularity: 'word' });
  }

  private cut(): Set<number> {
    this.text = this.simplified();
    const edges = new Set<number>([0, this.text.length]);
    for (const { index, segment } of this.segmenter().segment(this.text)) {
      edges.add(index);
      edges.add(index + segment.length);
    }
    return edges;
  }
}
