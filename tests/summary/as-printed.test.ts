import { expect, test } from 'vitest';
import { asPrinted, forCutting } from '../../src/summary/as-printed.ts';
import { candidatesOf } from '../../src/summary/candidates.ts';
import { featuresOf, vectorsOf } from '../../src/summary/features.ts';
import { splitSentences } from '../../src/summary/sentences.ts';
import { blocksOf } from '../bench/summary-weak-set.ts';
import { secondsOfWork } from '../work.ts';

test.each([
  ["`` we won , '' lee said .", '“we won,” lee said.'],
  ["lee -lrb- pictured -rrb- did n't sell acme 's shares .", "lee (pictured) didn't sell acme's shares."],
  ["Roe called it ` a gift ' , she said .", 'Roe called it ‘a gift’, she said.'],
  ['Sales rose to $ 5.2 million , or 3 % , at home .', 'Sales rose to $5.2 million, or 3%, at home.'],
])('%s is printed %s', (cut, printed) => expect(asPrinted(cut)).toBe(printed));

test.each([
  "“We won,” Lee said in the '90s.",
  'C’est vrai ! Voici : 3 % de plus.',
  'It fell ... and rose.',
  "The traders' pay rose.",
  '公司表示，營收成長3 %。',
])('%s was never cut', (text) => expect(asPrinted(text)).toBe(text));

test.each([
  ["`` we are sure . we will win . '' lee left .", ["`` we are sure . we will win . ''", 'lee left .']],
  ["never . '' roe said no .", ["never . ''", 'roe said no .']],
  [
    'a report by dr. david a. start , the examiner , came to the u.s. in may . it was short .',
    ['a report by dr. david a. start , the examiner , came to the u.s. in may .', 'it was short .'],
  ],
  ['he met larry d. smith in may. it rained.', ['he met larry d. smith in may.', 'it rained.']],
])('%s is cut at its ends only', (text, sentences) =>
  expect(splitSentences(text, 'en').map((sentence) => sentence.text)).toEqual(sentences),
);

test('what rules for sentences read is as long as what the page wrote', () => {
  for (const text of ["`` we won . '' lee left .", "''", 'straße . ßo', 'Lee won.', "never . ''"])
    expect(forCutting(text)).toHaveLength(text.length);
});

const CUT = [
  'acme will close two plants and cut 400 jobs by june , it said .',
  "`` we will miss every one of them , '' he said in a long letter .",
  "`` we will come back to this town one day . ''",
  'rangers , pictured in may , watch the gate of the older plant .',
];

test('text cut into words is judged as it would be printed, and shown as the page wrote it', () => {
  const [first, second, third, fourth] = candidatesOf(blocksOf(CUT), null);
  expect([first, second, third, fourth].map((each) => each?.text)).toEqual(CUT);
  expect(first).toMatchObject({ leans: false, barred: null, printed: CUT[0]?.replaceAll(/ (?=[,.])/g, '') });
  expect(second).toMatchObject({ leans: true, barred: null });
  expect(third).toMatchObject({ barred: 'quotation' });
  expect(fourth?.terms).not.toContain('lrb');
});

test.each([
  ['small letters hide names, and a second sentence is taken to have one', CUT, 1],
  [
    'capitals show that it has none',
    ['Acme will close two plants by June.', 'People are sad about it all.'],
    0,
  ],
  ['scripts without capitals hide nothing', ['公司將關閉兩座工廠並裁員。', '大家都感到非常難過與不捨。'], 0],
])('%s', (_, story, facts) => {
  const candidates = candidatesOf(blocksOf(story), null);
  const rows = featuresOf(candidates, vectorsOf(candidates), new Set());
  expect(rows[1]?.factsInLead).toBe(facts);
});

test('long hostile text takes no time', async () => {
  const hostile = [
    '` '.repeat(50_000),
    "' '".repeat(30_000),
    ' .'.repeat(50_000),
    '-lrb-'.repeat(20_000),
    'a '.repeat(50_000),
  ];
  const seconds = await secondsOfWork(() => {
    for (const text of hostile) {
      asPrinted(`${text} , and`);
      forCutting(text);
    }
  });
  expect(seconds).toBeLessThan(2);
});
