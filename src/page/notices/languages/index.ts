/** The languages whose notices are known. A new one: its file here, and one line below. */
import type { Lexicon } from '../words/patterns.ts';
import { de } from './de.ts';
import { en } from './en/en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja/ja.ts';
import { ko } from './ko/ko.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { zh } from './zh/zh.ts';

export const LEXICONS: Readonly<Record<string, Lexicon>> = { en, zh, ja, ko, de, fr, es, ru, pl };
