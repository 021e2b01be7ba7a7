/** German words of column and table names by what they are called here: `meaning: word word; …`. */
export const GERMAN = `
  note: notiz notizen anmerkung anmerkungen hinweis hinweise; setting: einstellung; settings: einstellungen; options: optionen; ordered: bestellt;
  delivered: geliefert; shipped: versendet verschickt versandt; cancelled: storniert gekuendigt; completed: abgeschlossen; ended: beendet; started:
  gestartet begonnen; published: veroeffentlicht; approved: freigegeben genehmigt; rejected: abgelehnt; received: eingegangen erhalten empfangen; sent:
  gesendet; read: gelesen; registered: angemeldet registriert; left: abgemeldet; confirmed: bestaetigt; verified: verifiziert; locked: gesperrt;
  disabled: deaktiviert; activated: aktiviert; imported: importiert; exported: exportiert; archived: archiviert; checked: geprueft; signed:
  unterschrieben; issued: ausgestellt; billed: abgerechnet; recorded: erfasst; updated: aktualisiert; edited: bearbeitet; last: letztes zuletzt; next:
  naechste naechster; first: erste erster; contact: kontakt kontakte; contact person: kontaktperson ansprechpartnerin; clerk person: sachbearbeiter;
  manager person: vorgesetzter leiter; management: leitung; supervisor person: betreuer; advisor person: berater; driver person: fahrer; guest: gast
  gaeste; visitor: besucher; author: autorin; editor person: redakteur; recipient: empfaenger; sender: absender; client company: auftraggeber;
  contractor company: auftragnehmer; representative person: vertreter; agent person: vermittler makler; person: personen; family: familie; parents:
  eltern; mother: mutter; father: vater; spouse: ehepartner; user: nutzer; user name: nutzername; user group: benutzergruppe; abbreviation: kuerzel;
  nickname: spitzname; full name: vollname; full: vollstaendiger; initials: initialen; born: geboren; religion: konfession; country: staat laender;
  nationality: nationalitaeten; native language: muttersprache; district: bezirk stadtteil ortsteil; county: kreis landkreis; area name: gebiet;
  location: standort standorte; branch office: niederlassung; headquarters: hauptsitz; apartment: wohnung wohnungen; lot: grundstueck; house: haus;
  elevation: hoehenmeter; coordinates: koordinaten; po box: postfach; house number suffix: hausnummerzusatz; city: staedte orte; street: strassen;
  address: adressen; shipping address: lieferanschrift; billing address: rechnungsadresse rechnungsanschrift; email: mailadresse emailadresse; website:
  webadresse; mobile: mobiltelefon mobilnummer handynummer; phone: festnetz; extension: durchwahl; department: abteilungen fachbereich; division:
  bereich; job title: funktion; occupation: taetigkeit; qualification: qualifikation; degree: abschluss; skill: faehigkeit faehigkeiten; skills:
  kenntnisse; languages: sprachkenntnisse; experience: erfahrung; certificate: zeugnis zeugnisse; application date: bewerbungsdatum; employee number:
  personalnummer; ssn: sozialversicherungsnummer; tax id: steuerid; leave: urlaub; sick leave: krankheit; overtime hours: ueberstunden; shift:
  schichten; roster: dienstplan; salary: gehaelter; expenses: spesen ausgaben; travel expenses: reisekosten; contract: arbeitsvertrag vertraege;
  contract number: vertragsnummer; term: laufzeit; termination: kuendigung; notice period: kuendigungsfrist; start date: vertragsbeginn; end date:
  vertragsende; probation period: probezeit; temporary: befristet; permanent: unbefristet; full time: vollzeit; part time: teilzeit; goods: waren;
  product group: warengruppe artikelgruppe; product name: artikelname produktname artikelbezeichnung; sku: produktnummer; short description:
  kurzbeschreibung kurztext; long description: langbeschreibung langtext; minimum stock: mindestbestand; maximum stock: hoechstbestand; reorder level:
  meldebestand; minimum order quantity: mindestbestellmenge; packaging: verpackung; packaging unit: verpackungseinheit; size: groessen; color: farben;
  material: materialien; brand: marke marken; manufacturer number: herstellernummer; serial number: seriennummer; batch number: chargennummer; shelf
  life: haltbarkeit; best before: mindesthaltbarkeit mhd; quote: angebote; order: auftraege; order date: auftragsdatum; order status: auftragsstatus;
  order item: positionen bestellposition bestellpositionen; cart: warenkorb; voucher: gutschein gutscheine; coupon code: gutscheincode; shipping method:
  versandart; shipping status: versandstatus; shipment: sendung sendungen; tracking number: sendungsnummer; package: paket pakete; carrier: spediteur;
  lead time: lieferzeit; delivery date: liefertermin; return: retoure retouren; complaint: reklamation reklamationen; warranty: garantie
  gewaehrleistung; payment: zahlungen; payment date: zahlungsdatum; payment method: zahlungsweise; payment status: zahlungsstatus; payment term:
  zahlungsbedingung; payment terms: zahlungsbedingungen; bank account: bankverbindung; bank code: bankleitzahl; account number: kontonr; account:
  konten; booking: buchungen; booking text: buchungstext; debit: soll; credit: haben; balance: guthaben; debt: schulden; interest: zins zinsen; interest
  rate: zinssatz; loan: kredit darlehen ausleihen; installment: raten; remaining amount: restbetrag; partial amount: teilbetrag; net amount: nettosumme;
  gross amount: bruttosumme; vat: mehrwertsteuer; tax: steuern; cost center: kostenstellen; income: einnahmen; revenue: ertrag umsaetze; annual revenue:
  jahresumsatz; price list: preisliste; price: preise; hourly rate: stundensaetze; flat fee: pauschale; base price: grundpreis; surcharge: aufpreis
  zuschlag; deduction: abschlag; fee: gebuehren; reminder: mahnungen; late fee: mahngebuehr; invoice amount: rechnungsbetrag; invoice status:
  rechnungsstatus; project: projekt projekte; project name: projektname; project number: projektnummer; project manager: projektleiter; task status:
  aufgabenstatus; deadline: frist; due date: stichtag; appointment: termin; meeting: besprechung besprechungen; minutes: protokoll minuten; progress:
  fortschritt; effort: aufwand; level: stufe ebene; urgency: dringlichkeit; milestone: meilenstein meilensteine; process: vorgang vorgaenge;
  responsible: verantwortlich zustaendig; result: ergebnisse; measure: massnahme massnahmen; risk: risiko risiken; goal: ziel ziele; condition:
  zustaende; type: arten; variety: sorte; genus: gattung; identifier: kennung; key figure: kennzahl; code: kennziffer schluesselnummer; source: quelle;
  origin: ursprung; title: ueberschrift; subtitle: untertitel; table of contents: inhaltsverzeichnis; paragraph: absatz; page: seite; image: bilder;
  image path: bildpfad; photo: foto fotos; file: dateien; file path: dateipfad; file size: dateigroesse; file type: dateityp; attachment: anhang
  anhaenge; document: dokument dokumente; template: vorlage vorlagen; post: beitraege; comment: kommentare; question: frage fragen; answer: antwort
  antworten; topic: themen; visible: sichtbar; public: oeffentlich; private: privat; activity: aktivitaet; log: protokolle; message: meldung meldungen
  nachrichten; error: fehler; error message: fehlermeldung; error code: fehlercode; event: ereignis ereignisse; notification: benachrichtigung
  benachrichtigungen; vehicle: fahrzeuge kfz; vehicle type: fahrzeugtyp; fuel volume: tankfuellung; tire: reifen; workshop: werkstatt; maintenance:
  wartung wartungen; repair: reparatur reparaturen; inspection: inspektion; damage: schaden schaeden; machine: maschine maschinen; plant unit: anlage;
  device: geraet geraete; device type: geraetetyp; measurement: messwert messwerte messung messungen; pressure: druck; humidity: feuchtigkeit
  luftfeuchtigkeit; brightness: helligkeit; voltage: spannung; current: stromstaerke; frequency: frequenz; rpm: drehzahl; volume level: lautstaerke;
  treatment: behandlung behandlungen; finding text: befund befunde; diagnosis: diagnosen; symptoms: symptome; allergy: allergie; vaccination: impfung
  impfungen; prescription: rezept; recipe: rezepte; ingredient: zutat zutaten; instructions: zubereitung; nutrition: naehrwerte; calories: kalorien;
  dish: speise speisen gericht gerichte; drink: getraenk getraenke; table: tisch tische tabelle; care: pflege; hospital: krankenhaus; practice: praxis;
  doctor: aerzte; nurse person: pfleger; insurance: versicherungen; health insurance: krankenversicherung; insurance number: versichertennummer;
  student: studenten studierende studierender; student number: matrikelnummer matrikelnr; faculty: fakultaet; lecture: vorlesung vorlesungen; exam:
  pruefung pruefungen; exam date: pruefungsdatum; absences: fehltage; class: klassen; lesson: unterricht; timetable: stundenplan; subject name: faecher;
  course: kurse; teacher: dozent dozenten lehrkraft; grade: zensur; score: punktzahl punktestand; rank: rang; league: liga; match: spiel spiele; club:
  vereine; jersey number: trikotnummer; model year: baujahre; founded year: gruendungsjahr; founded: gruendung; capacity: kapazitaet; utilization:
  auslastung; share: anteil; ratio: verhaeltnis; average: durchschnitt mittelwert; deviation: abweichung; difference: differenz; period: zeitraum;
  timestamp: zeitstempel; days: tage; week: woche; weeks: wochen; weekday: wochentag; months: monate; years: jahre; seconds: sekunden; time: uhr; start:
  anfang; start time: startzeit; end time: endzeit; expiry date: ablaufdatum; validity: gueltigkeit; available: verfuegbar; availability:
  verfuegbarkeit; active: aktivstatus; damaged: beschaedigt; reserved: reserviert; rented: vermietet; sold: verkauft; sale: verkauf verkaeufe; sale
  date: verkaufsdatum; purchase: einkauf; purchase date: einkaufsdatum kaufdatum; purchase price: kaufpreis; animal: tiere; breed: rasse; dog: hund;
  cat: katze; plant: pflanze pflanzen; collection: sammlung; copy: exemplar exemplare; library: bibliothek; reader: leser; reminder date: mahndatum;
  path: pfad; folder: ordner; instruction: anleitung; header: kopfzeile; footer: fusszeile; observation: beobachtung; absence: fehlzeiten; attendance:
  anwesenheit zuschauer; present: anwesend; birth: geburt; employee: angestellter; card: karte; examination: untersuchung; stay: aufenthalt; harvest:
  ernte; sowing: aussaat; crop: kultur; plot: parzelle; speaker: referent; ticket: eintrittskarte; construction site: baustelle; stage: etappe;
  property: immobilie immobilien; hour: stunde; attempts: versuche; match day: spieltag; season: saison; referee: schiedsrichter; hall: halle;
  expense: ausgabe; income: einnahme; lease: mietvertrag;
  public holiday: feiertag feiertage; school holiday: schulferien ferien; emergency duty: notdienst; lunch end: mittagsende; lunch start: mittagsbeginn; shift start: dienstbeginn; shift end: dienstende
`;
