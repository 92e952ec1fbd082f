import { isOrganisation, isSection, sameName } from './name-text.ts';

/** Longer lines are prose. Characters. */
const LINE = 80;
/**
 * A line that names paper and reporter without a mark between them: "한강경제 김도윤 기자 입력 2026.11.18 09:21", "[한강경제=김도윤·이서준
 * 기자]", "한강경제 김도윤 기자 dy@example.kr"; not "한강경제 기자 김도윤은 …", nor "김도윤 기자", which names no paper, nor "경제 많이본 기자", who
 * are many.
 */
const REPORT =
  /^[[(［]?\s?(?<paper>[가-힣A-Za-z\d]{2,14})(?:\s?[=|·/]\s?|\s)(?<name>(?!많이|인기|담당|추천|구독|관련|시민|취재)[가-힣]{2,4}(?:[·,]\s?[가-힣]{2,4}){0,3})\s?(?:(?:선임|수석|전문|인턴|객원)\s?)?(?:기자|특파원|논설위원)(?=[\])］]|$|\s(?<time>\S{0,4}(?:입력|등록|수정|승인|송고|발행)|\d{4})|\s\S{1,40}@)/;

/**
 * The reporter and the paper that a Korean line names; null where it names none.
 * @param publishers what the page's data calls the site: a word that is no paper's by itself may be its name
 */
export function koreanReporterIn(
  text: string,
  publishers: readonly string[],
): { readonly byline: string | null; readonly source: string | null } | null {
  if (text.length > LINE || !/기자|특파원|논설위원/.test(text)) return null;
  const { paper = '', name, time } = REPORT.exec(text)?.groups ?? {};
  if (!name) return null;
  const source =
    publishers.find((publisher) => sameName(publisher, paper)) ??
    (isOrganisation(paper) && !isSection(paper) ? paper : null);
  // Before a time another word may be a desk or a town: "증권부 김도윤 기자 입력 …".
  return source || time ? { byline: name, source } : null;
}
