/** Figures of a clause, as written. */

/** "50,000", "10.000", "15 000", "1.5", "200000"; a group of three follows a comma, a point or a thin space. */
const NUMBER = String.raw`(?<![\d.,])\d{1,3}(?:[.,'  ]?\d{3}){0,4}(?:[.,]\d{1,2})?(?!\d)`;
const SCALE = String.raw`(?:million(?:en|s|es)?|millones|mille|mil|billion|thousand|Mio\.?|Mrd\.?|bn|k|m|[百千]?[万萬億亿만억])`;
const COIN = String.raw`(?:[A-Z]{1,3}\$|[$€£¥￥₩]|(?:USD|EUR|GBP|HKD|RMB|CNY|JPY|CHF|INR|Rs\.?)\s)`;
const UNIT = `(?:shares|options|warrants|units|tokens|dollars?|euros?|pounds|USD|EUR|GBP|HKD|RMB|Aktien|Anteile|Optionen|actions|titres|acciones|títulos|dólares|股|張|张|份|美元|港元|港币|港幣|人民币|元|株|口|ドル|円|주|원|달러|유로)`;

/** Catches "$50,000", "HK$5,000", "$2.5 million"; not "$ABC". */
const MONEY = new RegExp(String.raw`${COIN}\s?${NUMBER}(?:\s?${SCALE}(?!\p{L}))?`, 'u');
/** Catches "500 shares", "5万元", "15 000 euros", "2.5 million dollars"; not "2024", nor "in 2024 shares rose". */
const COUNTED = new RegExp(
  String.raw`(?<!\b(?:in|since|of|en|seit|im|depuis|desde)\s)${NUMBER}\s?(?:${SCALE}\s?)?${UNIT}(?![\p{Ll}])`,
  'iu',
);
/** Numbers in English words. */
const SCALE_WORD = '(?:hundred|thousand|million|billion)';
const NUMBER_WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
/** More words than any sum needs: "nine hundred and ninety-nine million five hundred and fifty-five thousand". */
const SPELLED = String.raw`\b(?:half\s)?(?:an?\s${SCALE_WORD}|${NUMBER_WORD})(?:[\s-](?:and\s)?(?:a\s(?:half|quarter)|${NUMBER_WORD}|${SCALE_WORD})){0,12}`;
const SPELLED_COIN = String.raw`(?:(?:US|U\.S\.|American|Canadian|Australian|Hong\sKong|Singapore)\s)?(?:dollars?|euros?|pounds|francs|yen|yuan|rupees|USD|EUR|GBP)`;
/**
 * Catches "fifteen thousand dollars", "half a million euros", "five hundred shares"; not "no one shares", nor "two options": of securities
 * only whole hundreds, thousands and the like count.
 */
const IN_WORDS = new RegExp(
  String.raw`${SPELLED}\s(?:${SPELLED_COIN}|(?<=${SCALE_WORD}\s)(?:shares|options|warrants|units|tokens))(?!\p{L})`,
  'iu',
);

/** Catches "74 %", "74-89%", "76.4％", "1.2 per cent". */
const PERCENT =
  /(?<![\d.,])\d{1,3}(?:[.,]\d{1,2})?(?:\s?[-–]\s?\d{1,3}(?:[.,]\d{1,2})?)?\s?(?:[%％]|per ?cent|Prozent|pour cent|por ciento)/u;

/** @returns money or a number of securities, as written; null when the text names none */
export const amountIn = (text: string): string | null =>
  (MONEY.exec(text) ?? COUNTED.exec(text) ?? IN_WORDS.exec(text))?.[0].trim() ?? null;

/** @returns the share or rate, as written; null when the text names none */
export const percentIn = (text: string): string | null => PERCENT.exec(text)?.[0] ?? null;
