import type { Lexicon } from '../../words/patterns.ts';
import { dealings } from '../dealings/en.ts';
import { gifts } from '../gifts/en.ts';
import { makers } from '../makers/en.ts';
import { ties } from '../ties/en.ts';
import { features } from './features.ts';
import { ideas } from './ideas.ts';
import { material } from './material.ts';
import { standard } from './standard.ts';

/** English. How to add a phrase: docs/kinds.md. */
export const en: Lexicon = {
  script: 'latin',
  ...ideas,
  ...dealings,
  ...ties,
  ...features,
  ...gifts,
  ...makers,
  ...standard,
  ...material,
};
