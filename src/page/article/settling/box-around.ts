import type { Box } from '../../page.ts';

/**
 * Finds the innermost box of a tag around others, themselves included. Each box is walked past once for all that is
 * asked, or a page of nested boxes would cost their depth for each of its blocks.
 */
export class BoxAround {
  private readonly known = new Map<Box, Box | null>();

  constructor(private readonly tag: string) {}

  of(box: Box): Box | null {
    let outer: Box | null = box;
    let found: Box | null | undefined;
    while (outer && found === undefined) {
      found = outer.tag === this.tag ? outer : this.known.get(outer);
      if (found === undefined) outer = outer.parent;
    }
    for (let inner: Box | null = box; inner && inner !== outer; inner = inner.parent)
      this.known.set(inner, found ?? null);
    return found ?? null;
  }
}
