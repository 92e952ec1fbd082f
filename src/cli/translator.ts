import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Catalogue, catalogueLookup, createTranslator, type Translator } from '../shared/words/i18n.ts';
import { plainTag } from '../translation/languages.ts';

const LOCALES = new URL('../../public/_locales/', import.meta.url);
/** The two whose folder is not their language's code. */
const FOLDERS: Record<string, string> = { 'zh-Hant': 'zh_TW', 'zh-Hans': 'zh_CN' };

const translators = new Map<string, Translator>();

/**
 * What the popup says, in the reader's language.
 * @param language BCP 47; English where the interface has no such language
 */
export function translatorIn(language: string): Translator {
  const known =
    translators.get(language) ?? createTranslator(catalogueLookup(catalogueOf(language), catalogueOf('en')));
  translators.set(language, known);
  return known;
}

function catalogueOf(language: string): Catalogue {
  const plain = plainTag(language);
  const folder = FOLDERS[plain] ?? plain;
  const file = fileURLToPath(new URL(`${folder}/messages.json`, LOCALES));
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : catalogueOf('en');
}
