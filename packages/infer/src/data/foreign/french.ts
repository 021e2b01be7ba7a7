/** French words of column and table names by what they are called here: `meaning: word word; …`. */
export const FRENCH = `
  first name: prenom; name: nom; last name: patronyme; salutation: civilite; gender: sexe; birth: naissance; street: rue; house number: numrue; postal
  code: codepostal; city: ville commune communes villes localite; county: departement departements; country: pays; email: courriel mel; company: societe
  entreprise entreprises; user: utilisateur utilisateurs; identifier: identifiant; password: motdepasse mdp; supplier: fournisseur fournisseurs;
  employee: employe salarie employes collaborateur collaborateurs; product: produit produits; label: libelle etiquette; title: intitule titre; comment:
  commentaire commentaires; note: remarque remarques; price: prix prixvente; unit price: prixunitaire; quantity: quantite qte; amount: montant;
  discount: remise; vat: tva; currency: devise; invoice: facture factures; order: commande commandes; delivery: livraison; account: compte comptes;
  balance: solde; salary: salaire; hire: embauche; active: actif actifs; start: debut; end: fin; duration: duree; weight: poids; size: taille; height:
  hauteur; width: largeur; length: longueur; color: couleur; year: annee; month: mois; day: jour; language: langue; category: categorie; group: groupe;
  number: numero; value: valeur; sort order: ordre; file: fichier fichiers; subject: sujet objet; state: etat; status: statut; occupation: metier;
  doctor: medecin medecins; vehicle: vehicule vehicules; license plate: immatriculation; student: eleve eleves; subject name: matiere matieres; course:
  cours; room: salle salles; created: cree creation creee; updated: modification modifie modifiee maj miseajour; deleted: suppression supprime
  supprimee; setting: parametre; settings: parametres reglages; ordered: commandee; delivered: livre livree; shipped: expedie expediee; validated:
  valide validee; completed: terminee; published: publie publiee; approved: approuve approuvee; rejected: refusee rejete rejetee; received: recu recue;
  sent: envoye envoyee; registered: inscrit inscrite; confirmed: confirme confirmee; locked: verrouille; blocked: bloque; disabled: desactive; archived:
  archivee; signed: signe signee; added: ajoute ajoutee; recorded: enregistre; last: dernier derniere; next: prochain prochaine; manager person:
  responsable gestionnaire gerant; director person: directeur realisateur; advisor person: conseiller; seller person: vendeur; buyer: acheteur;
  customer: clientele; member: adherent adherents membre membres; subscriber: abonne abonnes; subscription: abonnement abonnements; visitor: visiteur
  visiteurs; recipient: destinataire; sender: expediteur; driver person: chauffeur conducteur; courier person: livreur; child: enfants; father: pere;
  mother: mere; spouse: conjoint epoux; family: famille; person: personnes; intern: stagiaire; candidate: candidat candidats; application: candidature
  candidatures; nickname: surnom; user name: pseudo pseudonyme; full name: nomcomplet; marital status: situationfamiliale; address: adresses; district:
  quartier arrondissement; country code: codepays; dialing code: indicatif; mobile: telmobile; phone: telfixe fixe; fax: telecopie; website: siteweb;
  location: emplacement localisation; building: batiment batiments; apartment: appartement appartements; house: maison; staircase: escalier; door:
  porte; po box: boitepostale; team: equipe equipes; job title: fonction; degree: diplome diplomes; skill: competences; contract: contrat contrats;
  contract type: typecontrat; seniority years: anciennete; hours: heures; overtime hours: heuressup; schedule: horaire horaires; payslip: fichedepaie;
  absence: absences; recruitment: recrutement; headcount: effectif effectifs; manufacturer: fabricant; brand: marques; model: modele modeles; product
  line: gamme; department: rayon; minimum stock: stockmin; threshold: seuil; warehouse: entrepot entrepots; store: magasin magasins boutique; cash
  register: caisse; cashier person: caissier; cart: panier; order item: lignecommande; line: lignes ligne; coupon code: codepromo; coupon: bonreduction;
  package: colis; carrier: transporteur transporteurs; tracking: suivi; tracking number: numerosuivi; delivery date: datelivraison; shipping address:
  adresselivraison; billing address: adressefacturation; shipping cost: fraisport; fee: frais; returned: retourne; complaint: reclamation reclamations;
  packaging: emballage; batch number: numerolot; serial number: numeroserie; best before: dluo; expiry: peremption; payment: paiements reglement
  reglements versement versements; payment method: modepaiement moyenpaiement; bank: banque banques; account number: rib; transfer: virement virements;
  check: cheques; cash: especes; interest: interet interets; loan: pret prets emprunts; monthly payment: mensualite; deposit: acomptes; revenue: recette
  recettes chiffreaffaires; expense: depense depenses; profit: benefice; margin: marge; cost: cout couts prixachat; total price: prixtotal; total
  amount: montanttotal; subtotal: soustotal; tax: taxe taxes impot impots; billing: facturation; invoice number: numfacture numerofacture; invoice date:
  datefacture; due date: dateecheance; payment date: datepaiement; remaining: restant; membership fee: cotisation cotisations; project: projet projets;
  deadline: delai datelimite; progress: avancement; step: etape etapes; milestone: jalon; goal: objectif objectifs; risk: risque risques; urgency:
  urgence; meeting: reunion reunions; appointment: rdv; event: evenement evenements; timestamp: horodatage; species: espece; level: niveau; origin:
  origine; subtitle: soustitre; body: corps; path: chemin; file name: nomfichier; file size: taillefichier; attachment: piecejointe; attachments:
  piecesjointes; answer: reponse reponses; keywords: motscles; keyword: motcle; private: prive; error: erreur erreurs; history: historique; permissions:
  droits; permission: droit; login: connexion; last login: derniereconnexion; car: voiture voitures; odometer: kilometrage; fuel type: carburant;
  consumption: consommation; maintenance: entretien entretiens; repair: reparations; failure: panne pannes; technician person: technicien; device:
  appareil appareils; sensor: capteur capteurs; measurement: mesure mesures; pressure: pression; humidity: humidite; speed: vitesse; power: puissance;
  trip: trajet trajets; route: itineraire; flight: vols; care: soin soins; treatment: traitement traitements; symptoms: symptomes; vaccine: vaccin
  vaccins; hospital: hopital; nurse person: infirmier; pharmacy: pharmacie; analysis: analyses; result: resultat resultats; ssn: numsecu; blood type:
  groupesanguin; dish: plats; drink: boisson boissons; waiter person: serveur; average: moyennes; semester: semestre; quarter: trimestre; teacher:
  professeurs enseignants; exam: examen examens; report card: bulletin; book: livres; author: auteurs; borrower: emprunteur; library: bibliotheque;
  chapter: chapitre chapitres; movie: films; actor: acteur acteurs; song: chanson chansons; player: joueur joueurs; match: matchs; tournament: tournoi;
  animal: animaux; dog: chien; plant: plante plantes; available: disponible; availability: disponibilite; percent: pourcentage; difference: ecart;
  period: periode; week: semaine semaines; days: jours; years: annees; start date: datedebut; end date: datefin; start time: heuredebut; end time:
  heurefin; birth date: datenaissance; created date: datecreation; updated date: datemodification; added date: dateajout; expiry date: dateexpiration;
  purchase: achat achats; purchase date: dateachat; sale: vente ventes; sale date: datevente; cancelled: annulees; question text: enonce; instruction:
  consigne; header: entete; guardian: tuteur; card: carte; fleet: flotte; surgery: chirurgie; farm: ferme; harvest: recolte; plot: parcelle; speaker:
  intervenant intervenants; time: heure; session: seance seances; supervisor: encadrant; referee: arbitre; listing: annonces; loyalty: fidelite; threshold: seuil; alert: alerte
`;
