import { expect, test } from 'vitest';
import { splitSentences } from '../../src/summary/sentences.ts';

const split = (text: string, language = 'en') =>
  splitSentences(text, language).map((sentence) => sentence.text);

const cases: [string, string, string[]][] = [
  ['en', 'titles', ['Mr. Smith met Dr. Lee and Gov. Roy.', 'They agreed.']],
  ['en', 'companies', ['Shares of Acme Co., Ltd. fell 3.5 percent.', 'Roe Inc. Chairman Ann Lee sold none.']],
  ['en', 'an abbreviation that ends a sentence', ['He moved to the U.S.', 'The firm stayed.']],
  [
    'en',
    'an abbreviation that does not',
    ['The U.S. Federal Reserve met on Jan. 5 at 2 p.m. Washington time.'],
  ],
  ['en', 'numbers and initials', ['J. P. Roe is No. 1 with 3.5 points.', 'George W. Lee is second.']],
  [
    'en',
    'an initial before a name that is a small word elsewhere',
    ['The work of Dr Jo K. Das, a professor, was withdrawn.', 'He has left.'],
  ],
  ['en', 'a name in capitals', ['The maker says that the new ID. SPACE comes in May.', 'It has doors.']],
  ['de', 'an initial that ends a sentence', ['Gewonnen hat Anna B.', 'Das Urteil fiel am Montag.']],
  ['en', 'a speaker after the quotation', ['“Will it last?” asked Lee.', '"We won!" said Roe.']],
  ['en', 'full stops inside a quotation', ['Lee said: “We sold. We left.”', 'Roe did not.']],
  ['en', 'full stops inside straight quotation marks', ['Lee said, "We sold. We left."', 'Roe did not.']],
  ['en', 'a list number', ['1. Buy less.', '2. Sell more.']],
  ['en', 'an ellipsis', ['It fell... and rose.', 'Then it ended.']],
  ['zh-Hant', 'a quotation', ['他說：「今年會好。明年更好。」', '股價上漲3.5%。']],
  ['zh-Hant', 'a speaker after the quotation', ['「今年會好。」他說。', '市場看好！']],
  ['zh-Hans', 'an ellipsis', ['公司……没有回应。', '股价下跌。']],
  [
    'ja',
    'a quotation and what it leans on',
    ['社長は「増益だ。来期も伸びる。」と述べた。', '売上高は3.5%増。'],
  ],
  ['ja', 'brackets', ['増えた。', '（以下略。）', '次は来週だ。']],
  ['ko', 'a quotation and its particle', ['그는 "올해 좋다."고 말했다.', '매출은 3.5% 늘었다.']],
  [
    'de',
    'ordinals and abbreviations',
    ['Am 3. Oktober stieg z. B. die Nr. 5 um 3,5 Prozent.', 'Dr. Roe kaufte.'],
  ],
  ['fr', 'guillemets and titles', ['« Nous avons gagné. C’est bien. »', 'M. Roe l’a dit à Mme. Lee.']],
  [
    'pl',
    'a dash that opens speech',
    ['Tak zdecydował w czwartek komitet, który właśnie powstał.', '– Komitet pójdzie dalej – mówi Roe.'],
  ],
  [
    'en',
    'a dash within a sentence, after an abbreviation or a place',
    ['Ames, Ill. — Acme Inc. – A maker of pumps – is open Mon. – Fri. from 9 a.m. – 5 p.m. daily.'],
  ],
  ['es', 'titles', ['El Sr. Roe vendió en EE. UU. el 3,5 %.', '¿Y ahora?', 'Nada.']],
];

test.each(cases)('%s: %s', (language, _, sentences) => {
  const between = /^(?:zh|ja)/.test(language) ? '' : ' ';
  expect(split(sentences.join(between), language)).toEqual(sentences);
});

test('text without capitals is cut at its full stops', () => {
  expect(split('the lower case ended . it went on .')).toEqual(['the lower case ended .', 'it went on .']);
});

test('white space lost between sentences is no join', () => {
  expect(split('It built an industry.The city grew by 3.5 %. Amazon.com did not.')).toEqual([
    'It built an industry.',
    'The city grew by 3.5 %.',
    'Amazon.com did not.',
  ]);
});

test('offsets give back the text, and nothing but white space is left out', () => {
  for (const [language, , parts] of cases) {
    const text = `  ${parts.join('  ')} `;
    const found = splitSentences(text, language);
    for (const { text: sentence, start, end } of found) expect(text.slice(start, end)).toBe(sentence);
    expect(
      found
        .map((sentence) => sentence.text)
        .join('')
        .replace(/\s/g, ''),
    ).toBe(text.replace(/\s/g, ''));
  }
});
