import type { Mention, MentionEvidence } from '../shared/digest.ts';
import { chooseListing } from './names/choose-listing.ts';
import { namesIn, type Sighting, undeclined } from './names/names-in.ts';
import type { Securities } from './table/securities.ts';
import { listTokens, type TokenList } from './text/token-list.ts';
import { writtenSymbols } from './written-symbols.ts';

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

/** Evidence kept for one mention: enough to show where; an article about one company names it a hundred times. */
const MOST_EVIDENCE = 20;

/**
 * Finds the listed companies that an article names, offline.
 * @param blocks runs of the article, in order
 * @param listed symbols of the page's own lists: where the article writes no symbol, it means the listing shown there
 * @returns in the order of first mention; spans are places in the whole blocks of the report
 */
export function findMentions(
  blocks: readonly MentionBlock[],
  securities: Securities,
  listed: readonly string[] = [],
): FoundMention[] {
  const gathered = new Gathering(securities, listed);
  const tokens = blocks.map(({ text, language }) => listTokens(undeclined(text, language), securities.fold));
  securities.names.prepare(tokens);
  const read = blocks.map((block, order) => {
    const { text, language } = block;
    const seen = namesIn(text, language, tokens[order] as TokenList, securities);
    const symbols = writtenSymbols(text, language, seen, securities);
    for (const { symbol, row, inside, ...place } of symbols)
      gathered.addWritten(symbol, row, inside, { order, block, ...place });
    // "NASDAQ: AAPL" names Apple and not the exchange's owner; "$贵州茅台(600519)$" is one piece of evidence.
    const names = seen.filter(
      ({ start, end }) => !symbols.some((symbol) => start < symbol.end && end > symbol.start),
    );
    for (const { row, start, end } of securities.romanised.find(text))
      names.push({ rows: [row], judgement: 'sure', nearly: false, start, end, by: 'romanised' });
    return { block, order, names };
  });
  for (const judgement of ['sure', 'doubtful'] as const)
    for (const { block, order, names } of read)
      for (const name of names)
        if ((name.judgement === 'sure') === (judgement === 'sure'))
          gathered.addName(name, { order, block, ...name });
  return gathered.mentions();
}

type Called = Pick<Mention, 'name' | 'english'>;

/** Where a mention stands, before it is evidence. */
interface Place {
  order: number;
  block: MentionBlock;
  start: number;
  end: number;
  by: MentionEvidence['by'];
}

/** Puts what was seen together by company: a company's listings are one mention, of the listing that is meant. */
class Gathering {
  private readonly bySymbol = new Map<string, Called & { places: Place[] }>();
  /** Which symbol stands for a company, by what its rows have in common. */
  private readonly chosen = new Map<string, string>();
  /** Which symbol of a company the page's lists show. It only chooses: being listed makes no doubtful name sure. */
  private readonly listed = new Map<string, string>();

  constructor(
    private readonly securities: Securities,
    listed: readonly string[],
  ) {
    for (const symbol of listed) this.note(securities.rowOf(symbol), symbol, this.listed);
  }

  addWritten(symbol: string, row: number, inside: string | null, place: Place): void {
    this.note(row, symbol, this.chosen);
    this.add(symbol, place, () =>
      row >= 0
        ? shownName(this.securities, row, place.block.language)
        : { name: inside ?? symbol.slice(symbol.indexOf(':') + 1), english: null },
    );
  }

  /** A doubtful name counts only where the company is named surely elsewhere. */
  addName({ rows, judgement }: Sighting, place: Place): void {
    const { table } = this.securities;
    const known = firstOf(rows, (row) => this.known(row));
    if (known === undefined && judgement !== 'sure') return;
    // Of rows that are alike in all else, the one that says most of itself is the company's own.
    const fullest = [...rows].sort((a, b) => table.weight(b) - table.weight(a) || a - b);
    const symbols = fullest.map((each) => table.symbolOf(each));
    const row = fullest[chooseListing(symbols, place.block.language)] ?? -1;
    const symbol = known ?? firstOf(rows, (each) => this.noted(each, this.listed)) ?? table.symbolOf(row);
    if (known === undefined) this.note(row, symbol, this.chosen);
    this.add(symbol, place, () =>
      shownName(this.securities, this.securities.rowOf(symbol), place.block.language),
    );
  }

  mentions(): FoundMention[] {
    const all = [...this.bySymbol].map(([symbol, { name, english, places }]) => {
      places.sort((a, b) => a.order - b.order || a.start - b.start);
      return { symbol, name, english, places };
    });
    const [first, second] = [
      (each: (typeof all)[number]) => each.places[0]?.order ?? 0,
      (each: (typeof all)[number]) => each.places[0]?.start ?? 0,
    ];
    all.sort((a, b) => first(a) - first(b) || second(a) - second(b));
    return all.map(({ symbol, name, english, places }) => ({
      symbol,
      name,
      english,
      evidence: places
        .filter(({ order, start }, i) => order !== places[i - 1]?.order || start !== places[i - 1]?.start)
        .slice(0, MOST_EVIDENCE)
        .map(evidenceOf),
    }));
  }

  private known(row: number): string | undefined {
    const symbol = this.securities.table.symbolOf(row);
    return this.bySymbol.has(symbol) ? symbol : this.noted(row, this.chosen);
  }

  private noted(row: number, symbols: ReadonlyMap<string, string>): string | undefined {
    return firstOf(this.securities.companyKeys(row), (key) => symbols.get(key));
  }

  /** The first symbol that is noted for a company stays. A row below 0 is no company of the table. */
  private note(row: number, symbol: string, symbols: Map<string, string>): void {
    if (row < 0) return;
    for (const key of this.securities.companyKeys(row)) if (!symbols.has(key)) symbols.set(key, symbol);
  }

  private add(symbol: string, place: Place, called: () => Called): void {
    const mention = this.bySymbol.get(symbol);
    if (mention) mention.places.push(place);
    else this.bySymbol.set(symbol, { ...called(), places: [place] });
  }
}

function firstOf<T>(items: readonly T[], ask: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const answer = ask(item);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

function evidenceOf({ block, start, end, by }: Place): MentionEvidence {
  return {
    block: block.id,
    start: block.start + start,
    end: block.start + end,
    text: block.text.slice(start, end),
    by,
  };
}

/** Names in the script of a language. */
const SCRIPTS: Record<string, RegExp> = {
  zh: /^[\u4e00-\u9fffA-Z]+$/,
  ja: /[\u3040-\u30ff\u4e00-\u9fff]/,
  ko: /[가-힣]/,
};

/** In the article's script where the table has it, else in English. */
function shownName({ table }: Securities, row: number, language: string): Called {
  const { english, local, aliases } = table.security(row);
  const script = SCRIPTS[language.slice(0, 2)];
  const own = script && [local, ...aliases].find((name) => script.test(name));
  return { name: own || english || local, english: own ? english || null : null };
}
