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

/** Who is tied to whom, where the tables have what comes with something: "mit dem Emittenten verbunden". Not caught: "mit hohen Risiken verbunden". */
const TIED =
  /\bmit (?!(?:\S+ ){0,3}\S*(?:risi[kc]|verlust|kosten|gebühr|gefahr|schwankung|volatil|unsicherheit))[^.;,]{1,60}verbunden|\bassociée?s? (?:à|aux?) (?!(?:\S+ ){0,2}\S*(?:risque|perte|frais|coût|volatil|incertitude))/i;

/** Who has a part of a firm takes no part in it: "am Verlag beteiligt". Not caught: "an der Erstellung beteiligt". */
const STAKE =
  /\ba[mn] (?!(?:\S+ ){0,2}\S*(?:ung|ion|projekt|artikel|beitrag|bericht|inhalt\w*|geschäft\w*)\b)[^.;,]{1,50}\bbeteiligt\b/i;

/** "Nicht vollständig verlieren": not all of it. Not caught: "die Angaben sind nicht vollständig". */
const NOT_IN_FULL = /\bnicht (?:vollständig|komplett|ganz) [a-zäöü]+en\b/;

/** "Versons une commission à nos partenaires" is no commission of theirs. */
const PAID_TO =
  /\b(?:vers|pa[iyg])\w* [^.;,]{0,30}\b(?:commissions?|rémunérations?|frais|comisi[oó]n(?:es)?|honorarios) (?:à|aux?|al?) /i;

/** Who checks a text is its editor, where the tables have a publisher. Not caught: "el editor no garantiza". */
const CHECKED_BY = /\b(?:revisad|editad|comprobad|verificad)[oa]s? por (?:\w+ ){0,2}editor/i;

