import { conjugate } from './verb-forms.ts';
import type { Written } from './writer.ts';

/** One written piece of a clause, on its way into a sentence. */
export interface Piece extends Written {
  /** "and", "but": what the source puts before it. */
  joiner: string;
  /** The source's mark after it, folded: `,` `;` `.` `:` or nothing. */
  mark: string;
  section: 'heading' | 'lead' | 'clause' | 'sentence';
}

const WIDE: Record<string, string> = {
  ',': '，',
  ';': '；',
  '.': '。',
  ':': '：',
  '、': '，',
  '—': '——',
  '?': '？',
};
/** English reads "in" an article, but "on" a website. */
const ON_SCREEN = /\bin ((?:this|our|the) (?:website|page|platform))\b/g;
/** Words that begin with a vowel letter and take "a", or with a consonant letter and take "an". */
const A_BEFORE = /^(?:u(?:ni|s[aeiou]|tility)|eu|one\b)/i;
const AN_BEFORE = /^(?:[aeiou]|hono|hour|heir|[AFHILMNORSX](?=[A-Z]))/;

/**
 * Puts pieces together as a reader of the target expects them.
 * @param closing the source's mark at the end of the clause, kept in the target's own form
 */
export function finish(pieces: readonly Piece[], closing: string, target: string): string {
  return target === 'en' ? english(pieces, closing) : eastern(pieces, closing, target);
}

function eastern(pieces: readonly Piece[], closing: string, target: string): string {
  const korean = target === 'ko';
  const form = (mark: string) => (korean ? (mark ? `${mark} ` : '') : (WIDE[mark] ?? mark));
  let out = '';
  pieces.forEach((piece, i) => {
    const last = i === pieces.length - 1;
    const mark = last ? '' : piece.mark || (piece.section === 'heading' ? ':' : ',');
    const joiner = piece.joiner === '且' && (!piece.borrowed || DENIES.test(piece.text)) ? '' : piece.joiner;
    out += joiner + piece.text + form(mark);
  });
  return spaced(out + form(closing), target)
    .replace(DANGLING, '')
    .replace(/任何任何/g, '任何')
    .replace(/可能可能/g, '可能')
    .replace(BOTH_AND_NOT, '，')
    .replace(/^[，、]/, '');
}

/** What a Chinese sentence goes on with after a comma alone: 不構成, 並未考慮; "and" would be translated English. */
const DENIES = /^(?:不|並不|并不|並未|并未|並非|并非|未|均不|無意|无意)/;

/** "Is sponsored and was not written by us": 為贊助文章，並非由我們撰寫; "and may change": ，可能變更. */
const BOTH_AND_NOT = /，[並并](?=[並并不未無无均]|可能|其[後后])/g;

/** A comma beside a slot that was left out. */
const DANGLING = /[，、](?=[，。；：]|$)|(?<=——)，/g;

/** No blanks beside Chinese and Japanese characters; Latin names keep theirs. */
function spaced(text: string, target: string): string {
  const single = text.replace(/\s+/g, ' ').trim();
  if (target === 'ko') return single.replace(/ ([,.;:])/g, '$1');
  return single.replace(
    /(?<=[\u3005\u3007\u3400-\u9fff\uf900-\ufaff\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff，。；：、]) | (?=[\u3005\u3007\u3400-\u9fff\uf900-\ufaff\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff，。；：、])/g,
    '',
  );
}

function english(pieces: readonly Piece[], closing: string): string {
  let out = '';
  let starting = true;
  let before: Piece | null = null;
  for (const piece of pieces) {
    const shared = before && goesOn(piece, before);
    const said = shared && before ? shareSubject(piece, before) : joined(piece, before);
    const text = articles(said).trim();
    if (before && !starting && before.section !== 'lead')
      out += shared ? ' ' : piece.joiner || text.startsWith('and ') ? ', ' : '; ';
    out += starting ? capital(text) : text;
    if (piece.section === 'heading') out += ': ';
    if (piece.section === 'lead') out += ', ';
    starting = piece.section === 'heading' || piece.mark === '.';
    if (piece.section === 'clause' && piece.mark === '.' && piece !== pieces.at(-1)) out += '. ';
    before = piece;
  }
  const end = closing === '、' || closing === '—' ? ',' : closing;
  return `${out
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:)])/g, '$1')
    .replace(/\( /g, '(')
    .trim()
    .replace(end ? /[,:]$/ : /,$/, '')}${end}`.replace(/\.\.$/, '.');
}

