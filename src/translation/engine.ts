import type { ClauseTranslation, Origin } from '../shared/digest.ts';
import { type Evidence, type Loss, lossIn } from './guard/guard.ts';
import { plainTag, sourceOf, targetOf } from './languages.ts';
import { EXAMPLES, likelySource } from './likely.ts';
import { type Phrases, phrases } from './phrase-engine.ts';
import { inSmallLetters } from './phrasebook/names/capitals.ts';
import { toSimplified } from './scripts/fold.ts';
import { toTraditional } from './scripts/traditional.ts';

/**
 * What the chain needs of a notice, or of another passage that is told clause by clause: `Notice` of a report has it.
 */
export interface NoticeText {
  text: string;
  language: string;
  /** With a language of their own where it is another than the notice's. */
  clauses: readonly { text: string; language?: string | undefined }[];
  /** Companies that it names, as it writes them, where somebody knows them: kept letter by letter. */
  names?: readonly string[];
}

/** How often a translation was asked for: who gets ready makes way. */
let asked = 0;

/**
 * Translates a notice clause by clause, offline: known clauses first, then the grammar.
 * What the phrase book says in the two languages loads with the first call.
 * @param notice its clauses stay in their order; none is dropped
 * @param target BCP 47 of the reader's language
 * @returns one translation a clause, or the reason why it stays in the original
 */
export async function translateNotice(notice: NoticeText, target: string): Promise<ClauseTranslation[]> {
  asked += 1;
  const to = plainTag(target);
  const tellers = new Map<string, Promise<Teller>>();
  const made = notice.clauses.map(async ({ text, language = notice.language }) => {
    const from = plainTag(language);
    const teller = tellers.get(from) ?? tellerOf(from, to, notice.names);
    tellers.set(from, teller);
    return (await teller)(text);
  });
  return Promise.all(made);
}

/** What becomes of one clause. */
type Teller = (text: string) => ClauseTranslation;

async function tellerOf(from: string, to: string, names: NoticeText['names']): Promise<Teller> {
  if (from === to) return () => ({ text: null, reason: 'same-language' });
  const source = sourceOf(from);
  const cell = targetOf(to);
  if (!source || !cell) return () => ({ text: null, reason: 'unknown' });
  const book = await phrases(source, cell);
  return (text) => translateClause(text, from, to, book, names);
}

/**
 * Loads the phrase book into the reader's language and out of the one that is probably needed, and translates a few
 * clauses with it, while the page is still being read: the first notice then waits for less than half as long. Whatever
 * else is to be done goes before each clause, and nothing is made ready any more once a translation is asked for.
 * @param target BCP 47 of the reader's language; for one that the phrase book does not write, or where
 * probably nothing will be translated, nothing is done
 * @param page BCP 47 of the page, where it is known
 */
export async function getReadyToTranslate(target: string, page = 'und'): Promise<void> {
  const cell = targetOf(target);
  if (!cell) return;
  const before = asked;
  const language = likelySource(cell, page);
  if (!language) return;
  const book = await phrases(language, cell);
  for (const text of EXAMPLES[language]) {
    await new Promise((later) => setTimeout(later));
    if (asked > before) return;
    translateClause(text, plainTag(language), plainTag(target), book);
  }
}

function translateClause(
  printed: string,
  from: string,
  to: string,
  book: Phrases,
  names: readonly string[] = [],
): ClauseTranslation {
  const text = from === 'en' ? inSmallLetters(printed, book.knows, names) : printed;
  const rendering = book.render(text, names);
  const evidence = { names: rendering?.names, knows: book.knows };
  if (from.startsWith('zh') && to.startsWith('zh')) {
    if (rendering?.reviewed) return guarded(text, from, rendering.text, to, 'reviewed', evidence);
    // Between the scripts the page's own words are kept: only the characters change.
    const converted = to === 'zh-Hans' ? toSimplified(text) : toTraditional(text);
    return converted === null
      ? { text: null, reason: 'unknown' }
      : guarded(text, from, converted, to, 'template');
  }
  if (!rendering) return { text: null, reason: 'unknown' };
  return guarded(text, from, rendering.text, to, rendering.reviewed ? 'reviewed' : 'template', evidence);
}

/**
 * Shows a translation only if nothing that matters was lost on the way, whoever made it.
 * @param evidence what is known of the clause beside its text
 */
export function guarded(
  text: string,
  from: string,
  translation: string,
  to: string,
  origin: Origin,
  evidence: Evidence = {},
): ClauseTranslation {
  const loss: Loss | null = lossIn({ text, language: from }, { text: translation, language: to }, evidence);
  if (loss) return { text: null, reason: 'guard', loss };
  return { text: translation, language: to, origin };
}
