import { toSimplified } from '../scripts/fold.ts';
import { stemsOf } from './endings.ts';

/** A word, number, Chinese, Japanese or Korean character, or punctuation mark, and where it stands. */
export interface Token {
  /** What is compared: lower case, no accents, Simplified characters. */
  key: string;
  /** Offsets into the text given to `tokenise`, which is in NFKC. */
  start: number;
  end: number;
  /** What else it is compared with: stems that it may be a form of. */
  stems: readonly string[];
}

/**
 * Numbers · words of alphabets, dots and ampersands inside kept (`Inc.com`, `S&P`) · single CJK characters · marks
 * that part clauses.
 */
const TOKEN =
  /\d+(?:[.,:]\d+)*|[a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff\u0370-\u03ff\u0400-\u052f\p{M}\d]+(?:[.&][a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff\d]+)*(?:['’][a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff]+)*|[\u1100-\u11ff\u2e80-\u2fdf\u3005\u3007\u3021-\u3029\u3038-\u303b\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3131-\u318e\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\u{20000}-\u{3ffff}]|[,、;:.。!?()/%$€£¥₩+&@#|–—]/gu;

/** Marks that say the same to the reader of a clause. */
const MARKS: Record<string, string> = { '。': '.', '!': '.', '|': ';', '–': '—' };

/**
 * Chinese spellings of one word, and words that say the same in every notice, equally long; the first is compared as
 * the second, in phrases and in pages alike.
 */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['其它', '其他'],
  ['将来', '未来'],
  ['网路', '网络'],
  ['连结', '链接'],
  ['做出', '作出'],
  ['发佈', '发布'],
  ['公佈', '公布'],
  ['绩效', '表现'],
  ['揭露', '披露'],
  ['透过', '通过'],
  ['经由', '通过'],
  ['毋须', '无须'],
  ['毋需', '无须'],
  ['并无', '没有'],
  ['讯息', '信息'],
  ['软体', '软件'],
  ['程式', '程序'],
  ['影片', '视频'],
  ['智慧', '智能'],
  ['专案', '项目'],
  ['部份', '部分'],
  ['倘若', '如果'],
  ['假如', '如果'],
  ['如若', '如果'],
  ['意味著', '意味着'],
  ['应该', '应当'],
  ['谨慎', '审慎'],
  ['依据', '根据'],
  ['自担', '自负'],
  ['引致', '导致'],
  ['造成', '导致'],
  ['引起', '导致'],
  ['引发', '导致'],
  ['蒙受', '遭受'],
  ['刊载', '刊登'],
  ['登载', '刊登'],
  ['转贴', '转载'],
  ['拷贝', '复制'],
  ['引述', '引用'],
  ['编写', '撰写'],
  ['标明', '注明'],
  ['过去', '过往'],
  ['以往', '过往'],
  ['日后', '未来'],
  ['今后', '未来'],
  ['报酬', '回报'],
  ['细阅', '详阅'],
  ['考量', '考虑'],
  ['尽力', '竭力'],
  ['倚赖', '依赖'],
  ['信赖', '依赖'],
  ['征询', '咨询'],
  ['关连', '关联'],
  ['雇员', '员工'],
  ['职员', '员工'],
  ['视作', '视为'],
  ['当作', '视为'],
  ['用作', '作为'],
  ['务请', '敬请'],
  ['恳请', '敬请'],
  ['恕不', '概不'],
  ['或会', '可能'],
  ['或将', '可能'],
  ['不必', '无须'],
  ['亦', '也'],
  ['惟', '但'],
  ['投资人', '投资者'],
  ['需', '须'],
  ['若', '如'],
  ['倘', '如'],
  ['仅', '只'],
  ['皆', '均'],
  ['亏损', '损失'],
  ['你', '您'],
];

/** Taiwan and Hong Kong write 之 for 的; not in names such as 证券之星. */
const OF = /之(?![星家])/g;

/** Catches "investment", "500"; not "don't", "für": most words need no more than small letters. */
const PLAIN_WORD = /^[a-z\d]+$/;

/** Spoken English shortens these: "doesn't" is "does not". */
const CONTRACTED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^can['’]t$/, ['can', 'not']],
  [/^cannot$/, ['can', 'not']],
  [/^won['’]t$/, ['will', 'not']],
  [/^i['’]m$/, ['i', 'am']],
];
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/n['’]t$/, 'not'],
  [/['’]re$/, 'are'],
  [/['’]ve$/, 'have'],
  [/['’]ll$/, 'will'],
];

/**
 * A preposition and its article are two words, so that what stands behind either is found behind both: "du site" is
 * "de le site".
 */
const MERGED: Record<string, Record<string, string>> = {
  de: {
    im: 'in dem',
    ins: 'in das',
    am: 'an dem',
    zum: 'zu dem',
    zur: 'zu der',
    vom: 'von dem',
    beim: 'bei dem',
  },
  fr: { du: 'de le', des: 'de les', au: 'a le', aux: 'a les' },
  es: { del: 'de el', al: 'a el' },
};

/**
 * @param text in NFKC (call `.normalize('NFKC')` first)
 * @param language BCP 47: decides whether contractions open up (English) and scripts fold (Chinese)
 * @returns tokens in order; quotes, hyphens, bullets and white space are passed over
 */
export function tokenise(text: string, language: string): Token[] {
  const tokens: Token[] = [];
  const chinese = language.startsWith('zh');
  for (const found of (chinese ? respelt(text) : text).matchAll(TOKEN)) {
    const start = found.index;
    const end = start + found[0].length;
    for (const key of keysOf(found[0], language, chinese))
      tokens.push({ key, start, end, stems: stemsOf(key, language) });
  }
  if (language === 'en') joinWriters(tokens);
  return tokens;
}

/** "I/we hold NVDA" is said by a form for one author and for several: "I or we". */
function joinWriters(tokens: readonly Token[]): void {
  for (const [at, token] of tokens.entries())
    if (token.key === '/' && tokens[at - 1]?.key === 'i' && tokens[at + 1]?.key === 'we') token.key = 'or';
}

function respelt(text: string): string {
  let out = toSimplified(text).replace(OF, '的');
  for (const [written, compared] of SPELLINGS) out = out.replaceAll(written, compared);
  return out;
}

function keysOf(raw: string, language: string, chinese: boolean): readonly string[] {
  const mark = MARKS[raw];
  if (mark) return [mark];
  if (chinese || language === 'ja' || language === 'ko') return [raw.toLowerCase()];
  const word = raw.toLowerCase();
  const merged = MERGED[language]?.[word];
  if (merged) return merged.split(' ');
  if (PLAIN_WORD.test(word) && word !== 'cannot') return [word];
  if (language === 'en') {
    const whole = CONTRACTED.find(([pattern]) => pattern.test(word));
    if (whole) return whole[1];
    const ending = ENDINGS.find(([pattern]) => pattern.test(word));
    if (ending) return [word.replace(ending[0], ''), ending[1]];
  }
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').split(/['’]/);
}

/** @returns the tokens of a piece of a pattern without brackets */
export function keysIn(text: string, language: string): string[] {
  return tokenise(text.normalize('NFKC'), language).map(({ key }) => key);
}
