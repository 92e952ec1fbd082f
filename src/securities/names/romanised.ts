import type { Table } from '../table/table.ts';

/** What the end of a Chinese short name is called where a machine translates it and romanises the rest. */
const TRANSLATED_ENDS: Record<string, readonly string[]> = {
  股份: ['shares', 'share', 'stock', 'shareholding'],
  科技: ['technology', 'tech', 'technologies'],
  集团: ['group'],
  控股: ['holdings', 'holding'],
  电子: ['electronics', 'electronic'],
  药业: ['pharmaceutical', 'pharmaceuticals', 'pharma'],
  医药: ['pharmaceutical', 'pharmaceuticals', 'medicine', 'pharma'],
  制药: ['pharmaceutical', 'pharmaceuticals', 'pharma'],
  生物: ['biotech', 'biological', 'biology', 'bio'],
  能源: ['energy'],
  新材: ['materials', 'material'],
  材料: ['materials', 'material'],
  环保: ['environmental', 'environment'],
  机械: ['machinery'],
  化工: ['chemical', 'chemicals'],
  化学: ['chemical', 'chemicals'],
  水泥: ['cement'],
  钢铁: ['steel', 'iron'],
  重工: ['heavy'],
  通信: ['communication', 'communications'],
  软件: ['software'],
  智能: ['intelligent', 'intelligence', 'smart'],
  精工: ['precision'],
  电气: ['electric', 'electrical'],
  光电: ['optoelectronics', 'photoelectric'],
  食品: ['food', 'foods'],
  汽车: ['automobile', 'auto'],
  银行: ['bank'],
  证券: ['securities'],
};
const ENDINGS = new Map<string, string[]>();
for (const [chinese, english] of Object.entries(TRANSLATED_ENDS))
  for (const word of english) ENDINGS.set(word, [...(ENDINGS.get(word) ?? []), chinese]);

/** One to four capitalised words before a translated end: "Shen Gong Shares", "Shengong Technology". */
const CANDIDATE =
  /(?<![A-Za-z0-9À-ɏ])((?:[A-Z][a-z]{1,5} ){1,3}|[A-Z][a-z]{3,17} )([A-Z][A-Za-z]{2,14})(?![A-Za-zÀ-ɏ])/g;
/** In the sentence: it is about a company on a mainland market. */
const LISTED =
  /listed|STAR Market|A-share|ChiNext|Shanghai|Shenzhen|stock exchange|market cap|shares? (?:price|rose|fell)|IPO|subsidiary|company|enterprise/i;

/** "zhuang", "chuang", "shuang". */
const LONGEST_SYLLABLE = 6;

export interface Romanised {
  row: number;
  start: number;
  end: number;
}

/** What is needed to romanise the table's Chinese short names. */
export interface Readings {
  /** By syllable, its characters. */
  syllables: Record<string, string>;
  /** Names whose characters are read otherwise than alone. */
  readings: Record<string, string>;
}

/**
 * Names of mainland companies as machine translation leaves them: the telling part in pinyin, the common end
 * translated. Built only when a text has something of that form.
 */
export class RomanisedNames {
  private names: Map<string, number[]> | null = null;

  constructor(
    private readonly table: Table,
    private readonly source: Readings,
  ) {}

  find(text: string): Romanised[] {
    const found: Romanised[] = [];
    for (const match of text.matchAll(CANDIDATE)) {
      const [whole, telling = '', last = ''] = match;
      const endings = ENDINGS.get(last.toLowerCase());
      if (!endings) continue;
      const words = telling.trim().toLowerCase().split(' ');
      if (!this.isPinyin(words.at(-1) ?? '')) continue;
      // A capital before may begin the sentence and not the name: "At Shen Gong Shares".
      for (let from = 0; from < words.length; from += 1) {
        const read = words.slice(from).join('');
        const rows = endings.flatMap((ending) => this.index().get(`${read}${ending}`) ?? []);
        const start =
          match.index +
          whole.length -
          last.length -
          telling.length +
          words.slice(0, from).join(' ').length +
          (from ? 1 : 0);
        const plain = last.toLowerCase() === 'shares' || LISTED.test(text);
        if (rows.length === 1 && read.length >= 4 && plain) {
          found.push({ row: rows[0] as number, start, end: match.index + whole.length });
          break;
        }
      }
    }
    return found;
  }

  /** Whether a word can be cut into syllables: "shengong"; not "siemens", for which nothing needs to be built. */
  private isPinyin(word: string): boolean {
    const reached = [true];
    for (let end = 1; end <= word.length; end += 1)
      for (let from = Math.max(0, end - LONGEST_SYLLABLE); from < end; from += 1)
        if (reached[from] && word.slice(from, end) in this.source.syllables) reached[end] = true;
    return reached[word.length] === true;
  }

  /** Rows by pinyin of the telling part and the Chinese end: `shengong股份`. */
  private index(): Map<string, number[]> {
    if (this.names) return this.names;
    const usual = new Map<string, string>();
    for (const [syllable, characters] of Object.entries(this.source.syllables))
      for (const character of characters) usual.set(character, syllable);
    this.names = new Map();
    for (const row of ['SH', 'SZ', 'BJ'].flatMap((exchange) => this.table.rowsOf(exchange))) {
      const name = this.table.localOf(row).replace(/^\*?ST/, '');
      const end = name.slice(-2);
      if (name.length < 4 || !(end in TRANSLATED_ENDS)) continue;
      const telling = name.slice(0, -2);
      const special = this.source.readings[name];
      const ending = [...end].map((character) => usual.get(character) ?? '').join('');
      const read = special?.endsWith(ending)
        ? special.slice(0, -ending.length)
        : [...telling].map((character) => usual.get(character) ?? '?').join('');
      const key = `${read}${end}`;
      this.names.set(key, [...(this.names.get(key) ?? []), row]);
    }
    return this.names;
  }
}
