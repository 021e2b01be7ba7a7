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
  /^(?:peso|talla|altura|poids|taille|pouls|imc|fc|fr|pa|ta|presion|pressao|pulso|frecuencia|frequencia|saturac|spo2|sat_?o2)/;
const STAFF = /cargo|puesto|salario|sueldo|empleado|jefe|salaire/;

/** Names that only what stands beside them explains, by language; names are without accents, in small letters. */
export const BESIDE: Readonly<Partial<Record<Spoken, readonly Beside[]>>> = {
  es: [
    { names: /^(?:pa|ta|presion|tension)(?:_arterial|_arterielle)?$/, beside: BODY, meaning: "blood pressure" },
    { names: /^(?:fc|frec(?:uencia)?_card(?:iaca)?|pouls|pulso)$/, beside: BODY, meaning: "heart rate" },
    { names: /^(?:fr|frec(?:uencia)?_resp(?:iratoria)?)$/, beside: BODY, meaning: "respiratory rate" },
    { names: /^(?:sat|sat_?o2|spo2|saturac.*)$/, beside: BODY, meaning: "spo2" },
    { names: /^(?:temp|temperatura|temperature)$/, beside: VITAL, meaning: "clinical temperature" },
    {
      names: /^(?:fec(?:ha)?_)?alta$/,
      beside: /ingreso|fec_ing|internac|motivo_ing/,
      unless: /legajo|matricula|stock/,
      meaning: "discharge date",
    },
    { names: /^tipo_doc(?:umento)?(?:_identidad)?$/, beside: /^(?:nro|num|numero)_?doc/, meaning: "id type" },
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
    { names: /^(?:pa|ta|presion|tension)(?:_arterial|_arterielle)?$/, beside: BODY, meaning: "blood pressure" },
    { names: /^(?:fc|frec(?:uencia)?_card(?:iaca)?|pouls|pulso)$/, beside: BODY, meaning: "heart rate" },
    { names: /^(?:fr|frec(?:uencia)?_resp(?:iratoria)?)$/, beside: BODY, meaning: "respiratory rate" },
    { names: /^(?:sat|sat_?o2|spo2|saturac.*)$/, beside: BODY, meaning: "spo2" },
    { names: /^(?:temp|temperatura|temperature)$/, beside: VITAL, meaning: "clinical temperature" },
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
  fr: [
    { names: /^(?:pa|ta|presion|tension)(?:_arterial|_arterielle)?$/, beside: BODY, meaning: "blood pressure" },
    { names: /^(?:fc|frec(?:uencia)?_card(?:iaca)?|pouls|pulso)$/, beside: BODY, meaning: "heart rate" },
    { names: /^(?:fr|frec(?:uencia)?_resp(?:iratoria)?)$/, beside: BODY, meaning: "respiratory rate" },
    { names: /^(?:sat|sat_?o2|spo2|saturac.*)$/, beside: BODY, meaning: "spo2" },
    { names: /^(?:temp|temperatura|temperature)$/, beside: VITAL, meaning: "clinical temperature" },
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
    { names: /^coef(?:ficient)?$/, beside: /./, meaning: "mark coefficient" },
    { names: /^taille$/, beside: BODY, meaning: "patient height" },
    { names: /^temperature$/, beside: /^(?:poids|taille|pouls|tension|saturation)/, meaning: "clinical temperature" },
  ],
  it: [
    { names: /^(?:pa|ta|presion|tension)(?:_arterial|_arterielle)?$/, beside: BODY, meaning: "blood pressure" },
    { names: /^(?:fc|frec(?:uencia)?_card(?:iaca)?|pouls|pulso)$/, beside: BODY, meaning: "heart rate" },
    { names: /^(?:fr|frec(?:uencia)?_resp(?:iratoria)?)$/, beside: BODY, meaning: "respiratory rate" },
    { names: /^(?:sat|sat_?o2|spo2|saturac.*)$/, beside: BODY, meaning: "spo2" },
    { names: /^(?:temp|temperatura|temperature)$/, beside: VITAL, meaning: "clinical temperature" },
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
