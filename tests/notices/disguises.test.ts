import { expect, test } from 'vitest';
import { readHtml } from '../reading.ts';

const page = (html: string) =>
  `<body><article><h1>New bridge</h1><p>The council approved the plan for a new bridge on Tuesday after three hours of debate in the town hall.</p>
  <p>Work is expected to begin next spring and will take about two years, officials told residents here.</p></article>${html}</body>`;
const read = (html: string) => readHtml(page(html));

test.each([
  ['plain', 'This article is not financial advice.'],
  ['zero-width', 'This art\u200bicle is n\u2060ot fin\u200bancial advice.'],
  ['soft hyphens', 'This arti\u00adcle is not finan\u00adcial ad\u00advice.'],
  ['bidi marks', 'This \u202aarticle\u202c is not \u200efinancial advice.'],
  ['Cyrillic look-alikes', 'Тhis аrticle is nоt finаnciаl аdvice.'],
  ['full-width', 'Ｔｈｉｓ　ａｒｔｉｃｌｅ　ｉｓ　ｎｏｔ　ｆｉｎａｎｃｉａｌ　ａｄｖｉｃｅ．'],
  ['mathematical letters', 'This article is not 𝐟𝐢𝐧𝐚𝐧𝐜𝐢𝐚𝐥 𝐚𝐝𝐯𝐢𝐜𝐞.'],
  ['letters split by spaces', 'T h i s a r t i c l e i s n o t f i n a n c i a l a d v i c e .'],
  [
    'letters split by tags',
    'T<b></b>his <i>a</i>rticle is <b>n</b>ot <span>fin</span><span>ancial</span> advice.',
  ],
  ['Han split by spaces', '本 文 並 非 投 資 建 議 。'],
])('%s: read as the plain text is', (_, text) => {
  const { notices, verdict } = read(`<p>${text}</p>`);
  expect(notices.flatMap((notice) => notice.clauses.map((clause) => clause.kind))).toEqual(['NOADV']);
  expect(verdict.code).toBe('standard');
});

test.each([
  ['The author owns shares of Nortel.', false],
  ['The author was paid by Danone for this article.', false],
  ['The author does not hold shares of Apple.', true],
  ['The author owns no shares of Nortel.', true],
  ["L'auteur détient des actions Danone.", false],
  ["L'auteur ne détient pas d'actions Renault.", true],
  ['El autor posee acciones de Telefónica.', false],
  ['El autor no posee acciones de Telefónica.', true],
  ['Ni el autor ni su familia poseen acciones de Telefónica.', true],
  ['Der Autor hält Aktien von Siemens.', false],
  ['Der Autor hält keine Aktien von Siemens.', true],
])('letters split by spaces: no negation is lost, and none read out of a name: %s', (text, denied) => {
  const told = [text, text.replace(/ /g, '').split('').join(' ')].map((each) =>
    read(`<p>${each}</p>`).notices.flatMap(({ clauses }) => clauses.map((clause) => clause.denied)),
  );
  expect(told).toEqual([[denied], [denied]]);
});

test('hidden characters are counted', () => {
  expect(read('<p>This is n\u200bot fin\u00adancial advice.</p>').notices[0]?.hiddenCharacters).toBe(2);
});

test.each([
  ['display: none'],
  ['visibility: hidden'],
  ['opacity: 0'],
  ['font-size: 1px'],
  ['position: absolute; left: -9999px'],
  ['text-indent: -9999px'],
])('hidden by %s: found, marked as not visible', (style) => {
  const [notice] = read(
    `<style>.x { ${style} }</style><p class="x">This article is not financial advice.</p>`,
  ).notices;
  expect(notice).toMatchObject({ visible: false });
});

test.each([
  ['hidden, then shown', [false, true]],
  ['shown, then hidden', [true, false]],
])('neighbours, %s: two notices, each as it stands', (_, shown) => {
  const [first, second] = shown.map((each) => (each ? '' : ' style="display: none"'));
  const { notices } = read(
    `<p${first}>This article is not financial advice.</p><p${second}>This article was paid for by Acme Corp. in cash.</p>`,
  );
  expect(notices.map(({ visible }) => visible)).toEqual(shown);
});

test('the same text twice is one notice', () => {
  const text = '<p>This article is not financial advice.</p>';
  expect(
    read(`<div>${text}</div><hr><p>Other news of the day</p><footer>${text}</footer>`).notices,
  ).toHaveLength(1);
});

test('a notice glued to the last sentence of the story is cut out of it', () => {
  const report = readHtml(
    '<article><h1>t</h1><p>市政府周二批准了新港口大桥的建设方案，会议持续了三个小时。</p><p>工程预计明年春天开工，工期约两年。（责任编辑：李）郑重声明：本网发布此内容旨在传播更多信息，与本站立场无关，不构成投资建议。据此操作，风险自担。</p></article>',
  );
  expect(report.notices[0]?.text.startsWith('郑重声明')).toBe(true);
});

test('two languages in one notice', () => {
  const { notices } = read(
    '<p>Dieser Artikel ist keine Anlageberatung. This article is not investment advice. 本文不构成投资建议。</p>',
  );
  expect(notices).toHaveLength(1);
  expect(notices[0]?.clauses).toHaveLength(3);
});
