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
const STAFF = /cargo|puesto|salario|sueldo|empleado|jefe|salaire/;

/** Names that only what stands beside them explains, by language; names are without accents, in small letters. */
export const BESIDE: Readonly<Partial<Record<Spoken, readonly Beside[]>>> = {
  es: [
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
    {
      names: /^(?:preco|valor)(?:_venda)?$/,
      beside: /^(?:motor|cilindrada|quilometragem|placa|cambio|chassi)$/,
      meaning: "car price",
    },
    {
      names: /^(?:valor|preco)$/,
      beside: /imovel|edificio|dormitorio|metragem|area_util|suites?$/,
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
    {
      names: /^(?:valeur|note|moyenne(?:_(?!min|max).*)?|.*_moyenne)$/,
      beside: /^(?:eleve|matiere|periode|bulletin|rang|appreciation|mention|coefficient|moyenne|note)/,
      unless: /prix|livre|avis/,
      meaning: "mark of twenty",
    },
    { names: /^coef(?:ficient)?$/, beside: /./, meaning: "mark coefficient" },
    { names: /^taille$/, beside: BODY, meaning: "patient height" },
    { names: /^temperature$/, beside: /^(?:poids|taille|pouls|tension|saturation)/, meaning: "clinical temperature" },
  ],
  it: [
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
