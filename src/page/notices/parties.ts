/** Who and what a clause names, as written. A name is told by what stands around it, never by a list of names. */
import { limits } from '../../shared/limits.ts';

/** Words with capitals: "Acme Corp.", "Bank of Exampleton"; bounded, so that no page can make it slow. */
const NAME = String.raw`\p{Lu}[\p{L}\p{N}&.'’-]{0,30}(?:\s(?:of|and|&|de|\p{Lu}[\p{L}\p{N}&.'’-]{0,30})){0,5}`;

/**
 * What is held, in languages with capitals: names behind the words of holding. Catches "positions in and recommends
 * Nvidia and Tesla", "500 shares of Shell", "Aktien von BASF", "sauf Airbus"; not "any of the stocks".
 */
const HELD =
  /(?<!\p{L})(?:(?:[Pp]ositions?|[Ss]hares|[Ss]tock|stakes?|options|calls|puts|units|%) (?:in|of|on)(?: and recommends?)?|recommends?|(?<!(?:no longer|not|never) )(?:owns?|holds?)|long|short|(?:Aktien|Anteile|Optionen) (?:von|der|an|auf)|Position(?:en)? (?:in|bei)|actions (?:de |d['’])?|(?:position|positions)(?: longues?| courtes?)? (?:sur|en|dans)|acciones (?:de )?|(?:posición|posiciones)(?: largas?| cortas?)? (?:en|sobre)|[Ee]xcept(?: for)?|[Oo]ther than|[Ss]ave for|[Aa]part from|[Aa]u(?:ß|ss)er|Ausnahme von|[Ss]auf|[Hh]ormis|(?:following|folgenden?|suivant(?:e|s|es)?|siguientes?)\s[^:;]{0,80}:|exception d[e’'u]|[Ss]alvo|[Ee]xcepto|excepción de)\s*((?:the following[^:]{0,30}: )?\p{Lu}[^.;。；]{0,200})/gu;
/** What ends a list of names: "Tesla through its funds", "Nvidia (NVDA)". */
const TAIL =
  /\s*\([^)]*\)|\s(?:through|either|via|at the time|as of|mentioned|purchased|bought|acquired|and recommends|calls|puts|options|stock|shares|but|keine|hold|holds|still|besitz(?:t|e|en)|hält|halten).*$/u;
const BETWEEN = /, and |, | and | or | und | et | y | e |、/u;

/**
 * What is held, in East Asian languages: the name stands right before the word for shares or behind the one for
 * holding.
 */
const HELD_EAST: readonly RegExp[] = [
  /(?:持有|重仓|买入|買入|做多|做空)了?((?:(?!的)[\p{Script=Han}A-Za-z·]){2,12}?)(?:[（(][\dA-Z.:]{1,12}[)）])?的?(?:[\d,.]{1,12}\s?[万萬]?(?:股|张|張)|股票|股份|多[头頭]|空[头頭]|期[权權]|[仓倉]位)/u,
  /除了?([\p{Script=Han}A-Za-z]{2,12}?)(?:股票|股份)?(?:之外|以外|外)/u,
  /((?:[\p{Script=Katakana}ー]{2,16}|[\p{Script=Han}A-Za-z]{2,12}))株/u,
  /([\p{Script=Katakana}\p{Script=Han}ーA-Za-z]{2,16})株?を?(?:除き|除いて|除く|除けば|以外)/u,
  /([\p{Script=Katakana}\p{Script=Han}ー・A-Za-z]{2,20})[（(]\d[\dA-Z]{3}(?:\.T)?[)）]の?株/u,
  /([\p{Script=Hangul}A-Za-z]{2,14})[（(]\d{6}[)）]\s?(?:주식|지분|우선주)/u,
  /([\p{Script=Hangul}A-Za-z]{2,12})\s(?:주식|지분|우선주)/u,
  /([\p{Script=Hangul}A-Za-z]{2,12}?)[를을]?\s?(?:제외하고|제외하면|외에)/u,
];
/** Stands where a name could: "the above shares", "any company mentioned". */
const NO_NAME =
  /(?:上述|文中|相关|相關|本文|任何|所述|其他|其它|提及|少量|部分|标的|標的|该|該|本公司|对象|対象|当該|言及|銘柄|記載|会社|언급|해당|상기|관련|어떤|다른|대상|일부|당사|회사)/u;

/** Who holds, by name: "The Motley Fool has", "Jane Doe owns". */
const HOLDER =
  /^(?:.{0,60}?[,:] |(?:and|but|whereas|while|although|und|et|y) )?((?:The |I\/we|I\b|We\b|\p{Lu})[\p{L}\p{N}'’&./-]{0,30}(?: [\p{Lu}][\p{L}'’&.-]{0,30}| author| writer| analyst| publisher){0,4})\s+(?:still |also |currently )?(?:has|have|holds?|owns?|did not|does not|is|am|are|may)\b/u;
