import type { Mention, MentionEvidence } from '../shared/digest.ts';
import { type FoundSymbol, parseSymbols } from '../shared/symbols.ts';
import { chooseListing } from './choose-listing.ts';
import { HanWords } from './han-words.ts';
import { judgeName } from './judge-name.ts';
import type { NameMatch } from './name-index.ts';
import { isSameCompany } from './same-company.ts';
import type { Securities } from './securities.ts';
import { casing, Sentences } from './sentence.ts';
import { listTokens } from './token-list.ts';

/** One run of the article. */
export interface MentionBlock {
  id: number;
  text: string;
  /** BCP 47. */
  language: string;
  /** Where `text` starts in the whole block of the report. */
  start: number;
}

/** What `findMentions` knows of a mention; the digest adds where else the security stands. */
export type FoundMention = Omit<Mention, 'inTrending' | 'inNotice' | 'watched'>;

/** A run of text that names one of several rows: a company's listings, or companies that share a short name. */
interface Sighting {
  rows: number[];
  sure: boolean;
  evidence: MentionEvidence;
  language: string;
}

/** Evidence kept for one mention: enough to show where; an article about one company names it a hundred times. */
const MOST_EVIDENCE = 20;
/** Coins that posts write as cashtags; the same letters are tickers of small funds. */
const COINS = /^\$(?:BTC|ETH|SOL|XRP|DOGE|ADA|BNB|USDT|USDC|SHIB|LTC|DOT|AVAX|LINK|TRX|TON|PEPE)$/;
/** Securities without a row that a page names by exchange and code still count; a coin or a bare number does not. */
const NOT_LISTED = /^(?:X|ISIN|WKN):/;

/**
 * Finds the listed companies that an article names, offline.
 * @param blocks runs of the article, in order
 * @returns in the order of first mention; spans are places in the whole blocks of the report
 */
export function findMentions(blocks: readonly MentionBlock[], securities: Securities): FoundMention[] {
  const written = new Map<string, FoundMention>();
  const sightings: Sighting[] = [];
  for (const block of blocks) {
    const names = namesIn(block, securities);
    const symbols = parseSymbols(block.text, { bare: 'bracket', language: block.language });
    for (const symbol of symbols) addSymbol(symbol, block, names, securities, written);
    for (const romanised of securities.romanised.find(block.text))
      sightings.push({
        rows: [romanised.row],
        sure: true,
        language: block.language,
        evidence: evidenceOf(block, romanised.start, romanised.end, 'romanised'),
      });
    sightings.push(...names);
  }
  addNames(sightings, securities, written);
  const mentions = [...written.values()];
  for (const mention of mentions) {
    mention.evidence.sort((a, b) => place(blocks, a) - place(blocks, b) || a.start - b.start);
    mention.evidence.splice(MOST_EVIDENCE);
  }
  return mentions.sort((a, b) => first(blocks, a) - first(blocks, b));
}

const place = (blocks: readonly MentionBlock[], { block }: MentionEvidence): number =>
  blocks.findIndex(({ id }) => id === block);
/** Order of first mention: block first, place in it second. */
const first = (blocks: readonly MentionBlock[], { evidence: [shown] }: FoundMention): number =>
  shown ? place(blocks, shown) * 1e6 + shown.start : 0;

function evidenceOf(
  block: MentionBlock,
  start: number,
  end: number,
  by: MentionEvidence['by'],
): MentionEvidence {
  return {
    block: block.id,
    start: block.start + start,
    end: block.start + end,
    text: block.text.slice(start, end),
    by,
  };
}

/** Every run of a block that reads like a name of the table, judged by what stands around it. */
function namesIn(block: MentionBlock, { table, names, fold }: Securities): Sighting[] {
  const { text, language } = block;
  const tokens = listTokens(text, fold);
  const sentences = new Sentences(text);
  const cased = casing(text);
  const words = new HanWords(text, language);
  const sightings: Sighting[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    const matches = names.namesAt(tokens, at);
    let taken = 0;
    for (const length of new Set(matches.map((match) => match.length))) {
      const alike = matches.filter((match) => match.length === length && !isIndex(table.symbolOf(match.row)));
      const judged = alike.map((match) => ({
        match,
        ...judgeName({
          tokens,
          at,
          match,
          written: table.text.slice(match.from, match.to),
          language,
          exchange: table.exchangeOf(match.row),
          sentences,
          words,
          casing: cased,
        }),
      }));
      const sure = judged.filter(({ judgement }) => judgement === 'sure');
      const meant = sure.length > 0 ? sure : judged.filter(({ judgement }) => judgement === 'maybe');
      const [shown] = meant;
      if (!shown) continue;
      const end = Math.max(...meant.map((each) => each.end));
      const by = shown.full || shown.match.kind === 'local' ? 'name' : kindOf(shown.match);
      sightings.push({
        rows: [...new Set(meant.map(({ match }) => match.row))],
        sure: sure.length > 0,
        language,
        evidence: evidenceOf(block, tokens.start[at] as number, end, by),
      });
      // A sure name takes its words; of a doubtful one a shorter name may still be meant.
      if (sure.length > 0) taken = length;
      break;
    }
    if (taken > 0) at += taken - 1;
  }
  return sightings;
}

const kindOf = ({ kind }: NameMatch): MentionEvidence['by'] => (kind === 'alias' ? 'alias' : 'name');
const isIndex = (symbol: string): boolean => symbol.includes('^');

