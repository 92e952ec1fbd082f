import { companiesInNotices } from '../securities/mentions.ts';
import type { ClauseTranslation, Digest } from '../shared/digest.ts';
import type { Notice, PageReport } from '../shared/report/report.ts';
import { translateNotice } from '../translation/engine.ts';

type Translations = Digest['translations'];

/**
 * Clauses of notices that the phrase book declined, translated once more with the listed companies that they name: it
 * cannot tell 台積電 from a word that it does not have. The table of securities loads on first use, and only where
 * something was declined.
 * @param target BCP 47 of the reader's language
 * @param made what the phrase book made of the report alone
 * @returns all translations: the very same ones where nothing was gained
 */
export async function translationsWithCompanies(
  report: PageReport,
  target: string,
  made: Translations,
): Promise<Translations> {
  const open = report.notices.filter(({ id }) => made[id]?.some(isDeclined));
  if (open.length === 0) return made;
  const companies = await companiesInNotices(report, new Set(open.map(({ id }) => id)));
  let gained = made;
  for (const notice of open) {
    const again = await translateAgain(notice, made[notice.id] ?? [], companies.get(notice.id) ?? [], target);
    if (again) gained = { ...gained, [notice.id]: again };
  }
  return gained;
}

const isDeclined = (made: ClauseTranslation | undefined): boolean =>
  made?.text === null && made.reason !== 'same-language';

/** @returns null where nothing was gained */
async function translateAgain(
  { text, language, clauses }: Notice,
  before: readonly ClauseTranslation[],
  names: readonly string[],
  target: string,
): Promise<ClauseTranslation[] | null> {
  const places = clauses.flatMap((clause, at) =>
    isDeclined(before[at]) && names.some((name) => clause.text.includes(name))
      ? [{ at, text: clause.text }]
      : [],
  );
  if (places.length === 0) return null;
  const again = await translateNotice({ text, language, clauses: places, names }, target);
  if (again.every(isDeclined)) return null;
  const after = [...before];
  for (const [order, { at }] of places.entries())
    after[at] = again[order] ?? (before[at] as ClauseTranslation);
  return after;
}
