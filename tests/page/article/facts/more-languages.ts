/** Heads of the languages around those that the rest of these rows are in: how they write a day, who wrote, and whose it is. */
import { AGO } from './more-languages/ago.ts';
import { ASIA } from './more-languages/asia.ts';
import { EASTERN_EUROPE } from './more-languages/eastern-europe.ts';
import { HEADLINES } from './more-languages/headlines.ts';
import { NORTH_AND_SOUTH } from './more-languages/north-and-south.ts';
import type { Said } from './more-languages/said.ts';
import { type FactsRow, h1, type OtherLanguage, title } from './row.ts';

const SAID: Readonly<Record<OtherLanguage, readonly Said[]>> = {
  ...EASTERN_EUROPE,
  ...NORTH_AND_SOUTH,
  ...ASIA,
};

const ROWS_AGO: readonly FactsRow[] = AGO.map(([language, text, date]) => ({
  name: `before now: ${text}`,
  language,
  top: `${h1(HEADLINES[language])}<div>${text}</div>`,
  based: true,
  expected: { date },
}));

const HEADS: readonly FactsRow[] = (Object.keys(SAID) as OtherLanguage[]).flatMap((language) =>
  SAID[language].map(([name, lines, expected]) => ({
    name,
    language,
    head: title(HEADLINES[language]),
    top: `${h1(HEADLINES[language])}${lines}`,
    expected,
  })),
);

export const MORE_LANGUAGES: readonly FactsRow[] = [...HEADS, ...ROWS_AGO];
