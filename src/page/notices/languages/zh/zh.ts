import type { Lexicon } from '../../words/patterns.ts';
import { makers } from '../makers/zh.ts';
import { ideas } from './ideas.ts';
import { material } from './material.ts';
import { phrases } from './phrases.ts';

/** Chinese, both scripts: written in Simplified characters, Traditional text is folded to them. */
export const zh: Lexicon = { script: 'east', ...ideas, ...phrases, ...material, ...makers };
