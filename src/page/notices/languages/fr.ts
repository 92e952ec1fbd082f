import type { Lexicon } from '../words/patterns.ts';
import { dealings } from './dealings/fr.ts';
import { features } from './features/fr.ts';
import { gifts } from './gifts/fr.ts';
import { makers } from './makers/fr.ts';
import { ties } from './ties/fr.ts';

/** French. How to add a phrase: docs/kinds.md. */
export const fr: Lexicon = {
  script: 'latin',
  ...dealings,
  ...ties,
  ...features,
  ...gifts,
  ...makers,
  heading: `avertissement* | clause de non responsabilite | mentions legales | disclaimer |
    avis de non responsabilite | information* importante* | conflit* d'interets | transparence |
    note de la redaction | divulgation* | declaration d'interets | decharge | precision | rectificatif |
    mise en garde | nota | avis`,
  label: `publicite | contenu (sponsorise|partenaire|de marque|promotionnel) | sponsorise* |
    publi redactionnel | publireportage | publicommunique | en partenariat avec |
    article (sponsorise|partenaire) | communique | annonce | partenariat | propose par | offert par`,
  reporting: `(son|sa|ses|leur|leurs) (voyage|voyages|deplacement|sejour|vol|vols|billet|billets) .. (paye*|regle*|pris*|finance*) | a declare | a dit | selon | affirme | explique | a annonce | tribunal | plainte | accuse* |
    juge | estime | a indique | denonce* |
    juge que | estiment | deplore* | reconnai* | reconnu | affirment | revelent | soutient que |
    pense que | assure que | selon (le|la|les) |
    (les|des|certains|beaucoup de|de nombreux) (blogueurs|influenceurs|createurs|youtubeurs|affilies) |
    (il faut|vous devez|doivent|devez) [_] (mentionner|*mentionner|signaler|indiquer|*indiquer|divulguer|preciser) |
    (votre|leur) (audience|public|lectorat)`,
  self: `(cet|ce|cette|ces|notre|nos|le present|la presente|les presentes) .. (article*|contenu*|site*|page*|texte|publication*|information*|donnees|document|liens|analyse) |
    nous | je | nos | notre | auteur* | redaction | redacteur* | editeur* | journaliste* | informations |
    contenu | site | article* | opinions |
    en tant que (partenaire|affilie) [_] amazon`,
  aside: `droits reserves | copyright | cookie* | newsletter* | donnees personnelles |
    conditions (generales|d'utilisation) | abonne* | marque deposee | reproduction | mot de passe |
    confidentialite | inscri*`,
  not: `ne | *n' | pas | ni | sans | aucun | aucune | non | jamais | nullement | aucun cas |
    personne ne | personne n'`,
  neither: 'ni',
  begins: "parce (que|qu'*) | car | puisqu* | que (je|nous|l'auteur*|nos|notre|mes) | que j'*",
  seeming: `non seulement | pas (seulement|uniquement) | sans doute | nul doute | pas un secret |
    (sans|aucun|ne|pas) .. (frais|cout|couts|surcout|supplement*|coutera|coute) |
    (ne|n'|rien|sans) .. (rien de plus|plus cher|prix) | rien de plus |
    pas [_] (neutre|objecti*|impartial*) |
    (n'est|n'etait|ne sont) pas (exclu*|interdit*|impossible*|ecarte*|defendu*) | (ne peut|ne peuvent|ne saurait|nous ne) .. (exclu*|exclure|ecarter|nier) |
    rien (n'empeche|n'interdit) | (faux|inexact|mensonger|trompeur|malhonnete) .. (ne|*n') |
    (faux|inexact|mensonger|trompeur|malhonnete) .. (pas|rien|aucun*|jamais) | (n'ai|n'a|n'avons|n'ont) (pas|rien|jamais) vendu*`,
  but: `mais | toutefois | cependant | tandis | alors que | neanmoins | pourtant | en revanche | bien que |
    quoique`,
  except: `sauf | hormis | excepte* | a l'exception (de|d'|des|du) | a l'exception | en dehors d* | outre |
    si ce n'est | a part`,
  asStated: 'sauf (mention|indication|disposition|stipulation) | sauf si',
  mayTrade: `(pourrai*|pourra*|pourrons|pourrions|compte|envisage*|prevoi*|peut|peuvent) .. (prendre|acheter|ouvrir|initier|acquerir|investir|negocier|constituer)`,
  possess: 'detien* | detenu* | possed* | a acquis | a achete',
  stake: '#% | # (actions|titres|parts|options) | en (detien*|possed*) #',
  kin: `(son|sa|ses|mon|ma|mes|notre|nos|leur|leurs) [_] (epouse|epoux|femme|mari|conjoint*|compagn*|famille|fils|fille|enfants|parents|proches|societe|employeur|fonds|clients|entreprise)`,
  holdings: `positions | position | participations | actions detenues | titres detenus |
    declaration d'interet*`,
  none: '(aucune|aucun|neant|non|rien) [a declarer|declare*] $',
  remit: 'paye | verse | regle',
  unpaid: `(n'a|n'ont|n'ai|n'avons) .. pas ete .. (paye*|remunere*)`,
  serves: `constitu* | represent* | consider* | fourni* | interpret* | lieu | assimil* | valeur | delivr* |
    est | sont | etre | comme | a titre | vocation | propos*`,
  advice: `(conseil*|recommandation*|avis|consultation) (en|de|d'|a l'|personnalise*|financier*|juridique*|medica*|fiscal*|boursier*|professionnel*|l') [en|de|l'|d'] [invest*|achat*|placement] |
    conseils en investissement*`,
  tip: 'conseil* | recommandation* | incitation | preconisation*',
  substitute: '(remplac*|substitu*) .. (conseil*|avis|consultation|medecin|professionnel*)',
  needs: `objectifs .. (invest*|financiers|personnels) | situation (financiere|personnelle|patrimoniale) |
    besoins (particuliers|specifiques|personnels|individuels) | profil de risque`,
  consider: 'compte | consider* | adapt* | personnalis* | connaissance | fonction',
  offer: 'offre* | sollicitation* | demarchage | invitation | incitation',
  trade: `achat* | achet* | vent* | vend* | souscri* | invest* | acqu* | sollicitation | titres | valeurs`,
  true: `exactitude | exhaustivite | fiabilite | veracite | actualite | completude | erreur* | omission* |
    integralite | pertinence |
    exact | exacts | exacte*`,
  liable: `responsab* | garant* | engag* |
    repond*`,
  harm: `perte* | dommage* | consequence* | decision* | usage | utilisation | prejudice* | erreur* | actes`,
  view: 'opinion* | point* de vue | propos | vues | avis | commentaires',
  author: `auteur* | contributeur* | internaute* | utilisateur* | redacteur* | lecteur* | intervenant*`,
  belong: `engag* | propres | exprim* | ceux | celles | uniquement | exclusive* | personnel* |
    n'appartien* | seul*`,
  reflect: 'reflet* | represent* | engag* | correspond*',
  outside: `site* externe* | lien* | sites tiers | tiers | commentaire* |
    contenu* .. (extern*|tiers|publi*) | contenu des`,
  distance: 'responsab* | contrôl* | controle* | garanti*',
  invest: `invest* | placement* | trading | marches | bourse | crypto* | produits financiers | instruments |
    negociation | operations`,
  risk: 'risque*',
  involve: 'comport* | present* | impliqu* | soumis* | expos* | entrain*',
  lose: '(perte*|perdre) .. (capital|totalite|tout ou partie|investi*|mise|argent|sommes|initial*)',
  past: `(performance*|resultat*|rendement*|gains) (passe*|anterieur*|historique*|precedent*) |
    (gains|performance*|rendement*|resultat*|hausse*|succes) [_] (hier|d'hier|passe*|anterieur*|precedent*|ecoule*)`,
  future: `*n' | pas | prejug* | garanti* | indicateur | ne | presag* | rien | demain | avenir | futur* |
    lendemain`,
  actual: '(resultats|evenements|performances) .. (reel*|effecti*)',
  differ: 'differ* | diverg* | ecart*',
  quote: `cours | cotation* | donnees | prix | indices | bourse | euronext | nasdaq |
    chiffres`,
  delay: 'differe | differes | differee* | decale* | retard',
  minute: `min | minutes | mn | temps reel | cours | au moins | quart d'heure | quinze | vingt | minute`,
  resident: `resident* | ressortissant* | personne* americaine* | us person* | citoyen* | juridiction* |
    etats unis |
    (personnes|investisseurs|clients|residents|particuliers) [_] [_] (domicilie*|resid*|etablis|situes|localises) |
    domicilie* | (investisseurs|clients) (professionnels|qualifies|institutionnels|avertis)`,
  directed: `destin* | adress* | accessible* | distribu* | diffus* | propose* | vise* | reserve* | s'adress* |
    ouvert*`,
  regulator: 'amf | autorite des marches | regulateur | finma | fsma | autorite de',
  reviewed: 'vis* | approuv* | valid* | agree* | examin* | verifi*',
  retail: `(comptes|investisseurs|clients) .. (detail|particuliers) |
    #% .. (comptes|investisseurs|clients)`,
  losing: 'perd* | perte*',
  leverage: `effet de levier | cfd* | produits a levier | contrats sur difference* |
    contrats pour la difference | turbos`,
  hold: `detien* | detenir | detenu* | possed* | dispos* | detention |
    (auteur*|nous|redaction|journaliste*) .. (avons|ont)`,
  stock: `actions | titres | positions | position (longue|courte|acheteuse|vendeuse|sur|dans|en) |
    participation* | parts | valeurs (citees|mentionnees|evoquees)`,
  holder: `auteur* | redacteur* | journaliste* | analyste* | je | *j' | nous | redaction | editeur* |
    collaborateur* | dirigeant* | gerant* | declaration | salarie* | societe editrice | actionnaire*`,
  conflict: `conflit* d'interet*`,
  own: `potentiel* | eventuel* | peut | peuvent | situation | declar* | susceptible* | auteur* | nous |
    nos | notre | redaction | journaliste* |
    avons | entretenons |
    etablissement | *l'etablissement`,
  relation: `(lien*|relation*) .. (capitalistique*|commercia*|d'affaires|financiere*|d'interet*) |
    relations d'affaires | relation d'affaires`,
  independent: 'independan* | impartia*',
  editorial: `redaction* | selection* | test* | choi* | edito* | journalis* | article* | avis | produits`,
  influence: 'influenc* | incidence | affect*',
  commission: 'commission* | affili* | pourcentage | remuneration*',
  earn: `percev* | touch* | recev* | gagn* | remuner* | perco* | reco* | percoi* | recoi* | genere*`,
  buy: 'achat* | achet* | lien* | cliqu* | clic* | vente* | partenaire* | commande* | marchand*',
  affiliate: `lien* .. (affili*|d'affiliation) | programme* d'affiliation | partenariat d'affiliation |
    liens (remuneres|commerciaux|partenaires|commissionnes)`,
  uses: `contien* | comport* | certains | nos | ces | des | sont | utilis* | particip* | via | par | peut |
    avec`,
  piece: `article* | contenu* | publication | video | emission | episode | podcast | dossier | texte |
    billet | page | image* | photo* | illustration* | resume* | traduction | ce | cet | cette | visuel |
    depeche`,
  sponsored: `(sponsorise*|finance*|parraine*|propose*|produit|offert) par _ | en partenariat avec |
    en collaboration avec`,
  payee: `auteur* | editeur* | site | redaction | nous | je | *j' | journal | publication | media |
    societe editrice | article* | contenu* | emetteur`,
  pay: 'recu* | recevoir | recoi* | percu* | percoi* | remunere* | paye* | touche* | verse*',
  money: `remuneration* | paiement* | # (euros|eur) | honoraire* | compensation* | contrepartie | somme de |
    actions en | argent`,
  ai: `ia | intelligence artificielle | chatgpt | algorithm* | modele* de langage | automatiquement |
    une ia | ia generative | midjourney | dall e | voix de synthese | voix synthetique`,
  make: `genere* | redige* | ecrit* | produit* | cree* | realise* | resume* | concu* | elabore* | assiste* |
    aide de | aide d'un | aide d' |
    ebauche* | prepare*`,
  original: 'version* | texte | original* | anglais* | francais* | langue',
  prevail: `fait foi | font foi | prevau* | prevaut | fera foi | feront foi | seul* valable* | l'emporte* |
    emporte* | prime | prime sur`,
  translate: 'traduction | traduit*',
  machine: `automati* | machine | deepl | google | ia | intelligence artificielle | logiciel | programme |
    outil | moteur`,
  verify: `verifi* | confirm* | authentifi* |
    recoup* | corrobor* | etabl* | controler`,
  unaided: `independan* | immediate* |
    (source*|part|autre*) (independante*|tierce*|autre*) | d'autres sources | par d'autres | notre part`,
  unable: `pas | ne | *n' | impossible`,
  NOADV3: `(titre|but|caractere|fins|vocation) [purement|strictement|uniquement|seulement|exclusivement|simplement|seule] (informati*|indicati*|d'information*|pedagogique*|educati*|illustrati*) |
    a (titre|des fins) .. (informati*|d'information|indicatif) |
    (ne|*n'|pas|ni|aucun*) .. (conseil*|recommandation*) .. (invest*|financier*|juridique*|medica*|fiscal*|d'achat|placement|boursier) |
    (ne|n'|pas|ni) .. (remplac*|substitu*) .. (conseil*|avis|professionnel*|expert*) |
    (consult*|rapproch*|adress*|demand*) .. (conseill*|professionnel*|expert*|medecin|avocat) .. (avant|prealable) |
    (ne|n'|pas) .. (conseiller*|gestionnaire*|courtier*|analyste*) (financier*|en (investissement*|gestion)|en patrimoine) |
    ne connaiss* pas votre (situation|profil) |
    (parlez|parler|discutez|echangez) .. (quelqu'un|personne|professionnel*|expert*|conseill*) .. (situation|connait|finances|patrimoine) |
    (faites|faire) (vos|tes|ses) (devoirs|propres recherches|recherches) |
    (contenu|propos|but) [_] [purement] (educatif*|pedagogique*) |
    (rien|pas) [_] [_] (appelle|invite|incite|pousse) a (investir|trader|acheter)`,
  NOADV2: `(consult*|rapproch*|adress*|solliciter|appel) .. (conseill*|professionnel*|expert|medecin|avocat|specialiste) |
    (propres|propre) (recherches|analyse*|jugement|opinion) | pas .. (conseil|recommandation)`,
  NOOFF3: `(ni|pas|aucun*|ne) .. (offre|demarchage) .. (ni|ou) .. (sollicitation|conseil|invitation|recommandation) |
    ni une offre | (pas|aucune) .. sollicitation |
    (ne|n') .. (invit*|incit*|encourag*|pouss*) .. (achet*|vend*|investir|souscri*|achat) |
    (pas|ni|aucun) [un|de] prospectus`,
  ACC3: `(sans|aucune) [aucune|quelconque] garantie* | declin* .. responsabilite* |
    (ne|*n'|pas|aucun*) .. (responsab*) .. (erreur*|perte*|dommage*|consequence*|decision*|usage|utilisation) |
    responsabilite .. (ne|saurait) .. (engag*|recherch*) |
    ne .. (saurai*|peut|peuvent|pourra) .. responsab*`,
  ACC2: `sources .. (fiables|dignes de foi) |
    (susceptible*|peuvent|peut) .. (modifi*|changer|evolu*|varier) .. (preavis|moment|avis)`,
  THIRD3: `(engag*) que (son|leur*|l'|les|ses) .. (auteur*|responsabilite) | *n'engag* que |
    (n'|ne) [_] engag* [_] que`,
  THIRD2: `(initialement|d'abord|originellement) .. (publie*|paru*) |
    (redige*|publie*) par .. (utilisateur*|membre*|tiers|internaute*|lecteur*) |
    tribune .. (auteur|libre|exterieur*)`,
  RISK3: `risque* .. (perte*|perdre) .. (capital|totale|partielle|invest*|sommes|argent) | risque* de perte* |
    (risques et perils|propres risques) | (valeur*|cours|prix) .. hausse .. baisse | perte .. capital |
    (pouvez|peut|peuvent|risquez|pourriez) .. perdre .. (tout|partie|sommes|capital|mise|argent|invest*) |
    (n'invest*|investissez|placez|n'engagez|ne placez|ne misez|misez) .. (que|jamais|uniquement|seulement) .. (perdre|passer|priver|besoin|perte) |
    (valeur|cours|prix|placement*|parts) .. (baisse*|monter|hausse|augment*|diminu*|fluctu*) .. (baisse*|monter|hausse|augment*|diminu*) |
    (pouvez|peut|pourriez|risquez) [_] (tout|totalement) perdre | jusqu'au dernier (centime|sou|euro)`,
  FWD3: `(declaration*|enonce*|information*|affirmation*) .. (prospecti*|previsionnel*) |
    elements prospectifs | caractere prospectif |
    (previsions|objectifs|projections|estimations|anticipations) .. (hypothes*|realis*|incertitude*|risque*|differ*) |
    (pourrai*|peuvent|peut) ne pas se (realiser|concretiser|verifier) |
    (previsions|objectifs|projections|estimations|anticipations) .. (inexact*|erron*|faux|fausses|fausse|dement*)`,
  FWD2: '(aucune|pas) .. (obligation|engagement) .. (actualis*|jour|revis*)',
  DELAY3: `(differe*|retard|decale*) .. (d'au moins|de|minimum) # min* |
    (cours|cotations|prix|donnees) .. (decalage|decale*|retard|differe*) .. (minute*|mn|min|heure)`,
  LEV3: `comptes .. perd* .. (argent|cfd*) |
    pertes .. (superieur*|exced*|depass*) .. (depot*|capital|mise|invest*) |
    (perdre|pertes) [_] (davantage|plus|au dela) [_] [_] (que|de) (votre|vos|le|la) (depot*|mise|capital|investissement*|versement*) |
    pertes .. (exced*|depass*|superieur*) .. (somme*|depose*|verse*|mise*)`,
  notPOS4: `(j'ai|nous avons|l'auteur a) (longtemps|autrefois|jadis|naguere) detenu* | (autrefois|jadis|naguere|auparavant) .. (detenais|detenions|possedais|possedions) | (je|nous) (detenais|detenions|possedais|possedions)`,
  notPOS2: `(ne|*n'|pas|aucun*) .. (detien*|detenir|possed*|detenu*|dispos*) .. (action*|titre*|position*|participation*|parts)`,
  notPOS3: `
    (aucune|aucun|pas de) (position*|participation*|action*|titre*)`,
  COI3: `(est|sommes|etant) [une] filiale .. (editeur|titre|journal|groupe) |
    agi* (comme|en tant que|en qualite de) .. (banque|conseil|teneur|chef de file) |
    (banque|etablissement) (conseil|presentateur|introducteur) (de|du|des|d) |
    (propriete|appartien*|detenu par) .. (editeur|titre|journal|groupe) |
    contrat de (liquidite|liquidites|recherche|conseil) | teneur de marche | apporteur de liquidite |
    (banque|societe|etablissement|bureau) .. (contrat|mandat|convention) .. emetteur | listing sponsor |
    (mandate*|retenu*) par [l'|la] (emetteur|societe) |
    (notre|nos) [_] (actionnaire*|proprietaire*|maison mere|editeur|investisseur*) [_] [_] (siege*|detien*|dirige*|possed*|controle*|conseille*|preside*) |
    (participe|dirige|assure|mene) .. (placement*|emission|introduction) .. (emetteur|compte|societe) |
    (notre|nos|ce) [_] (editeur|site|journal|media|groupe|redaction|societe) .. (meme|memes) (actionnaire*|proprietaire*|groupe|maison mere)`,
  notCOI3: `(aucun|pas de|pas|sans|ni|absence de) .. (conflit* d'interet*|lien* d'interet*) |
    (aucun*|pas|ni) .. (lien*|relation*) .. (capitalistique*|commercia*|d'affaires) |
    (toute independance|en toute impartialite) | (selectionne*|teste*|choisi*|redige*) .. independan* |
    sans .. influenc* | annonceurs .. (pas|rien|aucun*|jamais|ni) |
    (partenaire*|annonceur*|marques|actionnaire*|sponsors|clients) .. (aucun*|pas|ne|n'|jamais|rien|ni) .. (droit de regard|regard|interven*|influ*|relire|decid*|mot a dire|acces|redaction*|pes*) |
    independan* (de|des|d') [_] (annonceur*|partenaire*|actionnaire*) |
    (independan*|*independance) (vis a vis|a l'egard) (des|de nos) (annonceur*|sponsor*|partenaire*|marque*)`,
  AFF3: `(percev*|touch*|recev*|gagn*|perco*) .. commission* | remuneration .. (achat*|lien*) |
    (remunere*|commission*|touchons|percevons|gagnons) .. (lorsque|quand|si) vous (ouvrez|achetez|cliquez|souscrivez|passez|commandez) |
    (lien*|boutons) .. (nous|me) (rapport*|remuner*|verse*)`,
  AFF2: 'sans .. (cout|frais|surcout)',
  notAFF3: '(pas|aucun*) .. (lien* affilie*|affiliation)',
  SPON3: `(article*|contenu*|publication*|billet|partenariat|collaboration) (sponsorise*|promotionnel*|publicitaire*|remunere*|commercial*|de marque) |
    publi redactionnel | publireportage | publicommunique | publi information |
    redaction .. pas .. (particip*|implique*) |
    (redige*|realise*|produit*) par .. (annonceur*|marque|partenaire*|sponsor*) |
    (avec|par|pour) (notre|nos) partenaire* _ |
    (contenu|article|dossier|page) .. (concu|realise|produit|cree*|elabore) (avec|pour|par) [notre|nos|un] (partenaire*|annonceur*|marque*)`,
  SPON2: 'communique de presse .. (diffus*|publi*|emis) | contenu partenaire',
  notSPON3: 'pas .. (sponsorise*|contenu publicitaire)',
  PAID3: `(avons|ai|avions) ete (loge*|nourri*|heberge*|transporte*|defraye*) .. par |
    (promotion|publicite) (remuneree|payante|payee) |
    (offert*|prete*|fourni*|envoye*) .. (gracieusement|gratuitement|par la marque|par le fabricant) |
    gracieusement (offert*|prete*|fourni*|envoye*) |
    (voyage|sejour|hotel|billet*) .. (offert*|pris* en charge|paye*) par |
    (voyage|sejour|hotel|billet*|deplacement|frais) .. pris* en charge .. (constructeur|marque|fabricant|organisateur|office|societe) |
    (nous|me) (verse|versent|paie|paient) [_] # (euros|dollars|francs) |
    (auteur*|redacteur*|nous|site) .. (remunere*|paye*) par |
    (etude|analyse|note|recherche|rapport|article|suivi) .. (finance*|paye*|remunere*|commande*|commandite*) par [l'] (*emetteur|l'emetteur) |
    (cette|ce|la presente) [_] (etude|analyse|note|rapport) .. (paye*|remunere*|commande*|commandite*) par |
    (voyag*|deplac*|journaliste*|invite*) .. aux frais |
    emetteur .. (remunere|paye|verse) .. (notre|nous|cette|note|analyse) |
    nous (a|ont) (remunere*|paye*|verse) |
    (nous|m') [_] [_] (invite*|offert|prete|envoye|fourni|paye|heberge) .. (hotel|billet*|voyage|produit|appareil|vol|sejour|frais|test) |
    (nous|m') (a|ont) [_] (prete*|offert*|fourni*|envoye*|donne*) (la|le|l'|les|un|une|ce|cette|cet|du|des) |
    (je recois|nous recevons|je recoive) [_] (des|les) (produits|echantillons|livres|appareils) [_] [_] (marque*|parle|teste*|gratuit*)`,
  notPAID1: "(pas|ne|*n') .. ete .. (remunere*|paye*)",
  notPAID3: `(nous|je|redaction) (*n'acceptons|*n'accepte|ne prenons|ne prends|ne recevons|refusons|refuse) .. (cadeau*|voyages de presse|voyage de presse|invitation*|produits gratuits) |
    (pas|aucun*|ne|*n') .. (recu*|percu*|percoi*|recoi*|touche*) .. (remunere*|remuneration|paiement*|paye*|compensation*|contrepartie) |
    aucune (remuneration|contrepartie|compensation) |
    (propre|nos propres|notre propre|mon propre) (argent|deniers|frais|poche) | de (notre|ma) poche |
    a (nos|mes) frais |
    personne (ne|n') .. (paye*|remunere*|verse*)`,
  AI1: '(relu*|verifi*|revu*|valide*|corrige*) par .. (journaliste*|humain*|redact*|editeur*)',
  notAI3: `(pas|sans) .. (genere*|redige*|ecrit*|recours|utilis*) .. (ia|intelligence artificielle|chatgpt) |
    sans [recours a|l'aide de|utiliser|l] [l|d] (ia|intelligence artificielle|chatgpt)`,
  RUMOR3: `version (precedente|anterieure|initiale) .. (article|texte) |
    (article|texte) .. (corrige|modifie|rectifie) .. (pour|afin|le|suite|apres) |
    (premiere|precedente|ancienne) version .. (article|texte|papier|indiqu*|mentionn*|erron*) |
    version (anterieure|precedente|initiale|originale) de (cet|cette|ce|l'|notre|la) |
    nous avons (corrige|rectifie|modifie) | a tort .. (version|article) |
    (contrairement a|une erreur) .. (article|version|publie*|ecri*)`,
  RUMOR2: '^ (rectificatif|correction|erratum)',
  AI2: `(genere*|redige*|ecrit*|produit*|cree*|realise*|resume*) [automatiquement|en partie|partiellement] (par|avec|a l'aide de|grace a) [une|l'|de l'|d'une|l] (ia|intelligence artificielle|chatgpt) |
    (logiciel|programme|robot|algorithme|ia|chatgpt|intelligence artificielle) .. (a|ont) (redige|ecrit|produit|genere|cree|resume|compose) .. (ce|cet|cette)`,
  patron: `(voyage|sejour|hotel|billet*|deplacement|frais|hebergement) .. (pris* en charge|offert*|regle*|paye*|rembours*) |
    (nous|me) (verse|versent|paie|paient|remunere) _`,
  POS3: `(*j'|j'ai|ai|avons) .. (en portefeuille|dans mon portefeuille) |
    dans mon (pea|portefeuille|compte titres) |
    (fonds|portefeuilles|comptes) que (nous|je) ger* .. (expose*|investi*|detien*|positionne*)`,
  COI2: `(appartien*|propriete|filiale) .. (groupe|famille|holding|banque|societe) |
    (actionnaire*|proprietaire*|maison mere) .. (detien*|capital|accord*|contrat|actionnaire|partenaire*)`,
  PAST3: `(gains|performance*|rendement*|resultat*) [_] [_] .. (ne|n') .. (rien|pas|jamais|prejug*|garanti*) .. (demain|avenir|futur*|suite)`,
  JUR3: `(offre|document|page*|site|contenu*|produit*|service*|information*|communication) .. (s'adress*|destine*|reserve*|accessible*|ouvert*) [_] (uniquement|exclusivement|seulement|qu'|que) .. (personnes|residents|investisseurs|clients|resid*) |
    (ne|n'|pas|aucun*) .. (destine*|adress*|vise*) .. (personnes|residents|habitants|investisseurs|ressortissants)`,
  MT3: `(page|texte|article|version|contenu) .. traduit* (par|automati*|avec) [_] [_] (logiciel|machine|outil|ia|automati*|programme|intelligence|deepl|google|moteur) |
    (version|texte) (anglais*|originale*|francais*|allemand*) .. (l'emporte|fait foi|prevaut|prime|reference) |
    traduction automatique | (texte|article|page|version) traduit* (automati*|par (une|un|l'))`,
};
