import accuracy from './accuracy.ts';
import actions from './actions.ts';
import advice from './advice.ts';
import affiliates from './affiliates.ts';
import conduct from './conduct.ts';
import english from './english.ts';
import englishHoldings from './english-holdings.ts';
import englishOutlook from './english-outlook.ts';
import englishPortals from './english-portals.ts';
import englishTies from './english-ties.ts';
import englishWarranties from './english-warranties.ts';
import formulas from './formulas.ts';
import frames from './frames.ts';
import headings from './headings.ts';
import interests from './interests.ts';
import notes from './notes.ts';
import nouns from './nouns.ts';
import objects from './objects.ts';
import parts from './parts.ts';
import people from './people.ts';
import things from './things.ts';
import views from './views.ts';

/** The grammar, one file a part of speech or family of clauses; what stands first is tried first. */
export const GRAMMAR: readonly string[] = [
  headings,
  english,
  englishHoldings,
  englishWarranties,
  englishOutlook,
  englishPortals,
  englishTies,
  nouns,
  people,
  things,
  advice,
  conduct,
  accuracy,
  views,
  affiliates,
  interests,
  notes,
  parts,
  objects,
  actions,
  formulas,
  frames,
];
