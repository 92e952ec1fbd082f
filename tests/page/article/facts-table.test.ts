import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findStory } from '../../../src/page/article/find-story.ts';
import { readBlocks } from '../../../src/page/blocks/blocks.ts';
import { CHINESE } from './facts/chinese.ts';
import { ENGLISH } from './facts/english.ts';
import { EUROPEAN } from './facts/european.ts';
import { JAPANESE_KOREAN } from './facts/japanese-korean.ts';
import { LINES_OF_REPORTS } from './facts/lines-of-reports.ts';
import { LOOK_ALIKES } from './facts/look-alikes.ts';
import { NAMES } from './facts/names.ts';
import { PARTS } from './facts/parts.ts';
import { type Language, LOADED_AT } from './facts/row.ts';
import { SOURCES } from './facts/sources.ts';
import { TAILS } from './facts/tails.ts';

const PROSE: Record<Language, readonly [string, string]> = {
  en: [
    'The city council agreed to rebuild the harbour, after three years of talks with the port and its banks.',
    'Shares of the operator rose by four percent, as traders had not expected a decision before the summer.',
  ],
  'zh-Hant': [
    '市議會同意重建港口，此前與港務公司、工會及多家銀行談判三年，工程預計明年春天開始。',
    '營運商股價上漲百分之四，市場原本預期夏天以前不會有任何決定，分析師普遍感到意外。',
  ],
  'zh-Hans': [
    '市议会同意重建港口，此前与港务公司、工会及多家银行谈判三年，工程预计明年春天开始。',
    '运营商股价上涨百分之四，市场原本预期夏天以前不会有任何决定，分析师普遍感到意外。',
  ],
  ja: [
    '市議会は港の再建に合意した。港湾会社や労働組合、銀行との三年にわたる協議を経て、工事は来春に始まる。',
    '運営会社の株価は四パーセント上昇した。市場は夏より前に決まるとは見ておらず、投資家は驚いている。',
  ],
  ko: [
    '시의회는 항만 재건에 합의했다. 항만공사와 노조, 은행들과 삼 년 동안 협의한 끝에 공사는 내년 봄 시작된다.',
    '운영사 주가는 사 퍼센트 올랐다. 시장은 여름 전에 결정이 나올 것으로 보지 않았고 투자자들은 놀랐다.',
  ],
  de: [
    'Der Stadtrat hat dem Neubau des Hafens zugestimmt, nach drei Jahren der Verhandlung mit Banken und Arbeitern.',
    'Die Aktien des Betreibers stiegen um vier Prozent, weil Händler vor dem Sommer keine Entscheidung erwartet hatten.',
  ],
  fr: [
    'Le conseil municipal a accepté de reconstruire le port, après trois ans de discussions avec ses banques.',
    'Les actions de l’exploitant ont gagné quatre pour cent, car nul n’attendait de décision avant l’été.',
  ],
  es: [
    'El ayuntamiento aceptó reconstruir el puerto, tras tres años de conversaciones con sus bancos y obreros.',
    'Las acciones del operador subieron un cuatro por ciento, pues nadie esperaba una decisión antes del verano.',
  ],
};

test.each([
  ...ENGLISH,
  ...CHINESE,
  ...JAPANESE_KOREAN,
  ...EUROPEAN,
  ...NAMES,
  ...LOOK_ALIKES,
  ...PARTS,
  ...SOURCES,
  ...LINES_OF_REPORTS,
  ...TAILS,
])('$language: $name', ({ language, head, top, bottom, url, based, expected }) => {
  const [one, two] = PROSE[language];
  const html = `<html lang="${language}"><head>${head ?? ''}</head><body><nav><a href="/">Home</a></nav><article>${top}<p>${one}</p><p>${two}</p><p>${one} ${two}</p>${bottom ?? ''}</article></body></html>`;
  const page = readBlocks(new JSDOM(html).window.document, url ?? 'https://www.example.com/story');
  expect(findStory(page, based ? LOADED_AT : null).facts).toMatchObject(expected);
});
