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
    { names: /^departamento$/, beside: /distrito|provincia|municipio|ubigeo/, unless: STAFF, meaning: "region" },
    { names: /^(?:serie|serie_comprobante)$/, beside: /correlativo|comprobante|folio/, meaning: "voucher series" },
    { names: /^(?:talla|altura|estatura)$/, beside: BODY, meaning: "patient height" },
    { names: /^temperatura$/, beside: /^(?:peso|talla|presion|pulso|frecuencia|saturac)/, meaning: "body temperature" },
  ],
  pt: [
    { names: /^(?:altura|estatura)$/, beside: BODY, meaning: "patient height" },
    {
      names: /^temperatura$/,
      beside: /^(?:peso|altura|pressao|pulso|frequencia|saturac)/,
      meaning: "body temperature",
    },
  ],
  fr: [
    { names: /^taille$/, beside: BODY, meaning: "patient height" },
    { names: /^temperature$/, beside: /^(?:poids|taille|pouls|tension|saturation)/, meaning: "body temperature" },
  ],
  it: [
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
