import { expect, test } from 'vitest';
import { stripSiteName } from '../../../../src/page/article/title.ts';

test.each([
  ['Ριζοσπάστης: Τα λιμάνια της χώρας', 'ΡΙΖΟΣΠΑΣΤΗΣ', 'Τα λιμάνια της χώρας'],
  ['ΡΙΖΟΣΠΑΣΤΗΣ : Τα λιμάνια της χώρας', 'Ριζοσπάστης', 'Τα λιμάνια της χώρας'],
  ['Reuters: Oil rises', 'Reuters', 'Oil rises'],
  ['Port to be rebuilt: Harbour Times', 'Harbour Times', 'Port to be rebuilt'],
  ['某某網：港口重建', '某某網', '港口重建'],
  ['Порт закрыт | Пример', 'ПРИМЕР', 'Порт закрыт'],
  ['El puerto – Diario Económico', 'DIARIO ECONOMICO', 'El puerto'],
])('%s, from %s', (title, site, headline) => {
  expect(stripSiteName(title, [site])).toBe(headline);
});

test.each([
  ['Tesla: deliveries rise', 'Tesla Daily'],
  ['Port closed at 16:05', '05'],
  ['Harbour: what the Times says', 'The Times'],
])('nothing of %s is taken for %s', (title, site) => {
  expect(stripSiteName(title, [site])).toBe(title);
});
