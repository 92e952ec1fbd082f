import type { Lexicon } from '../../words/patterns.ts';
import { makers } from '../makers/ja.ts';
import { ideas } from './ideas.ts';
import { phrases } from './phrases.ts';

/** Japanese. */
export const ja: Lexicon = { script: 'east', ...ideas, ...phrases, ...makers };
