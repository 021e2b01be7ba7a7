import type { Spoken } from "../topics/topic.ts";

/** A name that is something else beside some columns of its table. */
export interface Beside {
  readonly names: RegExp;
  readonly beside: RegExp;
  readonly unless?: RegExp;
  /** What it is called here then. */
  readonly meaning: string;
}

const BODY =
  /^(?:peso|imc|pressao|presion|pressione|pression|poids|temperatura|temperature|frequencia|frecuencia|pulso|pouls|saturac)/;
/** What is measured beside the temperature of a patient. */
const VITAL =
  /^(?:sintoma|symptom|sintomi|queixa|peso|talla|altura|poids|taille|pouls|imc|fc|fr|pa|ta|presion|pressao|pulso|frecuencia|frequencia|saturac|spo2|sat_?o2)/;
/** Vital signs, as forms in all of these languages shorten them. */
const VITALS: readonly Beside[] = [
  {
    names: /^(?:pa|ta|presion|tension|pressione|pressao)(?:_arterial|_arterielle|_arteriosa)?$/,
    beside: BODY,
    meaning: "blood pressure",
  },
  { names: /^(?:fc|frec(?:uencia)?_card(?:iaca)?|pouls|pulso)$/, beside: BODY, meaning: "heart rate" },
  { names: /^(?:fr|frec(?:uencia)?_resp(?:iratoria)?)$/, beside: BODY, meaning: "respiratory rate" },
  { names: /^(?:sat|sat_?o2|spo2|saturac.*)$/, beside: BODY, meaning: "oxygen saturation" },
  { names: /^(?:temp|temperatura|temperature)$/, beside: VITAL, meaning: "clinical temperature" },
];
/** For how many a room is. */
const ROOM_FOR: Beside = {
  names: /^(?:capacidad|capacidade|capacite|capienza)(?:_personas|_pessoas|_maxima|_max)?$/,
  beside: /^(?:precio|preco|prix|prezzo|tarif|diaria|piso|camas|cama)/,
  unless: /aforo|salon|salle|sala$|sala_|accessible|tanque|kg|litros|motor|placa|aula/,
  meaning: "guest capacity",
};
/** A till or an account tells what came in and what went out beside what is left; a store does so of goods, and a clock of people. */
const GOODS =
  /^(?:produ|articul|articol|artik|quantit|cantidad|quantidad|stock|existenc|estoq|estoque|magazz|almac|hora|heure|ora_|empl|costo_u)/;
const sides = (into: RegExp, out: RegExp, left: RegExp): readonly Beside[] => [
  { names: into, beside: left, unless: GOODS, meaning: "cash in" },
  { names: out, beside: left, unless: GOODS, meaning: "cash out" },
];
/** What state something is in, where no part of an address stands beside it. */
const state = (named: string): Beside => ({
  names: new RegExp(`^(?:${named})$`),
  beside:
    /^(?:fe?c|dt_|d?ata_|date_|total|monto|importo|importe|valor|montant|usuario|observ|motiv|precio|preco|prix|prezzo|titulo|titre|categori|priori|descri|[a-z]+_id$|id_[a-z]+$)/,
  unless:
    /^(?:direcc|domicil|calle|ciudad|munic|pais|cp$|cod(?:igo)?_?post|colonia|localid|enderec|cidade|uf$|bairro|cep$|indiriz|citta|provinc|nazion|comune$|pays|region|ville|adresse|capital|sigla|lugar)/,
  meaning: "status",
});
const left = (named: string, whose: string): Beside => ({
  names: new RegExp(`^(?:${named})$`),
  beside: new RegExp(`^(?:${whose})`),
  meaning: "left date",
});
const STAFF = /cargo|puesto|salario|sueldo|empleado|jefe|salaire/;

