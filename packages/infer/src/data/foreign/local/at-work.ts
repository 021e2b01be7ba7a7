import type { Spoken } from "../../topics/topic.ts";

/** Words of workshops, town halls, surgeries, farms and tills, mostly in short, in the form of the files beside; they go before those. */
export const AT_WORK: Readonly<Record<Spoken, string>> = {
  de: `
line number: posnr positionsnr positionsnummer positionnummer positionsnr posnummer lfdnr lfd laufendenummer laufnr; order number: auftrnr auftragnr auftragnummer auftragsnummer;
part number: oenr oenummer teilenr teilenummer; odometer: kmannahme kmeingang kmausgang kmabholung kmrueckgabe kmuebergabe kmaktuell kmstd tachostand tacho; engine cc: hubraum
hubraumccm; shop url: webshop onlineshop; invoice date: redat redatum rgdat rechdat rechnungdat; cash discount percent: skontoproz skontoprozent skontosatz skontopct; cash discount days: skontotage skontofrist
skontotg; next inspection date: naechstehu naechsteau hufaellig aufaellig hubis hugueltigbis naechstepruefung; tread depth: profilvl profilvr profilhl profilhr profiltiefe; tyre dot code: dot dotnr; vat: mwst ust mehrwertsteuer
umsatzsteuer; line total: gpreis gespreis gesamtpreis possumme; rated power kw: leistungkw; quantity: aw awanzahl arbeitswerte; plot number: flurstnr
flurstuecknr flurstuecksnummer flurstuecknummer; street number: flurnr; plot area: flaecheqm flaechem2 grundstflaeche grundstuecksgroesse; employee initials: kuerzel kurzzeichen kzl; due date: faellig faelligam
faelligkeit; monthly amount: abschlag abschlagsbetrag; meter number: zaehlernr zaehlernummer; meter constant: wandlerfaktor; ear tag: ohrmarke ohrmarkennr; milk kg: milchmenge milchkg; animal yield kg: mastendgewicht`,
  es: `
line number: nroitem numeroitem nrolinea numerolinea item nrorenglon renglon; odometer: kmentrada kmsalida kmingreso kmactual kmactuales kmrecepcion kilometrajeingreso; engine cc: cilindrada cc
cilindraje; tax: igv; day of week: diasem diasemana; slot count: cupos cupo; reference range: valref valorref valorreferencia valoresreferencia rangoreferencia; body weight kg: pesokg;
visit start time: horainiat horaatencion; sequence number: nroorden numeroorden turnonro; medical license number: rne nrorne nrocolegiatura; ear tag: arete caravana crotal; milk kg: litrosleche;
plot area ha: superficieha hectareas has; irrigation allotment: dotacion; meter number: nromedidor numeromedidor medidor nrosuministro; consumption kwh: consumokwh; monthly pension: matricula`,
  fr: `
line number: numligne numeroligne noligne rang; odometer: kmdepart kmarrivee kmentree kmsortie kmretour kmactuel kmreleve; engine cc: cylindree; family quotient: quotientfamilial qf quotient; processing months: delaiinstr
delaiinstruction; birth department: deptnais deptnaissance depnaissance departementnaissance; plot area: contenancem2 contenance surfaceterrain surfparcelle; plot number: numeroparcelle numparcelle; full name: proprietaire petitionnaire
declarant; attendee count: nbpers nbpersonnes nombrepersonnes; seat count: capaciteaccueil; school class: classe; building height m: hauteurm; floor area: surfplancher surfaceplancher; ear tag: boucle
numboucle; milk kg: litrageslait; meter number: numcompteur numerocompteur pdl pce; consumption kwh: consokwh; certificate number: numacte numeroacte; family allowance number: numalloccaf numallocataire allocataire`,
  it: `
line number: numriga nriga riga rigan; odometer: kmingresso kmuscita kmentrata kmattuali kmconsegna; engine cc: cilindrata; vat: imposta; plot number: mappale particella numparticella; cadastral sheet: foglio;
ear tag: marcaauricolare; meter number: numcontatore matricolacontatore pod pdr; consumption kwh: consumokwh; protocol number: numprotocollo protocollo numprot`,
  nl: `
line number: regelnr regelnummer volgnr volgnummer; odometer: kmstandin kmstanduit kmin kmuit kmstandinname; engine cc: cilinderinhoud; vat: btw btwbedrag; next inspection date: apkdatum apktot vervaldatumapk apkvervaldatum;
plot number: perceelnr perceelnummer; ear tag: oornummer oormerk; meter number: meternr meternummer eancode; consumption kwh: verbruikkwh`,
  pt: `
line number: nritem numeroitem numitem seqitem nroitem; odometer: kmentrada kmsaida kmatual kmretorno kmretirada; engine cc: cilindrada cilindradas; ear tag: brinco numerobrinco; milk kg: litrosleite;
plot area ha: areaha hectares; meter number: nrmedidor numeromedidor medidor; consumption kwh: consumokwh; protocol number: nrprotocolo numeroprotocolo protocolo`,
};
