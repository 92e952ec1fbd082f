import { SUMMARY_ID } from '../../shared/digest.ts';
import type { PageReport } from '../../shared/report/report.ts';
import { storyKey } from '../../shared/report/story-key.ts';
import type { DigestParts, Reading } from '../../views/state.ts';

/** The parts of the last digest that belong to what has not changed, so that nothing flickers. */
export function partsThatStay(before: Reading & { phase: 'read' }, report: PageReport): DigestParts {
  const notices = JSON.stringify(before.report.notices) === JSON.stringify(report.notices);
  const story = storyKey(before.report) === storyKey(report);
  const { translations, ...ofStory } = before.parts.failures;
  return {
    failures: {
      ...(story ? ofStory : {}),
      ...(notices && translations !== undefined ? { translations } : {}),
    },
    summary: story ? before.parts.summary : null,
    translations: notices ? translationsThatStay(before.parts, story) : null,
    mentions: story ? before.parts.mentions : null,
    minutes: story ? before.parts.minutes : null,
    written: story ? before.parts.written : { state: 'absent' },
    browser: notices ? before.parts.browser : [],
    crossings: story && notices ? before.parts.crossings : null,
  };
}

/** Another story has another summary; its notices may be the same. */
function translationsThatStay({ translations }: DigestParts, story: boolean): DigestParts['translations'] {
  if (!translations || story) return translations;
  const { [SUMMARY_ID]: _, ...ofNotices } = translations;
  return ofNotices;
}
