/**
 * Letters of every script that is read, for a class of characters: Latin, Greek, Cyrillic, Semitic, Indic, kana, Han,
 * Hangul. Written out, as `\p{L}` takes half a millisecond to compile, each time in each page.
 */
export const LETTERS =
  'a-zA-Z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0370-\\u1fff\\u3040-\\ud7a3';

/** A character of a script that says more with each and leaves no spaces: catches 本, カ, 한; not "A", "，". */
export const DENSE_LETTER = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
