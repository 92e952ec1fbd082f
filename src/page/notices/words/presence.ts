import { larger } from './letter-table.ts';

/** Which words a text holds, asked often and of one text after the other: nothing is emptied in between. */
export class Presence {
  /** By word, the last text that was found to hold it. */
  private seenIn = new Int32Array(64);
  private texts = 0;
  /** The words of this text, each once, in order; what stands behind the first `count` is of texts before. */
  ids = new Int32Array(64);
  count = 0;
  /** The text that is asked about. */
  private about: unknown = null;

  /** Makes ready for the words of another text. @returns false where it is the one that is asked about already */
  begin(about: unknown): boolean {
    if (about !== null && about === this.about) return false;
    this.about = about;
    this.texts += 1;
    this.count = 0;
    return true;
  }

  readonly see = (id: number): void => {
    if (id >= this.seenIn.length) {
      this.seenIn = larger(this.seenIn, 2 * id);
      this.ids = larger(this.ids, 2 * id);
    }
    if (this.seenIn[id] === this.texts) return;
    this.seenIn[id] = this.texts;
    this.ids[this.count] = id;
    this.count += 1;
  };

  has(id: number): boolean {
    return this.seenIn[id] === this.texts;
  }
}
