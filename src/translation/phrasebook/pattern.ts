import { conjugate, type VerbForm } from './verb-forms.ts';

/**
 * The notation of the phrase book, one line a language:
 *   `a / b`     either way of saying it; the first is the one that is written
 *   `(a/b)`     either, inside a line · `[a]` `(a/b)?` and `の?` may be there or not
 *   `word[s]`   an ending that may be there · `individuali[s/z]ed`
 *   `<is/are>`  agrees with the subject (English: one/many; Korean: after a consonant/after a vowel)
 *   `<^hold/held>` an English verb in the form that the phrase around it asks for (`verb-forms.ts`)
 *   `{doc}`     a phrase of that section · `{thing*}` a list of them · `{any?}` may be missing
 *   `{doc?=it}` may be missing, and is then written as "it" · `{org#2}` a second one
 *   `{do!base}` `{do!done}` `{do!ing}` its verb is written in that form: "may {do!base}", "has {do!done}"
 */
export type PatternNode =
  | { kind: 'text'; text: string }
  | { kind: 'choice'; role: 'one' | 'maybe' | 'agree' | 'verb'; options: PatternNode[][] }
  | Slot;

export interface Slot {
  kind: 'slot';
  /** What ties it to the same slot in the other languages: `doc`, `org#2`. */
  name: string;
  /** The section that fills it. */
  category: string;
  list: boolean;
  maybe: boolean;
  /** Form that its verb is written in; without one it follows the subject. */
  form: VerbForm | null;
  /** Written when it is missing. */
  fallback: string;
}

const CLOSE: Record<string, string> = { '(': ')', '[': ']', '<': '>' };
const ROLE = { '(': 'one', '[': 'maybe', '<': 'agree' } as const;
const SLOT = /^([a-z-]+)(#\d)?(\*)?(\?)?(?:!(base|done|ing))?(?:=(.*))?$/;

/**
 * @param cell one cell of the phrase book
 * @returns its variants, best first
 * @throws Error naming the cell when a bracket is left open or a slot is misspelt
 */
export function parsePattern(cell: string): PatternNode[][] {
  const source = openEndings(cell);
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
      if (character === '?' && text) {
        const last = text.slice(-1);
        text = text.slice(0, -1);
        flush();
        if (last.trim())
          nodes.push({ kind: 'choice', role: 'maybe', options: [[{ kind: 'text', text: last }]] });
      } else if (character === '/') {
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
        const verb = character === '<' && source[at] === '^';
        if (verb) at += 1;
        const inner = verb ? verbForms(options('>')) : options(CLOSE[character] as string);
        const maybe = source[at] === '?';
        if (maybe) at += 1;
        nodes.push({
          kind: 'choice',
          role: maybe ? 'maybe' : verb ? 'verb' : ROLE[character as keyof typeof ROLE],
          options: inner,
        });
      } else text += character;
    }
    if (close) throw new Error(`phrase book: "${close}" is missing in "${source}"`);
    flush();
    return [...all, nodes];
  }

  return options('').map(trimEnds);
}

const AGREEMENTS = /<[^<>]*>/g;
const SLOT_BODIES = /(?<=\{)[^{}]*(?=\})/g;
const known = new Map<string, Slot>();

/** @returns the slots of a variant that is written, without reading its words: most variants are never said */
export function slotsIn(variant: string): Slot[] {
  const bodies = variant.replace(AGREEMENTS, '').match(SLOT_BODIES) ?? [];
  return bodies.map((body) => slot(body, variant));
}

function slot(body: string, source: string): Slot {
  let found = known.get(body);
  if (!found) {
    found = readSlot(body, source);
    known.set(body, found);
  }
  return found;
}

function readSlot(body: string, source: string): Slot {
  const parts = SLOT.exec(body);
  if (!parts) throw new Error(`phrase book: no such slot as {${body}} in "${source}"`);
  const [, category = '', number = '', list, maybe, form, fallback = ''] = parts;
  return {
    kind: 'slot',
    name: category + number,
    category,
    list: !!list,
    maybe: !!maybe,
    form: (form as VerbForm | undefined) ?? null,
    fallback,
  };
}

/** One option a form, in the order of `VERB_FORMS`. */
function verbForms(written: PatternNode[][]): PatternNode[][] {
  const [base = '', ...irregular] = written.map(([node]) => (node?.kind === 'text' ? node.text : ''));
  return conjugate(base, irregular).map((text) => [{ kind: 'text', text }]);
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

const ENDING = /(\p{Script=Latin}+)([[(])([\p{Script=Latin}/]*)[\])]\??(\p{Script=Latin}*)/u;

/** Words with endings in brackets become whole words, since words are what is compared: `advise[r]` → `(advise/adviser)`. */
function openEndings(cell: string): string {
  let source = cell;
  if (!cell.includes('[') && !cell.includes('(')) return cell;
  for (let found = ENDING.exec(source); found; found = ENDING.exec(source)) {
    const [whole, stem = '', bracket, endings = '', rest = ''] = found;
    const all = [...(bracket === '[' ? [''] : []), ...endings.split('/')];
    const words = all.map((ending) => stem + ending + rest).join('/');
    source = `${source.slice(0, found.index)}(${words})${source.slice(found.index + whole.length)}`;
  }
  return source;
}
