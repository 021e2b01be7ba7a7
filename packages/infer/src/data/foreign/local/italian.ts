/** Italian words that mean this in schemas of that language only, or stand there in short. */
export const LOCAL_ITALIAN = `
  customer: cliente cli; postal code: cap; civic number: civico; house number: civico; national id: codfiscale cf; credit limit: fido; insertion:
  inserimento; supplier: fornitore; contact person: referente; website: sitoweb; street: via; province: prov; day: giorni giorno gg; delivery:
  consegna; minimum: minimo minima min; order: ordine; unit: um; purchase: acquisto; list price: prezzolistino; list: listino; markup percent:
  ricarico; vat: iva; rate: aliquota; stock: giacenza scorta; location: ubicazione; out of production: fuoriproduzione; employee: dipendente; birth:
  nascita; job title: mansione qualifica; department: reparto; level: livello; termination: cessazione; gross: lordo lorda; salary: retribuzione
  stipendio ral; hour: ore; weekly: settimanali settimanale; remaining: residue residuo; marital status: statocivile; study: studio; quote:
  preventivo; subject: oggetto; validity: validita; tax: imposta; total: totale; outcome: esito; acceptance: accettazione; refusal: rifiuto; reason:
  motivo causale; drafted: redatto; report number: numrapporto; report: rapporto; request: richiesta; intervention: intervento; start: inizio; end:
  fine; solution text: soluzione; urgency: urgenza; plant unit: impianto; travel hours: oreviaggio; labor cost: costomanodopera; labor: manodopera;
  material: materiali materiale; cost: costo; signature: firma; warranty: garanzia; serial number: matricola; typology: tipologia; type: tipo
  tipologia; power: potenza; year: anno; installation: installazione; testing: collaudo; last: ultima ultimo; maintenance: manutenzione; next:
  prossima prossimo; expiry: scad; fuel: combustibile; room: locale stanza camera; refrigerant: fluidorefrigerante refrigerante; booklet: libretto;
  contract: contratto; effective: decorrenza; annual fee: canoneannuo; fee: quota; annual: annuo; periodicity: periodicita; renewal: rinnovo; tacit:
  tacito; cancellation: disdetta; planned: previste previsto prevista; invoice: fattura; document: documento; stamp duty: bollo; withholding tax:
  ritenuta; payment: pagamento; bank: banca; bank name: bancaappoggio; support: appoggio; sdi: sdi; line number: nrriga; quantity: qta qt quantita;
  price: prezzo; discount: sconto; percent: perc percentuale; amount: importo; installment: rata; paid: saldato pagato pagata; reminder: sollecito
  solleciti; sent: inviati inviato; note: nota note annotazioni; delivery note: ddt bolla; destination address: destinazione; transport: trasporto;
  carrier: vettore corriere; packages: colli; package count: colli; goods: beni; appearance: aspetto; freight terms: porto; pickup: ritiro; course:
  corso; training body company: ente; trainer: formatore; certificate: attestato; exam result: esitoesame; exam: esame; name: nome; last name:
  cognome; company name: ragionesociale denominazione; date: data dt; number: num nr numero n; code: cod codice; description: descrizione descr;
  phone: telefono tel; city: citta comune localita; country: nazione paese; active: attivo attiva; user: utente; created: creato creazione; updated:
  modificato aggiornato; deleted: cancellato eliminato; vehicle: veicolo automezzo mezzo; mileage: km; brand: marca; model: modello; color: colore;
  patient: paziente; doctor: medico; appointment: appuntamento; therapy: terapia; diagnosis: diagnosi; dosage: posologia; height: altezza statura;
  member: socio; membership card: tessera; season: stagione; team: squadra; coach person: allenatore; student: studente alunno; teacher: docente
  insegnante; class: classe; school year: annoscolastico; subject name: materia; guest: ospite; arrival: arrivo; departure: partenza; night: notti;
  children: bambini; covers: coperti; dish: piatto portata; property: immobile; owner: proprietario; tenant: inquilino conduttore; rent: affitto;
  area sqm: mq; room: vani locali; floor: piano; energy class: classeenergetica; project: progetto commessa; priority: priorita; hours worked:
  orelavorate; progress: avanzamento; office: ufficio sede; protocol number: protocollo; practice: pratica; citizen: cittadino; applicant:
  richiedente; warehouse: magazzino; movement: movimento; shelf: scaffale; batch: lotto; channel: canale; rating: valutazione; review: recensione;
  vat id: piva partitaiva; hour: ore;
  hour: ore; travel hours: oreviaggio; planned visits: visiteprevisti visiteprevista; created: redatto; delivery note: ddt; package count: colli numcolli; stamp duty: bollo; total amount: totaledocumento; reminder count: solleciti solleciti_inviati sollecitiinviati; refrigerant: fluidorefrigerante; shipping terms: porto; odometer: kmpercorsi;
  count: nbre; nationality: cittadinanza; issued by: rilasciatoda; reported by: segnalatoda segnalato; board type: trattamento; beds: postiletto; area m2: metriquadri; view: vista; course: portata; tip: mancia; balance due: saldodovuto; account holder: intestatario; allergen: allergeni; replacement person: sostituisce; preparation minutes: tempopreparazione; amenities: dotazioni; intolerance: intolleranze; region code: prov provincia; service name: descrizioneservizio;
  italian tax code: codicefiscale codfisc codfiscale cf; italian vat number: partitaiva piva;
  exchange rate: tassocambio; start time: orainizio orarioinizio; end time: orafine orariofine; opening time: orarioapertura oraapertura; closing time: orariochiusura orachiusura; medical record: cartellaclinica;
  age: eta; vintage year: annata; shape: forma; alcohol content: gradazionealcolica gradazione tassoalcolico; fermentation days: tempofermentazione; encrypted: cifrato cifrata;
  school year: annoscolastico annoaccademico; caption: didascalia; region: regione;
  subject line: oggetto; action: azione; mileage: chilometraggio km; seats: posti; table name: nometabella; street address: indirizzoresidenza;
  start odometer: kminizio kminiziali kmpartenza; end odometer: kmfine kmfinali kmarrivo; distance: kmpercorsi chilometripercorsi
`;
