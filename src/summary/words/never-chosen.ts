import { LINES_ABOUT_THE_PAGE } from './lines-about-the-page.ts';
import { LINES_TO_THE_READER } from './lines-to-the-reader.ts';
import type { NeverChosen } from './sieve.ts';

/**
 * Sentences that no summary quotes, whatever they weigh. Every pattern is tried on one sentence,
 * and says what it must catch and what it must leave.
 */
export const NEVER_CHOSEN: readonly NeverChosen[] = [...LINES_TO_THE_READER, ...LINES_ABOUT_THE_PAGE];
