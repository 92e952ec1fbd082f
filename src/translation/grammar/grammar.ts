import accuracy from './accuracy.ts';
import advice from './advice.ts';
import conduct from './conduct.ts';
import headings from './headings.ts';
import interests from './interests.ts';
import notes from './notes.ts';
import nouns from './nouns.ts';
import people from './people.ts';
import things from './things.ts';
import views from './views.ts';

/** The grammar, one file a part of speech or family of clauses; what stands first is tried first. */
export const GRAMMAR: readonly string[] = [
  headings,
  nouns,
  people,
  things,
  advice,
  conduct,
  accuracy,
  views,
  interests,
  notes,
];
