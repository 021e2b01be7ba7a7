/** Who holds which office, and words of town halls, clubs, pharmacies and workshops, in all six languages, as in the files beside. */
export const OFFICES = `
  mayor person: alcalde alcaldesa sindaco prefeito burgemeester buergermeister maire; president person: presidente presidenta voorzitter vorsitzender
  vorsitzende praesident; councillor person: concejal vereador assessore gemeinderat; secretary person: secretario segretario schriftfuehrer;
  treasurer person: tesorero tesoureiro tesoriere penningmeester kassenwart schatzmeister tresorier; clerk person: tramitador tramitadora; operator
  person: operador operadora operatore operateur bediener; architect person: arquitecto arquitecta arquiteto architetto architekt; surveyor person:
  geometra aparejador vermesser; engineer person: ingeniero ingeniera engenheiro ingegnere ingenieur; lawyer person: abogado abogada advogado avvocato
  advocaat rechtsanwalt anwalt; notary person: notario notaio tabeliao notaris notar; judge person: juez juiz giudice richter; inspector person:
  inspector inspetor ispettore inspecteur pruefer; coach person: entrenador entrenadora allenatore treinador entraineur uebungsleiter; nurse person:
  enfermero enfermera enfermeiro infermiere pfleger krankenschwester; surgeon person: cirujano cirurgiao chirurgo chirurg chirurgien; pharmacist
  person: farmaceutico farmacista apotheker pharmacien apotheekmedewerker; dentist person: dentista zahnarzt tandarts; cook person: cocinero
  cozinheiro cuoco koch kok; waiter person: camarero garcom cameriere kellner ober; mechanic person: mecanico meccanico mechaniker mecanicien;
  electrician person: electricista eletricista elettricista elektriker electricien; foreman person: capataz encarregado caposquadra vorarbeiter polier
  voorman; guide person: reiseleiter; interpreter person: interprete dolmetscher tolk; veterinarian person: veterinaria veterinaire tierarzt
  dierenarts; promoter person: promotor promotora promotore promoteur bauherr; beneficiary person: beneficiario beneficiaire beguenstigter
  begunstigde; guarantor person: avalista fiador garante buerge; witness person: testigo testemunha testimone zeuge getuige temoin; acronym: siglas
  sigla; population: poblacion populacao popolazione einwohner einwohnerzahl inwoners; electorate: censo; voters: votantes votanti eleitores waehler
  kiezers; fiscal year: geschaeftsjahr boekjaar; surcharge: recargo sobretaxa sovrattassa zuschlag toeslag; offence: infraccion infracao infrazione
  verstoss overtreding; active ingredient: wirkstoff; systolic: systolique sistolica sistolico systolisch; diastolic: diastolique diastolica
  diastolico diastolisch; pulse: pouls pulso polso hartslag; icd code: cim cie; dosage form: darreichungsform; strength: concentracao concentracion; material: werkstoff; setup
  time: ruestzeit; target value: sollwert; actual value: istwert; shift model: schichtmodell; operating hours: betriebsstunden; rack: regal; scrap
  quantity: ausschuss ausschussmenge; good quantity: gutmenge; bib number: pettorale startnummer; season: stagione; channel: canal; cash withdrawal:
  sangria; opening balance: fundo; work step: arbeitsgang arbeitsgaenge; expelled: espulsioni expulsiones; booked: ammonizioni amonestaciones
`;
