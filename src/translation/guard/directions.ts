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
    up: /\b(?:stieg\p{L}*|steig\p{L}+|gestiegen\p{L}*|kletter\p{L}+|legte\p{L}* [^.]{0,60}\bzu|zugelegt|wuchs\p{L}*|gewachsen|erhöh\p{L}+|plus)(?!\p{L})/u,
    down: /\b(?:fiel\p{L}*|fällt|fallen|gefallen\p{L}*|sank\p{L}*|sink\p{L}+|gesunken\p{L}*|rutsch\p{L}+|verlor\p{L}*|rückgang|zurückgegangen|ging\p{L}* [^.]{0,60}\bzurück|minus)(?!\p{L})/u,
  },
  fr: {
    up: /\b(?:hausse|progress\p{L}+|augment\p{L}+|grimp\p{L}+|bondi\p{L}*|gagn\p{L}+|cr[uû]|croissance)(?!\p{L})/u,
    down: /\b(?:baiss\p{L}+|recul\p{L}*|chut\p{L}+|perdu\p{L}*|diminu\p{L}+|repli\p{L}*)(?!\p{L})/u,
  },
  es: {
    up: /\b(?:sub(?:e|en|ió|ieron|ido|iendo)|alza|aument\p{L}+|repunt\p{L}+|creci\p{L}+|increment\p{L}+|gan(?:ó|aron|a))(?!\p{L})/u,
    down: /\b(?:baj(?:a|an|ó|aron|ado)|ca(?:e|en|ído|yó|yeron)|descen\p{L}+|retroced\p{L}+|disminu\p{L}+|perd(?:ió|ieron)|reduj\p{L}+)(?!\p{L})/u,
  },
};

/** What was held and may be held no more; only the languages in which a verb does not show it by itself need the word. */
export const PAST: Record<string, { sure: readonly RegExp[]; maybe: RegExp }> = {
  en: {
    sure: [
      /(?<!\b(?:be|been|being|is|are|was|were|has|have|had|not|so) )\b(?:held|owned) (?:shares|stocks?|positions?|an?|the|long|short|no|any|some|beneficial)\b/,
      /(?<!\b(?:be|been|being|is|are|was|were|has|have|had|not|so|and|or|the|any|our|all|stocks?|securities|products?|companies|shares|funds) )\brecommended (?!(?:by|in|on|for|to|here|herein|above|and|or|products?|stocks|securities|reading|that)\b)/,
      /\b(?:bought|purchased|sold) (?:shares|stocks?|positions?|options|some of|all of)\b/,
      /\b(?:previously|formerly|used to)\b/,
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
