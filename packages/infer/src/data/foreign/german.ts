/** German words of column and table names by what they are called here: `meaning: word word; …`. */
export const GERMAN = `
  first name: vorname rufname; last name: nachname familienname zuname; maiden name: geburtsname; salutation: anrede; birth date: geburtsdatum gebdat
  geburtstag; birth place: geburtsort; gender: geschlecht; marital status: familienstand; nationality: staatsangehoerigkeit nationalitaet
  nationalitaeten; street: strasse strassen; house number: hausnummer hausnr; address: anschrift adresse adressen; address line 2: adresszusatz; postal
  code: plz postleitzahl; city: ort wohnort stadt gemeinde staedte orte; region: bundesland kanton; country: land staat laender; country code:
  laenderkuerzel; phone: telefon festnetz; phone number: telefonnummer; mobile: handy mobil mobiltelefon mobilnummer handynummer; fax: telefax; company:
  firma unternehmen; company name: firmenname; department: abteilung abteilungen fachbereich; employee: mitarbeiter angestellter; customer: mandant
  mandanten kunde kunden; contact person: ansprechpartner kontaktperson ansprechpartnerin; revenue: umsatz ertrag umsaetze; organization: verein;
  member: mitglied mitglieder; fee: gebuehr gebuehren; payment: zahlung zahlungen; payment method: zahlungsart zahlungsweise; delivery: lieferung;
  delivery address: lieferadresse; order status: bestellstatus auftragsstatus; pickup: abholung; customer number: kundennummer kundennr; supplier:
  lieferant lieferanten; user: benutzer nutzer; user name: benutzername nutzername; password: kennwort; product: artikel produkt produkte; sku:
  artikelnummer artikelnr produktnummer; label: bezeichnung; description: beschreibung; note: bemerkung bemerkungen notiz notizen anmerkung anmerkungen
  hinweis hinweise; comment: kommentar kommentare; title: titel ueberschrift; price: preis verkaufspreis preise; unit price: einzelpreis stueckpreis;
  cost: einkaufspreis; quantity: menge; count: anzahl; stock: bestand lagerbestand; amount: betrag; total amount: gesamtbetrag; total: summe; discount:
  rabatt; vat: mwst mehrwertsteuer; tax: steuer steuern; tax rate: steuersatz; currency: waehrung; invoice: rechnung rechnungen; invoice number:
  rechnungsnummer rechnungsnr; invoice date: rechnungsdatum; order: bestellung bestellungen auftrag auftraege; order number: bestellnummer
  auftragsnummer; order date: bestelldatum auftragsdatum; delivery date: lieferdatum liefertermin; account: konto konten; account number: kontonummer
  kontonr; balance: kontostand guthaben; salary: gehalt gehaelter; hire date: eintrittsdatum; termination date: austrittsdatum; date: datum; time:
  uhrzeit uhr; created: erstellt angelegt; updated: geaendert aktualisiert; deleted: geloescht; active: aktiv aktivstatus; valid: gueltig; start: beginn
  anfang; end: ende; duration: dauer; weight: gewicht; size: groesse groessen; height: hoehe; width: breite; length: laenge; color: farbe farben; year:
  jahr; month: monat; language: sprache; category: kategorie kategorien; group: gruppe; role: rolle; key: schluessel; number: nummer; value: wert; sort
  order: reihenfolge; image: bild bilder; file: datei dateien; file name: dateiname; message: nachricht meldung meldungen nachrichten; subject: betreff;
  condition: zustand zustaende; origin: herkunft ursprung; occupation: beruf taetigkeit; patient: patienten; doctor: arzt aerzte; vehicle: fahrzeug
  fahrzeuge kfz; license plate: kennzeichen; branch: filiale; contract: vertrag arbeitsvertrag vertraege; student: schueler studenten studierende
  studierender; teacher: lehrer dozent dozenten lehrkraft; course: kurs kurse; subject name: fach faecher; room: raum; setting: einstellung; settings:
  einstellungen; options: optionen; ordered: bestellt; delivered: geliefert; shipped: versendet verschickt versandt; cancelled: storniert gekuendigt;
  completed: abgeschlossen; ended: beendet; started: gestartet begonnen; published: veroeffentlicht; approved: freigegeben genehmigt; rejected:
  abgelehnt; received: eingegangen erhalten empfangen; sent: gesendet; read: gelesen; registered: angemeldet registriert; left: abgemeldet; confirmed:
  bestaetigt; verified: verifiziert; locked: gesperrt; disabled: deaktiviert; activated: aktiviert; imported: importiert; exported: exportiert;
  archived: archiviert; checked: geprueft; signed: unterschrieben; issued: ausgestellt; billed: abgerechnet; recorded: erfasst; edited: bearbeitet;
  last: letztes zuletzt; next: naechste naechster; first: erste erster; contact: kontakt kontakte; clerk person: sachbearbeiter; manager person:
  vorgesetzter leiter; management: leitung; supervisor person: betreuer; advisor person: berater; driver person: fahrer; guest: gast gaeste; visitor:
  besucher; author: autorin; editor person: redakteur; recipient: empfaenger; sender: absender; client company: auftraggeber; contractor company:
  auftragnehmer; representative person: vertreter; agent person: vermittler makler; person: personen; family: familie; parents: eltern; mother: mutter;
  father: vater; spouse: ehepartner; user group: benutzergruppe; abbreviation: kuerzel; nickname: spitzname; full name: vollname; full: vollstaendiger;
  initials: initialen; born: geboren; religion: konfession; native language: muttersprache; district: bezirk stadtteil ortsteil; county: kreis
  landkreis; area name: gebiet; location: standort standorte; branch office: niederlassung; headquarters: hauptsitz; apartment: wohnung wohnungen; lot:
  grundstueck; house: haus; elevation: hoehenmeter; coordinates: koordinaten; po box: postfach; house number suffix: hausnummerzusatz; shipping address:
  lieferanschrift; billing address: rechnungsadresse rechnungsanschrift; email: mailadresse emailadresse; website: webadresse; extension: durchwahl;
  division: bereich; job title: funktion; qualification: qualifikation; degree: abschluss; skill: faehigkeit faehigkeiten; skills: kenntnisse;
  languages: sprachkenntnisse; experience: erfahrung; certificate: zeugnis zeugnisse; application date: bewerbungsdatum; employee number:
  personalnummer; ssn: sozialversicherungsnummer; tax id: steuerid; leave: urlaub; sick leave: krankheit; overtime hours: ueberstunden; shift:
  schichten; roster: dienstplan; expenses: spesen ausgaben; travel expenses: reisekosten; contract number: vertragsnummer; term: laufzeit; termination:
  kuendigung; notice period: kuendigungsfrist; start date: vertragsbeginn; end date: vertragsende; probation period: probezeit; temporary: befristet;
  permanent: unbefristet; full time: vollzeit; part time: teilzeit; goods: waren; product group: warengruppe artikelgruppe; product name: artikelname
  produktname artikelbezeichnung; short description: kurzbeschreibung kurztext; long description: langbeschreibung langtext; minimum stock:
  mindestbestand; maximum stock: hoechstbestand; reorder level: meldebestand; minimum order quantity: mindestbestellmenge; packaging: verpackung;
  packaging unit: verpackungseinheit; material: materialien; brand: marke marken; manufacturer number: herstellernummer; serial number: seriennummer;
  batch number: chargennummer; shelf life: haltbarkeit; best before: mindesthaltbarkeit mhd; quote: angebote; order item: positionen bestellposition
  bestellpositionen; cart: warenkorb; voucher: gutschein gutscheine; coupon code: gutscheincode; shipping method: versandart; shipping status:
  versandstatus; shipment: sendung sendungen; tracking number: sendungsnummer; package: paket pakete; carrier: spediteur; lead time: lieferzeit; return:
  retoure retouren; complaint: reklamation reklamationen; warranty: garantie gewaehrleistung; payment date: zahlungsdatum; payment status:
  zahlungsstatus; payment term: zahlungsbedingung; payment terms: zahlungsbedingungen; bank account: bankverbindung; bank code: bankleitzahl; booking:
  buchungen; booking text: buchungstext; debit: soll; credit: haben; debt: schulden; interest: zins zinsen; interest rate: zinssatz; loan: kredit
  darlehen ausleihen; installment: raten; remaining amount: restbetrag; partial amount: teilbetrag; net amount: nettosumme; gross amount: bruttosumme;
  cost center: kostenstellen; income: einnahmen einnahme; annual revenue: jahresumsatz; price list: preisliste; hourly rate: stundensaetze; flat fee:
  pauschale; base price: grundpreis; surcharge: aufpreis zuschlag; deduction: abschlag; reminder: mahnungen; late fee: mahngebuehr; invoice amount:
  rechnungsbetrag; invoice status: rechnungsstatus; project: projekt projekte; project name: projektname; project number: projektnummer; project
  manager: projektleiter; task status: aufgabenstatus; deadline: frist; due date: stichtag; appointment: termin; meeting: besprechung besprechungen;
  minutes: protokoll minuten; progress: fortschritt; effort: aufwand; level: stufe ebene; urgency: dringlichkeit; milestone: meilenstein meilensteine;
  process: vorgang vorgaenge; responsible: verantwortlich zustaendig; result: ergebnisse; measure: massnahme massnahmen; risk: risiko risiken; goal:
  ziel ziele; type: arten; variety: sorte; genus: gattung; identifier: kennung; key figure: kennzahl; code: kennziffer schluesselnummer; source: quelle;
  subtitle: untertitel; table of contents: inhaltsverzeichnis; paragraph: absatz; page: seite; image path: bildpfad; photo: foto fotos; file path:
  dateipfad; file size: dateigroesse; file type: dateityp; attachment: anhang anhaenge; document: dokument dokumente; template: vorlage vorlagen; post:
  beitraege; question: frage fragen; answer: antwort antworten; topic: themen; visible: sichtbar; public: oeffentlich; private: privat; activity:
  aktivitaet; log: protokolle; error: fehler; error message: fehlermeldung; error code: fehlercode; event: ereignis ereignisse; notification:
  benachrichtigung benachrichtigungen; vehicle type: fahrzeugtyp; fuel volume: tankfuellung; tire: reifen; workshop: werkstatt; maintenance: wartung
  wartungen; repair: reparatur reparaturen; inspection: inspektion; damage: schaden schaeden; machine: maschine maschinen; plant unit: anlage; device:
  geraet geraete; device type: geraetetyp; measurement: messwert messwerte messung messungen; pressure: druck; humidity: feuchtigkeit luftfeuchtigkeit;
  brightness: helligkeit; voltage: spannung; current: stromstaerke; frequency: frequenz; rpm: drehzahl; volume level: lautstaerke; treatment: behandlung
  behandlungen; finding text: befund befunde; diagnosis: diagnosen; symptoms: symptome; allergy: allergie; vaccination: impfung impfungen; prescription:
  rezept; recipe: rezepte; ingredient: zutat zutaten; instructions: zubereitung; nutrition: naehrwerte; calories: kalorien; dish: speise speisen gericht
  gerichte; drink: getraenk getraenke; table: tisch tische tabelle; care: pflege; hospital: krankenhaus; practice: praxis; nurse person: pfleger;
  insurance: versicherungen; health insurance: krankenversicherung; insurance number: versichertennummer; student number: matrikelnummer matrikelnr;
  faculty: fakultaet; lecture: vorlesung vorlesungen; exam: pruefung pruefungen; exam date: pruefungsdatum; absences: fehltage; class: klassen; lesson:
  unterricht; timetable: stundenplan; grade: zensur; score: punktzahl punktestand; rank: rang; league: liga; match: spiel spiele; club: vereine; jersey
  number: trikotnummer; model year: baujahre; founded year: gruendungsjahr; founded: gruendung; capacity: kapazitaet; utilization: auslastung; share:
  anteil; ratio: verhaeltnis; average: durchschnitt mittelwert; deviation: abweichung; difference: differenz; period: zeitraum; timestamp: zeitstempel;
  days: tage; week: woche; weeks: wochen; weekday: wochentag; months: monate; years: jahre; seconds: sekunden; start time: startzeit; end time: endzeit;
  expiry date: ablaufdatum; validity: gueltigkeit; available: verfuegbar; availability: verfuegbarkeit; damaged: beschaedigt; reserved: reserviert;
  rented: vermietet; sold: verkauft; sale: verkauf verkaeufe; sale date: verkaufsdatum; purchase: einkauf; purchase date: einkaufsdatum kaufdatum;
  purchase price: kaufpreis; animal: tiere; breed: rasse; dog: hund; cat: katze; plant: pflanze pflanzen; collection: sammlung; copy: exemplar
  exemplare; library: bibliothek; reader: leser; reminder date: mahndatum; path: pfad; folder: ordner; instruction: anleitung; header: kopfzeile;
  footer: fusszeile; observation: beobachtung; absence: fehlzeiten; attendance: anwesenheit zuschauer; present: anwesend; birth: geburt; card: karte;
  examination: untersuchung; stay: aufenthalt; harvest: ernte; sowing: aussaat; crop: kultur; plot: parzelle; speaker: referent; ticket: eintrittskarte;
  construction site: baustelle; stage: etappe; property: immobilie immobilien; hour: stunde; attempts: versuche; match day: spieltag; season: saison;
  referee: schiedsrichter; hall: halle; expense: ausgabe; lease: mietvertrag; public holiday: feiertag feiertage; school holiday: schulferien ferien;
  emergency duty: notdienst; lunch end: mittagsende; lunch start: mittagsbeginn; shift start: dienstbeginn; shift end: dienstende; vat: ust; reference: referenz
`;
