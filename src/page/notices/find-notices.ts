import { limits } from '../../shared/limits.ts';
import type { Clause, Notice } from '../../shared/report/report.ts';
import { languageOf } from '../language/language.ts';
import type { Page, PageBlock, Story } from '../page.ts';
import type { FoundSentence } from './clauses.ts';
import { detailsOf } from './details.ts';
import { NoticeRoom } from './notice-room.ts';
import { findPassages, type Passage } from './passages.ts';
import { placeOf } from './place.ts';
import { severityOf } from './severity.ts';
import type { Stretch } from './stretch.ts';
import { unmask } from './words/unmask.ts';

/** Every notice on the page, wherever it stands, in the order of the document; none is cut. */
export function findNotices(page: Page, story: Story): Notice[] {
  const passages = findPassages(page, story);
  const told = new Set(passages.filter(({ start }) => start === 0).map(({ block }) => block.id));
  return onceEach(grouped(passages).map((group) => toNotice(group, page, story, told))).map((notice, id) => ({
    ...notice,
    id,
  }));
}

/**
 * Passages in blocks that follow each other are one notice; what is shown and what is hidden are two, and so is what is
 * longer than one notice may be. A heading goes with what it stands over, also when that is folded away.
 */
function grouped(passages: readonly Passage[]): Passage[][] {
  const groups: Passage[][] = [];
  const room = new NoticeRoom();
  for (const passage of passages) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const follows =
      before &&
      passage.block.id - before.block.id === 1 &&
      before.block.place === passage.block.place &&
      (before.why === 'heading' || before.block.visible === passage.block.visible);
    if (group && follows && passage.why !== 'heading' && room.holds(passage)) group.push(passage);
    else {
      groups.push([passage]);
      room.empty();
    }
    room.take(passage);
  }
  return groups;
}

function toNotice(group: readonly Passage[], page: Page, story: Story, told: ReadonlySet<number>): Notice {
  let text = '';
  const clauses: Clause[] = [];
  const spans: Notice['spans'] = [];
  const heading = wordsOver(group, page);
  for (const passage of group) {
    if (text) text += '\n';
    const span = shown(passage, passage);
    const offset = text.length - span.start;
    text += passage.block.text.slice(span.start, span.end);
    spans.push({ block: passage.block.id, ...span });
    for (const clause of passage.sentences.flatMap((sentence) => sentence.clauses))
      clauses.push(toClause(passage, clause, offset, heading));
  }
  const language = languageOf(unmask(text).text, page.head.language);
  const blocks = group.map((passage) => passage.block);
  const first = blocks.find((block) => block.shape !== 'heading') ?? (blocks[0] as PageBlock);
  return {
    id: 0,
    text,
    language,
    visible: first.visible,
    place: placeOf(first, story, told),
    spans,
    clauses: clauses.map(inItsLanguage({ text, language })),
    hiddenCharacters: blocks.reduce((sum, block) => sum + block.hiddenCharacters, 0),
    why: [...new Set(group.map((passage) => passage.why))],
  };
}

/** Longest block that is a heading, whatever its tag: "Disclosure by the analyst who wrote this report". Characters. */
const LONGEST_HEADING = 80;

/** @returns what stands over a notice as a heading would, in it or in the block above; nothing where that is longer */
function wordsOver([first]: readonly Passage[], page: Page): string {
  if (!first) return '';
  const { block } = first;
  const over = first.why === 'heading' ? block : page.blocks[block.id - 1];
  const text = over?.text ?? '';
  return text.length > LONGEST_HEADING ? '' : `${text.replace(/[:：]\s*$/, '')}: `;
}

/** A run of a passage's plain text, where it stands in the block as shown. */
function shown({ plain: { shownAt } }: Passage, { start, end }: Stretch): Stretch {
  return { start: shownAt?.[start] ?? start, end: shownAt?.[end] ?? end };
}

function toClause(
  passage: Passage,
  clause: FoundSentence['clauses'][number],
  offset: number,
  heading: string,
): Clause {
  const { block, plain } = passage;
  const { start, end } = shown(passage, clause);
  const { kind, denied, language, rule, overheard } = clause.match;
  return {
    text: block.text.slice(start, end),
    start: start + offset,
    kind,
    severity: severityOf(kind, denied),
    denied,
    toldBy: overheard ? 'words' : 'phrase',
    ...detailsOf(
      kind,
      plain.text.slice(clause.start, clause.end),
      plain.text,
      heading + plain.text.slice(0, clause.start),
    ),
    why: [`${language}: ${rule}`.slice(0, limits.reason)],
  };
}

/** Languages whose letters tell them from those written in Latin ones. */
const EASTERN = /^(?:zh|ja|ko)/;
const LATIN = /\p{Script=Latin}+/gu;

/**
 * A bilingual notice says each thing twice, in two scripts. Caught: 本文不構成投資建議 of a notice that is mostly English;
 * not a Japanese clause of Han characters alone, nor what only common words could tell: German from English.
 */
function inItsLanguage(notice: Pick<Notice, 'text' | 'language'>): (clause: Clause) => Clause {
  // 作者未持有股票 looks the same in both Chinese scripts: what stands beside it tells. Asked once for all clauses.
  let beside: string | undefined;
  return (clause) => {
    const text = unmask(clause.text).text;
    const own = languageOf(text);
    const isEastern = EASTERN.test(own);
    if (own === 'und' || isEastern === EASTERN.test(notice.language)) return clause;
    if (!isEastern) return { ...clause, language: own };
    beside ??= languageOf(notice.text.replace(LATIN, ' '));
    return { ...clause, language: languageOf(text, beside) };
  };
}

/** The same text twice is one notice: the shown one stays, else the first. */
function onceEach(notices: Notice[]): Notice[] {
  const kept = new Map<string, Notice>();
  for (const notice of notices) {
    const known = kept.get(notice.text);
    if (!known) kept.set(notice.text, notice);
    else if (notice.visible && !known.visible)
      Object.assign(known, { visible: true, place: notice.place, spans: notice.spans });
  }
  return [...kept.values()];
}