/** A written symbol names its security; a code in brackets has to fit the name before it. */
function addSymbol(
  found: FoundSymbol,
  block: MentionBlock,
  names: readonly Sighting[],
  securities: Securities,
  written: Map<string, FoundMention>,
): void {
  if (COINS.test(found.text) || NOT_LISTED.test(found.symbol) || isIndex(found.symbol)) return;
  const candidates = [found.symbol, ...found.others].map((symbol) => ({
    symbol,
    row: securities.rowOf(symbol),
  }));
  const known = candidates.filter(({ row }) => row >= 0);
  const before = names.filter(({ evidence }) => {
    const gap = found.start - (evidence.end - block.start);
    return gap >= 0 && gap <= 3;
  });
  const named = known.find(({ row }) =>
    before.some(({ rows }) => rows.some((each) => each === row || isSameCompany(securities, each, row))),
  );
  let chosen = named ?? known[0] ?? candidates[0];
  if (found.notation === 'bracket') {
    if (!named && !standsBesideName(found, block, known, securities)) return;
    chosen = named ?? known[0];
  } else if (/^(?:cashtag|lenticular|label|glued)$/.test(found.notation) && !known[0]) return;
  if (!chosen) return;
  const symbol = chosen.row >= 0 ? securities.table.symbolOf(chosen.row) : chosen.symbol;
  const by = found.notation === 'cashtag' || found.notation === 'named-cashtag' ? 'cashtag' : 'symbol';
  const inside = /^\$([^$(（]{1,60})[(（]/.exec(found.text)?.[1]?.trim();
  const name =
    chosen.row >= 0
      ? shownName(securities, chosen.row, block.language)
      : (inside ?? chosen.symbol.slice(chosen.symbol.indexOf(':') + 1));
  add(written, symbol, name, evidenceOf(block, found.start, found.end, by));
}

/**
 * A code in brackets that no known name stands before: digits after Eastern letters are the code of a company that
 * the table knows by another name; letters need a word of the company's own name before them ("Facebook parent Meta
 * Platforms (META)"), so that "artificial intelligence (AI)" stays what it is.
 */
function standsBesideName(
  found: FoundSymbol,
  block: MentionBlock,
  known: readonly { row: number }[],
  securities: Securities,
): boolean {
  const [candidate] = known;
  if (!candidate) return false;
  const code = found.text.replace(/[^A-Z0-9]/g, '');
  const before = block.text.slice(Math.max(0, found.start - 60), found.start);
  if (/^\d/.test(code)) {
    const eastern =
      /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3A-Za-z]["'”’」]?\s?$/.test(before) &&
      /^(?:zh|ja|ko)/.test(block.language);
    return eastern && (code.length > 4 || !/^(?:19|20)\d\d$/.test(code)) && code.length > 3;
  }
  const own = new Set(
    securities.table
      .security(candidate.row)
      .english.toLowerCase()
      .match(/\p{L}{3,}/gu) ?? [],
  );
  const words = before.match(/\p{L}{3,}/gu)?.slice(-5) ?? [];
  return words.some(
    (word) =>
      /^\p{Lu}/u.test(word) &&
      own.has(word.toLowerCase()) &&
      !/^(?:the|and|group|company|inc|corp)$/i.test(word),
  );
}

/** Assigns every sighting to one listing; doubtful ones count only where the company is named surely elsewhere. */
function addNames(
  sightings: readonly Sighting[],
  securities: Securities,
  written: Map<string, FoundMention>,
): void {
  const bySymbol = new Set([...written.keys()].map((symbol) => securities.rowOf(symbol)));
  const named = new Set<number>();
  for (const pass of [true, false])
    for (const sighting of sightings.filter(({ sure }) => sure === pass)) {
      const row =
        sighting.rows.find((each) => bySymbol.has(each)) ??
        sighting.rows.find((each) =>
          [...bySymbol].some((known) => known >= 0 && isSameCompany(securities, known, each)),
        ) ??
        (sighting.sure ? chosenRow(sighting, securities) : sighting.rows.find((each) => named.has(each)));
      if (row === undefined) continue;
      const meant = bySymbol.has(row)
        ? row
        : ([...bySymbol].find((known) => known >= 0 && isSameCompany(securities, known, row)) ?? row);
      named.add(meant);
      add(
        written,
        securities.table.symbolOf(meant),
        shownName(securities, meant, sighting.language),
        sighting.evidence,
      );
    }
}

function chosenRow({ rows, language }: Sighting, securities: Securities): number | undefined {
  return rows[
    chooseListing(
      rows.map((row) => securities.table.exchangeOf(row)),
      language,
    )
  ];
}

/** In the article's script where the table has it, else in English. */
function shownName({ table }: Securities, row: number, language: string): string {
  const { english, local, aliases } = table.security(row);
  const eastern = /^(?:zh|ja|ko)/.test(language);
  const script = language.startsWith('ko')
    ? /[가-힣]/
    : language.startsWith('ja')
      ? /[\u3040-\u30ff\u4e00-\u9fff]/
      : /^[\u4e00-\u9fffA-Z]+$/;
  const own = eastern ? [local, ...aliases].find((name) => script.test(name)) : undefined;
  return own || english || local;
}

function add(
  written: Map<string, FoundMention>,
  symbol: string,
  name: string,
  evidence: MentionEvidence,
): void {
  const mention = written.get(symbol) ?? { symbol, name, evidence: [] };
  if (!mention.evidence.some(({ block, start }) => block === evidence.block && start === evidence.start))
    mention.evidence.push(evidence);
  written.set(symbol, mention);
}
