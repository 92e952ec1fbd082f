import { expect, test } from 'vitest';
import { languageOf } from '../../src/page/language/language.ts';

test.each([
  ['pt', 'As informações contidas neste artigo não constituem recomendação de investimento.'],
  ['pt', 'O autor não possui ações da empresa e não pretende comprar nos próximos dias.'],
  ['pt', 'Este texto é para fins informativos e não se trata de uma oferta por parte do autor.'],
  ['pt', 'O porto foi fechado por causa da tempestade que atingiu a costa no sábado.'],
  ['es', 'La información de este artículo no constituye una recomendación para comprar.'],
  ['es', 'El autor no tiene acciones de la empresa que se menciona en este texto.'],
  ['es', 'Este texto se publica con fines informativos y no es una oferta por parte del autor.'],
  ['it', 'Le informazioni di questo articolo non sono una raccomandazione di acquisto per il lettore.'],
  ['en', 'The author does not own shares of the company.'],
  ['fr', 'Les informations ne constituent pas un conseil en investissement.'],
  ['de', 'Alle Angaben sind ohne Gewähr und keine Empfehlung für die Anlage.'],
])('%s: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});
