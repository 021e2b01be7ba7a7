import type { Language } from "../../language/language.ts";

/** What rows say in French. Infinitives and materials begin with a consonant, so that `de` stands before any. */
export const fr: Language = {
  words: {
    dose: `5|10|20|25|40|50|75|100|200|250|400|500|600|850`,
    object: `liste de prix|bon de livraison|salle de réunion|frais de déplacement|enquête clients|formulaire de contact|page de connexion|
      lettre mensuelle|double des clés|planning des équipes|rapport annuel|inventaire|étiquette de retour|ligne téléphonique|plan de formation|
      premier jet|plan des bureaux|liste de colisage|rapport des ventes|devis|plan de projet|lettre de bienvenue|communiqué de presse|
      fiche produit|contrat fournisseur|plan de maintenance|calendrier des congés|liste des invités|contrôle qualité|visite de chantier|
      compte rendu|révision du budget|réunion hebdomadaire|offre de poste|badge visiteur|voiture de service|machine à café|porte d'entrée|
      quai de chargement|page d'aide|formulaire de commande|liste de contrôle|modèle|sauvegarde|salle des serveurs|environnement de test|
      relance de paiement|avoir|bon de commande|accord-cadre|bail|dossier client|liste de diffusion|présentation|stand du salon|vitrine|
      rayonnage|imprimante|scanner|casque|écran|lampe de bureau|tableau blanc|porte coupe-feu|ascenseur|salle d'attente|accueil|chauffage|
      détecteur de fumée|horaires|chèque-cadeau|carte de fidélité|pièce de rechange|boîte à outils|ordre de travail|feuille d'heures|
      bulletin de paie|demande de congé|certificat|permis|déclaration fiscale|relevé bancaire|reçu|acompte|plan de table|menu|atelier|
      manuel|dépliant|affiche|catalogue|tableau de bord|dossier partagé|procès-verbal|facture|procuration|étude de cas`,
    thing: `le rapport|la liste|le devis|la commande|la facture|le colis|le rendez-vous|la livraison|le dossier|la demande|le formulaire|
      le contrat|la réponse|le projet|la réunion|le document|la note|le message|le compte|la mise à jour|le produit|la version|le calendrier|
      la fiche|le modèle|la photo|le service|la page|le plan|la proposition`,
    fact: `arrive la semaine prochaine|manque encore|reste à vérifier|se trouve au bureau|convient au client|demande un peu plus de temps|
      peut attendre vendredi|vaut le détour|plaît à toute l'équipe|sera disponible demain|tient en une page|doit changer|
      attend une signature|part ce matin|coûte moins que prévu|correspond au planning|date de lundi|revient trop tard|passe avant le reste`,
    task: `mettre à jour la liste de prix|renvoyer le contrat|vérifier la livraison|rappeler le fournisseur|confirmer le rendez-vous|
      commander des pièces de rechange|renouveler le permis|réserver une salle de réunion|réunir les documents manquants|
      signer le bon de livraison|répondre au client|préparer le rapport mensuel|comparer les devis|ranger le dossier partagé|
      tester le nouveau formulaire|coller les étiquettes|compter le stock|changer le filtre|réparer la porte d'entrée|
      mesurer la pièce|prendre de nouvelles photos|rédiger le résumé|traduire le manuel|publier les horaires|classer les anciens dossiers|
      fusionner les doublons|corriger le nom|déplacer le rendez-vous|rembourser les frais de port|convier toute l'équipe|
      former la nouvelle collègue|remettre les clés|préparer les échantillons|retirer le colis|payer l'acompte|relancer le client|
      demander un second avis|contrôler la facture|relire le premier jet|partager les résultats|réinitialiser le mot de passe|
      fermer l'ancien compte|modifier les horaires|prolonger le délai|clarifier les points ouverts`,
    later: `aujourd'hui|cette semaine|la semaine prochaine|le mois prochain|avant le week-end|après la réunion|demain matin|
      avant la fin du trimestre|dès que possible|lundi|d'ici vendredi|après les fêtes|dans les prochains jours|sous quinze jours`,
    earlier: `hier|la semaine dernière|le mois dernier|lundi dernier|ce matin|il y a quelques jours|il y a quinze jours|avant les fêtes|
      lors de la dernière réunion|en début d'année|au printemps|pendant le week-end|jeudi dernier`,
    people: `l'équipe|le bureau|le client|le fournisseur|le service client|la comptabilité|la cheffe de projet|l'entrepôt|notre partenaire|
      le service commercial|une collègue|un collègue|la direction|l'accueil|le technicien`,
    because: `parce que cela fait gagner du temps|comme convenu|parce que plusieurs personnes l'ont demandé|parce que c'est moins cher|
      car les règles ont changé|car nous l'avions promis au client|car personne d'autre n'y a accès|car le premier essai a échoué`,
    opinion: `Très bien expliqué|Cela répond à ma question|Je n'y avais pas pensé|Bonne remarque|Je ne suis pas de cet avis|
      Cela m'a beaucoup aidé|C'est exactement ce que je cherchais|Je ferais l'inverse|Beau travail|Merci pour le partage|
      Un peu long à mon goût|Tenez-nous au courant|Tout à fait d'accord|Cela me paraît raisonnable|Je l'ignorais`,
    todo: `Relancer|Rappeler|Envoyer les détails|En attente de réponse|Préfère être contacté par courriel|Accord donné par téléphone|
      À revoir|Transmis à une collègue|Rien d'autre à faire|Message laissé|Demande un rappel|Rendez-vous à noter|Retour attendu|
      Tout est réglé|Adresse à vérifier`,
    cause: `A changé d'avis|Commande passée par erreur|Doublon|À la demande du client|Plus nécessaire|Meilleur prix trouvé|
      Informations incomplètes|Délai trop long|Ne répond pas aux exigences|Endommagé à la livraison|Paiement refusé|Conflit d'horaire|
      Déménagement|Remplacé par un modèle plus récent|Mauvaise taille ou couleur|Non conforme au règlement|Maladie|Retard de livraison`,
    topic: `le télétravail|le jardinage|le bus|la vie privée|la cuisine saine|la gestion du temps|le vélo en ville|le solaire|
      la formation à distance|la photo de rue|la relation client|le logiciel libre|la retraite|le sommeil|le pain maison|
      la randonnée d'hiver|la recherche d'appartement|la voiture électrique|le recyclage|le prix du logement|le bénévolat|la cantine|
      la course à pied|le jeu de société|le train de nuit|la lecture|le cinéma de quartier|la natation|le compost|la pompe à chaleur|
      le café|le potager|la musique en famille|le covoiturage|la sieste|le marché du samedi|la vie de quartier|le bricolage`,
    audience: `débutants|familles|petites équipes|étudiants|jeunes parents|gens pressés|indépendants|enseignants|retraités|curieux|
      locataires|propriétaires|bénévoles|voisins|passionnés`,
    plus: `livraison rapide|bonne qualité|prix correct|finition soignée|service aimable|joli design|prise en main facile|taille parfaite|
      emballage soigné|matière agréable|notice claire|bonne tenue dans le temps|belle couleur|entretien facile`,
    minus: `livraison trop longue|emballage abîmé|prix trop élevé|notice confuse|finition médiocre|service désagréable|
      mauvaise couleur|taille trop petite|bruit gênant|odeur tenace|rayures visibles|pièces manquantes`,
    praise: `je recommande|le prix est justifié|les promesses sont tenues|mieux que le précédent|cinq étoiles pour moi|
      au-delà de mes attentes|je rachèterais sans hésiter|entière satisfaction|un vrai plaisir|tout est parfait`,
    doubt: `pas mal dans l'ensemble|correct pour le prix|cela fait l'affaire|ni bien ni mal|mieux que rien|avis partagé|moyen|sans plus`,
    complaint: `plus jamais|décevant|pas à la hauteur du prix|j'attendais mieux|retourné au vendeur|je ne recommande pas|
      très mauvaise surprise|inutilisable`,
    motif: `le fleuve|la nuit|l'ombre|la lumière|le feu|la pluie|la route|la maison|la mer|l'étoile|le jardin|le rêve|le cœur|la lune|
      la tempête|l'île|le miroir|la lettre|l'étrangère|le secret|le silence|le pont|la montagne|la forêt|la danse|le train|le port|
      la neige|le phare|la promesse|l'horloge|la chanson|la voleuse|le loup|la clé|la fenêtre`,
    setting: `du port|du nord|de la vallée|de Lisbonne|du vieux moulin|de l'hiver|des îles|du mois d'août|des montagnes|de minuit|
      du fleuve|de l'été|du jardin|de Vienne|de la côte|de Montréal|du désert|de l'automne|du grenier|de la frontière|du mardi|du lac`,
    spot: `du Lac|du Parc|du Moulin|du Marché|de la Forêt|des Quais|de la Vieille Ville|du Château|du Port|des Tilleuls|de la Gare|du Canal|des Vignes|du Pont`,
    scene: `Vue depuis la terrasse|Entrée principale|L'équipe au travail|Lumière du matin sur le port|Détail de la surface|
      La foule à l'ouverture|Recto et verso|Gros plan sur l'étiquette|La vieille ville de nuit|Photo de groupe|Premier jour sur le chantier|
      Vue sur la vallée|L'atelier au fond de la cour|Emballé et prêt à partir|Avant les travaux|Après les travaux|
      Coucher de soleil sur la plage|Place du marché un samedi|Le prototype|Un coin tranquille|Table mise pour six|
      La scène avant le concert|Neige sur le toit|Cuisine avec fenêtre|Jardin au printemps|Notre stand au salon|Plan du deuxième étage|
      Port et bateaux`,
    hobby: `la randonnée|la pâtisserie|la lecture|le vélo|le jardinage|la photo|les échecs|la natation|les jeux de société|la cuisine|
      la course à pied|la peinture|les oiseaux|la voile|les vieux films|le jazz|les voyages|l'escalade|la poterie|les mots croisés|
      le chant|la couture|la pêche|la danse|le théâtre`,
    noun: `accord|adresse|agenda|aide|article|atelier|avis|balance|barre|base|bilan|boîte|bon|bord|bouton|bureau|cadre|caisse|canal|carte|
      centre|chemin|choix|clé|client|code|coin|colis|compte|copie|côté|couleur|cours|date|délai|détail|devis|document|dossier|école|
      écran|équipe|essai|étage|étape|étude|facture|fenêtre|feuille|fiche|fin|forme|frais|gare|groupe|guide|heure|idée|image|jardin|jour|
      lampe|lettre|lien|ligne|liste|livre|lot|main|marché|menu|mois|mot|niveau|nom|note|ordre|outil|page|panier|part|photo|pièce|place|
      plan|point|porte|prix|projet|rayon|rue|salle|site|suite|table|tour|vue|zone|an|cas|clef|île|lac|loi|mur`,
  },
  lists: {
    allergy: `Pénicilline|Arachides|Pollen|Latex|Crustacés|Acariens|Œufs|Lait|Piqûres d'abeille|Aspirine|Poils de chat|Soja|Blé|
      Nickel|Moisissures|Fruits à coque|Sésame|Sulfamides`,
    animal: `chien|chat|cheval|vache|mouton|chèvre|lapin|renard|loup|ours|cerf|écureuil|loutre|blaireau|hérisson|hibou|aigle|faucon|
      héron|cygne|oie|canard|rouge-gorge|moineau|dauphin|baleine|phoque|saumon|truite|tortue|grenouille|lézard|éléphant|girafe|zèbre|
      lion|tigre|manchot`,
    building: `Tour nord|Tour sud|Bâtiment principal|Annexe|Aile est|Aile ouest|Tour 1|Tour 2|Le Vieux Moulin|Pavillon du jardin|
      Bâtiment A|Bâtiment B|Bâtiment C|Résidence du Parc|Maison du port|Ancienne brasserie|La Fonderie|Les Arcades`,
    catchPhrase: `La qualité qui dure|Simple et bien pensé|Plus près de vous|Avancer ensemble|Des idées qui tiennent|
      Clair, rapide, fiable|Une seule adresse, toutes les solutions|Le goût du travail bien fait|Pour gagner du temps|
      Penser à demain dès aujourd'hui|Un service à votre écoute|De la place pour vos idées|Arriver à bon port|Bien conseillé dès le départ|
      La technique qui rapproche|Moins d'efforts, plus d'effet`,
    category: `Maison & jardin|Cuisine & saveurs|Voyages & culture|Santé & soins|Musique & cinéma|Livres & savoirs|Sport & loisirs|
      Sciences & techniques|Mode & style|Famille & enfants|Emploi & carrière|Argent & droit|Nature & environnement|Jeux & passions|
      Art & design|Auto & mobilité|Animaux & compagnie|Ville & région|Économie & politique|Bricolage & habitat`,
    color: `noir|blanc|bleu|rouge|vert|gris|jaune|marron|orange|violet|rose|bleu marine|beige|turquoise|argent|or|olive|bleu canard|
      bordeaux|ivoire|vert clair|corail|mauve|magenta|kaki|bleu ciel|indigo|saumon|lavande|anthracite`,
    county: `Gironde|Finistère|Morbihan|Isère|Savoie|Hérault|Gard|Aveyron|Dordogne|Vendée|Sarthe|Calvados|Somme|Vosges|Jura|Doubs|Landes|Var`,
    cuisine: `italienne|chinoise|mexicaine|indienne|française|japonaise|thaïlandaise|grecque|espagnole|turque|libanaise|vietnamienne|
      coréenne|éthiopienne|marocaine|allemande|américaine|péruvienne|polonaise|géorgienne`,
    degree: `Licence|Master|Doctorat|BTS|DUT|Baccalauréat professionnel|Diplôme d'ingénieur|Licence professionnelle|Maîtrise|CAP|
      Diplôme d'État|Agrégation`,
    department: `Ventes|Ingénierie|Marketing|Service client|Exploitation|Finances|Ressources humaines|Produits|Logistique|Juridique|Achats|
      Recherche et développement|Assurance qualité|Informatique|Production|Comptabilité|Communication|Création|Services généraux|
      Formation|Sécurité|Administration|Contrôle de gestion|Expédition`,
    diagnosis: `Hypertension artérielle|Diabète de type 2|Asthme|Migraine|Bronchite aiguë|Lombalgie|Rhinite allergique|Anémie|Gastrite|Grippe|
      Arthrose|Sinusite|Eczéma|Insomnie|Pneumonie|Infection urinaire|Hypothyroïdie|Angine|Entorse de la cheville|Fracture du poignet|
      Conjonctivite|Otite moyenne|Tendinite|Vertiges|Psoriasis|Calculs biliaires|Appendicite|Syndrome du canal carpien|Dermatite|
      Hyperlipidémie`,
    district: `Vieille Ville|Le Port|Les Quais|Quartier Nord|Quartier Sud|Les Coteaux|Quartier Est|Bellevue|Le Lac|
      Quartier de l'Université|Quartier du Marché|Quartier de la Gare|Le Parc|Cité-Jardin|Le Moulin|Centre-ville|Ville Haute|Ville Basse|
      Les Tilleuls|Saint-Martin`,
    featureName: `Rapports automatiques|Calendriers partagés|Export en arrière-plan|Modèles personnels|Sauvegarde quotidienne|
      Recherche plein texte|Rappels planifiés|Pièces jointes chiffrées|Rôles et droits|Plusieurs langues|Commentaires|Étiquettes|
      Import de tableaux|Connexion unique|Suivi des factures|Filtres enregistrés|Notifications|Formulaires|Vue mobile|Journal`,
    genre: `Rock|Pop|Jazz|Classique|Hip-hop|Électro|Blues|Country|Folk|Metal|Reggae|Soul|Punk|Chanson|Musique latine|Funk|Gospel|Opéra|
      Musique de film|Musiques du monde`,
    groupName: `Membres locaux|Partenaires externes|Groupe de test|Nouveaux clients|Clients fidèles|Rédaction|Bénévoles|Équipe de nuit|
      Comité de direction|Achats|Commerciaux|Revendeurs régionaux|Cercle de lecture|Conseil|Contacts presse|Apprentis|
      Parents d'élèves|Groupe de travail`,
    ingredient: `farine|sucre|sel|beurre|œufs|lait|crème|oignons|ail|tomates|pommes de terre|carottes|poivrons|courgettes|épinards|lentilles|
      riz|pâtes|vinaigre|moutarde|miel|persil|basilic|thym|poivre|citrons|pommes|noisettes|poulet|bœuf haché|saumon|tofu|
      fromage|levure|cannelle|vanille|champignons|potiron|haricots|chocolat`,
    jobTitle: `Responsable marketing|Responsable des ventes|Responsable des achats|Chef de projet|Responsable du service client|
      Comptable|Gestionnaire de paie|Assistant de direction|Responsable logistique|Chargé de communication|Chef de produit|
      Développeur logiciel|Administrateur systèmes|Responsable qualité|Contrôleur de gestion|Responsable des ressources humaines|Juriste|
      Conducteur de travaux|Agent de planification|Conseiller clientèle|Commercial secteur sud|Commercial secteur nord|Directeur d'usine|
      Chef d'équipe|Responsable de magasin|Rédacteur en chef|Analyste de données|Graphiste|Dessinateur technique|Responsable sécurité|
      Agent d'accueil|Technicien de maintenance|Directeur financier|Directeur général|Directeur technique|Secrétaire comptable|
      Architecte logiciel|Magasinier`,
    labTest: `Numération sanguine|Bilan lipidique|Glycémie|HbA1c|Bilan thyroïdien|Bilan hépatique|Bilan rénal|Ionogramme|Protéine C réactive|
      Vitamine D|Ferritine|Analyse d'urine|Coagulation|Troponine|Hémoculture|Créatinine`,
    league: `Division 1|Division 2|Ligue régionale|Championnat départemental|Coupe de la ville|Coupe régionale|Ligue nationale|
      Championnat des jeunes|Régionale Nord|Régionale Sud|Régionale Est|Régionale Ouest|Coupe du printemps`,
    occupation: `Comptable|Acteur|Architecte|Boulanger|Coiffeur|Maçon|Chauffeur de bus|Boucher|Menuisier|Caissier|Cuisinier|Chimiste|
      Ingénieur|Consultant|Dentiste|Styliste|Économiste|Éditeur|Électricien|Agriculteur|Pompier|Fleuriste|Jardinier|Géologue|Graphiste|
      Journaliste|Juge|Avocat|Bibliothécaire|Serrurier|Mécanicien|Musicien|Infirmier|Opticien|Ambulancier|Pharmacien|Photographe|Médecin|
      Kinésithérapeute|Pilote|Plombier|Policier|Facteur|Programmeur|Chercheur|Couvreur|Secrétaire|Assistant social|Traducteur|Vétérinaire|
      Professeur|Libraire`,
    plant: `Chêne|Érable|Bouleau|Pin|Saule|Rose|Tulipe|Marguerite|Lavande|Fougère|Lierre|Mousse|Tournesol|Lys|Orchidée|Bambou|Cactus|Thym|
      Basilic|Menthe|Sauge|Houx|Sureau|Noisetier|Hêtre|Cèdre|Olivier|Figuier|Pommier|Cerisier|Pivoine|Trèfle`,
    position: `Responsable|Assistant|Chef d'équipe|Spécialiste|Coordinateur|Directeur|Analyste|Stagiaire|Superviseur|Consultant|Agent|
      Ingénieur|Gardien de but|Défenseur|Milieu de terrain|Attaquant|Capitaine|Entraîneur`,
    procedureName: `Prise de sang|Radiographie|IRM|Électrocardiogramme|Échographie|Vaccination|Examen clinique|Coloscopie|Détartrage|
      Pansement|Séance de kinésithérapie|Scanner|Biopsie|Examen de la vue|Audiogramme|Endoscopie|Retrait de plâtre|Test allergologique|
      Contrôle de la tension|Dépistage cutané`,
    season: `printemps|été|automne|hiver`,
    size: `M|L|S|XL|XS|XXL|XXXL|Taille unique|2XS|4XL`,
    skill: `Gestion de projet|SQL|Prise de parole|JavaScript|Négociation|Excel|Python|Rédaction|Soudure|Premiers secours|
      Analyse de données|Relation client|Comptabilité|Traduction|Photographie|Animation d'équipe|Menuiserie|Tests|Ergonomie|
      Conduite de chariot|Vente|Enseignement|Relecture|Cuisine|Planification|Administration réseau`,
    specimen: `Sang total|Sérum|Plasma|Urine|Salive|Prélèvement de gorge|Prélèvement nasal|Tissu|Selles|Expectoration|Cheveux|
      Squames|Moelle osseuse|Liquide céphalorachidien`,
    sport: `Football|Basket|Tennis|Natation|Volley|Cyclisme|Course à pied|Rugby|Hockey|Badminton|Golf|Aviron|Handball|Boxe|Ski|
      Tennis de table|Judo|Voile|Escalade|Escrime|Pétanque|Athlétisme`,
    subjectName: `Mathématiques|Français|Anglais|Biologie|Chimie|Physique|Histoire|Géographie|Informatique|Arts plastiques|Musique|Économie|
      Philosophie|Psychologie|Sociologie|Littérature|Espagnol|Allemand|Latin|Statistiques|Éducation physique|Droit|Astronomie|Politique|
      Technologie|Théâtre`,
    teamName: `Les Renards rouges|Les Aigles bleus|Les Loups du nord|Les Lions dorés|Les Ours|Les Faucons|Les Requins|Les Panthères|
      Les Comètes|Les Titans|Les Corbeaux|Les Blaireaux|Olympique du port|Racing de la vallée|Étoile sportive|Union sportive|
      Les Loutres|Les Bouquetins|Les Chouettes|Les Flèches`,
    typeName: `standard|personnalisé|interne|externe|simple|avancé|par défaut|manuel|automatique|temporaire|permanent|principal|secondaire|
      partagé|privé|public`,
    unit: `pièce|kg|boîte|paquet|litre|lot|m|g|paire|bouteille|sachet|rouleau|ml|douzaine|palette|carton|cm|canette|botte|feuille`,
    unsettled: `aucun|non précisé|autre`,
    unitName: `mètre|kilogramme|seconde|ampère|kelvin|mole|candela|hertz|newton|pascal|joule|watt|coulomb|volt|farad|ohm|siemens|weber|tesla|henry|
      lumen|lux|becquerel|gray|sievert|katal|litre|hectare|tonne|bar|minute|heure|jour|degré`,
  },
  phrases: {
    addressLine2: `Appartement {digit}|Bâtiment A, porte {digit}|Bâtiment B, porte {digit}|Appt {number}|Étage {digit}|Résidence du Parc|Escalier C`,
    answer: `Voir la page d'aide. Rubriques {object}, {object2}.|Il suffit de regarder dans les paramètres.|C'est modifiable dans les paramètres.|
      Oui, depuis la dernière mise à jour.|Pas encore, mais c'est prévu.|{people} va {task} {later}.|À ma connaissance, rien ne change.|
      Non, ce n'est malheureusement pas prévu.|Le mieux est de {task} {later}.|Cela dépend du contrat.|Oui, c'est gratuit.|
      Un simple courriel suffit.|{thing} {fact}.|Comptez deux à trois jours en général.|Nous avons posé la question {earlier}.`,
    articleTitle: `{topic}, {topic2}, le guide|Tout savoir sur {topic}|{topic} : conseils aux {audience}|Pourquoi choisir {topic}|
      {topic} : cinq conseils pour bien commencer|{topic} : les erreurs fréquentes|{topic} : ce qui change|Dix questions sur {topic}|
      {topic} au quotidien|Retour sur {topic}|{topic} : notre dossier|Comprendre {topic}`,
    bio: `{occupation} de métier, aime {hobby}, {hobby2}.|Aime {hobby}, {hobby2} et le bon café.|Autrefois dans une grande entreprise, aujourd'hui à son compte.|
      Deux enfants, un chat et {hobby}.|Se passionne pour {hobby}.|Vit pour {hobby} et {hobby2}.|Toujours dehors dès qu'il fait beau.|
      En ville depuis peu. Loisirs : {hobby}, {hobby2}.|Dix ans d'expérience.|Esprit curieux. En ce moment : {hobby}.`,
    bookTitle: `{motif} et {motif2}|{motif} {setting}|{motif}, {motif2} et {motif3}`,
    caption: `{scene}, {year}|{scene}|{scene} ({year})|{scene}, photo {id}`,
    comment: `{opinion}. À revoir, {object}, {object2}.|{opinion}.|Merci, cela m'a été très utile.|Nous l'avons remarqué aussi {earlier}.|
      Cela me semble bien.|Quelqu'un pourrait-il {task} {later} ?|Je peux {task} {later}.|Y a-t-il du nouveau ? {Thing} {fact}.|
      {people} a posé la question {earlier}.|On en parle {later} ?|{opinion}, merci !|Chez nous, tout a marché du premier coup.|
      Hâte de voir la suite.|Nous faisons ainsi, {because}.|C'est à retenir.|Bref, encore !`,
    courseName: `Introduction : {subjectName}|{subjectName}, niveau avancé|Bases : {subjectName}|{subjectName} et méthodes|
      {subjectName} : études de cas|Séminaire : {subjectName}|{subjectName} en pratique|{subjectName} et société|{subjectName}, {subjectName2}`,
    dish: `Saumon au riz|Poulet rôti|Aubergines grillées|Tofu aux légumes|Navarin d'agneau|Risotto aux champignons|Velouté de potiron|
      Truite aux amandes|Bœuf bourguignon|Poivrons farcis|Canard à l'orange|Gratin de chou-fleur|Crevettes sautées|Quiche lorraine|
      Lentilles au lard|Lasagnes aux épinards|Pot-au-feu|Blanquette de veau|Gratin dauphinois|Tarte Tatin|Cassoulet|Ratatouille|
      Moules-frites|Soupe à l'oignon|Salade niçoise|Omelette aux herbes`,
    dosage: `{dose} mg une fois par jour|{dose} mg deux fois par jour|{dose} mg le matin|{dose} mg le soir|{dose} mg si besoin|
      {dose} mg avant les repas`,
    eventName: `Festival {spot}|Salon du livre {year}|Soirée cinéma {spot}|Fête {spot}|Congrès {year}|Marché {spot}|
      Portes ouvertes {year}|Journée {spot}|Concert {spot}|Fête de la musique {year}|Salon des métiers {year}|Tournoi {spot}|
      Atelier sur {topic}|Conférence sur {topic}|Débat sur {topic}|Rencontres {spot}|Vide-grenier {spot}|Marché de Noël {year}`,
    headline: `{topic} : ce que les {audience} doivent savoir|{topic} plus que jamais en vogue|Le conseil municipal débat sur {topic}|
      Une association soutient {topic}|Étude sur {topic}|{topic} : la demande augmente|{topic} : de nouvelles règles à la rentrée|
      Les {audience} parlent de leur quotidien|Les habitants discutent : {topic}|{topic} : qui va payer ?|
      La région investit dans {topic}|Un prix pour les {audience}`,
    keywords: `{object}, {object2}|{object}, {object2}, {audience}|{object}, {topic}`,
    message: `Bonjour, petite question. Avez-vous reçu ceci, {object}, {object2} ?|Bonjour, peux-tu {task} {later} ?|Merci, je regarde cela {later}.|
      Es-tu libre {later} ?|Tout est arrivé, merci beaucoup.|As-tu pu regarder ? {Thing} {fact}.|
      Dis-moi si tu as besoin de quelque chose avant.|{people} va {task}, rien ne presse.|
      Bonjour, il faut {task} {later}.|C'est noté, à bientôt !|Peux-tu me rappeler {later} ?|
      Je suis en déplacement, je te réponds {later}.|Comme convenu, voici le document.|{people} a appelé {earlier}.|
      Un rendez-vous {later} te convient ?|Bien cordialement et bon week-end !`,
    note: `{todo}. Dossiers {object}, {object2}.|A appelé {earlier}.|{thing} manque encore.|{later} : {task}.|{todo}.|Encore en attente, {object}, {object2}, {object3}.|
      Important : {task}.|{people} est au courant.|{thing} {fact}.|Vu avec Mme Bernard.|Fait, copie jointe.|
      Merci de {task} {later}.|À traiter en toute confidentialité.|Joignable le matin seulement.|Souhaite être rappelé {later}.|Voir avec le technicien.`,
    pageTitle: `{topic} pour les {audience}|Qui sommes-nous ?|Questions fréquentes sur {topic}|{topic} et {topic2}|{object} et {object2}|Nous contacter|
      Tout sur {topic}|Mentions légales|Nos services|Actualités : {topic}`,
    projectName: `Rénovation {spot}|Projet {object}|Déploiement {object}|Construction {spot}|{object} et {object2}|Étude sur {topic}|Pilote {object}|
      Migration {object}|Extension {spot} {year}`,
    question: `Qui s'occupe de cela, {object}, {object2} ?|Où puis-je trouver les documents ?|Puis-je encore changer cela {later} ?|
      Combien de temps cela prend-il ?|Existe-t-il d'autres couleurs ?|Pouvez-vous {task} {later} ?|Qui peut {task} {later} ?|
      Que se passe-t-il ensuite ?|Faut-il s'inscrire à l'avance ?|Les frais de port sont-ils compris ?|Comment résilier ?|
      Est-il vrai que cela change {later} ?|Un retour est-il possible ?|À qui puis-je m'adresser ?|Pourquoi est-ce nécessaire ?`,
    reason: `{cause}. Voir {object}, {object2}.|{cause}.|{cause}, signalé {earlier}.|{cause}, voir pièce jointe.|{cause} (par téléphone).|{cause}, {because}.`,
    restaurantName: `Auberge {spot}|Au Lion d'Or|Le Vieux Port|La Poste|Hôtel du Soleil|Le Bistrot du Marché|La Cuisine du Port|Le Cellier|
      La Bella Vista|La Brasserie de la Gare|Café Central|La Marmite|Chez Marcel|L'Auberge du Lac|Le Tilleul|L'Arbre Vert|
      La Table ronde|Café du Parc|La Cuillère|Le Moulin`,
    roomName: `Salle {number}|Bureau {number}|Amphi {digit}|Salle de réunion {digit}|Labo {digit}|Studio {digit}|Salon bleu|Bibliothèque|Salle du jardin`,
    school: `École {spot}|Collège {spot}|Lycée {spot}|École Jules-Ferry|Lycée Victor-Hugo|Collège Jean-Moulin|École Pasteur|
      Lycée Molière|École de musique {spot}|Lycée professionnel {spot}|Collège Saint-Exupéry|École maternelle {spot}`,
    sentence: `Les détails suivront {later}.|Revu {earlier}, tout est en ordre.|Sera complété {later}.|Merci de nous écrire pour toute question.|
      L'essentiel est résumé ici.|Tout reste comme convenu.|D'autres précisions seront données {later}.|Les remarques sont les bienvenues.|
      Convenu {earlier}, sans changement depuis.|Ces indications valent jusqu'à nouvel ordre.|Un point sera fait {later}.|Il n'y a rien d'autre à signaler.`,
    songTitle: `{motif} {setting}|{motif}, {motif2}|Mon cœur {setting}|La danse {setting}|Encore une fois {motif}|Les amants {setting}`,
    subject: `Questions, {object}, {object2}|{object} : la suite|Demande : {object}|{object} : relance|RE: {object}|Merci de {task}|
      Du nouveau : {object}|{object} et {object2}|Rappel : {object}|Question : {object}|Votre demande : {object}|Problème : {object}|Invitation : {object}`,
    templateName: `{object} {id}|{object}|{object}, version courte|{object} pour nouveaux clients|{object} (brouillon)`,
    title: `{object}|{object} {number}|{object}, {object2}|{task}|{object} (copie)`,
    transactionDescription: `Carte boulangerie du marché|Prélèvement électricité {id}|Virement loyer|Commande en ligne {id}|Virement permanent|
      Remboursement {id}|Carte station-service|Prélèvement assurance {id}|Carte pharmacie|Abonnement journal|Carte librairie|
      Virement {id}|Retrait distributeur|Carte supermarché {number}|Avoir {id}`,
  },
  reviewText: {
    content: `{praise} : {plus}, {plus2}.|Je suis très content et je commanderais à nouveau.|Exactement comme décrit.|
      Après trois mois, toujours comme neuf.|Livré vite et bien emballé.|Mieux que je ne pensais.|Toute la famille est ravie.|
      Le rapport qualité-prix est excellent.|Enfin quelque chose qui dure.|Le service client a répondu tout de suite.|C'est mon deuxième achat.|
      Tout a marché du premier coup.|Très belle finition, rien à redire.|Je le recommande vivement.|Je m'en sers tous les jours avec plaisir.|{praise}.`,
    undecided: `{doubt} : {plus}, mais {minus}.|{doubt}.|Dans l'ensemble, cela va.|Cela fait son travail, sans plus.|
      La livraison a été longue, le reste est bien.|Pour ce prix, on ne peut pas demander plus.|Plutôt bien, mais pas exceptionnel.|
      La couleur diffère un peu de la photo.|La notice pourrait être plus claire.|Avec un peu d'habitude, on s'y fait.|J'hésite encore.|
      Bon produit avec quelques défauts.|Il a fallu un échange, mais tout s'est bien passé.|Pas mauvais, mais rien de spécial.|
      À voir dans la durée.`,
    disappointed: `{complaint} : {minus}, {minus2}.|{complaint}.|Cassé au bout de deux semaines.|Je l'ai renvoyé.|
      Pas du tout conforme à la description.|Le service client n'a jamais répondu.|Livré beaucoup trop tard.|Gardez votre argent.|
      La qualité est vraiment mauvaise.|Abîmé dès l'ouverture du carton.|La taille ne va pas et cela fait bon marché.|Plus jamais.|
      Une déception pour ce prix.|Il manquait des pièces.|J'attends encore le remboursement.`,
  },
  reviewTitle: {
    content: `{plus}|Très satisfait|Je recommande|Conforme à la description|Cinq étoiles|Vaut son prix|Mieux que prévu|À racheter sans hésiter|Formidable|
      Une réussite|Excellent produit|Conquis|Super qualité|Parfait|Bon choix`,
    undecided: `Correct|Bien, mais livré tard|Fait l'affaire|Quelques défauts|Correct pour le prix|Pas mal|Mitigé|Moyen|Sans plus|
      Du bon et du moins bon|Avis partagé|Honnête`,
    disappointed: `{minus}|Déçu|Plus jamais|Pas à la hauteur du prix|Non conforme|Mauvaise qualité|Vite cassé|À éviter|
      Achat regretté|Renvoyé|J'attendais mieux|Décevant`,
  },
  goods: `Électronique;en;Casque|Moniteur|Clavier|Enceinte|Webcam|Routeur|Tablette|Montre connectée|Chargeur|Projecteur|Microphone|Appareil photo|Batterie externe|Barre de son;aluminium|plastique|verre|carbone
Meubles;en;Chaise|Table|Bureau|Bibliothèque|Canapé|Lit|Armoire|Banc|Étagère|Placard|Tabouret|Buffet|Table de chevet;chêne|noyer|pin|acier|bambou|hêtre
Vêtements;en;Chemise|Veste|Pantalon|Pull|Robe|Manteau|Jupe|Sweat à capuche|T-shirt|Écharpe|Chemisier|Gilet|Jean;coton|lin|laine|denim|soie|polaire
Chaussures;en;Baskets|Bottes|Sandales|Mocassins|Chaussons|Chaussures de course|Chaussures de marche|Sabots;cuir|toile|daim|caoutchouc|maille
Cuisine;en;Poêle|Couteau|Bouilloire|Planche à découper|Saladier|Grille-pain|Mixeur|Cafetière|Casserole|Plaque de cuisson|Passoire|Spatule;acier|céramique|fonte|verre|bambou|cuivre
Jardin;en;Tondeuse|Arrosoir|Râteau|Bêche|Tuyau d'arrosage|Jardinière|Mangeoire|Parasol|Brouette|Sécateur|Treillis;acier|terre cuite|teck|plastique|zinc
Jouets;en;Puzzle|Cubes|Poupée|Petit train|Jeu de société|Cerf-volant|Ours en peluche|Petite voiture|Circuit à billes|Toupie;bois|plastique|feutre|carton
Livres;en;Livre de cuisine|Roman|Atlas|Guide de voyage|Album illustré|Dictionnaire|Biographie|Carnet|Calendrier|Guide nature;grand format|poche|édition reliée|édition limitée
Sport;en;Tapis de yoga|Haltère|Raquette de tennis|Ballon|Casque de vélo|Tente|Sac à dos|Sac de couchage|Corde à sauter|Rameur;caoutchouc|nylon|carbone|acier|liège
Santé;en;Brosse à dents|Thermomètre|Trousse de secours|Balle de massage|Boîte à vitamines|Coussin chauffant|Tensiomètre|Bandage;bambou|coton|silicone|plastique
Beauté;à base de;Shampooing|Crème pour les mains|Savon|Baume à lèvres|Soin capillaire|Masque|Lait corporel|Soin des ongles|Sel de bain;lavande|karité|miel|rose|camomille
Épicerie;de;Café|Thé|Miel|Pâtes|Vinaigre|Chocolat|Confiture|Riz|Muesli|Biscuits|Amandes|Sauce tomate;culture biologique|commerce équitable|production locale|fabrication maison|petite série
Outillage;en;Marteau|Perceuse|Jeu de tournevis|Scie|Clé à molette|Mètre ruban|Boîte à outils|Ponceuse|Échelle|Pince|Niveau à bulle;acier|titane|caoutchouc|fibre de verre|hêtre
Fournitures de bureau;en;Agrafeuse|Lampe de bureau|Lot de stylos|Classeur|Corbeille à courrier|Tableau blanc|Étiqueteuse|Pot à crayons|Calculatrice|Destructeur de documents;plastique|acier|chêne|cuir|liège
Bijoux;en;Bague|Collier|Bracelet|Boucles d'oreilles|Broche|Montre|Boutons de manchette|Pendentif;argent|or|nacre|or rose|titane
Musique;en;Guitare|Violon|Batterie|Ukulélé|Harmonica|Support de clavier|Métronome|Flûte|Amplificateur;érable|épicéa|acajou|laiton|palissandre
Animalerie;en;Panier pour chien|Arbre à chat|Laisse|Gamelle|Aquarium|Cage à oiseaux|Griffoir|Jouet à mâcher;coton|sisal|acier|nylon|chanvre|plastique
Automobile;en;Chargeur de voiture|Tapis de sol|Barres de toit|Démarreur|Housse de siège|Gonfleur|Caméra embarquée|Filet de coffre;caoutchouc|acier|nylon|cuir|plastique
Bébé;en;Poussette|Lit à barreaux|Babyphone|Chaise haute|Tapis d'éveil|Lot de biberons|Couverture|Sac à langer;coton|bois|bambou|laine|plastique
Maison;en;Lampe|Coussin|Vase|Tapis|Bougeoir|Miroir|Rideau|Horloge|Cadre photo|Panier|Plaid;lin|verre|rotin|laine|marbre|laiton`,
  praises: `Résistance et entretien facile.|Un favori de nos clients depuis des années.|Garantie de deux ans.|Utilisation immédiate.|
    Conception dans un petit atelier, essais quotidiens.|Poids léger, pratique en voyage.|Emballage sans plastique.|
    Bon rapport qualité-prix.|Une belle idée de cadeau.|Expédition sous deux jours.|Pratique au quotidien.|Retour gratuit.`,
  offer: "{name}, au rayon {category}.",
  manufacturer: "Ateliers {brand}|Manufacture {brand}|{brand} Industrie",
  industries: `Logiciels|Industrie|Agroalimentaire|Bâtiment|Services financiers|Santé|Hôtellerie et restauration|Conseil|Commerce de gros|Énergie|Agriculture|Médias|
    Loisirs|Transport|Commerce de détail|Assurances|Recherche|Services juridiques|Automobile|Télécommunications|Pharmacie|Immobilier|Services publics|Tourisme`,
  gender: ["femme", "homme", "autre"],
  maritalStatus: ["célibataire", "marié,mariée", "divorcé,divorcée", "pacsé,pacsée", "veuf,veuve"],
  nationality: { "*": "française", fr_BE: "belge", fr_CA: "canadienne", fr_CH: "suisse", fr_LU: "luxembourgeoise" },
  invoice: "FA",
  order: "CMD",
  extension: " poste ",
};
