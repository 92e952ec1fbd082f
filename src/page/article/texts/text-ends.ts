/** How texts begin and end. Plain look-ups: every block is asked, and a first page pays for compiling each pattern. */

const STOPS = new Set('.!?。！？…');
const CLOSING = new Set('"\'”’」』）)]');
/** Closing marks looked through for the end of the sentence before them. */
const CLOSINGS = 5;
/** Quotation marks, and the brackets of Chinese and Japanese titles. */
export const OPENING = new Set('"\'“‘「『《');
/** What a teaser ends with. */
export const LEADING_ON = new Set('…]»›→');

/** Catches "He left.", "“He left.”", "他走了。」"; not "Read more" nor "He left]" . */
export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  for (let seen = 0; seen < CLOSINGS && CLOSING.has(text.charAt(at)); seen += 1) at -= 1;
  return STOPS.has(text.charAt(at));
}

/** Catches "►", "*", "+ 3", "－"; not a letter of any script, a digit, nor "(", "（", "【". */
export function isSymbol(code: number): boolean {
  if (code >= 48 && code <= 57) return false;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return false;
  if ((code >= 0xc0 && code <= 0x1fff) || (code >= 0x3041 && code <= 0xffdc)) return false;
  return code !== 40 && code !== 0x3010;
}

/** Catches "https://page.test", "www.page.test", "jane@page.test", "@jane"; not "Page: 3" nor "5 @ 3". */
export function holdsAddress(text: string): boolean {
  if (text.includes('http:') || text.includes('https:') || text.includes('www.')) return true;
  return text.includes('@') && /\S@\S|@\w/.test(text);
}
