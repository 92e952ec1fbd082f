import type { MentionEvidence } from '../../shared/digest.ts';
import type { Securities } from '../table/securities.ts';
import { WORD } from '../text/fold.ts';
import { HanWords } from '../text/han-words.ts';
import { casingOf, Sentences } from '../text/sentence.ts';
import type { TokenList } from '../text/token-list.ts';
import { type Judged, judgeName } from './judge-name.ts';
import type { NameMatch } from './name-index.ts';

/** A run of a block that names one of several rows: a company's listings, or companies that share a short name. */
export interface Sighting {
  rows: number[];
  judgement: 'sure' | 'listed' | 'maybe';
  /** It stands as a name does, and only talk of business is missing. */
  nearly: boolean;
  start: number;
  end: number;
  by: MentionEvidence['by'];
}

type JudgedMatch = Judged & { match: NameMatch };

/** What stands between two companies that are named in one breath: "Nvidia, Target and Gap", "京东和快手". */
const CONNECTOR =
  /^\s*(?:[,、，;；/·]|and|und|et|y|e|en|&|和|及|与|與|跟|と|や|와|과|,?\s*(?:as well as|and|und|et))\s*(?:also|the)?\s*$/;

/** Companies named surely beside a doubtful one; a single one may be the thing that the story is not about. */
const OTHERS = 2;

/** Adjectives that begin German names, declined: "Deutschen Telekom", "Bayerischer Motoren". */
const DECLINED = /(?<!\p{L})((?:Deutsche|Bayerische|Hannoversche|Süddeutsche))[nrms](?=\s)/gu;

/** @returns the text as names are looked for in it, of the same length, so that places stay: "der Deutschen Bank" */
export const undeclined = (text: string, language: string): string =>
  language.startsWith('de') ? text.replace(DECLINED, '$1 ') : text;

/** Judges names of one text by what stands around them there. */
function judgesOf(text: string, language: string, tokens: TokenList, securities: Securities) {
  const { table } = securities;
  const shared = {
    tokens,
    language,
    sentences: new Sentences(text),
    words: new HanWords(() => securities.folded(text), language),
    casing: casingOf(text, language),
  };
  const judge = (match: NameMatch, at: number): JudgedMatch => ({
    match,
    ...judgeName({
      ...shared,
      at,
      match,
      written: table.text.slice(match.from, match.to),
      exchange: table.exchangeOf(match.row),
    }),
  });
  /** A capital at the start of a sentence says nothing. */
  const beginsSentence = (at: number): boolean => {
    const start = tokens.start[at] as number;
    return (
      tokens.kind[at] === WORD &&
      !language.startsWith('de') &&
      shared.sentences.around(start).start >= start - 1
    );
  };
  /** It stands as a name does, though nothing says for sure that it is one. */
  const standsAsName = (match: NameMatch, at: number): boolean =>
    match.level !== 'weak' && shared.casing !== 'title' && !beginsSentence(at);
  return { judge, standsAsName };
}

/**
 * Every run of a text that reads like a name of the table, judged by what stands around it.
 * @param tokens of the text, undeclined; the index of names has to be prepared for them
 */
export function namesIn(
  text: string,
  language: string,
  tokens: TokenList,
  securities: Securities,
): Sighting[] {
  const { table, names } = securities;
  const { judge, standsAsName } = judgesOf(text, language, tokens, securities);
  const sightings: Sighting[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    const matches = names.namesAt(tokens, at).filter(({ row }) => !table.isIndex(row));
    for (let from = 0; from < matches.length; ) {
      const length = matches[from]?.length ?? 0;
      const alike = matches.slice(from).filter((match) => match.length === length);
      from += alike.length;
      // How far a name goes without its legal form is marked at the short name, where the row has one.
      const marked = alike.filter(
        ({ row, partial }) => !partial || !alike.some((other) => other.row === row && !other.partial),
      );
      const best = bestOf(marked.map((match) => judge(match, at)));
      const [shown] = best;
      if (!shown || shown.judgement === 'no') continue;
      sightings.push({
        rows: [...new Set(best.map(({ match }) => match.row))],
        judgement: shown.judgement,
        nearly: standsAsName(shown.match, at),
        start: tokens.start[at] as number,
        end: Math.max(...best.map(({ end }) => end)),
        by: shown.full || shown.match.kind !== 'alias' ? 'name' : 'alias',
      });
      // A sure name takes its words; of a doubtful one a shorter name may still be meant.
      if (shown.judgement === 'sure') at += length - 1;
      break;
    }
  }
  return joinLists(text, sightings);
}

/** Those with the surest judgement among names of one length. */
function bestOf(judged: readonly JudgedMatch[]): JudgedMatch[] {
  for (const judgement of ['sure', 'listed', 'maybe'] as const) {
    const best = judged.filter((each) => each.judgement === judgement);
    if (best.length > 0) return best;
  }
  return [];
}

/** A doubtful name in one breath with a sure one is sure, too; forwards, then backwards through the text. */
function joinLists(text: string, sightings: Sighting[]): Sighting[] {
  const join = (one: Sighting | undefined, other: Sighting | undefined) => {
    if (!one || !other || (one.judgement === 'sure') === (other.judgement === 'sure')) return;
    const doubtful = one.judgement === 'sure' ? other : one;
    if (doubtful.judgement === 'listed' && CONNECTOR.test(text.slice(one.end, other.start)))
      doubtful.judgement = 'sure';
  };
  for (let i = 1; i < sightings.length; i += 1) join(sightings[i - 1], sightings[i]);
  for (let i = sightings.length - 1; i > 0; i -= 1) join(sightings[i - 1], sightings[i]);
  // A block that names two other companies talks of companies.
  const sure = new Set(sightings.filter(({ judgement }) => judgement === 'sure').map(({ rows }) => rows[0]));
  if (sure.size >= OTHERS)
    for (const sighting of sightings)
      if (sighting.judgement === 'listed' && sighting.nearly) sighting.judgement = 'sure';
  return sightings;
}
