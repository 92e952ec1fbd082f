import chardet from 'chardet';

/** A page's own word for its encoding, where browsers look for it. Catches `<meta charset=big5>`; not `<p charset>`. */
const DECLARED = /<meta\b[^>]{0,300}\bcharset\b|<\?xml[^>]{0,300}\bencoding\b/i;
/** Where browsers look for it: the first 1024 bytes (HTML, "prescan a byte stream to determine its encoding"). */
const PRESCAN = 1024;
/** A mark of UTF-16 at the start, one byte a character. */
const UTF16 = /^(?:\xfe\xff|\xff\xfe)/;
/** Detection is this sure of some lines of Chinese, Japanese or Korean, and half as sure of Western letters. Per cent. */
const SURE = 80;

/**
 * Valid UTF-8 is that, whatever an outdated meta tag says. Where a page declares nothing, since its server did, the
 * encoding is told from its letters, as browsers do.
 * @returns text, or bytes for the parser to decode by their mark or declaration
 */
export function decode(bytes: Buffer): string | Buffer {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const prescan = bytes.subarray(0, PRESCAN).toString('latin1');
    if (UTF16.test(prescan) || DECLARED.test(prescan)) return bytes;
    return decodeAs(guess(bytes), bytes);
  }
}

function guess(bytes: Buffer): string | null {
  const [best] = chardet.analyse(bytes);
  return best && best.confidence >= SURE ? best.name : null;
}

/** Not every encoding that is detected is one that the web knows. */
function decodeAs(name: string | null, bytes: Buffer): string | Buffer {
  try {
    return name === null ? bytes : new TextDecoder(name).decode(bytes);
  } catch {
    return bytes;
  }
}
