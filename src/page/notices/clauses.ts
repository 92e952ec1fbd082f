import { classify, headingLength, type Match, namesItself, reports, tellsOther } from './classify.ts';
import type { Reader } from './reader.ts';
import { piecesOf, type Range, sentencesOf, trimmed } from './sentences.ts';

/** A run of a block that says one thing, with the rule that heard it. */
export interface FoundClause extends Range {
  match: Match;
}

/** A sentence of a block with what was heard in it. */
export interface FoundSentence extends Range {
  clauses: FoundClause[];
  /** The sentence opens with a heading: "Disclaimer: …". */
  headed: boolean;
  /** It speaks of the page, its makers or its readers: "this article", "we". */
  own: boolean;
}

/** Pieces looked at one by one; a sentence with more joints is a list and is judged whole. */
const MOST_PIECES = 24;

/** Strength of a rule that needs no company; amid rights and cookies nothing less is heard. */
const SURE = 3;

/**
 * Cuts a block into sentences and the sentences into clauses. docs/kinds.md says where.
 * @param readers as `tongues` gave them for the block
 */
export function readSentences(text: string, readers: readonly Reader[]): FoundSentence[] {
  let quotes = 0;
  return sentencesOf(text).map((range) => {
    const sentence = text.slice(range.start, range.end);
    const quoted = isList(sentence) || quotes > 0 || /^["“«「]/.test(sentence);
    quotes = Math.max(0, quotes + count(sentence, /[“«]/g) - count(sentence, /[”»]/g));
    const heading = headingLength(sentence);
    const silent = { ...range, headed: heading > 0, own: false, clauses: [] };
    if (quoted || !classify(sentence, readers)) return silent;
    const least = tellsOther(sentence) ? SURE : 1;
    const clauses = cut(text, trimmed(text, range.start + heading, range.end), heading > 0, readers);
    const heard = clauses.filter(({ match }) => match.strength >= least);
    return heard.length > 0 ? { ...silent, own: namesItself(sentence), clauses: heard } : silent;
  });
}

/** Menus: "About | Advertise | Disclaimer | Contact". */
const isList = (sentence: string) => count(sentence, /[|｜]/g) > 3;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

function cut(text: string, body: Range, headed: boolean, readers: readonly Reader[]): FoundClause[] {
  const sentence = text.slice(body.start, body.end);
  const whole = classify(sentence, readers);
  if (!whole) return [];
  const lowered = !headed && reports(sentence) ? 1 : 0;
  const clauses = cutAtJoints(text, body, readers) ?? [{ ...body, match: whole }];
  return clauses
    .map((clause) => ({ ...clause, match: { ...clause.match, strength: clause.match.strength - lowered } }))
    .filter((clause) => clause.match.strength > 0);
}

/** @returns two or more clauses of different kinds, or null when the sentence says one thing */
function cutAtJoints(text: string, body: Range, readers: readonly Reader[]): FoundClause[] | null {
  const pieces = piecesOf(text, body);
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return null;
  const runs: { start: number; end: number; match: Match | null }[] = [];
  for (const piece of pieces) {
    const match = classify(text.slice(piece.start, piece.end), readers);
    const sure = match && match.strength > 1 ? match : null;
    const last = runs.at(-1);
    if (last && (!sure || !last.match || same(last.match, sure))) {
      last.end = piece.end;
      if (!last.match || (sure && sure.strength > last.match.strength)) last.match = sure;
    } else runs.push({ start: piece.start, end: piece.end, match: sure });
  }
  const clauses = runs.flatMap(({ start, end, match }) =>
    match ? [{ ...trimmed(text, start, end), match }] : [],
  );
  return clauses.length > 1 ? clauses : null;
}

const same = (a: Match, b: Match) => a.kind === b.kind && a.denied === b.denied;
