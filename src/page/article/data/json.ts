/** Objects looked at in one page's embedded data; a news page's state has a few thousand. */
const MAX_OBJECTS = 50_000;

export type Json = Record<string, unknown>;

/** @returns the parsed text, or null; raw line feeds inside strings, which pages often leave, are mended */
export function parseJson(source: string): unknown {
  const text = source
    .trim()
    .replace(/^<!--|-->$/g, '')
    .replace(/[\u0000-\u001f]+/g, ' ');
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Every object of a parsed JSON value, outermost first, without recursion. */
export function objectsIn(value: unknown): Json[] {
  const found: Json[] = [];
  let level: unknown[] = [value];
  while (level.length > 0 && found.length < MAX_OBJECTS) {
    const inner: unknown[] = [];
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      if (!Array.isArray(one)) found.push(one as Json);
      for (const child of Object.values(one)) if (typeof child === 'object') inner.push(child);
    }
    level = inner;
  }
  return found;
}

/** @returns the first of the fields that holds a non-empty text, with the commonest entities decoded */
export function textField(object: Json, ...fields: readonly string[]): string | null {
  for (const field of fields) {
    const value = object[field];
    if (typeof value === 'string' && value.trim()) return decodeEntities(value.trim());
  }
  return null;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Catches "R&amp;D", "Don&#8217;t"; leaves "R&D" and "&unknown;" as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : whole;
  });
}
