import type { Abroad } from "./topic.ts";

/** What people write about things in Dutch. */
export const NL: Abroad = {
  any: {
    noted: `
(Telefonisch|Per e-mail|Ter plaatse) (besproken|afgesproken|bevestigd).
Navragen bij (Anna|Sander|Femke|Daan).
Zie e-mail van (3|12|18|27) (maart|mei|juni).
Nagekeken in (maart|mei|oktober).
Zoals afgesproken.
Geldig tot (eind maart|eind juni|eind van het jaar).`,
    described: `
Zie (bijlage|toelichting).
Zoals afgesproken op (3|12|18|27) (maart|mei|juni).
Sinds (2019|2021|2022|2023).
(Geen bijzonderheden|Wordt nog aangevuld).`,
    instructed: `
(Eerst bellen|Voorzichtig behandelen|Droog bewaren|Persoonlijk afgeven).
(Dagelijks|Wekelijks|Na gebruik) (controleren|schoonmaken).
Bij vragen (het kantoor bellen|de leiding inlichten).`,
    reasons: `
Op verzoek
Ziekte
Andere afspraak
Niet meer nodig
Dubbel ingevoerd
Te duur
Gegevens onvolledig
Verhuisd
Te laat
Verkeerd ingevoerd`,
  },
  patient: {
    noted: `
(Bloeddruk|Temperatuur|Hartslag) (normaal|licht verhoogd|stabiel), controle over (twee|vier) weken.
(Pijn|Zwelling|Hoest) (veel minder|onveranderd|'s nachts erger).
Verdraagt de medicatie goed(|, geen bijwerkingen).
Allergisch voor (penicilline|latex|noten|pollen).
Wond (schoon en droog|geneest goed), hechtingen eruit op (vrijdag|dag tien).`,
    described: `
(Onderzoek|Behandeling) van (de knie|de rug|de schouder), (poliklinisch|ongeveer 20 minuten|met plaatselijke verdoving).
Klachten sinds (drie dagen|een week|de val), (geen koorts|bij inspanning).`,
    occasions: `
Jaarlijkse controle
Rugpijn
Aanhoudende hoest
Vaccinatie
Hoofdpijn
Uitslag bloedonderzoek
Herhaalrecept
Huiduitslag`,
  },
  guest: {
    noted: `
(Komt laat aan, rond 23 uur|Komt met de trein|Vroeg inchecken) indien mogelijk.
(Rustige kamer|Twee bedden|Extra kussen|Kinderbed) (gevraagd|bevestigd).
(Vaste gast|Huwelijksreis|Reist met hond), (bloemen op de kamer|laat uitchecken).`,
    described: `
(Lichte|Rustige|Ruime) kamer met (tweepersoonsbed|twee bedden|slaapbank), (uitzicht op de tuin|balkon aan zee|aan de binnenplaats).
(18|24|32) vierkante meter, (bad en douche|bureau|airconditioning).
Inclusief (ontbijt|halfpension|parkeren en internet), (gratis annuleren|niet restitueerbaar).`,
  },
  pupil: {
    noted: `
(Doet goed mee|Snel afgeleid|Erg stil|Helpt anderen) in de les.
Huiswerk (niet af|te laat|compleet).
(Ouders ingelicht|Gesprek met ouders donderdag|Extra hulp bij lezen).
(Afwezig|Te laat) door (ziekte|de bus|een doktersafspraak).`,
    described: `
(Inleiding|Oefeningen|Herhaling|Project) over (breuken|gedichten|het klimaat|de cel), (in groepjes|met werkblad).
Cursus voor (beginners|gevorderden|iedereen), (tien lessen|wekelijks|met toets).`,
  },
  customer: {
    noted: `
Klant sinds (2016|2019|2022), (betaalt op rekening|5 % korting).
Liever (e-mail|bellen in de ochtend|post).
(Verhuisd|Nieuw nummer) in (maart|mei|het najaar).`,
  },
  sale: {
    noted: `
Graag (als cadeau inpakken|bellen voor levering|in één pakket).
(Vaste|Nieuwe) klant, (5 % korting|betaalt op rekening|leveren na de 10e).
Haalt het (zaterdag|morgenmiddag) op.`,
    described: `
(Nabestelling|Proefbestelling|Verzamelbestelling) voor (het filiaal|kantoor|een klant).
(Twee|Drie|Tien) artikelen, (op voorraad|levertijd twee weken).`,
    reasons: `
Verkeerde maat
Beschadigd aangekomen
Te laat geleverd
Dubbel besteld
Bedacht zich
Elders goedkoper`,
  },
  delivery: {
    noted: `
Afgegeven bij (de buren|de portier|de receptie).
(Niet thuis|Adres niet gevonden|Geweigerd), (morgen opnieuw|terug naar het depot).
(Breekbaar|Droog houden|Niet stapelen), leveren (voor 12 uur|alleen op werkdagen).`,
    reasons: `
Niet thuis
Adres onvolledig
Geweigerd
Weg afgesloten
Pech onderweg
Pakket beschadigd`,
  },
  stock: {
    noted: `
Geteld in (maart|juni|december), (geen verschil|twee te weinig|één te veel).
Stelling (A3|B12|C4), (boven|achter de deur).
(Bijbestellen|Oude partij eerst|Verpakking beschadigd).`,
  },
  money: {
    noted: `
Betaald (per overboeking|contant|in twee termijnen|met pin), bon (aanwezig|ontbreekt).
(Herinnering|Aanmaning) verstuurd op de (3e|12e|20e).
(Verschil|Creditnota) nog nakijken.`,
    described: `
(Huur|Stroom|Internet|Verzekering) (maart|juni|september).
(Kantoorartikelen|Treinreis|Lunch met klant|Softwarelicentie).
(Onderhoud|Advies|Schoonmaak|Reparatie) (april|mei|week 32).
(Contributie|Aanbetaling|Slotbetaling|Borg) (2025|2026|volgens contract).`,
  },
  vehicle: {
    noted: `
(Kras|Deuk) op (het linkerportier|de bumper), (bekend|foto aanwezig).
(Olie|Remblokken|Accu) (vervangen|binnenkort vervangen|in orde).
APK in (maart|juni|oktober).`,
    described: `
(Beurt|Olie verversen|Remmen controleren) (bij 60.000 km|voor de vakantie|met filter).
(Geluid|Trilling|Lampje) (bij remmen|bij kou|boven 80 km/u).`,
  },
  machine: {
    noted: `
(Filter|Pakking|Riem|Zekering) vervangen, (draait weer|een uur getest).
(Geluid|Lek|Fout E04) (sinds maandag|onder belasting|weg na herstart).
Onderdeel (besteld|komt donderdag|niet leverbaar).`,
    described: `
(Jaarlijkse|Maandelijkse) (controle|schoonmaak|kalibratie), machine uit.
(Start niet|Wordt heet|Lekt olie|Toont fout E12) sinds maandag.`,
    reasons: `
Slijtage
Stroomstoring
Bedieningsfout
Gepland onderhoud
Onderdeel ontbreekt
Oververhitting`,
  },
  home: {
    noted: `
(Verwarming|Kraan|Intercom) (gerepareerd|wordt vervangen|defect sinds maandag).
Sleutels (overhandigd|teruggegeven|ontbreken nog).
(Bezichtiging|Oplevering|Meterstand) (zaterdag om 10 uur|dinsdagavond|eind van de maand).`,
    described: `
(Licht|Rustig|Gerenoveerd) appartement met (twee|drie|vier) kamers en (balkon|tuin|inbouwkeuken), (bij het station|aan het park|met lift).
Bouwjaar (1968|1995|2012), (nieuwe kozijnen|warmtepomp|energielabel B).`,
  },
  staff: {
    noted: `
Dienst geruild met een collega.
(Contract|Pas|Diploma) (getekend|ontbreekt nog|ingeleverd).
(Betrouwbaar en op tijd|Leert snel|Wil deeltijd|Liever ochtenddienst).`,
    reasons: `
Ziekte
Vakantie
Opleiding
Familieomstandigheden
Doktersafspraak
Einde contract
Verhuizing`,
  },
  club: {
    noted: `
Helpt (bij feesten|in het weekend|in de keuken).
Contributie (contant betaald|per incasso|nog open).`,
    described: `
(Wekelijkse|Maandelijkse) bijeenkomst voor (leden|gezinnen|jongeren).`,
  },
  event: {
    noted: `
Opbouw vanaf (8|10|14) uur, (geluid gehuurd|twee helpers).
(Catering|Bloemen|Beamer) (bevestigd|nog regelen|betaald).
(Twaalf|Dertig|Tachtig) aanmeldingen, (vol|nog plaats).`,
    described: `
Een (avond|dag) met (muziek|lezingen|rondleidingen|goed eten), (gratis toegang|beperkt aantal plaatsen|aanmelden verplicht).
(Zaal|Tuin|Terras) voor (40|120|300) personen, (toegankelijk|met keuken|parkeren voor de deur).`,
    reasons: `
Slecht weer
Te weinig aanmeldingen
Ziekte
Zaal niet beschikbaar`,
  },
  animal: {
    noted: `
Eet (goed|weinig|weer normaal), (rustig|levendig|wat moe).
(Ingeënt|Ontwormd) in (maart|mei|het najaar).`,
    occasions: `
Vaccinatie
Kreupel
Controle
Eet niet
Gebitsreiniging`,
  },
  plant: {
    noted: `
(Gezaaid|Gesnoeid|Bewaterd) (na de regen|'s ochtends|met de hand).
(Luis|Meeldauw|Slakken) op rij (2|3|7), (behandeld|in de gaten houden).`,
  },
  kitchen: {
    noted: `
(Zonder ui|Zonder noten|Saus apart|Goed doorbakken) graag.
(Verjaardag|Kinderstoel|Tafel op het terras) (gevraagd|bevestigd).`,
    described: `
Met (geroosterde groenten|verse kruiden|huisgemaakte saus) en (brood|rijst|salade|aardappelen).
(Huisgemaakt|Gegrild|Gestoofd), (licht pittig|heel mals|voor twee personen).`,
  },
};