/**
 * Who holds, by part or kinship: "the author holds", "my wife owns", "seine Frau besitzt", "son épouse détient"; not
 * "his view of".
 */
const KIN =
  /(?<!\p{L})((?:the (?:author|writer|analyst|columnist|publisher|editor)|der Autor|die Autorin|l['’]auteure?|el autor|la autora)|(?:my|his|her|our|their|its|(?:the|an?) (?:author|analyst|editor|writer|publisher|columnist|reporter)['’]s|mein|meine|sein|seine|ihr|ihre|unsere?|mon|ma|mes|son|sa|ses|notre|nos|mi|mis|su|sus|nuestr[ao]s?)\s\p{L}[\p{L}'’-]{1,30}(?:\s(?:and|und|et|y)\s\p{L}{2,30})?)\s(?:also |auch |en )?(?:owns?|holds?|has|have|is|are|hält|halten|besitzt|besitzen|détien\p{L}*|possèd\p{L}*|posee\p{L}?|tiene\p{L}?|mantiene\p{L}?)(?!\p{L})/iu;
/** Who holds, with its own people: "The Example Letter and its affiliates own"; not "Tesla and its shares". */
const HOUSE = new RegExp(
  String.raw`^((?:The\s)?${NAME} (?:and|or) (?:its|their)\s(?:affiliates|employees|staff|clients|directors|officers|owners|principals|members|writers|analysts|editors|funds|subsidiaries|partners|parent)(?:,? (?:and|or) \p{L}{3,20})?)(?!\p{L})`,
  'u',
);
/** Who holds, in Chinese ("其配偶持有"), Japanese ("家族が…保有"), Korean ("필자의 배우자가 … 보유"). */
const HOLDER_EAST: readonly RegExp[] = [
  /(?:^|[，,；;。])(?:但是?|而|惟|然而?|不[过過]|且)?((?![并並]?[无無未没沒])[\p{Script=Han}]{1,10}?)(?:目前|[现現]|亦|也|[并並]|已|合共|均|可能|[并並]?未|[沒没][有])?(?:持有|重仓|重倉)/u,
  /^(?:[^：:。]{0,20}[：:]\s?)?(?:ただし、?|一方、?|しかし、?)?([^、。：:はが]{1,16})[はが][^。]{0,60}保有/u,
  /^(?:다만,? |그러나,? |하지만,? |반면,? )?([\p{Script=Hangul} ]{1,16}?)(?:은|는|이|가)\s[^.]{0,60}보유/u,
];

/** Who pays: "by Acme Corp.", "von der Muster AG", "other than from Seeking Alpha"; not "by the end". */
const PAYER = new RegExp(
  String.raw`(?<!\p{L}|owned |operated |managed |published |betrieben |herausgegeben |exploité |édité |gestionado )(?:by|from|with|von|vom|durch|par|avec|por|con|de|del)\s(?:(?:the|der|dem|den|la|le|el|société|empresa)\s){0,2}(${NAME})`,
  'u',
);
/** Who pays, by name before the verb: "Acme Corp paid us", "Die Muster AG bezahlte", "Exemple SA a versé". */
const PAYER_FIRST = new RegExp(
  String.raw`(?:(?:The|Die|Der|La|Le|El)\s)?(${NAME}),?\s(?:has |have |had |hat |a |ha )?(?:paid|compensated|pays|bezahlte|zahlte|payé|versé|pagó|pagado|abonado)(?!\p{L})`,
  'u',
);
/** Who pays, by its part in it: "from the issuer", "vom Emittenten", "del emisor". */
const PAYER_ROLE =
  /(?<!\p{L})(?:by|from|von|vom|durch|par|por|de)\s((?:the|its|our|dem|der|l['’])\s?(?:issuer|company|client|brand|manufacturer|sponsor|advertiser|agent|Emittent\p{L}*|Unternehmen|Auftraggeber\p{L}*|Hersteller\p{L}*|émetteur|entreprise|marque)|emisor|anunciante)/iu;
const PAYER_EAST: readonly RegExp[] = [
  /(?:由|从|從|向|獲|获|受)([\p{Script=Han}A-Za-z]{2,20}?)[处處方]?(?:支付|赞助|贊助|提供|收取|收到|出资|出資|委托|委託)/u,
  /[与與和同]([\p{Script=Han}A-Za-z]{2,20}?)(?:签|簽|订|訂)/u,
  /(?:^|[、。はが])([^、。はが]{1,20}?)(?:から|より)/u,
  /(?:^|[、。はが])([^、。はが]{2,20}?)の(?:提供|協賛)で/u,
  /(?:^|[、。はが])([^、。はが]{1,20}?)とは?[^、。と]{0,12}契約を/u,
  /(?<!\p{Script=Hangul})([\p{Script=Hangul}A-Za-z]{2,16}?)(?:과|와)는? [^.]{0,12}계약을/u,
  /(?<!\p{Script=Hangul})(?:(?:다만|그러나|하지만|한편|또한),? )?((?:(?![은는] )[\p{Script=Hangul}A-Za-z ]){2,16}?)(?:으?로부터|에게서)/u,
];

/** Whoever pays is one: no name. Catches "업체", "해당 회사 측", "品牌方", "メーカー"; not "한빛회사", "大成公司". */
const ANY_FIRM =
  /^(?:(?:해당|위|相关|相關|有关|有關|该|該|当該)\s?)?(?:업체|회사|기업|제조사|판매사|브랜드|商家|品牌|厂商|廠商|公司|企业|企業|業者|メーカー|ブランド|スポンサー|広告主)(?:\s?(?:측|方|側|様|さま))?$/u;

/** A final full stop that belongs to a name: "Acme Corp.", "Ejemplo S.A."; not "Acme Mining." */
const ABBREVIATED = /(?:\b(?:inc|corp|ltd|co|plc|bros|jr|sr|dr|st)|\.\p{L})\.$/iu;

/** @returns names of what is held, each once */
export function securitiesIn(text: string): string[] {
  const western = [...text.matchAll(HELD)].flatMap(([, list = '']) =>
    list
      .replace(/^the following[^:]{0,30}: /iu, '')
      .split(BETWEEN)
      .map((name) => tidy(name.replace(TAIL, '')))
      .filter((name) => /^\p{Lu}/u.test(name) && name.length > 1 && name.length < 60),
  );
  const eastern = HELD_EAST.flatMap((pattern) => pattern.exec(text)?.[1] ?? []).filter(
    (name) => !NO_NAME.test(name),
  );
  return [...new Set([...western, ...eastern])];
}

/**
 * Whose disclosure a heading opens. Catches "Analyst's Disclosure:", "Erklärung des Autors:", "作者利益披露："; not
 * "Disclosure:", "the analyst noted:".
 */
const HEADED =
  /(?<!\p{L})(?:(analyst|author|writer|publisher|editor|contributor)(?:['’]?s['’]?)? (?:\p{L}{2,20} )?(?:disclosures?|disclaimer|statement|note|positions|holdings)|(?:disclosures?|statement|note) (?:by|from|of) (?:the |our )?(analyst|author|writer|publisher|editor|contributor)|(?:Offenlegung|Erklärung|Hinweis) de[rs] (Analysten|Analystin|Autors|Autorin|Herausgebers|Verfassers)|(?:Déclaration|Divulgation|Avertissement) (?:de l['’]|du )(auteur|autrice|analyste|éditeur)|(?:Declaración|Divulgación|Aviso) (?:del|de la) (autora?|analista))\s?:|(分析[师師]|作者|[笔筆]者|[发發]布者|[编編][辑輯])的?(?:利益|持[仓倉股]|[权權]益)?(?:披露|揭露|[声聲]明|申[报報])\s?[：:]|(著者|筆者|執筆者|アナリスト|発行者|編集者)(?:による|の)?(?:利益|情報|保有)?(?:の)?開示\s?[：:]|(필자|저자|작성자|애널리스트|발행인|편집자)의? ?(?:이해관계 )?(?:공시|고지)\s?[：:]/giu;
/** How far before a clause its heading may stand: a paragraph or so. Characters. */
const HEADING_REACH = 400;

/** @returns who the last heading before or in a clause says is speaking; null when it does not say */
export function speakerBefore(before: string, clause: string): string | null {
  const [last] = [...(before.slice(-HEADING_REACH) + clause).matchAll(HEADED)].reverse();
  return last?.slice(1).find((role) => role) ?? null;
}

/** @returns who is said to hold; null when nobody is named */
export const holderIn = (text: string): string | null => first(text, [HOUSE, KIN, HOLDER, ...HOLDER_EAST]);

/** @returns who is said to pay; null when nobody is named */
export const payerIn = (text: string): string | null =>
  first(text, [PAYER, PAYER_FIRST, PAYER_ROLE, ...PAYER_EAST]);

function first(text: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    if (found && !ANY_FIRM.test(found)) return tidy(found).slice(0, limits.name);
  }
  return null;
}

/** @returns the name without white space and without the full stop of its sentence */
function tidy(name: string): string {
  const plain = name.replace(/^[※*＊•]\s?/u, '').trim();
  return plain.endsWith('.') && !ABBREVIATED.test(plain) ? plain.slice(0, -1) : plain;
}
