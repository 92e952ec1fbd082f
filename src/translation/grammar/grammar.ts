import accuracy from './accuracy.ts';
import actions from './actions.ts';
import advice from './advice.ts';
import affiliates from './affiliates.ts';
import conduct from './conduct.ts';
import chineseEveryday from './eastern/chinese-everyday.ts';
import chineseFamilies from './eastern/chinese-families.ts';
import chineseFunds from './eastern/chinese-funds.ts';
import chineseInvestors from './eastern/chinese-investors.ts';
import chineseLosses from './eastern/chinese-losses.ts';
import chineseParts from './eastern/chinese-parts.ts';
import chinesePhrases from './eastern/chinese-phrases.ts';
import chinesePortals from './eastern/chinese-portals.ts';
import chinesePublishers from './eastern/chinese-publishers.ts';
import chineseSentences from './eastern/chinese-sentences.ts';
import chineseWealth from './eastern/chinese-wealth.ts';
import chineseWho from './eastern/chinese-who.ts';
import chineseWords from './eastern/chinese-words.ts';
import easternDuties from './eastern/duties.ts';
import easternFamilies from './eastern/families.ts';
import easternFrames from './eastern/frames.ts';
import japanKoreaEveryday from './eastern/japan-korea-everyday.ts';
import japanKoreaPapers from './eastern/japan-korea-papers.ts';
import japanKoreaPress from './eastern/japan-korea-press.ts';
import japanKoreaWho from './eastern/japan-korea-who.ts';
import easternNotices from './eastern/notices.ts';
import easternNouns from './eastern/nouns.ts';
import easternPhrases from './eastern/phrases.ts';
import easternVerbs from './eastern/verbs.ts';
import englishAdjectivesAK from './english/adjectives-a-k.ts';
import englishAdjectivesLZ from './english/adjectives-l-z.ts';
import englishCounsel from './english/counsel.ts';
import englishEveryday from './english/everyday.ts';
import englishFirms from './english/firms.ts';
import englishHazards from './english/hazards.ts';
import englishHealth from './english/health.ts';
import englishHoldings from './english/holdings.ts';
import englishJoined from './english/joined.ts';
import englishMoreWords from './english/more-words.ts';
import englishNewsroom from './english/newsroom.ts';
import englishNewsroomSentences from './english/newsroom-sentences.ts';
import englishNounParts from './english/noun-parts.ts';
import englishNounPhrases from './english/noun-phrases.ts';
import englishNounsAD from './english/nouns-a-d.ts';
import englishNounsEO from './english/nouns-e-o.ts';
import englishNounsPZ from './english/nouns-p-z.ts';
import englishOutlook from './english/outlook.ts';
import englishPortals from './english/portals.ts';
import englishPredicateParts from './english/predicate-parts.ts';
import englishPredicates from './english/predicates.ts';
import englishReaders from './english/readers.ts';
import englishResearch from './english/research.ts';
import englishSentences from './english/sentences.ts';
import englishShopping from './english/shopping.ts';
import englishStakes from './english/stakes.ts';
import englishStanding from './english/standing.ts';
import englishStates from './english/states.ts';
import englishTies from './english/ties.ts';
import englishVendors from './english/vendors.ts';
import englishVerbPhrases from './english/verb-phrases.ts';
import englishVerbs from './english/verbs.ts';
import englishWarranties from './english/warranties.ts';
import english from './english/whole-clauses.ts';
import englishWordings from './english/wordings.ts';
import europeanAdjectives from './european/adjectives.ts';
import europeanEveryday from './european/everyday.ts';
import europeanNotices from './european/notices.ts';
import europeanNouns from './european/nouns.ts';
import europeanPhrases from './european/phrases.ts';
import europeanPredicates from './european/predicates.ts';
import europeanSentences from './european/sentences.ts';
import europeanVerbs from './european/verbs.ts';
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
  englishShopping,
  englishNewsroom,
  englishNewsroomSentences,
  englishHealth,
  englishWordings,
  englishStanding,
  englishReaders,
  englishEveryday,
  english,
  englishHoldings,
  englishWarranties,
  englishOutlook,
  englishPortals,
  englishResearch,
  englishTies,
  chineseFunds,
  chineseInvestors,
  chineseFamilies,
  chineseEveryday,
  chinesePortals,
  chineseWealth,
  chinesePublishers,
  englishStakes,
  englishHazards,
  englishFirms,
  englishVendors,
  englishCounsel,
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
  easternDuties,
  easternFamilies,
  japanKoreaEveryday,
  japanKoreaPapers,
  japanKoreaPress,
  japanKoreaWho,
  easternNotices,
  easternNouns,
  easternPhrases,
  easternVerbs,
  easternFrames,
  chineseWords,
  chineseParts,
  chinesePhrases,
  chineseSentences,
  chineseLosses,
  chineseWho,
  englishNounsAD,
  englishNounsEO,
  englishNounsPZ,
  englishAdjectivesAK,
  englishAdjectivesLZ,
  englishVerbs,
  englishMoreWords,
  englishVerbPhrases,
  englishNounPhrases,
  englishNounParts,
  englishPredicateParts,
  englishStates,
  englishPredicates,
  englishSentences,
  englishJoined,
  europeanEveryday,
  europeanNotices,
  europeanNouns,
  europeanAdjectives,
  europeanVerbs,
  europeanPhrases,
  europeanPredicates,
  europeanSentences,
];
