import type { Page, PageBlock, Story } from '../page.ts';
import { isHeading, isLabel, tellsOther, tongues } from './classify.ts';
import { type FoundSentence, opensWithName, readSentences } from './clauses.ts';
import { overheardIn } from './overhearing/overheard.ts';
import { readersWords } from './readers-words.ts';
import { type Unmasked, unmask } from './words/unmask.ts';

/** The run of a block that is notice. */
export interface Passage {
  block: PageBlock;
  /** What its letters look like, in plain letters; offsets are those of this text. */
  plain: Unmasked;
  start: number;
  end: number;
  sentences: FoundSentence[];
  why: string;
}

/** What follows the last clause and is no clause itself belongs to the notice while it is short: "Learn more.". Sentences. */
const TAIL = 3;

/** How many times longer than its lead the rest of a block must be, for the lead to belong to the notice. */
const LEAD = 2;

/** Strength of a clause that needs no company. */
const SURE = 3;

/** Blocks at the end of a story where its notice may stand without a heading. */
const STORY_END = 2;

/** The passages of all blocks, in the order of the page, each under the heading that stands right above it. */
export function findPassages(page: Page, story: Story): Passage[] {
  const { blocks } = page;
  const areReaders = readersWords(page, story);
  const prose = new Set(story.blocks.slice(0, -STORY_END).map((block) => block.id));
  const makers = [...namesIn(story.facts.byline ?? ''), ...siteIn(story.facts.source ?? '')];
  const passages: Passage[] = [];
  const atEdge = edgesOf(story);
  const spoken = onceEach(tongues);
  for (const [index, block] of blocks.entries()) {
    if (isMenuItem(block)) continue;
    const plain = unmask(block.text);
    const readers = spoken(plain.text);
    const follow = follows(passages.at(-1), block);
    const near = (follow || atEdge(block)) && mayBeOverheard(block);
    // Whether a heading stands above is asked last: most blocks are neither spoken in nor near an edge.
    if ((readers.length === 0 && !near) || isMark(plain.text) || isHeading(plain.text)) continue;
    const heading = headingOver(block, blocks[index - 1]);
    const expected = heading !== null || follow;
    const asked = near || (heading !== null && mayBeOverheard(block));
    const sentences = readers.length > 0 ? readSentences(plain.text, readers, makers, heading?.text) : [];
    if (areReaders(block) && !isRuleOfComments(sentences)) continue;
    const heard = passageOf(
      block,
      plain,
      sentences,
      expected || isLastWord(block, sentences, story),
      !heading && (prose.has(block.id) || isTitle(block)),
    );
    const passage = heard ?? (asked ? overheard(block, plain, makers) : null);
    if (!passage) continue;
    if (heading) passages.push(headingOf(heading));
    passages.push(passage);
  }
  return passages;
}

/** Characters of texts that a page shows many times: "Read more", a teaser. */
const REPEATED = 200;

/** @returns the same, asked once of short texts */
function onceEach<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    if (text.length > REPEATED) return ask(text);
    const known = answers.get(text);
    if (known) return known;
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}

/** A link in the menu that ends above the footer ("Disclosure") is no heading of what stands there. */
const headingOver = (block: PageBlock, above: PageBlock | undefined): PageBlock | null =>
  above && above.place === block.place && !isMenuItem(above) && isHeading(above.text) ? above : null;

const headingOf = (block: PageBlock): Passage => {
  const plain = unmask(block.text);
  return { block, plain, start: 0, end: plain.text.length, sentences: [], why: 'heading' };
};

/** Names of the authors, without what stands around them: "By Jane Roe and John Smith, Staff Writers". */
const namesIn = (byline: string): string[] =>
  byline
    .replace(/^(?:by|von|par|por)\s|[：:]/giu, ' ')
    .split(/,|;|\||·|、|&|\s(?:and|und|et|y)\s/u)
    .map((name) => name.trim())
    .filter((name) => /\S\s\S|^\p{Script=Han}{2,4}$|^\p{Script=Hangul}{3,4}$/u.test(name));

/** The site's own name, by which it speaks of itself: "Marketlane is owned by Acme Group". A short one is a common word. */
const siteIn = (source: string): string[] => (/^\p{Lu}.{3}/u.test(source) ? [source] : []);

/** Blocks behind a story that may still be its author's last words. */
const LAST_WORDS = 3;

/**
 * One sentence about somebody's holdings and nothing else, where a story ends: "Jonas Brecht owns calls on Infineon."; not
 * "Halden holds shares in Vesta.", which tells of a company.
 * In Chinese, Japanese and Korean that is how market news ends, too: "国が株式の3分の1を保有しています。"
 */
function isLastWord(block: PageBlock, sentences: readonly FoundSentence[], { blocks }: Story): boolean {
  const last = blocks.at(-1)?.id ?? Number.POSITIVE_INFINITY;
  const first = blocks.at(-STORY_END)?.id ?? last;
  if (block.id < first || block.id > last + LAST_WORDS || sentences.length > 1 || EAST.test(block.text))
    return false;
  return sentences.some(
    ({ clauses, own }) =>
      clauses.length === 1 &&
      clauses[0]?.match.kind === 'POS' &&
      !clauses[0].match.denied &&
      (own || opensWithName(block.text)),
  );
}

