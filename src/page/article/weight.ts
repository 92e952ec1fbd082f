/** Scripts written without spaces between words, in which a character says about as much as 1.8 Latin letters. */
const DENSE = /[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7a3\uff66-\uff9f]/g;
const DENSE_WEIGHT = 1.8;

/** Length of a text in Latin letters' worth, so that one threshold serves every script. */
export function weigh(text: string): number {
  return text.length + (text.match(DENSE)?.length ?? 0) * (DENSE_WEIGHT - 1);
}
