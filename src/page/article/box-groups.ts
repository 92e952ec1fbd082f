import type { Box } from '../page.ts';
import { NAME_GROUPS } from './name-groups.ts';

/** Tags and roles that say what part of the page stands inside them; each is a feature beside the name groups. */
const TAGS = ['article', 'main', 'form', 'figure', 'ul', 'ol', 'table', 'section', 'blockquote', 'button'];
/** The first groups are of names, the others of tags; all fit the bits of one integer. */
export const NAMES = NAME_GROUPS.length;
export const GROUPS = NAMES + TAGS.length;
/** How much less the name of an element says about what stands one level deeper. */
const FADE = 0.8;
/** Further out a name says nothing: 0.8 to the tenth is a tenth. Boxes. */
const REACH = 10;

const PIECES = new Map<string, number>();
for (let group = 0; group < NAMES; group += 1)
  for (const piece of (NAME_GROUPS[group]?.[1] ?? '').split(' '))
    PIECES.set(piece, (PIECES.get(piece) ?? 0) | (1 << group));
const ANY_PIECE = new RegExp([...PIECES.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** Tells what the names of boxes, and of the boxes around them, say; every name of a page is looked into once. */
export class BoxGroups {
  private readonly byName = new Map<string, number>();
  private readonly byNames = new Map<string, number>();

  /** The groups that a list of names speaks of, as bits. */
  ofNames(names: string): number {
    if (names === '') return 0;
    const known = this.byNames.get(names);
    if (known !== undefined) return known;
    let groups = 0;
    for (const name of names.split(' ')) groups |= this.ofName(name);
    this.byNames.set(names, groups);
    return groups;
  }

  /**
   * Writes for each group 1 where the box itself speaks of it, less the further out the box is that does, 0 where none does.
   * @returns the groups that the box itself speaks of, as bits
   */
  around(box: Box, into: Float32Array): number {
    into.fill(0);
    let seen = 0;
    let value = 1;
    let own = -1;
    let outer: Box | null = box;
    for (let level = 0; outer && level < REACH; level += 1) {
      const groups = this.ofBox(outer);
      if (own < 0) own = groups;
      for (let fresh = groups & ~seen; fresh !== 0; fresh &= fresh - 1)
        into[31 - Math.clz32(fresh & -fresh)] = value;
      seen |= groups;
      value *= FADE;
      outer = outer.parent;
    }
    return own;
  }

  private ofBox(box: Box): number {
    const tag = TAGS.indexOf(box.role === 'main' ? 'main' : box.tag);
    return this.ofNames(box.names) | (tag < 0 ? 0 : 1 << (NAMES + tag));
  }

  private ofName(name: string): number {
    const known = this.byName.get(name);
    if (known !== undefined) return known;
    let groups = 0;
    for (const piece of name.match(ANY_PIECE) ?? []) groups |= PIECES.get(piece) ?? 0;
    this.byName.set(name, groups);
    return groups;
  }
}
