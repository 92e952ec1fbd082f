/** Words that many phrases share: who speaks, what they do, with what. */

/** Who wrote the page, when the page speaks of them. */
export const WRITER = `(필자|~저자는|~저자가|~저자의|작성자|글쓴이|기고자|집필자|기자 본인|~기자는|~기자도|블로그 운영자|채널 운영자|운영자는|운영자 본인|~저는|~저도|~저 역시|~제가|~제 가족|작성자 본인|~본인은|~본인이|~본인도|~나는|~나도|~내가|블로거|조사분석담당자|조사분석 담당자|담당 애널리스트|애널리스트 본인|담당 연구원|~제 계좌|~내 계좌|~저와|운영진|~편집자)`;
/** The page's publisher, by the words it uses of itself. */
export const HOUSE = `(~당사|~본지|~본보|~본사|본 매체|당 매체|본 사이트|당 사이트|본 블로그|편집국|편집부|~저희|본 채널|당행|운영사|발행사|본 플랫폼|이 매체|이 신문|이 사이트|이 채널|우리 회사|우리 매체|이 신문사|본 연구소|본 협회)`;
/** The page itself. */
export const PAGE = `(이|본|해당|동) (기사|글|콘텐츠|컨텐츠|영상|동영상|포스팅|포스트|게시물|리뷰|후기|자료|보고서|리포트|칼럼|방송|뉴스레터|페이지|사이트)`;
/** Verbs of holding and trading. */
export const HELD = `(보유|소유|매수|매도|매매|공매도|들고|갖고|가지고|사 모으|모으고|모아가|담고|담아|담았|투자하고|투자 중|투자중|적립식|편입|물려|롱 포지션|숏 포지션|담겨 있|담아둔|사뒀|사 두었|샀습니다|샀고|팔았|익절|손절|물타기)`;
export const SECURITY = `(주식|종목|지분|포지션|증권|채권|코인|비트코인|이더리움|가상자산|토큰|etf|펀드|옵션|선물|전환사채|우선주|주를)`;
/** Denials in the polite form and in that of notes, in which a page speaks of itself; the plain form is that of news. */
export const POLITE_NOT = `(않습니다|않았습니다|않음|않고 있습니다|않아요|않았어요|없습니다|없음|없어요|아닙니다|아님|아니에요|아니며)`;
export const NOT = `(않|없|아니|아닙|아님)`;
/** The companies and securities that the page speaks of. */
export const NAMED = `(해당|동|언급한|언급된|등장하는|나오는|다룬|소개한|기사에|본문에|위|상기|이) .. (회사|기업|업체|법인|스타트업|발행사|종목|브랜드|서비스|플랫폼)`;
/** Those who pay for articles. */
export const BRAND = `(업체|브랜드|제조사|회사|기업|광고주|주최|주최 측|주최측|초청|협찬사|항공사|관광청|호텔|발행사|의뢰인|의뢰사|증권사|판매처|운영사|스폰서)`;
/** Software that writes, draws and speaks. */
export const AI = `(ai|인공지능|생성형 ai|생성형|챗gpt|chatgpt|클로드|제미나이|미드저니|거대언어모델)`;
/** What is received for an article. */
export const GIFT = `(광고비|제작비|협찬금|원고료|대가|후원금|사례비|활동비|고료|보수|비용|제품|상품권|이용권|무상|체험권)`;
