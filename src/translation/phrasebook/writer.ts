import { toSimplified } from '../scripts/fold.ts';
import { mainlandWords } from '../scripts/regional.ts';
import { type FinishedFrame, type FinishedTarget, VARIANT_MARK } from './finished.ts';
import type { Join } from './joiners.ts';
import type { Reading } from './matcher.ts';
import { PackedLines } from './packed-lines.ts';
import { type PatternNode, parsePattern, type Slot, slotsIn } from './pattern.ts';
import { slotsByCode, withSlots } from './slot-codes.ts';
import type { Said } from './source-book.ts';
import { VERB_FORMS, type VerbForm } from './verb-forms.ts';

type Slots = Readonly<Record<string, Reading>>;

/** A written phrase and whether English verbs after it stand in the plural. */
export interface Written {
  text: string;
  many: boolean;
  /** It begins with the stand-in for a subject that the source left out. */
  borrowed: boolean;
  /** Its subject is the notice's document, so a clause without a subject may go on with it. */
  aboutDoc: boolean;
}

/** One way of saying an entry; its words are read when it is said. */
interface Way {
  variant: string;
  slots: readonly Slot[];
  nodes: readonly PatternNode[] | null;
}

/** How each language writes a list's last join, and the others. */
const LIST_MARKS: Record<string, { comma: string } & Record<Exclude<Join, ''>, string>> = {
  en: { comma: ', ', and: ' and ', or: ' or ', 'and/or': ' and/or ' },
  zh: { comma: '、', and: '和', or: '或', 'and/or': '及/或' },
  hans: { comma: '、', and: '和', or: '或', 'and/or': '及/或' },
  ja: { comma: '、', and: 'および', or: 'または', 'and/or': 'および/または' },
  ko: { comma: ', ', and: ' 및 ', or: ' 또는 ', 'and/or': ' 및/또는 ' },
};
const DETERMINERS = new Set(
  'any no the such this these that all other some each every further your our their its or'.split(' '),
);
const NEGATION = /\b(?:not|no|nor|neither|never|without|any)\b/;
/**
 * "Does not mean that it agrees and is responsible" and "does not guarantee results and returns" could be read as
 * "not both".
 */
const DENIED =
  /\b(?:does not (?:mean|imply) that|do(?:es)? not (?:guarantee|recommend|solicit|constitute)|(?:is|are) not intended as|there is no guarantee of) [^,;]*$/;

/** Slots that shape the source's sentence and say nothing of their own. */
export const SILENT: ReadonlySet<string> = new Set([
  'adv',
  'any',
  'sep',
  'ja-not',
  'ja-neg',
  'ko-not',
  'ko-neg',
  'ko-isnot',
  'ja-may',
  'ko-may',
  'ja-do',
  'ja-self',
  'ko-do',
  'ko-self',
  'ja-made',
  'ja-aim',
  'ko-made',
  'ko-lies',
]);

/** Slots that say which or how: a phrase has the number of what they stand before. */
const QUALIFIERS = new Set([
  'adjective',
  'any',
  'express',
  'losskind',
  'poss',
  'field',
  'asm',
  'when',
  'ifbuy',
  'asof',
  'lead',
  'manner',
  'dn-s',
  'da-s',
  'd-f',
  'd-p',
  'do-s',
  'do-f',
  'do-p',
  'xa',
  'bound',
  'tail',
]);

/** What is said of a subject that stands before it: its verb agrees with that, not with its own object. */
const PREDICATES = new Set(['pred', 'vf']);

/** Subjects that an English "it" of the next clause can stand for; after a person it would not. */
const THINGS = new Set(['doc', 'asset', 'matter', 'past', 'product', 'asp']);

/** Writes readings in one target language of the book: `en`, `zh`, `hans`, `ja` or `ko`. */
export class Writer {
  readonly #own: PackedLines;
  readonly #base: PackedLines | null;
  readonly #slotNames: readonly string[];
  readonly #ways: (Way[] | undefined)[] = [];
  readonly #fits = new Map<Said, Map<string, Way | undefined>>();

  constructor(
    finished: FinishedTarget,
    frame: FinishedFrame,
    readonly target: string,
    /** What it says where the target has no cell of its own: `hans` is written from `zh`. */
    base: FinishedTarget = finished,
  ) {
    this.#own = new PackedLines(finished.cells);
    this.#slotNames = slotsByCode(frame.slots);
    this.#base = base === finished ? null : new PackedLines(base.cells);
  }

  /** @returns null when some part has no words in the target language */
  write(reading: Reading, before = '', inherited: VerbForm = 'one'): Written | null {
    if ('verbatim' in reading)
      return { text: reading.verbatim, many: false, borrowed: false, aboutDoc: false };
    if ('items' in reading) return this.#list(reading.items, reading.join, before, inherited);
    const { entry, slots } = reading;
    const way = this.#fitting(entry, slots);
    if (!way) return null;
    way.nodes ??= parsePattern(way.variant)[0] ?? [];
    const written = this.#nodes(way.nodes, slots, before, inherited, PREDICATES.has(entry.category));
    if (!written) return null;
    return { ...written, many: entry.number ? entry.number === 'many' : written.many };
  }

  /** @returns true when the target has a way of saying it with just these slots, or when it says nothing by itself */
  canSay(entry: Said, slots: Slots): boolean {
    return SILENT.has(entry.category) || this.#fitting(entry, slots) !== undefined;
  }

