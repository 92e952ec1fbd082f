/** Every cap, in one place, each with its reason. Lengths are UTF-16 code units unless said. */
export const limits = {
  /** Nodes walked before the reading is called partial: about a second of walking in Chromium. */
  nodes: 1_000_000,
  /** Longest address kept; browsers themselves stop being useful near 2,000, data: addresses go far beyond. */
  url: 4096,
  /** The longest paragraph kept whole; real ones stay under 5,000. */
  blockText: 20_000,
  /** Blocks that a report may point to: a long read has about 300. */
  reportBlocks: 2000,
  /** `<meta>` and `<time>` elements read; pages have under 100. */
  metas: 400,
  /** Longest data island parsed; news pages' are under 500 kB. Characters. */
  state: 500_000,
  /** Blocks read off one page; the longest front pages have some 5,000. */
  transcriptBlocks: 20_000,
  /** Block-level elements around those blocks; a few for each. */
  boxes: 100_000,
  /** Text read off one page: a message of 1 MB takes some 30 ms, a long read has a tenth of it. */
  transcriptText: 1_000_000,
  title: 500,
  /** Source, byline, date text, names of companies and rows. */
  name: 300,
  /** Notices kept a page; real pages have at most a dozen, a flood has hundreds. */
  notices: 40,
  noticeText: 20_000,
  clauses: 120,
  /** Names, symbols or reasons listed on one thing. */
  listed: 60,
  /** One reason (`why`). */
  reason: 200,
  trendingLists: 8,
  /** Rows of one list; the longest hot lists of the known sites have 100. */
  rows: 200,
  /** Securities on a watch list: more than anyone follows by hand, and with their rows some 200 kB of storage. */
  watchList: 200,
  /** A file with a watch list: five times a full one; what is longer is something else. Characters. */
  watchListFile: 50_000,
  /** Lines of such a file that are shown because nothing could be made of them; the rest is counted. */
  watchListLeft: 20,
  /** Rows of the table kept with one of them: the company's listings, and companies with names that begin like it. */
  watchedRows: 16,
  /** One such row; the longest of the table has 400 characters. */
  tableLine: 600,
  /**
   * Sites whose notices are remembered: the newest ones; with the two caps below at most 5 MB of the 10 that storage
   * takes.
   */
  memorySites: 120,
  memoryNotices: 6,
  /** A remembered notice, cut; changes further down are rare and the file stays small. */
  memoryText: 2000,
  /** A file of everything that is stored, which storage caps at 10 MB. Characters. */
  backup: 10_000_000,
  /** Deepest nesting walked; both parsers cap at 512, scripts can build deeper. */
  depth: 20_000,
} as const;