/** Where authors and publishers speak of themselves without a heading: a story's first and last blocks, what stands right behind, asides, the footer. */
function edgesOf({ blocks }: Story): (block: PageBlock) => boolean {
  const last = blocks.at(-1)?.id ?? Number.NEGATIVE_INFINITY;
  const edges = new Set([blocks[0]?.id, ...blocks.slice(-STORY_END).map(({ id }) => id)]);
  return ({ id, text, place }) =>
    place === 'footer' ||
    edges.has(id) ||
    (id > last && id <= last + LAST_WORDS) ||
    (id < last && /^[([（【*※＊]/u.test(text));
}

/** Menus and teasers in a sidebar say nothing of this page. */
const mayBeOverheard = (block: PageBlock) =>
  (block.place === 'main' || block.place === 'footer') && !isTitle(block);

/** What the words of a block say together where no rule understands it. */
function overheard(block: PageBlock, plain: Unmasked, makers: readonly string[]): Passage | null {
  const passage = passageOf(block, plain, overheardIn(plain.text, makers), true, false);
  return passage && { ...passage, why: 'its words together' };
}

/** Headlines and links to other pages say nothing of this one. */
const isTitle = ({ shape, linkLength, text }: PageBlock) =>
  shape === 'heading' || linkLength > text.length * 0.7;

/** Characters of a mark with the name of who pays behind it: "提供:松井証券"; East Asian text says a sentence in few more. */
const MARK = 9;
const EAST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** "Sponsored" marks what it stands on; "[廣編特輯]由品牌夥伴提供,與編輯部無涉" says so. */
const isMark = (text: string) => isLabel(text) && !(text.length > MARK && EAST.test(text));

/** "Our Portfolio" leads somewhere and says nothing; "This site contains affiliate links." is a sentence. */
const isMenuItem = ({ place, linkLength, text }: PageBlock) =>
  place === 'navigation' && linkLength > text.length * 0.7 && !/[.!。！]$/.test(text);

/** Above comments the page itself may say whose they are: "Comments are those of our readers." */
const isRuleOfComments = (sentences: readonly FoundSentence[]) =>
  sentences.flatMap(({ clauses }) => clauses).some(({ match }) => match.kind === 'THIRD');

const follows = (passage: Passage | undefined, block: PageBlock) => passage?.block.id === block.id - 1;

/**
 * What of a block is notice: from its first clause to its last, with the sentences between them and a short tail.
 * @param plain its text in plain letters
 * @param sentences those of the block
 * @param expected it stands under the heading of a notice, or behind another one
 * @param prose it stands amid the story, where "may lose money" is news unless the page speaks of itself
 */
function passageOf(
  block: PageBlock,
  plain: Unmasked,
  sentences: readonly FoundSentence[],
  expected: boolean,
  prose: boolean,
): Passage | null {
  const { text } = plain;
  const headed = sentences.some((sentence) => sentence.headed);
  const whole = prose && isMostlyNotice(sentences);
  const spoken = sentences.filter(
    ({ clauses, own }) => clauses.length > 0 && (!prose || headed || own || whole),
  );
  if (spoken.length === 0) return null;
  const strengths = spoken.flatMap((sentence) => sentence.clauses.map((clause) => clause.match.strength));
  const strongest = Math.max(...strengths);
  const awaited = !prose && (expected || block.place === 'footer');
  const several = !prose && strengths.filter((strength) => strength === 2).length > 1;
  if (strongest < 2 || (strongest === 2 && !headed && !awaited && !several)) return null;
  const heard = sentences.indexOf(spoken[0] as FoundSentence);
  const first = prose ? heard : firstOf(sentences, heard, text);
  let last = sentences.indexOf(spoken.at(-1) as FoundSentence);
  const start = openingOf(sentences, first);
  const said = (sentences[last]?.end ?? 0) - start;
  for (let taken = 0; taken < TAIL; taken += 1) {
    const next = sentences[last + 1];
    if (!next || tellsOther(text.slice(next.start, next.end)) || next.end - start > said * 2.2) break;
    last += 1;
  }
  const end = sentences[last]?.end ?? text.length;
  const why =
    strongest >= 3 ? 'a sure phrase' : headed || awaited ? 'where a notice is expected' : 'several phrases';
  return { block, plain, start, end, sentences: sentences.slice(first, last + 1), why };
}

/** Sure clauses from which a paragraph that says little else is a notice amid the story, too. */
const MOSTLY_NOTICE = 2;

/** @returns whether a paragraph is mostly of sure clauses: "Not investment advice. Past results are no guarantee." */
function isMostlyNotice(sentences: readonly FoundSentence[]): boolean {
  const clauses = sentences.flatMap((each) => each.clauses).filter(({ match }) => match.strength >= SURE);
  const length = (runs: readonly { start: number; end: number }[]) =>
    runs.reduce((sum, { start, end }) => sum + end - start, 0);
  return clauses.length >= MOSTLY_NOTICE && length(clauses) * 2 > length(sentences);
}

/** What leads up to the first clause belongs to the notice while it is the shorter part: "You are leaving our site.". */
function firstOf(sentences: readonly FoundSentence[], spoken: number, text: string): number {
  const start = sentences[spoken]?.start ?? 0;
  const led = sentences.slice(0, spoken).some(({ start, end }) => tellsOther(text.slice(start, end)));
  return !led && start * LEAD < text.length - start ? 0 : spoken;
}

/** A notice begins with its heading, when that opens the sentences before its first clause. */
function openingOf(sentences: readonly FoundSentence[], first: number): number {
  const headed = sentences.slice(0, first + 1).findLast((sentence) => sentence.headed);
  return (headed ?? sentences[first])?.start ?? 0;
}
