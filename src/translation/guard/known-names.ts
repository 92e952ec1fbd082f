/**
 * Proper names that translations write differently, one a line:
 * `english | chinese | japanese | korean | german | french | spanish`, forms parted by a comma.
 * A form that ends in `-` starts a longer word (`japan-`: Japan, Japanese, japanisch); a lower-case form may begin a
 * sentence; a form in brackets may carry the name but may mean something else as well (中 in 其中).
 * Chinese is written in Simplified characters; the English forms hold in Chinese, Japanese and Korean text too. Names not listed must stand letter by letter where both languages are
 * written in Latin letters; between scripts a name that is not listed cannot be checked.
 */
export const KNOWN_NAMES = `
# weekdays
Monday-|周一,星期一,礼拜一|月曜|월요일|montag-|lundi-|lunes
Tuesday-|周二,星期二,礼拜二|火曜|화요일|dienstag-|mardi-|martes
Wednesday-|周三,星期三,礼拜三|水曜|수요일|mittwoch-|mercredi-|miércoles
Thursday-|周四,星期四,礼拜四|木曜|목요일|donnerstag-|jeudi-|jueves
Friday-|周五,星期五,礼拜五|金曜|금요일|freitag-|vendredi-|viernes
Saturday-|周六,星期六,礼拜六|土曜|토요일|samstag-,sonnabend-|samedi-|sábado-
Sunday-|周日,星期日,星期天,礼拜天,周天|日曜|일요일|sonntag-|dimanche-|domingo-
# countries and regions, and who and what is of them
America-,U.S.,US,USA,United States|美国,(美)|米国,アメリカ,(米)|미국,(미)|USA,US,amerika-,amerikanisch-,Vereinigte Staaten,Vereinigten Staaten|américain-,États-Unis,Etats-Unis,USA|estadounidense-,Estados Unidos,EE.UU.,EE. UU.,EEUU,americano-,americana-
China,Chinese|中国,内地,大陆,(中),(华)|中国,(中)|중국,(중)|china-,chinesisch-|Chine,chinois-|China,chin[oa]-
Japan-|日本,(日)|日本,(日)|일본,(일)|japan-|japon-|Japón,japon-,japoné-
South Korea-,Korea-|韩国,南韩,(韩)|韓国,(韓)|한국,(한)|südkorea-,korea-|Corée du Sud,sud-coréen-,Corée,coréen-|Corea del Sur,surcorean-,Corea,corean-
Taiwan-|台湾,(台)|台湾,(台)|대만,타이완|taiwan-|taiwan-,taïwan-|Taiw-,taiwan-
Hong Kong|香港,(港)|香港|홍콩|hongkong-|Hong Kong,hongkong-|Hong Kong,hongkon-
German-|德国,(德)|ドイツ,(独)|독일,(독)|deutsch-|Allemagne,allemand-|Alemania,alem[aá]n-
France,French|法国,(法)|フランス,(仏)|프랑스|Frankreich-,französisch-,Franzose-|France,français-|Francia,franc[eé]s-
Brit-,United Kingdom,UK,U.K.|英国,(英)|英国,イギリス,(英)|영국,(영)|brit-,Großbritannien-,Vereinigte Königreich,Vereinigten Königreich-|britanni-,Royaume-Uni,Grande-Bretagne|brit[aá]ni-,Reino Unido,Gran Bretaña
Spain,Spanish|西班牙|スペイン|스페인|spani-|Espagne,espagnol-|España,español-
Ital-|意大利,义大利,(意)|イタリア,(伊)|이탈리아|ital-|ital-|ital-
Europe-|欧洲,(欧)|欧州,ヨーロッパ,(欧)|유럽|europ-|europ-|europ-
European Union,EU|欧盟,(欧)|欧州連合,EU|유럽연합,EU|EU,Europäische Union,Europäischen Union|UE,Union européenne|UE,Unión Europea
Russia-|俄罗斯,(俄)|ロシア,(露)|러시아|russ-,russland-|russ-|rus[oa]-,Rusia
Ukrain-|乌克兰,(乌)|ウクライナ|우크라이나|ukrain-|ukrain-|ucran-,Ucrania
India-|印度,(印)|インド,(印)|인도|indien-,indisch-,Inder-|Inde,indien-|India,indi[oa]-
Canad-|加拿大|カナダ|캐나다|kanad-|canad-|canad-
Australia-|澳大利亚,澳洲,(澳)|オーストラリア,豪州,(豪)|호주|austral-|austral-|austral-
Brazil-|巴西|ブラジル|브라질|brasil-|Brésil,brésil-|brasil-
Mexic-|墨西哥|メキシコ|멕시코|mexik-|mexi-|mexic-,México
Singapor-|新加坡|シンガポール|싱가포르|singap-|singap-|singap-
Switzerland,Swiss|瑞士|スイス|스위스|Schweiz-,schweizer-|suisse-|Suiza,suiz-
Netherlands,Dutch|荷兰|オランダ|네덜란드|Niederl-,niederl-,holländ-|Pays-Bas,néerland-|Países Bajos,neerland-,holand-
Israel-|以色列|イスラエル|이스라엘|israel-|israé-,Israël|israel-
Iran-|伊朗|イラン|이란|iran-|iran-|ir[aá]n-
Saudi-|沙特,沙乌地|サウジ|사우디|saudi-|saoud-|saud[ií]-
Vietnam-|越南|ベトナム|베트남|vietnam-|vietnam-|vietnam-
Thai-|泰国,(泰)|タイ|태국|thai-,Thailand-|thaï-|tail-,Tailandia
Malaysia-|马来西亚|マレーシア|말레이시아|malaysi-|malais-|malasi-
Indonesia-|印尼,印度尼西亚|インドネシア|인도네시아|indonesi-|indonés-|indones-
Turk-|土耳其|トルコ|튀르키예,터키|türk-|turc-,turqu-|turc-,turqu-
Argentin-|阿根廷|アルゼンチン|아르헨티나|argentin-|argentin-|argentin-
Africa-|非洲|アフリカ|아프리카|afrik-|afri-|áfrica-,african-
Asia-|亚洲,(亚)|アジア|아시아|asi-|asi-|asi-
# cities
New York|纽约|ニューヨーク|뉴욕|New York-|New York|Nueva York
London|伦敦|ロンドン|런던|London-|Londres|Londres
Tokyo|东京|東京|도쿄|Tokio-|Tokyo|Tokio
Beijing|北京|北京|베이징|Peking-|Pékin|Pekín
Shanghai|上海|上海|상하이|Shanghai-,Schanghai-|Shanghai|Shanghái
Shenzhen|深圳|深セン,深圳|선전|Shenzhen|Shenzhen|Shenzhen
Washington|华盛顿|ワシントン|워싱턴|Washington-|Washington|Washington
Brussels|布鲁塞尔|ブリュッセル|브뤼셀|Brüssel-|Bruxelles|Bruselas
Paris|巴黎|パリ|파리|Paris-|Paris|París
Frankfurt|法兰克福|フランクフルト|프랑크푸르트|Frankfurt-|Francfort|Fráncfort
Seoul|首尔|ソウル|서울|Seoul-|Séoul|Seúl
# institutions and measures
Federal Reserve,Fed|美联储,联准会,美联准会,联储局|FRB,米連邦準備,連邦準備|연준,연방준비제도|Fed,Federal Reserve,US-Notenbank|Fed,Réserve fédérale|Fed,Reserva Federal
European Central Bank,ECB|欧洲央行,欧洲中央银行|欧州中央銀行,ECB|유럽중앙은행,ECB|EZB,Europäische Zentralbank,Europäischen Zentralbank|BCE,Banque centrale européenne|BCE,Banco Central Europeo
Bank of Japan,BOJ,BoJ|日本央行,日本银行,日银|日銀,日本銀行|일본은행,BOJ|Bank of Japan,Bank von Japan|Banque du Japon|Banco de Japón
Bank of England,BoE|英国央行,英格兰银行,英伦银行|イングランド銀行,英中銀|영란은행,BOE|Bank of England|Banque d'Angleterre|Banco de Inglaterra
Food and Drug Administration,FDA|美国食品药品监督管理局,美国食品和药物管理局,食品药品监督管理局,FDA|FDA,食品医薬品局|FDA,식품의약국|FDA|FDA|FDA
Securities and Exchange Commission,SEC|美国证券交易委员会,SEC,美国证管会|証券取引委員会,SEC|증권거래위원회,SEC|SEC,Börsenaufsicht SEC|SEC|SEC
Securities and Futures Commission of Hong Kong,Securities and Futures Commission in Hong Kong,Hong Kong SFC,Securities and Futures Commission,SFC|香港证监会,香港证券及期货事务监察委员会,证券及期货事务监察委员会,(证监会)|香港証券先物委員会|홍콩 증권선물위원회|SFC|SFC|SFC
China Securities Regulatory Commission,CSRC|中国证监会,中国证券监督管理委员会,(证监会)|中国証券監督管理委員会|중국 증권감독관리위원회|CSRC|CSRC|CSRC
Financial Conduct Authority,FCA|英国金融行为监管局,英国金融行为管理局|金融行為規制機構,FCA|영국 금융감독청,FCA|FCA,Financial Conduct Authority|FCA,Financial Conduct Authority|FCA,Financial Conduct Authority
Federal Deposit Insurance Corporation,FDIC|美国联邦存款保险公司|連邦預金保険公社,FDIC|연방예금보험공사,FDIC|FDIC|FDIC|FDIC
Commodity Futures Trading Commission,CFTC|美国商品期货交易委员会,CFTC|商品先物取引委員会,CFTC|상품선물거래위원회,CFTC|CFTC|CFTC|CFTC
MPF|强积金|MPF|MPF|MPF|MPF|MPF
Wall Street|华尔街|ウォール街,ウォールストリート|월가,월스트리트|Wall Street,Wall-Street-|Wall Street|Wall Street
Nasdaq,NASDAQ|纳斯达克,纳指,那斯达克,Nasdaq|ナスダック|나스닥|Nasdaq-|Nasdaq|Nasdaq
GDP|国内生产总值,GDP|国内総生産,GDP|국내총생산,GDP|BIP,Bruttoinlandsprodukt-|PIB,produit intérieur brut|PIB,producto interior bruto,producto interno bruto
CPI,consumer price index|消费者价格指数,消费者物价指数,居民消费价格指数,CPI|消費者物価指数,CPI|소비자물가지수,CPI|Verbraucherpreisindex-,VPI|IPC,indice des prix à la consommation|IPC,índice de precios al consumidor,índice de precios de consumo
PMI|采购经理指数,PMI|購買担当者景気指数,PMI|구매관리자지수,PMI|Einkaufsmanagerindex-,PMI|PMI,indice des directeurs d'achat|PMI,índice de gestores de compras
KOSPI,Kospi|韩国综合股价指数,韩综指|韓国総合株価指数,コスピ|코스피|Kospi,KOSPI|Kospi,KOSPI|Kospi,KOSPI
Nikkei|日经|日経|닛케이|Nikkei-|Nikkei|Nikkei
Dow Jones,Dow|道琼斯,道指|ダウ|다우|Dow Jones,Dow-Jones-,Dow|Dow Jones|Dow Jones
S&P|标普,标准普尔|S&P|S&P,스탠더드앤드푸어스|S&P|S&P|S&P
Hang Seng|恒生,恒指|ハンセン|항셍|Hang-Seng-,Hang Seng|Hang Seng|Hang Seng
DAX|德国DAX,DAX|DAX|DAX,닥스|DAX-,Dax-|DAX,Dax|DAX,Dax
People's Bank of China,PBOC,PBoC|中国人民银行,中国央行|中国人民銀行|인민은행|chinesische Zentralbank,People's Bank of China|Banque populaire de Chine|Banco Popular de China
Bank of Korea,BOK|韩国央行,韩国银行|韓国銀行|한국은행|Bank of Korea|Banque de Corée|Banco de Corea
OPEC|欧佩克,石油输出国组织,OPEC|石油輸出国機構,OPEC|석유수출국기구,OPEC|OPEC,Opec|OPEP,Opep|OPEP
IMF,International Monetary Fund|国际货币基金组织,IMF|国際通貨基金,IMF|국제통화기금,IMF|IWF,Internationale Währungsfonds,Internationalen Währungsfonds|FMI,Fonds monétaire international|FMI,Fondo Monetario Internacional
# companies whose names are translated
Apple|苹果|アップル|애플|Apple-|Apple|Apple
Microsoft|微软|マイクロソフト|마이크로소프트|Microsoft-|Microsoft|Microsoft
Google|谷歌|グーグル|구글|Google-|Google|Google
Alphabet|字母表,Alphabet|アルファベット,Alphabet|알파벳|Alphabet-|Alphabet|Alphabet
Amazon|亚马逊,亚马孙|アマゾン|아마존|Amazon-|Amazon|Amazon
Tesla|特斯拉|テスラ|테슬라|Tesla-|Tesla|Tesla
Nvidia,NVIDIA|英伟达,辉达|エヌビディア|엔비디아|Nvidia-|Nvidia|Nvidia
Intel|英特尔|インテル|인텔|Intel,Intels|Intel|Intel
TSMC,Taiwan Semiconductor-|台积电|台湾積体電路製造,台積電|TSMC|TSMC|TSMC|TSMC
Samsung|三星|サムスン|삼성|Samsung-|Samsung|Samsung
Toyota|丰田|トヨタ|도요타,토요타|Toyota-|Toyota|Toyota
Sony|索尼|ソニー|소니|Sony-|Sony|Sony
Honda|本田|ホンダ|혼다|Honda-|Honda|Honda
Nissan|日产汽车|日産自動車,日産|닛산|Nissan-|Nissan|Nissan
SoftBank|软银|ソフトバンク|소프트뱅크|SoftBank-,Softbank-|SoftBank|SoftBank
Volkswagen,VW|大众汽车,福斯汽车|フォルクスワーゲン|폭스바겐|Volkswagen-,VW|Volkswagen|Volkswagen
Siemens|西门子|シーメンス|지멘스|Siemens-|Siemens|Siemens
Alibaba|阿里巴巴|アリババ|알리바바|Alibaba-|Alibaba|Alibaba
Tencent|腾讯|テンセント|텐센트|Tencent-|Tencent|Tencent
Xiaomi|小米|シャオミ|샤오미|Xiaomi-|Xiaomi|Xiaomi
Huawei|华为|ファーウェイ|화웨이|Huawei-|Huawei|Huawei
Baidu|百度|バイドゥ,百度|바이두|Baidu-|Baidu|Baidu
BYD|比亚迪|比亜迪,BYD|비야디,BYD|BYD|BYD|BYD
CATL|宁德时代|寧徳時代,CATL|닝더스다이,CATL|CATL|CATL|CATL
HSBC|汇丰,滙丰|HSBC|HSBC|HSBC|HSBC|HSBC
Goldman Sachs|高盛|ゴールドマン-,ゴールドマン・サックス|골드만삭스|Goldman Sachs|Goldman Sachs|Goldman Sachs
Morgan Stanley|摩根士丹利,大摩|モルガン・スタンレー|모건스탠리|Morgan Stanley|Morgan Stanley|Morgan Stanley
JPMorgan-,JP Morgan|摩根大通,小摩|JPモルガン|JP모건|JPMorgan-,JP Morgan|JPMorgan-,JP Morgan|JPMorgan-,JP Morgan
Boeing|波音|ボーイング|보잉|Boeing-|Boeing|Boeing
Airbus|空客,空中客车,空中巴士|エアバス|에어버스|Airbus-|Airbus|Airbus
Reuters|路透|ロイター|로이터|Reuters|Reuters|Reuters
Bloomberg|彭博|ブルームバーグ|블룸버그|Bloomberg|Bloomberg|Bloomberg
`;
