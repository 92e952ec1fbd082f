import type { PageBlock } from '../../page.ts';
import { foldSpace } from '../../text.ts';

/**
 * Where styles part what the text glues: catches the "yJ" of "ByJane Doe", the "50" of "12:0504.01.2025"; not "eD"
 * within one part.
 */
const GLUE = /^(?:[a-zà-ÿ][A-ZÀ-Þ]|\d\d)/;

/**
 * A block's text with a space where two of its parts are glued: "ByJane DoeUpdatedMay 3" → "By Jane Doe Updated May 3".
 * @param count how many of its parts; all when not given
 */
export function unglued({ text, parts }: PageBlock, count = parts.length): string {
  if (parts.length < 2) return text;
  let found = '';
  let from = 0;
  for (const part of parts.slice(0, count).map(foldSpace)) {
    const at = text.indexOf(part, from);
    if (at < 0) continue;
    found += text.slice(from, at) + (GLUE.test(text.slice(at - 1, at + 1)) ? ' ' : '') + part;
    from = at + part.length;
  }
  return count < parts.length ? found : found + text.slice(from);
}
