import { isSmall } from '../letters.ts';
import { leavesOpen } from './doubts.ts';
import { finish, type Piece } from './finish.ts';
import { type Matcher, Matching, type Reading } from './matcher.ts';
import { companiesIn } from './names/companies.ts';
import type { Source } from './names/source.ts';
import { deniesTogether, isDoubtful, pointsAtNothing, saysMayAtTheEnd } from './sentence-check.ts';
import { tokenise } from './tokens.ts';
import { holdsUnknownWord } from './unknown-words.ts';
import type { Writer } from './writer.ts';

export interface Rendering {
  text: string;
  /** Every piece of it was read by a person. */
  reviewed: boolean;
  /** Names that slots took from the clause, and companies that stand in it, as it writes them. */
  names: readonly string[];
}

/** Longest clause tried, in tokens: the longest of the known notices has about 150. */
const LONGEST = 400;

/** A piece of a clause: a heading, a condition or a known thing to say, and the mark after it. */
interface Step {
  from: number;
  /** The token after it and its mark. */
  end: number;
  section: 'clause' | 'heading' | 'lead' | 'sentence';
  reading: Reading;
  joiner: Reading | null;
  mark: string;
}

/**
 * Reads a clause whole, as one or several known pieces, and writes it in the target's language.
 * Nothing is skipped: what the book does not cover to the last word is declined.
 * @param text one clause of a notice, with or without its heading and punctuation
 * @param names that are known to be companies'
 * @returns null when it is declined
 */
export function renderClause(
  text: string,
  matcher: Matcher,
  writer: Writer,
  names: readonly string[] = [],
): Rendering | null {
  const plain = text.normalize('NFKC');
  const all = tokenise(plain, matcher.language);
  const closing = closingMark(all.map(({ key }) => key));
  const opening = /^[,;.:、—]$/.test(all[0]?.key ?? '') ? 1 : 0;
  const tokens = all.slice(opening, all.length - closing.length);
  if (tokens.length === 0 || tokens.length > LONGEST) return null;
  const companies = companiesIn(names, plain, tokens);
  const source = { text: plain, tokens, language: matcher.language, companies };
  if (holdsUnknownWord(source, matcher) || leavesOpen(plain, matcher.language)) return null;
  const matching = new Matching(matcher, source, (entry, slots) => writer.canSay(entry, slots));
  const steps = cover(matching);
  if (!steps || matching.exhausted) return null;
  if (saysMayAtTheEnd(matching, steps) || deniesTogether(matching, steps)) return null;
  const pieces = writePieces(steps, writer, matching);
  if (!pieces || pieces.some(({ text }) => pointsAtNothing(text))) return null;
  return {
    text: finish(pieces, closing[0] ?? '', writer.target),
    reviewed: steps.every(({ reading }) => !('entry' in reading) || reading.entry.reviewed),
    names: [
      ...steps.flatMap(({ reading }) => namesIn(reading)),
      ...[...companies].map(([at, end]) => plain.slice(tokens[at]?.start, tokens[end - 1]?.end)),
    ],
  };
}

function namesIn(reading: Reading): string[] {
  if ('verbatim' in reading) return reading.slot === 'number' ? [] : [reading.verbatim];
  return ('items' in reading ? reading.items : Object.values(reading.slots)).flatMap(namesIn);
}

/** The marks that end the clause: at most a closing bracket's worth of them. */
function closingMark(keys: readonly string[]): string[] {
  let from = keys.length;
  while (from > 0 && /^[,;.:、?]$/.test(keys[from - 1] ?? '')) from -= 1;
  return keys.slice(from);
}

/** A sentence put together word by word reads worse than two pieces that editors write so. */
const COST = { heading: 1, lead: 1, clause: 1, sentence: 3 } as const;

/** 雖然…，但… is one "although": a condition that has the second word too is preferred to "although …, but". */
const JOINED_AFTER_LEAD = 0.1;

/** Sections that hold pieces, in the order of trust. */
type Section = Step['section'];
const BY_FAMILIES: readonly Section[] = ['heading', 'lead', 'clause'];
const WORD_BY_WORD: readonly Section[] = [...BY_FAMILIES, 'sentence'];

/**
 * The fewest pieces that cover all tokens, or null. Sentences are not looked for where fewer pieces do than one
 * costs.
 */
function cover(matching: Matching): Step[] | null {
  const known = cheapest(matching, BY_FAMILIES);
  if (known && known.cost < COST.sentence) return known.steps;
  return cheapest(matching, WORD_BY_WORD)?.steps ?? null;
}

interface Cover {
  steps: Step[];
  cost: number;
}

