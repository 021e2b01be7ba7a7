/** Dutch words that mean this in schemas of that language only, or stand there in short. */
export const LOCAL_DUTCH = `
  type: soort; customer: klant; number: nr; house number suffix: toevoeging huisnrtoevoeging; payment term days: betaaltermijn; wheel size: wielmaat;
  frame size: framemaat; size: maat; gears: versnellingen; battery: accu; rental allowed: verhuurbaar; rental: verhuur; day price: dagprijs; excl:
  excl; incl: incl; net: excl; gross: incl; minimum stock: minimumvoorraad; stock: voorraad; in stock: opvoorraad; shelf: schap; lead time:
  levertijd; available: leverbaar; account number: rekeningnummer rekeningnr; terms: betalingsconditie; payment terms: betalingsconditie
  betalingscondities betalingsvoorwaarden; supplier: lev leverancier; minimum: minimale minimaal; order: bestelling order; first name: roepnaam;
  national id: bsn; birth: geb geboorte; hire date: indienst; termination date: uitdienst; service: dienst; in: in; out: uit; contract hours:
  contracturen; marital status: burgerlijkestaat; first aid: ehbo; receipt number: bonnummer bonnr; date received: datumbinnen; received: binnen;
  complaint: klacht; work done: werkzaamheden; ready: gereed; picked up: opgehaald; pickup date: ophaaldatum; return date: inleverdatum; labor hours:
  arbeidsuren; hourly rate: uurtarief; labor cost: arbeidskosten; material cost: materiaalkosten; rush: spoed; deposit: borg; back: terug; rental
  price: huurprijs; damage: schade; identification type: legitimatiesoort; identification: legitimatie; insurance: verzekering; due date:
  vervaldatum; paid: betaald; payment method: betaalwijze; reminder: herinnering; sent: verstuurd; line number: regelnr regelnummer; line: regel;
  unit price: stuksprijs; line total: regeltotaal; start time: starttijd begintijd; end time: eindtijd; appointment type: afspraaksoort; appointment:
  afspraak; channel: via; posting date: boekdatum; in amount: bij; balance: saldo; ledger account: grootboekrekening grootboeknr; contra account:
  tegenrekening; placed: geplaatst; approved: goedgekeurd; answer: antwoord; country: land; origin: herkomst; importer company: importeur; key
  number: sleutelnr; purchase: inkoop; sale: verkoop; price: prijs; vat: btw; vat rate: btwtarief btwpercentage; discount: korting; city: plaats
  woonplaats; street: straat straatnaam; phone: tel telnr telefoonnr; mobile: mobiel mobielnr; email: mail; chamber of commerce number: kvk;
  registration number: kvknr; date: datum; time: tijd; name: naam; label: omschr; description: omschrijving; amount: bedrag; count: aantal; quantity:
  aantal hoeveelheid; weight: gewicht; length: lengte; color: kleur; year: jaar; month: maand; week: week; hour: uur uren; member: lid leden; member
  number: lidnr lidnummer; membership: lidmaatschap; team: team elftal; trainer person: trainer coach; match: wedstrijd; home team: thuisteam
  thuisploeg; away team: uitteam uitploeg; score: stand; field: veld; referee: scheidsrechter; season: seizoen; student: leerling cursist; teacher:
  docent leerkracht; class: klas; school year: schooljaar; absence: verzuim afwezig; patient: patient client; doctor: arts behandelaar; treatment:
  behandeling; diagnosis: diagnose; medication: medicatie; insurer company: zorgverzekeraar verzekeraar; policy number: polisnummer polisnr;
  employee: medewerker; employee number: personeelsnr personeelsnummer; job title: functie; department: afdeling; salary: salaris; hours per week:
  urenperweek; leave: verlof; project: project; task: taak; hours spent: bestedeuren; planned: gepland; reason: reden; note: notitie aantekening;
  attachment: bijlage; file: bestand dossier; file number: dossiernummer zaaknummer; permit: vergunning; applicant: aanvrager; request: aanvraag;
  decision: besluit; citizen: inwoner burger; object: pand object; rent: huur; tenant: huurder; owner: eigenaar; room: kamer ruimte zaal; energy
  label: energielabel; room count: kamers; reservation: reservering; guest: gast; arrival: aankomst; departure: vertrek; night: nachten; active:
  actief; created: aangemaakt ingevoerd; updated: gewijzigd bijgewerkt; deleted: verwijderd; by: door; at: op; user: gebruiker; password: wachtwoord;
  role: rol; language: taal; brand: merk; model: model; delivery: levering bezorging; delivery date: leverdatum bezorgdatum; track and trace:
  tracktrace; shipment: zending; carrier: vervoerder; cash register: kassa; receipt: bon kassabon; vehicle: voertuig; license plate: kenteken;
  mileage: kmstand; inspection: apk keuring; driver person: chauffeur bestuurder; condition: staat; hour: uren; payment term: betaaltermijn; purchase
  price: inkoop inkoopprijs; sale price: verkoop; gear count: versnellingen; battery capacity: accucapaciteit accucapaciteitwh; weekly hours:
  contracturen; labor hours: arbeidsuren; in: bij; tax rate: btwtarief btwpercentage; shift: dienst; weekday: vergaderdag lesdag speeldag
  trainingsdag; winner person: winnaar; player person: speler; skill level: speelsterkte; exchanged with person: ruilmet; package level:
  sponsorpakket; mandate reference: machtigingskenmerk; course name: lesnaam; round: ronde; specialty: specialisatie; diet: dieetwensen; capacity:
  maxdeelnemers maxcursisten; entry fee: inschrijfgeld; prize money: prijzengeld; partner person: partnernaam; dunning level: aanmaningniveau;
  committee: commissies commissie; membership type: lidsoort;
  court surface: ondergrond;
  bsn number: bsn burgerservicenummer; kvk number: kvk kvknummer; dutch vat number: btwnummer btwnr;
  clock time: tijdstip tijdstippen; path: pad opslagpad bestandspad; caption: onderschrift bijschrift; school year: schooljaar; dosage: dosering; tip: tips; diary entry: dagboek; spoken: gesproken; expires: verloopt; content: inhoud;
  rent: huurprijs kale_huur; deposit: borg waarborg; energy label: energielabel; license plate: kenteken; living area: woonoppervlakte; postal code: postcode; house number: huisnummer; addition: toevoeging; parent name: naamouder;
  subject line: onderwerp; action: actie; mileage: kilometerstand kmstand; seats: zitplaatsen; table name: tabelnaam; icon: icoon;
  start odometer: kmbegin beginstand kmstart; end odometer: kmeind eindstand; distance: geredenkm gereden
`;
