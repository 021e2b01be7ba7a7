/** Dutch words of column and table names by what they are called here: `meaning: word word; …`. */
export const DUTCH = `
  first name: voornaam roepnaam; last name: achternaam; name infix: tussenvoegsel; name: naam; birth date: geboortedatum; gender: geslacht; street:
  straat straatnaam; house number: huisnummer; address: adres; city: woonplaats plaats gemeente gemeenten stad steden; region: provincie regio; phone:
  telefoon telefoonnr; phone number: telefoonnummer; mobile: mobiel mobielnr; company: bedrijf bedrijven; company name: bedrijfsnaam; department:
  afdeling; employee: medewerker medewerkers werknemer werknemers; user: gebruiker gebruikers; user name: gebruikersnaam; password: wachtwoord;
  customer: klant klanten; customer number: klantnummer; supplier: leverancier leveranciers; product: producten artikelen; description: omschrijving;
  note: opmerking opmerkingen notitie notities aantekening aantekeningen; price: prijs verkoopprijs tarief tarieven; unit price: stukprijs
  eenheidsprijs; quantity: aantal hoeveelheid; stock: voorraad; amount: bedrag; discount: korting kortingen; vat: btw; invoice: factuur facturen;
  invoice number: factuurnummer; order: bestelling bestellingen; account: rekening rekeningen; account number: rekeningnummer; created: aangemaakt;
  updated: gewijzigd bijgewerkt aangepast; deleted: verwijderd; active: actief; duration: duur; height: hoogte; length: lengte; color: kleur; year:
  jaar; month: maand; language: taal; value: waarde waarden; sort order: volgorde; message: bericht berichten; subject: onderwerp; license plate:
  kenteken; student: leerling leerlingen; course: cursus cursussen; comment: commentaar reactie reacties; setting: instelling; settings: instellingen;
  preferences: voorkeuren; ordered: besteld; delivered: geleverd bezorgd; shipped: verzonden; sent: verstuurd; received: ontvangen; cancelled:
  geannuleerd; completed: voltooid afgerond afgehandeld; started: gestart; published: gepubliceerd; approved: goedgekeurd; rejected: afgewezen
  afgekeurd; registered: geregistreerd ingeschreven; left: uitgeschreven; confirmed: bevestigd; verified: geverifieerd; locked: geblokkeerd; disabled:
  uitgeschakeld; enabled: ingeschakeld; activated: geactiveerd; archived: gearchiveerd; signed: ondertekend; added: toegevoegd; read: gelezen; last:
  laatste laatst; first: eerste; next: volgende; sold: verkocht; returned: geretourneerd; assigned: toegewezen; closed: gesloten; expired: verlopen;
  planned: gepland; invoiced: gefactureerd; contact person: contactpersoon contactpersonen; manager person: verantwoordelijke leidinggevende; admin
  person: beheerder; advisor person: adviseur; representative person: vertegenwoordiger; sales person: verkoper; buyer: koper; member: leden;
  subscriber: abonnee; subscription: abonnementen; visitor: bezoeker bezoekers; guest: gasten; recipient: ontvanger; sender: afzender; courier person:
  bezorger; father: vader; mother: moeder; parent person: ouder; parents: ouders; family: gezin; staff: personeel; applicant: sollicitant; application:
  sollicitatie sollicitaties; nickname: bijnaam; initials: voorletters; full: volledige; marital: burgerlijke; nationality: nationaliteit; birth place:
  geboorteplaats; birth country: geboorteland; age: leeftijd; company number: kvknummer; vat id: btwnummer; salutation: aanhef; title prefix:
  titulatuur; district: wijk buurt; country: landen; country code: landcode; house number suffix: toevoeging huisnummertoevoeging; branch office:
  vestiging vestigingen; office: kantoor; location: locatie locaties; area name: gebied; house: huis woning woningen; building: gebouw gebouwen; lot:
  perceel; coordinates: coordinaten; billing address: factuuradres; shipping address: afleveradres verzendadres; delivery: aflevering levering
  leveringen; occupation: beroep; skill: vaardigheid vaardigheden; experience: ervaring; contract: contracten; contract type: contracttype; contract
  number: contractnummer; hours: uren; overtime hours: overuren; service: diensten; payslip: loonstrook; absence: afwezigheid; sick leave: ziekmelding
  ziekteverzuim; leave: vakantie; vacation days: vakantiedagen; review date: beoordelingsdatum; attendance: aanwezigheid; employee number:
  personeelsnummer; hire date: indienst; termination date: uitdienst; product name: artikelnaam productnaam; sku: productnummer; brand: merken; model:
  modellen; category: categorieen rubriek; subcategory: subcategorie; minimum stock: minimumvoorraad; minimum: minimaal; maximum: maximaal; store:
  winkel winkels; cash register: kassa; cart: winkelwagen winkelmand; order item: bestelregel bestelregels orderregel; line: regels regel; offer:
  aanbieding aanbiedingen; promotion: actie; action: acties; voucher: cadeaubon; package: pakket pakketten; shipment: zending zendingen; carrier:
  vervoerder vervoerders; lead time: levertijd; complaint: klacht klachten; packaging: verpakking; batch: partij; serial number: serienummer; expiry:
  houdbaarheid; expiry date: houdbaarheidsdatum; units: eenheden; cost: inkoopprijs; width: breedte; depth: diepte; size: maat maten grootte; payment:
  betalingen; payment status: betaalstatus; payment date: betaaldatum; debit: debet; transfer: overboeking; cash: contant; interest: rente; interest
  rate: rentepercentage; loan: lening leningen uitlening uitleningen; installment: termijn termijnen; debt: schuld; deposit: aanbetaling voorschot;
  income: inkomsten; expenses: uitgaven; expense: uitgave; revenue: omzet; profit: winst; subtotal: subtotaal; invoice amount: factuurbedrag; invoice
  status: factuurstatus; outstanding: openstaand; quote number: offertenummer; tax: belasting belastingen; fine: boete boetes; membership fee:
  contributie; membership: lidmaatschap; member number: lidnummer; budget: begroting; receipt: bonnetje kwitantie; project: projecten; project name:
  projectnaam; progress: voortgang; stage: fasen; milestone: mijlpaal; goal: doel doelen doelstelling; risk: risico risicos; urgency: urgentie; meeting:
  vergadering vergaderingen; appointment: afspraken; event: evenementen; activity: activiteit activiteiten; type: soorten; version: versie; origin:
  herkomst; source: bron; subtitle: ondertitel; summary: samenvatting; image: afbeelding afbeeldingen; file: bestanden; file name: bestandsnaam; file
  size: bestandsgrootte; file type: bestandstype; attachment: bijlage bijlagen; document: documenten; template: sjabloon sjablonen; question: vraag
  vragen; answer: antwoord antwoorden; topic: onderwerpen; visible: zichtbaar; public: openbaar; notification: melding meldingen; error: fout fouten;
  error message: foutmelding; history: geschiedenis; log: logboek; key: sleutel; role: rollen; permission: recht; permissions: rechten; profile: profiel
  profielen; session: sessie sessies; access: toegang; system: systeem; sequence number: volgnummer; reference: kenmerk referentie; attributes:
  kenmerken; explanation: toelichting; vehicle: voertuig voertuigen; vin: chassisnummer; consumption: verbruik; maintenance: onderhoud; repair:
  reparatie reparaties; technician person: monteur; device: apparaat apparaten; sensor: sensoren; measurement: metingen meetwaarde; meter reading:
  meterstand; pressure: druk; humidity: vochtigheid luchtvochtigheid; temperature: temperatuur; speed: snelheid; power: vermogen; trip: ritten reis
  reizen; distance: afstand; departure: vertrek; arrival: aankomst; flight: vlucht vluchten; seat: stoel stoelen; passenger: passagier; ticket: kaartje;
  reservation: reservering reserveringen; booking: boeking boekingen; treatment: behandeling behandelingen; allergies: allergieen; vaccination:
  vaccinatie; hospital: ziekenhuis; nurse person: verpleegkundige; doctor: dokter artsen; pharmacy: apotheek; examination: onderzoek onderzoeken;
  result: uitslag uitslagen resultaat resultaten; medication: medicatie; health insurance: zorgverzekering; insurance: verzekering; policy number:
  polisnummer; recipe: recept recepten; ingredient: ingredienten; dish: gerecht gerechten; drink: dranken; table: tafel tafels; kitchen: keuken; student
  number: studentnummer; lesson: lessen; grades: cijfers; average: gemiddelde; teacher: docent docenten leraren; subject name: vak vakken; room: lokaal;
  exam: toets toetsen tentamen; registration: inschrijving inschrijvingen; book: boek boeken; publisher: uitgeverij; library: bibliotheek; chapter:
  hoofdstuk hoofdstukken; player: speler spelers; match: wedstrijd wedstrijden; tournament: toernooi; points: punten; animal: dier dieren; pet: huisdier
  huisdieren; dog: hond; plant: planten; capacity: capaciteit; available: beschikbaar; availability: beschikbaarheid; difference: verschil; weeks:
  weken; days: dagen; months: maanden; years: jaren; seconds: seconden; time: tijd; timestamp: tijdstip; start time: begintijd starttijd; end time:
  eindtijd; created date: aanmaakdatum; updated date: wijzigingsdatum; registration date: inschrijfdatum; purchase: aankoop aankopen; purchase date:
  aankoopdatum; purchase price: aankoopprijs; sale: verkoop verkopen; sale date: verkoopdatum; rental: verhuur; valid: geldig; valid from: geldigvan geldigvanaf; valid until: geldigtot; validity: geldigheid;
  end: einde; header: koptekst; birth: geboorte; card: kaart; driver person: bestuurder; fleet: wagenpark; admission: opname; farm: boerderij; harvest:
  oogst; speaker: spreker; construction site: bouwplaats; position: positie; attempts: pogingen; referee: scheidsrechter; report: verslag; task:
  opdracht opdrachten
`;
