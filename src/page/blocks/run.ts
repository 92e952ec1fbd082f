import { limits } from '../../shared/limits.ts';
import type { Dom } from '../dom.ts';
import { LETTERS } from '../letters.ts';
import type { LiveBlock } from '../page.ts';
import { foldSpace, removeHidden } from '../text.ts';
import type { Frame, OpenBox } from './frame.ts';
import type { Marks } from './marks.ts';
import { namesOf, roleOf } from './naming-attributes.ts';

/** Longer blocks are prose, not a line of names and dates. Characters. */
const NAMES_LINE = 240;
/** Inline elements around a text that are asked for their names: a name stands in a link in a span in a line. */
const INLINE_DEPTH = 5;

/** Catches "T", "本", "T h i s"; not "Th is". */
const SPREAD = /^.(?: .){0,8}(?: |$)/u;
const ONE_LETTER = new RegExp(`^[${LETTERS}]$`);
const ONE_SIGN = /^[\p{P}\p{N}\p{S}]$/u;

/** The run of text being gathered until something breaks it. */
export class Run {
  private pieces: string[] = [];
  private nodes: Text[] = [];
  private texts: string[] = [];
  private links = 0;
  private linkLength = 0;
  private strongLength = 0;
  private lastLink: Element | null = null;
  private inline: Element | null = null;
  private brokenAt: number[] = [];
  private lineBreaks = 0;
  private pictures = 0;
  private picturesInside = 0;

  constructor(
    private readonly out: LiveBlock[],
    private readonly dom: Dom,
    private readonly marks: Marks,
  ) {}

  /** @param data what the text says */
  add(node: Text, data: string, frame: Frame): void {
    const blank = isBlank(data);
    // Space before the first text is trimmed anyway.
    if (blank && this.nodes.length === 0) return;
    this.pieces.push(data);
    if (blank) return;
    this.inline = this.nodes.length === 0 || this.inline === frame.inline ? frame.inline : null;
    this.lineBreaks = 0;
    this.nodes.push(node);
    this.texts.push(data);
    if (!frame.strong && !frame.link) return;
    const length = foldSpace(data).length;
    if (frame.strong) this.strongLength += length;
    if (!frame.link) return;
    this.linkLength += length;
    if (frame.link !== this.lastLink) this.links += 1;
    this.lastLink = frame.link;
  }

  /** A picture, film or frame stands here: what follows may be its caption. */
  picture(): void {
    if (this.nodes.length === 0) this.pictures += 1;
    else this.picturesInside += 1;
  }

  /** One `br` is a space; two in a row are how old pages end a paragraph. */
  lineBreak(frame: Frame): void {
    this.lineBreaks += 1;
    if (this.lineBreaks > 1) {
      this.flush(frame);
      return;
    }
    if (this.nodes.length === 0) return;
    this.brokenAt.push(this.pieces.length);
    this.pieces.push('\n');
  }

  flush(frame: Frame): void {
    this.lineBreaks = 0;
    if (this.nodes.length === 0) return;
    this.close(frame);
    this.pictures = this.picturesInside;
    this.picturesInside = 0;
    this.pieces = [];
    this.nodes = [];
    this.texts = [];
    this.links = 0;
    this.linkLength = 0;
    this.strongLength = 0;
    this.lastLink = null;
    this.inline = null;
    this.brokenAt = [];
  }

