import { europeanVerbs } from '../../phrasebook/european-table.ts';

/** Verbs of German, French and Spanish notices that take an object: English with its irregular forms, Chinese, then the three, a semicolon before participles. */
export default europeanVerbs(`
accept | 接受 | akzeptiert akzeptieren; akzeptiert | accepter | aceptar
adjust | 調整 | anpassen; angepasst | ajuster | ajustar
analyse | 分析 | analysieren | analyser | analizar
approve | 批准 | genehmigt genehmigen; genehmigt gebilligt | approuver | aprobar
assume | 承擔 | übernimmt übernehmen; übernommen | assumer | asumir
authorise | 授權 | - | autoriser | autorizar
avoid | 避免 | vermeidet vermeiden; vermieden | éviter | evitar
bear borne | 承擔 | trägt tragen; getragen | supporter | soportar
buy bought | 購買 | kauft kaufen erwirbt erwerben; gekauft erworben | achète achètent acheter achetons; acheté | comprar
calculate | 計算 | berechnet berechnen; berechnet | calculer | calcular
cause | 導致 | verursacht verursachen; verursacht | causer entraîner | causar
change | 更改 | ändert ändern; geändert | modifie modifient modifier modifions; modifié | cambiar
check | 核實 | prüft prüfen überprüft überprüfen; geprüft überprüft | vérifier | comprobar
complete | 完成 | - | compléter | completar
compare | 比較 | vergleicht vergleichen; verglichen | comparer | comparar
consider | 考慮 | berücksichtigt berücksichtigen überlegen überlegt; berücksichtigt | considérer | considera consideran considerar consideramos; considerado
consult | 諮詢 | konsultieren | consulter | consultar
contact | 聯絡 | kontaktieren | contacter | contactar
contain | 包含 | enthält enthalten beinhaltet beinhalten; enthalten | contient contiennent contenir; contenu | contiene contienen contener; contenido
control controlled controlling | 控制 | kontrollieren | contrôler | controlar
copy | 複製 | kopieren | copier | copiar
correct | 更正 | korrigieren | corriger; corrigé | corrige corrigen corregir; corregido
cover | 涵蓋 | umfasst umfassen abdecken; abgedeckt | couvre couvrent couvrir; couvert | cubre cubren cubrir; cubierto
create | 製作 | erstellt erstellen; erstellt | créer; créé | crear
describe | 描述 | beschreibt beschreiben; beschrieben | décrit décrivent décrire; décrit | describe describen describir; descrito
disclose | 披露 | - | divulguer | revela revelan revelar divulga divulgar; revelado divulgado
discuss | 討論 | bespricht besprechen; besprochen | - | -
display | 顯示 | zeigt zeigen; angezeigt gezeigt | afficher | mostrar muestra muestran; mostrado
distribute | 分發 | verbreitet verbreiten verteilen; verbreitet verteilt | distribue distribuent distribuer diffuse diffusent diffuser; distribué diffusé | distribuye distribuyen distribuir difunde difundir; distribuido difundido
edit | 編輯 | - | - | editar
ensure | 確保 | - | assurer | asegurar
evaluate | 評估 | bewertet bewerten; bewertet | évaluer | evaluar
exceed | 超過 | übersteigt übersteigen überschreiten; - | dépasse dépassent dépasser excède excèdent excéder; dépassé | supera superan superar excede exceden exceder; superado
exclude | 排除 | ausschließen; ausgeschlossen | exclut excluent exclure; exclu | excluye excluyen excluir; excluido
express | 表達 | äußert äußern; geäußert | exprimer | expresar
finance | 資助 | finanzieren | financer | financiar
find found | 找到 | findet finden; gefunden | trouver | encontrar encuentra encuentran; encontrado
generate | 生成 | generieren | génère génèrent générer; généré | genera generan generar; generado
give given giving | 給予 | gibt geben; gegeben abgegeben | donner | dar da dan; dado
guarantee | 保證 | garantieren gewährleistet gewährleisten; garantiert gewährleistet | garantit garantissent garantir garantissons; garanti | garantiza garantizan garantizar garantizamos; garantizado
have had having | 具有 | hat haben habe; - | a ont avoir avons ai; - | tiene tienen tener tenemos tengo; tenido
hold held | 持有 | hält halten; gehalten | détient détiennent détenir détenons détiens; détenu | posee poseen poseer posea; poseído
include | 包括 | - | inclut incluent inclure comprend comprennent comprendre; inclus | incluye incluyen incluir; incluido
increase | 增加 | erhöht erhöhen; erhöht | - | aumentar
indicate | 表示 | - | indiquer | indicar
influence | 影響 | beeinflusst beeinflussen; beeinflusst | influence influencent influencer; influencé | influye influyen influir influenciar; influenciado
inform | 告知 | informieren | informer | informar
invest | 投資 | investieren | - | invierte invierten invertir; invertido
issue | 發行 | - | émet émettent émettre; émis | emite emiten emitir; emitido
know known | 知悉 | kennt kennen; - | connaît connaissent connaître; connu | conoce conocen conocer; conocido
lose lost losing | 損失 | verliert verlieren; verloren | perd perdent perdre perdons; perdu | perder pierde pierden; perdido
make made making | 作出 | trifft treffen; getroffen | prend prennent prendre; pris | toma toman tomar; tomado
mark | 標示 | kennzeichnet kennzeichnen; gekennzeichnet | - | -
mention | 提及 | erwähnt erwähnen; erwähnt genannt aufgeführt angesprochen | mentionner citer; mentionné cité évoqué | mencionar citar; mencionado citado
name | 提及 | nennt nennen; - | - | -
need | 需要 | benötigt benötigen braucht brauchen; benötigt | nécessite nécessitent nécessiter; - | necesita necesitan necesitar; necesitado
obtain | 取得 | - | obtient obtiennent obtenir; obtenu | obtiene obtienen obtener; obtenido
offer | 提供 | bietet bieten anbietet anbieten; angeboten | offre offrent offrir propose proposent proposer; offert proposé | ofrece ofrecen ofrecer ofrecemos; ofrecido
operate | 營運 | betreibt betreiben; betrieben | exploiter | opera operan operar; operado
own | 擁有 | besitzt besitzen; - | possède possèdent posséder; possédé | -
pay paid | 支付 | bezahlt bezahlen zahlt zahlen; gezahlt | paie paient payer verse versent verser; payé versé | paga pagan pagar; pagado
prepare | 編製 | - | préparer | elaborar preparar; elaborado preparado
process | 處理 | verarbeitet verarbeiten; verarbeitet | traiter | procesar
produce | 製作 | produzieren | produit produisent produire; produit | produce producen producir; producido
protect | 保障 | schützt schützen; geschützt | protège protègent protéger; protégé | protege protegen proteger; protegido
provide | 提供 | bereitstellen; bereitgestellt | fournit fournissent fournir; fourni | proporcionar facilitar; proporcionado facilitado
publish | 發布 | veröffentlicht veröffentlichen; veröffentlicht | publie publient publier; publié | publicar
read read | 閱讀 | liest lesen; gelesen | lit lisent lire lisez; lu | lee leen leer lea; leído
receive | 收取 | erhält erhalten bekommt bekommen; erhalten | reçoit reçoivent recevoir perçoit perçoivent percevoir recevons percevons; reçu perçu | recibe reciben recibir recibimos; recibido
recommend | 推薦 | empfiehlt empfehlen; empfohlen | recommander | recomienda recomiendan recomendar recomendamos; recomendado
record | 記錄 | - | enregistrer | registrar
recover | 收回 | - | récupère récupèrent récupérer; récupéré | recupera recuperan recuperar; recuperado
reflect | 反映 | widerspiegeln widerspiegelt; - | reflète reflètent refléter; reflété | refleja reflejan reflejar; reflejado
regulate | 監管 | reguliert regulieren beaufsichtigt beaufsichtigen; reguliert beaufsichtigt | réguler réglementer; régulé réglementé | regula regulan regular supervisa supervisar; regulado supervisado
replace | 取代 | ersetzt ersetzen; ersetzt | remplacer | sustituye sustituyen sustituir reemplazar; sustituido reemplazado
represent | 代表 | - | représenter; représenté | representar
reproduce | 複製 | vervielfältigt vervielfältigen; vervielfältigt reproduziert | reproduit reproduisent reproduire; reproduit | reproduce reproducen reproducir; reproducido
republish | 轉載 | nachdrucken; nachgedruckt | - | republicar
review | 審閱 | - | relire; relu révisé | revisar
seek sought | 尋求 | sucht suchen; gesucht | rechercher solliciter | buscar
select | 選擇 | auswählen wählt wählen; ausgewählt gewählt | choisit choisir sélectionner; choisi sélectionné | selecciona elegir seleccionar; seleccionado elegido
sell sold | 出售 | verkauft verkaufen veräußern; verkauft veräußert | vend vendent vendre; vendu | vende venden vender; vendido
sponsor | 贊助 | sponsert; gesponsert | sponsoriser | patrocinar
store | 儲存 | speichert speichern; gespeichert | stocker | almacenar
support | 支持 | unterstützt unterstützen; unterstützt | soutient soutenir; soutenu | apoyar
translate | 翻譯 | übersetzt übersetzen; übersetzt | traduit traduire; traduit | traduce traducir; traducido
transfer transferred transferring | 轉移 | übertragen; übertragen | transférer; transféré | transfiere transferir; transferido
understand understood | 了解 | versteht verstehen; verstanden | comprend comprennent comprendre comprenez; compris | comprende comprenden comprender entiende entienden entender; comprendido
update | 更新 | aktualisieren; aktualisiert | - | actualizar
use | 使用 | nutzt nutzen verwendet verwenden; verwendet genutzt | utiliser | utilizar usar; utilizado usado
verify | 核實 | verifizieren | - | verificar
visit | 瀏覽 | besucht besuchen; besucht | visiter | visitar
write written writing | 撰寫 | schreibt schreiben verfasst verfassen; geschrieben verfasst | rédige rédigent rédiger écrit écrivent écrire; rédigé écrit | escribe escriben escribir redacta redactar; escrito redactado
constitute | 構成 | bildet bilden; - | constitue constituent constituer; constitué | constituye constituyen constituir; constituido
prohibit | 禁止 | -; verboten untersagt | interdit interdisent interdire; interdit | prohíbe prohíben prohibir; prohibido
register | 註冊 | registrieren | - | inscribir registrar; inscrito registrado
delete | 刪除 | löscht löschen; gelöscht | supprimer | eliminar
limit | 限制 | - | limiter | limitar
delay | 延遲 | -; verzögert | -; différé retardé | retrasar
determine | 決定 | bestimmt bestimmen; bestimmt | déterminer | determinar
expect | 預期 | erwartet erwarten; erwartet | - | espera esperan esperar; esperado
follow | 遵循 | folgt folgen; - | suit suivre; suivi | sigue seguir; seguido
imply implied implying | 意味著 | - | impliquer | -
involve | 涉及 | birgt bergen; - | comporte comportent comporter implique impliquent; - | implica implican implicar conlleva conllevan conllevar; -
present | 呈現 | präsentieren; dargestellt | présente présentent présenter; présenté | presentar
violate | 違反 | verletzt verletzen verstößt; verletzt | - | -
sign | 簽署 | - | signer | firmar
earn | 賺取 | verdient verdienen; verdient | gagner | gana ganan ganar; ganado
deceive | 誤導 | - | tromper | -
remunerate | 支付報酬 | -; vergütet | -; rémunéré | -; remunerado
commission | 委託 | beauftragt beauftragen; beauftragt | commander | encargar
confirm | 確認 | bestätigt bestätigen; bestätigt | confirmer | confirmar
invest | 投入 | -; investiert angelegt eingesetzt | -; investi | -
`);