/** Who is paid for writing a text is paid for no newsroom: "payé pour la rédaction de cet article". Not caught: "la rédaction de ce site". */
const WRITING =
  /\br[ée]dac(?:tion|ción) (?:de (?:cet?|cette|este|esta|son|mon|su|mi|l[ao]s?|l'|ces|estos|estas) ?|de l'|du |del |d['’]un )(?:articles?|artículos?|textes?|textos?|analyses?|análisis|rapports?|informes?|contenus?|contenidos?|notes?|notas?|études?|estudios?)/i;

/** English words in a sense that the tables do not have: "our position may change", "a share of sales", "tax return", "the rating was withdrawn", "views shared by", what lasted once: "was owned by", and whose what is named last is: "consult us about errors", "recover costs from users". Not caught: "a position in Acme", "the return of the fund", "you withdraw funds". */
const OTHER_SENSE = [
  /\b(?:our|its|their|the|official) position\b(?! (?:in|size)\b)/i,
  /\bcover(?:s|ed|ing)? (?:\w+ )?(?:short|position)/i,
  /\btax returns?\b|\breturns? of (?:\w+ )?(?:capital|principal|deposits?|funds|money|investments?|margin|assets|shares|securities)\b/i,
  /\bprincipals\b|\bprincipal of the (?:firm|company|publisher|issuer)/i,
  /\bpremium (?!or discount|payment)/i,
  /\b(?:is|are|be|considered|deemed|not) material\b(?! [a-z])/i,
  /\b(?:offer|offering|rating|recommendation|opinion|product|service|approval|registration)s?\b[^.,;]{0,30}\bwithdrawn\b|\bwithdraws? (?:\w+ )?(?:offer|rating|recommendation|opinion|product|service|approval)/i,
  /\blisted in [A-Z]/,
  /^security\b|\bas security\b|\bsecurity (?:for|deposit|interest|breach|risk|code|check)/i,
  /\b(?:prices?|availability) (?:and|or) stock\b|\bin stock\b|\bstock (?:levels?|availability|and prices?)\b/i,
  /\blos(?:es?|ing|t) (?:\w+ ){0,2}(?:passwords?|keys?|phrases?)\b/i,
  /\bha(?:s|ve|d) [^.,;]{0,60}\bsince (?:the|this|that|it|they|we|our|an?|its)\b/i,
  /\bonly (?:if|when|after|where|once)\b/i,
  /\b(?:we|you|they|people|readers|writers|authors) (?:are|were) used to\b/i,
  /\bshares? of (?:(?:the|any|each|all|our|its|their) )?(?:sales?|revenues?|profits?|proceeds|income|commissions?|costs?)\b/i,
  /\bclosing (?:positions?|accounts?|trades?)\b/i,
  /\b(?:views?|opinions?)\b[^.,;]{0,30}\bshared by\b/i,
  /\b(?:was|were) (?:not )?(?:held|owned|employed|managed|controlled|operated|advised) by\b/i,
  /\b(?:links?|pages?|buttons?|clicks?)\b[^.,;]{0,30}\bleads? to\b/i,
  /\bnot consult\b[^.;]{0,60}\b(?:for|about|on|regarding|concerning)\b/i,
  /\bha(?:s|ve) access to\b/i,
  /\b(?:recover|recoup|collect|remove|delete|deduct|withdraw)s? [^.,;]{1,40} from\b/i,
  /\binterest in (?:\w+ )?(?:sale|outcome|result|success|matter)/i,
];

/** "80% of its assets in bonds" are no assets in its bonds. Not caught: "the funds in your account". */
const HELD_IN = /\b(?:hold|keep|invest|put|place)s?\b[^.,;]{0,60}\b(?:its|your|our|their) [a-z]+ in\b/i;

/** "We recommend products based on our tests": we recommend on that basis. Not caught: "decisions based on this report". */
const CHOSEN_ON =
  /\b(?:recommend|buy|purchase|choose|select|pick|feature|review|rank|rate)s? (?:[\w-]+ ){1,4}based (?:up)?on\b/i;

/** "Only members may comment, as well as sponsors": who is named last belongs to the first. Not caught: "stocks, bonds, as well as funds". */
const ALSO_WHO =
  /\bonly\b[^.;]{0,80}, as well as\b|, as well as (?:\w+ ){0,3}(?:famil\w+|staff|employees|affiliates|clients|subscribers|readers|users|authors|writers|editors|sponsors|partners|members)\W*$/i;

/** "AI-generated image." says nothing of what AI did before. Not caught: "AI-generated content is marked". */
const MADE_BY =
  /^[\w.]+-[a-z]+ed (?!.*\b(?:is|are|was|were|be|has|have|may|can|does|do|should|must|will)\b)/i;

/** "Not the sole responsibility of the publisher": others have it, too. */
const NOT_ALONE = /\bnot (?:the )?(?:sole|only) (?:responsibility|owner|holder)\b/i;

/** "The author or members of his family": who comes first is none of his family. Not caught: "directors and employees of the firm". */
const WHOSE =
  /\b(?:author|writer|editor|analyst|reporter|publisher|company|firm|bank|broker|issuer) (?:and|or) (?:any )?(?:members|relatives|employees|directors|officers|clients|customers|affiliates|partners|shareholders) of\b/i;

/** "A position in Apple and shares of Tesla": what is held second is nothing that the first is held in. */
const TWO_HELD =
  /\b(?:positions?|options|puts|calls|bonds|shares|stocks?|warrants) (?:in|on|of) [^.,;]{1,40} and (?:(?:an?|the|any|no) )?(?:\w+ ){0,2}(?:positions?|options|puts|calls|bonds|shares|stocks?|warrants) (?:in|on|of)\b/i;

/** "Paid $5,000 by Acme and 10,000 shares": the shares pay nobody. */
const PAID_IN_SHARES =
  /\bpaid\b[^;]{0,60}\bby\b[^;]{0,60} and [\d,]+ (?:[\w-]+ )?(?:shares|options|warrants|units)/i;

/** With consent, where the tables have who takes part: "autorisée avec accord". Not caught: "uniquement avec l'accord". */
const WITH_CONSENT =
  /(?<!\b(?:nur|uniquement|seulement|solo|sólo|únicamente) )\b(?:mit|avec|con) (?:\S+ ){0,2}(?:l'|d')?(?:zustimmung|genehmigung|erlaubnis|accord|autorisation|consentement|autorización|consentimiento|permiso)\b/i;

/** "本报告可以转载": it is reproduced and reproduces nothing. Not caught: 用户可以转载本报告. */
const DONE_TO_IT =
  /(?:报告|報告|文章|本文|内容|內容|资料|資料|信息|資訊|材料|网站|網站|平台)(?:可|可以|得)(?:自由|任意)?(?:转载|轉載|复制|複製|使用|引用|转发|轉發|分享|下载|下載)$/;

/** "未收取任何费用": no fee was charged, or none received. Not caught: 未因本文收取任何费用. */
const CHARGED_OR_PAID = /^(?!.*[就因为為从從由向]).*(?:未|没有|沒有|不)收取(?:任何)?(?:费用|費用)$/;

/** "不必承擔後果" frees somebody, where the tables have who refuses. Not caught: 不承擔責任. */
const NEED_NOT_BEAR = /(?:不必|不用|無須|无须|無需|无需)(?:自行)?(?:承擔|承担|負責|负责)/;

/** "I am long Acme Bank, Member FDIC": what stands behind the comma may say what the first is. Not caught: "long NVDA, AAPL", "long Acme Corp, Inc." */
const HELD_OR_TOLD =
  /\b(?:long|short) [^.,;]{1,60}, (?!(?:Inc|Ltd|LLC|Corp|Co|PLC)\b)[A-Z][^.,;]{0,60}[a-z][^.,;]{0,60}[.!]?$/;

/** "Investors may consult an adviser" is leave, where the tables have what is likely. Not caught: "you may wish to consult". */
const MAY_CONSULT = /\b(?:may|might|can|could) (?:also )?consult\b/i;

const DOUBTS: Readonly<Record<string, readonly RegExp[]>> = {
  de: [ALL_BEFORE_NOT, FRONTED, TIED, STAKE, NOT_IN_FULL, WITH_CONSENT],
  fr: [ALL_BEFORE_NOT, DEEDS, TIED, PAID_TO, WITH_CONSENT, WRITING],
  es: [ALL_BEFORE_NOT, DEEDS, PAID_TO, CHECKED_BY, WITH_CONSENT, WRITING],
  en: [...OTHER_SENSE, HELD_IN, CHOSEN_ON, ALSO_WHO, MADE_BY, NOT_ALONE, WHOSE, TWO_HELD],
};

/** @returns true when a sentence may mean something else than its words put together say */
export const meansElse = (text: string, language: string): boolean =>
  DOUBTS[language]?.some((doubt) => doubt.test(text)) ?? false;

/** Of these even a wording that a person wrote whole is declined. */
const ALWAYS: Readonly<Record<string, readonly RegExp[]>> = {
  zh: [DONE_TO_IT, CHARGED_OR_PAID, NEED_NOT_BEAR],
  en: [MAY_CONSULT, PAID_IN_SHARES, HELD_OR_TOLD],
};

/** @returns true when a clause may mean something else than any wording of the book that has its words */
export const leavesOpen = (text: string, language: string): boolean =>
  ALWAYS[language]?.some((doubt) => doubt.test(text)) ?? false;