/** Names that only what stands beside them explains, by language; names are without accents, in small letters. */
export const BESIDE: Readonly<Partial<Record<Spoken | "en", readonly Beside[]>>> = {
  // Turkish and Indonesian, which are read as English otherwise.
  en: [
    { names: /^ad[i]?$/, beside: /^soyad/, meaning: "first name" },
    { names: /^gun$/, beside: /^(?:ders|saat|baslangic)/, meaning: "day name" },
    { names: /^nip$/, beside: /^(?:nama|alamat|agama|jabatan)/, meaning: "employee number" },
    { names: /^bolum$/, beside: /randevu|hasta|doktor|poliklinik/, meaning: "medical specialty" },
    { names: /^jam$/, beside: /^(?:tanggal|tgl|hari)/, meaning: "start time" },
    { names: /^boy$/, beside: /^(?:kilo|yas|cinsiyet)/, meaning: "patient height" },
  ],
  de: [
    ...sides(
      /^(?:einnahmen?|einzahlung|eingang)$/,
      /^(?:ausgaben?|auszahlung|ausgang)$/,
      /^(?:saldo|kassenbestand|kassenstand|bestand|beleg_?nr|belegnummer)$/,
    ),
    {
      names: /^(?:kassen)?(?:bestand|stand)$/,
      beside: /^(?:einnahmen?|ausgaben?|einzahlung|auszahlung)$/,
      meaning: "balance",
    },
    { names: /^(?:k_?w|leistung)$/, beside: /^(?:p_?s|hubraum|kraftstoff|fin|hsn)$/, meaning: "engine power kw" },
    { names: /^titel$/, beside: /^vorname$/, meaning: "academic title" },
    { names: /^groesse(?:_cm)?$/, beside: /^(?:gewicht|puls|rr|blutdruck)/, meaning: "patient height" },
    { names: /^(?:rr|blutdruck)$/, beside: /^(?:puls|temp|gewicht|befund|diagnose)/, meaning: "blood pressure" },
    { names: /^puls$/, beside: /^(?:rr|blutdruck|temp|gewicht)/, meaning: "heart rate" },
    { names: /^temp(?:eratur)?$/, beside: /^(?:rr|blutdruck|puls)/, meaning: "clinical temperature" },
    { names: /^anz(?:ahl)?$/, beside: /./, meaning: "quantity" },
    { names: /^faktor$/, beside: /goae|ziffer/, meaning: "goae factor" },
    { names: /^note$/, beside: /^(?:fach|halbjahr|schueler|klasse)/, meaning: "german mark" },
    { names: /^halbjahr$/, beside: /./, meaning: "half of year" },
    { names: /^gast$/, beside: /^heim/, meaning: "away team" },
    { names: /^fin$/, beside: /^(?:marke|modell|hersteller|kennz|km_stand)/, meaning: "vin" },
  ],
  es: [
    state("estado"),
    ...sides(
      /^(?:ingresos?|entradas?|abonos?|depositos?)$/,
      /^(?:egresos?|salidas?|gastos?|cargos?|retiros?)$/,
      /^saldo/,
    ),
    { names: /^(?:debe|cargo)$/, beside: /^(?:haber|abono)$/, meaning: "debit" },
    { names: /^haber$/, beside: /^debe$/, meaning: "credit" },
    left(
      "fec(?:ha)?_(?:cese|baja|egreso|retiro|salida)",
      "fec(?:ha)?_(?:ingreso|ing|contrat|alta)|puesto|cargo|sueldo|legajo",
    ),
    ROOM_FOR,
    ...VITALS,
    {
      names: /^(?:fec(?:ha)?_)?alta$/,
      beside: /ingreso|fec_ing|internac|motivo_ing/,
      unless: /legajo|matricula|stock/,
      meaning: "discharge date",
    },
    {
      names: /^clave$/,
      beside: /^(?:usuario|login|correo|email)$/,
      unless: /^(?:nom_?materia|precio|numlote)/,
      meaning: "password",
    },
    { names: /^patente$/, beside: /^(?:marca|modelo|color|nro_chasis|km)/, meaning: "license plate" },
    { names: /^antiguedad$/, beside: /^(?:basico|jubilacion|neto|presentismo)/, meaning: "bonus" },
    { names: /^promedio$/, beside: /^(?:grado|grupo|matricula|parcial|calif|turno)/, meaning: "average grade" },
    { names: /^grado$/, beside: /^(?:grupo|seccion|turno|apoderado|nombre_tutor)/, meaning: "grade level" },
    {
      names: /^precio(?:_venta|_lista)?$/,
      beside: /^(?:motor|velocidad_max|cilindrada|kilometraje|placa|transmision)$/,
      meaning: "car price",
    },
    {
      names: /^(?:valor|precio)$/,
      beside: /inmueble|dormitorios|metros_cuadrados|area_construida|banos$/,
      meaning: "asking price",
    },
    { names: /^departamento$/, beside: /distrito|provincia|municipio|ubigeo/, unless: STAFF, meaning: "region" },
    { names: /^(?:serie|serie_comprobante)$/, beside: /correlativo|comprobante|folio/, meaning: "voucher series" },
    { names: /^(?:talla|altura|estatura)$/, beside: BODY, meaning: "patient height" },
    {
      names: /^temperatura$/,
      beside: /^(?:peso|talla|presion|pulso|frecuencia|saturac)/,
      meaning: "clinical temperature",
    },
  ],
  pt: [
    state("estado"),
    ...sides(/^(?:entradas?|receitas?|recebimentos?)$/, /^(?:saidas?|despesas?|pagamentos?)$/, /^saldo/),
    { names: /^debito$/, beside: /^credito$/, meaning: "debit" },
    { names: /^credito$/, beside: /^debito$/, meaning: "credit" },
    left(
      "d(?:ata|t)_(?:saida|demissao|desligamento|rescisao)",
      "d(?:ata|t)_(?:admissao|entrada|contrat)|cargo|salario|funcao",
    ),
    ROOM_FOR,
    ...VITALS,
    { names: /^edicao$/, beside: /^(?:isbn|autor|editora)/, meaning: "edition" },
    {
      names: /^(?:preco|valor)(?:_venda)?$/,
      beside: /^(?:motor|cilindrada|quilometragem|placa|cambio|chassi)$/,
      meaning: "car price",
    },
    {
      names: /^(?:valor|preco|vlr|vl)(?:_venda)?$/,
      beside: /imovel|edificio|dormitorio|quartos|metragem|area_util|suites?$/,
      meaning: "asking price",
    },
    { names: /^(?:altura|estatura)$/, beside: BODY, meaning: "patient height" },
    {
      names: /^temperatura$/,
      beside: /^(?:peso|altura|pressao|pulso|frequencia|saturac)/,
      meaning: "clinical temperature",
    },
  ],
  nl: sides(/^(?:bij|ontvangst(?:en)?|inkomsten)$/, /^(?:af|uitgaven?)$/, /^saldo/),
  fr: [
    state("etat"),
    ...sides(/^(?:recettes?|entrees?|encaissements?)$/, /^(?:depenses?|sorties?|decaissements?)$/, /^solde/),
    left("d(?:ate|t)_(?:sortie|depart|fin_contrat)", "d(?:ate|t)_(?:entree|embauche)|poste|grade|salaire|matricule"),
    ROOM_FOR,
    ...VITALS,
    {
      names: /^(?:valeur|note|moyenne(?:_(?!min|max).*)?|.*_moyenne)$/,
      beside: /^(?:eleve|matiere|periode|bulletin|rang|appreciation|mention|coefficient|moyenne|note)/,
      unless: /prix|livre|avis/,
      meaning: "mark of twenty",
    },
    // Elsewhere than beside what is judged a note is a remark.
    {
      names: /^note_?(?:privee?|private|publique|public|interne)?$/,
      beside: /./,
      unless:
        /avis|comment|etoile|eleve|etudiant|matiere|examen|epreuve|coef|moyenne|titre|prix|film|livre|produit|note_|date_note/,
      meaning: "note",
    },
    { names: /^note_(?:privee?|private|publique|public|interne)$/, beside: /./, meaning: "note" },
    { names: /^notes_particulieres$/, beside: /./, meaning: "note" },
    { names: /^coef(?:ficient)?$/, beside: /./, meaning: "mark coefficient" },
    { names: /^taille$/, beside: BODY, meaning: "patient height" },
    { names: /^temperature$/, beside: /^(?:poids|taille|pouls|tension|saturation)/, meaning: "clinical temperature" },
  ],
  it: [
    state("stato"),
    ...sides(/^(?:entrat[ae]|incass[oi]|versament[oi])$/, /^(?:uscit[ae]|spes[ae]|prelievi?o?)$/, /^(?:saldo|causale)/),
    { names: /^dare$/, beside: /^avere$/, meaning: "debit" },
    { names: /^avere$/, beside: /^dare$/, meaning: "credit" },
    ROOM_FOR,
    { names: /^casa$/, beside: /^(?:ospite|gol|trasferta)/, meaning: "home team" },
    { names: /^(?:ospite|trasferta)$/, beside: /^(?:casa|gol)/, meaning: "away team" },
    { names: /^voto$/, beside: /^(?:materia|data|tipo_prova|quadrim|giudizio)/, meaning: "term mark" },
    { names: /^sigla$/, beside: /^(?:provincia|comune)$/, meaning: "region code" },
    ...VITALS,
    { names: /^indirizzo$/, beside: /^(?:citta|cap|cognome|telefono|provincia)$/, meaning: "street address" },
    {
      names: /^stato$/,
      beside: /^(?:cap|citta|via|indirizzo|provincia|comune)$/,
      unless: /ordine|pagam|totale/,
      meaning: "country",
    },
    { names: /^provincia$/, beside: /^(?:citta|comune|cap)$/, meaning: "italian province" },
    { names: /^altezza$/, beside: BODY, meaning: "patient height" },
  ],
};
