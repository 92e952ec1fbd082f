/** Currencies by any of their written forms, in any language; Chinese in Simplified characters. First ones first: 港元 is no 元. */
export const CURRENCIES: Record<string, RegExp> = {
  HKD: /HK\$|\bHKD\b|港[元币]|港幣|香港ドル|홍콩 ?달러|Hong[ -]?Kong[ -](?:dollars?|Dollars?)|dollars? de Hong[ -]?Kong|dólares? de Hong Kong|dólares? hongkoneses/gi,
  TWD: /NT\$|\bTWD\b|新台[币幣]|台[币幣]|台湾ドル|台湾元|대만 ?달러|(?:New )?Taiwan[ -]dollars?|Taiwan-Dollar|dollars? taïwanais|dólares? taiwaneses/gi,
  AUD: /\bA\$|\bAUD\b|澳元|澳币|豪ドル|호주 ?달러|Australian dollars?|australische\w? Dollar|dollars? australiens?|dólares? australianos?/gi,
  CAD: /\bC\$|\bCAD\b|加元|加币|カナダドル|캐나다 ?달러|Canadian dollars?|kanadische\w? Dollar|dollars? canadiens?|dólares? canadienses/gi,
  SGD: /\bS\$|\bSGD\b|新加坡元|新元|坡元|シンガポールドル|싱가포르 ?달러|Singapore dollars?|Singapur-Dollar|dollars? de Singapour|dólares? de Singapur/gi,
  CHF: /\bCHF\b|瑞士法郎|瑞郎|スイスフラン|스위스 ?프랑|Swiss francs?|Schweizer Franken|Franken|francs? suisses?|francos? suizos?/gi,
  INR: /₹|\bINR\b|(?:印度)?卢比|ルピー|루피|rupees?|Rupien|roupies?|rupias?/gi,
  EUR: /€|\bEUR\b|欧元|ユーロ|유로(?!존|화\s?지역)|\beuros?\b/gi,
  GBP: /£|\bGBP\b|英镑|ポンド|파운드|pounds? sterling|(?:British )pounds?|(?<=\d ?(?:[mb]illion |trillion )?)pounds?\b|Pfund|livres? sterling|libras? esterlinas?|(?<=\d ?(?:mil |millones de |millón de )?)libras?\b/gi,
  CNY: /人民[币幣]元?|人民元|\bCNY\b|\bRMB\b|위안화?|renminbi/gi,
  JPY: /\bJPY\b|日[元圆圓]|(?<=[\d万億兆千百]\s?)円|日本円|엔화|(?<=[\d만억조천백]\s?)엔|(?:Japanese )?\byen(?:es|s)?\b|japanische\w? Yen/gi,
  KRW: /₩|\bKRW\b|韩[元圜]|韓[元圜]|(?<=[\d만억조천백]\s?)원|ウォン|(?:South )?Korean won|(?<=\d ?(?:[mbt]r?illion )?)won\b|südkoreanische\w? Won|wons?\b(?= sud-?cor| surcor)|(?<=(?:milliards|millions|Milliarden|Millionen|millones|billones) (?:de )?)wones\b|(?<=(?:milliards|millions|Milliarden|Millionen|millones|billones) (?:de )?)wons?\b/gi,
  USD: /US\$|\bUSD\b|美[元金]|美币|米ドル|米国ドル|미국 ?달러|미 달러|U\.?S\.? dollars?|US-Dollar|dollars? américains?|dólares? estadounidenses|\$|달러|ドル|\bdollars?\b|dólar(?:es)?/gi,
};

/** In small letters: a text without any of them names no currency, which is told sooner than its forms are looked for. */
export const SIGNS: Record<string, readonly string[]> = {
  HKD: ['hk', 'hong', '港', '홍콩'],
  TWD: ['nt$', 'twd', 'taiw', 'taïw', '台', '대만'],
  AUD: ['a$', 'aud', 'austral', '澳', '豪', '호주'],
  CAD: ['c$', 'cad', 'canad', 'kanad', '加', 'カナダ', '캐나다'],
  SGD: ['s$', 'sgd', 'singap', '新', '坡', 'シンガ', '싱가'],
  CHF: ['chf', 'swiss', 'suiss', 'suiz', 'franken', '瑞', 'スイス', '스위스'],
  INR: ['₹', 'inr', 'rup', 'roup', '卢比', 'ルピー', '루피'],
  EUR: ['€', 'eur', '欧', 'ユーロ', '유로'],
  GBP: ['£', 'gbp', 'pound', 'pfund', 'livre', 'libra', '英', 'ポンド', '파운드'],
  CNY: ['cny', 'rmb', 'renminbi', '人民', '위안'],
  JPY: ['jpy', 'yen', '日', '円', '엔'],
  KRW: ['₩', 'krw', 'won', '韩', '韓', '원', 'ウォン'],
  USD: ['$', 'usd', 'dollar', 'dólar', '美', '달러', 'ドル'],
};

/** 元 after a figure, and "yuan": money of the mainland, or, on a page of Taiwan or Hong Kong, its own. */
const LOCAL: Record<string, RegExp> = {
  zh: /(?<=[\d十百千万亿兆多余]\s?)元/g,
  ja: /(?<=[\d十百千万億兆]\s?)元/g,
};
const YUAN = /(?:Chinese |chinesische\w? )?\byuan(?:es|s)?\b/gi;

/** 新台幣3,142億元 names its currency once, before the figure. */
const NAMED_BEFORE = /([币幣]\s?[\d.,]+[十百千万亿兆]*)元/g;

export const LOCAL_YUAN = 'local';

/**
 * @param text in NFKC, Chinese in Simplified characters
 * @returns the currencies it names, each once, and the text without them
 */
export function currenciesOf(text: string, language: string): { codes: string[]; rest: string } {
  let rest = text.includes('元') ? text.replace(NAMED_BEFORE, '$1') : text;
  const codes: string[] = [];
  const small = rest.toLowerCase();
  const take = (code: string, pattern: RegExp) => {
    const without = rest.replace(pattern, ' ');
    if (without !== rest) codes.push(code);
    rest = without;
  };
  for (const [code, pattern] of Object.entries(CURRENCIES))
    if (SIGNS[code]?.some((sign) => small.includes(sign))) take(code, pattern);
  const yuan = small.includes('yuan');
  const local = LOCAL[language];
  if (local ? small.includes('元') : yuan) take(LOCAL_YUAN, local ?? YUAN);
  if (local && yuan) rest = rest.replace(YUAN, ' ');
  return { codes: codes.sort(), rest };
}
