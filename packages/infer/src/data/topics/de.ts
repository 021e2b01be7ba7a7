import type { Abroad } from "./topic.ts";

/** What people write about things in German. */
export const DE: Abroad = {
  any: {
    noted: `
(Telefonisch|Per E-Mail|Vor Ort) (besprochen|vereinbart|geklärt).
(Mit Anna|Mit Jonas|Mit Frau Weber) (besprochen|geklärt).
Siehe E-Mail vom (3.|12.|18.|27.) (März|Mai|Juni).
Geprüft im (März|Mai|Oktober).
Wie vereinbart.
Gilt bis (Ende März|Ende Juni|Jahresende).`,
    described: `
(Siehe Anlage|Siehe Beiblatt).
Wie am (3.|12.|18.|27.) (März|Mai|Juni) vereinbart.
Seit (2019|2021|2022|2023).
(Keine Besonderheiten|Wird noch ergänzt).`,
    instructed: `
Bitte (vorher anrufen|vorsichtig behandeln|trocken lagern|nur mit Handschuhen anfassen).
(Täglich|Wöchentlich|Nach Gebrauch) (prüfen|reinigen|abschließen).
Bei Fragen (im Büro melden|die Leitung informieren).`,
    reasons: `
Auf Wunsch
Krankheit
Terminkonflikt
Nicht mehr benötigt
Doppelt angelegt
Zu teuer
Angaben unvollständig
Umgezogen
Frist versäumt
Irrtümlich erfasst`,
  },
  patient: {
    noted: `
(Blutdruck|Puls|Temperatur) (normal|leicht erhöht|stabil), Kontrolle in (zwei|vier) Wochen.
(Schmerzen|Schwellung|Husten) (deutlich besser|unverändert|nachts stärker).
Verträgt das Medikament gut(|, keine Nebenwirkungen).
Allergie gegen (Penicillin|Latex|Nüsse|Pollen).
Wunde (reizlos|trocken), Fäden am (zehnten Tag|Freitag) ziehen.
Patient über (Risiken|Alternativen|den Eingriff) aufgeklärt.`,
    described: `
(Untersuchung|Behandlung) (des Knies|des Rückens|der Schulter), (ambulant|etwa 20 Minuten|mit örtlicher Betäubung).
(Beschwerden|Schmerzen) seit (drei Tagen|einer Woche|dem Sturz), (kein Fieber|bei Belastung stärker).
(Nachsorge|Vorsorge|Verlaufskontrolle), (nüchtern erscheinen|Befund in zwei Tagen).`,
    occasions: `
Kontrolle
Rückenschmerzen
Impfung
Husten seit einer Woche
Blutabnahme
Rezept
Kopfschmerzen
Hautausschlag
Befundbesprechung`,
  },
  guest: {
    noted: `
(Späte Anreise gegen 23 Uhr|Anreise mit der Bahn|Früher Check-in), wenn möglich.
(Ruhiges Zimmer|Zwei Einzelbetten|Zusatzkissen|Babybett) (gewünscht|bestätigt).
(Stammgast|Flitterwochen|Reist mit Hund), (Blumen aufs Zimmer|später Check-out).
(Dusche|Fernseher|Klimaanlage) (repariert|noch zu prüfen).`,
    described: `
(Helles|Ruhiges|Gemütliches) Zimmer mit (Doppelbett|zwei Einzelbetten|Schlafsofa), (Blick in den Garten|Balkon zum See|zum Innenhof).
(18|24|32) Quadratmeter, (Bad und WC getrennt|Regendusche|mit Schreibtisch).
Inklusive (Frühstück|Halbpension|Parkplatz und WLAN), (kostenlos stornierbar|nicht erstattbar).`,
  },
  pupil: {
    noted: `
(Arbeitet gut mit|Oft abgelenkt|Sehr ruhig|Hilft anderen) (im Unterricht|in der Gruppe).
Hausaufgaben (zweimal vergessen|vollständig|nachgereicht).
(Eltern informiert|Elterngespräch vereinbart|Nachteilsausgleich beachten).
(Fehlte|Verspätet) wegen (Krankheit|Arzttermin|Bus).
Deutlich verbessert in (Mathematik|Deutsch|Englisch).`,
    described: `
(Einführung|Übungen|Wiederholung|Projekt) zu (Brüchen|Gedichten|Klima|Elektrizität), (in Gruppen|mit Arbeitsblatt).
Kurs für (Anfänger|Fortgeschrittene|die Oberstufe), (zehn Abende|wöchentlich|mit Prüfung).`,
  },
  customer: {
    noted: `
Stammkunde seit (2016|2019|2022), (zahlt auf Rechnung|5 % Rabatt vereinbart).
Bevorzugt (E-Mail|Anruf am Vormittag|Post).
(Umgezogen|Neue Telefonnummer) im (März|Mai|Herbst).
(Empfehlung|Über die Website|Messekontakt).`,
  },
  sale: {
    noted: `
Bitte (vor der Lieferung anrufen|als Geschenk verpacken|ohne Rechnung verschicken).
(Stammkunde|Neukunde), (5 % Rabatt gewährt|Lieferung nach dem 10.|zahlt auf Rechnung).
(Ersatzteil|Größe M|Farbe Blau) (nachgeliefert|umgetauscht|gewünscht).
Abholung (am Samstag|morgen Nachmittag).`,
    described: `
(Sammelbestellung|Nachbestellung|Musterbestellung) für (die Filiale|das Büro|einen Kunden).
(Zwei|Drei|Zehn) Positionen, (ab Lager|Lieferzeit zwei Wochen|Teillieferung möglich).`,
    reasons: `
Falsche Größe
Defekt angekommen
Zu spät geliefert
Doppelt bestellt
Gefällt nicht
Günstiger gefunden`,
  },
  delivery: {
    noted: `
(Beim Nachbarn|An der Hintertür|Beim Pförtner) abgegeben.
(Empfänger nicht angetroffen|Adresse nicht gefunden|Annahme verweigert), (zweiter Versuch morgen|zurück ins Depot).
(Zerbrechlich|Trocken halten|Nicht stapeln), Hebebühne (nötig|nicht nötig).
Anlieferung (vor 12 Uhr|nur werktags|über den Hof).`,
    reasons: `
Nicht angetroffen
Adresse unvollständig
Annahme verweigert
Straße gesperrt
Fahrzeugpanne
Beschädigt`,
  },
  stock: {
    noted: `
Inventur (im März|am Jahresende), (keine Abweichung|zwei fehlen|eins zu viel).
Regal (A3|B12|C4), (oben|hinter der Tür|neben dem Packtisch).
(Nachbestellen|Erst alte Charge aufbrauchen|Verpackung beschädigt).`,
  },
  money: {
    noted: `
(Bezahlt|Beglichen) (per Überweisung|in bar|in zwei Raten), (Beleg liegt vor|Beleg fehlt).
(Mahnung|Zahlungserinnerung) am (3.|12.|20.) verschickt.
(Skonto|Rundungsdifferenz|Gutschrift) (verbucht|zu prüfen).`,
    described: `
(Miete|Strom|Internet|Versicherung) (März|Juni|zweites Quartal).
(Büromaterial|Bahnfahrt|Bewirtung|Softwarelizenz|Porto).
(Wartung|Beratung|Reinigung|Reparatur) (im April|laut Angebot|KW 32).
(Mitgliedsbeitrag|Abschlag|Schlusszahlung|Kaution) (2025|2026|laut Vertrag).`,
  },
  vehicle: {
    noted: `
(Kratzer|Delle|Steinschlag) (links vorne|hinten rechts|an der Tür), (bekannt|Foto vorhanden).
(Öl|Bremsbeläge|Batterie) (gewechselt|bald fällig|in Ordnung).
(Winterreifen|Sommerreifen) (montiert|eingelagert|Profil 5 mm).
HU im (März|Juni|Oktober) fällig.`,
    described: `
(Inspektion|Ölwechsel|Bremsen prüfen) (bei 60.000 km|vor dem Urlaub|mit Filter).
(Geräusch|Vibration|Warnleuchte) (beim Bremsen|ab 80 km/h|bei Kälte).
(Erste Hand|Zweite Hand), (scheckheftgepflegt|Nichtraucher|Anhängerkupplung).`,
  },
  machine: {
    noted: `
(Filter|Dichtung|Keilriemen|Sicherung) gewechselt, (läuft wieder|Probelauf eine Stunde).
(Geräusch|Leck|Fehler E04) (seit Montag|unter Last|nach Neustart weg).
Ersatzteil (bestellt|kommt Donnerstag|nicht lieferbar).
(Kalibriert|Gereinigt|Geschmiert), nächste Wartung in (drei|sechs|zwölf) Monaten.`,
    described: `
(Jährliche|Monatliche) (Wartung|Prüfung|Reinigung), Anlage muss stehen.
(Startet nicht|Wird heiß|Verliert Öl|Zeigt Fehler E12), (seit Montag|nach Stromausfall).
Pumpe (prüfen|tauschen) und Werte notieren.`,
    reasons: `
Verschleiß
Stromausfall
Bedienfehler
Planmäßige Wartung
Fehlendes Teil
Überhitzung`,
  },
  home: {
    noted: `
(Heizung|Wasserhahn|Gegensprechanlage|Balkontür) (repariert|defekt seit Montag|wird getauscht).
Schlüssel (übergeben|zurückgegeben|fehlt noch).
(Übergabe|Besichtigung|Ablesung) am (Samstag um 10|Monatsletzten|Dienstagabend).
Haustier (erlaubt|auf Anfrage).`,
    described: `
(Helle|Ruhige|Renovierte) (Zwei|Drei|Vier)zimmerwohnung mit (Balkon|Einbauküche|Garten), (nahe Bahnhof|am Park|mit Aufzug).
Baujahr (1968|1995|2012), (neue Fenster|Wärmepumpe|Energieklasse B).
(Ruhige|Zentrale|Grüne) Lage, (Einkauf und Schule in der Nähe|gute Busanbindung).`,
  },
  staff: {
    noted: `
(Schicht|Urlaub) mit (Kollegin|Kollegen) getauscht.
(Vertrag|Zeugnis|Ausweis) (liegt vor|fehlt noch|unterschrieben).
(Zuverlässig|Lernt schnell|Möchte Teilzeit|Bevorzugt Frühschicht).
Gespräch (im Juni|nächste Woche) geplant.`,
    described: `
(Betreut|Plant|Unterstützt) (Kunden|Projekte|das Lager|das Team), (Vollzeit|20 Stunden|ab Mai).
(Früh|Spät|Nacht)schicht mit (zwei|drei) Personen.`,
    reasons: `
Krankheit
Urlaub
Fortbildung
Familiäre Gründe
Umzug
Arzttermin
Vertragsende`,
  },
  club: {
    noted: `
(Hilft|Kann helfen) (bei Festen|am Wochenende|beim Fahren).
Beitrag (bar bezahlt|per Lastschrift|offen).
Über (eine Freundin|den Tag der offenen Tür) dazugekommen.`,
    described: `
(Wöchentliches|Monatliches) Treffen für (Mitglieder|Familien|Interessierte).
Unterstützt (Familien|Jugendliche|das Tierheim) mit (Spenden|Beratung|Ausrüstung).`,
  },
  event: {
    noted: `
Aufbau ab (8|10|14) Uhr, (Technik bestellt|Bühne links|zwei Helfer).
(Catering|Blumen|Beamer) (bestätigt|noch offen|bezahlt).
(Zwölf|Dreißig|Achtzig) Anmeldungen, (ausgebucht|Stühle reichen).`,
    described: `
(Ein Abend|Ein Tag) mit (Musik|Vorträgen|Führungen|gutem Essen), (Eintritt frei|Anmeldung nötig|bei jedem Wetter).
(Saal|Garten|Terrasse) für (40|120|300) Personen, (barrierefrei|mit Küche|Parkplätze vorhanden).`,
    reasons: `
Schlechtes Wetter
Zu wenig Anmeldungen
Krankheit
Raum nicht verfügbar`,
  },
  animal: {
    noted: `
Frisst (gut|wenig|wieder normal), (ruhig|munter|etwas müde).
(Geimpft|Entwurmt|Gechippt) im (März|Mai|Herbst).
(Verträglich mit|Angst vor) (Katzen|Kindern|Hunden).
(Linkes Ohr|Pfote|Auge) (verheilt|behandelt|Kontrolle am Montag).`,
    described: `
(Freundlich|Schüchtern|Neugierig) und (stubenrein|kinderlieb|noch etwas ängstlich).
(Kastriert|Zwei Jahre alt|Fundtier), sucht (ein ruhiges Zuhause|eine aktive Familie).`,
    occasions: `
Impfung
Lahmheit
Kontrolle
Frisst nicht
Zahnpflege`,
  },
  plant: {
    noted: `
(Gesät|Gepflanzt|Geschnitten) nach dem Regen.
(Blattläuse|Mehltau|Schnecken) an Reihe (2|3|7), (behandelt|beobachten).
Boden (feucht|trocken|zu nass), Ernte (nächste Woche|vor dem Frost).`,
    described: `
(Frühe|Späte|Robuste) Sorte, (Aussaat ab März|sonniger Platz|wenig Wasser), Ernte im August.
(Sandiger|Lehmiger) Boden, (Südhang|bewässert|zwei Hektar).`,
  },
  kitchen: {
    noted: `
(Ohne Zwiebeln|Ohne Nüsse|Soße extra|Gut durch), bitte.
(Vegetarisch|Glutenfrei|Laktosefrei) (möglich|auf Wunsch).
(Geburtstag|Kinderstuhl|Fensterplatz) (gewünscht|reserviert).`,
    described: `
Mit (Ofengemüse|frischen Kräutern|Rahmsoße), dazu (Brot|Reis|Salat|Kartoffeln).
(Hausgemacht|Gegrillt|Geschmort), (leicht scharf|sehr zart|für zwei Personen).
Enthält (Milch|Nüsse|Gluten|Eier).`,
  },
  prospect: {
    noted: `
(Wünscht Angebot|Rückruf im Mai|Entscheidung nächsten Monat), Budget (offen|freigegeben).
(Angebot|Präsentation) (verschickt|gut angekommen|noch keine Antwort).
Ansprechpartnerin (im Urlaub|neu|ist die Geschäftsführerin).`,
    reasons: `
Preis zu hoch
Mitbewerber
Kein Budget
Keine Antwort
Verschoben`,
  },
  construction: {
    noted: `
(Beton|Holz|Fenster) (geliefert|fehlt noch|auf der Baustelle gelagert).
Regen bis (Mittag|10 Uhr), (kein Kranbetrieb|nachmittags weiter).
(Acht|Zwölf) Leute auf der Baustelle, Abnahme am (Freitag|18.).`,
    described: `
(Riss|Fuge|Fleck) (am Fenster|im Treppenhaus|an der Decke), (nacharbeiten|Foto liegt bei).
(Lieferung und Einbau|Abbruch|Reparatur) von (Leitungen|Türen|Trennwänden).`,
  },
};
