import type { JSX } from 'preact';

/** Controls that reorder or end lines of their own; the reading room removes them, a forged report may not. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g;

/**
 * Words of a page, as text only, kept from bending the direction of what stands around them.
 * @param language BCP 47; `und` and null leave the guess to the browser
 */
export function PageText({ text, language }: { text: string; language?: string | null }): JSX.Element {
  return (
    <bdi dir="auto" lang={language && language !== 'und' ? language : undefined}>
      {text.replace(CONTROLS, ' ')}
    </bdi>
  );
}
