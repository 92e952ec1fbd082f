/** Words around a name that make it a company or make it something else, as data; all in lower case. */
const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Right after a company's name: "Apple shares", "Visa said", "Target CEO", "Orange-Aktie". */
export const AFTER_COMPANY = words(`
  shares share stock stocks inc corp ceo cfo coo cto chief chairman chairwoman president executive executives management
  said says reported reports announced announces posted posts unveiled launched plans expects agreed acquired acquires
  raised beat beats missed earnings revenue revenues profit profits results guidance sales investors shareholders
  spokesperson spokesman spokeswoman holders bonds dividend forecast jumped surged soared slumped tumbled plunged gained
  climbed rallied slid dropped fell rose closed traded trades trading warned cut cuts hiked hires hired sued confirmed
  aktie aktien aktionäre papier papiere chef vorstand konzern titel meldete teilte erwartet kündigte
  action actions titre titres annonce publie gagne perd cède grimpe recule progresse bondit chute
  acción acciones sube baja cae gana anunció`);

/** After a word at the start of a sentence that is also a company: "Orange said", "Recruit a annoncé"; not "Total sales". */
export const AFTER_COMPANY_AT_START = words(`
  said says announced announces reported reports posted agreed acquired unveiled launched ceo cfo inc corp
  a_annoncé a_publié a_enregistré a_signé a_lancé a_réalisé a_indiqué a_vu hat_gemeldet hat_angekündigt meldete teilte
  fell rose gained jumped surged slid dropped climbed tumbled slumped soared plunged
  will_acquire has_agreed has_announced has_acquired ha_anunciado ha_annunciato`);

/**
 * After a bare word at the start of a sentence these make it a name: a thing that can be counted has an article or
 * stands in the plural there. "Intel is to close", "Shell makes", "Carrefour prévoit"; not "Shell plans", "Visa uses",
 * which may be nouns, nor "Apple sold", which may be fruit.
 */
export const AFTER_BARE_NAME = words(`
  is was has had does did will would could might must isn wasn hasn doesn didn won
  makes sells builds earns spends invests expects wants owns operates employs aims intends hopes remains keeps gives takes
  became began took gave kept grew est prévoit veut doit vient`);

/** What a company does in a headline, "Intel to Cut 5,000 Jobs"; not "Visa to Work in Japan". */
export const HEADLINE_DEEDS = words(`
  cut buy sell acquire build invest raise launch close open spend lay hire pay recall supply expand merge list delist split
  shut slash shed unveil spin join double take make start stop end move report`);

/** Right before it: "shares of Apple", "rival Visa", "bei der Aktie von Orange". */
export const BEFORE_COMPANY = words(`
  aktie action rival rivals competitor competitors maker makers giant giants chipmaker automaker carmaker retailer retailers lender
  conglomerate stake company parent operator airline insurer drugmaker producer supplier manufacturer startup firm
  konzern autobauer hersteller versicherer softwarekonzern chiphersteller händler konkurrent wettbewerber
  groupe géant opérateur constructeur concurrent titre`);
/** Pairs right before it. */
export const BEFORE_PAIRS = words(
  'shares_of stake_in stock_of shareholders_of investors_in acquisition_of ceo_of earnings_from results_from actions_de titre_d action_d aktie_von aktien_von acciones_de',
);

/** In the same sentence: it is about business. */
export const FINANCE = words(`
  shares stock stocks shareholders investor investors earnings revenue revenues profit profits quarter quarterly analyst
  analysts nasdaq nyse dividend dividends ceo cfo guidance valuation ipo buyback billion trillion percent acquisition
  merger acquire stake indices bourse premarket outperform upgrade downgrade capitalization market-cap
  chipmaker automaker steelmaker steelmakers carmakers chipmakers companies rivals stockholders portfolio hedge rally megacap megacaps
  aktie aktien konzern umsatz gewinn quartal analysten börse dax milliarden prozent anleger dividende kursziel unternehmen
  kurs mdax sdax prognose jahresziele erwartungen zölle verlust verluste rekordhoch übernahme beteiligung
  action actions bourse chiffre bénéfice trimestre milliards dividende groupe cac investisseurs analystes titre
  résultats cours filiale rachète rachat prévisions restructuration cède acquisition ventes entreprise
  acciones ingresos beneficio trimestre bolsa ibex suben inversores cotización
  azioni borsa titolo titoli ricavi utile trimestre rialzo calo affari investitori
  ações bolsa lucro receita investidores aandelen aandeel beurs winst omzet beleggers`);