function joined(piece: Piece, before: Piece | null): string {
  if (!piece.joiner) return piece.text;
  const ofOthers = before?.section === 'clause' && OTHERS_SHOULD.test(before.text);
  return `${piece.joiner} ${ofOthers ? piece.text.replace(/\byourself\b/, 'themselves') : piece.text}`;
}

/** "Users should understand the risks, and bear them": users still, not the reader. Not caught: "you should". */
const OTHERS_SHOULD =
  /^(?:investors|users|readers|members|clients|customers|subscribers|traders) (?:should|must) /i;

/** The clause left its subject out, because the one before it has it. */
function goesOn(piece: Piece, before: Piece): boolean {
  const leftOut = piece.borrowed || piece.text.startsWith('it ');
  if (before.section !== 'clause' || before.mark === '.') return false;
  // "None of the content does" cannot go on with "and does not".
  if (ALL_NOT.test(before.text)) return false;
  const ofThing = before.aboutDoc || before.borrowed;
  return HELD.test(piece.text) ? !ofThing : leftOut && ofThing;
}

/** What only people do, said without them: after "The author is licensed" it is the author who does not hold. */
const HELD = /^no position is held in /;

/** "This article is for reference only" + "it does not constitute advice" → "… and does not constitute advice". */
function shareSubject(piece: Piece, before: Piece): string {
  const verb = piece.text.replace(/^it /, '').replace(HELD, 'does not hold ');
  const agreed = before.many
    ? verb
        .replace(/^is\b/, 'are')
        .replace(/^does\b/, 'do')
        .replace(/^has\b/, 'have')
    : verb;
  return `${piece.joiner || 'and'} ${agreed}`;
}

/** "~offer" → "an offer"; the mark falls away after a determiner. */
function articles(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/~[~ ]*/g, '~')
    .replace(ON_SCREEN, 'on $1')
    .replace(/^anyone (should|may|can) not\b/i, 'no one $1')
    .replace(/^anyone must not\b/i, 'no one is permitted to')
    .replace(/^(?:you|please)\b.*/i, (said) =>
      said.replace(/\btheir own\b/g, 'your own').replace(/\bthemselves\b/g, 'yourself'),
    )
    .replace(ALL_NOT, noneOf)
    .replace(/\bany any\b/g, 'any')
    .replace(/\bI are\b/g, 'I am')
    .replace(/\bof we\b/g, 'of us')
    .replace(/(?<=% of [^.;,%]{1,60}s) loses\b/g, ' lose')
    .replace(/\bthemselves independently\b/g, 'themselves')
    .replace(/~(?=(?:your|their|the) )/g, '')
    .replace(/\b(?:any|no) [^~;.]{1,40}(?:(?:,| or| and)? ~[^~;.]{1,40})+/g, withoutMarks)
    .replace(/\b(any|no|the|such|this|these|all|other|each|every|further|your|our|their|its) ~/g, '$1 ')
    .replace(/~(?=(\S{1,40}))/g, (_, word: string) =>
      A_BEFORE.test(word) || !AN_BEFORE.test(word) ? 'a ' : 'an ',
    );
}

/** "Any offer, ~solicitation or ~advice" → "any offer, solicitation or advice": what stands before the first is said of all. */
const withoutMarks = (list: string) => list.replaceAll(' ~', ' ');

/**
 * "All content does not constitute" could be read as "not all": none of it does. Not caught: "all content is for
 * information only and does not constitute", where what is denied is the second thing said of it.
 */
const ALL_NOT =
  /^all (?:of )?(?:the )?((?:(?!\b(?:is|are|was|were|has|have|may|and (?:do|does|is|are|has|have) not)\b).)+?) (does|do|is|are|has|have) not (\S+)/i;

function noneOf(_: string, subject: string, auxiliary: string, verb: string): string {
  if (auxiliary !== 'does' && auxiliary !== 'do') return `none of the ${subject} ${auxiliary} ${verb}`;
  return `none of the ${subject} ${auxiliary === 'do' ? verb : conjugate(verb, [])[0]}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
