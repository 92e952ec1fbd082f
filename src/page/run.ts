import { limits } from '../shared/limits.ts';
import type { Block } from '../shared/report.ts';
import type { Dom } from './dom.ts';
import { LETTERS } from './letters.ts';
import type { Box, LiveBlock } from './page.ts';
import { foldSpace, removeHidden } from './text.ts';

/** What an element hands down to the text inside it. */
export interface Frame {
  next: Node | null;
  /** Remaining nodes assigned to a slot, when the frame is one. */
  assigned: Node[] | null;
  element: Element;
  box: OpenBox;
  /** The outermost inline element inside the box, or null. */
  inline: Element | null;
  breaks: boolean;
  shape: Block['shape'];
  place: Block['place'];
  /** The link that the text stands in, or null. */
  link: Element | null;
  strong: boolean;
  /** This element's own attributes hide what no ancestor's do. */
  hides: boolean;
  hidden: boolean;
}

/** Longer blocks are prose, not a line of names and dates. Characters. */
const NAMES_LINE = 240;

/** Catches "T", "本", "T h i s"; not "Th is". */
const SPREAD = /^.(?: .){0,8}(?: |$)/u;
const ONE_LETTER = new RegExp(`^[${LETTERS}]$`);
const ONE_SIGN = /^[\p{P}\p{N}\p{S}]$/u;

/** A box whose end is not known yet. */
export interface OpenBox extends Box {
  readonly element: Element;
  parent: OpenBox | null;
  end: number;
}

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
  ) {}

  add(node: Text, frame: Frame): void {
    const data = this.dom.data(node);
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
    this.out.push({
      id: this.out.length,
      text,
      element: frame.box.element,
      box: frame.box,
      tag: frame.box.tag,
      shape: frame.shape,
      place: frame.place,
      linkLength: Math.min(this.linkLength, text.length),
      links: this.links,
      pictures: this.pictures,
      strongLength: Math.min(this.strongLength, text.length),
      inlineNames: this.inline ? namesOf(this.dom, this.inline) : '',
      hidden: frame.hidden,
      visible: !frame.hidden,
      hiddenCharacters: removed,
      breaks: this.breakOffsets(text.length),
      parts: text.length <= NAMES_LINE ? this.texts : [],
      nodes: this.nodes,
    });
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

/** What authors of pages write about an element's purpose; hashed class names leave only the later ones. */
const NAMING = new Set(['class', 'id', 'itemprop', 'data-testid', 'data-component', 'aria-label']);

/** `class`, `id` and the other naming attributes together, lower case. */
export function namesOf(dom: Dom, element: Element, attributes = dom.attributeNames(element)): string {
  let names = '';
  for (const attribute of attributes)
    if (NAMING.has(attribute)) names += ` ${dom.attribute(element, attribute) ?? ''}`;
  return names.slice(1, limits.name).toLowerCase();
}