/** In the same block, without word boundaries: scripts without spaces, and German compounds. */
export const GLUED_FINANCE =
  /konzern|aktie|umsatz|gewinn|börse|milliarden|prozent|unternehmen|anleger|股|财报|財報|营收|營收|市值|业绩|業績|公司|芯片|晶片|手机|手機|收购|收購|投资|投資|品牌|电商|電商|补贴|補貼|執行長|董事|总裁|總裁|總經理|供應鏈|供应链|销量|銷量|产能|產能|订单|訂單|外卖|芯|游戏|遊戲|用户|用戶|市场|市場|产品|產品|发布|發布|推出|合作|企业|机型|汽车|汽車|科技|巨头|巨頭|平台|首席|美元|亿|億|株|決算|企業|売上|投資|報價|报价|漲停|涨停|跌停|開盤|开盘|收盤|收盘|盤中|盘中|封裝|封装|晶圓|晶圆|記憶體|面板|擴產|扩产|代工|供應商|供应商|業者|実적|주가|주식|실적|기업|매출|증시|반도체/;

/** Right after a name in capitals: then the name is a place, a person, an event or a product, and not the company. */
export const NOT_COMPANY_AFTER = words(`
  stadium field arena amphitheatre amphitheater pavilion center centre park cup open street road avenue county city town valley beach bay island river basin
  rainforest forest university school college hospital award awards prize theatre theater foundation museum tower festival
  bowl league championship tree trees juice pie cider orchard orchards revolution coast creek lake mountains hill house
  hotel airport bridge church day week date year syndrome point application applications waiver
  practice audience`);

/** Right before a name in capitals: then it is a place. */
export const NOT_COMPANY_BEFORE = words('mount lake fort port san santa saint cape camp');

/** Capitalised words that say nothing about the name after them: the start of a sentence, roles, origins. */
export const FREE_BEFORE = words(`
  later today yesterday now then still earlier last next here there some many most all january february march april may june july
  august september october november december monday tuesday wednesday thursday friday saturday sunday
  the a an in at on for but and or as when while after before why how is are was will can could should with without from
  to by of if that this these those its it both like unlike also even only meanwhile however since until under over
  according rival shares chinese american japanese german french british korean taiwanese dutch swiss european indian
  u.s us uk eu ceo cfo chairman analyst analysts inc corp co ltd chipmaker automaker carmaker tech stock stocks buy sell
  der die das den dem des bei von mit für auf und oder auch nach aktie laut zu beim le la les l d de du des chez selon pour
  el los las del de en y según`);

/** Commonest given names in business news: before a single word they make it a surname ("Henry Ford", "Nikola Tesla"). */
export const GIVEN_NAMES = words(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric
  jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry
  tyler aaron henry peter adam nathan douglas walter arthur mary patricia jennifer linda elizabeth barbara susan jessica
  sarah karen lisa nancy betty margaret sandra ashley emily kimberly michelle amanda melissa stephanie rebecca laura helen
  amy anna emma olivia sophie claire jane kate ann anne julia rachel maria nikola paris tom tim jim bill bob steve mike
  dan ben sam joe jeff greg chris alex max martin hans klaus stefan jürgen pierre jean michel louis carlos jose juan
  antonio marco giovanni conrad warren werner ernst wilhelm friedrich otto heinrich karl ludwig dustin kathy mr mrs ms dr prof sir`);

/** Houses that are named as a source, an index or a picture credit far more often than as a company. */
export const SOURCES = words(
  'reuters thomson nyt new_york_times getty shutterstock nasdaq msci lseg cme cboe factset morningstar twitter facebook youtube instagram nikkei yahoo ice euronext wolters',
);
