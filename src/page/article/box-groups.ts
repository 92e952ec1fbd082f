import type { Box } from '../page.ts';
import { NAME_GROUPS } from './name-groups.ts';

/** Tags and roles that say what part of the page stands inside them; each is a feature beside the name groups. */
const TAGS = [
  'article',
  'main',
  'form',
  'figure',
  'ul',
  'ol',
  'table',
  'section',
  'blockquote',
  'button',
] as const;
/** The first groups are of names, the others of tags. */
export const NAMES = NAME_GROUPS.length;
export const GROUPS = NAMES + TAGS.length;
/** How much less the name of an element says about what stands one level deeper. */
const FADE = 0.8;
/** Said so far out that it says nothing. */
const FAINT = 0.1;

const PIECES = new Map<string, number[]>();
for (const [at, [, pieces]] of NAME_GROUPS.entries())
  for (const piece of pieces.split(' ')) PIECES.set(piece, [...(PIECES.get(piece) ?? []), at]);
const ANY_PIECE = new RegExp([...PIECES.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** Tells what the names of boxes, and of the boxes around them, say; every box and every name is asked once. */
export class BoxGroups {
  private readonly byNames = new Map<string, readonly number[]>();
  private readonly byBox = new Map<Box, Float32Array>();

  /** Groups that a list of names speaks of; pages use few names many times, so each is looked into once. */
  ofNames(names: string): readonly number[] {
    const known = this.byNames.get(names);
    if (known) return known;
    const found = new Set<number>();
    for (const name of names.split(' ')) for (const group of this.ofName(name)) found.add(group);
    const groups = [...found];
    this.byNames.set(names, groups);
    return groups;
  }

  private ofName(name: string): readonly number[] {
    const known = this.byNames.get(name);
    if (known) return known;
    const groups = (name.match(ANY_PIECE) ?? []).flatMap((piece) => PIECES.get(piece) ?? []);
    this.byNames.set(name, groups);
    return groups;
  }

  /** For each group 1 where the box itself speaks of it, less the further out the box is that does, 0 where none does. */
  ofBox(box: Box): Float32Array {
    const known = this.byBox.get(box);
    if (known) return known;
    const path: Box[] = [];
    let around: Float32Array | undefined;
    for (let outer: Box | null = box; outer && !around; outer = outer.parent) {
      around = this.byBox.get(outer);
      if (!around) path.push(outer);
    }
    let values = around ?? new Float32Array(GROUPS);
    for (let at = path.length - 1; at >= 0; at -= 1) {
      const inner = path[at] as Box;
      values = faded(values);
      for (const group of this.ofNames(inner.names)) values[group] = 1;
      const tag = TAGS.indexOf((inner.role === 'main' ? 'main' : inner.tag) as (typeof TAGS)[number]);
      if (tag >= 0) values[NAMES + tag] = 1;
      this.byBox.set(inner, values);
    }
    return values;
  }
}

function faded(values: Float32Array): Float32Array {
  const inner = new Float32Array(values.length);
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] as number;
    if (value > FAINT) inner[at] = value * FADE;
  }
  return inner;
}
