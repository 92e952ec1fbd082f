import type { Lexicon } from '../../words/patterns.ts';
import { makers } from '../makers/ko.ts';
import { ideas } from './ideas.ts';
import { phrases } from './phrases.ts';

/** Korean. */
export const ko: Lexicon = { script: 'east', ...ideas, ...phrases, ...makers };
