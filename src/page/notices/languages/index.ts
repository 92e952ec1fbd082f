/** The languages whose notices are known. A new one: its file here, and one line below. */
import type { Lexicon } from '../patterns.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export const LEXICONS: Readonly<Record<string, Lexicon>> = { en, zh };
