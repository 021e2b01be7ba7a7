import type { Abroad } from "./topic.ts";

/** What people write about things in French. */
export const FR: Abroad = {
  any: {
    noted: `
(Convenu|Discuté|Vu) (par téléphone|par courriel|sur place).
Voir avec (Marie|Julien|Claire|Thomas).
Voir courriel du (3|12|18|27) (mars|mai|juin).
À revoir en (mars|mai|octobre).
Comme convenu.
Jusqu'à fin (mars|juin|septembre).`,
    described: `
Voir (document joint|annexe).
Selon accord du (3|12|18|27) (mars|mai|juin).
Depuis (2019|2021|2022|2023).
(Sans particularité|À compléter).`,
    instructed: `
(Appeler avant|Manipuler avec soin|Garder au sec|Remettre en main propre).
(Vérifier|Nettoyer) (chaque jour|chaque semaine|après usage).
En cas de doute, (demander à l'accueil|prévenir le responsable).`,
    reasons: `
À la demande du client
Maladie
Conflit d'horaire
Plus nécessaire
Doublon
Trop cher
Dossier incomplet
Déménagement
Hors délai
Erreur de saisie`,
  },
  patient: {
    noted: `
(Tension|Température|Glycémie) (normale|un peu élevée|stable), contrôle dans (deux|quatre) semaines.
(Douleurs|Toux) (en nette amélioration|sans changement), (surtout la nuit|à l'effort).
Traitement bien toléré(|, pas d'effets secondaires).
Allergie (à la pénicilline|au latex|aux noix|au pollen).
Plaie (propre et sèche|en bonne voie), fils à retirer (vendredi|au dixième jour).
Informé des risques, consentement signé.`,
    described: `
(Examen|Traitement) (du genou|du dos|de l'épaule), (en ambulatoire|environ 20 minutes|sous anesthésie locale).
Douleurs depuis (trois jours|une semaine|un mois), (sans fièvre|à la marche).
Consultation de (contrôle|suivi|prévention), (à jeun|résultats sous deux jours).`,
    occasions: `
Contrôle annuel
Mal de dos
Toux persistante
Vaccination
Maux de tête
Résultats d'analyses
Renouvellement d'ordonnance
Éruption cutanée`,
  },
  guest: {
    noted: `
(Arrive tard, vers 23 h|Arrive en train|Arrivée avant midi), si possible.
(Chambre calme|Lits jumeaux|Oreiller en plus|Lit bébé) à prévoir.
(Client fidèle|Voyage de noces|Voyage avec un chien), (fleurs en chambre|départ tardif).
(Douche|Télévision|Fenêtre) (réparée|à vérifier).`,
    described: `
Chambre (lumineuse|calme|spacieuse) avec (lit double|lits jumeaux|canapé-lit), (vue sur le jardin|balcon côté mer|sur cour).
(18|24|32) mètres carrés, (salle de bains|douche et bureau|climatisation).
Comprend (le petit-déjeuner|la demi-pension|le parking et internet), (annulation gratuite|non remboursable).`,
  },
  pupil: {
    noted: `
(Participe bien|Se laisse distraire|Très discret|Aide les autres) en classe.
Devoirs (non rendus|rendus en retard|complets).
(Parents informés|Rendez-vous avec les parents jeudi|Soutien en lecture).
(Absent|En retard) pour (maladie|rendez-vous médical).
Nets progrès en (mathématiques|français|anglais|sciences).`,
    described: `
(Introduction|Exercices|Révision|Projet) sur (les fractions|la poésie|le climat|la cellule), (en groupe|avec fiche).
Cours pour (débutants|niveau intermédiaire|tous), (dix séances|deux fois par semaine|avec examen).`,
  },
  customer: {
    noted: `
Client depuis (2016|2019|2022), (paie à 30 jours|remise de 5 %).
Préfère (le courriel|un appel le matin|le courrier).
(A déménagé|Nouveau numéro) en (mars|mai|automne).
Venu par (une amie|le site|le salon).`,
  },
  sale: {
    noted: `
(Emballage cadeau|Appeler avant livraison|Un seul colis), s'il vous plaît.
Client (fidèle|nouveau), (remise de 5 %|paie à 30 jours|livrer après le 10).
Échanger contre (la taille M|le bleu|un autre modèle).
Retrait (samedi|demain après-midi).`,
    described: `
Commande (mensuelle|d'échantillons|de réassort) pour (l'agence|le bureau|un client).
(Deux|Trois|Dix) articles, (en stock|livraison sous deux semaines|livraison partielle).`,
    reasons: `
Mauvaise taille
Arrivé endommagé
Livraison tardive
Commandé deux fois
A changé d'avis
Moins cher ailleurs`,
  },
  delivery: {
    noted: `
Remis (au voisin|au gardien|à l'accueil).
(Absent|Adresse introuvable|Refusé), (nouvel essai demain|retour au dépôt).
(Fragile|Garder au sec|Ne pas empiler), (deux personnes|quai de déchargement).
Livrer (avant midi|en semaine seulement|l'après-midi).`,
    reasons: `
Destinataire absent
Adresse incomplète
Refusé
Route barrée
Panne du véhicule
Colis endommagé`,
  },
  stock: {
    noted: `
Inventaire de (mars|juin|décembre), (aucun écart|deux manquants|un en trop).
Étagère (A3|B12|C4), (en haut|derrière la porte|près de la table).
(À recommander|Utiliser d'abord l'ancien lot|Emballage abîmé).`,
  },
  money: {
    noted: `
Payé (par virement|en espèces|en deux fois|par carte), reçu (classé|manquant).
(Rappel|Relevé|Courrier) envoyé le (3|12|20).
(Écart|Remise|Avoir) à vérifier.`,
    described: `
(Loyer|Électricité|Internet|Assurance) de (mars|juin|septembre).
(Fournitures de bureau|Billet de train|Repas client|Licence logicielle).
(Entretien|Conseil|Nettoyage|Réparation) en (avril|mai|septembre).
(Cotisation|Acompte|Solde|Dépôt de garantie) (2025|2026|selon contrat).`,
  },
  vehicle: {
    noted: `
(Rayure|Bosse) sur (la porte gauche|le pare-chocs|l'aile arrière), (déjà signalée|avec photo).
(Huile|Plaquettes|Batterie) à changer (bientôt|à la prochaine révision).
Contrôle technique en (mars|juin|octobre), (client en attente|rendu à 17 h).`,
    described: `
(Révision|Vidange|Contrôle des freins) (à 60 000 km|avant les vacances|avec filtre).
(Bruit|Vibration|Voyant allumé) (au freinage|à froid|au-delà de 80 km/h).`,
  },
  machine: {
    noted: `
(Filtre|Joint|Fusible) remplacé, (fonctionne|testé une heure).
(Bruit|Fuite|Erreur E04) (depuis lundi|en charge|résolu au redémarrage).
Pièce (commandée|attendue jeudi|en rupture).
Étalonné en (mars|mai), prochain contrôle dans (trois|six|douze) mois.`,
    described: `
(Contrôle|Entretien|Nettoyage) (annuel|mensuel), machine à l'arrêt.
(Ne démarre pas|Chauffe|Perd de l'huile|Affiche l'erreur E12) (depuis lundi|après la coupure).`,
    reasons: `
Usure
Coupure de courant
Erreur de manipulation
Entretien prévu
Pièce manquante
Surchauffe`,
  },
  home: {
    noted: `
(Chauffage|Robinet|Interphone) (réparé|à remplacer|en panne depuis lundi).
Clés (remises|rendues|manquantes).
(Visite|État des lieux|Relevé) (samedi à 10 h|mardi soir|en fin de mois).`,
    described: `
Appartement (lumineux|calme|rénové) de (deux|trois|quatre) pièces avec (balcon|jardin|cuisine équipée), (près de la gare|face au parc|avec ascenseur).
Construit en (1968|1995|2012), (double vitrage|place de parking|cave).
Quartier (calme|central|verdoyant), (écoles à proximité|bien desservi).`,
  },
  staff: {
    noted: `
Poste échangé avec (un collègue|une collègue).
(Contrat|Badge|Dossier) (signé|manquant|remis).
(Ponctuel et fiable|Apprend vite|Préfère le matin|Souhaite un temps partiel).`,
    described: `
(Accueille|Suit|Conseille) les (clients|projets|équipes), (temps plein|20 heures|dès mai).
Équipe du (matin|soir), (deux|trois) personnes.`,
    reasons: `
Maladie
Congés
Formation
Raison familiale
Rendez-vous médical
Fin de contrat
Déménagement`,
  },
  club: {
    noted: `
Aide (lors des fêtes|le week-end|en cuisine).
Cotisation (payée en espèces|par prélèvement|en attente).
Venu par (une amie|la journée portes ouvertes|le site).`,
    described: `
Rencontre (hebdomadaire|mensuelle) pour (les membres|les familles|les jeunes).
Aide (les familles|les jeunes|les aînés) par (des repas|des conseils|des visites).`,
  },
  event: {
    noted: `
Installation dès (8|10|14) h, (sono réservée|deux aides|entrée par la cour).
(Traiteur|Projecteur|Fleuriste) (confirmé|à réserver|payé).
(Douze|Trente|Quatre-vingts) inscrits, (complet|il reste des places).`,
    described: `
Une (soirée|journée) de (musique|conférences|visites|cuisine), (entrée libre|places limitées|sur inscription).
(Salle|Cour|Terrasse) pour (40|120|300) personnes, (accessible|avec cuisine|parking devant).`,
    reasons: `
Mauvais temps
Trop peu d'inscrits
Maladie
Salle indisponible`,
  },
  animal: {
    noted: `
Mange (bien|peu|normalement), (calme|vif|un peu fatigué).
(Vacciné|Vermifugé) en (mars|mai|automne), rappel dans (six|douze) mois.
(Oreille gauche|Patte arrière) (guérie|soignée|à revoir lundi).`,
    described: `
(Affectueux|Timide|Curieux) et (à l'aise avec les enfants|un peu anxieux|habitué aux chiens).
(Stérilisé|Âgé de deux ans|Recueilli), cherche (un foyer calme|une famille active).`,
    occasions: `
Vaccination
Boiterie
Contrôle
Ne mange plus
Détartrage
Problème de peau`,
  },
  plant: {
    noted: `
(Semé|Taillé|Arrosé) (après la pluie|le matin|à la main).
(Pucerons|Mildiou|Limaces) sur le rang (2|3|7), (traité|à surveiller).
Sol (humide|sec), récolte (la semaine prochaine|avant le gel).`,
    described: `
Variété (précoce|tardive|rustique), (semis dès mars|plein soleil|peu d'eau).
Sol (sableux|argileux), (irrigué|deux hectares|près de la rivière).`,
  },
  kitchen: {
    noted: `
(Sans oignons|Sans noix|Sauce à part|Bien cuit), merci.
Version (végétarienne|sans gluten|sans lactose) (possible|sur demande).
(Anniversaire, gâteau commandé|Chaise bébé demandée|Table en terrasse réservée).`,
    described: `
Avec (légumes rôtis|herbes fraîches|sauce maison), servi avec (du pain|du riz|une salade|des pommes de terre).
(Fait maison|Grillé|Mijoté), (légèrement épicé|très tendre|pour deux).`,
  },
  prospect: {
    noted: `
(Souhaite un devis|Rappeler en mai|Décision le mois prochain), budget (ouvert|validé).
(Offre|Démo) (envoyée|bien accueillie|sans réponse).`,
    reasons: `
Prix trop élevé
Concurrent retenu
Pas de budget
Sans réponse
Reporté`,
  },
  construction: {
    noted: `
(Béton|Acier|Bois) (livré|incomplet|stocké sur place).
Pluie jusqu'à (midi|10 h), travaux (arrêtés|repris l'après-midi).
(Huit|Douze) personnes sur le chantier, réception (vendredi|le 18).`,
    described: `
(Fissure|Tache|Infiltration) (près de la fenêtre|dans l'escalier|au plafond), (à reprendre|photo jointe).
(Fourniture et pose|Démolition|Réparation) de (conduites|portes|cloisons).`,
  },
};
