import { toSimplified } from '../scripts/fold.ts';
import type { Book } from './book.ts';
import type { Join, Reading } from './matcher.ts';
import type { PatternNode, Slot } from './pattern.ts';

/** A written phrase and whether English verbs after it stand in the plural. */
export interface Written {
  text: string;
  many: boolean;
  /** It begins with the stand-in for a subject that the source left out. */
  borrowed: boolean;
}

/** How each language writes a list's last join, and the others. */
const LIST_MARKS: Record<string, { comma: string } & Record<Exclude<Join, ''>, string>> = {
  en: { comma: ', ', and: ' and ', or: ' or ', 'and/or': ' and/or ' },
  zh: { comma: '、', and: '和', or: '或', 'and/or': '及/或' },
  hans: { comma: '、', and: '和', or: '或', 'and/or': '及/或' },
  ja: { comma: '、', and: 'および', or: 'または', 'and/or': 'および/または' },
  ko: { comma: ', ', and: ' 및 ', or: ' 또는 ', 'and/or': ' 및/또는 ' },
};
const DETERMINER =
  /(?:^|\s)(?:any|no|the|such|this|these|that|all|other|some|each|every|further|your|our|their|its|or)\s*$/;
const NEGATION = /\b(?:not|no|nor|neither|never|without|any)\b/;

/** Writes readings in one target language of the book: `en`, `zh`, `hans`, `ja` or `ko`. */
export class Writer {
  constructor(
    private readonly book: Book,
    readonly target: string,
  ) {}

  /** @returns null when some part has no words in the target language */
  write(reading: Reading, before = ''): Written | null {
    if ('verbatim' in reading) return { text: reading.verbatim, many: false, borrowed: false };
    if ('items' in reading) return this.#list(reading.items, reading.join, before);
    const { entry, slots } = reading;
    const own = this.target === 'hans' ? this.book.variants(entry, 'hans') : undefined;
    const language = this.target === 'hans' && !own ? 'zh' : this.target;
    const variants = own ?? this.book.variants(entry, language);
    const [nodes] = variants ?? [];
    if (!nodes) return null;
    const written = this.#nodes(nodes, slots, before);
    if (!written) return null;
    const many = entry.number ? entry.number === 'many' : written.many;
    return { ...written, many };
  }

  #nodes(nodes: readonly PatternNode[], slots: Record<string, Reading>, before: string): Written | null {
    let text = '';
    let many: boolean | null = null;
    let borrowed = false;
    for (const node of nodes) {
      if (node.kind === 'text') text += this.#literal(node.text);
      else if (node.kind === 'choice') {
        if (node.role === 'maybe') continue;
        const option = node.role === 'agree' ? this.#agreeing(node.options, text, many) : node.options[0];
        const inner = this.#nodes(option ?? [], slots, before + text);
        if (!inner) return null;
        text += inner.text;
      } else {
        const filled = this.#slot(node, slots, before + text);
        if (!filled) return null;
        if (filled.borrowed && !text) borrowed = true;
        if (many === null && filled.text) many = filled.many;
        text += filled.text;
      }
    }
    return { text, many: many ?? false, borrowed };
  }

  #slot(node: Slot, slots: Record<string, Reading>, before: string): Written | null {
    const reading = slots[node.name];
    if (!reading) return { text: node.fallback, many: false, borrowed: node.fallback !== '' };
    return this.write(reading, before);
  }

  /** Korean particles follow the last sound; English verbs follow the subject. */
  #agreeing(options: PatternNode[][], text: string, many: boolean | null): PatternNode[] | undefined {
    if (this.target !== 'ko') return options[many ? 1 : 0];
    const code = text.charCodeAt(text.length - 1) - 0xac00;
    const endsInConsonant = code >= 0 && code <= 11171 ? code % 28 !== 0 : false;
    return options[endsInConsonant ? 0 : 1];
  }

  #literal(text: string): string {
    const plain = text.replaceAll('∅', '');
    return this.target === 'hans' ? toSimplified(plain) : plain;
  }

  #list(items: readonly Reading[], join: Join, before: string): Written | null {
    const marks = LIST_MARKS[this.target] ?? LIST_MARKS.en;
    const texts: string[] = [];
    let many = items.length > 1;
    const bare = DETERMINER.test(before);
    for (const item of items) {
      const written = this.write(item);
      if (!written) return null;
      if (items.length === 1) many = written.many;
      texts.push(bare ? written.text.replace(/^~/, '') : written.text);
    }
    const last = texts.pop() ?? '';
    if (texts.length === 0) return { text: last, many, borrowed: false };
    const word = marks?.[join || (NEGATION.test(before) ? 'or' : 'and')] ?? ', ';
    return { text: texts.join(marks?.comma) + word + last, many, borrowed: false };
  }
}
