import type { JSX } from 'preact';
import { plainText } from '../../shared/words/plain-text.ts';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;
const LETTER = /\p{L}/gu;

/** The way most of its letters run: a clause in Arabic that begins with "NVDA" still runs from the right. */
function directionOf(text: string): 'ltr' | 'rtl' | 'auto' {
  const letters = text.match(LETTER)?.length ?? 0;
  const fromRight = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  if (letters === 0) return 'auto';
  return fromRight * 2 > letters ? 'rtl' : 'ltr';
}

/**
 * Words of a page, as text only, kept from bending the direction of what stands around them.
 * @param language BCP 47; `und` and null leave the guess to the browser
 */
export function PageText({ text, language }: { text: string; language?: string | null }): JSX.Element {
  const plain = plainText(text);
  return (
    <bdi dir={directionOf(plain)} lang={language && language !== 'und' ? language : undefined}>
      {plain}
    </bdi>
  );
}
