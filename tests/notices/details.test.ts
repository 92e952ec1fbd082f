import { expect, test } from 'vitest';
import { readHtml } from '../reading.ts';

const report = (text: string) =>
  readHtml(
    `<body><article><h1>New bridge</h1><p>The council approved the plan for a new bridge on Tuesday after three hours of debate in the town hall.</p>
    <p>Work is expected to begin next spring and will take about two years, officials told residents here.</p></article><div><p>${text}</p></div></body>`,
  );
const verdict = (text: string) => report(text).verdict;

test.each([
  [
    'This is a paid advertisement. Acme Corp paid $50,000 to the publisher for this article.',
    { code: 'paid', party: 'Acme Corp', amount: '$50,000' },
  ],
  [
    'This post was sponsored by Acme Bank. We received $2,500.',
    { code: 'paid', party: 'Acme Bank', amount: '$2,500' },
  ],
  [
    'Dies ist eine bezahlte Werbung. Die Muster AG bezahlte dem Herausgeber 5.000 Euro.',
    { code: 'paid', party: 'Muster AG', amount: '5.000 Euro' },
  ],
  [
    '本文为付费推广。推广费5万元由某某科技股份有限公司支付。',
    { code: 'paid', party: '某某科技股份有限公司', amount: '5万元' },
  ],
  [
    'This is a paid advertisement. Acme Corp paid fifteen thousand dollars to the publisher for this article.',
    { code: 'paid', party: 'Acme Corp', amount: 'fifteen thousand dollars' },
  ],
  [
    'This is a paid advertisement. Acme Corp paid one hundred and twenty-five thousand US dollars for it.',
    { code: 'paid', party: 'Acme Corp', amount: 'one hundred and twenty-five thousand US dollars' },
  ],
  [
    'This is a paid advertisement. Acme Corp paid half a million euros to the publisher for this article.',
    { code: 'paid', amount: 'half a million euros' },
  ],
])('the payer and the sum may stand in two sentences: %s', (text, expected) => {
  expect(verdict(text)).toMatchObject(expected);
});

test('a sum in words, with the country whose money it is, is told as a payment by a phrase', () => {
  const { notices } = report('We received fifteen thousand US dollars from Acme Corp for this article.');
  expect(notices[0]?.clauses[0]).toMatchObject({ kind: 'PAID', toldBy: 'phrase' });
});

test('a price that follows is no payment', () => {
  expect(
    verdict('This is a paid advertisement. Our yearly subscription costs $99 and can be ended any time.'),
  ).toMatchObject({ code: 'paid', amount: null });
});

test('the clause that names what is held speaks before one that names nothing', () => {
  expect(
    verdict('Our analysts may hold positions in securities mentioned. The author owns 500 shares of Tesla.'),
  ).toMatchObject({ code: 'holds', party: 'The author', amount: '500 shares', securities: ['Tesla'] });
});

test.each([
  ['The author owns five hundred shares of Tesla.', 'five hundred shares'],
  ['The author owns shares of Tesla, and no one shares her view.', null],
])('a number of shares in words is told, a verb is none: %s', (text, amount) => {
  expect(verdict(text)).toMatchObject({ code: 'holds', amount });
});

test.each([
  ['74-89% of retail investor accounts lose money when trading CFDs.', '74-89%'],
  ['74,5 % der Kleinanlegerkonten verlieren Geld beim Handel mit CFDs.', '74,5 %'],
])('a loss rate is told: %s', (text, amount) => {
  expect(verdict(text)).toMatchObject({ code: 'leverage', amount });
});

test.each([
  ['이 글은 업체로부터 원고료를 받고 작성되었습니다.', null],
  ['이 글은 한빛전자로부터 원고료를 받고 작성되었습니다.', '한빛전자'],
  ['本文由品牌方赞助，作者收取了稿费。', null],
  ['本文由大成科技赞助，作者收取了稿费。', '大成科技'],
  ['本記事はメーカーから報酬を受けて執筆しました。', null],
])('a firm without a name is not told as one: %s', (text, party) => {
  expect(verdict(text)).toMatchObject({ severity: 4, party });
});

test.each([
  ["Analyst's Disclosure: I/we have a beneficial long position in the shares of Tesla.", 'Analyst'],
  ["Publisher's Disclosure: We own shares of Tesla.", 'Publisher'],
  ['Disclosure: I own shares of Tesla.', 'I'],
  ['Erklärung des Autors: Ich halte Aktien von Siemens.', 'Autors'],
  ['Déclaration de l’auteur : je détiens des actions Airbus.', 'auteur'],
  ['Declaración del autor: yo tengo acciones de Iberdrola.', 'autor'],
  ['分析師揭露：本人持有台積電股票。', '分析師'],
  ['アナリストの開示：私はトヨタ株を保有しています。', 'アナリスト'],
  ['애널리스트 공시: 저는 삼성전자 주식을 보유하고 있습니다.', '애널리스트'],
  ["Analyst's Disclosure: My wife owns shares of Tesla.", 'My wife'],
  ['The Harbour Brief and its affiliates own shares of Tesla.', 'The Harbour Brief and its affiliates'],
])('who holds is told by the clause, else by the heading over it: %s', (text, party) => {
  expect(verdict(text)).toMatchObject({ code: 'holds', party });
});

test('every holder of a page is told with what it holds, each once', () => {
  expect(
    verdict(
      'The author owns shares of Tesla. The publisher owns shares of Nvidia. The author owns shares of Intel and Tesla. The editor has no position in Micron.',
    ),
  ).toMatchObject({
    party: 'The author',
    securities: ['Tesla', 'Intel'],
    holders: [{ party: 'The publisher', securities: ['Nvidia'] }],
  });
});
