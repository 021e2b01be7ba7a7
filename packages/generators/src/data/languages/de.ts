import type { Language } from "../../language/language.ts";

/** What rows say in German. */
export const de: Language = {
  words: {
    dose: `5|10|20|25|40|50|75|100|200|250|400|500|600|850`,
    object: `Preisliste|Lieferschein|Besprechungsraum|Reisekostenabrechnung|Kundenumfrage|Kontaktformular|Startseite|Rundschreiben|Ersatzschlüssel|
      Schichtplan|Jahresbericht|Inventurliste|Rücksendeetikett|Telefonanlage|Schulungsplan|Entwurf|Grundriss|Packliste|Umsatzbericht|
      Kostenvoranschlag|Projektplan|Begrüßungsschreiben|Pressemitteilung|Produktblatt|Liefervertrag|Wartungsplan|Urlaubskalender|
      Gästeliste|Qualitätsprüfung|Ortstermin|Statusbericht|Haushaltsplan|Teambesprechung|Stellenanzeige|Besucherausweis|Dienstwagen|
      Kaffeemaschine|Eingangstür|Laderampe|Hilfeseite|Anmeldeformular|Checkliste|Vorlage|Datensicherung|Serverraum|Testsystem|
      Zahlungserinnerung|Gutschrift|Bestellung|Rahmenvertrag|Mietvertrag|Kundenakte|Verteilerliste|Präsentation|Messestand|Lagerregal|
      Drucker|Bildschirm|Schreibtischlampe|Brandschutztür|Aufzug|Wartezimmer|Empfang|Heizung|Rauchmelder|Fahrplan|Gutschein|Ersatzteil|
      Werkzeugkasten|Arbeitsauftrag|Stundenzettel|Gehaltsabrechnung|Urlaubsantrag|Zeugnis|Genehmigung|Steuererklärung|Kontoauszug|
      Kassenbuch|Quittung|Sitzplan|Speisekarte|Handbuch|Broschüre|Protokoll|Angebot|Rechnung|Mahnung|Vollmacht|Datenschutzhinweis`,
    thing: `der Bericht|die Liste|das Angebot|der Auftrag|die Rechnung|das Paket|der Termin|die Lieferung|das Protokoll|der Entwurf|
      die Anfrage|das Formular|der Vertrag|die Übersicht|das Gerät|der Plan|die Bestellung|das Muster|der Antrag|die Vorlage|das Ergebnis|
      der Artikel|die Zusage|das Dokument|der Bescheid|die Nachricht|das Konto|der Hinweis|die Prüfung|das Update`,
    fact: `ist fertig|fehlt noch|kommt nächste Woche|wurde geprüft|liegt im Büro|ist noch offen|wurde heute verschickt|
      kann bis Freitag warten|ist besser als erwartet|muss noch einmal angepasst werden|war gestern schon da|gefällt dem Kunden|
      braucht etwas mehr Zeit|wurde zurückgestellt|passt gut zum Zeitplan|ist leider unvollständig|wird gerade bearbeitet|stimmt so|
      ging an das Team|ist seit Montag bekannt`,
    task: `die Preisliste aktualisieren|den Vertrag verschicken|die Lieferadresse prüfen|den Lieferanten zurückrufen|den Termin bestätigen|
      Ersatzteile bestellen|die Genehmigung verlängern|einen Besprechungsraum buchen|die fehlenden Unterlagen einholen|
      den Lieferschein unterschreiben|dem Kunden antworten|den Monatsbericht vorbereiten|die Angebote vergleichen|den Ordner aufräumen|
      das neue Formular testen|die Etiketten drucken|den Bestand zählen|den Filter wechseln|die Eingangstür reparieren|den Raum ausmessen|
      neue Fotos machen|die Zusammenfassung schreiben|das Handbuch übersetzen|den Fahrplan veröffentlichen|die alten Akten archivieren|
      doppelte Einträge zusammenführen|die Schreibweise des Namens korrigieren|den Termin verschieben|die Versandkosten erstatten|
      das ganze Team einladen|die Schlüssel übergeben|die Muster einpacken|das Paket abholen|die Anzahlung leisten|
      eine Erinnerung schicken|eine zweite Meinung einholen|die Rechnung noch einmal prüfen|die Kontaktdaten ergänzen|
      das Passwort zurücksetzen|die Öffnungszeiten ändern|die Frist verlängern|die offenen Fragen klären`,
    later: `heute|diese Woche|nächste Woche|nächsten Monat|vor dem Wochenende|nach der Besprechung|morgen früh|bis Quartalsende|
      so bald wie möglich|am Montag|bis Freitag|nach den Feiertagen|in den nächsten Tagen|innerhalb von zwei Wochen`,
    earlier: `gestern|letzte Woche|letzten Monat|am Montag|heute Morgen|vor ein paar Tagen|vor zwei Wochen|vor den Feiertagen|
      bei der letzten Besprechung|Anfang des Jahres|im Frühjahr|am Wochenende|am Donnerstag`,
    people: `das Team|das Büro|der Kunde|die Lieferantin|der Kundendienst|die Buchhaltung|die Projektleitung|das Lager|unsere Partnerfirma|
      der Vertrieb|eine Kollegin|ein Kollege|die Geschäftsführung|der Empfang|die Technik`,
    because: `weil es Zeit spart|weil wir das so vereinbart haben|weil mehrere danach gefragt haben|weil es günstiger ist|
      weil sich die Vorgaben geändert haben|weil es dem Kunden zugesagt war|weil sonst niemand Zugriff hat|weil der erste Versuch gescheitert ist`,
    opinion: `Gut erklärt|Das beantwortet meine Frage|Daran hatte ich nicht gedacht|Guter Punkt|Da bin ich mir nicht sicher|
      Das hat mir sehr geholfen|Genau das habe ich gesucht|Ich würde es umgekehrt machen|Tolle Arbeit|Danke fürs Teilen|
      Etwas kürzer wäre besser|Bitte haltet uns auf dem Laufenden|Sehe ich genauso|Klingt vernünftig|Das war mir neu`,
    todo: `Nachfassen|Zurückrufen|Unterlagen schicken|Wartet auf Antwort|Möchte lieber per E-Mail kontaktiert werden|
      Telefonisch vereinbart|Noch einmal ansehen|An eine Kollegin übergeben|Nichts weiter zu tun|Nachricht hinterlassen|
      Bittet um Erinnerung|Termin vormerken|Rückmeldung steht aus|Alles besprochen|Adresse prüfen`,
    cause: `Hat es sich anders überlegt|Versehentlich bestellt|Doppelter Eintrag|Auf Wunsch|Wird nicht mehr benötigt|
      Günstigeres Angebot gefunden|Angaben unvollständig|Nicht rechtzeitig lieferbar|Anforderungen nicht erfüllt|
      Beschädigt angekommen|Zahlung nicht möglich|Terminkonflikt|Umgezogen|Durch ein neueres ersetzt|Falsche Größe oder Farbe|
      Verstoß gegen die Richtlinien|Krankheit|Lieferverzug`,
    topic: `Homeoffice|Gärtnern|Nahverkehr|Datenschutz|gesunde Küche|Zeitmanagement|Radfahren|Solarstrom|Fernunterricht|Straßenfotografie|
      Kundenservice|freie Software|Altersvorsorge|Schlaf|Brotbacken|Winterwandern|maschinelles Lernen|Wohnungssuche|Bewerbungsgespräche|
      Elektroautos|Recycling|Wohnkosten|Ehrenamt|Schulessen|Heimatgeschichte|Vogelbeobachtung|Laufen|Brettspiele|E-Mail-Flut|
      Nachtzüge|Zimmerpflanzen|Barrierefreiheit|Elternzeit|Schwimmen|Dämmung|Wärmepumpen|Bienen|Kaffee|Podcasts|Stadtbäume`,
    audience: `Einsteiger|Familien|kleine Teams|Studierende|Pendler|junge Eltern|Berufstätige|Selbstständige|Lehrkräfte|Ältere|
      Fachleute|Vermieter|Mieter|Vereine|Betriebe`,
    plus: `schnelle Lieferung|gute Qualität|fairer Preis|saubere Verarbeitung|freundlicher Service|schönes Design|einfache Handhabung|
      passt genau|sorgfältige Verpackung|angenehmes Material|klare Anleitung|lange Haltbarkeit|tolle Farbe|leicht zu reinigen`,
    minus: `lange Lieferzeit|schlechte Verpackung|zu teuer|unklare Anleitung|schwache Verarbeitung|unfreundlicher Service|
      falsche Farbe|fällt zu klein aus|laut im Betrieb|unangenehmer Geruch|Kratzer auf der Oberfläche|fehlende Teile`,
    praise: `klare Empfehlung|jeden Cent wert|hält, was es verspricht|besser als der Vorgänger|fünf Sterne von mir|
      Erwartungen übertroffen|immer wieder gern|rundum zufrieden|sehr zu empfehlen|alles bestens`,
    doubt: `gut, mit kleinen Mängeln|für den Preis in Ordnung|erfüllt seinen Zweck|weder gut noch schlecht|besser als nichts|
      ganz okay|durchwachsen|geht so`,
    complaint: `nicht noch einmal|leider enttäuschend|das Geld nicht wert|ich hatte mehr erwartet|ging zurück|
      keine Empfehlung|sehr ärgerlich|so nicht zu gebrauchen`,
    motif: `der Fluss|die Nacht|der Schatten|das Licht|das Feuer|der Regen|die Straße|das Haus|das Meer|der Stern|der Garten|der Traum|
      das Herz|der Mond|der Sturm|die Insel|der Spiegel|der Brief|die Fremde|das Geheimnis|die Stille|die Brücke|der Berg|der Wald|
      der Tanz|der Zug|der Hafen|der Schnee|der Leuchtturm|das Versprechen|die Uhr|das Lied|die Diebin|der Wolf|der Schlüssel|das Fenster`,
    setting: `am Hafen|im Norden|im Tal|in Lissabon|an der alten Mühle|im Winter|auf den Inseln|im August|in den Bergen|um Mitternacht|
      am Fluss|im Sommer|im Garten|in Wien|an der Küste|in Zürich|in der Wüste|im Herbst|auf dem Dachboden|an der Grenze|am Dienstag|am See`,
    spot: `am See|am Park|an der Mühle|am Markt|am Stadtwald|am Flussufer|in der Altstadt|am Schlossberg|am Hafen|Nord|Süd|am Rathaus|am Kanal|am Weinberg`,
    scene: `Blick von der Terrasse|Haupteingang|Das Team bei der Arbeit|Morgenlicht über dem Hafen|Detail der Oberfläche|
      Andrang bei der Eröffnung|Vorder- und Rückseite|Nahaufnahme des Etiketts|Die Altstadt bei Nacht|Gruppenfoto|Erster Tag auf der Baustelle|
      Blick über das Tal|Werkstatt im Hinterhof|Fertig verpackt|Vor der Renovierung|Nach der Renovierung|Sonnenuntergang am Strand|
      Marktplatz am Samstag|Der Prototyp|Eine ruhige Ecke|Gedeckter Tisch für sechs|Die Bühne vor dem Konzert|Schnee auf dem Dach|
      Küche mit Fenster|Garten im Frühling|Unser Stand auf der Messe|Grundriss, zweiter Stock|Hafen mit Booten`,
    hobby: `Wandern|Backen|Lesen|Radfahren|Gärtnern|Fotografieren|Schach|Schwimmen|Brettspiele|Kochen|Laufen|Malen|Vögel|Segeln|
      alte Filme|Jazz|Reisen|Klettern|Töpfern|Kreuzworträtsel|Chorsingen|Nähen|Angeln|Tanzen|Motorräder`,
    noun: `Konto|Adresse|Antwort|Artikel|Anfrage|Auftrag|Auswahl|Bericht|Bild|Brief|Buch|Büro|Datum|Ecke|Eingang|Ende|Entwurf|Ergebnis|
      Farbe|Fenster|Feld|Form|Frage|Garten|Gebiet|Gerät|Gruppe|Hilfe|Hinweis|Idee|Kanal|Karte|Kasten|Klasse|Kopie|Lager|Lampe|Liste|
      Markt|Maß|Menge|Messe|Monat|Muster|Nachricht|Name|Netz|Ordner|Ort|Paket|Plan|Platz|Preis|Probe|Punkt|Rahmen|Raum|Regal|Reihe|
      Reise|Route|Seite|Skizze|Stand|Stelle|Stoff|Straße|Stufe|Tabelle|Tag|Team|Teil|Termin|Text|Thema|Tor|Treffen|Uhr|Umfrage|
      Verlauf|Vertrag|Vorlage|Wagen|Wand|Weg|Werk|Wert|Woche|Ziel|Zeile|Zimmer|Zone|Zug|Hof|Ei|Tee|Hut|Tür`,
  },
  lists: {
    allergy: `Penicillin|Erdnüsse|Pollen|Latex|Schalentiere|Hausstaubmilben|Eier|Milch|Bienenstiche|Acetylsalicylsäure|Katzenhaare|Soja|
      Weizen|Nickel|Schimmel|Haselnüsse|Sesam|Sulfonamide`,
    animal: `Hund|Katze|Pferd|Kuh|Schaf|Ziege|Kaninchen|Fuchs|Wolf|Bär|Reh|Eichhörnchen|Otter|Dachs|Igel|Eule|Adler|Falke|Reiher|Schwan|
      Gans|Ente|Rotkehlchen|Spatz|Delfin|Wal|Robbe|Lachs|Forelle|Schildkröte|Frosch|Eidechse|Elefant|Giraffe|Zebra|Löwe|Tiger|Pinguin`,
    building: `Nordturm|Südturm|Hauptgebäude|Anbau|Ostflügel|Westflügel|Turm 1|Turm 2|Alte Mühle|Gartenhaus|Hofgebäude|Torhaus|Gießerei|
      Hafenhaus|Alte Brauerei|Haus A|Haus B|Haus C`,
    catchPhrase: `Qualität, die bleibt|Einfach gut geplant|Näher am Kunden|Gemeinsam weiter|Ideen mit Bestand|Klar. Schnell. Verlässlich.|
      Lösungen aus einer Hand|Aus Liebe zum Handwerk|Damit Sie Zeit sparen|Heute an morgen denken|Service, der ankommt|
      Mehr Platz für Neues|Sicher ans Ziel|Gut beraten von Anfang an|Technik, die verbindet|Weniger Aufwand, mehr Wirkung`,
    category: `Haus & Garten|Küche & Genuss|Reisen & Kultur|Gesundheit & Pflege|Musik & Film|Bücher & Lernen|Sport & Freizeit|Technik & Wissen|
      Mode & Stil|Familie & Kinder|Beruf & Karriere|Geld & Recht|Natur & Umwelt|Spiele & Hobby|Kunst & Design|Auto & Verkehr|
      Haustiere & Tierwelt|Stadt & Region|Wirtschaft & Politik|Bauen & Wohnen`,
    color: `schwarz|weiß|blau|rot|grün|grau|gelb|braun|orange|lila|rosa|marineblau|beige|türkis|silber|gold|oliv|petrol|weinrot|elfenbein|
      hellgrün|koralle|violett|magenta|khaki|himmelblau|indigo|lachs|lavendel|anthrazit`,
    county: `Landkreis Rosenheim|Landkreis Göttingen|Landkreis Harburg|Kreis Lippe|Kreis Steinfurt|Ortenaukreis|Landkreis Fulda|
      Saalekreis|Landkreis Barnim|Kreis Pinneberg|Ostalbkreis|Landkreis Celle|Wetteraukreis|Landkreis Kelheim|Vogtlandkreis`,
    cuisine: `italienisch|chinesisch|mexikanisch|indisch|französisch|japanisch|thailändisch|griechisch|spanisch|türkisch|libanesisch|
      vietnamesisch|koreanisch|äthiopisch|marokkanisch|deutsch|amerikanisch|peruanisch|polnisch|georgisch`,
    degree: `Bachelor of Science|Bachelor of Arts|Master of Science|Master of Arts|Diplom|Magister|Staatsexamen|Promotion|
      Bachelor of Engineering|Lehramt|Meisterprüfung|Fachwirt`,
    department: `Vertrieb|Entwicklung|Marketing|Kundendienst|Betrieb|Finanzen|Personal|Produktmanagement|Logistik|Recht|Einkauf|
      Forschung|Qualitätssicherung|IT|Produktion|Buchhaltung|Kommunikation|Gestaltung|Gebäudemanagement|Weiterbildung|Sicherheit|
      Verwaltung|Controlling|Versand`,
    diagnosis: `Bluthochdruck|Diabetes mellitus Typ 2|Asthma bronchiale|Migräne|Akute Bronchitis|Kreuzschmerzen|Allergischer Schnupfen|Anämie|
      Gastritis|Grippe|Arthrose|Nasennebenhöhlenentzündung|Ekzem|Schlafstörung|Lungenentzündung|Harnwegsinfekt|Schilddrüsenunterfunktion|
      Mandelentzündung|Verstauchung des Sprunggelenks|Handgelenksfraktur|Bindehautentzündung|Mittelohrentzündung|Sehnenentzündung|Schwindel|
      Schuppenflechte|Gallensteine|Blinddarmentzündung|Karpaltunnelsyndrom|Hautentzündung|Fettstoffwechselstörung`,
    district: `Altstadt|Hafen|Flussufer|Nordstadt|Südstadt|Westend|Ostviertel|Am Hang|Seeviertel|Universitätsviertel|Marktviertel|
      Bahnhofsviertel|Parkviertel|Gartenstadt|Mühlenviertel|Zentrum|Oberstadt|Unterstadt|Neustadt|Weststadt`,
    featureName: `Automatische Berichte|Gemeinsame Kalender|Export im Hintergrund|Eigene Vorlagen|Tägliche Datensicherung|Volltextsuche|
      Geplante Erinnerungen|Verschlüsselte Anhänge|Rollen und Rechte|Mehrere Sprachen|Kommentare|Schlagwörter|Import aus Tabellen|
      Anmeldung per Firmenkonto|Rechnungsübersicht|Gespeicherte Filter|Benachrichtigungen|Formulare|Mobile Ansicht|Protokoll`,
    genre: `Rock|Pop|Jazz|Klassik|Hip-Hop|Elektronik|Blues|Country|Folk|Metal|Reggae|Soul|Punk|Schlager|Latin|Funk|Gospel|Oper|Filmmusik|
      Weltmusik`,
    groupName: `Örtliche Mitglieder|Externe Partner|Interne Testgruppe|Neue Kunden|Stammkunden|Redaktion|Ehrenamtliche|Nachtschicht|
      Leitungskreis|Einkauf|Außendienst|Regionale Händler|Lesekreis|Beirat|Presseverteiler|Auszubildende|Elternvertretung|Arbeitskreis`,
    ingredient: `Mehl|Zucker|Salz|Butter|Eier|Milch|Sahne|Zwiebeln|Knoblauch|Tomaten|Kartoffeln|Möhren|Paprika|Zucchini|Spinat|Linsen|Reis|
      Nudeln|Olivenöl|Essig|Senf|Honig|Petersilie|Basilikum|Thymian|Pfeffer|Zitronen|Äpfel|Haselnüsse|Hähnchenbrust|Rinderhack|Lachs|Tofu|
      Käse|Quark|Hefe|Zimt|Vanille|Pilze|Kürbis`,
    jobTitle: `Leitung Marketing|Leitung Vertrieb|Leitung Einkauf|Projektleitung|Teamleitung Kundendienst|Sachbearbeitung Buchhaltung|
      Sachbearbeitung Personal|Assistenz der Geschäftsführung|Fachkraft für Lagerlogistik|Referat Öffentlichkeitsarbeit|
      Produktmanagement|Softwareentwicklung|Systemadministration|Qualitätsmanagement|Controlling|Personalleitung|Rechtsabteilung|
      Bauleitung|Disposition|Kundenberatung|Außendienst Süd|Außendienst Nord|Werkleitung|Schichtleitung|Filialleitung|
      Redaktionsleitung|Datenanalyse|Grafik und Gestaltung|Technische Zeichnung|Arbeitssicherheit|Facility-Management|Empfang|
      Pflegefachkraft|Pädagogische Fachkraft|Lehrkraft|Bürokraft|Aushilfskraft|Fachkraft für Schutz und Sicherheit`,
    labTest: `Großes Blutbild|Blutfette|Blutzucker|HbA1c|Schilddrüsenwerte|Leberwerte|Nierenwerte|Elektrolyte|C-reaktives Protein|Vitamin D|
      Ferritin|Urinstatus|Gerinnung|Troponin|Blutkultur|Kreatinin`,
    league: `Bezirksliga|Kreisliga A|Kreisliga B|Landesliga|Oberliga|Verbandsliga|Regionalliga Nord|Regionalliga Süd|Stadtpokal|Kreispokal|
      Jugendliga|Landespokal|Regionalliga West|Regionalliga Ost`,
    occupation: `Buchhalter|Schauspieler|Architekt|Bäcker|Friseur|Maurer|Busfahrer|Metzger|Schreiner|Kassierer|Koch|Chemiker|Bauingenieur|
      Berater|Zahnarzt|Designer|Volkswirt|Lektor|Elektriker|Landwirt|Florist|Gärtner|Geologe|Grafiker|Journalist|Richter|Rechtsanwalt|
      Bibliothekar|Schlosser|Mechaniker|Musiker|Pflegefachkraft|Optiker|Notfallsanitäter|Apotheker|Fotograf|Arzt|Physiotherapeut|Pilot|
      Klempner|Polizist|Programmierer|Projektleiter|Lehrkraft|Forscher|Dachdecker|Sekretär|Sozialarbeiter|Übersetzer|Tierarzt`,
    plant: `Eiche|Ahorn|Birke|Kiefer|Weide|Rose|Tulpe|Gänseblümchen|Lavendel|Farn|Efeu|Moos|Sonnenblume|Lilie|Orchidee|Bambus|Kaktus|Thymian|
      Basilikum|Minze|Salbei|Holunder|Hasel|Buche|Zeder|Olive|Feige|Apfel|Kirsche|Pfingstrose|Klee`,
    position: `Leitung|Assistenz|Teamleitung|Fachkraft|Koordination|Direktion|Analyse|Praktikum|Aufsicht|Beratung|Sachbearbeitung|Ingenieurwesen|
      Torwart|Abwehr|Mittelfeld|Sturm|Kapitän|Trainer`,
    procedureName: `Blutabnahme|Röntgen|MRT|EKG|Ultraschall|Impfung|Körperliche Untersuchung|Darmspiegelung|Zahnreinigung|Verbandwechsel|
      Krankengymnastik|CT|Biopsie|Sehtest|Hörtest|Magenspiegelung|Gipsabnahme|Allergietest|Blutdruckkontrolle|Hautkrebsvorsorge`,
    season: `Frühling|Sommer|Herbst|Winter`,
    size: `M|L|S|XL|XS|XXL|XXXL|Einheitsgröße|2XS|4XL`,
    skill: `Projektmanagement|SQL|Freies Reden|JavaScript|Verhandlungsführung|Excel|Python|Texten|Schweißen|Erste Hilfe|Datenanalyse|
      Kundenbetreuung|Buchführung|Übersetzen|Fotografie|Teamführung|Holzarbeiten|Testen|Gestaltung|Staplerschein|Verkauf|Unterrichten|
      Lektorat|Kochen|Planung|Netzwerkbetreuung`,
    specimen: `Vollblut|Serum|Plasma|Urin|Speichel|Rachenabstrich|Nasenabstrich|Gewebe|Stuhl|Sputum|Haar|Hautschuppen|Knochenmark|Liquor`,
    sport: `Fußball|Basketball|Tennis|Schwimmen|Volleyball|Radsport|Laufen|Rugby|Hockey|Badminton|Golf|Rudern|Handball|Boxen|Skilauf|
      Tischtennis|Judo|Segeln|Klettern|Fechten|Turnen|Leichtathletik`,
    subjectName: `Mathematik|Deutsch|Englisch|Biologie|Chemie|Physik|Geschichte|Erdkunde|Informatik|Kunst|Musik|Wirtschaft|Philosophie|
      Psychologie|Soziologie|Literatur|Französisch|Spanisch|Latein|Statistik|Sport|Recht|Astronomie|Politik|Technik|Theater`,
    teamName: `Rote Füchse|Blaue Adler|Nordwölfe|Goldene Löwen|Starke Bären|Flinke Falken|Eiserne Ritter|Wilde Haie|Flusspiraten|Stadtmusikanten|
      Hafenhaie|Talstürmer|Donnervögel|Schwarze Panther|Grüne Otter|Silberpfeile|Bergziegen|Nachteulen|SV Eintracht|TSV Fortuna`,
    typeName: `Standard|individuell|intern|extern|einfach|erweitert|Vorgabe|manuell|automatisch|befristet|dauerhaft|vorrangig|nachrangig|
      gemeinsam|privat|öffentlich`,
    unit: `Stück|kg|Kiste|Packung|Liter|Set|m|g|Paar|Flasche|Beutel|Rolle|ml|Dutzend|Palette|Karton|cm|Dose|Bund|Blatt`,
    unsettled: `keine|keine Angabe|sonstiges`,
    unitName: `Meter|Kilogramm|Sekunde|Ampere|Kelvin|Mol|Candela|Hertz|Newton|Pascal|Joule|Watt|Coulomb|Volt|Farad|Ohm|Siemens|Weber|Tesla|Henry|
      Lumen|Lux|Becquerel|Gray|Sievert|Katal|Liter|Hektar|Tonne|Bar|Minute|Stunde|Tag|Grad`,
  },
  phrases: {
    addressLine2: `Wohnung {digit}|{digit}. Etage|{digit}. Obergeschoss|Hinterhaus|Apartment {number}|Seitenflügel links|Seitenflügel rechts`,
    answer: `Siehe dort: {object}, {object2}.|Bitte auf der Hilfeseite nachsehen.|Das lässt sich in den Einstellungen ändern.|
      Ja, seit dem letzten Update geht das.|Noch nicht, aber es ist geplant.|{people} kümmert sich {later} darum.|
      Soweit ich weiß, ändert sich {later} nichts.|Nein, das ist leider nicht vorgesehen.|Am besten {later} {task}.|
      Das hängt vom Vertrag ab.|Ja, das ist kostenlos.|Dafür reicht eine kurze E-Mail.|{thing} {fact}.|
      In der Regel dauert das zwei bis drei Tage.|Wir haben {earlier} danach gefragt und warten noch.`,
    articleTitle: `{topic}, {topic2}: ein Leitfaden für {audience}|{topic} für {audience}|Was {audience} über {topic} wissen sollten|
      {topic}: fünf Tipps für den Einstieg|{topic}: die häufigsten Fehler|{topic} verständlich erklärt|{topic}: was sich jetzt ändert|
      Zehn Fragen und Antworten: {topic}|{topic}: ein Erfahrungsbericht|Mehr Freude: {topic}|{topic} im Alltag|Rückblick: {topic}`,
    bio: `{occupation} von Beruf, in der Freizeit: {hobby}, {hobby2}.|Mag {hobby}, {hobby2} und guten Kaffee.|Früher {occupation}, heute selbstständig.|
      {occupation} mit zwei Kindern.|Begeistert sich für {hobby}.|Lebt für {hobby} und {hobby2}.|Am liebsten draußen unterwegs.|
      Neu in der Stadt. Hobbys: {hobby}, {hobby2}.|Seit zehn Jahren {occupation}.|Immer neugierig. Derzeit: {hobby}.`,
    bookTitle: `{motif} und {motif2}|{motif} {setting}|{motif}, {motif2} und {motif3}`,
    caption: `{scene}, {year}|{scene}|{scene} ({year})|{scene}, Foto {id}`,
    comment: `{opinion}: {object}, {object2}.|{opinion}.|Danke, das war sehr hilfreich.|Das ist uns {earlier} auch aufgefallen.|
      Sieht für mich gut aus.|Könnte jemand {later} {task}?|Ich kann {later} {task}.|Gibt es schon etwas Neues? {Thing} {fact}.|
      {people} hat {earlier} danach gefragt.|Wollen wir {later} darüber sprechen?|{opinion}, danke!|Bei uns hat es auf Anhieb geklappt.|
      Ich bin gespannt, wie es weitergeht.|Wir machen das so, {because}.|Das sollten wir festhalten.|Kurz und gut, gern mehr davon.`,
    courseName: `Einführung: {subjectName}|{subjectName} für Fortgeschrittene|Grundlagen: {subjectName}|{subjectName}: Methoden|
      {subjectName}: Fallstudien|Seminar {subjectName}|{subjectName} in der Praxis|{subjectName} und Gesellschaft|Angewandt: {subjectName}, {subjectName2}`,
    dish: `Lachs mit Reis|Hähnchen mit Kartoffeln|Gebratene Auberginen|Tofu mit Gemüse|Lammragout|Pilzrisotto|Kürbissuppe|Forelle Müllerin|
      Rinderbraten mit Klößen|Gefüllte Paprika|Ente mit Rotkohl|Blumenkohlauflauf|Garnelen mit Nudeln|Käsespätzle|Linseneintopf|
      Spinatlasagne|Sauerbraten|Maultaschen in der Brühe|Kartoffelsalat|Apfelstrudel|Wiener Schnitzel|Gulasch mit Brot|Gemüsecurry|
      Flammkuchen|Grüne Bohnen mit Speck|Ofengemüse mit Quark`,
    dosage: `{dose} mg einmal täglich|{dose} mg zweimal täglich|{dose} mg morgens|{dose} mg abends|{dose} mg bei Bedarf|
      {dose} mg vor dem Essen`,
    eventName: `Musikfestival {spot}|Buchmesse {year}|Filmabend {spot}|Weinfest {spot}|Technikkongress {year}|Kunstmarkt {spot}|
      Sommerfest {year}|Tag der offenen Tür {year}|Familienfest {spot}|Gesundheitstag {year}|Gartenschau {year}|Sportfest {year}|
      Workshop: {topic}|Vortrag: {topic}|Podium: {topic}, {topic2}|Weihnachtsmarkt {year}|Konzert {spot}|Lesung {spot}`,
    headline: `{topic}: was {audience} jetzt wissen sollten|{topic} gefragt wie nie|Stadtrat berät: {topic}|Verein fördert: {topic}|
      Forschung zu: {topic}, {topic2}|{topic}: Nachfrage steigt|{topic}: neue Regeln ab Herbst|{audience} im Gespräch: {topic}|
      Bürgerinnen und Bürger diskutieren: {topic}|{topic}: Streit um die Kosten|Mehr Geld vom Land: {topic}|Preis für {audience}: {topic}`,
    keywords: `{topic}, {topic2}|{topic}, {topic2}, {audience}|{object}, {topic}`,
    message: `Hallo, kurze Frage zu: {object}, {object2}.|Hallo, kannst du {later} {task}?|Danke, ich schaue es mir {later} an.|
      Hast du {later} Zeit?|{thing} ist angekommen, vielen Dank.|Hast du schon nachgesehen? {Thing} {fact}.|
      Sag Bescheid, falls du vorher noch etwas brauchst.|{people} kümmert sich {later} darum, es eilt also nicht.|
      Guten Morgen, wir müssen {later} {task}.|Alles klar, bis dann!|Kannst du mich {later} zurückrufen?|
      Ich bin gerade unterwegs und melde mich {later}.|Wie besprochen: {object} im Anhang.|{people} hat {earlier} angerufen.|
      Passt dir ein Termin {later}?|Viele Grüße und ein schönes Wochenende!`,
    note: `{todo}: {object}, {object2}.|Hat {earlier} angerufen.|{thing} fehlt noch.|{later}: {task}.|{todo}.|Noch offen: {object}, {object2}, {object3}.|
      Wichtig: {task}.|{people} wurde {earlier} informiert.|{thing} {fact}.|Mit Frau Weber besprochen.|Erledigt, Kopie liegt bei.|
      Bitte {later} {task}.|Vertraulich behandeln.|Nur vormittags erreichbar.|Wünscht Rückruf {later}.|Rücksprache mit der Technik nötig.`,
    pageTitle: `{topic} für {audience}|Über uns|Häufige Fragen: {topic}|{topic} und {topic2}|{object} und {object2}|So erreichen Sie uns|
      Alles zum Thema {topic}|Impressum|Unsere Leistungen: {topic}|Neuigkeiten: {topic}`,
    projectName: `Umbau {spot}|Projekt {object}|Einführung {object}|Neubau {spot}|{object} und {object2}|Studie: {topic}|Pilotprojekt {object}|
      Umstellung {object}|Ausbau {object} {year}`,
    question: `Wer kümmert sich darum: {object}, {object2}?|Wo finde ich die Unterlagen?|Kann ich das {later} noch ändern?|
      Wie lange dauert das in der Regel?|Gibt es das auch in anderen Farben?|Können Sie {later} {task}?|Wer kann {later} {task}?|
      Was passiert danach?|Muss ich mich vorher anmelden?|Sind die Versandkosten im Preis enthalten?|Wie kann ich das kündigen?|
      Stimmt es, dass sich das {later} ändert?|Ist eine Rückgabe möglich?|An wen kann ich mich wenden?|Warum ist das nötig?`,
    reason: `{cause}: {object}, {object2}.|{cause}.|{cause}, gemeldet {earlier}.|{cause}, siehe Anlage.|{cause} (telefonisch).|{cause}, {because}.`,
    restaurantName: `Gasthaus zur {plant}|Zum goldenen Löwen|Zum alten Hafen|Zur Post|Gasthof Sonne|Bistro am Markt|Hafenküche|Weinstube Keller|
      Trattoria Bella Vista|Brauhaus am Tor|Café Central|Die Suppenküche|Pizzeria Da Mario|Wirtshaus am See|Restaurant Lindenhof|
      Zum grünen Baum|Ratskeller|Café am Park|Kochlöffel|Zur alten Mühle`,
    roomName: `Raum {number}|Büro {number}|Saal {digit}|Besprechung {digit}|Labor {digit}|Seminarraum {number}|Blauer Salon|Bibliothek|Gartensaal`,
    school: `Grundschule {spot}|Gymnasium {spot}|Gesamtschule {spot}|Realschule {spot}|Lessing-Gymnasium|Schiller-Gymnasium|
      Goetheschule|Pestalozzischule|Berufskolleg {spot}|Musikschule {spot}|Volkshochschule {spot}|Humboldt-Gymnasium|Montessorischule {spot}`,
    sentence: `Einzelheiten folgen {later}.|Wurde {earlier} geprüft, alles in Ordnung.|Wird {later} ergänzt.|Bei Fragen bitte melden.|
      Das Wichtigste steht hier in Kürze.|Es bleibt wie vereinbart.|Weitere Angaben folgen {later}.|Anregungen sind willkommen.|
      So wurde es {earlier} vereinbart.|Diese Angaben gelten bis auf Weiteres.|Wird {later} noch einmal angesehen.|Sonst ist nichts zu beachten.`,
    songTitle: `{motif} {setting}|{motif}, {motif2}|Mein Herz {setting}|Tanz {setting}|Noch einmal {setting}|Nur wir zwei {setting}`,
    subject: `Frage zu: {object}, {object2}|{object}: nächste Schritte|Anfrage: {object}|{object} fehlt|AW: {object}|Bitte {task}|
      Neues zu: {object}|{object} und {object2}|Erinnerung: {object}|Rückfrage: {object}|Ihre Anfrage: {object}|Problem: {object}|Einladung: {object}`,
    templateName: `{object} {id}|{object}|{object}, Kurzfassung|{object} für Neukunden|{object} (Entwurf)`,
    title: `{object}|{object} {number}|{object}: {object2}|{task}|{object} (Kopie)`,
    transactionDescription: `Kartenzahlung Bäckerei am Markt|Lastschrift Stadtwerke {id}|Überweisung Miete|Online-Bestellung {id}|Dauerauftrag Verein|
      Gutschrift {id}|Kartenzahlung Tankstelle|Lastschrift Versicherung {id}|Kartenzahlung Drogerie|Abo Zeitung|Kartenzahlung Buchhandlung|
      Überweisung {id}|Barauszahlung|Kartenzahlung Supermarkt {number}|Rückzahlung {id}`,
  },
  reviewText: {
    content: `{praise}: {plus}, {plus2}.|Bin sehr zufrieden und würde jederzeit wieder bestellen.|Genau so, wie es beschrieben war.|
      Nach drei Monaten immer noch wie neu.|Schnell geliefert und gut verpackt.|Besser als erwartet.|Meine Familie ist begeistert.|
      Preis und Leistung stimmen.|Endlich etwas, das hält.|Der Kundendienst hat sofort geholfen.|Schon zum zweiten Mal gekauft.|
      Alles hat auf Anhieb geklappt.|Sehr schön verarbeitet, nichts zu beanstanden.|Kann ich nur empfehlen.|Daran habe ich jeden Tag Freude.|{praise}.`,
    undecided: `{doubt}: {plus}, aber {minus}.|{doubt}.|Im Großen und Ganzen in Ordnung.|Erfüllt seinen Zweck, mehr nicht.|
      Die Lieferung hat länger gedauert, sonst ist alles gut.|Für den Preis kann man nicht mehr erwarten.|Ganz gut, aber nicht überragend.|
      Die Farbe weicht etwas vom Foto ab.|Die Anleitung könnte besser sein.|Nach etwas Übung geht es.|Ich bin noch unentschlossen.|
      Gutes Produkt mit kleinen Schwächen.|Beim ersten Versuch passte es nicht, der Umtausch lief gut.|Nicht schlecht, aber auch nichts Besonderes.|
      Mal sehen, wie lange es hält.`,
    disappointed: `{complaint}: {minus}, {minus2}.|{complaint}.|Nach zwei Wochen war es kaputt.|Ich habe es zurückgeschickt.|
      Leider gar nicht wie beschrieben.|Der Kundendienst hat nie geantwortet.|Die Lieferung kam viel zu spät.|Das Geld kann man sich sparen.|
      Die Qualität ist wirklich schlecht.|Schon beim Auspacken beschädigt.|Passt nicht und sieht billig aus.|Nie wieder.|
      Für diesen Preis eine Enttäuschung.|Teile haben gefehlt.|Ich warte bis heute auf die Erstattung.`,
  },
  reviewTitle: {
    content: `{plus}|Sehr zufrieden|Klare Empfehlung|Genau wie beschrieben|Fünf Sterne|Jeden Cent wert|Besser als erwartet|Immer wieder gern|Einfach klasse|
      Rundum gelungen|Tolles Produkt|Begeistert|Super Qualität|Top|Gute Wahl`,
    undecided: `Ganz in Ordnung|Gut, aber zu spät|Erfüllt seinen Zweck|Kleine Mängel|Für den Preis okay|Nicht schlecht|Durchwachsen|Geht so|Mittelmäßig|
      Licht und Schatten|Teils, teils|Solide`,
    disappointed: `{minus}|Enttäuscht|Nie wieder|Das Geld nicht wert|Nicht wie beschrieben|Schlechte Qualität|Schnell kaputt|Nicht zu empfehlen|
      Leider ein Fehlkauf|Zurückgeschickt|Mehr erwartet|Ärgerlich`,
  },
  goods: `Elektronik;aus;Kopfhörer|Monitor|Tastatur|Lautsprecher|Webcam|Router|Tablet|Smartwatch|Ladegerät|Beamer|Mikrofon|Kamera|Powerbank|Soundbar;Aluminium|Kunststoff|Glas|Carbon
Möbel;aus;Stuhl|Tisch|Schreibtisch|Bücherregal|Sofa|Bettgestell|Kleiderschrank|Sitzbank|Wandregal|Schrank|Hocker|Sideboard|Nachttisch;Eiche|Nussbaum|Kiefer|Stahl|Bambus|Buche
Bekleidung;aus;Hemd|Jacke|Hose|Pullover|Kleid|Mantel|Rock|Kapuzenpulli|T-Shirt|Schal|Bluse|Weste|Jeans;Baumwolle|Leinen|Wolle|Denim|Seide|Fleece
Schuhe;aus;Sneaker|Stiefel|Sandalen|Slipper|Hausschuhe|Laufschuhe|Wanderschuhe|Clogs;Leder|Canvas|Wildleder|Gummi|Mesh
Küche;aus;Pfanne|Messer|Wasserkocher|Schneidebrett|Rührschüssel|Toaster|Mixer|Kaffeemaschine|Kochtopf|Backblech|Sieb|Pfannenwender;Stahl|Keramik|Gusseisen|Glas|Bambus|Kupfer
Garten;aus;Rasenmäher|Gießkanne|Rechen|Spaten|Gartenschlauch|Pflanzkübel|Futterhaus|Sonnenschirm|Schubkarre|Gartenschere|Rankgitter;Stahl|Terrakotta|Teak|Kunststoff|Zink
Spielzeug;aus;Puzzle|Bauklötze|Puppe|Eisenbahn|Brettspiel|Drachen|Teddybär|Spielzeugauto|Kugelbahn|Kreisel;Holz|Kunststoff|Filz|Pappe
Bücher;in;Kochbuch|Roman|Atlas|Reiseführer|Bilderbuch|Wörterbuch|Biografie|Notizbuch|Kalender|Naturführer;Leinen|Halbleinen|Broschur|Fadenheftung
Sport;aus;Yogamatte|Hantel|Tennisschläger|Fußball|Fahrradhelm|Zelt|Rucksack|Schlafsack|Springseil|Rudergerät;Gummi|Nylon|Carbon|Stahl|Kork
Gesundheit;aus;Zahnbürste|Thermometer|Verbandskasten|Massageball|Vitaminbox|Heizkissen|Blutdruckmessgerät|Verbandset;Bambus|Baumwolle|Silikon|Kunststoff
Kosmetik;mit;Shampoo|Handcreme|Seife|Lippenbalsam|Haarkur|Gesichtsmaske|Körperlotion|Nagelpflege|Badesalz;Lavendel|Olivenöl|Honig|Rosenöl|Mandelöl
Lebensmittel;aus;Kaffee|Tee|Honig|Nudeln|Olivenöl|Schokolade|Marmelade|Reis|Müsli|Kekse|Mandeln|Tomatensoße;Bio-Anbau|Direktimport|Eigenproduktion|Kleinserie|Vertragsanbau
Werkzeug;aus;Hammer|Bohrmaschine|Schraubendreher-Set|Säge|Schraubenschlüssel|Maßband|Werkzeugkasten|Schleifgerät|Leiter|Zange|Wasserwaage;Stahl|Titan|Gummi|Fiberglas|Buche
Bürobedarf;aus;Tacker|Schreibtischlampe|Stifteset|Ordner|Ablagekorb|Whiteboard|Etikettendrucker|Stifthalter|Taschenrechner|Aktenvernichter;Kunststoff|Stahl|Eiche|Leder|Kork
Schmuck;aus;Ring|Halskette|Armband|Ohrringe|Brosche|Armbanduhr|Manschettenknöpfe|Anhänger;Silber|Gold|Perlmutt|Roségold|Titan
Musikinstrumente;aus;Gitarre|Geige|Schlagzeug|Ukulele|Mundharmonika|Keyboardständer|Metronom|Flöte|Verstärker;Ahorn|Fichte|Mahagoni|Messing|Palisander
Tierbedarf;aus;Hundebett|Katzenbaum|Leine|Futternapf|Aquarium|Vogelkäfig|Kratzbaum|Kauspielzeug;Baumwolle|Sisal|Stahl|Nylon|Hanf|Kunststoff
Autozubehör;aus;Ladekabel|Fußmatten|Dachträger|Starthilfe|Sitzbezug|Reifenpumpe|Armaturenkamera|Gepäcknetz;Gummi|Stahl|Nylon|Leder|Kunststoff
Baby;aus;Kinderwagen|Gitterbett|Babyfon|Hochstuhl|Spielmatte|Flaschenset|Decke|Wickeltasche;Baumwolle|Holz|Bambus|Wolle|Kunststoff
Wohnen;aus;Lampe|Kissen|Vase|Teppich|Kerzenhalter|Spiegel|Vorhang|Uhr|Bilderrahmen|Korb|Überwurf;Leinen|Glas|Rattan|Wolle|Marmor|Messing`,
  praises: `Langlebig und leicht zu reinigen.|Seit Jahren beliebt bei unseren Kunden.|Mit zwei Jahren Garantie.|Sofort einsatzbereit.|
    In einer kleinen Werkstatt entworfen und täglich erprobt.|Leicht genug für unterwegs.|Verpackung ohne Kunststoff.|
    Gutes Preis-Leistungs-Verhältnis.|Auch als Geschenk geeignet.|Versand innerhalb von zwei Tagen.|Pflegeleicht im Alltag.|Kostenlose Rückgabe.`,
  offer: "{name} aus unserem Sortiment {category}.",
  manufacturer: "{brand} Werke|{brand} Manufaktur|{brand} Fertigung",
  industries: `Software|Maschinenbau|Lebensmittel|Bau|Finanzdienstleistungen|Gesundheit|Gastgewerbe|Beratung|Großhandel|Energie|Landwirtschaft|Medien|
    Freizeit|Transport|Einzelhandel|Versicherungen|Forschung|Rechtsberatung|Fahrzeugbau|Telekommunikation|Pharma|Immobilien|Entsorgung|Tourismus`,
  gender: ["weiblich", "männlich", "divers"],
  maritalStatus: ["ledig", "verheiratet", "geschieden", "verpartnert", "verwitwet"],
  nationality: { "*": "deutsch", de_AT: "österreichisch", de_CH: "schweizerisch" },
  invoice: "RE",
  order: "AB",
  extension: "-",
};
