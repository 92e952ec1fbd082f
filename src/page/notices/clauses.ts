import {
  classify,
  continued,
  headingLength,
  isOverInterests,
  type Match,
  namesException,
  namesItself,
  opposite,
  outweighs,
  reports,
  tellsOfOthers,
  tellsOther,
  toldPlainly,
} from './classify.ts';
import { interestOf, tellsOfInterests } from './initials.ts';
import { isMention } from './mentions.ts';
import { KEEPS_DENIAL } from './rules.ts';
import { siftedSentences } from './sentence-sieve.ts';
import { piecesOf, trimmed } from './sentences.ts';
import type { Reader } from './shelves.ts';
import type { Stretch } from './stretch.ts';

/** A run of a block that says one thing, with the rule that heard it. */
interface FoundClause extends Stretch {
  match: Match;
}

/** A sentence of a block with what was heard in it. */
export interface FoundSentence extends Stretch {
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
 * @param makers names of the article's authors and of the site: "Jane Roe owns shares of Acme." is news of anybody else
 * @param over the heading that stands over the block, where one does
 */
export function readSentences(
  text: string,
  readers: readonly Reader[],
  makers: readonly string[] = [],
  over = '',
): FoundSentence[] {
  const overInterests = isOverInterests(over);
  let quotes = 0;
  let before: Match | null = null;
  const sentences = siftedSentences(text).map(({ speaks, ...range }) => {
    const sentence = text.slice(range.start, range.end);
    const unsaid = isList(sentence) || quotes > 0 || /^["“«»„「]|[?？]$/.test(sentence);
    quotes = Math.max(0, quotes + count(sentence, /[“«]/g) - count(sentence, /[”»]/g));
    const heading = headingLength(sentence);
    const last: Match | null = before;
    const led = last && (opposite(sentence, last, readers, true) ?? continued(sentence, last, readers));
    before = null;
    const silent = { ...range, headed: heading > 0, own: false, clauses: [] };
    // Most sentences say nothing.
    if (unsaid || (!speaks && !led && heading === 0)) return silent;
    const body = trimmed(text, range.start + heading, range.end);
    // "Conflicts of interest: none" says nothing without its heading.
    const said = cut(text, body, readers, led);
    const clauses = said.length > 0 || heading === 0 ? said : cut(text, range, readers, led);
    if (clauses.length === 0) return silent;
    const declared = overInterests || isOverInterests(sentence.slice(0, heading));
    const headed = heading > 0 || declared;
    const least = tellsOther(sentence) ? SURE : 1;
    const named = makers.some((name) => names(sentence, name));
    const own = named || namesItself(sentence);
    const quoted = !headed && isMention(sentence, readers) ? 2 : 0;
    const reported = heardFromOthers(sentence, headed, own) + quoted;
    const signed = opensWithName(text.slice(body.start, body.end));
    const heard = clauses
      .map((clause) =>
        weighed(
          clause,
          (named || isOwned(clause, headed, signed) ? 1 : 0) + (declared ? bare(clause) : 0) - reported,
        ),
      )
      .filter(
        ({ match }) => match.strength >= least && !(match.kind === 'SPON' && isByThem(sentence, makers)),
      );
    before = heard.at(-1)?.match ?? null;
    return heard.length > 0 ? { ...silent, own, clauses: heard } : silent;
  });
  const ofInterests = ({ start, end, headed, clauses }: FoundSentence) =>
    clauses.some(({ match }) => match.kind === 'COI') ||
    (headed && tellsOfInterests(text.slice(start, end), readers));
  return sentences.some(ofInterests) ? sentences.map((each) => withInterest(text, each, readers)) : sentences;
}

/** @returns by how much less a sentence counts that tells what others said or did */
function heardFromOthers(sentence: string, headed: boolean, own: boolean): number {
  if (tellsOfOthers(sentence)) return 2;
  if (headed) return 0;
  if (reports(sentence) || SPOKEN.test(sentence)) return own ? 1 : 2;
  return !own && toldPlainly(sentence) ? 2 : 0;
}

/** The sentence, also heard where it tells an author's interest by initials. */
function withInterest(text: string, sentence: FoundSentence, readers: readonly Reader[]): FoundSentence {
  if (sentence.clauses.length > 0) return sentence;
  const heading = sentence.headed ? headingLength(text.slice(sentence.start, sentence.end)) : 0;
  const body = trimmed(text, sentence.start + heading, sentence.end);
  const match = interestOf(text.slice(body.start, body.end), readers);
  return match ? { ...sentence, own: true, clauses: [{ ...body, match }] } : sentence;
}

/** Speech amid a sentence. Catches "他说：“我持有", "「売った」と語った", "“샀다”고 말했다"; not "「免責」のとおり". */
const SPOKEN =
  /(?:说|說|称|稱|道|表示|指出|坦言|直言|透露|回应|回應|强调|強調)\s*[:：,，]\s*["“「『]|[」』]と(?!して|は|も|の|おり|同)|["”'’」]\s*(?:라고|이라고|고|라며|이라며|며)\s/u;

/**
 * A sentence that opens with somebody's name and goes on in small letters. Catches "Jonas Brecht besitzt", "Ana M. de la
 * Cruz owns"; not "The Fund owns", "Der Fonds hält", "Shares of".
 */
const OPENS_WITH_NAME =
  /^(?!(?:The|This|That|These|An?|My|His|Her|Its|Our|Their|Der|Die|Das|Den|Dem|Eine?|(?:Mein|Dein|Sein|Ihr|Unser|Kein|Jede|Diese)\p{Ll}{0,2}|Le|La|Les|Une?|Mon|Ma|Son|Sa|Notre|Nos|Ces?|Cet|Cette|El|Los|Las|Una|Mi|Su|Sus|Est[ae]|Nuestr[oa]s?)\s)\p{Lu}[\p{Ll}'’-]{1,20}\s(?:\p{Lu}\.\s)?(?:(?:de|la|von|van|der|del|di)\s){0,2}\p{Lu}[\p{L}'’-]{1,20}(?:\s\p{Lu}[\p{L}'’-]{1,20})?,?\s\p{Ll}/u;

/**
 * What is a disclosure only where it is clear whose: "Jane Roe owns shares of Acme", "Disclosure: my wife works for
 * Acme"; not "the fund owns shares of Acme", "my wife works for the council".
 */
const isOwned = ({ match }: FoundClause, headed: boolean, signed: boolean) =>
  match.strength === 1 &&
  ((match.kind === 'POS' && (headed || signed)) || (match.kind === 'COI' && !match.denied && headed));

/** @returns whether the sentence opens with a person's name, and tells of that person */
export const opensWithName = (sentence: string): boolean => OPENS_WITH_NAME.test(sentence);

/** What says whose it is only by a heading of interests: "Disclosure: shares in Acme". It counts as much as beside another clause. */
const bare = ({ match }: FoundClause): number => (match.strength === 0 ? 2 : 0);

/** @returns whether a name stands in the sentence, not as the beginning of a longer word */
function names(sentence: string, name: string): boolean {
  const at = sentence.indexOf(name);
  return at >= 0 && !/^[\p{Ll}\p{N}]/u.test(sentence.slice(at + name.length));
}

/** Before and behind the name of who brings something: "by the Harbour Courier", "海港晚报提供". */
const BY = /\s(?:by|von|vom|par|por)\s(?:the\s|der\s|dem\s|la\s|le\s|el\s)?$/iu;
const BRINGS = /^.{0,4}(?:提供|呈[献獻]|奉上|お届け|제공|준비)/u;

/** @returns whether the page's own makers are said to bring it: "brought to you by" themselves is no advertiser's */
export const isByThem = (sentence: string, makers: readonly string[]): boolean =>
  makers.some((name) => {
    const at = sentence.indexOf(name);
    return at >= 0 && (BY.test(sentence.slice(0, at)) || BRINGS.test(sentence.slice(at + name.length)));
  });

/** Menus: "About | Advertise | Disclaimer | Contact". */
const isList = (sentence: string) => count(sentence, /[|｜]/g) > 3;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** What others said counts less; what the article's author is said to do counts more. */
const weighed = (clause: FoundClause, by: number): FoundClause => ({
  ...clause,
  match: { ...clause.match, strength: clause.match.strength + by },
});

/** @param led what the sentence before makes of this one, where it has no kind of its own */
function cut(text: string, body: Stretch, readers: readonly Reader[], led: Match | null): FoundClause[] {
  const whole = hear(text.slice(body.start, body.end), readers) ?? led;
  return whole ? (cutAtJoints(text, body, readers, whole) ?? [{ ...body, match: whole }]) : [];
}

/** The kind of a piece; a denial with an exception inside is none: "holds none of them with the exception of Intel". */
function hear(piece: string, readers: readonly Reader[]): Match | null {
  const match = classify(piece, readers);
  return match?.denied && !KEEPS_DENIAL.includes(match.kind) && namesException(piece, readers)
    ? { ...match, denied: false }
    : match;
}

/** @returns two or more clauses that differ in kind or in being denied, or null when the sentence says one thing, that of `whole` */
function cutAtJoints(
  text: string,
  body: Stretch,
  readers: readonly Reader[],
  whole: Match,
): FoundClause[] | null {
  const pieces = piecesOf(text, body);
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return null;
  const runs: { start: number; end: number; match: Match | null }[] = [];
  let kept: FoundClause[] | null = null;
  for (const piece of pieces) {
    const last = runs.at(-1);
    const words = text.slice(piece.start, piece.end);
    const match = hear(words, readers);
    const turned = last?.match ? opposite(words, last.match, readers, false) : null;
    const own = match && match.strength > 1 ? match : null;
    const sure = turned && !(own && outweighs(own.kind, turned.kind)) ? turned : own;
    // A denial does not reach back over a joint: "holds shares of Allianz, but not of Munich Re".
    const surely = own && !own.denied && own.kind === whole.kind && own.strength >= whole.strength;
    if (whole.denied && surely && runs.every(({ match }) => !match)) {
      const soFar = hear(text.slice(body.start, piece.end), readers);
      if (soFar && same(soFar, own)) kept = [{ ...body, match: soFar }];
    }
    if (last && (!sure || !last.match || same(last.match, sure))) {
      last.end = piece.end;
      if (!last.match || (sure && sure.strength > last.match.strength)) last.match = sure;
    } else runs.push({ start: piece.start, end: piece.end, match: sure });
  }
  const clauses = runs.flatMap(({ start, end, match }) =>
    match ? [{ ...trimmed(text, start, end), match }] : [],
  );
  return clauses.length > 1 ? clauses : kept;
}

const same = (a: Match, b: Match) => a.kind === b.kind && a.denied === b.denied;
