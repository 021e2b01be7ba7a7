/** German words that mean this in schemas of that language only, or stand there in short. */
export const LOCAL_GERMAN = `
  property damage: sachschaden; injured: verletzte verletzter verletzten;
  type: art typ; customer: kd kunde kunden; number: nr; customer number: kdnr; purchaser: besteller; odometer: kmstand; stand: stand; at: bei;
  gearbox type: getriebeart; invoice: rg re rech; order: auf best bestell; supplier: lief lieferer; article: art_nr; personnel: pers; national
  insurance: sv; ssn: svnummer svnr sozialversnr; cost estimate: kostenvoranschlag kva; minimum order value: mindestbestellwert; late interest:
  verzugszinsen; by: durch von; until: bis; from: ab vom; guardian: erziehungsberechtigter erziehungsberechtigte vormund; organizer: veranstalter
  ausrichter; worked: geleistet; item: gegenstand; acquisition: anschaffung anschaff; acquisition value: anschaffungswert anschaffungskosten;
  acquisition date: anschaffungsdatum; residual value: restwert buchwert; donation: spende spenden; hall: halle hallen; flooring: belag bodenbelag;
  sport: sport sportart; half time score: halbzeitstand; gearbox: getriebe; pause: pause pausen; break minutes: pausemin pauseminuten; wage: lohn;
  child count: kinderzahl kinderanzahl; abbreviation: kurzz kurzzeichen kurzname kzl kuerzel; street: str; phone: tel fon; mobile: handynr mobilnr
  mobiltel; home page: homepage; country code: laenderkennzeichen laendercode landkz lkz; license plate: kfzkz kfzkennzeichen amtlkennzeichen; vin:
  fin fahrgestellnr fahrzeugidentnr; tire: reifen; house number: hausnr hnr; door: tuer; last name: name2nd; company name: firmenname
  firmenbezeichnung; salutation: anr; purchase price: ek ekpreis einkpreis; sale price: vk vkpreis verkpreis; price: preis; gross: brutto; net:
  netto; discount: rab rabatt; vat: mwst ust umst; vat rate: mwstsatz ustsatz; tax number: stnr steuernr; dunning: mahn; quantity: mng; unit: eh me
  mengeneinheit; description: beschr bez; label: bezeichng; note: bem notiz; created: erst angelegt; updated: geaend aend; employee: ma mitarb; clerk
  person: sb sachbearb; department: abt; location: standort; first registration date: ez; next inspection date: naechstehu hu tuev; delivery: lief;
  deliver: liefer; recipient: empf; sender: abs; amount: betr; account: kto; bank code: blz; purpose: vwz; invoice total: rechnungssumme; team: team;
  project: proj; working hours: arbeitsstunden; hourly rate: stdsatz; effort hours: aufwandstunden aufwandstd; planned: geplant; actual: ist;
  subject: thema; meeting: sitzung; resolution text: beschluss; minutes text: sitzungsprotokoll; application: antrag antraege; applicant:
  antragsteller; permit: genehmigung erlaubnis; notice: bescheid; file number: aktenzeichen az gz; office: amt behoerde dienststelle; citizen:
  buerger; fee: gebuehr; cadastral: flur flurstueck; parcel: flurstueck; ward: station; bed: bett; health insurance: kasse kv; insured: versicherter;
  insurance number: versichertennr versnr; referral: ueberweisung; referring doctor: ueberweiser; general practitioner: hausarzt; allergy: allergien
  unvertraeglichkeiten; vaccination: impfung; drug: praeparat; pharmacy number: pzn; dose: dosis; height: koerpergroesse; weight: gewicht; school:
  schule; grade: note zensur; teacher: lehrkraft klassenlehrer; school year: schuljahr; half year: halbjahr; certificate: zeugnis; kindergarten:
  kita; care hours: betreuungsstunden; room: raum zimmer; capacity: plaetze platzzahl; occupancy: belegung; reservation: reservierung; guest: gast;
  board: verpflegung; night: naechte; tip: trinkgeld; drink: getraenk; bottle: flasche; ingredient: zutat; portion: portion; menu: speisekarte;
  machine: maschine; production order: fertigungsauftrag; part number: teilenr teilenummer; drawing number: zeichnungsnr zeichnungsnummer; serial
  number: seriennr sn; batch: charge; storage bin: stellplatz; minimum: mind; maximum: max hoechst; supplier number: lieferantennr liefnr; order
  number: bestellnr bestnr auftragsnr; invoice number: rgnr rechnr belegnr; customer group: kundengruppe; price group: preisgruppe; price level:
  preisstufe; sales person: verkaeufer; commission: provision; campaign: aktion werbeaktion; source: quelle; newsletter: newsletter; consent:
  einwilligung zustimmung; privacy consent: datenschutz; locked: gesperrt; active: aktiv; reason: grund; visible: sichtbar; sort order: sortierung
  reihenfolge pos; file: datei; poster: plakat; signature: unterschrift; url: link; language: sprache; user: benutzer nutzer; login: anmeldung;
  password: passwort kennwort; role: rolle; setting: einstellung; value: wert; key: schluessel; version: version; error: fehler; software: software;
  license: lizenz; repeater: wiederholer; open: offen; day: tag tage; week: woche kw; month: monat; year: jahr; date: dat datum; time: zeit; start:
  beginn start anfang; end: ende; deadline: frist; km: km; rental: vermietung verleih; lender: verleiher; pledge: pfand; damage: schaden; insurance:
  versicherung; accident: unfall; police: polizei; responsible person: verantwortlicher zustaendiger; deputy person: stellvertreter; contact:
  kontakt; emergency contact: notfallkontakt; relationship: verwandtschaft; age group: altersgruppe; level: niveau stufe; performance level:
  leistungsniveau; participants: tn; waiting list: warteliste; license number: lizenznr lizenznummer; registration: anmeldung; deregistration:
  abmeldung; wish: wunsch; wish date: wunschtermin; appointment: termin; meeting point: treffpunkt; backup date: ausweichtermin; revenue: umsatz;
  admission price: eintrittspreis; sale: verkauf; purchase: einkauf kauf; shop: laden geschaeft; receipt: bon kassenbon quittung; cash register:
  kasse kassen; voucher: gutschein; complaint: beschwerde; tax class: stkl; church tax: kirchensteuer; social security: sozialversicherung; weekly
  hours: wochenstunden wochenstd; trade: gewerk; building: gebaeude geb; floor: etage stockwerk og; apartment: wohnung whg; rent cold: kaltmiete;
  rent warm: warmmiete; meter reading: zaehlerstand; meter number: zaehlernummer zaehlernr; tenant: mieter; landlord: vermieter; contract: vertrag
  vtg; term: laufzeit; notice period: kuendigungsfrist; construction year: bj; minutes: dauermin pausemin; hour: stunden std stdn; until: bis; from
  time: uhrzeitvon zeitvon; to time: uhrzeitbis zeitbis; weekly hours: wochenstunden wochenstd; break minutes: pausemin pauseminuten; child count:
  kinderzahl; net amount: netto nettosumme; odometer: kmstand kmbeiannahme kilometer; capacity: maxbesucher maxteilnehmer maxpersonen; organizer:
  veranstalter; shortcode: kuerzel; full name: erziehungsberechtigter; hours worked: stundengeleistet arbeitsstunden; street address:
  strassehausnummer strassehausnr strassenr; tax rate: mwstsatz ustsatz steuersatz; person count: personenzahl personenanzahl; year: jahr; trade:
  gewerk; occupation: handwerk; processing status: bearbeitungsstand bearbeitungsstatus; property type: objektart immobilienart; heating type:
  heizungsart heizart; credit rating: bonitaet; flat fee: pauschale anfahrtspauschale; arrears amount: rueckstand; channel: meldeweg; share percent:
  miteigentumsanteil; room count: zimmer zimmeranzahl; base rent: kaltmiete nettomiete; held at: hinterlegt; handed out: ausgehaendigt;
  pet species: haustiere haustier; allocation basis: umlageschluessel;
  german tax number: steuernummer steuernr; german vat number: ustid ustidnr ustidnummer umsatzsteuerid; german tax id: steuerid steueridnr steueridentifikationsnummer;
  german insurance number: sozialversicherungsnummer svnummer svnr sozialversnr svnummer;
  exchange rate: wechselkurs; start time: startzeit anfangszeit beginnzeit; end time: endzeit endezeit; opening time: oeffnungszeit; encrypted: verschluesselt;
  age: alter alterjahre lebensalter; region: bundesstaat bundesland; severity: schwere schweregrad schadensschwere; authority: behoerde; yes no: polizeibericht; coverage amount: deckungssumme versicherungssumme deckungsgrenze;
  deductible: selbstbeteiligung selbstbehalt; annual premium: jahrespraemie; premium: praemie; education level: bildungsniveau bildungsgrad schulabschluss; hobby: hobbys hobbies; school year: schuljahr; clock time: uhrzeittext;
  damage amount: gesamtschaden personenschaden fahrzeugschaden sachschaden schadenssumme schadenhoehe; policy number: policennummer policenummer; months as customer: kundeseitmonaten; accident type: unfalltyp unfallart; collision type: kollisionstyp;
  reading level: lesestufe; emergency number: notfallnummer; remaining: rest verbleibend; handover: uebergabe; key count: schluesselanzahl; cold rent: kaltmiete; warm rent: warmmiete; side cost: nebenkosten; deposit: kaution;
  start odometer: kmstart kmanfang; end odometer: kmende; requested: beantragt; returned: zurueckgegeben; decided: entscheidung; mileage: kmstand kilometerstand; seats: sitzplaetze sitze; reason: anlass; subject line: betreff; table name: tabellenname; applicant: antragsteller; inspection date: huau
`;
