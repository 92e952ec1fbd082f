import type { Block } from '../../shared/report/report.ts';
import type { Box } from '../page.ts';
import type { TagTraits } from './tags.ts';

/** A box whose end is not known yet. */
export interface OpenBox extends Box {
  parent: OpenBox | null;
  end: number;
}

/** What an element hands down to the text inside it. The walk has one for each depth and uses it again. */
export class Frame {
  next: Node | null = null;
  /** Remaining nodes assigned to a slot, when the frame is one. */
  assigned: Node[] | null = null;
  element: Element | null = null;
  tag = '';
  /** The innermost frame that breaks lines: this one or one around it. */
  block: Frame = this;
  /** Of a frame that breaks lines, the next such frame around it. */
  outer: Frame | null = null;
  /** Of a frame that breaks lines, its box once some text stands in it. */
  box: OpenBox | null = null;
  /** The outermost inline element inside the box, or null. */
  inline: Element | null = null;
  breaks = true;
  shape: Block['shape'] = 'paragraph';
  place: Block['place'] = 'main';
  /** The link that the text stands in, or null. */
  link: Element | null = null;
  strong = false;
  /** This element's own attributes hide what no ancestor's do. */
  hides = false;
  hidden = false;

  /** Makes it the frame of an element; its next node, place and hiding are the walk's to set. */
  enter(element: Element, { name, shape, strong }: TagTraits, breaks: boolean, parent: Frame | null): void {
    this.assigned = null;
    this.element = element;
    this.tag = name;
    this.breaks = breaks;
    this.box = null;
    if (!parent) return;
    this.block = breaks ? this : parent.block;
    this.outer = breaks ? parent.block : null;
    this.inline = breaks ? null : (parent.inline ?? element);
    this.shape = shape ?? parent.shape;
    this.place = parent.place;
    this.link = name === 'a' ? element : parent.link;
    this.strong = parent.strong || strong;
    this.hidden = parent.hidden;
  }

  /** @param hides the element's own attributes hide it */
  hide(hides: boolean): void {
    this.hides = hides && !this.hidden;
    if (hides) this.hidden = true;
  }
}