  /** The first variant that has a place for everything that was said, and asks for nothing that was not. */
  #fitting(entry: Said, slots: Slots): Way | undefined {
    const names = Object.keys(slots).join(' ');
    let known = this.#fits.get(entry);
    if (!known) {
      known = new Map();
      this.#fits.set(entry, known);
    }
    if (!known.has(names)) known.set(names, this.#findFitting(entry, slots));
    return known.get(names);
  }

  #findFitting(entry: Said, slots: Slots): Way | undefined {
    this.#ways[entry.id] ??= waysOf(
      withSlots(this.#own.at(entry.id) || this.#base?.at(entry.id) || '', this.#slotNames),
    );
    const said = Object.keys(slots).filter((name) => !SILENT.has(name.replace(/#\d$/, '')));
    return this.#ways[entry.id]?.find(
      (way) =>
        said.every((name) => way.slots.some((slot) => slot.name === name)) &&
        way.slots.every((slot) => slot.maybe || slot.name in slots),
    );
  }

  #nodes(
    nodes: readonly PatternNode[],
    slots: Slots,
    before: string,
    inherited: VerbForm,
    predicate = false,
  ): Written | null {
    const head = nodes.find(
      (node) => node.kind === 'slot' && !QUALIFIERS.has(node.category) && (slots[node.name] || node.fallback),
    ) as Slot | undefined;
    let nearest = inherited;
    const agrees = !predicate && nodes.some(isAgreement);
    const subject = head && agrees ? this.#slot(head, slots, '', inherited) : null;
    const many = subject?.many ?? inherited !== 'one';
    const out: Written = { text: '', many: false, borrowed: false, aboutDoc: false };
    for (const [i, node] of nodes.entries()) {
      const form = node.kind === 'slot' ? (node.form ?? nearest) : inherited;
      const piece = this.#node(node, slots, before, out, form, many);
      if (!piece) return null;
      // A list of verbs ("agrees with …, confirms …") takes the number of the subject just before it.
      // Of two things said of one subject ("is … and does not …") both take the subject's number.
      if (node.kind === 'slot' && piece.text && !PREDICATES.has(node.category))
        nearest = piece.many ? 'base' : 'one';
      if (i === 0) {
        out.borrowed = piece.borrowed;
        out.aboutDoc = node.kind === 'slot' && (THINGS.has(node.category) || piece.aboutDoc);
      }
      if (node === head) out.many = piece.many;
      out.text += piece.text;
    }
    return out;
  }

  #node(
    node: PatternNode,
    slots: Slots,
    before: string,
    out: Written,
    form: VerbForm,
    many: boolean,
  ): Written | null {
    const plain = { many: false, borrowed: false, aboutDoc: false };
    if (node.kind === 'text') return { text: this.#literal(node.text), ...plain };
    if (node.kind === 'slot') return this.#slot(node, slots, before + out.text, form);
    if (node.role === 'verb')
      return this.#nodes(node.options[VERB_FORMS.indexOf(form)] ?? [], slots, before + out.text, form);
    const option = this.#agreeing(node.options, out.text, many);
    return this.#nodes(option ?? [], slots, before + out.text, many ? 'base' : 'one');
  }

  #slot(node: Slot, slots: Slots, before: string, inherited: VerbForm): Written | null {
    const reading = slots[node.name];
    if (reading) return this.write(reading, before, inherited);
    if (!node.maybe) return null;
    return { text: node.fallback, many: false, borrowed: node.fallback !== '', aboutDoc: false };
  }

  /** Korean particles follow the last sound; English verbs follow the subject. */
  #agreeing(options: PatternNode[][], text: string, many: boolean): PatternNode[] | undefined {
    if (this.target !== 'ko') return options[many ? 1 : 0];
    const code = text.charCodeAt(text.length - 1) - 0xac00;
    const endsInConsonant = code >= 0 && code <= 11171 ? code % 28 !== 0 : false;
    return options[endsInConsonant ? 0 : 1];
  }

  #literal(text: string): string {
    const plain = text.replaceAll('∅', '');
    return this.target === 'hans' ? toSimplified(mainlandWords(plain)) : plain;
  }

  #list(items: readonly Reading[], join: Join, before: string, inherited: VerbForm): Written | null {
    const marks = LIST_MARKS[this.target] ?? LIST_MARKS.en;
    const texts: string[] = [];
    let aboutDoc = false;
    let many = false;
    const bare = DETERMINERS.has(lastWord(before));
    for (const item of items) {
      const written = this.write(item, '', inherited);
      if (!written) return null;
      // "Accuracy or completeness is": the verb agrees with what stands beside it.
      many = written.many || (items.length > 1 && join !== 'or');
      aboutDoc ||= written.aboutDoc;
      texts.push(bare ? written.text.replace(/^~+/, '') : written.text);
    }
    const last = texts.pop() ?? '';
    if (texts.length === 0) return { text: last, many, borrowed: false, aboutDoc };
    const said = join === 'and' && DENIED.test(before) ? 'or' : join;
    const word = marks?.[said || (NEGATION.test(before) ? 'or' : 'and')] ?? ', ';
    return { text: texts.join(marks?.comma) + word + last, many, borrowed: false, aboutDoc: false };
  }
}

function lastWord(text: string): string {
  const words = text.trimEnd();
  return words.slice(words.lastIndexOf(' ') + 1);
}

function waysOf(cell: string): Way[] {
  if (!cell) return [];
  return cell.split(VARIANT_MARK).map((variant) => ({ variant, slots: slotsIn(variant), nodes: null }));
}

function isAgreement(node: PatternNode): boolean {
  return node.kind === 'choice' && node.role === 'agree';
}
