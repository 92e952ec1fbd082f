/** What is lent, given and paid to those who review and report, and who says never to take it, in French. How to add a phrase: docs/kinds.md. */
export const gifts = {
  lentThing: `(appareil*|*l'appareil|produit*|modele*|telephone*|smartphone*|ordinateur*|casque*|vehicule*|voiture*|materiel*|exemplaire*|echantillon*|jeu|livre*|montre*|enceinte*) [_] (teste*|presente*|essaye*|utilise*|chronique*|de test|de pret) |
    (cet|ce|cette|ces|le|les|la) (appareil*|produit*|telephone|smartphone|ordinateur|casque|materiel|exemplaire|jeu|livre|montre|enceinte|voiture|vehicule) |
    (pour|besoins de) (ce|cet|le|les besoins du|du) (test|essai|article|dossier)`,
  supplied: `(nous|m) (a|ont|avait) [gracieusement|gentiment|gratuitement] ete (prete*|fourni*|envoye*|offert*|confie*|remis*|donne*|adresse*) |
    (*m'a|*m'ont) [gracieusement|gentiment|gratuitement] ete (prete*|fourni*|envoye*|offert*|confie*|remis*|donne*) |
    (nous|*m'ont|*m'a) .. ete (prete*|fourni*|envoye*|offert*) | mis* a [notre|ma] disposition (par|de) | en pret (de|par|du)`,
  byGivers: `(par|de|de la part de|aupres de) [la|le|les|l|leur|son|sa|des] (marque*|fabricant*|constructeur*|editeur*|*l'editeur|distributeur*|agence*|*l'agence|societe*|entreprise*|*l'entreprise|importateur*)`,
  tripCosts: `(nos|mes|notre|mon) [_] (frais|deplacement*|voyage*|hebergement|billets|trajet*|sejour*) | frais de (deplacement|voyage|transport|bouche|hotel)`,
  refunded: `pris* en charge | rembourse* | regle* par | paye* par | offert* par`,
  host: `organisateur* | *l'organisateur | marque* | constructeur* | fabricant* | entreprise* | *l'entreprise | societe* | salon | annonceur*`,
  meOrUs: `nous | nos | notre | mes | mon | je | *j'ai | auteur | *l'auteur | redaction | *m'a | *m'ont`,
  freebies: `cadeau* | voyages de presse | (voyage*|produit*|appareil*|sejour*) .. (offert*|gratuit*|paye*) | invitation* | voyages | avantage*`,
  takes: `accept* | recev* | recoi* | particip* | beneficie*`,
  suppliedForTest: `_ (nous|*m'a|*m'ont) [a|ont] (prete|fourni|envoye|confie|fait parvenir|mis a disposition) .. pour (ce|cet|notre|les besoins) [_] [_] (test|article|comparatif|essai|prise en main)`,
  coveredFirms: `(marques|entreprises|societes|fabricants|constructeurs|produits|acteurs) (dont|que|sur lesquel*|sur lesquelles) (je|nous|*j') [_] (parl*|couvr*|teste*|test*|ecri*|trait*|evoqu*|present*|mention*) |
    (de la part|venant|provenant) (de|des|d) [_] (marques|entreprises|societes|fabricants|constructeurs|annonceurs)`,
  neverPaid: `(je|nous|*n'ai|*n'avons) .. jamais .. (ete (paye*|remunere*)|recu [_] (argent|*d'argent|paiement|remuneration)|touche*|accepte* [_] (argent|*d'argent)) .. (par|de|des|pour|d)`,
  cutFrom: `(commission*|remuneration*|retrocession*) [_] (de|des|par|versee*|reversee*|de la part des|aupres des) [par] [_] [_] (fournisseurs|partenaires|courtiers|banques|assureurs|marchands|enseignes|prestataires|acteurs|etablissements|plateformes|operateurs|organismes) [_] (presente*|compare*|reference*|liste*|cite*|recommande*|affiche*|mentionne*|selectionne*|partenaire*) |
    (remunere*|verse*|reverse*) .. (fournisseurs|partenaires|courtiers|banques|assureurs|marchands|prestataires|plateformes|operateurs) [_] (presente*|compare*|reference*|liste*|cite*|recommande*|affiche*|mentionne*) .. commission* |
    (fournisseurs|partenaires|courtiers|banques|assureurs|marchands|prestataires|plateformes|operateurs) [_] (presente*|compare*|reference*|liste*|cite*|recommande*|affiche*|mentionne*) .. (nous|site) .. commission*`,
  othersAFF: `(courtiers|conseillers|agents|vendeurs|banques|intermediaires|apporteurs) (percoivent|touchent|recoivent|gagnent|encaissent) .. commission*`,
  kinAtFirm: `^ [transparence] [:] (mon|ma) [_] (epouse|epoux|mari|femme|conjoint|conjointe|compagnon|compagne|frere|soeur|pere|mere|fils|fille|beau frere|belle soeur) (est|travaille) [actuellement] [comme|en tant que] [_] (avocat*|ingenieur*|cadre|juriste|salarie*|employe*|consultant*|analyste|directeur*|directrice|developpeu*|responsable|chercheu*|commercial*) (chez|a|pour|de) _ [_] $`,
  shortVia: `^ [ma|nos|mes] (position|positions|pos) : [_] [_] (long|short|longue|courte|puts|calls|acheteur|vendeur) _`,
};