  private close(frame: Frame): void {
    const { text: shown, removed } = removeHidden(
      this.pieces.length === 1 ? (this.pieces[0] as string) : this.pieces.join(''),
    );
    const text = foldSpace(shown).slice(0, limits.blockText);
    if (!text || (text.length <= 2 && this.joinLetter(text, frame, removed))) return;
    const short = text.length <= NAMES_LINE;
    const partNames = short ? this.namesOfParts(frame.block.element as Element) : null;
    this.out.push({
      id: this.out.length,
      text,
      element: frame.block.element as Element,
      box: this.boxOf(frame.block),
      tag: frame.block.tag,
      shape: frame.shape,
      place: frame.place,
      linkLength: Math.min(this.linkLength, text.length),
      links: this.links,
      pictures: this.pictures,
      strongLength: Math.min(this.strongLength, text.length),
      inlineNames: this.inline ? namesOf(this.dom, this.inline, this.marks) : '',
      hidden: frame.hidden,
      visible: !frame.hidden,
      hiddenCharacters: removed,
      breaks: this.breakOffsets(text.length),
      parts: short ? this.texts : [],
      ...(partNames ? { partNames } : {}),
      nodes: this.nodes,
    });
  }

  /** Nothing is asked of a text that `inlineNames` tells all about: most short blocks are links of a menu. */
  private namesOfParts(block: Element): string[] | null {
    const { dom, inline, nodes } = this;
    if (nodes.length === 1 && (!inline || dom.parent(nodes[0] as Text) === inline)) return null;
    const names = nodes.map((node) => this.namesWithin(node, block));
    return names.some((name) => name !== '') ? names : null;
  }

  /** Names of the elements around a text inside its block, innermost first. */
  private namesWithin(node: Text, block: Element): string {
    const { dom, marks } = this;
    let names = '';
    let each = dom.parent(node);
    for (let level = 0; level < INLINE_DEPTH && each && each !== block; level += 1) {
      // A text right in a shadow root has no element around it.
      if (dom.type(each) !== 1) break;
      const own = namesOf(dom, each as Element, marks);
      if (own) names = names ? `${names} ${own}` : own;
      each = dom.parent(each);
    }
    return names.slice(0, limits.name);
  }

  /** The box of a frame that breaks lines. Boxes are made when the first text stands in them: most elements hold none. */
  private boxOf(frame: Frame): OpenBox {
    const unknown: Frame[] = [];
    let each: Frame | null = frame;
    for (; each && !each.box; each = each.outer) unknown.push(each);
    let box = each?.box ?? null;
    for (let at = unknown.length - 1; at >= 0; at -= 1) {
      const inner = unknown[at] as Frame;
      box = inner.box = this.openBox(inner, box);
    }
    return box as OpenBox;
  }

  private openBox({ element, tag }: Frame, parent: OpenBox | null): OpenBox {
    const { dom, marks } = this;
    return {
      tag,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      names: namesOf(dom, element as Element, marks),
      role: marks.named.has(element as Element) ? roleOf(dom, element as Element) : '',
      first: this.out.length,
      end: this.out.length,
    };
  }

  /** A letter in a box of its own, and again and again, is one text spread over boxes; so is the point behind it. */
  private joinLetter(text: string, { link, hidden }: Frame, removed: number): boolean {
    const last = this.out[this.out.length - 1];
    if (!last || link || hidden !== last.hidden || last.linkLength > 0 || !SPREAD.test(last.text))
      return false;
    if (!ONE_LETTER.test(text) && !(last.text.length > 4 && ONE_SIGN.test(text))) return false;
    if (last.text.length + 2 > limits.blockText) return false;
    this.out[this.out.length - 1] = {
      ...last,
      text: `${last.text} ${text}`,
      nodes: [...last.nodes, ...this.nodes],
      hiddenCharacters: last.hiddenCharacters + removed,
    };
    return true;
  }

  /** Where the single line breaks stand in the folded text. */
  private breakOffsets(end: number): number[] {
    const offsets: number[] = [];
    let before = '';
    let from = 0;
    for (const at of this.brokenAt) {
      before = foldSpace(`${before} ${removeHidden(this.pieces.slice(from, at).join('')).text}`);
      from = at;
      if (before.length > 0 && before.length < end) offsets.push(before.length);
    }
    return offsets;
  }
}

function isBlank(data: string): boolean {
  const first = data.charCodeAt(0);
  return !(first > 32 && first < 127) && !/\S/.test(data);
}
