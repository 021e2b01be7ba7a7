import type { Sort } from "./sort.ts";

/** Times long ago. */
export const ageOfHistory: Sort = {
  name: "age-of-history",
  nouns: {
    en: "epoch, era, historical period, historical epoch, art period, style period, architectural period, period of origin, historic era, art style, architectural style, building style, stylistic period, artistic movement, art movement",
    de: "epoche, kunstepoche, baustil, stilepoche",
    fr: "epoque, epoque artistique, style architectural",
    es: "epoca, estilo artistico, epoca historica",
    it: "epoca, epoca storica",
    nl: "tijdvak, bouwstijl",
    pt: "epoca, epoca historica",
  },
  short:
    "Baroque|Gothic|Renaissance|Romanesque|Classicism|Art Nouveau|Modern|Medieval|Victorian|Contemporary|Rustic|Art Deco",
};
