/** Words of trades and offices in all six languages, as in the files beside. */
export const TRADES = `
  departure: abfahrt depart; arrival: ankunft arrivee; check in: anreise; check out: abreise; retired: ausgemustert; purchased: angeschafft; distance:
  strecke entfernung; quarter: quartal bimestre; calendar week: kalenderwoche; open: offen; curb weight: leergewicht; last: letzter letzte; night: nuit;
  adult: adulte erwachsene; person: personne persone pessoas personas pessoa persona; cancellation: annulation baja; reminder: relance mahnung; paid:
  paye bezahlt pagata pagato betaald; average: moyen moyenne; capacity: capacite; nationality: nationalite; remaining: reste; method: forma metodo;
  rate: taux satz aliquota; member number: mitgliedsnr mitgliedsnummer; payment: pagamenti paiement pagamento betaling; manufacturer: hersteller
  fabricante; model: modell modello; model year: baujahr bouwjaar; odometer: kilometerstand kilometraje chilometraje chilometri kilometerstanden
  quilometragem; fuel type: kraftstoff combustivel alimentazione brandstof; power: leistung; engine displacement: hubraum; vin: fahrgestellnummer; first
  registration date: erstzulassung; hourly rate: stundensatz stundenlohn uurloon; job title: stellung qualifica mansione functie stelle poste; tax
  class: steuerklasse; health insurance: krankenkasse mutuelle; insurance: versicherung; policy number: versicherungsnummer; vacation days: urlaubstage;
  vat id: ustid ustidnr tvaintra; id number: idnr; work hours: arbeitszeit; hours: std stunden horaria; storage location: lagerort lagerplatz;
  warehouse: lager magazzino almacen armazem magazijn; unit: einheit unitaire unitario unitaria unite unidad unidade unita eenheid; finished: fertig;
  gross: brut bruto ttc brutto lordo; percent: prozent porcentaje; issue: emision emissao emissione; amount: vl; number: nb; child: enfant kinder hijo
  filho figlio kinderen; accepted: annahme; done: erledigt; net amount: nettobetrag imponibile; gross amount: bruttobetrag; net price: nettopreis; gross
  price: bruttopreis; due: faellig echeance vencimiento vencimento; due date: faelligkeit faelligkeitsdatum scadenza vervaldatum; payment term:
  zahlungsziel; payable: zahlbar; dunning level: mahnstufe; cash discount: skonto; received: eingang; sent: ausgang; shipping: versand envio spedizione
  verzending; shipping cost: versandkosten frete verzendkosten bezorgkosten; shipping date: versanddatum; team: mannschaft ploeg; player: spieler; goal:
  tor; goals: tore goles gols; result: ergebnis resultado; rank: platz; points: punkte puntos; reason: grund anlass motif raison motivo reden; cancellation reason: austrittsgrund kuendigungsgrund stornogrund ablehnungsgrund motivocancelamento motivocancelacion; cause:
  ursache; diagnosis: diagnose diagnosi; medication: medikament arznei medicament medicamento remedio farmaco medicijn; dosage: dosierung posologie
  dosaggio; blood type: blutgruppe bloedgroep; room: zimmer chambre habitacion stanza kamer; bed: bett; building: gebaeude immeuble edificio; floor:
  etage stockwerk piso verdieping; living area: wohnflaeche; area: flaeche superficie oppervlakte; rent: miete loyer alquiler aluguel affitto huur;
  deposit: kaution borg waarborg caparra acompte; service charge: nebenkosten servicekosten; tenant: mieter locataire inquilino huurder; landlord:
  vermieter bailleur arrendador verhuurder; owner: eigentuemer besitzer proprietaire propietario proprietario eigenaar; responsible person:
  verantwortlicher; editor user: bearbeiter; creator user: ersteller; grades: noten; class: klasse classe turma klas; school: schule ecole escuela
  escola scuola; degree program: studiengang filiere; publisher: verlag editeur editore uitgever; author: autor auteur autore; pages: seiten; edition:
  auflage; borrowed: ausgeliehen; return date: rueckgabe; loan: ausleihe emprunt prestamo prestito; book: buch; books: buecher; tax number: steuernummer
  nif cif; italian tax code: codicefiscale; registration number: handelsregister renavam; legal form: rechtsform; industry: branche; vat: umsatzsteuer partita; profit:
  gewinn lucro; away: visitante; cost: kosten gastos; latitude: breitengrad latitud latitude; longitude: laengengrad longitud; speed: geschwindigkeit;
  temperature: temperatur; consumption: verbrauch; meter: zaehler; meter reading: zaehlerstand; electricity: strom; blood: sanguin sangre sanguineo
  sangue; attending: traitant; marital: familiale; maiden: jeune; name: fille sociale; place: lieu; specialty: specialite; sector: secteur;
  price: tarif; prescription: ordonnance; prescriptions: ordonnances; shipment: envoi; cancelled: annule annulee opgezegd abgesagt; appointment:
  rendezvous cita agendamento appuntamento afspraak; consulted: consulte; file: dossier; insured: assure; teacher: enseignant professeur insegnante
  leraar; student: etudiant alunno; students: etudiants; return: retour devolucion; payment method: formapago betaalwijze
  betaalmethode; tracking: seguimiento rastreio; schedule: horario; work schedule: jornada; security: seguridad; size: talla;
  registration: alta registrazione anmeldung; delivery: entrega consegna; returns: devoluciones; approved: aprobada aprobado; dose: dosis; allergies:
  alergias allergien; manager: jefe encargado; shift: turno schicht; fuel: combustible gasolina; year: anyo anno; mother: mae; father: pai; absences:
  faltas; workload: carga; course: disciplina; courses: disciplinas; syllabus: ementa; entry: lancamento entrada; tenants: inquilinos huurders; exit:
  saida; driver person: motorista conductor chofer; consultation: consulta; exam: exame; report card: boletim; company: ragione; fiscal: fiscale; email:
  pec emailadres; total: totale gesamt gesamtsumme totaal; grade: voto cijfer; start date: ingangsdatum begindatum startdatum; end date: einddatum;
  monthly rent: maandhuur; type: soort; postal code: postcode; delivery date: leverdatum; order date: besteldatum; invoice date: factuurdatum; brand:
  merk; salary: salaris; doctor: huisarts; specialty: vakgebied; diagnosis code: diagnosecode; phone: telefoonnummers; mobile: mobielnummer; education:
  opleiding ausbildung; delivery address: bezorgadres; total amount: totaalbedrag; coupon code: kortingscode; order number: bestelnummer; customer name:
  klantnaam; gift: cadeau; joined date: eintritt; left date: austritt; membership fee: beitrag; membership fee type: beitragsart; annual fee:
  jahresbeitrag; honorary office: ehrenamt; account holder: kontoinhaber; purpose: verwendungszweck zweck; contra account: gegenkonto; receipt number:
  belegnummer; receipt: beleg; cost center code: kostenstelle; booked: gebucht; booked by: gebuchtvon; booking: buchung; booking date: buchungsdatum;
  participant: teilnehmer; participation fee: teilnahmegebuehr; registration deadline: anmeldeschluss; event: veranstaltung; reader person: lecteur;
  shelf mark: cote; publication: parution; summary: resume; penalty amount: penalite; extended: prolonge; planned: prevue prevu prevista previsto;
  construction project: obra; budget: presupuesto orcamento; progress: avance; license number: licencia; status: situacao; market: fipe; manufacture:
  fabricacao; waiter name: cameriere; table number: tavolo; time: ora; reservation: prenotazione reservation; reservations: prenotazioni; assignment:
  einsatz; site: einsatzort chantier; applicant: bewerber; application: bewerbung; wage: lohn; goods: ware; goods receipt: wareneingang; inventory:
  inventur; shelf: regal estanteria prateleira scaffale schap; delivery note: lieferschein albaran bolla; quote: angebot devis preventivo offerte; quote
  number: angebotsnummer; inquiry: anfrage; credit note: gutschrift avoir; pay: paie; leave: conge conges ferie verlof; absence: absence; stay: sejour;
  budgeted: presupuestado; location: ubicacion; supply: fornecimento; ticket: chamado; net: netto neto; total price: gesamtpreis totaalprijs; subtotal:
  zwischensumme; tax amount: steuerbetrag; discount: sconti; tax: impuestos; altitude: altitud; drivers: conductores; truck: camion caminhao; trucks:
  camiones; trip: viaje viagem fahrt; trips: viajes fahrten; alert: alerta warnung; alerts: alertas; vehicles: vehiculos; level: nivel; change: cambio;
  oil: aceite; branch office: sucursal; calories: calorias; daily: diarias; waist: cintura; hip: cadera; chest: pecho; arms: brazos; legs: piernas;
  portion: porcion; table: mesa; tables: mesas; training: entrenamiento; conditions: condiciones; restrictions: restricciones; guests: comensales; meal:
  comida; meals: comidas; practitioner: praticien; practitioners: praticiens; clinic: clinique clinica klinik; clinics: cliniques; insurance company:
  assurance assureur; insurance companies: assurances; policyholder: souscripteur; medical history: antecedents; resolved: resuelta resuelto; rating:
  bewertung valoracion calificacion avaliacao valutazione beoordeling waardering; reviews: bewertungen rezensionen resenas valoraciones opiniones
  avaliacoes recensioni valutazioni beoordelingen recensies; review: rezension avis resena recensione recensie; stars: sterne etoiles estrellas estrelas
  sterren; star: etoile estrella estrela; ratings: calificaciones waarderingen; score: puntuacion pontuacao punteggio; task: aufgabe tache tarea tarefa
  taak; tasks: aufgaben taches tareas tarefas; priority: prioritaet priorite prioridad prioridade priorita prioriteit; content: inhalt contenu contenido
  conteudo contenuto inhoud; text: texte texto testo tekst; comment: commento; comments: commenti; subject: assunto; website: webseite internetseite;
  home: heim; away: gaeste auswaerts; half time: halbzeit; won: siege victorias vittorie; drawn: unentschieden; lost: niederlagen derrotas sconfitte;
  goals against: gegentore; jersey number: rueckennummer rueckennr; president: praesident presidente; preferred foot:
  starkerfuss; body part: koerperteil; market value: marktwert; transfer fee: abloesesumme abloese; kit color: trikotfarbe; age group:
  altersklasse; weather: wetter meteo; kickoff: anstoss; curator: curatore curador conservateur kurator; restorer: restauratore restaurador
  restaurateur; donor: donatore donante donateur spender; tour guide: guida museumsfuehrer; technique: tecnica; pseudonym: pseudonimo; biography:
  biografia biographie; institution: istituzione institucion; outcome: esito; provenance: provenienza procedencia provenance; death: morte muerte;
  artistic movement: corrente; school year: schuljahr; weekday: diasemana wochentag giornosettimana; sanction: sancion; copies: ejemplares;
  allergy: alergia; keyword: schlagwort stichwort trefwoord; keywords: schlagworte schlagwoerter stichworte trefwoorden
`;
