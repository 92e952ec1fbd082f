/** Who speaks, who reads, who owns. */
export default `
== org ==
en {person} and {org#2} (pl) | zh {person}及{org#2} / {person}(及/和/與/以及){org#2} | ja {person}(および/及び/と){org#2} | ko {person}(와/과/ 및) {org#2} | de {person} und {org#2} | fr {person} et {org#2} | es {person} y {org#2}
en {person} or {org#2} | zh {person}或{org#2} / {person}(或/或者){org#2} | ja {person}(または/又は){org#2} | ko {person} 또는 {org#2} | de {person} oder {org#2} | fr {person} ou {org#2} | es {person} o {org#2}
en {person} and its affiliates (pl) / {person} and (its/their) (affiliates/affiliated companies/subsidiaries) | zh {person}及其關聯公司 / {person}及其(關聯公司/附屬公司/關聯方/關聯機構/聯屬公司/子公司/關係企業) | ja {person}(および/及び)その(関連会社/関係会社/子会社) | ko {person} 및 (그/그의) (계열사/관계사/자회사) | de {person} und (ihre/seine) (verbundenen Unternehmen/Tochtergesellschaften) | fr {person} et ses (filiales/sociétés affiliées) | es {person} y sus (filiales/afiliadas/empresas vinculadas)
en {person} and its employees (pl) / {person} and (its/their) (employees/staff) | zh {person}及其員工 / {person}及其(員工/僱員/雇員/職員/工作人員) | de {person} und (ihre/seine) Mitarbeiter | fr {person} et ses (employés/collaborateurs) | es {person} y sus empleados
en {person} and their {staff*} (pl) / {person} and (its/their/our) {staff*} | zh {person}及其{staff*}
en {person} | zh {person} | ja {person} | ko {person} | de {person} | fr {person} | es {person}

== person ==
en I and my immediate family (pl) | zh 本人及直系親屬 / 本人(及/和/與)(其)?直系(親屬/家屬)
en I and my family (pl) | zh 本人及親屬 / 本人(及/和/與)(其)?(親屬/家屬/家人)
en I and my spouse (pl) | zh 本人及配偶 / 本人(及/和/與)(其)?配偶
en the analyst and their immediate family (pl) / the analyst and (their/his/her) (immediate)? family | zh> 分析師及其直系親屬
en the client | zh 客戶方
en we (pl) | zh 我們 / 我方 | ja 私たち / 弊社 / 我々 | ko 우리 / 저희 | de wir | fr nous | es nosotros
en the author / the (writer/authors/article 's author) / the author of (this article/the article) / its author / each author / the respective author[s] / the individual author[s] / their respective authors
  zh 作者 / 作者本人 / 筆者 / 本文作者 / 文章作者 / 撰稿人 / 撰文者 / 作者個人 / 該作者
  ja 筆者 / 著者 / 執筆者 / 執筆者個人 / 作成者 / 投稿者 / 作者
  ko 필자 / 저자 / 작성자 / 기고자 / 글쓴이 / 작성자 본인
  de (der/des/dem/den) (Autor/Autors/Verfasser/Verfassers) / die Autorin / (jeweiliger/jeweiligen) (Autor/Autoren/Autors/Verfasser/Verfassers)
  fr l'auteur / son auteur / leur auteur / l auteur / rédacteur
  es el autor / su autor / la autora / del autor / el redactor
en> the authors (pl) | zh> 作者 | de (die/der/den) Autoren / die Verfasser | fr (les/leurs/ses) auteurs | es (los/sus) autores
en> the guests (pl) | zh 嘉賓 / 受訪嘉賓
en> the analyst | zh 分析師 / 分析員
en this website / this (site/web site) / our (website/site) / the (website/site)
  zh 本網站 / 本網 / 本站 / 網站 / 該網站 / 本站點 / 本站官方 | ja 当サイト / 本サイト / 当ウェブサイト / 当社サイト | ko 본 사이트 / 본 웹사이트 / 당사이트 / 이 사이트 | de (diese/dieser/unsere/unserer) (Website/Webseite/Seite) | fr ce site [web/internet] / notre site / le site | es este sitio [web] / esta (web/página) / nuestro sitio
en this platform / the platform / our platform | zh 本平台 / 平台 / 該平台 / 平台方 | ja 当プラットフォーム | ko 본 플랫폼 / 플랫폼 | de die Plattform | fr la plateforme | es la plataforma
en this publication / this (newspaper/magazine/journal) | zh 本報 / 本刊 / 本社 / 本報社 / 本台 / 本媒體 / 本號 / 本公眾號 / 本公號 / 本雜誌 | ja 本誌 / 本紙 | ko 본지 / 본보 / 본사 | de diese (Publikation/Zeitung/Zeitschrift) | fr ce journal | es este medio / este diario
en the company | zh 該公司 / 有關公司 / 相關公司
en the company / our company / this company / the firm / our firm | zh 本公司 / 公司 / 我司 / 該公司 | ja 当社 / 弊社 / 同社 | ko 당사 / 회사 / 본 회사 / 당 회사 | de das Unternehmen / die Gesellschaft / unser Unternehmen / unsere Gesellschaft | fr la société / notre société / l'entreprise / l entreprise / la compagnie | es la empresa / la sociedad / la compañía / nuestra empresa
en this institution / our institution | zh 本機構 / 本行 / 本所 / 本會 / 本院
en the editorial team / the (editorial staff/editorial board/newsroom) | zh 編輯部 / 編輯團隊 / 編輯 / 本編輯部 | ja 編集部 | ko 편집부 / 편집국 | de (die/der) Redaktion | fr la rédaction | es la redacción / el equipo editorial
en the publisher / the publishers | zh 出版者 / 出版社 / 出版方 / 發布者 | ja 発行者 / 発行元 | ko 발행인 | de (der/des) (Herausgeber/Herausgebers/Verlag/Verlags) | fr l'éditeur / l éditeur | es el editor / la editorial
en the data providers (pl) / the data provider / (its/our/their) data providers / data providers / the information providers / its (information/content) providers | zh 資料提供者 / 數據提供商 / 數據提供方 / 資料提供商 / 信息提供者 / 信息提供商 / 資料供應商 / 資訊供應商 / 資訊提供者 / 其資料提供者 / 其信息提供者 / 其資訊供應商 / 數據供應商 / 第三方信息提供商 / 信息來源 | ja 情報提供元 / 情報提供者 / 情報源 / データ提供元 / 情報提供会社 | ko 정보제공자 / 정보 제공자 / 정보제공업체 / 데이터 제공자 / 콘텐츠 제공자 | de die Datenlieferanten / (dessen/deren/ihre) Datenlieferanten | fr les fournisseurs de données / ses fournisseurs [de données] | es los proveedores de datos / sus proveedores [de (datos/información)]
en the exchange / the exchanges | zh 交易所 | ja 取引所 | ko 거래소 | de die Börse | fr la bourse | es la bolsa
en its affiliates (pl) / (its/our/their) (affiliates/subsidiaries/affiliated companies) | zh 其關聯公司 / 其(附屬公司/關聯方/子公司)
en its directors (pl) / its (officers/directors) | zh 其董事
en its employees (pl) / its staff | zh 其員工 / 其(僱員/職員)
en third parties (pl) / a third party / any third party | zh 第三方 / 第三者 / 任何第三方 | ja 第三者 | ko 제3자 | de Dritte / Dritter / Dritten | fr des tiers / les tiers / tiers | es terceros / los terceros
en the original author / the copyright holder | zh 原創作者 / 原作者 / 原著者
en the issuer | zh 發行人 / 發行方 / 發行商 / 發行機構 | de der Emittent | fr l'émetteur | es el emisor
en the Group | zh 本集團 / 集團 | de die Gruppe | fr le Groupe | es el Grupo
en I (pl) | zh 本人 / 我 | ja 私 | ko 저는 / 저 / 나는 / 나 | de ich | fr je | es yo
en users / our users (pl) | zh 用戶 / 其他用戶
en {name} | zh {name} | ja {name} | ko {name} | de {name} | fr {name} | es {name}

== you ==
en investors (pl) / the investor / potential investors | zh 投資者 / 投資人 / 廣大投資者 / 各位投資者 / 股民 / 個人投資者 / 各投資者 | ja 投資家 / 投資家の皆様 / 投資者 | ko 투자자 / 투자자 본인 / 투자자들 | de Anleger / Investoren / die Anleger / (der/jeder/jedem) (Anleger/Investor) / Anlegern | fr les investisseurs / l'investisseur / l investisseur / tout investisseur / chaque investisseur | es los inversores / el inversor / los inversionistas / cada inversor / el inversionista
en readers (pl) / the reader / our readers / all readers | zh 讀者 / 各位讀者 / 廣大讀者 / 網友 / 閱讀者 | ja 読者 / 閲覧者 / 読者の皆様 | ko 독자 / 독자들 | de (die/der) Leser / Leserinnen und Leser / Leser | fr les lecteurs / le lecteur / nos lecteurs | es los lectores / el lector
en users (pl) / the user / all users / our users | zh 用戶 / 使用者 / 用戶本人 / 各用戶 / 用戶自己 | ja 利用者 / ユーザー / ご利用者 / 利用者ご自身 / ご利用者様 / 利用者本人 | ko 이용자 / 사용자 / 이용자 본인 / 사용자 본인 | de (die/der/den/dem) (Nutzer/Nutzers/Benutzer) / Nutzer | fr les utilisateurs / l'utilisateur / l utilisateur | es los usuarios / el usuario
en anyone / any person / anybody | zh 任何人 / 任何人士 / 任何機構或個人 / 任何機構和個人 | ja 何人 | ko 누구 | de niemand | es nadie
en you (pl) | zh 您 / 你 / 閣下 / 您自己 / 閣下自己 | ja あなた / お客様ご自身 / ご自身 / 皆様 / 皆さま | ko 귀하 / 여러분 / 본인 / 당신 | de Sie / Ihnen | fr vous / vous même | es usted / ustedes / tú
en> each investor | zh> 各投資者 | ja 各投資家 | ko 각 투자자
en clients (pl) / customers | zh 客戶 / 顧客 | ja お客様 / お客さま / 顧客 | ko 고객 | de Kunden | fr les clients | es los clientes
en fund investors (pl) | zh 基金投資人 / 基金投資者 | ja 投資者の皆様 / 受益者
en recipients (pl) | zh 接收人 / 收件人
en> viewers (pl) | zh 觀眾 | ja 視聴者 | ko 시청자
en> members (pl) | zh 會員 | ja 会員 | ko 회원
en friends (pl) | zh 各位

== whose ==
en their own | zh 其自身的 / 自身 / 其自己的 / 自己的 / 本身的 / 其 / 自身的 / 自己 / 各自的 / 其本身的 / 個人 / 其個人 | ja ご自身の / 自らの / 自身の / 自己の | ko 자신의 / 본인의 / 스스로의 | de (eigenen/eigene/eigener/eigenes/ihre eigene/ihren eigenen) | fr (leur/leurs/ses/son/sa) propre[s] | es (su/sus) propi[o/a/os/as]

== staff ==
en directors | zh 董事
en employees / staff | zh 員工 / 僱員 / 職員 / 工作人員
en affiliates / subsidiaries | zh 關聯公司 / 附屬公司 / 關聯方 / 聯屬公司 / 子公司 / 關聯機構
en officers | zh 高級人員 / 高管 / 管理人員
en agents | zh 代理人
en information providers / data providers | zh 資料提供者 / 信息提供者 / 資訊提供者
en associates | zh 關連人士 / 關聯人士 / 聯繫人 / 有關連人士
en shareholders | zh 股東
en data providers | zh 數據供應商 / 數據提供商 / 內容提供者
en clients | zh 客戶
en analysts | zh 分析師 / 研究員 / 分析員
`;
