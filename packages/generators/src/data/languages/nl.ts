import type { Language } from "../../language/language.ts";

/** What rows say in Dutch. */
export const nl: Language = {
  words: {
    dose: `5|10|20|25|40|50|75|100|200|250|400|500|600|850`,
    object: `prijslijst|pakbon|vergaderzaal|reisdeclaratie|klantonderzoek|contactformulier|startpagina|nieuwsbrief|reservesleutel|rooster|
      jaarverslag|voorraadtelling|retouretiket|telefoonlijn|opleidingsplan|eerste versie|plattegrond|paklijst|verkooprapport|
      kostenraming|projectplan|welkomstbrief|persbericht|productblad|leverancierscontract|onderhoudsplan|vakantiekalender|gastenlijst|
      kwaliteitscontrole|locatiebezoek|voortgangsrapport|begroting|weekoverleg|vacature|bezoekerspas|bedrijfsauto|koffiemachine|voordeur|
      laadperron|helppagina|aanmeldformulier|controlelijst|sjabloon|reservekopie|serverruimte|testomgeving|betalingsherinnering|
      creditnota|bestelbon|raamovereenkomst|huurcontract|klantdossier|verzendlijst|presentatie|beursstand|etalage|magazijnstelling|
      beeldscherm|koptelefoon|bureaulamp|schoolbord|branddeur|trappenhuis|wachtkamer|balie|verwarming|rookmelder|dienstregeling|
      cadeaubon|klantenkaart|reserveonderdeel|gereedschapskist|werkbon|urenstaat|loonstrook|verlofaanvraag|getuigschrift|
      vergunning|belastingaangifte|bankafschrift|kasboek|bonnetje|aanbetaling|tafelindeling|menukaart|werkplaats|handleiding|
      folder|affiche|catalogus|overzicht|gedeelde map|vergaderverslag|factuur|volmacht|voorbeeldcase`,
    thing: `het rapport|de lijst|de offerte|de opdracht|de factuur|het pakket|de afspraak|de levering|het verslag|het ontwerp|de aanvraag|
      het formulier|het contract|het overzicht|het apparaat|het plan|de bestelling|het monster|het voorstel|het resultaat|het artikel|
      de toezegging|het document|het besluit|het bericht|de rekening|de melding|de controle|de nieuwe versie|de handleiding`,
    fact: `is klaar|ontbreekt nog|komt volgende week|is gecontroleerd|ligt op kantoor|staat nog open|is vandaag verstuurd|
      kan wachten tot vrijdag|is beter dan verwacht|moet nog worden aangepast|was er gisteren al|bevalt de klant|kost wat meer tijd|
      is uitgesteld|past goed in de planning|is helaas onvolledig|wordt nu verwerkt|klopt zo|ging naar de afdeling|is sinds maandag bekend`,
    task: `de prijslijst bijwerken|het contract versturen|het afleveradres controleren|de leverancier terugbellen|de afspraak bevestigen|
      onderdelen bestellen|de vergunning verlengen|een vergaderzaal boeken|de ontbrekende stukken verzamelen|de pakbon tekenen|
      de klant antwoorden|het maandverslag voorbereiden|de offertes vergelijken|de gedeelde map opruimen|het nieuwe formulier testen|
      de etiketten printen|de voorraad tellen|het filter vervangen|de voordeur repareren|de kamer opmeten|nieuwe foto's maken|
      de samenvatting schrijven|de handleiding vertalen|het rooster publiceren|de oude dossiers archiveren|dubbele gegevens samenvoegen|
      de naam corrigeren|de afspraak verzetten|de verzendkosten terugbetalen|iedereen uitnodigen|de nieuwe collega inwerken|
      de sleutels overdragen|de monsters inpakken|het pakket ophalen|de aanbetaling doen|een herinnering sturen|
      een tweede mening vragen|de factuur nakijken|de resultaten delen|het wachtwoord wijzigen|de oude rekening sluiten|
      de openingstijden aanpassen|de termijn verlengen|de open vragen ophelderen`,
    later: `vandaag|deze week|volgende week|volgende maand|voor het weekend|na het overleg|morgenochtend|voor het einde van het kwartaal|
      zo snel mogelijk|maandag|voor vrijdag|na de feestdagen|in de komende dagen|binnen twee weken`,
    earlier: `gisteren|vorige week|vorige maand|afgelopen maandag|vanochtend|een paar dagen geleden|twee weken geleden|voor de feestdagen|
      tijdens het laatste overleg|begin dit jaar|in het voorjaar|in het weekend|afgelopen donderdag`,
    people: `het kantoor|de klant|de leverancier|de klantenservice|de boekhouding|de projectleider|het magazijn|onze zakenrelatie|
      de verkoopafdeling|een collega|de directie|de balie|de monteur|de technische dienst|de buitendienst`,
    because: `omdat het tijd bespaart|omdat we dat zo hebben afgesproken|omdat meerdere mensen erom vroegen|omdat het goedkoper is|
      omdat de regels zijn veranderd|omdat het de klant is beloofd|omdat niemand anders erbij kan|omdat de eerste poging mislukte`,
    opinion: `Goed uitgelegd|Dat beantwoordt mijn vraag|Daar had ik niet aan gedacht|Goed punt|Daar ben ik het niet mee eens|
      Dit heeft me erg geholpen|Precies wat ik zocht|Ik zou het andersom doen|Mooi werk|Bedankt voor het delen|Mag wel wat korter|
      Houd ons op de hoogte|Helemaal mee eens|Klinkt redelijk|Dat wist ik niet`,
    todo: `Opvolgen|Terugbellen|Gegevens sturen|Wacht op antwoord|Liever per e-mail|Telefonisch afgesproken|Nog eens bekijken|
      Doorgegeven aan een collega|Niets meer te doen|Boodschap ingesproken|Vraagt om een herinnering|Afspraak noteren|
      Bevestiging ontbreekt|Alles besproken|Adres controleren`,
    cause: `Heeft zich bedacht|Per ongeluk besteld|Dubbele invoer|Op verzoek|Niet meer nodig|Goedkoper gevonden|Gegevens onvolledig|
      Niet op tijd leverbaar|Voldoet niet aan de eisen|Beschadigd aangekomen|Betaling geweigerd|Dubbele afspraak|Verhuisd|
      Vervangen door een nieuwer model|Verkeerde maat of kleur|In strijd met de regels|Ziekte|Vertraging bij de levering`,
    topic: `thuiswerken|tuinieren|openbaar vervoer|privacy|gezond koken|tijdbeheer|fietsen in de stad|zonne-energie|afstandsonderwijs|
      straatfotografie|klantenservice|vrije software|pensioen|slaap|brood bakken|winterwandelen|een huis zoeken|solliciteren|
      elektrisch rijden|recycling|woonlasten|vrijwilligerswerk|schoolmaaltijden|streekgeschiedenis|vogels kijken|hardlopen|bordspellen|
      nachttreinen|kamerplanten|toegankelijkheid|ouderschapsverlof|zwemmen|isolatie|warmtepompen|bijen|koffie|podcasts|stadsbomen|lezen|
      muziek maken`,
    audience: `beginners|gezinnen|kleine groepen|studenten|forenzen|jonge ouders|drukke mensen|zelfstandigen|leraren|ouderen|vakmensen|
      huurders|verhuurders|verenigingen|bedrijven`,
    plus: `snelle levering|goede kwaliteit|eerlijke prijs|nette afwerking|vriendelijke service|mooi ontwerp|makkelijk in gebruik|
      past precies|zorgvuldig verpakt|prettig materiaal|duidelijke uitleg|gaat lang mee|prachtige kleur|makkelijk schoon te maken`,
    minus: `lange levertijd|slechte verpakking|te duur|onduidelijke uitleg|slordige afwerking|onvriendelijke service|verkeerde kleur|
      valt te klein uit|veel lawaai|nare geur|krassen op het oppervlak|ontbrekende onderdelen`,
    praise: `echte aanrader|elke cent waard|doet wat het belooft|beter dan de vorige|vijf sterren|boven verwachting|zo weer kopen|
      helemaal tevreden|een plezier in gebruik|alles perfect`,
    doubt: `goed, met kleine gebreken|prima voor de prijs|doet wat het moet doen|niet goed en niet slecht|beter dan niets|
      wisselend|gemiddeld|gaat wel`,
    complaint: `nooit meer|helaas een teleurstelling|het geld niet waard|ik had meer verwacht|teruggestuurd|geen aanrader|
      heel vervelend|onbruikbaar`,
    motif: `de rivier|de nacht|de schaduw|het licht|het vuur|de regen|de weg|het huis|de zee|de ster|de tuin|de droom|het hart|de maan|
      de storm|het eiland|de spiegel|de brief|de vreemdeling|het geheim|de stilte|de brug|de berg|het bos|de dans|de trein|de haven|
      de sneeuw|de vuurtoren|de belofte|de klok|het lied|de dief|de wolf|de sleutel|het venster`,
    setting: `aan de haven|in het noorden|in het dal|in Lissabon|bij de oude molen|in de winter|op de eilanden|in augustus|in de bergen|
      om middernacht|aan de rivier|in de zomer|in de tuin|in Wenen|aan de kust|in Gent|in de woestijn|in de herfst|op zolder|
      aan de grens|op dinsdag|aan het meer`,
    spot: `aan het Meer|bij het Park|bij de Molen|op de Markt|bij het Bos|aan de Kade|in de Oude Stad|bij het Kasteel|aan de Haven|bij de Linden|bij het Station|aan de Gracht|bij de Brug|aan de Dijk`,
    scene: `Uitzicht vanaf het terras|Hoofdingang|Iedereen aan het werk|Ochtendlicht boven de haven|Detail van het oppervlak|
      Drukte bij de opening|Voor- en achterkant|Het etiket van dichtbij|De oude stad bij nacht|Groepsfoto|Eerste dag op de bouwplaats|
      Uitzicht over het dal|Werkplaats achter het huis|Ingepakt en klaar|Voor de verbouwing|Na de verbouwing|Zonsondergang op het strand|
      Marktplein op zaterdag|Het prototype|Een rustig hoekje|Gedekte tafel voor zes|Het podium voor het concert|Sneeuw op het dak|
      Keuken met raam|Tuin in het voorjaar|Onze stand op de beurs|Plattegrond, tweede verdieping|Haven met boten`,
    hobby: `wandelen|bakken|lezen|fietsen|tuinieren|fotograferen|schaken|zwemmen|bordspellen|koken|hardlopen|schilderen|vogels|zeilen|
      oude films|jazz|reizen|klimmen|pottenbakken|kruiswoordpuzzels|zingen|naaien|vissen|dansen|toneel`,
    noun: `adres|afspraak|antwoord|artikel|balie|bedrag|begin|beeld|bericht|besluit|bestand|blad|boek|brief|bron|bureau|centrum|cijfer|datum|
      deel|dienst|doel|doos|einde|eis|factuur|fase|foto|gebied|geval|gids|groep|hoek|huis|hulp|idee|ingang|kaart|kamer|kans|keuze|klant|
      kleur|kopie|kosten|kring|lamp|les|lijn|lijst|maand|map|markt|mening|naam|netwerk|nota|onderdeel|ontwerp|pagina|pakket|plaats|plan|
      prijs|punt|raam|reis|rij|ronde|route|ruimte|schets|serie|sleutel|soort|stap|straat|stuk|tabel|taak|tafel|tekst|thema|tuin|uur|
      veld|versie|vraag|week|weg|werk|zaal|zone|dag|ei|hof|zee|bus|thee`,
  },
  lists: {
    allergy: `Penicilline|Pinda's|Pollen|Latex|Schaaldieren|Huisstofmijt|Eieren|Melk|Bijensteken|Aspirine|Kattenhaar|Soja|Tarwe|Nikkel|
      Schimmel|Noten|Sesam|Sulfonamiden`,
    animal: `hond|kat|paard|koe|schaap|geit|konijn|vos|wolf|beer|hert|eekhoorn|otter|das|egel|uil|arend|valk|reiger|zwaan|gans|eend|
      roodborst|mus|dolfijn|walvis|zeehond|zalm|forel|schildpad|kikker|hagedis|olifant|giraf|zebra|leeuw|tijger|pinguïn`,
    building: `Noordtoren|Zuidtoren|Hoofdgebouw|Bijgebouw|Oostvleugel|Westvleugel|Toren 1|Toren 2|De Molen|Tuinhuis|Gebouw A|Gebouw B|
      Gebouw C|Parkresidentie|Havenhuis|Oude brouwerij|De Gieterij|De Poort`,
    catchPhrase: `Kwaliteit die blijft|Eenvoudig en doordacht|Dichter bij u|Samen verder|Ideeën met toekomst|Duidelijk, snel, betrouwbaar|
      Alles onder één dak|Met liefde voor het vak|Zodat u tijd overhoudt|Vandaag aan morgen denken|Service die luistert|
      Ruimte voor uw ideeën|Altijd in goede handen|Vanaf het begin goed advies|Techniek die verbindt|Minder moeite, meer effect`,
    category: `Huis en tuin|Keuken en smaak|Reizen en cultuur|Gezondheid en verzorging|Muziek en film|Boeken en kennis|Sport en vrije tijd|
      Wetenschap en techniek|Mode en stijl|Gezin en kinderen|Werk en loopbaan|Geld en recht|Natuur en milieu|Spel en hobby|
      Kunst en vormgeving|Auto en vervoer|Dieren en verzorging|Stad en streek|Economie en politiek|Bouwen en wonen`,
    color: `zwart|wit|blauw|rood|groen|grijs|geel|bruin|oranje|paars|roze|marineblauw|beige|turquoise|zilver|goud|olijfgroen|petrol|
      bordeauxrood|ivoor|lichtgroen|koraal|violet|magenta|kaki|hemelsblauw|indigo|zalm|lavendel|antraciet`,
    county: `Achterhoek|Betuwe|Twente|Salland|Veluwe|Zeeuws-Vlaanderen|Kempen|West-Friesland|Gooi|Alblasserwaard|Peel|Haspengouw|Meetjesland|Waasland`,
    cuisine: `Italiaans|Chinees|Mexicaans|Indiaas|Frans|Japans|Thais|Grieks|Spaans|Turks|Libanees|Vietnamees|Koreaans|Ethiopisch|Marokkaans|
      Duits|Amerikaans|Peruaans|Pools|Georgisch`,
    degree: `Bachelor rechten|Bachelor economie|Bachelor techniek|Master rechten|Master economie|Master techniek|Doctoraat|Mbo-diploma|
      Hbo-diploma|Lerarenopleiding|Verpleegkunde|Vakdiploma`,
    department: `Verkoop|Ontwikkeling|Marketing|Klantenservice|Bedrijfsvoering|Financiën|Personeelszaken|Productbeheer|Logistiek|
      Juridische zaken|Inkoop|Onderzoek en ontwikkeling|Kwaliteitszorg|IT|Productie|Boekhouding|Communicatie|Vormgeving|
      Facilitaire dienst|Opleidingen|Beveiliging|Administratie|Planning|Verzending`,
    diagnosis: `Hoge bloeddruk|Diabetes type 2|Astma|Migraine|Acute bronchitis|Lage rugpijn|Hooikoorts|Bloedarmoede|Maagontsteking|Griep|
      Artrose|Bijholteontsteking|Eczeem|Slapeloosheid|Longontsteking|Blaasontsteking|Trage schildklier|Keelontsteking|
      Verstuikte enkel|Gebroken pols|Oogontsteking|Middenoorontsteking|Peesontsteking|Duizeligheid|Psoriasis|Galstenen|
      Blindedarmontsteking|Carpaletunnelsyndroom|Huidontsteking|Verhoogd cholesterol`,
    district: `Oude Stad|Haven|Rivierenbuurt|Noord|Zuid|Westeinde|Oost|Heuvelwijk|Meerzicht|Universiteitswijk|Marktkwartier|Stationsbuurt|
      Parkwijk|Tuindorp|Molenwijk|Centrum|Bovenstad|Benedenstad|Nieuwstad|Bloemenbuurt`,
    featureName: `Automatische rapporten|Gedeelde agenda's|Export op de achtergrond|Eigen sjablonen|Dagelijkse reservekopie|
      Volledig zoeken|Geplande herinneringen|Versleutelde bijlagen|Rollen en rechten|Meerdere talen|Opmerkingen|Labels|
      Tabellen importeren|Eén keer aanmelden|Factuuroverzicht|Opgeslagen filters|Meldingen|Formulieren|Mobiele weergave|Logboek`,
    genre: `Rock|Pop|Jazz|Klassiek|Hiphop|Elektronisch|Blues|Country|Folk|Metal|Reggae|Soul|Punk|Kleinkunst|Latin|Funk|Gospel|Opera|
      Filmmuziek|Wereldmuziek`,
    groupName: `Plaatselijke leden|Externe relaties|Testgroep|Nieuwe klanten|Vaste klanten|Redactie|Vrijwilligers|Nachtploeg|Directieraad|
      Inkoop|Buitendienst|Regionale dealers|Leeskring|Adviesraad|Perscontacten|Leerlingen|Ouderraad|Werkgroep`,
    ingredient: `bloem|suiker|zout|boter|eieren|melk|room|uien|knoflook|tomaten|aardappelen|wortels|paprika|courgette|spinazie|linzen|rijst|
      pasta|olijfolie|azijn|mosterd|honing|peterselie|basilicum|tijm|peper|citroenen|appels|hazelnoten|kipfilet|gehakt|zalm|tofu|
      kaas|gist|kaneel|vanille|champignons|pompoen|bonen`,
    jobTitle: `Hoofd marketing|Hoofd verkoop|Hoofd inkoop|Projectleider|Teamleider klantenservice|Boekhouder|Medewerker salarissen|
      Directieassistent|Hoofd logistiek|Medewerker communicatie|Productbeheerder|Softwareontwikkelaar|Systeembeheerder|
      Kwaliteitsmedewerker|Bedrijfscontroleur|Hoofd personeelszaken|Jurist|Bouwleider|Planner|Klantadviseur|Vertegenwoordiger zuid|
      Vertegenwoordiger noord|Fabrieksdirecteur|Ploegleider|Filiaalleider|Hoofdredacteur|Gegevensanalist|Vormgever|
      Technisch tekenaar|Veiligheidskundige|Baliemedewerker|Onderhoudsmonteur|Financieel directeur|Algemeen directeur|
      Technisch directeur|Administratief medewerker|Softwarearchitect|Magazijnmedewerker`,
    labTest: `Volledig bloedbeeld|Vetspectrum|Bloedsuiker|HbA1c|Schildklierfunctie|Leverfunctie|Nierfunctie|Elektrolyten|C-reactief proteïne|
      Vitamine D|Ferritine|Urineonderzoek|Stolling|Troponine|Bloedkweek|Creatinine`,
    league: `Eerste klasse|Tweede klasse|Derde klasse|Hoofdklasse|Stadsbeker|Districtsbeker|Landelijke competitie|Jeugdcompetitie|
      Afdeling noord|Afdeling zuid|Afdeling oost|Afdeling west|Voorjaarstoernooi`,
    occupation: `Boekhouder|Acteur|Architect|Bakker|Kapper|Metselaar|Buschauffeur|Slager|Timmerman|Kassamedewerker|Kok|Scheikundige|Ingenieur|
      Adviseur|Tandarts|Econoom|Redacteur|Elektricien|Boer|Brandweerman|Bloemist|Tuinman|Geoloog|Grafisch vormgever|Journalist|Rechter|
      Advocaat|Bibliothecaris|Slotenmaker|Monteur|Muzikant|Verpleegkundige|Opticien|Ambulanceverpleegkundige|Apotheker|Fotograaf|Huisarts|
      Fysiotherapeut|Piloot|Loodgieter|Politieagent|Postbode|Programmeur|Projectleider|Onderzoeker|Dakdekker|Secretaris|
      Maatschappelijk werker|Vertaler|Dierenarts|Leraar|Schilder`,
    plant: `Eik|Esdoorn|Berk|Den|Wilg|Roos|Tulp|Madeliefje|Lavendel|Varen|Klimop|Mos|Zonnebloem|Lelie|Orchidee|Bamboe|Cactus|Tijm|Basilicum|
      Munt|Salie|Hulst|Vlier|Hazelaar|Beuk|Ceder|Olijf|Vijg|Appel|Kers|Pioenroos|Klaver`,
    position: `Manager|Assistent|Teamleider|Specialist|Coördinator|Directeur|Analist|Stagiair|Toezichthouder|Adviseur|Medewerker|Ingenieur|
      Keeper|Verdediger|Middenvelder|Aanvaller|Aanvoerder|Trainer`,
    procedureName: `Bloedonderzoek|Röntgenfoto|MRI-scan|Hartfilmpje|Echo|Vaccinatie|Lichamelijk onderzoek|Darmonderzoek|Gebitsreiniging|
      Wondverzorging|Fysiotherapie|CT-scan|Biopsie|Oogmeting|Gehoortest|Maagonderzoek|Gips verwijderen|Allergietest|Bloeddrukmeting|
      Huidcontrole`,
    season: `lente|zomer|herfst|winter`,
    size: `M|L|S|XL|XS|XXL|XXXL|Eén maat|2XS|4XL`,
    skill: `Projectbeheer|SQL|Spreken in het openbaar|JavaScript|Onderhandelen|Excel|Python|Schrijven|Lassen|Eerste hulp|Gegevensanalyse|
      Klantcontact|Boekhouden|Vertalen|Fotografie|Leidinggeven|Houtbewerking|Testen|Vormgeving|Heftruck rijden|Verkopen|Lesgeven|
      Redigeren|Koken|Plannen|Netwerkbeheer`,
    specimen: `Volbloed|Serum|Plasma|Urine|Speeksel|Keeluitstrijk|Neusuitstrijk|Weefsel|Ontlasting|Sputum|Haar|Huidschilfers|Beenmerg|
      Hersenvocht`,
    sport: `Voetbal|Basketbal|Tennis|Zwemmen|Volleybal|Wielrennen|Hardlopen|Rugby|Hockey|Badminton|Golf|Roeien|Handbal|Boksen|Skiën|
      Tafeltennis|Judo|Zeilen|Klimmen|Schermen|Schaatsen|Korfbal`,
    subjectName: `Wiskunde|Nederlands|Engels|Biologie|Scheikunde|Natuurkunde|Geschiedenis|Aardrijkskunde|Informatica|Tekenen|Muziek|Economie|
      Filosofie|Psychologie|Sociologie|Letterkunde|Frans|Duits|Latijn|Statistiek|Lichamelijke opvoeding|Recht|Sterrenkunde|
      Maatschappijleer|Techniek|Toneel`,
    teamName: `Rode Vossen|Blauwe Arenden|Noorderwolven|Gouden Leeuwen|Sterke Beren|Snelle Valken|Haaien|Panters|Kometen|Titanen|Raven|
      Sparta Haven|Rapid Dal|Sportclub West|Excelsior Zuid|Otters|Nachtuilen|Zilveren Pijlen|Dondergoden|Steenbokken`,
    typeName: `standaard|aangepast|intern|extern|eenvoudig|uitgebreid|vooraf ingesteld|handmatig|automatisch|tijdelijk|blijvend|primair|secundair|
      gedeeld|besloten|openbaar`,
    unit: `stuk|kg|doos|pak|liter|set|m|g|paar|fles|zak|rol|ml|dozijn|pallet|krat|cm|blik|bos|vel`,
    unsettled: `geen|niet opgegeven|overig`,
    unitName: `meter|kilogram|seconde|ampère|kelvin|mol|candela|hertz|newton|pascal|joule|watt|coulomb|volt|farad|ohm|siemens|weber|tesla|henry|
      lumen|lux|becquerel|gray|sievert|katal|liter|hectare|ton|bar|minuut|uur|dag|graad`,
  },
  phrases: {
    addressLine2: `{digit} hoog|Huis {digit}|Bus {digit}|Appartement {number}|Achterhuis|Begane grond|Toegang B`,
    answer: `Zie daar: {object}, {object2}.|Kijk even op de helppagina.|Dat kun je wijzigen bij de instellingen.|Ja, sinds de laatste update.|
      Nog niet, maar het is gepland.|{people} gaat {later} {task}.|Voor zover ik weet verandert er niets.|Nee, dat is helaas niet voorzien.|
      Het beste is om {later} te bellen.|Dat hangt van het contract af.|Ja, dat is gratis.|Een kort mailtje is genoeg.|{thing} {fact}.|
      Meestal duurt dat twee tot drie dagen.|We hebben het {earlier} gevraagd en wachten nog.`,
    articleTitle: `{topic}, {topic2}: een gids voor {audience}|{topic} voor {audience}|Alles over {topic}|
      {topic}: vijf tips om te beginnen|{topic}: de grootste fouten|{topic}: wat er nu verandert|Tien vragen over {topic}|
      {topic} in de praktijk|Terugblik op {topic}|{topic}: wat we hebben geleerd|Waarom kiezen voor {topic}|{topic} helder uitgelegd`,
    bio: `{occupation} van beroep, in de vrije tijd: {hobby}, {hobby2}.|Houdt van {hobby}, {hobby2} en goede koffie.|Vroeger in loondienst, nu zelfstandig.|
      {occupation} met twee kinderen.|Liefhebber van {hobby}.|Leeft voor {hobby} en {hobby2}.|Het liefst buiten.|
      Nieuw in de stad. Hobby's: {hobby}, {hobby2}.|Al tien jaar {occupation}.|Altijd nieuwsgierig. Nu vooral: {hobby}.`,
    bookTitle: `{motif} en {motif2}|{motif} {setting}|{motif}, {motif2} en {motif3}`,
    caption: `{scene}, {year}|{scene}|{scene} ({year})|{scene}, foto {id}`,
    comment: `{opinion}: {object}, {object2}.|{opinion}.|Bedankt, daar had ik veel aan.|Dat viel ons {earlier} ook op.|Ziet er goed uit.|
      Kan iemand {later} {task}?|Ik kan {later} {task}.|Is er al nieuws? {Thing} {fact}.|{people} vroeg hier {earlier} naar.|
      Zullen we het {later} bespreken?|{opinion}, bedankt!|Bij ons werkte het meteen.|Benieuwd hoe het verdergaat.|
      Wij doen het zo {because}.|Goed om te onthouden.|Kortom: meer hiervan!`,
    courseName: `Inleiding: {subjectName}|{subjectName} voor gevorderden|Grondslagen: {subjectName}|{subjectName}: methoden|
      {subjectName}: casussen|Seminar: {subjectName}|{subjectName} in de praktijk|{subjectName} en samenleving|{subjectName}, {subjectName2}`,
    dish: `Zalm met rijst|Kip uit de oven|Gevulde aubergine|Tofu met groenten|Lamsstoofpot|Risotto met champignons|Pompoensoep|
      Forel met amandelen|Draadjesvlees|Gevulde paprika|Eend met sinaasappel|Bloemkool met kaas|Garnalen met knoflook|Stamppot boerenkool|
      Linzenschotel|Lasagne met spinazie|Hutspot|Erwtensoep|Stoofvlees met friet|Appeltaart|Mosselen met friet|Uiensoep|Pannenkoeken|
      Huzarensalade|Groentecurry|Witlof met ham`,
    dosage: `{dose} mg eenmaal daags|{dose} mg tweemaal daags|{dose} mg 's ochtends|{dose} mg 's avonds|{dose} mg zo nodig|
      {dose} mg voor het eten`,
    eventName: `Muziekfestival {spot}|Boekenbeurs {year}|Filmavond {spot}|Wijnfeest {spot}|Congres {year}|Kunstmarkt {spot}|
      Zomerfeest {year}|Open dag {year}|Gezinsdag {spot}|Gezondheidsdag {year}|Tuinbeurs {year}|Sportdag {year}|Cursus: {topic}|
      Lezing: {topic}|Debat: {topic}|Kerstmarkt {year}|Concert {spot}|Voorleesmiddag {spot}`,
    headline: `{topic}: wat {audience} moeten weten|{topic} populairder dan ooit|Gemeente praat over {topic}|Vereniging steunt {topic}|
      Onderzoek naar {topic}|{topic}: vraag neemt toe|{topic}: nieuwe regels vanaf de herfst|In gesprek met {audience} over {topic}|
      Bewoners praten over {topic}|{topic}: wie betaalt dat?|Meer geld voor {topic}|Prijs voor {audience}`,
    keywords: `{topic}, {topic2}|{topic}, {topic2}, {audience}|{object}, {topic}`,
    message: `Hoi, een korte vraag over: {object}, {object2}.|Hoi, kun je {later} {task}?|Bedankt, ik kijk er {later} naar.|
      Heb je {later} tijd?|Alles is aangekomen, hartelijk dank.|Heb je al gekeken? {Thing} {fact}.|
      Laat het weten als je eerder iets nodig hebt.|{people} gaat {later} {task}, dus er is geen haast bij.|
      Goedemorgen, we moeten {later} {task}.|Prima, tot dan!|Kun je me {later} terugbellen?|Ik ben onderweg en antwoord {later}.|
      Zoals afgesproken, hierbij het document.|{people} heeft {earlier} gebeld.|Schikt een afspraak {later}?|
      Vriendelijke groet en een fijn weekend!`,
    note: `{todo}: {object}, {object2}.|Heeft {earlier} gebeld.|{thing} ontbreekt nog.|{later}: {task}.|{todo}.|Nog open: {object}, {object2}, {object3}.|
      Belangrijk: {task}.|{people} weet het sinds kort.|{thing} {fact}.|Besproken met mevrouw De Wit.|Gedaan, kopie bijgevoegd.|
      Graag {later} {task}.|Vertrouwelijk behandelen.|Alleen 's ochtends bereikbaar.|Wil {later} teruggebeld worden.|
      Overleggen met de monteur.`,
    pageTitle: `{topic} voor {audience}|Over ons|Veelgestelde vragen over {topic}|{topic} en {topic2}|{object} en {object2}|Contact|
      Alles over {topic}|Privacyverklaring|Onze diensten: {topic}|Nieuws: {topic}`,
    projectName: `Verbouwing {spot}|Project {object}|Invoering {object}|Nieuwbouw {spot}|{object} en {object2}|Onderzoek: {topic}|Proef {object}|
      Overgang {object}|Uitbreiding {spot} {year}`,
    question: `Wie gaat hierover: {object}, {object2}?|Waar vind ik de documenten?|Kan ik dat {later} nog wijzigen?|Hoe lang duurt dat meestal?|
      Is het er ook in andere kleuren?|Kunt u {later} {task}?|Wie kan {later} {task}?|Wat gebeurt er daarna?|Moet ik me vooraf aanmelden?|
      Zijn de verzendkosten inbegrepen?|Hoe kan ik opzeggen?|Klopt het dat dit {later} verandert?|Kan ik het terugsturen?|
      Bij wie kan ik terecht?|Waarom is dat nodig?`,
    reason: `{cause}: {object}, {object2}.|{cause}.|{cause}, gemeld {earlier}.|{cause}, zie bijlage.|{cause} (telefonisch).|{cause}, {because}.`,
    restaurantName: `Bij Jansen|De Gouden Leeuw|De Oude Haven|Het Posthuis|Eetcafé {spot}|Herberg {spot}|De Havenkeuken|De Wijnkelder|
      Bella Vista|Brasserie {spot}|Café Centraal|De Soeppan|Pannenkoekenhuis {spot}|De Linde|De Groene Boom|
      De Ronde Tafel|Parkcafé|De Lepel|De Molen|Eethuis {spot}`,
    roomName: `Zaal {number}|Kamer {number}|Lokaal {number}|Vergaderzaal {digit}|Lab {digit}|Studio {digit}|Blauwe zaal|Bibliotheek|Tuinkamer`,
    school: `Basisschool {spot}|College {spot}|Lyceum {spot}|Erasmuscollege|Vondelschool|Rembrandtcollege|Openbare school {spot}|
      Huygenslyceum|Muziekschool {spot}|Beatrixschool|Montessorischool {spot}|Vakschool {spot}`,
    sentence: `Bijzonderheden volgen {later}.|Is {earlier} gecontroleerd, alles in orde.|Wordt {later} aangevuld.|Bij vragen graag contact opnemen.|
      Hier staat het belangrijkste in het kort.|Alles blijft zoals afgesproken.|Meer informatie volgt {later}.|Suggesties zijn welkom.|
      Zo is het {earlier} afgesproken.|Deze gegevens gelden tot nader bericht.|Wordt {later} opnieuw bekeken.|Verder valt er niets op te merken.`,
    songTitle: `{motif} {setting}|{motif}, {motif2}|Mijn hart {setting}|Dansen {setting}|Nog één keer {setting}|Wij twee {setting}`,
    subject: `Vraag over: {object}, {object2}|{object}: vervolg|Aanvraag: {object}|{object} ontbreekt|RE: {object}|Graag {task}|
      Nieuws: {object}|{object} en {object2}|Herinnering: {object}|Vraag: {object}|Uw aanvraag: {object}|Probleem: {object}|Uitnodiging: {object}`,
    templateName: `{object} {id}|{object}|{object}, korte versie|{object} voor nieuwe klanten|{object} (concept)`,
    title: `{object}|{object} {number}|{object}: {object2}|{task}|{object} (kopie)`,
    transactionDescription: `Pinbetaling bakker|Incasso energie {id}|Overboeking huur|Bestelling {id}|Periodieke overboeking|Terugbetaling {id}|
      Pinbetaling tankstation|Incasso verzekering {id}|Pinbetaling drogist|Abonnement krant|Pinbetaling boekhandel|Overboeking {id}|
      Geldopname|Pinbetaling supermarkt {number}|Bijschrijving {id}`,
  },
  reviewText: {
    content: `{praise}: {plus}, {plus2}.|Ik ben erg tevreden en zou het zo weer bestellen.|Precies zoals beschreven.|Na drie maanden nog als nieuw.|
      Snel geleverd en goed verpakt.|Beter dan verwacht.|Het hele gezin is er blij mee.|De prijs-kwaliteitverhouding is uitstekend.|
      Eindelijk iets dat lang meegaat.|De klantenservice reageerde meteen.|Al voor de tweede keer gekocht.|Alles werkte meteen.|
      Heel mooi afgewerkt, niets op aan te merken.|Ik raad het iedereen aan.|Ik gebruik het elke dag met plezier.|{praise}.`,
    undecided: `{doubt}: {plus}, maar {minus}.|{doubt}.|Over het geheel genomen in orde.|Doet wat het moet doen, meer niet.|
      De levering duurde lang, verder is alles goed.|Voor deze prijs kun je niet meer verwachten.|Best goed, maar niet bijzonder.|
      De kleur wijkt iets af van de foto.|De handleiding kan beter.|Met wat oefening gaat het.|Ik twijfel nog.|
      Goed product met kleine minpunten.|Ik moest ruilen, maar dat ging vlot.|Niet slecht, maar ook niets bijzonders.|
      Even afwachten hoe lang het meegaat.`,
    disappointed: `{complaint}: {minus}, {minus2}.|{complaint}.|Na twee weken kapot.|Ik heb het teruggestuurd.|Helemaal niet zoals beschreven.|
      De klantenservice heeft nooit geantwoord.|Veel te laat geleverd.|Bespaar je het geld.|De kwaliteit is echt slecht.|
      Bij het uitpakken al beschadigd.|Past niet en ziet er goedkoop uit.|Hier koop ik niet meer.|Een teleurstelling voor die prijs.|
      Er ontbraken onderdelen.|Ik wacht nog steeds op mijn geld.`,
  },
  reviewTitle: {
    content: `{plus}|Heel tevreden|Aanrader|Precies zoals beschreven|Vijf sterren|Elke cent waard|Beter dan verwacht|Zo weer kopen|Fantastisch|
      Zeer geslaagd|Geweldig product|Enthousiast|Uitstekende kwaliteit|Perfect|Goede koop`,
    undecided: `Redelijk|Goed, maar te laat|Doet wat het moet doen|Kleine gebreken|Prima voor de prijs|Niet slecht|Wisselend|Gemiddeld|Gaat wel|
      Plussen en minnen|Kan beter|Voldoende`,
    disappointed: `{minus}|Teleurgesteld|Nooit meer|Het geld niet waard|Niet zoals beschreven|Slechte kwaliteit|Snel kapot|Geen aanrader|
      Miskoop|Teruggestuurd|Meer verwacht|Teleurstellend`,
  },
  goods: `Elektronica;van;Koptelefoon|Monitor|Toetsenbord|Luidspreker|Webcam|Router|Tablet|Slim horloge|Oplader|Beamer|Microfoon|Camera|Powerbank|Soundbar;aluminium|kunststof|glas|carbon
Meubels;van;Stoel|Tafel|Bureau|Boekenkast|Bank|Bedframe|Kledingkast|Zitbank|Wandplank|Kast|Kruk|Dressoir|Nachtkastje;eiken|noten|grenen|staal|bamboe|beuken
Kleding;van;Overhemd|Jas|Broek|Trui|Jurk|Mantel|Rok|Capuchontrui|T-shirt|Sjaal|Blouse|Gilet|Spijkerbroek;katoen|linnen|wol|denim|zijde|fleece
Schoenen;van;Sneakers|Laarzen|Sandalen|Instappers|Pantoffels|Hardloopschoenen|Wandelschoenen|Klompen;leer|canvas|suède|rubber|mesh
Keuken;van;Pan|Mes|Waterkoker|Snijplank|Mengkom|Broodrooster|Blender|Koffiezetter|Steelpan|Bakplaat|Vergiet|Spatel;staal|keramiek|gietijzer|glas|bamboe|koper
Tuin;van;Grasmaaier|Gieter|Hark|Spade|Tuinslang|Plantenbak|Voederhuisje|Parasol|Kruiwagen|Snoeischaar|Klimrek;staal|terracotta|teak|kunststof|zink
Speelgoed;van;Puzzel|Blokken|Pop|Treintje|Bordspel|Vlieger|Teddybeer|Speelgoedauto|Knikkerbaan|Tol;hout|kunststof|vilt|karton
Boeken;in;Kookboek|Roman|Atlas|Reisgids|Prentenboek|Woordenboek|Biografie|Notitieboek|Kalender|Natuurgids;linnen|harde kaft|zachte kaft|pocketformaat
Sport;van;Yogamat|Halter|Tennisracket|Voetbal|Fietshelm|Tent|Rugzak|Slaapzak|Springtouw|Roeitrainer;rubber|nylon|carbon|staal|kurk
Gezondheid;van;Tandenborstel|Thermometer|Verbanddoos|Massagebal|Pillendoos|Warmtekussen|Bloeddrukmeter|Verbandset;bamboe|katoen|siliconen|kunststof
Verzorging;met;Shampoo|Handcrème|Zeep|Lippenbalsem|Haarmasker|Gezichtsmasker|Bodylotion|Nagelolie|Badzout;lavendel|olijfolie|honing|rozenolie|amandelolie
Levensmiddelen;uit;Koffie|Thee|Honing|Pasta|Olijfolie|Chocolade|Jam|Rijst|Muesli|Koekjes|Amandelen|Tomatensaus;biologische teelt|eerlijke handel|lokale productie|eigen productie|kleine oplage
Gereedschap;van;Hamer|Boormachine|Schroevendraaierset|Zaag|Moersleutel|Rolmaat|Gereedschapskist|Schuurmachine|Ladder|Tang|Waterpas;staal|titanium|rubber|glasvezel|beuken
Kantoor;van;Nietmachine|Bureaulamp|Pennenset|Ordner|Brievenbak|Magneetbord|Labelprinter|Pennenbak|Rekenmachine|Papierversnipperaar;kunststof|staal|eiken|leer|kurk
Sieraden;van;Ring|Ketting|Armband|Oorbellen|Broche|Polshorloge|Manchetknopen|Hanger;zilver|goud|parelmoer|roségoud|titanium
Muziek;van;Gitaar|Viool|Drumstel|Ukelele|Mondharmonica|Keyboardstandaard|Metronoom|Fluit|Versterker;esdoorn|vuren|mahonie|messing|palissander
Huisdieren;van;Hondenmand|Kattenboom|Riem|Voerbak|Aquarium|Vogelkooi|Krabpaal|Kauwspeeltje;katoen|sisal|staal|nylon|touw|kunststof
Auto;van;Autolader|Automatten|Dakdrager|Starthulp|Stoelhoes|Bandenpomp|Dashcam|Bagagenet;rubber|staal|nylon|leer|kunststof
Baby;van;Kinderwagen|Ledikant|Babyfoon|Kinderstoel|Speelkleed|Flessenset|Deken|Luiertas;katoen|hout|bamboe|wol|kunststof
Wonen;van;Lamp|Kussen|Vaas|Vloerkleed|Kandelaar|Spiegel|Gordijn|Klok|Fotolijst|Mand|Plaid;linnen|glas|rotan|wol|marmer|messing`,
  praises: `Stevig en makkelijk schoon te maken.|Al jaren geliefd bij onze klanten.|Met twee jaar garantie.|Direct te gebruiken.|
    Ontworpen in een kleine werkplaats en dagelijks getest.|Licht genoeg voor onderweg.|Verpakt zonder kunststof.|
    Goede prijs-kwaliteitverhouding.|Ook leuk als cadeau.|Binnen twee dagen verzonden.|Handig voor elke dag.|Gratis retour.`,
  offer: "{name} uit ons assortiment {category}.",
  manufacturer: "{brand} Fabrieken|{brand} Werkplaatsen|{brand} Makers",
  industries: `Software|Industrie|Voedingsmiddelen|Bouw|Financiële diensten|Gezondheidszorg|Horeca|Advies|Groothandel|Energie|Landbouw|Media|
    Vrije tijd|Transport|Detailhandel|Verzekeringen|Onderzoek|Juridische diensten|Autobranche|Telecommunicatie|Farmacie|Vastgoed|Nutsbedrijven|Reizen`,
  gender: ["vrouw", "man", "anders"],
  maritalStatus: ["ongehuwd", "gehuwd", "gescheiden", "samenwonend", "verweduwd"],
  nationality: { "*": "Nederlandse", nl_BE: "Belgische" },
  invoice: "F",
  order: "O",
  extension: " tst. ",
};
