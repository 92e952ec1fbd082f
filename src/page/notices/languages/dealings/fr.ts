/** Who owns, works for and pays whom, for rules that put them together, in French. How to add a phrase: docs/kinds.md. */
export const dealings = {
  frank: `transparence | en toute (honnetete|franchise) | (gardez|garder|ayez) [_] en tete | (a|bon a) (savoir|noter) | precision* |
    sachez | (vous devez|il faut|vous devriez) savoir | (je|nous) [_] (precise|precisons|signale|signalons|declare|declarons|avoue|confesse) |
    (je|nous) [_] (dois|devons|tiens|tenons) [_] (preciser|signaler|declarer|avouer|dire) | pour etre [_] [_] (transparent|clair|honnete|complet) |
    autant le dire | vous voila prevenu* | pas neutre | pas objectif | parti pris | conflit* d'interets | interet personnel`,
  ownsIt: `(je|nous) [_] (detiens|detenons|possede|possedons|trade) | *j'ai [_] [_] (achete|vendu|investi|mis|place|renforce|des|du|de la|quelques|une ligne) |
    (je|*j'en) (suis|reste|demeure) [_] (actionnaire|investi|acheteur|long|short|porteur) | (nous) (sommes|restons) [_] (actionnaire*|investi*|acheteur*|long*|short*) |
    (mon|mes|nos) [_] (epargne|portefeuille|pea|economies|compte titres|placements|patrimoine|argent|titres|actions)`,
  myPurse: `(mon|mes|nos|notre) [_] (pea|portefeuille*|epargne|economies|compte titres|patrimoine|assurance vie|placements|per|fonds propres) [_] [_]`,
  inPurse: `dans | contient | comprend | compte | figur* | detient | place* | investi* | % | #% | part | partie | cinquieme | quart | tiers | moitie | dixieme | represente* | il y a | *j'ai | j'ai mis | (gros|grosse|principale) ligne*`,
  modelPurse: `portefeuille* (modele*|reel*|type*|fictif*|de la (lettre|redaction|newsletter)|recommande*) | (sa|son|ses|notre|nos) portefeuille* [reel|modele]`,
  makersOwn: `(la|notre|cette) (lettre|newsletter|redaction|publication|revue|rubrique) | nous | notre | nos | abonne* | redaction | editeur`,
  wagers: `vend* a decouvert | ventes a decouvert | decouvert .. (titre|action*) | (positionne*|mise*|parie*|joue*|pariez|parions|misons) [_] (a la baisse|sur (la|une) (baisse|chute)) |
    position* (vendeuse*|baissiere*|short|courte*) | a la baisse sur`,
  gains: `(profite*|gagne*|beneficie*|tire* profit|tire* avantage) .. (si|en cas de|d'une|de la) .. (cours|titre|action*|baisse|hausse|chute)`,
  signed: `^ [_] _ _ (possede|detient|a achete|a vendu|conserve) [egalement|aussi|personnellement] [#|quelques] (des|du|de la|de l|d|les|un|une|#|quelques) [_] (actions|titres|parts|obligations|options|warrants|turbos|calls|puts|jetons|tokens|bitcoin*) |
    ^ _ _ (est|reste) [egalement|aussi|personnellement|lui meme|elle meme] (actionnaire|acheteur|acheteuse|investi|investie|long|short|porteur) |
    a titre (personnel|prive) .. (actionnaire|investi*|detien*|possed*|actions|titres|participation) |
    (actionnaire|investi*|detien*|possed*|actions|titres) .. a titre (personnel|prive)`,
  ourKin: `(mon|ma) [_] (conjoint|conjointe|compagnon|compagne|mari|femme|epouse|epoux|frere|soeur|pere|mere|fils|fille|beau frere|belle soeur|beau pere|belle mere|cousin|cousine|oncle|tante|neveu|niece|partenaire|famille|employeur|ami|amie|fiance|fiancee|colocataire|meilleur ami)`,
  ownersHere: `(actionnaire*|proprietaire*|investisseur*|bailleur*|financeur*|controle*|fondateur*|maison mere) (de|du|dans|derriere) (ce|cette|cet|notre) [_] (media|site|journal|titre|quotidien|magazine|portail|blog|lettre|publication|chaine|hebdomadaire|webzine|groupe|newsletter|podcast|editeur|maison mere) |
    (notre|nos) [principal*|premier*|autre*] (actionnaire*|proprietaire*|investisseur*|maison mere) [_] (est|sont|detien*|possed*|siege*|dirige*|a) |
    (possede|detient|controle|finance|a rachete) (ce|cette|notre) (media|site|journal|titre|quotidien|magazine|portail|blog|lettre|publication|chaine)`,
  roleFees: `honoraire* (de|d|pour) [_] (conseil*|consult*|conference*|conferencier*|expert*|orateur*|intervention*|expertise*|animation) | honoraire* de |
    remuneration* (de|pour) (conseil*|conference*|consultant*|expertise) | jetons de presence | frais de conference | vacations`,
  gotFees: 'percu* | percoi* | recu* | recoi* | touche* | declare* | de la part | *vers* | par | beneficie*',
  ourFirm: `(notre|mon|nos) [_] (cabinet|societe|etude|agence|entreprise|banque|fonds|avocats|associes) | le cabinet (de l|que dirige)`,
  actsFor: `represent* | defend* | conseill* | plaid* | assist* | (agit|agissons|intervient) pour | client* | mandat* | accompagn*`,
  inMatter: `(affaire|procedure|proces|litige|dossier|operation|contentieux|societe|societes|entreprise|entreprises|parties|partie|transaction) [_] (decrit*|evoque*|mentionne*|cite*|commente*|en question|ci dessus|dont il est question|dont nous parlons|relate*)`,
  onceThere: `(*j'ai|ai|avons|j'ai) [_] (travaille|passe .. ans|ete (salarie*|employe*|cadre|consultant*)) .. (chez|pour|a|au|dans) | (ancien*|precedent*) employeur`,
  stillHas: `(encore|conserve*|toujours|garde*|detiens|possede) .. (actions|stock options|options|titres|retraite|parts|bspce)`,
  giver: `societe | emetteur | *l'emetteur | fabricant | constructeur | marque | courtier | banque | exploitant | sponsor | organisateur* | agence | bourse | compagnie [aerienne] | hotel* | promoteur | client | fournisseur | prestataire | tiers | annonceur | groupe | enseigne | startup | start up | mineur | miniere | office [de tourisme|du tourisme] | assureur | editeur du logiciel | hote*`,
  treats: `(nous|m|me) [_] (a|ont|avait|avaient) [_] (invite*|offert*|loge*|heberge*|transporte*|envoye*|prete*|donne*|fourni*|paye*|regle*|rembourse*|convie*|emmene*|cede*) |
    (nous|m|me) (invite*|offre*|loge*|heberge*|prete*|envoie*|fournit) | (pris* en charge|paye*|regle*|offert*) (mon|ma|mes|notre|nos)`,
  gift: `vol | vols | nuit | nuits | hotel | voyage | deplacement | sejour | billet* | repas | diner | appareil | telephone | exemplaire | echantillon* | produit | gratuit* | gracieu* | chambre | frais | montre | ordinateur | puis offert | garder | cadeau`,
  orders: 'commande* | commandite* | demande* | mandat*',
  settles: 'paye* | paie* | regle* | finance* | remunere* | verse* | honoraire* | factur*',
  forResearch: `(pour|de) (la|cette|ce) [_] (redaction|production|realisation|publication|diffusion|preparation) (de|du|d) [_] [_] (etude*|analyse*|note*|rapport*|article*|dossier*|recherche*|contenu*) |
    (pour|afin de) (diffuser|rediger|publier|realiser|produire|presenter|promouvoir|ecrire) (ce|cette|cet|ces|le|la|sa|son) [_] (dossier|etude|analyse|note|article|rapport|contenu|numero|societe|titre|valeur)`,
  remitsUs: `(nous|m|me|lettre|editeur) [_] (a|ont|avait) [_] (verse*|vire*|paye*|regle*|remis) .. (#|euros|dollars|actions|titres|honoraire*|somme|remuneration) |
    (nous|je|*j'ai|editeur|*l'editeur) [_] [_] (percu|recu|touche|encaisse|percevons|recevons|touchons|percoit|recoit|perçoit) .. # [_] (euros|eur|dollars|francs|actions|titres|bons) |
    (remunere*|paye*|regle*) en (titres|actions|bons|jetons|tokens) par |
    (devons|allons|devrions) (recevoir|percevoir|toucher) [_] # [_] (actions|euros|dollars|titres|bons)`,
  nobodyPaid: `personne (ne|n) .. (paye*|remunere*|verse*|sponsorise*|commande*|demande*) | (aucun*) [_] (marque|societe|annonceur|emetteur) (ne|n) .. (paye*|remunere*|verse*|commande*)`,
  outsiders: `(auteur*|analyste*|contributeur*|redacteur*|chroniqueur*) [_] (tiers|externe*|independant*|invite*) | (auteur*|analyste*|contributeur*) .. (investisseurs particuliers)`,
  uncertified: `(pas|non|sans) [_] (etre|ete|_) [_] (agree*|certifie*|enregistre*|habilite*|licence*|agrement)`,
  paidPer: `(est|sommes|sont|suis) [_] (remunere*|paye*|retribue*) .. (pour chaque|par|a chaque) [_] (compte*|client*|inscription*|ouverture*|depot*)`,
  perLead: `(verse*|paie*|paye*|reverse*|touch*|gagn*|percev*|recev*|recoi*|remuner*|prime|commission|pourcentage|bonus) .. (si|quand|lorsque|des que|pour chaque|a chaque|par) [_] [_] (vous|tu|client*|compte*|lecteur*|inscription*|ouverture*|souscription*|contrat|inscrit*|filleul*|prospect*|achat*)`,
  fromLinks: `lien* | bouton* | code* | banque* | courtier* | plateforme* | partenaire* | marchand* | boutique* | enseigne* | comparatif* | assureur* | site* marchand* | application*`,
  ourPocket: `(nous|me|m) [_] (rapport*|revient|reviennent|verse*|reverse*|paie*|paye*|remuner*|donne*|retrocede*|touche*|aide*) | (vous nous|tu nous) (aide*|soute*|remuner*) |
    (dans|a) (notre|nos|ma|mes) (poche*|caisse*|cagnotte) |
    (je|nous|chaine|site|on) [_] (touch*|gagn*|percoi*|percev*|recoi*|recev*) [_] [_] [_] (commission|peu|quelque chose|prime|pourcentage|bonus|argent|euros)`,
  aFew: `(un|deux|trois|quatre|cinq|six|sept|huit|neuf) [_] [_] sur (deux|trois|quatre|cinq|six|dix|#) | (deux|trois) (tiers|quarts) | la plupart | majorite | #% | #`,
  shorn: `perd* | perte* | dans le rouge | laiss* des plumes | y laiss* | ressort* perdant* | leur mise`,
  barred: `(ne|*n'|pas|ni) .. (acces|acceder|souscrire|acheter|ouvrir|utiliser|eligible*|autorise*|disponible*|accessible*|investir|beneficier|participer) | exclu* | interdit*`,
  offering: `(produit*|service*|compte*|fonds|offre*|placement*|titre*|site|page*|document*|instrument*|contrat*) [_] [_] (present*|decrit*|propos*|mentionn*|commercialis*|ici|ci dessus|de ce site|de cette page) |
    (ce|cette|ces|notre|nos|le present) (site|page*|offre*|document*|produit*|service*|plateforme|fonds) |
    (ce|cette|le present|la presente) (communique|document|information|communication|presentation|publication|etude|note)`,
  holdingList: `^ (positions|position|titres detenus|portefeuille|lignes) (de l|de la|du|au|a la|detenues) [_] [_] [_] [_] [_] : |
    ^ (mes|nos|ses) (positions|lignes|titres) [_] [_] : |
    ^ (positions|position) [_] [_] [_] : [_] (long|short|acheteur|oui)`,
  boughtMore: `(*j'en|*j'ai|j'en ai|nous avons|en avons) [_] [_] (rachete*|renforce*|repris|achete|allege|vendu|double)`,
  dip: `baisse | chute | repli | krach | correction | resultats | hausse | cours | titre | creux | seance`,
  profitFrom: `profit* | benefici* | gagn* | avantage* | favorable`,
  priceMove: `(baisse|hausse|chute|recul|repli) (du|des|de l|de) [_] (cours|titre*|action*|prix|valeur)`,
  clientsHold: `(clients|fonds|comptes|portefeuilles) (de|du|chez) .. (ou|dont|pour) .. (*auteur|je|auteur) .. (detien*|possed*|investi*)`,
  biggest: `(ma|notre) [_] [_] [_] (ligne|position|conviction) |
    fonds que (je|nous) (gere|gerons|conseille*|dirige*)`,
  inStaffPurse: `portefeuille [personnel|prive] [_] [_] (nos|notre|la redaction|*l'auteur) [_] (journaliste*|redacteur*|analyste*)`,
  onceI: `*j'ai (ete|travaille|dirige|conseille) | *j'etais | je fus | je (travaillais|dirigeais|conseillais)`,
  role: `porte parole | directeur* | directrice | conseiller* | consultant* | salarie* | cadre | ingenieur* |
    administrateur* | analyste* | avocat* | associe* | employe* | stagiaire | responsable | travaille*`,
  orgRef: `(de|du|pour|chez|a) [l|la|le|cette|ce] (entreprise|*l'entreprise|societe|banque|groupe|emetteur|*l'emetteur|start up|bourse|courtier|fonds|fabricant)`,
  friendOfMine: `(est|sont) [_] (un|une|mon|ma|des) [_] (ami|amie|amis|cousin|cousine|proche|frere|soeur|mari|femme|beau frere|ancien collegue) |
    amis de longue date | (etudie|travaille) ensemble`,
  subject: `(interroge*|interviewe*|cite*|mentionne*|presente*) |
    (patron|fondateur*|pdg|dirigeant*|gerant*) [_] (interroge*|interviewe*|cite*|ici)`,
  servesFee: `(fournit|fournissons|rend|assure|offre|propose|delivre) .. (service*|prestation*|conseil*)`,
  forFee: `remuneration | remunere* | honoraire* | paye* | moyennant | contrepartie`,
  ownedWhose: `(appartien*|est (detenu*|controle*|edite*) par|propriete) .. (dont|qui (possede|detient|est) [_] (aussi|egalement))`,
  clientsAmong: `(compte*|a|ont|figur*) .. parmi (ses|nos|mes|leurs|les) [_] client* |
    (parmi|au nombre de) (ses|nos|mes) client*`,
  reportsFees: `(declare*|indique*|signale*) .. (subvention*|honoraire*|financement*|bourse*|remuneration*) (de|d|du|par)`,
  payDepends: `remuneration* .. analyste* .. (depend*|liee|lie|indexe*|fonction)`,
  authorsEmployer: `(*l'employeur|employeur|cabinet|societe|agence|fonds|entreprise|banque) (de|que dirige|ou travaille|qui emploie) [_] (*l'auteur|auteur|auteure|*l'auteure) |
    mon employeur | (que dirige|ou travaille) *l'auteur`,
  deals: `gere | gerent | conseille* | detient | possede | investi* | finance* | fournit | travaille* |
    represente* | a un | a une | entretient | vend`,
  contract: `(contrat|convention|accord|mandat) (de|d) [_] (conseil|prestation*|service*|recherche|marketing|communication|partenariat|consultant)`,
  ourPerson: `(administrateur*|dirigeant*|associe*|salarie*|fondateur*|membre*) (de|d) (notre|cette) [_] (societe|entreprise|editeur|redaction|maison|equipe) .. (siege*|est|conseille*|detien*)`,
  outletRole: `chaine | *auteur | auteur | editeur | *editeur | lettre | podcast | site | blog | redaction |
    newsletter`,
  gotSum: `touche* | percu* | recu* | encaisse* | percoi* | recoi*`,
  sum: `# (btc|eth|usdt|euros|dollars|eur|usd|francs) | actions | jetons | bons`,
  paidCampaign: `(partie|cadre) d'une [_] (campagne|operation|promotion) [_] (payee|remuneree|financee|commandee|sponsorisee)`,
  ourClient: `(est|sont) (notre|nos|mon|un de nos|une de nos) client*`,
  specimen: `(echantillon|exemplaire|appareil|produit|materiel|modele|ordinateur|telephone) [_] [_] (fourni|prete|envoye|offert|remis|donne) [_] par [_] [_] (fabricant|marque|constructeur|editeur|distributeur|societe|entreprise)`,
  inReturn: `(en echange|en contrepartie|contre) (de|d|ce|cette) [_]`,
  gotIt: `recu* | percu* | touche* | obtenu`,
  hiredUs: `(nous|*m'|notre) .. (mandate*|engage*|charge*|recrute*) |
    (a|ont) (mandate|engage|charge|recrute) (notre|nos|*l'editeur)`,
  toPromote: `faire connaitre | promouvoir | promotion | notoriete | visibilite | publicite`,
  gotGift: `(on|ils) (m'a|*m'a|nous a|m'ont|nous ont) [_] (donne|envoye|offert|prete|fourni) |
    (*j'ai|nous avons) recu`,
  toReview: `pour [_] [_] [_] (tester|evaluer|*evalue|essayer|teste|donner mon avis|chroniquer) | en test |
    pour test`,
  sponLine: `^ (realise*|produit*|concu*|propose*|publie*|cree*) en (partenariat|collaboration|association) avec |
    (message|mot|contenu|communication) (paye*|sponsorise*|publicitaire|commercial) (par|de|pour) |
    (message|mot) de (notre|nos) (sponsor*|partenaire*|annonceur*|parrain*) |
    (partenariat|collaboration) (remunere*|paye*|commercia*) avec _ |
    (merci|remercions) .. (sponsor*|parrain*|partenaire) .. (episode|video|emission|numero|lettre|podcast)`,
  advertiser: `annonceur* | sponsor*`,
  supportUs: `(soutenez|soutenir|aidez|aider|soutiens) [_] (nous|moi|la chaine|le site|notre travail)`,
  viaBanner: `(via|par|avec|depuis) .. (lien*|banniere*|bouton*|code*) | ouvrant .. compte`,
  aiHelped: `(chatgpt|ia|*l'ia|une ia|claude|gemini|robot conversationnel) .. (aide|aides|assiste) [_] [_] (ecrire|rediger|a ecrire|a rediger|preparer|resumer)`,
  machineMade: `(mise*|mis|passe*|rendu*|transpose*) en (francais|anglais|espagnol|allemand) par [_] (machine|logiciel|programme|ia|ordinateur|outil|robot|algorithme)`,
  earlyWrong: `premier* (informations|elements|details|rapports) .. (fausses|faux|inexact*|erron*|evoluer)`,
  ownSight: `(point de vue|opinion|avis|tribune|texte) [_] (est|sont) [strictement] personnel* |
    [n|n] engage* [pas|que] (*l'employeur|son employeur|l'employeur|sa redaction)`,
};
