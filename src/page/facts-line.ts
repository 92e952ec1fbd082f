import type { Story } from './page.ts';

/**
 * Whether a line says only who wrote and when, which the report has as facts: "Deep News 10/31". No part of the story.
 */
export function saysOnlyFacts(text: string, { source, byline, dateText }: Story['facts']): boolean {
  let rest = text;
  for (const fact of [source, byline, dateText]) if (fact) rest = rest.replace(fact, ' ');
  return rest !== text && !/[\p{L}\p{N}]/u.test(rest);
}
