/**
 * "Tous les titres ne sont pas …" may mean that some are; so may "alle … nicht" and "todos … no". Not caught: "ne
 * constituent pas un conseil", which denies it of all, nor "nicht alle", "toute reproduction".
 */
const ALL_BEFORE_NOT =
  /\b(?:alle|sämtliche|tous|toutes|todos|todas)\b[^.;]{0,80}(?:\bnicht\b|\bn(?:e |['’])(?!constitu)|\bno (?!constitu))/i;

/** "Die Kosten tragen die Anleger": German says first what somebody bears, pays or holds. Not caught: "Die Bank trägt die Kosten". */
const FRONTED =
  /^(?:\S+ )?(?:[a-zäöüß\d%]+ ){0,6}(?:kosten|gebühren|risik(?:o|en)|verantwortung|haftung|vergütung|provision(?:en)?|verluste?|aktien?|wertpapiere?|position(?:en)?|entscheidung(?:en)?)(?: [^.;,]{1,60})? (?:trägt|tragen|übernimmt|übernehmen|(?:be)?zahlt|(?:be)?zahlen|erhält|erhalten|bekommt|bekommen|besitzt|besitzen|hält|halten|(?:ver)?kauft|(?:ver)?kaufen|trifft|treffen) (?!zu\b)/i;

/** What somebody does, where the tables have shares: "responsables de vos actions", "acciones legales". */
const DEEDS =
  /responsab[^.;]{0,30}\b(?:actions|acciones)\b|\b(?:actions|acciones) (?:en justice|l[ée]gal|des? (?:los |las )?(?:utilisateurs|usuarios|tiers|terceros))/i;

/** @returns true when a German, French or Spanish sentence may mean something else than its words put together say */
export const meansElse = (text: string): boolean =>
  ALL_BEFORE_NOT.test(text) || FRONTED.test(text) || DEEDS.test(text);
