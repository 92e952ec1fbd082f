/** Who stands behind a French page, and what they can be said to do. How to add a phrase: docs/kinds.md. */
export const features = {
  scribe: `*auteur | auteur* | *auteure | redacteur* | redactrice* |
    (notre|nos|le|la|ce|cette) [_] (chroniqueu*|journaliste*|correspondant*) |
    (notre|nos) (analyste*|fondateur*|directeur*|equipe*) | *l'analyste | analyste |
    (cet|cette) analyste |
    l analyste`,
  teller: `je | *j' | j'ai | nous | mon | ma | mes | notre | nos | auteur* | *auteur | *auteure | redacteur* |
    redactrice* | redaction | (notre|ce|cette|le|la) [_] (chroniqueu*|journaliste*|editeur*) |
    animateur* | animatrice* | presentateur* | presentatrice* | chaine |
    (redacteur|redactrice|journaliste|chroniqueur) _ _ |
    *l'auteur`,
  othersRISK: `(baignade|escalade|acces|stationnement|promenade|sentier) .. (risques|perils)`,
  others: `(detien*|possed*|detenir) [_] [_] (doctorat|diplome*|titre de|record*|mba|master|licence|agrement|pouvoir|secret*|cle*|permis|passeport|nationalite) |
    # (euros|dollars) (de l'heure|par heure|par mois|l'heure) |
    (mon|ma|son|sa|notre) (pere|mere|grand pere|grand mere|oncle|tante|famille|frere|soeur) [_] (possedait|detenait|avait|acheta*|vendit|herita) |
    (les|des) (salaries|employes|collaborateurs|dirigeants) [_] (detiennent|possedent|ont) |
    (epargnant*|investisseur*|client*|actionnaire*|femme|homme) qui | rencontre*`,
  possesses: `detien* | detenir | detenu* | detenons | detenait | possed* | garde* | conserv* | *achete* |
    *vendu* | *investi* | *acquis* | est | sont | suis | sommes | peut | peuvent | renforc* | allege* |
    (est|suis|sommes|etais|etait) (acheteur|vendeur|long|short|expose*|investi*|positionne*) |
    (j'ai|avons|avait) |
    initie* | ouvert | ouvre* | racheté*`,
  asset: `actions | action (de|d'|sur) | titres | parts | valeurs | obligations | positions |
    position (sur|dans|acheteuse|vendeuse|longue|courte|short|long) | warrants | turbos | bitcoin* |
    ethereum | ether | cryptomonnaie* | cryptoactif* | cryptos | etf | actionnaire* | en portefeuille |
    exposition (a|au|aux|sur) | participation (dans|au|chez) |
    (aucun|aucune|certains|certaines|un|une|tous|toutes) de (ces|ceux|celles) | fonds |
    interet* (financier*|dans|economique*) | tracker* |
    (une|la|ma|notre) ligne (en|sur|de) | position longue | position courte | ligne en`,
  crew: `(collaborateur*|salarie*|employe*|dirigeant*|analyste*|gerant*|associe*|clients|membres|redacteur*|journaliste*|administrateur*) |
    nous | je | redaction | societe editrice | *editeur |
    *l'editeur | editeur |
    (clients|fonds) de notre`,
  covered: `(valeurs|titres|societes|societe|entreprises|actions|produits|instruments|emetteurs|actifs|cryptos|fonds|placements) [_] [_] (cite*|mentionne*|evoque*|etudie*|presente*|analyse*|couvert*|traite*|recommande*|abordes|suivi*|parl*|traitons|dont nous|dont je|que nous|que je) |
    dont (nous|je|on) parl* | (mentionne*|cite*|evoque*) .. (titres|valeurs|actions) |
    (jetons|tokens|cryptomonnaies|monnaies|coins|fonds|valeurs|titres) [_] (presente*|cite*|mentionne*|de ce|evoque*) |
    (societe|entreprise|valeur) (presentee|suivie|couverte|etudiee|decrite)`,
  trades: `(peut|peuvent|pourra|pourraient|pourrait|susceptible*|libre*|autorise*) .. (acheter|vendre|detenir|posseder|negocier|actionnaire*|investi*|prendre|intervenir|acquerir|ceder|avoir|etre) |
    (detien*|possed*|investi*|actionnaire*|positionne*) |
    (a|ont) l'intention | (prevoit|prevoient|compte|comptent|envisage*) [de] (vendre|acheter|ceder)`,
  relative: `(mari|femme|epoux|epouse|conjoint*|compagn*|pere|mere|frere|soeur|fils|fille|famille|proche*|partenaire|beau frere|beau pere) (de|d'|des|du) [_] [_] (auteur*|*auteur|*auteure|redacteur*|redactrice*|journaliste|chroniqueu*|analyste*|editeur) |
    (mari|femme|epoux|epouse|conjoint*|compagn*|pere|mere|frere|soeur|fils|fille|proche) de l (auteur|autrice|auteure)`,
  employed: `(travaille*|employe*|salarie*|cadre|ingenieur*|dirigeant*|administrateur*|consultant*) [_] [_] (chez|pour|a|au|aux|de|du|dans|par) |
    dirige | siege* | conseille |
    (salarie*|employe*|cadre) (de|d'|du) | (travaille*|bosse*) [_] [_] (chez|pour|a|au|aux|dans) |
    associe* | preside | travaille*`,
  engaged: `(travaille*|employe*|consultant*|salarie*) [_] (chez|pour|par|de|aupres) |
    (siege*|membre*) .. (conseil|comite|directoire) |
    conseille .. (societe*|groupe|entreprise*|banque) | (honoraire*|salaire|subvention*|bourse) .. de |
    administrateur* (de|du|d'|independant) |
    (ete|est|etait|fut) [_] (consultant*|salarie*|administrateur*|dirigeant*|conseiller*|employe*) (pour|de|d'|chez|du) |
    (conseille|conseillent) [_] [_] (la|le|l'|les|une|un) |
    (siege|siegeait|a siege) .. (conseil|comite|directoire)`,
  role: `directeur* | directrice* | salarie* | employe* | consultant* | fondat* | actionnaire* | administrat* |
    conseil scientifique | honoraire* | subvention* | brevet* | redevance* | actions`,
  thisPiece: `(cet|cette|ce|ces|la presente|le present|notre) [_] (article*|etude|analyse|note|contenu*|texte|video|episode|podcast|emission|newsletter|lettre|billet|page|site|publication|dossier|rapport|traduction|resume|image|illustration|chronique|depeche|classement|comparatif|guide|numero|edition|communique|document|selection|liste) |
    (lettre|newsletter|episode|numero|edition|emission|chronique|video|podcast|billet) (du jour|d'aujourd'hui|de la semaine|de ce jour) |
    (cette|notre) [_] (rubrique|section|serie|page) |
    (cet|ce|cette) compte rendu | (cet|ce|cette) (texte|papier|recit)`,
  ordered: `(commande*|commandite*|finance*|paye*|realise* a la demande) [_] [_] [_] (par|de) [_] (societe|*emetteur|emetteur|client) .. (remunere*|paye*|honoraire*) |
    a la demande .. (paye*|remunere*|finance*|verse*|honoraire*) |
    moyennant (remuneration|paiement|honoraire*) | contre (remuneration|paiement|retribution)`,
  travel: `voyage* | vol | vols | billet* d'avion | billet* de train | hotel* | hebergement | sejour* |
    deplacement* | frais | nuits |
    billets | entrees`,
  hosted: `(pris* en charge|offert*|paye*|regle*|rembours*|finance*|fourni*|organise*|assume*|invite*) [_] [_] (par|la|le|l'|a l'invitation) |
    a l'invitation (de|du|des|d') | aux frais (de|du|des|d') |
    (a|ont) (paye*|regle*|offert|pris en charge|invite*) | (nous|m') (a|ont) invite* |
    s'est charge* de`,
  payToAppear: `(paye*|verse*|remunere*|argent|regle*) .. (figurer|apparaitre|etre (cite*|mentionne*|inclu*|presente*|reference*|selectionne*)|y figurer|place|citation|presence)`,
  campaign: `(promotion|notoriete|relations investisseurs|campagne*) .. (titre|action*|societe|emetteur|valeur*) |
    (diffusion|publication|redaction) .. (note|analyse|article|etude)`,
  paidFor: `(paye*|remunere*|recu*|percu*|percoi*|recoi*|verse*) |
    (remuneration|honoraires|paiement|contrepartie) .. (de|par|du)`,
  sponsoring: `sponsorise* | parraine* | (propose*|offert*|presente*|soutenu*|finance*) par |
    (vous est|vous sont) (propose*|offert*|presente*) |
    grace (au soutien|a notre partenaire|a nos partenaires) | avec le soutien (de|d'|du|des) |
    merci a .. (sponsor*|soutien*|soutenir|partenaire*|parrain*) | en partenariat avec`,
  program: `logiciel* |
    (un|une|notre|par l') [_] (programme|algorithme|robot|ordinateur|modele|outil|systeme|ia|machine|agent) |
    modele de langage | robot redacteur | une ia |
    (programme|logiciel|outil|systeme) informatique | ia generative`,
  exclusive: 'uniquement | exclusivement | seulement | seul* | reserve* | limite*',
  issuer: `emetteur* | *emetteur | societe | entreprise | annonceur* | diffuseur | expediteur | compagnie |
    organisme`,
  alone: `(seul*|exclusive*|unique*|entiere*) [_] (responsab*) |
    (responsab*) (exclusive*|seule|entiere|unique) | responsab* .. (seul*|exclusi*|uniquement) |
    (seul*|uniquement) .. responsab*`,
  release: 'communique* | contenu | texte | annonce | publication | information* | message',
  buySell: `achet* (ni|ou|et) [a|de] [vend*|vente*] | (achat|acheter) .. (vente|vendre) |
    (a l'achat|d'acheter|a acheter|a investir)`,
  urge: 'invit* | incit* | encourag* | pouss* | demand* | sollicit*',
  onlyMoney: `(n'invest*|investissez|investir|placez|placer|engagez|misez|miser|risquez|ne jouez) .. (que|seulement|uniquement|jamais) |
    (uniquement|seulement|jamais|que) .. (argent|somme*|capital|capitaux|montant*) |
    (engagez|n'engagez|misez|n'engager|placez|mettez|ne mettez) .. (que|jamais|plus)`,
  spare: `(perdre|perte*|passer|prive*|besoin) | vous (permettre|passer|priver) | prete* a perdre |
    pret a perdre |
    disparaitre | partir en fumee | s'envoler | perdre |
    dernier centime`,
  payUs: `(nous|me|m') (verse*|remunere*|paie*|paye*|reverse*|retribue*|rapporte*) |
    (nous|je) [_] (touch*|percev*|percoi*|recev*|recoi*|gagn*|toucher*|percevr*) |
    (nous|site|redaction) .. (commission*|prime*|remuneration*|pourcentage*) | (nous|me) rapport*`,
  viaLink: `(lien*|bouton*|code*) |
    (si|quand|lorsque|des que) [_] (vous|tu|l'on|un) .. (ouvr*|achet*|souscri*|inscri*|cliqu*|passe*|commande*|depose*) |
    (compte*|souscription*|achat*|ouverture*|inscription*|clic*) [_] [_] (depuis|via|sur) (cette|notre|nos|ce)`,
  lag: 'decalage | decale* | retard* | differe*',
  serving: `(chef de file|placement|introduction en bourse|augmentation de capital|emission*|offre publique|coordinateur|syndicat) |
    (prestation*|service*) .. (banque|investissement|conseil)`,
  pastYear: `(douze|12|trois|vingt quatre|24) [_] (derniers|precedents) (mois|annees) |
    (derniers|precedents) (douze|12) mois`,
  elsewhere: `(auteur*|*auteur|*auteure|redacteur*) (du|d'un|d'une|de la|des|de plusieurs|de nombreux) [_] (livre*|roman*|ouvrage*|biographie*|loi|essai*|film|chanson*|best seller*|these|attentat*|attaque*|crime*|tir*) |
    (journalistes|redacteurs|salaries) (du|de la) (quotidien|journal|magazine|chaine|groupe)`,
  interestHeld: '(detien*|possed*|a|ont) [_] [_] interet* (financier*|economique*|dans)',
  othersPAID: `(teste*|essaye*|utilise*|evalue*) par [la|le|les|des|l|un|une] [_] (police|gendarmerie|armee|*l'armee|pompiers|marine|mairie|hopita*|ecole*|ministere|militaires|troupes) [_] [_] [_] [fourni*|prete*|offert*|remis*|envoye*] |
    (prete*|fourni*|remis*|offert*|donne*|confie*) .. (a|aux|au) [la|l|un|une] [_] (police|gendarmerie|armee|*l'armee|*l'hopital|hopita*|ecole*|*l'ecole|*l'universite|pompiers|ministere|mairie|marine|club) |
    (quiconque|personne*|lecteur*|ceux|celles|abonne*|tiers|utilisateur*|internaute*) [qui] (ne|*n'|n'ont|n'a) .. (paye*|regle*|acquitte*) |
    (paye*|remunere*) (a la|a l'|au) (piece|heure|ligne|mot|mois|semaine) |
    (paye*|offert*|finance*|regle*) par (mes|nos|ses|leurs) (parents|grands) |
    honoraire* (de|d'|pour) [_] (conseil*|consult*|conference*|conferencier*|expert*|orateur*|expertise*) |
    (envoye|fait parvenir|adresse|remis|fourni|donne) [_] [_] (communique|lettre|reponse|declaration|courrier|courriel|mail|photo*|facture|document*|interview|entretien|brochure|explication*)`,
  othersAI: '(traduction*|traduit*) .. (ia|automati*|intelligence)',
  othersPOS: `position* : [_] (long|short) (road|way|shot|haul|ago|story|list|line) | (part|parts|moitie|tiers|quart) (dans|de|d') [_] [_] (bateau|voilier|cheval|maison|appartement|chalet|ferme|vigne|avion|jardin|chien) |
    (notre|nos|leur|son|principal) [_] actionnaire* | (le|la|les) (meme|memes) (actionnaire*|proprietaire*)`,
  othersSPON: `(propose*|offert*|presente*) par (la|notre|l'|votre) [_] (redaction|equipe|journalistes) |
    (projet*|pont|route|musee|travaux|batiment|parc|mediatheque|festival) .. finance* |
    (produit*|propose*|genere*|redige*|realise*|ecrit*|cree*) par (une|l'|un|notre|des) (ia|intelligence|algorithme*|robot*|logiciel*)`,
  othersTHIRD: `n'engagez`,
  us: `nous | je | *j' | redaction | editeur* | auteur* | journaliste* | site | notre | nos`,
  clicks: `(liens|lien) .. (achat*|achet*|command*|cliqu*) |
    (achat*|achet*|command*|cliqu*) .. (liens|lien)`,
  earned: 'commission* | remuner* | pourcentage | retribution',
  maker: `*auteur | auteur | auteurs | *auteure | redacteur* | redactrice* | redaction | *editeur |
    societe editrice | (ce|notre) (site|journal|titre|media|portail) |
    (cette|notre) (chronique|publication|lettre) | notre (journaliste|analyste|maison mere) |
    de cet article | nos (journalistes|analystes) |
    (nos|notre) (journalistes|redacteurs|equipe|equipes)`,
  vested: `actionnaire* [de|d'|du|des] | en portefeuille | investi* (dans|sur|en|chez) |
    (detien*|detenir|possed*|detenu*) .. (positions|titres|actions|parts) | expose* (a|au|aux) |
    (est|suis|sommes|sont|etait) [_] (acheteur*|vendeur*|long*|short*|expose*|investi*|positionne*) |
    une partie de (mon|mes|notre) .. (dans|sur|en) |
    (moi meme|egalement|aussi) actionnaire* | (investi|investis|investie|investies) (dans|sur|en) |
    a une position | positions (longues|courtes)`,
  namedHere: `(cite*|mentionne*|evoque*|etudie*|presente*) (ici|dans (cet|ce|cette|l'article)|plus haut|ci dessus|ci dessous|en titre) |
    (entreprise*|societe*|valeur*|emetteur*|groupe*) (cite*|etudie*|mentionne*|evoque*|suivie*) |
    *l'emetteur | dont il est question | dont (nous|je) parl* | (dont|que) traite`,
  bond: `filiale* | actionnaire* | maison mere | contrat (avec|de) | (conclu|signe) .. contrat |
    siege* (au|a un) | administrateur* | consultant* | mandat* | partenariat commercial |
    capital (de|du) | salarie* (de|du) | prestataire* | emprunt* | conseille | siege* | proprietaire* |
    (le|la) meme (actionnaire*|proprietaire*|maison mere|groupe) | memes actionnaires`,
  outlet: `(ce|notre|cette) (site|journal|titre|media|portail|publication|maison mere|analyste) |
    nos analystes`,
  owner: `(proprietaire*|actionnaire*|maison mere|groupe) .. (journal|site|media|titre|notre redaction|publication) .. (actionnaire*|detien*|capital|possed*) |
    (journal|site|media|titre) .. (appartien*|filiale|propriete) .. (groupe|entreprise|societe) |
    (ce|notre|cette|nos) (quotidien*|journal|journaux|site|magazine|publication|titre|media|chaine|radio|hebdomadaire) (appartien*|est (detenu*|la propriete|controle*|edite*|filiale)|fait partie)`,
  othersCOI: `(ce|cette|notre) site (archeologique|historique|industriel|touristique|naturel|antique)`,
};
