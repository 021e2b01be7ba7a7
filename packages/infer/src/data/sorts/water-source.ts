import type { Sort } from "./sort.ts";

/** Where water comes from. */
export const waterSource: Sort = {
  name: "water-source",
  nouns: {
    en: "water supply, water source, source of water, drinking water, water provision",
    de: "wasserversorgung, wasserquelle",
    fr: "approvisionnement eau, source eau, alimentation eau",
    es: "abastecimiento agua, fuente agua, suministro agua",
    it: "approvvigionamento idrico, fonte acqua",
    nl: "watervoorziening, waterbron",
    pt: "abastecimento agua, fonte agua",
  },
  short: "Municipal network|Borehole|Water tanker|Protected spring|Rainwater tank|Hand pump|River",
  kinds: "piped|well|surface|tanker",
};