function cheapest(matching: Matching, sections: readonly Section[]): Cover | null {
  const { length } = matching.source.tokens;
  const best = new Map<number, Cover>([[0, { steps: [], cost: 0 }]]);
  /** One more piece would cost at least as much as what covers it all. */
  const enough = ({ cost }: Cover) => cost + 1 >= (best.get(length)?.cost ?? Infinity);
  for (let at = 0; at < length; at += 1) {
    const before = best.get(at);
    if (!before || enough(before)) continue;
    for (const step of stepsFrom(matching, at, sections, before.steps.length > 0)) {
      const twice = step.joiner && before.steps.at(-1)?.section === 'lead' ? JOINED_AFTER_LEAD : 0;
      const cost = before.cost + COST[step.section] + twice;
      const rival = best.get(step.end);
      if (!rival || rival.cost > cost) best.set(step.end, { steps: [...before.steps, step], cost });
      if (enough(before)) break;
    }
  }
  return best.get(length) ?? null;
}

function* stepsFrom(
  matching: Matching,
  at: number,
  sections: readonly Section[],
  later: boolean,
): Generator<Step> {
  const starts: [number, Reading | null][] = [[at, null]];
  for (const [end, joiner] of matching.section('joiner', at)) {
    // "However, this …": no list goes on before it.
    const comma = !later && matching.source.tokens[end]?.key === ',' ? 1 : 0;
    starts.push([end + comma, joiner]);
  }
  for (const [from, joiner] of starts) {
    if (carriesOn(matching, from, joiner !== null)) continue;
    for (const section of sections) {
      if (section === 'heading' && joiner) continue;
      for (const [end, reading] of matching.section(section, from)) {
        if (end === from) continue;
        if (section === 'lead') {
          // A condition says nothing without the clause that it stands before.
          const comma = matching.source.tokens[end]?.key === ',' ? 1 : 0;
          if (end + comma < matching.source.tokens.length)
            yield { from, section, reading, joiner, mark: ',', end: end + comma };
          continue;
        }
        const separator = separatorAfter(matching.source, end, section);
        const joined =
          (section === 'clause' || section === 'sentence') && matching.section('joiner', end).size > 0;
        if (separator) yield { from, section, reading, joiner, mark: separator.mark, end: separator.end };
        if (joined) yield { from, section, reading, joiner, mark: '', end };
      }
    }
  }
}

/** What an English clause begins with that asks the reader to do something; a verb does, too. */
const ASKS = /^(?:please|do|never|always|if|when|before)$/;

/**
 * "Opinions are our own and do not reflect …", and "do not accept …" where a clause was cut in two: what is denied of
 * somebody, and nothing that the reader is asked not to do. Not caught: "Please read on and do not rely on it", "Do
 * not rely on it".
 */
function carriesOn(matching: Matching, from: number, joined: boolean): boolean {
  const { language, text, tokens } = matching.source;
  if (language !== 'en' || tokens[from]?.key !== 'do' || tokens[from + 1]?.key !== 'not') return false;
  if (from === 0) return isSmall(text[tokens[0]?.start ?? 0]);
  return joined && !ASKS.test(tokens[0]?.key ?? '') && matching.section('vo', 0).size === 0;
}

function separatorAfter(source: Source, at: number, section: string): { mark: string; end: number } | null {
  const key = source.tokens[at]?.key;
  if (key === undefined) return { mark: '', end: at };
  if (source.language === 'ko' && /[며고]/.test(source.tokens[at - 1]?.key ?? '') && key !== ',')
    return { mark: ',', end: at };
  if (section === 'heading')
    return key === ':' || key === '—' || key === '.' ? { mark: ':', end: at + 1 } : null;
  if (!/^[,;.:、—]$/.test(key)) return null;
  return { mark: key === '、' ? ',' : key, end: at + 1 };
}

/** Sections of phrases that are put together word by word; a known wording may have a place for one. */
const COMPOSED = new Set(['np', 'vp']);

function holdsComposed(reading: Reading): boolean {
  if ('items' in reading) return reading.items.some(holdsComposed);
  if (!('slots' in reading)) return false;
  return Object.entries(reading.slots).some(
    ([name, inner]) => COMPOSED.has(name.replace(/#\d$/, '')) || holdsComposed(inner),
  );
}

function writePieces(steps: readonly Step[], writer: Writer, matching: Matching): Piece[] | null {
  const pieces: Piece[] = [];
  for (const { from, end, reading, joiner, mark, section } of steps) {
    const written = writer.write(reading);
    const joinerText = joiner ? writer.write(joiner) : { text: '' };
    if (!written || !joinerText) return null;
    const composed = section === 'sentence' || holdsComposed(reading);
    if (composed && isDoubtful(matching, from, end, written.text)) return null;
    pieces.push({ ...written, joiner: joinerText.text, mark, section });
  }
  return pieces;
}
