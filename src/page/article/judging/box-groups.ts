import type { Box, PageBlock } from '../../page.ts';
import { NAME_GROUPS } from './name-groups.ts';
import type { Rows } from './rows.ts';

/** Tags and roles that say what part of the page stands inside them; each is a feature beside the name groups. */
const TAGS = ['article', 'main', 'form', 'figure', 'ul', 'ol', 'table', 'section', 'blockquote', 'button'];
/** The first groups are of names, the others of tags; all fit the bits of one integer. */
const NAMES = NAME_GROUPS.length;
/** A group of names has two features: how near it is spoken of, and whether by the box itself; a tag only the first. */
const GROUP_FEATURES = NAMES * 2 + TAGS.length;
const placeOf = (group: number) => (group < NAMES ? group * 2 : NAMES + group);
/** Of each tag its group, as a bit. */
const BY_TAG = new Map(TAGS.map((tag, at) => [tag, 1 << (NAMES + at)]));
/** How much less the name of an element says about what stands one level deeper. */
const FADE = 0.8;
/** Further out a name says nothing: 0.8 to the tenth is a tenth. Boxes. */
const REACH = 10;

/** A piece of a name, and its groups as bits. */
type Piece = readonly [piece: string, groups: number];

/** Pieces by their first two letters, longest first: one pattern of them all takes milliseconds to compile. */
const PIECES = new Map<number, Piece[]>();
for (const [piece, groups] of piecesOfGroups()) {
  const start = startOf(piece, 0);
  PIECES.set(start, [...(PIECES.get(start) ?? []), [piece, groups]]);
}

function piecesOfGroups(): Piece[] {
  const groupsOf = new Map<string, number>();
  for (let group = 0; group < NAMES; group += 1)
    for (const piece of (NAME_GROUPS[group]?.[1] ?? '').split(' '))
      groupsOf.set(piece, (groupsOf.get(piece) ?? 0) | (1 << group));
  return [...groupsOf].sort(([a], [b]) => b.length - a.length);
}

/** Two letters as a number; others may share it. */
function startOf(name: string, at: number): number {
  return name.charCodeAt(at) * 128 + name.charCodeAt(at + 1);
}

/** Tells what the names of boxes, and of the boxes around them, say; every name of a page is looked into once. */
export class BoxGroups {
  private readonly byName = new Map<string, number>();
  private readonly byNames = new Map<string, number>();
  private readonly byBox = new Map<Box, number>();

  /** The groups that a list of names speaks of, as bits. */
  private ofNames(names: string): number {
    if (names === '') return 0;
    const known = this.byNames.get(names);
    if (known !== undefined) return known;
    let groups = 0;
    for (const name of names.split(' ')) groups |= this.ofName(name);
    this.byNames.set(names, groups);
    return groups;
  }

  /**
   * Writes the features of a block: for each group 1 where its own box or inline elements speak of it, less the
   * further out the box is that does.
   */
  write({ box, inlineNames }: PageBlock, row: Rows): void {
    const own = this.ofBox(box) | this.ofNames(inlineNames);
    let seen = own;
    for (let fresh = own; fresh !== 0; fresh &= fresh - 1) {
      const group = 31 - Math.clz32(fresh & -fresh);
      row.set(placeOf(group), 1);
      if (group < NAMES) row.set(placeOf(group) + 1, 1);
    }
    let value = 1;
    let outer = box.parent;
    for (let level = 1; outer && level < REACH; level += 1) {
      value *= FADE;
      const groups = this.ofBox(outer);
      for (let fresh = groups & ~seen; fresh !== 0; fresh &= fresh - 1)
        row.set(placeOf(31 - Math.clz32(fresh & -fresh)), value);
      seen |= groups;
      outer = outer.parent;
    }
    row.width += GROUP_FEATURES;
  }

  private ofBox(box: Box): number {
    const known = this.byBox.get(box);
    if (known !== undefined) return known;
    const groups = this.ofNames(box.names) | (BY_TAG.get(box.role === 'main' ? 'main' : box.tag) ?? 0);
    this.byBox.set(box, groups);
    return groups;
  }

  private ofName(name: string): number {
    const known = this.byName.get(name);
    if (known !== undefined) return known;
    let groups = 0;
    for (let at = 0; at < name.length - 1; at += 1) {
      const found = PIECES.get(startOf(name, at))?.find(([piece]) => name.startsWith(piece, at));
      if (!found) continue;
      groups |= found[1];
      at += found[0].length - 1;
    }
    this.byName.set(name, groups);
    return groups;
  }
}
