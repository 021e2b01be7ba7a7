/** Italian words of column and table names by what they are called here: `meaning: word word; …`. */
export const ITALIAN = `
  last name: cognome; address: indirizzo indirizzi; house number: civico; city: citta comune comuni; country: paese nazione paesi nazioni; region:
  regione regioni; mobile: cellulare; gender: sesso; birth: nascita; company: azienda aziende; employee: dipendente dipendenti lavoratore collaboratore;
  department: reparto; user: utente utenti; customer: clienti; supplier: fornitore fornitori; product: prodotto prodotti articolo articoli; description:
  descrizione; title: titolo; price: prezzo prezzovendita; quantity: quantita quantitativo; stock: giacenza scorta scorte; amount: importo; discount:
  sconto; currency: valuta; invoice: fattura fatture; order: ordine ordini; salary: stipendio; hire: assunzione; created: creato creazione; active:
  attivo attiva; start: inizio; duration: durata; height: altezza; width: larghezza; length: lunghezza; color: colore; month: mese; day: giorno;
  language: lingua; code: codice codici; value: valore valori; image: immagine immagini; message: messaggio messaggi; subject: oggetto; license plate:
  targa; student: studente studenti alunni; status: stato stati; note: osservazioni osservazione annotazione annotazioni; setting: impostazione;
  settings: impostazioni parametri; preferences: preferenze; sent: inviato inviata; delivered: consegnato consegnata; shipped: spedito spedita;
  received: ricevuto; receipt: ricevuta; cancelled: annullato annullata; completed: completato completata concluso; started: iniziato; published:
  pubblicato pubblicata; approved: approvato approvata; rejected: rifiutato rifiutata; registered: registrato iscritto; confirmed: confermato
  confermata; verified: verificato; locked: bloccato bloccata; disabled: disattivato; enabled: abilitato; activated: attivato; archived: archiviato;
  signed: firmato; updated: modificato modificata aggiornato aggiornata modifica aggiornamento; deleted: cancellato eliminato eliminata eliminazione;
  read: letto; first: primo prima; next: prossimo prossima; sold: venduto; returned: restituito; assigned: assegnato; closed: chiuso chiusa; open:
  aperto aperta; overdue: scaduto; contact: contatto contatti; manager person: responsabile gestore; director person: direttore regista; contact person:
  referente; advisor person: consulente; sales person: venditore; buyer: acquirente; member: soci membri; subscriber: abbonato; subscription:
  abbonamento abbonamenti; visitor: visitatore; guest: ospite ospiti; sender: mittente; driver person: autista autisti; carrier: corriere; parent
  person: genitore; parents: genitori; spouse: coniuge; child: figli; family: famiglia; candidate: candidati; nickname: soprannome; user name:
  nomeutente; full name: nominativo; marital status: statocivile; nationality: nazionalita cittadinanza; tax number: codfisc; vat id: piva partitaiva;
  company name: ragionesociale; document: documenti; birth place: luogonascita; birth date: datanascita; district: quartiere frazione; postal code:
  codicepostale; phone: telefoni; email: postaelettronica; website: sito sitoweb; branch office: sedi; office: ufficio uffici; place: luogo luoghi;
  position: posizione; apartment: appartamento appartamenti; apartment number: interno; sector: settore settori; team: squadra squadre; role: ruolo
  ruoli; occupation: professione; degree: titolostudio laurea; skill: competenza competenze; experience: esperienza; contract: contratto contratti;
  contract type: tipocontratto; overtime hours: straordinario; schedule: orario orari; bonus: premio; commission: provvigione; payslip: bustapaga;
  absence: assenza assenze; permission: permesso; permissions: permessi; training: formazione; course: corso corsi; attendance: presenza presenze;
  shift: turni; hire date: dataassunzione; goods: merce; product name: nomeprodotto; brand: marche; model: modelli; subcategory: sottocategoria; minimum
  stock: scortaminima; maximum: massimo; warehouse: magazzini; store: negozio negozi; cash register: cassa; cart: carrello; order item: rigaordine;
  line: righe riga; detail: dettaglio; details: dettagli; promotion: promozione promozioni; voucher: buono buoni; offer: offerta; package: pacco pacchi;
  shipment: spedizioni; tracking: tracciamento; delivery date: dataconsegna; shipping address: indirizzospedizione; shipping cost: spesespedizione;
  expenses: spese uscite; expense: spesa; warranty: garanzia; complaint: reclami; return: reso resi; packaging: imballaggio; batch: lotti; serial
  number: matricola; unit: unitamisura; unit price: prezzounitario; cost: prezzoacquisto costi; total price: prezzototale; size: taglia misura
  dimensione; bank: banca banche; account: conto conti; account number: numeroconto contocorrente; credit: avere; transfer: bonifico bonifici; check:
  assegno; cash: contanti; interest: interesse interessi; loan: mutuo prestiti; installment: rata; debt: debiti; deposit: acconto cauzione; income:
  entrate; revenue: ricavo ricavi fatturato; profit: guadagno utile; margin: margine; subtotal: subtotale; invoice date: datafattura; invoice number:
  numerofattura; due date: datascadenza; payment method: modalitapagamento metodopagamento; quote: preventivi; tax: tassa tasse imposta imposte; monthly
  fee: canone; project: progetto progetti; task: compito compiti; activity: attivita; progress: avanzamento; stage: fasi; goal: obiettivo obiettivi;
  risk: rischio rischi; urgency: urgenza; meeting: riunione riunioni; appointment: appuntamenti; event: eventi; type: tipi tipologia tipologie; genre:
  genere; species: specie; level: livello livelli; version: versione; subtitle: sottotitolo; summary: riassunto sommario; pages: pagine; path: percorso;
  documentation: documentazione; file name: nomefile; attachment: allegato allegati; question: domanda domande; answer: risposta risposte; topic:
  argomento argomenti; label: etichetta; tags: etichette; keywords: parolechiave; visible: visibile; public: pubblico; private: privato; error: errore
  errori; history: storico; notification: notifica notifiche; key: chiave; access: accesso accessi; last login: ultimoaccesso; vehicle: veicolo veicoli;
  vin: telaio; fuel type: carburante; maintenance: manutenzione manutenzioni; repair: riparazione riparazioni; failure: guasto guasti; technician
  person: tecnici; machine: macchina macchine; device: dispositivi; sensor: sensore sensori; measurement: misurazione misurazioni; reading value:
  lettura letture; pressure: pressione; humidity: umidita; temperature: temperatura; speed: velocita; voltage: tensione; power: potenza; trip: viaggio
  viaggi; distance: distanza; departure: partenza; arrival: arrivo; flight: volo voli; seat: posto; seats: posti; passenger: passeggero passeggeri;
  ticket: biglietto biglietti; patient: paziente pazienti; treatment: cura trattamento trattamenti; visit: visita visite; symptom: sintomo; symptoms:
  sintomi; vaccine: vaccino vaccini; hospital: ospedale; nurse person: infermiere; doctor: medici; exam: esame esami; result: risultato risultati;
  prescription: prescrizione prescrizioni; recipe: ricetta ricette; ingredient: ingredienti; dish: piatto piatti; drink: bevanda bevande; table: tavoli;
  kitchen: cucina; specialty: specialita; blood type: grupposanguigno; registration: iscrizione iscrizioni; lesson: lezione lezioni; class:
  classi; grades: voti; teacher: docenti professore professori; subject name: materie; room: aule camere; faculty: facolta; book: libri; author: autori;
  publisher: editori casaeditrice; chapter: capitolo capitoli; actor: attore attori; song: canzone canzoni; artist: artisti; player: giocatore
  giocatori; match: partite; race event: gara gare; tournament: tornei; points: punti; ranking: classifica; animal: animale animali; breed: razza; cat:
  gatto; owner: padrone; plant: pianta piante; capacity: capacita; available: disponibile; availability: disponibilita; percent: percentuale;
  difference: differenza; week: settimana settimane; days: giorni; months: mesi; years: anni; minutes: minuti; seconds: secondi; start date: datainizio;
  end date: datafine; start time: orainizio; end time: orafine; created date: datacreazione; updated date: datamodifica; registration date:
  dataregistrazione; purchase: acquisto acquisti; purchase date: dataacquisto; sale: vendita vendite; sale date: datavendita; rental: noleggio noleggi;
  born: nato; folder: cartella; instruction: istruzioni; header: intestazione; guardian: tutore; profile: profilo; fleet: flotta; odometer:
  chilometraggio; therapy: terapia; admission: ricovero; farm: fattoria; harvest: raccolto; sowing: semina; speaker: relatore; construction site:
  cantiere cantieri; property: immobili; attempts: tentativi
`;
