import { browser } from '../browser.ts';
import type { Settings } from '../stored/settings.ts';
import { type Catalogue, catalogueLookup, createTranslator, type Translator } from './i18n.ts';

/**
 * The words of the interface: the browser's own choice of catalogue, at no cost, or the one that the
 * reader chose, read from the extension's own files.
 */
export async function interfaceWords(choice: Settings['interfaceLanguage']): Promise<Translator> {
  if (choice === 'auto') return createTranslator((key, values) => browser.i18n.getMessage(key, values));
  const [chosen, english] = await Promise.all([loadCatalogue(choice), loadCatalogue('en')]);
  return createTranslator(catalogueLookup(chosen, english));
}

async function loadCatalogue(locale: string): Promise<Catalogue> {
  const answer = await fetch(browser.runtime.getURL(`_locales/${locale}/messages.json`));
  return (await answer.json()) as Catalogue;
}
