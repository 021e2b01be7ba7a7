/** French words that mean this in schemas of that language only, or stand there in short. */
export const LOCAL_FRENCH = `
  customer: client clients cli; type: type nature genre; supplier: frs fourn fournisseur; code ape: ape naf; condition: condition; minimum: mini min;
  maximum: maxi max; phone: tel telephone; mobile: portable; mobile phone: gsm; salesperson: commercial vrp; site: chantier; site manager person:
  chef; actual: reelle reel realise realisee realisees realises; planned: prevu prevue prevues prevus; invoice: facture fact; driven: parcourus
  parcouru; unit price: pu; net: ht; gross: ttc; police: police; policy: police; allocated: affecte affectee; barcode: codebarre codebarres gencode;
  barre: barre; work percentage: quotite; home: domicile; weekday: joursemaine; family quotient: quotientfamilial; recipient person: allocataire;
  allocation recipient: allocataire; diet: regime; registration: enregistrement inscription; received: recu reception; ward: hospitalisation; status:
  statut situation; missing: manquante manquantes manquant manquants; piece: piece; deposit: caution; key: cle clef; handed over: remis; discount:
  rabais ristourne; reception: accueil; remaining: reste restant; accounting account: comptecomptable; fiscal power: puissancefiscale; fiscal:
  fiscale fiscal; sanitary: sanitaire; label: libelle lib designation desig; description: descriptif desc descr; company name: raisonsociale
  enseigne; salutation: civ civilite; birth name: nomnaissance nomjeunefille; birth: naissance naiss; complement: complement cplt; postal code: cp;
  city: ville commune; address: adr adresse; amount: montant mt mnt; total: total; vat: tva; purchase: achat; sale: vente; price: prix px tarif;
  margin: marge; stock: stock; reorder: reappro reapprovisionnement; threshold: seuil; location: emplacement emplct; weight: pds; volume: volume;
  expiry: peremption validite; date: date dt; hour: heure h; time: heure; duration: duree; start: debut deb; end: fin; created: creation cree saisie;
  updated: modif maj modification; deleted: suppr suppression; active: actif actifs; paid: regle reglee paye; due: echeance ech; payment: reglement
  paiement rgt; bank: banque; check: cheque chq; dunning level: niveaurelance; lettering: lettrage; credit note: avoir; deposit amount: arrhes;
  carriage: franco; employee: salarie employe agent; hire: embauche; leaving: sortie depart; contract: contrat; gross salary: salairebrut; job title:
  poste fonction emploi; grade: grade echelon; spouse: conjoint; ssn: nir secu; health insurance: mutuelle; driving license: permisconduire; license:
  permis; vehicle: vehicule vhc; brand: marque; model: modele; plate: immat; commissioning: miseencirculation; circulation: circulation; technical
  inspection: controletechnique; mileage: km; signature: signature; report: compterendu rapport cr; intervention: intervention; equipment: materiel
  equipement; meal basket: panier; family: famille; head: chef; relationship: lienparente parente lien; profession: profession; employer: employeur;
  parental authority: autoriteparentale; child: enfant; school: ecole etablissement; class: classe; level: niveau; doctor: medecin; image right:
  droitimage; exit permission: autorisationsortie; principal person: directrice; headcount: effectif; activity: activite; place: lieu; age: age;
  capacity: capacite places; animator person: animateur animatrice; request: demande; file number: numdossier; reason: motif raison; rank: rang;
  waiting list: listeattente; meal: repas; arrival: arrivee; departure: depart; month: mois; issue: emission; monthly: mensuel mensuelle; proof:
  justificatif; supplied: fourni fournie; mail: courrier; urgent: urgent; attachment: piecejointe; room: salle; floor: etage; area: superficie
  surface; resident rate: tarifhabitant; outside: exterieur; inventory of fixtures: etatdeslieux; applicant: demandeur; event: manifestation
  evenement; member: adherent adherente membre; membership fee: cotisation; season: saison; team: equipe; coach person: entraineur; match: rencontre;
  patient: patient patiente; appointment: rdv rendezvous; consultation: consultation; prescription: ordonnance; treatment: traitement; dosage:
  posologie; nurse person: infirmiere infirmier; blood pressure: tension; bed: lit; admission: admission entree; discharge: sortie;
  teacher: enseignant professeur prof; student: eleve etudiant; grade: note; coefficient: coefficient coef; quarter: trimestre; absence: absence;
  comment: appreciation commentaire; order: commande cde; delivery: livraison liv; quantity: quantite qte; carrier: transporteur; tracking: suivi;
  cart: panier; review: avis; rating: note; user: utilisateur; password: mdp motdepasse; role: role profil; project: projet; task: tache; priority:
  priorite; progress: avancement; budget: budget; cost: cout; version: version; bug: anomalie; severity: gravite; environment: environnement; backup:
  sauvegarde; license key: clelicence; property: bien; owner: proprietaire; tenant: locataire; rent: loyer; lease: bail; energy class: dpe; sold:
  vendu; visit: visite; offer: offre;
  hour: heures; planned: prevu prevue prevus prevues; left to pay: resteapayer resteapaye; accounting code: comptecomptable numcompte; odometer: kmparcourus kilometres; line number: numligne nligne; shipping cost: francoport; credit limit: encoursmax encours; payment method: moyenpaiement; capacity: capacitemax nbpersonnes nbplaces; requested by: demandeur; weekday: joursemaine; created by: saisipar creepar;
  count: nb nbr nbre; systolic: tensionsys tasys; diastolic: tensiondia tadia; marital status: situationfam situationfamiliale; last name: nomusage nomnaissance; working time: tempstravail; percent: taux; reimbursement percent: tauxremboursement; sector number: secteur; company name: laboratoire cabinet; exam type: typeexamen; dosage form: formegalenique; route: voieadministration; injection site: siteinjection; booked by: prispar; description: conduiteatenir; sick leave days: arrettravail; reference minimum: valeurnormalemin; diagnosis: diagnostic; insurance company: mutuelle; storage location: lieustockage; file number: numdossier; case number: numdossier;
  hourly rate: tauxhoraire; maiden name: nomnaissance nomjeunefille; recipient person: cleremisea;
  ssn: numerosecuritesociale numsecuritesociale securitesociale numerosecu;
  siren number: siren; siret number: siret; nir number: nir secu numerosecuritesociale numsecuritesociale securitesociale numerosecu numsecu;
  vat intracom: tvaintra tvaintracom tvaintracommunautaire numerotva numtva tvanumero;
  exchange rate: tauxchange; start time: heuredebut; end time: heurefin; opening time: heureouverture; closing time: heurefermeture; medical record: dossiermedical dossiersmedicaux; minimum reader age: ageminimum agemin;
  revenue: ca chiffreaffaires; encrypted: chiffre chiffree;
  school year: anneescolaire anneeacademique anneeuniversitaire; clock time: creneau; caption: legende; tutor: tuteur tutrice; call number: numeroappel; rank: rang; average: moyenne; mention: mentionhonneur;
  subject line: objetmessage objetmail; action: actions; mileage: kilometrage; seats: nbplaces nombreplaces; table name: nomtable; icon: icone;
  start odometer: kmdepart kminitial kilometragedepart kilometrageinitial compteurdepart; end odometer: kmarrivee kmretour kmfin kilometragearrivee kilometrageretour kilometragefinal compteurarrivee;
  distance: kmparcourus distanceparcourue kilometresparcourus
`;
