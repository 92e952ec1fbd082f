import type { JSX } from 'preact';
import { plainText } from '../shared/plain-text.ts';

/**
 * Words of a page, as text only, kept from bending the direction of what stands around them.
 * @param language BCP 47; `und` and null leave the guess to the browser
 */
export function PageText({ text, language }: { text: string; language?: string | null }): JSX.Element {
  return (
    <bdi dir="auto" lang={language && language !== 'und' ? language : undefined}>
      {plainText(text)}
    </bdi>
  );
}
