/**
 * Words that the mainland says otherwise than Taiwan and Hong Kong. They are exchanged in what the phrase book itself
 * says, never in a page's own words.
 */
const PAIRS: readonly (readonly [traditional: string, simplified: string])[] = [
  ['資訊', '信息'],
  ['連結', '链接'],
  ['透過', '通过'],
  ['雇員', '员工'],
  ['僱員', '员工'],
  ['網路', '网络'],
  ['軟體', '软件'],
  ['視訊', '视频'],
  ['影片', '视频'],
  ['個人化', '个性化'],
  ['帳戶', '账户'],
  ['部落格', '博客'],
  ['應用程式', '应用程序'],
  ['伺服器', '服务器'],
  ['電郵', '电子邮件'],
  ['報導', '报道'],
  ['訊號', '信号'],
  ['數位', '数字'],
  ['演算法', '算法'],
  ['「', '“'],
  ['」', '”'],
];

const MAINLAND = new Map(PAIRS);
const ANY = new RegExp(PAIRS.map(([traditional]) => traditional).join('|'), 'g');

/** @param text words of the phrase book in Traditional characters */
export function mainlandWords(text: string): string {
  return text.replace(ANY, (word) => MAINLAND.get(word) ?? word);
}
