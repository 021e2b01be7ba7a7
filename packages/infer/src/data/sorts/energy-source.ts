import type { Sort } from "./sort.ts";

/** Where energy comes from. */
export const energySource: Sort = {
  name: "energy-source",
  nouns: {
    en: "power source, energy source, source of energy, electricity supply, electricity source, heating system, heating source, type of heating, heating, heating fuel, lighting source, cooking fuel",
    de: "heizsystem, energiequelle, stromversorgung",
    fr: "source energie, chauffage, mode chauffage",
    es: "fuente energia, calefaccion, suministro electrico",
    it: "fonte energia, riscaldamento",
    nl: "energiebron, verwarming",
    pt: "fonte energia, aquecimento",
  },
  short: "Grid|Solar panels|Diesel generator|Gas|Wood|Heat pump|District heating|None",
  kinds: "central|individual|renewable|none",
};
