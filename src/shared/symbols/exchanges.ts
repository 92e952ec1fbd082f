/** How exchanges are written beside a code, as data: canonical name → form of its codes, prefixes, suffixes. */

/** Codes as each family of exchanges writes them; `shape` is matched whole. */
const CODE_FORMS: Record<string, RegExp> = {
  /** AAPL, BRK.B, BRK-B; not "Apple". */
  us: /^[A-Z]{1,5}(?:[./-][A-Z]{1,2})?$/,
  /** 700, 0700, 00700. */
  hk: /^\d{1,5}$/,
  /** 600519; the first digits tell the exchange. */
  sh: /^(?:5|60|68|90|11|20)\d{4,5}$/,
  sz: /^(?:00|15|16|20|30|12)\d{4}$/,
  bj: /^(?:43|83|87|88|92)\d{4}$/,
  /** 2330, 00878, 00664R. */
  tw: /^\d{4,6}[A-Z]?$/,
  /** 7203, 130A, since 2024 with letters in the second and fourth place. */
  t: /^[1-9][\dA-Y]\d[\dA-Y]$/,
  /** 005930, 0001S0. */
  ks: /^\d{4}[\dA-Z]\d$/,
  /** RELIANCE, HDFCBANK, M&M is written MM. */
  in: /^[A-Z][A-Z0-9]{1,11}$/,
  /** AIR, SAP, VOLV-B, 1U1: at least one letter. */
  eu: /^(?=\d*[A-Z])[A-Z0-9]{1,6}(?:[.-][A-Z]{1,2})?$/,
};

/**
 * canonical | form | names before a colon (`_` is a space) | suffixes after a dot or hyphen.
 * Sources: the exchanges' own names, and the ways that Google Finance, Yahoo, Reuters, Bloomberg-like wires and the
 * Chinese, Japanese and Korean quote sites write them.
 */
const TABLE = `
US|us|NASDAQ NASDAQGS NASDAQGM NASDAQCM NAS NSDQ NYSE NYSE_AMERICAN NYSEAMERICAN NYSE_MKT NYSE_ARCA NYSEARCA AMEX ARCA BATS CBOE OTC OTCQX OTCQB OTCPK OTCMKTS OTC_MARKETS OTC_PINK PINK US 纳斯达克 納斯達克 那斯達克 纽交所 紐交所 纽约证券交易所 美股 ナスダック 나스닥 뉴욕증권거래소|US O OQ N K
HK|hk|HKEX HKG SEHK HKSE HK 港交所 香港交易所 港股 联交所 聯交所|HK
SH|sh|SHA SHSE SSE SH XSHG 上交所 上海证券交易所 沪市|SH SS SSE XSHG
SZ|sz|SHE SZSE SZ XSHE 深交所 深圳证券交易所 深市|SZ SZSE XSHE
BJ|bj|BJSE BSE BJ 北交所|BJ
TW|tw|TWSE TPE TWS TAI TW 台股 臺股 證交所|TW
TWO|tw|TPEX TWO ROCO 上櫃 櫃買|TWO
T|t|TYO TSE JPX TSE_PRIME T 東証 東証プライム 東証スタンダード 東証グロース|T JP TYO
KS|ks|KRX KOSPI KOE KS 코스피 유가증권|KS KR
KQ|ks|KOSDAQ KQ 코스닥|KQ
DE|eu|XETRA ETR FRA GER FWB DE|DE
PA|eu|EPA PAR EURONEXT_PARIS PA|PA FP
L|eu|LON LSE AIM L|L LN
SW|eu|SWX VTX SIX SIX_SWISS SW|SW
AS|eu|AMS EURONEXT_AMSTERDAM AS|AS
MI|eu|MIL BIT BORSA_ITALIANA MI|MI
MC|eu|BME MCE MC|MC
BR|eu|EBR EURONEXT_BRUSSELS BR|BR
LS|eu|ELI EURONEXT_LISBON LS|LS
VI|eu|WBAG VIE VI|VI
IR|eu|EURONEXT_DUBLIN IR|IR
CO|eu|CPH CO|CO
ST|eu|STO ST|ST
HE|eu|HEL HE|HE
OL|eu|OSL OL|OL
TO|eu|TSX TO|TO
V|eu|TSXV TSX-V TSX.V TSX_VENTURE CVE V|V
AX|eu|ASX AX|AX
NS|in|NSE NS|NS
SI|eu|SGX SI|SI
`;

export interface Exchange {
  symbol: string;
  form: RegExp;
}

/** By the name before a colon, in upper case. */
export const BY_PREFIX = new Map<string, Exchange>();
/** By the suffix after a dot, in upper case. */
export const BY_SUFFIX = new Map<string, Exchange>();
for (const line of TABLE.trim().split('\n')) {
  const [symbol = '', form = '', prefixes = '', suffixes = ''] = line.split('|');
  const exchange = { symbol, form: CODE_FORMS[form] as RegExp };
  for (const name of prefixes.split(' ')) BY_PREFIX.set(name.replaceAll('_', ' '), exchange);
  for (const name of suffixes.split(' ')) BY_SUFFIX.set(name, exchange);
}

/** Names of exchanges that are also words, places or countries: they count in capitals and without a space only. */
export const TERSE = /^(?:[A-Z]{1,2}|SIX|BIT|PAR|AIM|PINK|TAI|TWO|FRA|BSE|OTC|VIE|ELI|HEL|NAS)$/;
