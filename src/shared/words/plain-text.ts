/** Controls that end lines or reorder what follows; the reading room removes them, a forged report may not. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g;

/** Words of a page, fit to stand inside a sentence of ours. A run of controls becomes one blank. */
export function plainText(text: string): string {
  return text.replace(CONTROLS, ' ');
}
