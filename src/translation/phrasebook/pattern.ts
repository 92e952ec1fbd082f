/**
 * The notation of the phrase book, one line a language:
 *   `a / b`     either way of saying it; the first is the one that is written
 *   `(a/b)`     either, inside a line · `[a]` may be there or not, `[a/b]` one of them or none
 *   `<is/are>`  agrees with the subject (English: one/many; Korean: after a consonant/after a vowel)
 *   `{doc}`     a phrase of that section · `{thing*}` a list of them · `{any?}` may be missing
 *   `{doc?=it}` may be missing, and is then written as "it" · `{org#2}` a second one
 */
export type PatternNode =
  | { kind: 'text'; text: string }
  | { kind: 'choice'; role: 'one' | 'maybe' | 'agree'; options: PatternNode[][] }
  | Slot;

export interface Slot {
  kind: 'slot';
  /** What ties it to the same slot in the other languages: `doc`, `org#2`. */
  name: string;
  /** The section that fills it. */
  category: string;
  list: boolean;
  maybe: boolean;
  /** Written when it is missing. */
  fallback: string;
}

const CLOSE: Record<string, string> = { '(': ')', '[': ']', '<': '>' };
const ROLE = { '(': 'one', '[': 'maybe', '<': 'agree' } as const;
const SLOT = /^([a-z-]+)(#\d)?(\*)?(\?)?(?:=(.*))?$/;

/**
 * @param source one cell of the phrase book
 * @returns its variants, best first
 * @throws Error naming the cell when a bracket is left open or a slot is misspelt
 */
export function parsePattern(source: string): PatternNode[][] {
  let at = 0;

  function options(close: string): PatternNode[][] {
    const all: PatternNode[][] = [];
    let nodes: PatternNode[] = [];
    let text = '';
    const flush = () => {
      if (text) nodes.push({ kind: 'text', text });
      text = '';
    };
    while (at < source.length) {
      const character = source[at++] as string;
      if (character === close) {
        flush();
        return [...all, nodes];
      }
      if (character === '/') {
        flush();
        all.push(nodes);
        nodes = [];
      } else if (character === '{') {
        flush();
        const end = source.indexOf('}', at);
        nodes.push(slot(source.slice(at, end), source));
        at = end + 1;
      } else if (character in CLOSE) {
        flush();
        const role = ROLE[character as keyof typeof ROLE];
        nodes.push({ kind: 'choice', role, options: options(CLOSE[character] as string) });
      } else text += character;
    }
    if (close) throw new Error(`phrase book: "${close}" is missing in "${source}"`);
    flush();
    return [...all, nodes];
  }

  return options('').map(trimEnds);
}

function slot(body: string, source: string): Slot {
  const parts = SLOT.exec(body);
  if (!parts) throw new Error(`phrase book: no such slot as {${body}} in "${source}"`);
  const [, category = '', number = '', list, maybe, fallback = ''] = parts;
  return { kind: 'slot', name: category + number, category, list: !!list, maybe: !!maybe, fallback };
}

function trimEnds(nodes: PatternNode[]): PatternNode[] {
  return nodes.flatMap((node, i): PatternNode[] => {
    if (node.kind !== 'text') return [node];
    let { text } = node;
    if (i === 0) text = text.trimStart();
    if (i === nodes.length - 1) text = text.trimEnd();
    return text ? [{ ...node, text }] : [];
  });
}
