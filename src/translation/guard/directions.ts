/**
 * Whether something rose or fell, and whether it is over, by language: what a sentence surely says. Matched in lower
 * case, Chinese in Simplified characters. A translation is declined only when it says the opposite and nothing else.
 */
interface Directions {
  up: RegExp;
  down: RegExp;
}

export const DIRECTIONS: Record<string, Directions> = {
  en: {
    up: /\b(?:rose|rises?|rising|risen|increas\w+|climb\w*|jump\w*|surg(?:e[ds]?|ing)|soar\w*|gain(?:s|ed|ing)?|advanced|grew|grown|grows|rall(?:y|ied)|higher|up)\b/,
    down: /\b(?:fell|falls?|falling|fallen|decreas\w+|drop(?:s|ped|ping)?|declin(?:e[ds]?|ing)|slid|slump\w*|plung\w+|tumbl\w+|sank|shr[aiu]nk|lower|down|lost|loss(?:es)?|slipped)\b/,
  },
  zh: {
    up: /上涨|上升|增长|成长|攀升|飙升|大涨|收涨|走高|上扬|增加|年增|涨(?=\d|至|到|了|逾|超|近|约)|升(?=\d|至|到|了|逾|超|近|约)/,
    down: /下跌|下降|下滑|减少|回落|重挫|大跌|收跌|走低|下挫|年减|萎缩|跌(?=\d|至|到|了|逾|超|近|约|破)|降(?=\d|至|到|了|逾|超|近|约)/,
  },
  ja: {
    up: /上昇|増加|増収|増益|値上がり|急騰|続伸|反発|上げ|増え|高く|\d%増|%高/,
    down: /下落|減少|減収|減益|値下がり|急落|続落|反落|下げ|減っ|減り|安く|低下|\d%減|%安/,
  },
  ko: {
    up: /상승|증가|급등|올랐|오른|올라|늘었|늘어|뛰었|성장/,
    down: /하락|감소|급락|내렸|내린|내려|줄었|줄어|떨어|축소/,
  },
  de: {
    up: /\b(?:stieg[a-zß-öø-ÿ]*|steig[a-zß-öø-ÿ]+|gestiegen[a-zß-öø-ÿ]*|kletter[a-zß-öø-ÿ]+|legte[a-zß-öø-ÿ]* [^.]{0,60}\bzu|zugelegt|wuchs[a-zß-öø-ÿ]*|gewachsen|erhöh[a-zß-öø-ÿ]+|plus)(?![a-zß-öø-ÿ])/,
    down: /\b(?:fiel[a-zß-öø-ÿ]*|fällt|fallen|gefallen[a-zß-öø-ÿ]*|sank[a-zß-öø-ÿ]*|sink[a-zß-öø-ÿ]+|gesunken[a-zß-öø-ÿ]*|rutsch[a-zß-öø-ÿ]+|verlor[a-zß-öø-ÿ]*|rückgang|zurückgegangen|ging[a-zß-öø-ÿ]* [^.]{0,60}\bzurück|minus)(?![a-zß-öø-ÿ])/,
  },
  fr: {
    up: /\b(?:hausse|progress[a-zß-öø-ÿ]+|augment[a-zß-öø-ÿ]+|grimp[a-zß-öø-ÿ]+|bondi[a-zß-öø-ÿ]*|gagn[a-zß-öø-ÿ]+|cr[uû]|croissance)(?![a-zß-öø-ÿ])/,
    down: /\b(?:baiss[a-zß-öø-ÿ]+|recul[a-zß-öø-ÿ]*|chut[a-zß-öø-ÿ]+|perdu[a-zß-öø-ÿ]*|diminu[a-zß-öø-ÿ]+|repli[a-zß-öø-ÿ]*)(?![a-zß-öø-ÿ])/,
  },
  es: {
    up: /\b(?:sub(?:e|en|ió|ieron|ido|iendo)|alza|aument[a-zß-öø-ÿ]+|repunt[a-zß-öø-ÿ]+|creci[a-zß-öø-ÿ]+|increment[a-zß-öø-ÿ]+|gan(?:ó|aron|a))(?![a-zß-öø-ÿ])/,
    down: /\b(?:baj(?:a|an|ó|aron|ado)|ca(?:e|en|ído|yó|yeron)|descen[a-zß-öø-ÿ]+|retroced[a-zß-öø-ÿ]+|disminu[a-zß-öø-ÿ]+|perd(?:ió|ieron)|reduj[a-zß-öø-ÿ]+)(?![a-zß-öø-ÿ])/,
  },
};

/** What was held and may be held no more; only the languages in which a verb does not show it by itself need the word. */
export const PAST: Record<string, { sure: readonly RegExp[]; maybe: RegExp }> = {
  en: {
    sure: [
      /(?<!\b(?:be|been|being|is|are|was|were|has|have|had|not|so) )\b(?:held|owned) (?:shares|stocks?|positions?|an?|the|long|short|no|any|some|beneficial)\b/,
      /(?<!\b(?:be|been|being|is|are|was|were|has|have|had|not|so|and|or|the|any|our|all|stocks?|securities|products?|companies|shares|funds) )\brecommended (?!(?:by|in|on|for|to|here|herein|above|and|or|products?|stocks|securities|reading|that)\b)/,
      /\b(?:bought|purchased|sold) (?:shares|stocks?|positions?|options|some of|all of)\b/,
      /\b(?:previously|formerly|(?<!\b(?:be|been|is|are|was|were) )used to)\b/,
    ],
    maybe: /\b(?:has|have|had|was|were|did|once|past|\w+ed|held|bought|sold)\b/,
  },
  zh: { sure: [/曾(?!经理)/], maybe: /曾|已|了|过|以往|先前|当时|原|截至|时|之前/ },
};

/** @returns true when one text says only that something rose, and the other only that it fell */
export function turnsRound(
  left: string,
  from: Directions | undefined,
  right: string,
  to: Directions | undefined,
): boolean {
  if (!from || !to) return false;
  const [rose, fell] = [from.up.test(left), from.down.test(left)];
  if (rose === fell) return false;
  const same = rose ? to.up : to.down;
  const opposite = rose ? to.down : to.up;
  return opposite.test(right) && !same.test(right);
}
