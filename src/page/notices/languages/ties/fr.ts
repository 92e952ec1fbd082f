/** What ties the makers of a page to those it tells of, and what they got from them, in French. How to add a phrase: docs/kinds.md. */
export const ties = {
  staying: `(reste|restons|demeure|suis|sommes) [_] (acheteur*|investi*|long|vendeur*|short|porteur*|actionnaire*|a l achat|a la vente) [_] |
    (reste|restons|sommes|suis) [_] a (l achat|la vente)`,
  planning: `(envisage*|compte*|prevoi*|pourrai*|souhaite*|songe*) .. (ouvrir|prendre|initier|renforcer|constituer|solder|d'ouvrir) [_] [_] (ligne|position|participation)`,
  parted: `(defait|defaite|debarrasse*|separe*|deleste*|deboucle*|solde|soldee|cede|liquide*) [_] [_] [_] (titres|actions|ligne|position|participation|parts)`,
  upOn: `(ma|mes|notre|nos) (plus value*|moins value*|gain*|perte*) .. (titre|valeur|action|ligne|position|jeton)`,
  kidsFund: `(livret|portefeuille|epargne|compte|pea|assurance vie) de (mes|mon|ma|nos) (enfants|fils|fille|femme|mari|parents|conjoint) .. (investi*|contient|comprend|detient|etf|action*)`,
  staffHere: `(journalistes|redacteurs|salaries|collaborateurs|membres|auteurs|analystes|associes|dirigeants) (de|du) (ce|cette|notre|la|l|cabinet) [_] (site|redaction|journal|media|magazine|chaine|equipe|societe|cabinet|editeur|et) |
    associes du cabinet`,
  expertFor: `(temoigne|expert|experte|expertise) .. (plaignant*|defense|demandeur*|proces|tribunal|affaires|defendeur*)`,
  lentTo: `(pret|prets|credit*|financement|garantie*) .. (emetteur|l emetteur|societe|entreprise|groupe)`,
  ourAffiliate: `(nos|notre) [_] (filiale*|societe soeur|maison mere|maisons soeurs|societes soeurs|groupe) |
    (societe|maison|entreprise) soeur (de|du) [l] (editeur|journal|site|media|notre) |
    filiale (de|du) [l] (editeur|journal|notre)`,
  dealsIn: `negocie* | detien* | conseille* | gere* | vend* | finance* | pret | investi* | place* | distribue*`,
  subjectHere: `(evoque*|cite*|mentionne*|decrit*|presente*|commente*) | emetteur | dont il est [ici] question |
    dont (nous|je) parl* | (de|dans) (cet|ce|cette) (article|texte|note|etude)`,
  weRent: `(louons|achetons|empruntons|vendons|fournissons|louons nos)`,
  employsAuthor: `(institut|l institut|universite|organisation|fondation|banque|societe|entreprise|cabinet|association|groupe|centre) qui (emploie|remunere|finance) [l] (auteur|autrice|auteure|*auteur|*autrice)`,
  fundedBy: `finance* | subvention* | dons | recoi* | soutenu* | remunere*`,
  feeFrom: `(honoraires|paiement|remuneration|argent) [_] (de|par|de la part de) [_] (societe|emetteur|l emetteur|entreprise|l entreprise|client|fabricant|marque)`,
  sentUs: `(nous|m) [_] (a|ont) [_] (fait parvenir|envoye|adresse|prete|offert|fourni|remis|livre)`,
  prGiver: `agence [de presse|rp] | service de presse | attache* de presse | marque | fabricant | constructeur |
    distributeur`,
  treatHost: `office [de|du] tourisme | comite regional du tourisme | agence de tourisme |
    nous ont ete (fournis|offerts|offertes)`,
  iWasPaid: `(*j'ai|j'ai|avons) [_] ete [_] (paye*|remunere*|retribue*) | (je suis|nous sommes) (paye*|remunere*)`,
  forWriting: `pour (ecrire|rediger|realiser|publier|produire|ce|cet|cette) [_] [_] (texte|article|billet|video|note|analyse|test|avis|episode|etude)`,
  repaid: `(rembourse|pris en charge|regle|paye) [_] [_] (frais|deplacement|voyage|hotel|billet*) [_] [_] [_] [l] (auteur|*auteur|journaliste|redacteur)`,
  asPartner: `partenaire* amazon | amazon partenaire* | partenaire (d amazon|ebay) |
    achats (eligibles|admissibles|remplissant) | lien* de parrainage | code* de parrainage |
    programme partenaires`,
  perHundred: `# [_] sur # | #% | # pour cent | (sept|huit|neuf|six) [_] sur dix`,
  accounts: `comptes | (clients|investisseurs|traders) particuliers`,
  lossMaking: `perd* | perte*`,
  contracts: `contrats | cfd* | levier | ces (produits|instruments) | forex`,
  countries: `etats unis | canada | australie | japon | afrique du sud | royaume uni`,
  spread: `diffus* | distribu* | transmi* | publie* | envoye* | communique*`,
  lagging: `(chiffres|cours|prix|donnees|graphiques) .. (minutes|quart d heure) .. (retard|decalage|differe*)`,
  commenters: `commentaires [_] [_] [_] (responsabilite|engagent) .. (ceux|leurs|auteur*|internautes)`,
  aiTool: `(d un|un|d une|une|notre|par) [_] (outil|assistant|systeme|modele|logiciel) [_] (ia|*ia|*l'ia|intelligence)`,
  headlineBits: `titre | points cles | resume* | chapo | sous titre* | intertitre* | legende* | transcription |
    synthese`,
  buysAds: `(achete*|fait|diffuse) (de la|des|ses) (publicite*|annonces|espaces) [_] (chez nous|dans nos|sur notre|dans ce|sur ce|dans notre|sur ce site) |
    annonceur* de ce (site|journal|magazine)`,
  onPayroll: `(remunere*|paye*|salarie*|employe*) par .. (cite*|mentionne*|evoque*) | a la solde de`,
  oneHouse: `(ce|cette|notre) [_] (site|journal|titre|media|magazine|editeur|publication) .. (meme|memes) (maison mere|groupe|proprietaire*|actionnaire*|holding)`,
  sponsoredBy: `^ (avec le soutien|sponsorise|parraine|soutenu|finance) (de|d|du|par) _ _ |
    [_] (vous est|est) (offert*|propose*) par`,
  fundsUs: `(achats|commandes) .. (lien*|description) .. (aid*|finance*|soutien*)`,
  referralFee: `(prime|commission|bonus) de parrainage`,
  automatic: `(genere*|produit*|redige*|cree*) automatiquement (a partir|sur la base|d apres)`,
  takenOver: `(repris*|reproduit*|republie*) .. (autorisation|accord) |
    (paru*|publie*) (d abord|initialement|a l origine) (dans|sur|par)`,
  tranche: `(pris|ouvert|constitue|achete|vendu) [_] (premiere|seconde|deuxieme|petite|nouvelle) (ligne|tranche|position)`,
  capitalShare: `(detien*|possed*) .. # .. (du capital|des droits de vote) .. (emetteur|societe)`,
  staffInvested: `(membres|journalistes|redacteurs) [_] [_] (redaction|equipe) .. (investi*|mis|place) .. (argent|epargne|economies|personnel)`,
  signedFund: `(gerant*|auteur*|chroniqueur*|analyste) qui (signe|ecrit) .. (a|detient|possede) .. (portefeuille|fonds)`,
  profOn: `^ (professeur*|prof|dr) [_] [_] (siege|est) .. (conseil|comite) .. (de|du|chez) _`,
};
