/** Documents and what they contain: the subjects and objects of most clauses. */
export default `
== noun ==
en information / info | zh 資訊 / 信息 / 訊息 / 資料 | hans 信息 | ja 情報 | ko 정보 | de Information / Informationen / Angaben | fr information / informations / renseignements | es información / informaciones
en content / contents | zh 內容 | ja 内容 / コンテンツ | ko 내용 / 콘텐츠 | de Inhalt / Inhalte / Inhalten / Inhalts | fr contenu / contenus | es contenido / contenidos
en data | zh 數據 / 數據資料 | ja データ / 数値 | ko 데이터 / 자료 | de Daten | fr données | es datos
en materials (pl) / material | zh 材料 / 素材 | ko 자료 | de Materialien / Material / Unterlagen | fr documents / matériel | es materiales / material
en views (pl) / viewpoints | zh 觀點 / 看法 | ja 見解 / 考え | ko 견해 / 관점 | de Ansichten / Einschätzungen / Auffassungen | fr points de vue / vues | es puntos de vista
en opinions (pl) / opinion | zh 意見 / 言論 | ja 意見 | ko 의견 | de Meinungen / Meinung / Meinungsäußerungen | fr opinions / avis / opinion | es opiniones / opinión
en analyses (pl) / analysis | zh 分析 | ja 分析 | ko 분석 | de Analysen / Analyse | fr analyses / analyse | es análisis
en conclusions (pl) | zh 結論 | ja 結論 | ko 결론 | de Schlussfolgerungen | fr conclusions | es conclusiones
en forecasts (pl) / predictions / projections | zh 預測 | ja 予測 / 予想 | ko 예측 / 전망 | de Prognosen / Vorhersagen | fr prévisions / projections | es previsiones / pronósticos / proyecciones
en estimates (pl) | zh 估計 / 估算 | ja 推定 / 見積 | ko 추정 | de Schätzungen | fr estimations | es estimaciones
en judgments (pl) / judgements | zh 判斷 | ja 判断 | ko 판단
en comments (pl) / commentary | zh 評論 / 留言 / 點評 / 跟帖 / 回覆 | ja コメント / 論評 | ko 댓글 / 논평 / 코멘트 | de Kommentare / Kommentaren / Kommentar | fr commentaires | es comentarios
en discussions (pl) | zh 討論 | ja 議論 | ko 토론 / 논의 | de Diskussionen | fr discussions | es debates / discusiones
en posts (pl) / postings | zh 帖子 / 貼文 / 發言 / 帖文 | ja 投稿 | ko 게시물 / 게시글 | de Beiträge / Beiträgen / Posts / Postings | fr publications / messages | es publicaciones
en articles (pl) / article | zh 文章 / 稿件 / 作品 / 文稿 | ja 記事 / 文章 | ko 기사 / 글 | de Artikel / Texte | fr articles | es artículos
en reports (pl) | zh 報告 / 報道 / 報導 | ja レポート / 報告書 | ko 보고서 / 리포트 | de Berichte / Studien | fr rapports | es informes
en news | zh 新聞 / 資訊 / 快訊 / 消息 | ja ニュース | ko 뉴스 | de Nachrichten / Meldungen | fr actualités / nouvelles | es noticias
en charts (pl) | zh 圖表 / 走勢圖 | ja チャート / 図表 / グラフ | ko 차트 / 도표 | de Charts / Grafiken / Diagramme | fr graphiques | es gráficos
en images (pl) / pictures / photos | zh 圖片 / 圖像 | ja 画像 | ko 이미지 / 사진 | de Bilder | fr images | es imágenes
en text / texts | zh 文字 / 文本 | ja 文章 / テキスト | ko 텍스트 / 글 | de Texte | fr textes | es textos
en videos (pl) / video | zh 視頻 / 影片 | ja 動画 | ko 동영상 | de Videos | fr vidéos | es vídeos / videos
en links (pl) / hyperlinks | zh 鏈接 / 連結 / 超鏈接 | ja リンク | ko 링크 | de Links / Verlinkungen | fr liens | es enlaces / vínculos
en> share prices (pl) | ja 株価 | zh 股價
en quotes (pl) / quotations / market quotes | zh 報價 / 行情 / 行情報價 | ja 相場 / 気配値 | ko 시세 / 호가 | de Kurse / Kursdaten / Börsenkurse / Aktienkurse / Kursangaben | fr cotations / cours | es cotizaciones / precios
en prices (pl) | zh 價格 | ja 価格 | ko 가격 | de Preise | fr prix | es precios
en market data | zh 市場數據 / 行情數據 / 行情資料 / 行情信息 | ja 市場データ / マーケットデータ / 株価情報 | ko 시장 데이터 / 시세 정보 / 시세 데이터 | de Marktdaten | fr données de marché / données boursières | es datos de mercado / datos bursátiles
en services (pl) / service | zh 服務 | ja サービス | ko 서비스 | de Dienste / Dienstleistungen | fr services | es servicios
en products (pl) / product | zh 產品 | ja 商品 / 製品 | ko 상품 / 제품 | de Produkte | fr produits | es productos
en descriptions (pl) / statements | zh 陳述 / 描述 / 表述 / 聲明 | ja 記述 / 記載 / 表現 | ko 진술 / 서술 | de Aussagen / Darstellungen | fr déclarations | es declaraciones / afirmaciones
en details (pl) | zh 細節 / 詳情 | ja 詳細 | de Angaben / Einzelheiten | fr indications / détails | es detalles
en research | zh 研究 / 研究成果 | ja 調査 / リサーチ | ko 리서치 / 연구 | de Research | fr recherche[s] | es investigación
en recommendations (pl) | zh 推薦 / 建議 | ja 推奨 | ko 추천 / 권고 | de Empfehlungen | fr recommandations | es recomendaciones
en tools (pl) | zh 工具 | de Werkzeuge / Tools | fr outils | es herramientas
en advertisements (pl) / advertising / ads | zh 廣告 | ja 広告 | ko 광고 | de Anzeigen / Werbung / Werbeanzeigen | fr publicités / annonces | es anuncios / publicidad
en strategies (pl) | zh 策略 | ja 戦略 | ko 전략 | de Strategien | fr stratégies | es estrategias
en> individual stocks (pl) | zh 個股
en stock picks (pl) | zh 個股 / 薦股 / 股票推薦
en earnings forecasts (pl) / profit forecasts | zh 盈利預測 / 業績預測 | ja 業績予想 | ko 실적 전망
en ratings (pl) | zh 評級 | ja 格付け / レーティング | ko 투자의견
en target prices (pl) | zh 目標價 / 目標價格 | ja 目標株価 | ko 목표주가 / 목표가
en remarks (pl) | zh 言論 / 說法
en assumptions (pl) | zh 假設 / 推測 / 推斷
en examples (pl) | zh 例子 / 案例
en files (pl) | zh 文件
en rankings (pl) | zh 排名 / 榜單 | ja ランキング | ko 순위
en indicators (pl) | zh 指標
en signals (pl) | zh 信號 / 訊號
en columns (pl) | zh 專欄 / 欄目 | ja コラム | ko 칼럼
en programs (pl) | zh 節目

== content ==
en {adjective} {noun} | zh {adjective}{noun} / {adjective}的{noun} | ja {adjective}{noun} | ko {adjective} {noun} | fr {noun} {adjective} | es {noun} {adjective} | de {adjective} {noun}
en {noun} | zh {noun} | ja {noun} | ko {noun} | de {noun} | fr {noun} | es {noun}

== adjective ==
en relevant / related / associated | zh 相關 / 有關 | ja 関連 / 関連する | ko 관련 / 관련된 | de entsprechenden / betreffenden | fr relatives / correspondant / y relatifs | es relacionada / correspondiente[s]
en investment | zh 投資 | ja 投資 / 投資に関する | ko 투자 | de Anlage | fr d'investissement | es de inversión
en financial | zh 財務 / 金融 / 財經 | ja 金融 / 財務 | ko 금융 / 재무 | de finanziellen | fr financières / financiers / financière | es financiera / financieros / financiero
en market | zh 市場 / 行情 | ja 市場 / マーケット | ko 시장 / 시황 | fr de marché | es de mercado
en stock | zh 股票 / 個股 | ja 株式 / 銘柄 | ko 주식 / 종목 | es bursátil / bursátiles | fr boursières
en personal | zh 個人 | ja 個人的な / 個人の | ko 개인적인 / 개인 | de persönlichen / eigenen | fr personnelles / personnels | es personales
en general | zh 一般 / 一般性 | ja 一般的な | ko 일반적인 / 일반 | de allgemeinen / allgemeine | fr générales / généraux | es general / generales
en third-party / third party / external | zh 第三方 / 外部 | ja 第三者の / 外部 | ko 제3자 / 외부 | de externen / externe | fr de tiers / externes / de sites tiers | es de terceros / externos
en historical | zh 歷史 | ja 過去の | ko 과거 | de historischen / historische | fr historiques | es históricos
en industry | zh 行業
en company | zh 公司 | ko 기업
en reference | zh 參考 | ko 참고
en quote | zh 報價
en news | zh 新聞 | ja ニュース
en price | zh 價格 / 股價
en fund | zh 基金
en published | ja 掲載
en market quote | ko 시세
en real-time | zh 即時 / 實時
en technical | zh 技術

== holder ==
en this article / this (post/story/piece/blog post) / the present article / this article itself
  zh 本文 / 本篇文章 / 此文 / 該文 / 此文章 / 本文章 / 本稿 / 文章 / 該文章 / 本博文 / 這篇文章
  ja 本記事 / この記事 / 当記事 / 本稿 / 記事
  ko 본 기사 / 이 기사 / 본 글 / 이 글 / 해당 기사
  de (dieser/dieses/diesem/diesen/der/des/dem) (Artikel/Artikels/Beitrag/Beitrags/Text/Textes)
  fr cet article / le présent article / cette note / l'article / ce (texte/billet)
  es este artículo / el presente artículo / esta nota / el artículo / este (texto/post)
en this report / this research report
  zh 本報告 / 本篇報導 / 本篇報道 / 此報導 / 此報告 / 該報告 / 本研究報告 / 本研報 / 報告 / 本報道 / 本報導 | ja 本レポート / このレポート / 当レポート / 本報告書 | ko 본 리서치 자료 / 본 조사자료 / 조사분석자료 / 본 보고서 / 이 보고서 / 본 리포트 / 본 조사분석자료 / 동 자료 | de (dieser/diesem/diesen) Bericht | fr ce rapport | es este informe / el presente informe
en this document / the present document
  zh 本文件 / 此文件 / 本文檔 / 本資料 / 本材料 / 此資料 / 該資料 | ja 本資料 / この資料 / 本書 / 当資料 / 本文書 / 本ドキュメント | ko 본 자료 / 이 자료 / 본 문서 / 당 자료 | de (dieses/diesem) Dokument / das vorliegende Dokument / diese[r] Publikation | fr ce document / le présent document | es este documento / el presente documento
en this website / this (site/web site) / our (website/site) / the (website/site)
  zh 本網站 / 本網 / 本站 / 網站 / 該網站 / 本站點 | ja 当サイト / 本サイト / 当ウェブサイト / 本ウェブサイト / 当ホームページ | ko 본 사이트 / 본 웹사이트 / 당사 웹사이트 / 이 사이트 / 본 홈페이지 | de (diese/dieser/unsere/unserer/die/der) (Website/Webseite/Seite/Internetseite/Homepage) / diesen Seiten | fr ce site [web/internet] / notre site [web/internet] / le [présent] site [web/internet] / nos sites | es (este/nuestro/el/el presente) sitio [web] / esta (página/página web/web)
en this page / this web page / the page
  zh 本頁 / 本頁面 / 此頁面 / 本網頁 / 頁面 / 網頁 | ja 本ページ / このページ / 当ページ | ko 본 페이지 / 이 페이지 | fr cette page | es esta página
en this platform / our platform / the platform / this app
  zh 本平台 / 平台 / 該平台 | ja 本プラットフォーム | ko 본 플랫폼 | de (diese/dieser) Plattform | fr cette plateforme | es esta plataforma
en this column | zh 本專欄 | ja 本コラム / 当コラム / このコラム | ko 본 칼럼 / 이 칼럼
en this column / this section / this program | zh 本欄目 / 本欄 / 本專欄 / 此欄目 / 專欄 / 本節目 | ko 본 방송
en this newsletter | zh 本通訊 / 本電子報 | ja 本メールマガジン / 本メルマガ | ko 본 뉴스레터 | de (dieser/diesem) (Newsletter/Börsenbrief) | fr cette (newsletter/lettre) | es este boletín / esta newsletter
en this video | zh 本視頻 / 本影片 | ja 本動画 / この動画 | ko 본 영상 / 이 영상 / 본 동영상 | de (dieses/diesem) Video | fr cette vidéo | es este vídeo / este video
en this press release | zh 本新聞稿 | ja 本プレスリリース / 本リリース | ko 본 보도자료 / 이 보도자료 | de (diese/dieser/der/die) (Pressemitteilung/Mitteilung) | fr ce communiqué [de presse] / le présent communiqué | es (este/el presente) comunicado [de prensa]
en the above / the foregoing | zh 以上 / 上述 / 以上所述
en {name} | zh {name} | ja {name} | ko {name} | de {name} | fr {name} | es {name}
en> this content | zh 本內容 | ja 本コンテンツ / 当コンテンツ | ko 본 콘텐츠 / 이 콘텐츠 / 해당 콘텐츠
en> this post | zh 本則貼文 / 本帖 / 此帖 / 本貼文 / 本則貼文 | ja 本投稿 / この投稿 | ko 본 포스팅 / 이 포스팅 / 본 게시물 / 이 게시물 / 본 게시글

== doc ==
en> the content of {holder} | zh {holder}(所載/所刊)
en any {content*} (provided/published/posted/contained) on {holder} / any {content*} on {holder} | zh {holder}[上/中](提供/發布/發佈/刊載/登載/刊登/所載/所提供)的任何{content*} / {holder}上的任何{content*}
en all {content*} in {holder} / all {content*} on {holder} / all {content*} (provided/published/posted/contained/presented/displayed/available) (on/in) {holder} / all of the {content*} on {holder}
  zh {holder}所有{content*} / {holder}的所有{content*}
  zh {holder}[上/中/內][所](載/刊載/發布/提供/登載/顯示/刊登/涉及/提及/展示/轉載)?[的](所有/全部/一切){content*} / (所有/全部)[在/於]{holder}[上/中](刊載/發布/提供/登載)的{content*}
  ja {holder}(に掲載されている/に掲載された/で提供する/の/に掲載する)(すべての/全ての){content*}
  ko {holder}(에서/이/가/에) (제공하는/제공되는/게시된/수록된) (모든/일체의) {content*} / {holder}의 모든 {content*}
  de alle (auf/in) {holder} (enthaltenen/veröffentlichten/bereitgestellten/dargestellten/angebotenen) {content*} / alle {content*} (auf/in) {holder} / sämtliche {content*} (auf/in) {holder}
  fr (tous les/toutes les/l'ensemble des) {content*} (publiées/publiés/présentées/présentés/contenues/contenus/fournies/diffusées/figurant/disponibles/affichées) (sur/dans) {holder} / (toutes les/tous les/l'ensemble des) {content*} (de/du/sur) {holder}
  es (toda la/todos los/todas las/todo el) {content*} (publicada/publicado/publicados/contenida/contenido/contenidos/ofrecida/proporcionada/mostrada/incluida/disponible) en {holder} / (toda la/todos los/todas las) {content*} (de/en) {holder}
en the above {content*} / the {content*} above / the foregoing {content*} / the aforementioned {content*}
  zh 以上{content*} / 上述{content*} / 上列{content*} / 前述{content*} / 以上所有{content*} / 以上的{content*}
  ja 上記[の/は][の]{content*} / 以上の{content*} | ko 위 {content*} / 상기 {content*} / 위의 {content*} | de die (obigen/vorstehenden/oben genannten) {content*} | fr les {content*} ci dessus / (le/la/l') {content*} ci dessus | es (la/el/los/las) {content*} anterior[es]
en the following {content*} / the {content*} below | zh 以下{content*} / 下列{content*} | ja 以下の{content*} | ko 아래 {content*} | de die folgenden {content*} / die nachfolgenden {content*} | fr les {content*} (suivants/suivantes/ci dessous) | es (los/las/el/la) siguiente[s] {content*}
en the {content*} in this article | zh 文中的{content*} / 文(中/內/章中/中所)[的/所述/所述的/所載/所涉/提及的/所提及的/陳述的]{content*}
en the {content*} and {content#2*} in {holder} / the {content*} and {content#2*} contained in {holder} | zh {holder}的{content*}及{content#2*} / {holder}(中/內/所載/所述)的{content*}及{content#2*}
en {name}'s {content*} / {name} 's {content*} | zh {name}的{content*}
en the {content*} in {holder} / the {content*} on {holder} / the {content*} of {holder} / [the] {content*} (contained/provided/presented/published/found/expressed/mentioned/shown/posted/displayed/given/available/discussed/set out/included/stated/offered/featured/shared/appearing) [here] (in/on/within/by/through/via/at) {holder} / {holder} 's {content*}
  zh {holder}所載{content*} / {holder}的{content*}
  zh {holder}[中/內/裡/上/文中][的]{content*} / {holder}(中/內/上)?(所載/所述/所含/所表述/表述/所刊登/所登載/中涉及/所展示/所轉載/所涉/所涉及/提及/提到/涉及/包含/所包含/所提及/所列/所表達/所發表/中所載/中所述/中的/內所載/所刊載/所提供/提供/刊載/發布/刊登/登載/所發布/顯示/中提供/上提供/上發布/上刊載/中表達/所登載/載有/展示/列示)[之/的]{content*}
  ja {holder}(の/で提供する/で提供される/で提供している/に掲載されている/に掲載された/に掲載している/に掲載の/に掲載する/に記載された/に記載されている/に含まれる/が提供する/における/に記載の/上の/内の/で表明された/で紹介している/で示された){content*}
  ko {holder}(의/에서/에/이/가/에 포함된/에 게재된/에 게시된/에서 제공하는/에서 제공되는/에 수록된/에 기재된/이 제공하는/가 제공하는/에서 제공된/내) {content*} / {holder}(에서/이/가/에) (제공하는/제공되는/제공된/게재된/게시된/수록된/포함된/언급된) {content*}
  de (die/der/das/den/alle) (in/auf) {holder} (enthaltenen/veröffentlichten/bereitgestellten/dargestellten/genannten/geäußerten/angegebenen/angebotenen/wiedergegebenen/zur Verfügung gestellten/getroffenen/gemachten/enthaltene/veröffentlichte) {content*} / (die/der/das/den) {content*} (in/auf) {holder} / (die/der/das) {content*} {holder} / (die/der) von {holder} (bereitgestellten/veröffentlichten/zur Verfügung gestellten) {content*}
  fr (les/le/la/l'/l/ces) {content*} (contenues/contenus/contenu/contenue/présentées/présentés/publiées/publiés/publié/fournies/fournis/diffusées/diffusés/figurant/exprimées/exprimés/mentionnées/disponibles/proposées/proposés/données/affichées/mises à disposition) (dans/sur/par/sur le/dans le) {holder} / (les/le/la/l) {content*} (de/du/sur/dans) {holder}
  es (la/el/los/las) {content*} (contenida/contenido/contenidos/contenidas/publicada/publicado/publicados/publicadas/expresadas/expresados/presentada/presentados/proporcionada/proporcionados/incluida/incluidos/ofrecida/facilitada/facilitados/mostrada/recogida/vertidas/que aparece/que aparecen/disponible) (en/por/a través de) {holder} / (la/el/los/las) {content*} (de/en/del) {holder}
en> the {content*} published by {org} | zh {org}發布的{content*} / {org}(所)?(發布/發表/刊載/刊登)[之/的]{content*} | ko {org}[이/가] (게시한/게재한/발행한) {content*} | ja {org}(が/の)(掲載/発行/公表)(する/した/している){content*}
en> the {content*} reproduced by {org} | zh {org}轉載的{content*} / {org}(所)?轉載[之/的]{content*}
en the {content*} provided by {org} / [the] {content*} (provided/published/supplied/offered) by {org}
  zh {org}提供的{content*}
  zh {org}(提供/所提供)[之/的]{content*} | ja {org}(が/の)提供する{content*} | ko {org}[이/가] 제공하는 {content*} | de die von {org} (bereitgestellten/veröffentlichten) {content*} | fr (les/le) {content*} (fournies/fournis/publiées/proposés/fourni) par {org} | es (la/los/el) {content*} (proporcionada/publicados/ofrecida/facilitada/proporcionados) por {org}
en the {content*} expressed / the {content*} expressed (herein/here/above) | zh 所表達的{content*} / (所表達/所發表)的?{content*} | de die (geäußerten/vertretenen/hier geäußerten/dargelegten) {content*} | fr (les) {content*} (exprimées/exprimés/formulées) [ici]? | es (las/los) {content*} (expresadas/expresados/vertidas/vertidos/aquí expresadas) [aquí]? | ko (표명된/제시된) {content*} | ja (表明された/示された){content*}
en the {content*} provided / the {content*} (provided/contained/presented/published) (here/herein/above) / the {content*} herein / {content*} (provided/contained/expressed) herein / the {content*} here
  zh 所(載/刊載/提供/發布/示/列)[之/的]{content*} / 所提供[之/的]{content*} / 此處[所]提供的{content*} / (刊載/提供/發布)的{content*} / 在此提供的{content*}
  ja (掲載/提供/公開/表示)(されている/された/される/している/する/の)?{content*} / 記載された{content*} / ここに(掲載/記載)された{content*}
  ko (제공된/제공되는/제공하는/게재된/수록된) {content*} / 여기에 (제공된/포함된) {content*}
  de die (bereitgestellten/dargestellten/enthaltenen/veröffentlichten/gemachten/angebotenen) {content*} / die hier (bereitgestellten/dargestellten/enthaltenen/veröffentlichten/angebotenen/genannten/gezeigten) {content*} / die zur Verfügung gestellten {content*}
  fr (les/le) {content*} (fournies/fournis/présentées/présentés/publiées/diffusées/contenues/proposées) [ici/ci dessus/aux présentes] | es (la/el/los/las) {content*} (proporcionada/publicada/presentada/aquí contenida/aquí expuesta/facilitada/ofrecida/contenida aquí) [aquí]
en {holder} | zh {holder} | ja {holder} | ko {holder} | de {holder} | fr {holder} | es {holder}
en <this/these> {content*}, including but not limited to {content#2*}, | zh 該等{content*}（包括但不限於{content#2*}） / (該/此/該等/這些){content*}(（)(包括但不限於){content#2*}(）)
en the {content*} in {holder}, including but not limited to {content#2*}, | zh {holder}的{content*}（包括但不限於{content#2*}） / {holder}(中/內/所載/提供/上)?(的)?{content*}((（)/(,)/∅)(包括但不限於){content#2*}((）)/(,)/∅)
en> this article | zh 本篇
en such {content*} / these {content*}
  zh 該等{content*} / 此等{content*} / 此類{content*} / 上開{content*} | ja これらの{content*}
en <this/these> {content*} / this {content*}
  zh 本{content*} / 該{content*} / 此{content*} / 這些{content*} / 這{content*}
  ja (この/本/当該/当){content*} | ko (이/해당/이러한/본/동) {content*} | de (diese/dieser/dieses/solche/diesen) {content*} | fr (ces/cette/cet/ce/de telles) {content*} | es (esta/este/estos/estas/dicha/dicho/dichos) {content*}
en all {content*} / all the {content*} / all of the {content*} | zh 所有{content*} / (所有/全部/一切/各種)[的]{content*} | ja (すべての/全ての){content*} | ko 모든 {content*} | de (alle/sämtliche) {content*} | fr (toutes les/tous les/l'ensemble des) {content*} | es (todos los/todas las/toda la/todo el) {content*}
en any {content*} | zh 任何{content*} | de (jegliche/etwaige) {content*} | fr (tout/toute) {content*} | es cualquier {content*} | ja いかなる{content*} | ko 어떠한 {content*}
en some {content*} | zh 部分{content*} / (部分/某些/一些/有些){content*} | ja 一部の{content*} | ko 일부 {content*} | de einige {content*} | fr certains {content*} / certaines {content*} | es algunos {content*} / algunas {content*}
en {holder} and its {content*} (pl) | zh {holder}及其{content*}
en> our {content*} | zh> 我們的{content*} | de unsere[r/n/s]? {content*} | fr nos {content*} | es (nuestros/nuestras) {content*}
en the {content*} / {content*} / our {content*} | zh {content*} | ja {content*} | ko {content*} | de [die/der/das/den/dem] {content*} | fr [les/le/la/l'/l/des/du] {content*} | es [la/el/los/las] {content*}
en this | zh 這 | de (dies/das) | fr (ceci/cela) | es esto
en it / they | zh 其 / 此 / 該等內容 | ja これ / これら | ko 이는 / 이것 | de es / diese / sie | fr il / elle / elles / ils | es ello
`;
