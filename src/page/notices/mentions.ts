import { classify } from './classify.ts';
import type { Reader } from './shelves.ts';

/**
 * Words between quotation marks, as long as a statement. Catches “This post contains affiliate links”, 「広告が含まれています」;
 * not „Werbung“, which is a word by its name.
 */
const QUOTED =
  /“[^“”]{9,300}”|„[^„“”]{9,300}[“”]|«[^«»]{9,300}»|"[^"]{9,300}"|「[^「」]{5,200}」|『[^『』]{5,200}』|‘[^‘’]{9,200}’/gu;

/** Letters outside the marks that make a sentence about what is quoted: more than a lead such as "Note". */
const LEAST_ABOUT = 6;

/**
 * @returns whether the sentence only quotes the words of a notice and speaks about them: 'Look for the line “We may earn
 * a commission”'; what says something without its quotations is none
 */
export function isMention(sentence: string, readers: readonly Reader[]): boolean {
  const about = sentence.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  if (about === sentence || (about.match(/\p{L}/gu)?.length ?? 0) < LEAST_ABOUT) return false;
  return (classify(about, readers)?.strength ?? 0) === 0;
}
