/**
 * "Tous les titres ne sont pas …" may mean that some are; so may "alle … nicht" and "todos … no". Not caught: "ne
 * constituent pas un conseil", which denies it of all, nor "nicht alle", "toute reproduction".
 */
const ALL_BEFORE_NOT =
  /\b(?:alle|sämtliche|tous|toutes|todos|todas)\b[^.;]{0,80}(?:\bnicht\b|\bn(?:e |['’])(?!constitu)|\bno (?!constitu))/i;

/** "Die Kosten tragen die Anleger": German says first what somebody bears, pays or holds. Not caught: "Die Bank trägt die Kosten". */
const FRONTED =
  /^(?!(?:der|dieser|ein) )(?:\S+ )?(?:[a-zäöüß\d%]+ ){0,6}(?:inhalte?|texte?|artikel|beiträge|seiten?|website|werbung|daten|informationen|angaben|analysen?|berichte?|empfehlung(?:en)?|kosten|gebühren|risik(?:o|en)|verantwortung|haftung|vergütung|provision(?:en)?|verluste?|aktien?|wertpapiere?|position(?:en)?|entscheidung(?:en)?)(?: [^.;,]{1,60})? (?:trägt|tragen|übernimmt|übernehmen|(?:be)?zahlt|(?:be)?zahlen|erhält|erhalten|bekommt|bekommen|besitzt|besitzen|hält|halten|(?:ver)?kauft|(?:ver)?kaufen|trifft|treffen|erstellt|erstellen|(?:über)?prüft|(?:über)?prüfen|betreibt|betreiben|verfasst|verfassen|schreibt|schreiben|finanziert|finanzieren) (?!zu\b)/i;

/** What somebody does, where the tables have shares: "responsables de vos actions", "acciones legales". */
const DEEDS =
  /responsab[^.;]{0,30}\b(?:actions|acciones)\b|\b(?:actions|acciones) (?:en justice|l[ée]gal|des? (?:los |las )?(?:utilisateurs|usuarios|tiers|terceros))/i;

/** English words in a sense that the tables do not have: "our position may change", "a share of sales", "tax return", "the rating was withdrawn". Not caught: "a position in Acme", "the return of the fund", "you withdraw funds". */
const OTHER_SENSE = [
  /\b(?:our|its|their|the|official) position\b(?! (?:in|size)\b)/i,
  /\bcover(?:s|ed|ing)? (?:\w+ )?(?:short|position)/i,
  /\btax returns?\b|\breturns? of (?:\w+ )?(?:capital|principal|deposits?|funds|money|investments?|margin|assets|shares|securities)\b/i,
  /\bprincipals\b|\bprincipal of the (?:firm|company|publisher|issuer)/i,
  /\bpremium (?!or discount|payment)/i,
  /\b(?:is|are|be|considered|deemed|not) material\b(?! [a-z])/i,
  /\b(?:offer|offering|rating|recommendation|opinion|product|service|approval|registration)s?\b[^.,;]{0,30}\bwithdrawn\b|\bwithdraws? (?:\w+ )?(?:offer|rating|recommendation|opinion|product|service|approval)/i,
  /\blisted in [A-Z]/,
  /^security\b|\bsecurity (?:deposit|interest|breach|risk|code|check)/i,
  /\bha(?:s|ve|d) [^.,;]{0,60}\bsince (?:the|this|that|it|they|we|our|an?|its)\b/i,
  /\bonly (?:if|when|after|where|once)\b/i,
  /\bshares? of (?:(?:the|any|each|all|our|its|their) )?(?:sales?|revenues?|profits?|proceeds|income|commissions?|costs?)\b/i,
  /\binterest in (?:\w+ )?(?:sale|outcome|result|success|matter)/i,
];

/** "80% of its assets in bonds" are no assets in its bonds. Not caught: "the funds in your account". */
const HELD_IN = /\b(?:hold|keep|invest|put|place)s?\b[^.,;]{0,60}\b(?:its|your|our|their) [a-z]+ in\b/i;

const DOUBTS: Readonly<Record<string, readonly RegExp[]>> = {
  de: [ALL_BEFORE_NOT, FRONTED],
  fr: [ALL_BEFORE_NOT, DEEDS],
  es: [ALL_BEFORE_NOT, DEEDS],
  en: [...OTHER_SENSE, HELD_IN],
};

/** @returns true when a sentence may mean something else than its words put together say */
export const meansElse = (text: string, language: string): boolean =>
  DOUBTS[language]?.some((doubt) => doubt.test(text)) ?? false;
