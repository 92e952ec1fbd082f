import type { ClauseTranslation } from '../shared/digest.ts';
import type { Kind } from '../shared/kinds.ts';
import { plainTag, sourceOf, targetOf } from './languages.ts';
import { phraseEngine } from './phrase-engine.ts';

/** What the chain needs of a notice: `Notice` of a report has it. */
export interface NoticeText {
  text: string;
  language: string;
  clauses: readonly { text: string; kind: Kind }[];
}

/**
 * Translates a notice clause by clause, offline: known clauses first, then the grammar.
 * @param notice its clauses stay in their order; none is dropped
 * @param target BCP 47 of the reader's language
 * @returns one translation a clause, or the reason why it stays in the original
 */
export async function translateNotice(notice: NoticeText, target: string): Promise<ClauseTranslation[]> {
  const language = plainTag(target);
  const source = sourceOf(notice.language);
  const cell = targetOf(target);
  if (plainTag(notice.language) === language) return notice.clauses.map(() => left('same-language'));
  if (!source || !cell) return notice.clauses.map(() => left('unknown'));
  const engine = await phraseEngine();
  return notice.clauses.map(({ text }) => {
    const rendering = engine.render(text, source, cell);
    if (!rendering) return left('unknown');
    return { text: rendering.text, language, origin: rendering.reviewed ? 'reviewed' : 'template' };
  });
}

function left(reason: 'same-language' | 'unknown'): ClauseTranslation {
  return { text: null, reason };
}
